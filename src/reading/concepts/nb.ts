import type { ConceptPhrases } from '../concept-phrases.js';

export const norwegian: ConceptPhrases = {
  injury: `
    skad*, personskade*, blør, blod, blødde, sår, brannsår, brent seg, forbrent*, etseskade*, brudd i,
    brukket, bevisstløs, besvimt*, besvimte, kollapset, falt om, hjernerystelse, støt, strømstøt,
    strømgjennomgang, klemt*, knust, amputer*, mistet ~ finger*|hånd|øye|fingre, kuttet, kutta, kvalm, kvalme,
    svimmel, svimle, kaster opp, puster ikke, slutta å puste, på sykehus*, sykehuset, til sykehus, intensiven,
    legevakt*, ambulanse*, 113, førstehjelp, svelget, svelga, forgift*, giftinformasjon*, hos legen
  `,
  death: `
    død, døde, dør, dødd, dødsfall, omkom*, drept, begrav*, gikk bort, gått bort, selvmord*, druknet, drukna,
    avdød*, mistet ~ mannen|kona|sønn*|datter*|far|mor|kollega, dødsulykke
  `,
  trapped: `
    fanget, fanga, sitter fast, sitter ~ fast, står fast, innelåst, låst inne, klemt fast, kommer ikke ut,
    kommer seg ikke ut, henger i|over, begravd, kilt fast, strandet
  `,
  fire: `
    brann, brenner, brant, flammer, røyk*, ryker, ulmer, eksplo*, gnister, gnistrer, tok fyr, tatt fyr, svidd,
    smelt*, lukter ~ brent|svidd|røyk, overopphet*, kortslut*, lysbue
  `,
  leak: `
    gass*, lekk*, lekker, lekkasje, ammoniakk, klor, syre, gift*, kullos, karbonmonoksid, søl*, renner ut,
    renner, spruter, sprutet, fosser, forurens*, diesel, metan, kjemikalie*, sprakk, sprukket, utslipp
  `,
  flood: `
    flom*, oversvøm*, vann ~ taket|serverrom*|kjeller*|overalt|stiger|inn, under vann, storm, lynnedslag,
    lyn*, jordskjelv, ras, skred, taket ~ lekker|rast, vannlekkasje, skylt bort
  `,
  pressure: `
    overtrykk, buler, for varm*, temperaturen ~ stiger|faller|synker, stiger fort, stiger, ute av kontroll,
    løpsk, lar seg ikke stoppe|stenge|åpne|lukke, stopper ikke, får ikke ~ stoppet|stengt|åpnet|stengt,
    bremse* ~ svikt*|slapp|virker, tiner, fryser, frost*
  `,
  collapse: `
    kollaps*, sprekk, sprekker, veltet, velta, veltet over, falt ned, falt av, falt, ramlet, ramla, raste,
    røk, røket, ga etter, løsnet, løsna, krasj*, kolliderte, sporet av, styrtet, knakk, knekt
  `,
  moved_by_itself: `
    av seg selv, uten forvarsel, uten varsel, plutselig, startet ~ seg selv|mens, begynte å kjøre|gå,
    nødstopp* ~ ikke|virker|svikt*, vern* ~ åpent|fjernet|mangler, verneombud*, sikkerhet* ~
    svikt*|koblet|virker, lysgitter*
  `,
  animals: `
    kuer, kyr, ku, fjøs*, griser, smågris*, høner, kyllinger, kylling*, kalv*, hester, fisk*, merd*,
    oppdrett*, dyr, dyra, dyrene, sauer, buskap, besetning
  `,
  people_at_risk: `
    pasient*, barn, barnet, unge, unger, baby, babyer, sykepleier*, operasjon*, sykehjem, beboer*, eldre,
    rullestol, sjåfør*, arbeider*, kollega*, operatør, montør, karer, mann ~ inne|under|oppe|fast, dame,
    gutt*, jente*, legevakta, ambulansen
  `,
  authorities: `
    politi*, brannvesen*, evakuer*, evakuert, arbeidstilsyn*, datatilsyn*, mattilsyn*, redningssentral*, 110,
    112, nødetat*, bombetrussel, bombe, våpen, trussel, truer, trusler, ran*, ranet, innbrudd, brutt seg inn,
    stjål*, tyveri, inntrenger
  `,
  breach: `
    hack*, løsepenge*, løsepeng*, skadevare, virus, phishing, sikkerhetsbrudd, kryptert, bitcoin, angrep,
    angriper*, ddos, datainnbrudd, ukjent ~ bruker|ip|pålogging|konto|navn, fremmed ~ navn|bruker|konto, noen
    ~ logget|inne|tilgang|passord, passord* ~ endret, lekket, lekka, datalekkasje, på avveie, feil ~
    mottaker*|person|pasient|kunde, andres, hverandres, personopplysning*, personnummer, fødselsnummer,
    taushetsbelagt*, gdpr, stjålet, kommet seg inn, tatt over
  `,
  data_lost: `
    alt ~ borte|slettet|vekk|tapt|tomt|forsvunnet, alle ~ borte|slettet|vekk|tapt|forsvunnet, er borte, helt
    borte, forsvunnet, forsvant, mistet alt|alle|data|hele, mista, slettet ved|hele|alt|ved en feil,
    overskrevet, korrupt, ødelagt database, backup* ~ tom|feilet|virker|mangler|borte, sikkerhetskopi* ~
    tom|feilet|virker|mangler|borte|finnes, databasen ~ borte|tom|slettet|ødelagt, gjenopprett*, tapt, tapte
    data, ingenting igjen, tomme
  `,
  down: `
    er nede, nede siden|igjen|nå, helt nede, ligger nede, gått ned, har stoppet, stoppet opp, står stille,
    står, stått, produksjonsstans, driftsstans, stans, stanset, får ikke ~ startet|gang|logget|inn, kommer
    ikke inn, ingen ~ inn|logget|kommer|får, ingenting ~ virker|fungerer, fungerer ikke, virker ikke, frosset,
    henger, svart skjerm, svarte skjermer, uten strøm, strømmen ~ gikk|borte|er, strømbrudd, mørk, mørkt, uten
    samband, utilgjengelig, død, produksjon*, linja ~ står|nede, hele ~
    nede|fabrikken|anlegget|systemet|linja|butikken|nettet, offline, taper, lammet, feilkode*
  `,
  mass_error: `
    trukket ~ dobbelt|to ganger, dobbelt*, lønn*, utbetal*, sendt ~ alle|feil, priser ~ null, ordre* ~ gikk
  `,
  urgency: `
    haster, haste*, akutt*, nødsituasjon, nød, krise, kritisk, øyeblikkelig, omgående, straks, umiddelbart,
    med en gang, nå, hjelp, sos, noen der, er det noen, er noen, ring meg|oss|nå|tilbake, ring, fort, hvert
    minutt, i minuttet, minutter igjen, om ~ timer|minutter, i kveld, i natt, akkurat nå, aner ikke, vet ikke
    hva, hva gjør jeg|vi, hva skal vi|jeg, prioritet, svar
  `,
  despair: `
    gråt*, tårer, panikk, fortvil*, desper*, bryter sammen, sammenbrudd, orker ikke|snart, klarer ikke mer,
    konkurs*, insolv*, bostyrer, namsmann*, gjeld, kreditorer, ruin*, mister alt, mistet alt, får ikke sove,
    redd, livredd, skremt, mareritt, skjelver, ber dere, vær så snill, hjerteinfarkt, slag, kreft, enke,
    sykmeldt, syk, oppsagt
  `,
  scale: `
    hele, alle, alt, samtlige, ingen, hver eneste, hundrevis, tusenvis, flere hundre, kø, køen, venter, folk ~
    venter|står, mann ~ venter|står, kunder ~ venter|står, innbyggere
  `,
  end_it: `
    si opp, sier opp, sagt opp, sa opp, oppsi*, oppsagt, oppsigelse*, avslutt*, avvikl*, opphør*, oppheve*,
    hev*, heves, kanseller*, terminer*, trekke oss, trekker oss, trekke meg, gå ut, gå av, komme ut av|oss, ut
    av avtalen|kontrakten|det, kommer ut, kvitt, bli kvitt, slutte, slutter, slutt, ferdig med dere, takker
    for oss, takke for oss, hopper av, faller fra, stopp abonnement*|avtale*|trekk*, stoppe
    abonnement*|avtale*|trekk*, stans ~ abonnement*|avtale*|trekk*, ta ~ vekk|bort, fjern*, ikke fortsette,
    ikke videreføre, ikke gå videre, vi gir oss, gir oss, legg* ned, la ~ løpe ut|utløpe|dø, melde oss ut,
    meld oss ut, utmelding, sei opp, seie opp, dra videre, går videre, finner på noe annet, skille lag,
    skilles
  `,
  no_renewal: `
    ikke ~ forny*|forleng*|fornyes|forlenges, ingen forleng*|forny*, fornyelse, forleng* ~ ikke, automatisk
    fornyelse|forlengelse, utløp*, utgår, bindingstid, opsjon*, nytt år, et år til, går ut, avtaleperiode*,
    ikke signer*
  `,
  other_supplier: `
    konkurrent*, annen|ny|andre|annet leverandør*|system|program|løsning|firma, bytte|bytter|byttet|byttar ~
    til|leverandør|system, flytter|flytte|gå|går|gått ~ til|over, andre steder, et annet sted, noe annet,
    internt, selv ~ utvikl*, alternativ*, har valgt|valgte, billigere, bedre tilbud, halve prisen, anbud*,
    konsern*, går over til
  `,
  no_need: `
    ikke lenger behov|bruk|nødvendig, trenger ikke ~ lenger|mer|videre|dere|det, ikke ~ trenger|behov, har
    ikke behov, ikke behov, bruker ikke, bruker ~ aldri|knapt|nesten, ikke i bruk, overflødig, unødvendig,
    klarer oss uten, ikke noe for oss, ønsker ikke ~ lenger|mer, vil ikke ha
  `,
  closing_down: `
    legges ned, legger ned, lagt ned, nedlagt*, nedlegg*, avvikler, pensjon*, solgt ~
    gården|firmaet|bedriften|maskinen|butikken, selger, fusjon*, kjøpt opp, oppkjøpt, ny eier, nye eiere,
    morselskap*, konsernet, hovedkontoret, gir seg, nedbemann*, permitter*, stenger, prosjektet ~
    ferdig|slutt|over
  `,
  reduce: `
    nedgrader*, redusere, reduser*, ned til, kutte, kutter, færre ~ brukere|lisenser|plasser, fjerne ~
    brukere|lisenser|modul*|tillegg*, mindre pakke|abonnement|plan, billigste, gratis*, gratisversjon*, bare
    beholde, beholde bare, innsparing*, spare penger, pause*, sette på pause, fryse
  `,
  running_contract: `
    abonnement*, avtale*, kontrakt*, medlemskap, konto*, konto, leasing*, leie*, lisens*, prøveperiode*,
    pilot, serviceavtale*, avtalegiro, vedlikeholdsavtale*, tjeneste*, samarbeid*, kundeforhold*
  `,
  hand_back: `
    slett* ~ konto*|alt|data|oss, lukk* ~ konto*, steng* ~ konto*|tilgang*, fjern* ~ kort*|konto*|oss, siste
    faktura, sluttfaktura, sluttoppgjør, siste dag, siste betaling, hent* ~ maskin*|utstyr*, returner*, sende
    tilbake, levere tilbake, lever* inn, penger tilbake, refusjon, gebyr, bruddgebyr, oppsigelsestid,
    bindingstid*, tidligste, når kan vi ~ ut|avslutte|si, hvordan ~ avslutte|kvitt|ut|si opp|slutte|stoppe,
    bekreft* ~ oppsigelse*|avsluttet|mottatt|opphør, angrerett*, angrer
  `,
  farewell: `
    takk* ~ samarbeid*|år|tiden|alt|oss, tusen takk for, lykke til videre, dessverre, beklager, leit å si, vi
    har bestemt|besluttet|valgt|konkludert, har bestemt oss, beslutning*, styret ~ besluttet|vedtatt, ledelsen
    ~ besluttet|bestemt, fra ~
    januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|nyttår, fra og med,
    per, innen utgangen, ved utgangen, utgangen av, årsskiftet, nyttår, månedsskiftet, neste ~
    måned|kvartal|år, ut året, ut måneden
  `,
  legal_terms: `
    herved, i henhold til, jf, punkt, paragraf, vesentlig mislighold, mislighold, skriftlig, varsel, formell*,
    formelt, kjøpsloven, heving, rekommandert, vilkår*, kontraktens
  `,
  anger: `
    uakseptabel*, ikke akseptabelt, uholdbar*, skandal*, skam*, skammelig, latterlig*, hårreisende, horribel*,
    elendig*, forferdelig*, fryktelig*, håpløs*, ubrukelig*, søppel, skrot, dritt*, drit*, jævl*, faen,
    helvete*, idiot*, amatør*, udugelig*, inkompetent*, verste, verst, rasende, sint, forbannet, irrit*,
    frustr*, lei av, drittlei, grundig lei, luta lei, fått nok, nok er nok, nok nå, begeret*, tålmodighet*,
    provoser*, frekk*, frekt, uforskammet, svindel, ran, lureri, vits, farse, sirkus, rot, kaos, kaotisk,
    katastrof*, under enhver kritikk, pinlig, skuffe*
  `,
  disappointed: `
    skuff*, misfornøyd*, ikke fornøyd, ikke imponert, forventet ~ bedre|mer, forventer ~ bedre|mer, angrer ~
    på|kjøp*, tillit*, mistet ~ tillit*|troen, dårlig*, dårlige, aldri mer, aldri igjen, anbefaler ikke, kan
    ikke anbefale, trist, synd, lei meg, ærlig talt, må si, med all respekt, oppriktig talt, hjertesukk,
    holder ikke mål, ikke holder, ikke godt nok, sliten, slitsomt, orker
  `,
  again: `
    igjen, nok en gang, enda en gang, andre gang*, tredje gang*, fjerde gang*, femte gang*, for ~ gang, gang
    på gang, gjentatte, fortsatt, fremdeles, ennå ikke, hver gang, hver ~ uke|måned|eneste, alltid, stadig,
    samme ~ feil*|problem*|svar*|sak*|lekkasje, to ganger, tre ~ ganger|uker|måneder|besøk|teknikere, fire ~
    ganger|uker|måneder|besøk, fem ~ ganger|uker|måneder, seks ~ ganger|uker|måneder, i ukevis, i månedsvis,
    siden ~
    januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|mandag|tirsdag|onsdag|torsdag|fredag,
    hvor lenge, hvor mange ~ ganger, hvor ofte, på rad, etter ~ uker|måneder|runder, atter
  `,
  waiting: `
    venter, ventet, venta, ventetid, telefonkø, ingen svar*|ringer|ringte|kommer|kom|bryr|vet|tar, ikke ~
    svar|hørt|ringt|kommet|fått, aldri ~ svar|hørt|ringt|kommet|fått|dukket, stillhet, ignorert, ignorer*,
    oversett, dukket ikke opp, møtte ikke, møter ikke, for sent, forsink*, purr*, purret, kasteball, sendt
    rundt, saken ~ lukket|under behandling, lukker saken, taus*, tomme
  `,
  broken_promise: `
    lov*, lovet, lovte, lovnad*, garanter*, ble fortalt, fikk beskjed, sa at, dere sa, dere lovte, solgt som,
    solgte oss, markedsfør*, reklame*, brosjyre*, skulle ~ vært|være|virke|fungere, påstår, påsto, såkalt*,
    selger*, lurt, lurer oss|kundene, villed*, løgn*, løy, lyver, skjult*, uten ~ å si|beskjed|å
    spørre|varsel|forvarsel|samtykke, uten å ~ spørre|varsle|si, aldri ~ avtalt|bedt|godkjent, avtalt
  `,
  blame: `
    deres ~
    tekniker|montør|selger|sjåfør|folk|kundeservice|support|firma|chatbot|avdeling|oppdatering|produkt|maskin,
    teknikeren deres, montøren deres, kundeservice, dere ~
    burde|kunne|aldri|alltid|tok|ødela|bryr|tror|kaller|selger|sier|har glemt, hvorfor, hvordan er det mulig,
    hvem ~ betaler|skal betale|ansvar*|tenkt|fant på, hva har dere tenkt, er det ~ slik|sånn|meningen, ansvar,
    skyld, deres feil, må vi virkelig, tror dere
  `,
  sarcasm: `
    gratulerer, bravo, imponerende, wow, flott jobb, så hyggelig, morsomt, ironisk, selvfølgelig, åpenbart,
    tydeligvis, visstnok, takk for ingenting, gjett hva, ikke rart, tenk at, tenk om, lurer på om
    dere|hvorfor, sier vel sitt, sier alt, sier sitt, liksom, altså, ekspert*, premium, riktig nok, riktignok
  `,
  compensation: `
    kompensasjon*, erstatning*, refusjon*, pengene tilbake, penger tilbake, prisavslag, kreditnota, hvem
    betaler, krever*, krever ~ forklaring|svar|unnskyldning, unnskyld*, beklag*, forklaring, redegjørelse,
    leder*, sjef, ledelsen, klage, klager, klaget, klagen, reklamer*, reklamasjon, eskaler*, forbrukerråd*,
    forbrukertilsyn*, forliksråd*, advokat*, juridisk*, rettslig*, pressen, avisen, anmeld*, stjerne*, sosiale
    medier, holder tilbake, frist, siste sjanse, innen fredag|mandag, ellers
  `,
  bad_quality: `
    ødelagt, ødelegg*, defekt*, feil, virker ikke, fungerer ikke, passer ikke, feil ~
    del|størrelse|farge|vare|adresse|beløp, mangler, manglet, riper, ripet, rust*, flasser, bråker, bråk,
    treg*, tregere, verre, dårligere, ubrukelig, buggy, krasjer, feilmelding*, teip, plast, billig*, faller
    fra hverandre, slurv*, skitten*, skittent, skadd, etter ~ uker|måneder|dager|vinter, holdt i, utslitt,
    lekker, lekkasje, svikt*, problem*, trøbbel, ustabil*, lotteri*
  `,
  money: `
    faktura*, regning*, belastet, fakturert, prisøkning*, prisen ~ satt opp|økt|opp, dyrt, dyr, dyrere,
    prosent, overpris*, grådig*, gebyr*, koster oss, kostet oss, betaler for, betalt for, betale for
  `,
  rude: `
    uhøflig*, arrogan*, nedlatende, frekk*, la på, lo av, avfeid, avvist, avspist, belær*, holdning*, tone,
    behandl*, respekt*, respektløs*, bryr, bryr dere, ansvarsfraskriv*, chatbot*, robot, standardsvar,
    ferdigskrevet, selge, salg*, mersalg, kjøpepress, mas, maser, reklame, nyhetsbrev
  `,
  no_sales: `
    ikke ~ tilbud|selg*|reklame|kontakt*|ring*, ingen flere ~ tilbud|salgs*|reklame|nyhetsbrev, slutt å ~
    selge|ringe|sende|mase, ikke mer ~ reklame|salg*, reserver* oss|meg, meld ~ av, avmeld*, spam, frabe*
  `,
  request: `
    kan dere, kan du, kunne dere, kunne du, kan jeg, kan vi, kunne jeg, kunne vi, får jeg, får vi, vil dere,
    har dere, har du, selger dere, tilbyr dere, leverer dere, lager dere, finnes det, er det ~
    mulig|lov|vanlig|noen|en|normalt, går det an, hvilken, hvilke, hvilket, hva er, hva koster, hva heter, hva
    slags, hva blir, hvor ~ finner|mye|mange|lenge|lang|stor|ofte|kan|er, hvordan ~
    setter|legger|bytter|endrer|får|kan|gjør|eksporterer|lager|aktiverer, når ~ kommer|er|kan|bør, hvem ~
    er|kan, skal ~ man|vi|jeg|den, bør ~ vi|man|jeg|den, passer ~ den|det|denne, fungerer ~ den|det|dette, er
    ~ den|det|garantien|dette, kommer ~ det|den, støtter ~ dere|den, vi vil gjerne, vil gjerne, ønsker ~
    å|oss|pris|tilbud, vi trenger, trenger ~ pris|stk|en|tilbud|to|tre, ber om pris|tilbud, send, sender dere,
    lurer på, spørsmål, si meg, forklare, anbefaler dere, hjelpe ~ med|meg
  `,
  pleasantries: `
    takk, tusen takk, hei, hallo, god dag, god morgen, mvh, hilsen, vennlig hilsen, ingen hast, haster ikke,
    ikke hastverk, når det passer, veldig fornøyd*, strålende fornøyd*, kjempefornøyd*, fornøyd* med, fungerer
    ~ fint|bra|godt|utmerket|perfekt|supert, virker ~ fint|bra|godt|utmerket, går ~ fint|knirkefritt|bra,
    supert, super, flott, bra jobba, kjempebra, nydelig, perfekt, gleder oss, alt ok, alt bra, alt i orden,
    ingen problem*, ordnet seg, løste seg, løst, nysgjerrig, bare lurer, bare sjekke, lite spørsmål, ser frem
    til
  `,
  buying: `
    pris på|for|liste, koster, tilbud ~ på|fra, pristilbud, prisoverslag, bestill*, kjøpe, legge til, utvide,
    flere ~ brukere|lisenser|stk|maskiner, en til, to til, stk, oppgradere, større, vokser, ny ~
    avdeling|lokasjon|hall|maskin, nytt ~ lager|kontor|bygg, rabatt*, leveringstid, på lager, tilgjengelig,
    reservedel*, delenummer*, artikkelnummer*, varenummer, katalog*, modell*, versjon*, kompatib*, passer,
    demo*, prøveperiode, budsjett*, neste år, garanti*, ekstra
  `,
  everyday_task: `
    innstilling*, sette opp, konfigurer*, eksport*, import*, rapport*, dashboard*, filter*, kolonne*, felt*,
    mal, maler, bruker, brukere, tilgang*, rettighet*, passord, innlogging*, api, integrasjon*, excel, pdf,
    csv, skriv* ut, etikett*, kalender*, adresse*, mva, kostnadssted, manual*, bruksanvisning*, datablad*,
    sertifikat*, samsvarserklæring, tegning*, kurs*, opplæring*, webinar*, time, timer, kalibrer*, kontroll*,
    sikkerhetskurs*, vedlikeholds*, serviceintervall*, knapp*, farge*, størrelse*, lengde*, bredde*, vekt*,
    diameter*, volt, materiale*, olje*, oljeskift*, fett, batteri*, lager, pakning*, slange*, reim*, rem,
    skrue*, bolt*, sikring*, lampe*, mål
  `,
  not_real: `
    test*, øvelse*, simuler*, hypotetisk*, i tilfelle, hvis ~ skulle|noensinne, dersom ~ skulle, hva skjer
    hvis|når|om, skulle ~ noen gang, beredskapsplan*, internkontroll, revisjon, revisor, forsikring*, rutine*,
    veileder, klistremerke, skilt, skiltet, modul*, heter, kalt, kunden vår, kunde av oss, tidligere ansatt,
    sluttet, ingen planer, ikke noe dramatikk, ingen skade, ingen skadd, ingen feil, falsk alarm, viste seg,
    heldigvis, som planlagt, er fikset, er rettet, planlagt
  `,
};
