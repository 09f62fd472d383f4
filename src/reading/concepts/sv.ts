import type { ConceptPhrases } from '../concept-phrases.js';

export const swedish: ConceptPhrases = {
  injury: `
    skad*, personskada*, blöder, blod, blödde, sår, brännskad*, bränt sig, frätskad*, benbrott, brutit,
    brutet, medvetslös*, svimmat, svimmade, svimning, kollapsat, ramlade ihop, föll ihop, hjärnskakning,
    elchock, fick ström, klämd, klämt*, krossad*, amput*, förlor* ~ finger|fingrar|hand|öga, skurit sig,
    illamående, yr, kräks, andas inte, slutat andas, på sjukhus*, sjukhuset, till sjukhus, intensiven, akuten,
    ambulans*, första hjälpen, svalt, fått i sig, förgift*, giftinformation*, narkos*, stroke
  `,
  death: `
    död, döda, dödlig*, dött, dog, dör, dödsfall, dödsolyck*, omkom*, begrav*, gick bort, gått bort,
    självmord*, drunkn*, avliden, avlidne, avled, mist ~ man|fru|son|dotter|pappa|mamma, ta livet av, dödade
  `,
  trapped: `
    fast i|under|mellan|inne, sitter fast, fastklämd*, klämt fast, instängd*, inlåst*, fångad*, kommer inte
    ut, hänger i|över, begravd*, strandsatt*
  `,
  fire: `
    brand, brinner, brann, eld, lågor, rök*, ryker, pyr, explo*, gnistor, gnistrar, tog eld, fattat eld,
    smält*, luktar ~ bränt, luktade bränt, överhett*, kortslut*, ljusbåge
  `,
  leak: `
    gas*, läck*, läcker, läckage, ammoniak*, klor*, syra, gift*, ångor, kolmonoxid, spill*, rinner ut,
    sprutar, sprutade, forsar, förorena*, diesel*, metan, kemikalie*, sprack, sprucken, utsläpp
  `,
  flood: `
    översväm*, under vatten, vatten ~ taket|källare*|server*|överallt|stiger|in|står, vattenskada, storm,
    åsk*, blixt*, jordbävning, skred, ras, taket ~ läcker|rasat, sjönk
  `,
  pressure: `
    övertryck, buktar, för varm*, temperaturen ~ stiger|sjunker|faller, stiger, utom kontroll, skenar, går
    inte att ~ stoppa|stänga|öppna|kvittera, stannar inte, slutar inte, broms* ~ slut*|släpp*|fungerar, tinar,
    tinat, fryser, kyls ut, tappat ~ tryck
  `,
  collapse: `
    rasat, rasade, rasar, spricka, välte, vält, tippade, ramlade, föll, fallit, lossnade, lossnat, gav vika,
    brast, krasch*, kolliderade, spårade ur, störtade, bröts, knäckt*
  `,
  moved_by_itself: `
    av sig själv, utan förvarning, plötsligt, startade ~ själv|medan, började ~ köra|gå, nödstopp* ~
    inte|fungerar|sviker, med öppen ~ grind|lucka, skydd* ~ öppet|saknas|bortkopplat, skyddsombud*,
    skyddsstopp, säkerhets* ~ slut*|urkoppl*|fungerar, ljusridå*
  `,
  animals: `
    kor, ko, kossor, besättning*, grisar, smågrisar, suggor, höns, kycklingar, kyckling*, kalvar, hästar,
    fisk, djur, djuren, ladugård*, mjölk*, mjölkrobot*
  `,
  people_at_risk: `
    patient*, barn, barnet, unge, ungar, bebis, bebisar, sjuksköterska, sjuksköterskor, operation*,
    äldreboende, vårdcentral*, sjukstug*, boende, rullstol, förare*, arbetare, kollega*, operatör, montör, man
    ~ under|inne|fast, kvinna, pojke, flicka, städerska
  `,
  authorities: `
    polis*, räddningstjänst*, brandkår*, evakuer*, utrymd*, arbetsmiljöverk*, integritetsskydd*, åklagare,
    112, nödsituation, larmat, bombhot, bomb, vapen, beväpnad*, hot, hotar, hotad*, rån*, rånad*, inbrott,
    brutit sig in, stulen, stulit, stöld, inkräktare
  `,
  breach: `
    hack*, lösensumma, utpress*, skadlig kod, virus, phishing, intrång*, krypterad*, krypterat, bitcoin,
    attack*, angrip*, angrepp, ddos, okänd* ~ ip|användare|inlogg*|konto, främmande ~ namn|användare|konto,
    någon ~ loggat|inne|åtkomst|lösenord, lösenord* ~ ändrat*|bytt*, läckt, dataläcka, läcker ~ uppgifter, fel
    ~ mottagare|person|patient|kund, andras, varandras, personuppgift*, personnummer, sekretess*, gdpr,
    stulna, kommit åt, tagit över, namnlista*
  `,
  data_lost: `
    allt ~ borta|raderat|tomt|förlorat|försvunnet, alla ~ borta|raderade|tomma|förlorade|försvunna, är borta,
    helt borta, försvunn*, försvann, förlorat allt|all|alla|data, tappat allt|all|alla|data, raderad* ~ av
    misstag|hela|allt, skrivits över, skrev över, korrupt, backup* ~ tom|misslyck*|fungerar|saknas|borta,
    säkerhetskopi* ~ tom|misslyck*|fungerar|saknas|borta|finns, databasen ~ borta|tom|raderad|trasig,
    återskapa, återställ* ~ data|allt, livsverk*, ingenting kvar, inget kvar, har en kopia
  `,
  down: `
    är nere, ligger nere, ligger ner, nere sedan|igen|nu, helt nere, gått ner, har stannat, stannat, står
    still, står stilla, står, stillestånd, produktionsstopp, driftstopp, driftstörning, stopp, får inte ~
    igång|in|start, kommer inte ~ in|åt, ingen ~ kommer|kan|in, ingenting fungerar, inget fungerar, fungerar
    inte, funkar inte, frusit, hängt sig, svart skärm, strömlös*, strömmen ~ gick|borta, strömavbrott, mörkt,
    otillgänglig*, ligger död, produktion*, linan ~ står, hela ~
    nere|fabriken|anläggningen|systemet|nätet|linan|bandet, offline, förlorar, lamslag*, slagit ifrån, startar
    om
  `,
  mass_error: `
    dragits ~ dubbelt|två gånger, dubbelt*, löner*, utbetal*, skickat ~ alla|fel, priser ~ noll, ordrar ~ gick
  `,
  urgency: `
    bråttom, brådskande, akut*, nödläge, nödsituation, kris, kritiskt, omedelbart, genast, omgående, direkt,
    nu, hjälp, sos, någon där, är någon, finns någon, kan nån svara, kan någon svara, ring
    mig|oss|nu|tillbaka, ring, fort, varje minut, i minuten, minuter kvar, om ~ minuter|timmar, ikväll, inatt,
    just nu, precis nu, vet inte vad|hur, vad gör jag|vi, vad ska jag|vi, prio, snälla
  `,
  despair: `
    gråter, grät, tårar, panik, förtvivl*, desper*, bryter ihop, sammanbrott, orkar inte, klarar inte,
    konkurs*, obestånd, insolv*, kronofogd*, skulder, fordringsägare, ruin*, förlorar allt, mister allt, kan
    inte sova, inte sovit, rädd*, livrädd, skräck, mardröm, skakar, ber er, vädjar, hjärtinfarkt, cancer,
    änka, sjukskriven, varsel, varslad*
  `,
  scale: `
    hela, alla, allt, samtliga, ingen, varenda, hundratals, tusentals, flera hundra, kö, kön, köer, väntar,
    folk ~ väntar|står, kunder ~ väntar|står, halva stan
  `,
  end_it: `
    säg* upp, säger upp, sägs upp, uppsäg*, uppsagt, uppsagd*, avslut*, avveckl*, upphör*, häv*, hävning,
    avbryt ~ avtal*|abonnemang*, avsluta*, terminer*, dra oss ur, drar oss ur, gå ur, går ur, lämna, lämnar,
    komma ur|loss|ut, kommer ur, ur avtalet|kontraktet, bli av med, blir av med, slut, slutar, sluta, klara
    med er, hoppar av, tackar för oss, tacka för oss, tackar för mig, stoppa ~ abonnemang*|avtal*|dragning*,
    släcka, släck ner, ta bort, tas bort, inte fortsätta, fortsätter inte, inte gå vidare, går vidare, drar
    vidare, riv, riva, låt ~ löpa ut|dö, löpa ut, dö sotdöden, skiljas, skilda vägar, ryker, ryka, ska bort,
    bort, makulera*, ångra*, ångrar, ångerrätt*, frånträd*, samarbetet ~ över|slut, är över, utan er
  `,
  no_renewal: `
    inte ~ förläng*|förny*|skriva, ingen förläng*|förny*, förläng* ~ inte, automatisk* förläng*, förlängs,
    förnyas, löper ut, går ut, bindningstid*, option*, ett år till, nytt år, avtalstid*, avtalsperiod*
  `,
  other_supplier: `
    konkurrent*, annan|ny|andra|annat leverantör*|system|program|lösning|firma|firman, byta|byter|bytt ~
    till|leverantör|system|förvaltning*, byter leverantör, byta leverantör, flytta|flyttar|går|gå|gått ~
    till|över, någon annanstans, annanstans, något annat, internt, själva ~ bygg*, alternativ*, har
    valt|valde, billigare, bättre erbjudande|pris, halva priset, upphandl*, koncern*, nya leverantören
  `,
  no_need: `
    inte längre ~ behov|behöv*|använd*|nödvändig*, behöver inte ~ längre|mer|er|det, behövs inte, inte behov,
    har inte behov, använder inte, använder ~ aldrig|knappt|sällan, outnyttjad*, överflödig*, onödig*, klarar
    oss utan, inget för oss, vill inte ~ längre|mer|ha, lönar sig inte, växt ur
  `,
  closing_down: `
    lägger ner, läggs ner, lagt ner, nedlagd*, nedläggning, avvecklar, pension*, sålt ~
    gården|företaget|firman|maskinen|åkeriet, sålt, såld, sålda, säljer ~ gården|företaget, fusion*, uppköpt*,
    ny ägare, nya ägare, moderbolag*, huvudkontoret, stänger ~ butik*|kontor*|verksamhet*, slår igen, skär
    ner, permitter*, projektet ~ slut|klart|över, halverats, röstades
  `,
  reduce: `
    nedgrader*, minska, minskar, dra ner, skära ner, färre ~ användare|licenser|platser, ta bort ~
    användare|licenser|modul*|tillägg*, mindre ~ paket|abonnemang|variant*, minsta ~ variant*|paket*,
    billigaste, gratis*, gratisversion*, bara behålla, behålla bara, bespar*, spara pengar, pausa*, paus,
    frysa
  `,
  running_contract: `
    abonnemang*, avtal*, kontrakt*, medlemskap*, konto, kontot, leasing*, hyr*, licens*, provperiod*, trial*,
    pilot*, serviceavtal*, serviceavtalet, autogiro, underhållsavtal*, tjänst*, samarbete*, kundförhållande*,
    prenumeration*, servicepaket*, grundavtal*
  `,
  hand_back: `
    radera ~ konto*|allt|data|oss, stäng* ~ konto*|ner, ta bort ~ kort*|konto*|oss, slutfaktura,
    slutavräkning*, sista faktura*, sista dag*, sista betalning*, hämta ~ maskin*|utrustning*, returner*,
    skicka tillbaka, lämna tillbaka, pengar* tillbaka, återbetal*, lösenbelopp, uppsägningstid*, tidigast, när
    kan vi ~ ut|avsluta|säga, hur ~ avslutar|blir av|säger upp|kommer ur|slutar|stoppar, bekräfta ~
    uppsägning*|avslut*|mottag*|upphör*, lämna ut ~ data, dataflytt*
  `,
  farewell: `
    tack* ~ samarbete*|åren|tiden|allt|oss, tack för, lycka till, tyvärr, beklag*, ledsam*, vi har
    beslutat|bestämt|valt, har beslutat oss, beslut*, styrelsen ~ beslutat|beslut, stämman, ledningen ~
    beslutat|bestämt, från ~
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|årsskiftet|nyår,
    från och med, per den, vid ~ månadsskiftet|årsskiftet|nyår|kvartals*, årsskiftet, månadsskiftet, utgången
    av, nästa ~ månad|kvartal|år, före semestern, i och med
  `,
  legal_terms: `
    härmed, enligt, åberopa*, punkt, paragraf, väsentligt avtalsbrott, avtalsbrott, skriftlig*, formell*,
    köplagen, rekommender*, villkor*, klausul*, i förtid
  `,
  anger: `
    oacceptab*, inte acceptabelt, ohållbar*, skandal*, skam*, skämt*, löjlig*, löjeväckande, patetisk*,
    bedrövlig*, usel*, uselt, urus*, förfärlig*, fruktansvärd*, hemsk*, hopplös*, oduglig*, värdelös*, skräp,
    skit*, jävl*, fan, helvete*, idiot*, klantig*, amatör*, inkompetent*, sämsta, rasande, arg, förbannad*,
    irrit*, frustr*, trött på, less på, hutlöst, fått nog, nu räcker, räcker nu, nog, bägaren, tålamod*,
    provocer*, fräck*, fräckt, oförskäm*, bedrägeri, rån, lurendrej*, cirkus, fars, röra, kaos, kaotisk*,
    katastrof*, under all kritik, pinsam*, inte klokt, lågt
  `,
  disappointed: `
    besvik*, missnöjd*, inte nöjd*, inte imponer*, förvänt* ~ bättre|mer, ångrar ~ köp*|att, förtroende*,
    tappat ~ förtroende*|tron, dålig*, dåligt, aldrig mer, aldrig igen, rekommenderar inte, kan inte
    rekommendera, ledsam*, sorglig*, tråkig*, ledsen, ärligt talat, måste säga, med all respekt, håller inte
    måttet, inte bra nog, trött*
  `,
  again: `
    igen, ännu en gång, andra gången, tredje gången, fjärde gången, femte gången, för ~ gången, gång på gång,
    upprepad*, fortfarande, ännu inte, varje gång, varje ~ vecka|månad, alltid, ständigt, samma ~
    fel*|problem*|svar*|sak*, två gånger, tre ~ gånger|veckor|månader|besök|tekniker|olösta, fyra ~
    gånger|veckor|månader|besök, fem ~ gånger|veckor|månader, sex ~ gånger|veckor|månader, i veckor, i
    månader, sedan ~
    januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|tisdag|onsdag|torsdag|fredag,
    hur länge till, hur länge ska, hur många ~ gånger, hur ofta, i rad, efter ~ veckor|månader, åter igen,
    återigen
  `,
  waiting: `
    väntar, väntat, väntade, väntetid, telefonkö, ingen ~ svarar|ringer|ringde|kommer|kom|bryr|vet|hör, inte ~
    svar|hört|ringt|kommit|fått, aldrig ~ svar|hört|ringt|kommit|fått|dök, tystnad, ignorer*, nonchal*, dök
    inte upp, dök aldrig upp, försen*, för sent, påminn*, bollas, skickas runt, ärende* ~ stängt|stängs|under
    utredning|olöst*, stänger ~ ärende*, tyst
  `,
  broken_promise: `
    lov*, lovade, lovat, löfte*, utlovad*, garanter*, fick höra, fick veta, ni sa, ni lovade, sålt som, sålde
    oss, sålde, marknadsför*, reklam*, broschyr*, skulle ~ vara|varit|fungera, påstår, påstod, så kallad*,
    säljare*, lurad*, lurat, vilseled*, ljög, ljuger, lögn*, dold*, gömma, finstilt*, utan ~ att
    fråga|förvarning|att säga|samtycke|varning, aldrig ~ avtalat|beställt|godkänt, avtalat
  `,
  blame: `
    er ~
    tekniker|montör|säljare|förare|personal|kundtjänst|support|firma|chatbot|avdelning|uppdatering|produkt|maskin,
    era ~ tekniker|montörer|säljare, kundtjänst*, ni ~
    borde|kunde|aldrig|alltid|tog|förstörde|bryr|tror|kallar|säljer|säger, varför, hur är det möjligt, hur kan
    ~ det|ni|man, vem ~ betalar|ansvar*|utreder|kom på, vad håller ni, vad tänker ni, är det ~ så|meningen,
    ansvar, skuld, ert fel, er skuld, tror ni, tycker ni
  `,
  sarcasm: `
    grattis, gratul*, bravo, imponerande, wow, strålande ~ jobb, så trevligt, roligt, ironi*, självklart,
    uppenbarligen, tydligen, tack för ingenting, gissa, inte konstigt, tänk att, undrar om ni|varför, säger
    allt, säger en del, det märks, liksom, alltså, expert*, premium, glada nyheter, nog
  `,
  compensation: `
    kompensation*, ersättning*, skadestånd*, återbetalning*, pengarna tillbaka, prisavdrag, kreditnota,
    kreditera, vem betalar, kräver, krav, ursäkt*, ber om ursäkt, bortförklar*, förklaring, chef*, ledningen,
    klag*, klagomål, reklamer*, reklamation, eskaler*, konsumentverket, arn, reklamationsnämnd*, advokat*,
    jurist*, juridisk*, rättslig*, domstol, tidningen, pressen, recension*, omdöme, stjärn*, sociala medier,
    inkasso, bestred, bestrider, innehåller betalning*, frist, sista chansen, senast fredag|måndag, annars
  `,
  bad_quality: `
    trasig*, sönder, defekt*, fel, fungerar inte, funkar inte, passar inte, fel ~
    del|storlek|färg|vara|adress|belopp, saknas, saknades, repor, repad*, rost*, flagnar, bullrar, väsnas,
    seg*, segare, sämre, värre, oanvändbar*, buggig, buggar, kraschar, felmeddelande*, tejp, plast*, billig*,
    leksak, faller isär, slarv*, smutsig*, skadad, efter ~ veckor|månader|dagar, höll i, utsliten, läcker,
    svek, lägger av, problem*, strul*, krångl*, reparation*
  `,
  money: `
    faktura*, räkning*, debitera*, fakturera*, prishöj*, höjer, höjning, dyrt, dyr, dyrare, procent,
    överpris*, girig*, avgift*, kostar oss, kostat oss, betalar för, betalt för, betala för
  `,
  rude: `
    otrevlig*, oartig*, arrogan*, nedlåtande, fräck*, la på, la på luren, skrattade, avfärda*, avsnäst,
    snäste, attityd*, ton, bemöt*, behandla*, respekt*, respektlös*, bryr sig, bryr er, skiter i, chatbot*,
    robot, standardsvar*, mallsvar, sälja, sälj*, merförsälj*, tjata*, tjat, pracka, nyhetsbrev
  `,
  no_sales: `
    inga fler ~ erbjudanden|sälj*|reklam|nyhetsbrev, inte ~ erbjud*|sälj*|reklam|kontakta*|ring*, sluta ~
    sälja|ringa|skicka|tjata, avregistrera, spärra ~ reklam, spam, undanbe*
  `,
  request: `
    kan ni, kan du, kunde ni, skulle ni ~ kunna, kan jag, kan vi, kan man, får jag, får vi, får man, har ni,
    har du, säljer ni, erbjuder ni, levererar ni, gör ni, finns det, går det att, går det ~ bra, är det ~
    möjligt|okej|vanligt|normalt|någon|ett|en, vilken, vilka, vilket, vad är, vad kostar, vad skulle ~ kosta,
    vad heter, vad för, hur ~ mycket|många|lång|stor|ofta|gör|får|byter|ställer|lägger|kan|raderar|bestrider,
    var ~ hittar|finns|är|kan, när ~ kommer|är|kan, vem ~ är|pratar, ska ~ man|vi|jeg, måste man, behövs,
    behöver ~ vi|man, bör ~ man|vi, passar ~ den|det, fungerar ~ den|det, är ~ den|det|slang*, stöder ~
    ni|den, vi vill gärna, vill gärna, vi skulle ~ vilja|gärna, jag skulle vilja, önskar, vi behöver, behöver
    ~ st|pris|två|tre, skicka, undrar, fråga, förklara, rekommenderar ni, hjälpa ~ med|mig, tar gärna
  `,
  pleasantries: `
    tack, tack så mycket, tusen tack, hej, hejsan, god morgon, god förmiddag, mvh, hälsningar, ingen brådska,
    ingen stress, när det passar, nöjda, mycket nöjd*, jättenöjd*, supernöjd*, fungerar ~
    bra|fint|utmärkt|perfekt, funkar ~ bra|fint|utmärkt|perfekt, går ~ bra|fint, toppen, grymt jobbat, bra
    jobbat, jättebra, perfekt, ser fram emot, peppade, allt ok, allt bra, inga problem, löste sig, ordnade
    sig, nyfiken, bara undrar, bara kolla, liten fråga, snällt
  `,
  buying: `
    pris på|för|lista, kostar, offert*, beställ*, köpa, lägga till, utöka, fler ~
    användare|licenser|st|maskiner, en till, två till, st, uppgradera*, större, växer, ny ~
    lokal|avdelning|hall|maskin, nytt ~ lager|kontor, rabatt*, leveranstid*, i lager, tillgänglig*,
    reservdel*, artikelnummer, artikelnr, katalog*, modell*, version*, kompatib*, passar, demo*, provperiod*,
    budget*, nästa år, garanti*, extra, tillval, paket*
  `,
  everyday_task: `
    inställning*, ställa in, konfigur*, export*, import*, rapport*, dashboard*, filter*, kolumn*, fält*, mall,
    mallar, användare*, behörig*, rättighet*, lösenord, inlogg*, api, integration*, excel, pdf, csv, skriva
    ut, skriv ut, etikett*, kalender*, adress*, moms, kostnadsställe*, manual*, bruksanvisning*, datablad*,
    certifikat*, intyg*, ritning*, kurs*, utbildning*, webbinar*, kalibrer*, besiktning*, underhållsplan*,
    serviceintervall*, knapp*, färg*, storlek*, längd*, bredd*, vikt*, diameter*, dimension*, volt, material*,
    olja, oljebyte, fett, batteri*, lager, packning*, slang*, rem, skruv*, bult*, säkring*, lampa*, lampan,
    positionsnummer
  `,
  not_real: `
    test*, övning*, simuler*, hypotetisk*, ifall, om ~ skulle, om ~ någonsin, vad händer om|när,
    beredskapsplan*, krisplan*, revision*, revisor*, försäkring*, rutin*, guide, klistermärke, skylt*, modul*,
    heter, kallas, vår kund, våra kunder, tidigare anställd, slutat, inga planer, inget dramatiskt, ingen
    skadad*, ingen skada, falsklarm*, visade sig, som tur, lyckligtvis, som planerat, är fixat, är rättat, har
    rättat, återvinning, budgetera
  `,
};
