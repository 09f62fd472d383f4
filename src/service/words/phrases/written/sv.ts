import type { PhraseLines } from '../training-phrase.js';

export const swedish: PhraseLines = {
  complaint: `
Hur många gånger till måste jag förklara det här?
Tänker någon ringa tillbaka den här månaden?
Vem betalar för de två dagarna vi förlorade?
Testar ni något över huvud taget innan ni skickar ut det?
Varför betalar jag för ett besök där inget lagades?
Kan ni säga varför ingen meddelade oss i förväg?
Är det det ni kallar support?
Vad är det egentligen vi betalar för?
Skulle du själv finna dig i det här?
Måste jag gå till en advokat för att få en kreditnota?
Varför står det något vi aldrig beställt på varje faktura?
Så maskinen är för gammal för delar men inte för serviceavgiften?
Er konkurrent svarade på en timme. Ni behövde nio dagar.
Jag har skickat bilder, loggar och film. Tillbaka kom en länk till vanliga frågor.
Montören åkte efter tio minuter och tog betalt för en halv dag.
Vi betalar för stora paketet och får lillas fart.
Ett standardsvar till så skriver jag till er vd.
Utbildningen var två timmars högläsning ur bilder.
Fyra avdelningar i telefon och alla skyller på nästa.
Det gick bra tills ni "förbättrade" det.
Jag tyckte faktiskt om ert företag en gång.
Sluta sälja saker till mig och laga det jag köpt.
Inte ett enda av datumen ni gav har hållits.
Lådan kom halvtom och det är redan den andra.
Priset upp en femtedel och två funktioner borta.
En ursäkt hade man väl kunnat vänta sig.
Finns det en människa någonstans i ert företag?
Läser någon det jag skriver?
Fem stjärnor? Först fem apparater som går.
Er montör rökte i pannrummet och städade inte.
Anvisningen är översatt av någon som inte kan något av språken.
4 800 på fakturan, varav 2 100 i "hantering". Med silkesvantar?
Tältet kom dagen efter bröllopet.
Kvaliteten ner, priset upp, nytt folk hela tiden. I övrigt allt bra.
På bilden fanns ett handtag. Det finns inget handtag.
Silikon på alla väggar och sneda hål, vår lärling gör det bättre.
Ni gav mitt privata nummer till en annan kund. Förklara det.
Vem kom på att ta bort sparaknappen?
Till slut gjorde jag det själv, för anvisningen hade tre fel.
Vi blev påprackade den dyraste. Grannen har den billigaste och inga bekymmer.
Halva frukten var mos.
Jag klagar aldrig annars, men mackorna hade gått ut.
Ni satte in fel pump och nu ska jag betala för rätt?
Får påminnelser om en faktura som betalades i april.
Det är tonen i ert senaste mejl jag vänder mig emot.
Lycka till att hitta nya kunder med den inställningen.
Nu har jag varit artig i sex veckor.
Hela avdelningen svär över programmet, varje dag.
Kallar ni det här ett "litet fel"? Det raderar det jag skriver.
Bara löften sedan i våras.
Det enda som kommer i tid är räkningen.
Vi anmäler er till branschorganisationen.
Jag vill ha namnet på din chef.
Fortfarande trasig. Fortfarande ingen här. Fortfarande betalar vi.
Tredje veckan vi hyr ersättning på egen bekostnad.
Ingen sa att gamla versionen skulle sluta fungera. Trevlig måndag.
Vilken besvikelse.
Den som packade det här borde skämmas.
Obehöriga har kommit in tre gånger för att ni inte har koll på nycklarna.
Ni har lyckats krångla till en enkel sak igen.
Sju mejl, sju namn, noll svar.
Det är inte det här säljaren visade.
Min personal vägrar använda det.
Varför är det jag som testar åt er?
Vi litade på er och ni lät det ligga i en månad.
Räkningen är fel fjärde månaden i rad.
Din kollega la på luren.
Det vore fint om någon läste hela meddelandet för en gångs skull.
Tre besök för att dra åt en skruv.
Tycker ni att det här är okej för pengarna?
`,
  cancellation: `
Hur lång tid i förväg måste vi säga till om vi vill ut?
Vad kostar det oss att gå innan perioden är slut?
Vem pratar jag med om att stänga vårt konto för gott?
Kan vi lämna tillbaka utrustningen nu och bara betala för det vi använt?
Räcker det med mejl för att avsluta serviceavtalet?
Får jag tillbaka resten av året om jag slutar nu?
Betalar ni tillbaka outnyttjade månader när någon går mitt i?
Hur snabbt kan ni ta bort de två verkstäderna från avtalet?
Kan ni bekräfta skriftligt att inget dras efter mars?
Är jag kvar inom fjorton dagar? Den ska tillbaka.
Var är knappen för att sluta betala? Jag hittar den ingenstans.
När kan vi tidigast vara ute ur det här?
Går det att gå tillbaka till gratisversionen vid månadens slut?
Hur ser jag till att det inte förnyas av sig självt i januari?
Ni behöver inte skicka någon ny beställning, vi tar de andra.
Från nästa år gör vi det här själva. Vad behöver ni av oss för att avrunda?
Kan vi halvera antalet platser? De flesta har slutat.
Slipper vi de sista åtta månaderna om någon tar över leasingen?
Vi vill ha ut all vår data, den nya leverantören börjar i maj.
Min kompanjon har dött och jag stänger verkstaden, vad händer med avtalet?
Styrelsen röstade nej till en ny period.
Se det här mejlet som vår uppsägning.
Ta bort premium, vi kom aldrig igång med det.
Det är för dyrt för det vi använder, så vi låter det rinna ut.
Stäng vår akt och skicka slutavräkningen.
Vi kommer inte att beställa något mer av er.
Vad händer med våra uppgifter när vi inte är kunder längre?
Det blir tyvärr vår sista säsong hos er.
Nej tack till förnyelse.
Vi vill sluta på årsdagen.
Vem ska uppsägningen ställas till?
Har ni fått vårt brev från den 2:a? Det får inte löpa vidare.
Från sommaren är vi inte kund längre. Hur går avslutet till?
Ta bort den stående beställningen på pappersrullar.
Vi vill inte ha veckoleveransen mer.
Kan någon hämta kaffemaskinen? Vi har köpt en egen.
Vi drar oss ur maskin nummer två. Är det för sent?
Behov nästa år: noll.
Bra så länge det varade, men vi har hittat något som gör allt.
Upphör abonnemanget av sig självt när kortet går ut? Det vore bra för oss.
Hur gör man när man inte längre vill ha tjänsten?
Vi tecknade fel och vill inte ha något av dem. Hur backar man?
Jag flyttar utomlands och lägger ner byrån. Vad ska göras så att allt avslutas snyggt?
Hyresgästen är borta och då behövs inte larmlinjen.
Koncernen har ett eget ramavtal så vårt faller bort i juli.
Vi frånträder beställningen av laddstolparna.
Hjälper ni oss att flytta artiklar och bilder till en annan butikslösning?
Ungdomarna har tagit över och valt något annat.
Tre av fyra enheter ska bort från fakturan.
Vi går ner till en licens. Från när gäller det?
Lägg ingen tid på motbud, det är bestämt.
Maskinen är skrotad, då behövs inte avtalet heller.
Jag vill ut. Svårare än så är det inte.
Hur avregistrerar jag mig från betalplanen?
Piloten slutar här, personalen tyckte inte om den.
Avsluta vårt abonnemang, tack.
Jag vill säga upp avtalet vid närmaste tillfälle.
Härmed sägs avtalet upp.
Vi slutar helt. Ingen paus.
Den tar vi inte emot fler av.
Vi har inte råd med den stora längre, kan vi gå ner?
Avregistrera oss från allt, tack.
På vilken sida går man ur?
Vi tar inte förlängningen.
Låt det inte rulla vidare.
Avtalet får ta slut när det tar slut, något nytt skriver vi inte på.
Vilka papper behövs för att avveckla det här?
Jag vill lämna in uppsägning på de två kopiatorerna.
Huvudkontoret vill ha ut oss ur alla system som inte är deras.
Kan årsavgiften betalas tillbaka? Vi slutade i mars.
Säsongen är över och då är hyran det också.
Vad tar ni om vi lämnar tillbaka truckarna i förtid?
Hör av er när abonnemanget är avslutat.
`,
  emergency: `
Kan ni stänga ventilen från er sida? Tanken rinner över och ingen kommer fram.
Vilket nummer gäller på natten? Ventilationen i stallet är av och djuren flämtar.
Hur får vi stopp på bandet? Ärmen sitter i.
Finns det någon kopia hos er? Hela arkivet är borta.
Kan ni spärra alla våra konton på en gång? En främling är inne i mejlen.
Vet någon hur man lossar bromsen? Två man hänger i korgen.
Är värdena fel eller ligger pannan verkligen på 14 bar?
Vad ska vi säga till läkarna, en av oss andades in ert rengöringsmedel?
Det kommer rök ur laddaren och den går inte att stänga av.
Kassasystemet har legat nere sedan öppning och butiken är full.
Inget rör sig på lagret, nittio lastbilar står utanför.
Vi skickade journalerna till fel adresser, allihop.
Doseringspumpen gick hela natten och fisken flyter med buken upp.
Hissen står mellan våningarna med en gammal dam i.
Hela avdelningen utan övervakning, svara i telefon.
Skyddet flög av under gång och en bit gick förbi huvudet på en av killarna.
Min lille har svalt ett batteri från fjärrkontrollen, vad är det i det?
Det bränner i halsen sedan jag öppnade ert paket och jag får knappt luft.
Explosion i färglagret, två med brännskador, var är huvudventilen?
Ekonomin betalade en falsk faktura i ert namn, går det att stoppa?
Nio års produktionsdata oläsliga efter diskkrasch och revisorn kommer imorgon.
Någon har fört över pengar från klientkontot i natt genom er bankkoppling.
Främmande män på området, kamerorna är sprejade, lås grindarna!
Kvarnen startade när en man stod inne och rensade.
Det brann i lackeringen, det är släckt men styrningen är blöt. Kan man slå på?
Dialysen har inget vattentryck.
Fyrtiotusen höns och inga fläktar.
Alla patientnamn ligger öppet på sidan.
Backupen låg på samma maskin. Nu är allt krypterat.
Kranen tar inte emot stoppet.
Vår nödtelefon kopplas inte fram.
Servern död, återställningen misslyckas, vi öppnar om två timmar.
Ställningen har rört sig och det är folk på den.
Avloppet kommer upp och pumpen är tyst.
Vaccinskåpet visar plus sex och stiger.
Elektrikern fick en stöt av skåpet, ambulansen är här.
Bromsarna på trucken är borta, den höll på att träffa ett barn.
Vi når inga servrar och kliniken öppnar om tio minuter.
Det luktar gas vid er värmare.
Utsuget brinner.
Alla våra kunder ser varandras fakturor.
Porten gick ner på en chaufför.
Vattenpumparna för hela samhället stannade nyss.
En inkräktare raderar virtuella maskiner en efter en.
Kon kommer inte ut ur roboten och den går vidare.
`,
  distress: `
Min man gick bort förra veckan och jag vet inte hur något av det här fungerar.
Läkarna har gett mig tre månader, så ha tålamod.
Vi fick begära oss i konkurs igår och jag vet inte hur lönerna ska betalas.
Jag orkar inte mer, har inte sovit på en vecka.
Vår dotter ligger på intensiven och jag hinner inte med beställningarna.
Förlåt sent svar, vi begravde min bror i måndags.
De hittade en tumör och jag blir borta länge.
Vi håller på att förlora gården och allt mina föräldrar byggt upp.
Hälften av oss är uppsagda och jag sitter ensam kvar.
Jag ser ärligt talat ingen utväg längre.
Min fru ligger för döden och jag måste ordna upp allt snabbt.
Banken har fryst allt, jag vet inte hur vi ska komma vidare.
Jag är helt slut på krafter.
Jag har förlorat min son. Ring inte på ett tag.
Konkursförvaltaren tar över på måndag, det är slut för oss.
`,
  opt_out: `
Ta bort mig från er utskickslista.
Jag vill inte ha fler erbjudanden från er, bara hjälp.
Inga fler säljsamtal, tack.
Sluta skicka reklam för uppgraderingar.
Vi motsätter oss att våra uppgifter används till marknadsföring.
Svara bara på frågan, jag ska inte köpa något.
Kontakta oss inte med kampanjer igen.
Vi undanber oss reklam.
Låt mig vara ifred med merförsäljningen.
Jag har redan sagt nej till uppgraderingen, ta inte upp det igen.
Ingen reklam, tack.
Jag behöver hjälp, inget säljsnack.
Stryk mitt nummer från ringlistan.
`,
  harmless: `
Vi har flyttat, från måndag gäller Kvarnvägen 12.
Boka in oss för årskontroll vecka 22.
Samma beställning som sist men i grått.
Fakturan ska ställas till vårt holdingbolag.
Vår nya inköpare är Amina Berg, lägg till henne på listan.
Leveransen kom i morse, allt är med.
Offerten är godkänd, kör på.
Två av våra lärlingar hänger med på kursen i höst.
Jag testar gärna betan om det finns plats.
Vi har en rigg för läckagetest och behöver nya kopplingar till den.
Ville bara säga att rättningen fungerar, tack till den som gjorde det.
Vi använder 40 % mer lagring än i fjol, dags för nästa storlek.
Gamla pumpen dog till slut efter 19 år, så vi behöver dagens modell.
En kund avbeställde hos oss, hur bokar jag tillbaka varan på lagret?
Jag behöver avsluta en session som en kollega lämnat öppen på terminalen.
Vilken brandklass kräver försäkringen på släckaren vid laddaren?
Nödbelysningen i korridoren behöver nytt batteri, vilken typ?
Hur makulerar jag ett kvitto som slogs in två gånger?
Ingår väggfäste till första hjälpen-lådan?
Var registrerar jag ett klagomål från en av våra egna kunder i systemet?
Går en import som kraschat att fortsätta eller börjar jag om?
Vi har tappat nyckeln till styrskåpet, vad kostar en ny?
Till brandövningen på fredag vill vi utlösa larmet själva. Hur gör man?
Råkade radera en testmapp, inte viktigt, men finns det en papperskorg?
Hur länge ligger avbokade bokningar kvar i listan?
Försäkringsbolaget undrar vad som händer om kylan slutar fungera. Har ni något skriftligt?
Lite segt på måndagar när alla loggar in. Skulle ett större paket hjälpa?
Vi har nått gränsen på fem användare, hur får vi fler?
Exporten går bara till 10 000 rader, finns det en variant utan tak?
Önskar att den kunde göra återkommande fakturor. Gör något av paketen det?
Vi förlänger gärna piloten med åtta veckor.
Hur ångrar jag en sammanslagning av kontakter?
Funkar igen, det var kabeln. Förlåt besväret.
Hittade det i hjälpen, glöm det.
Det löste saken, tack.
Jag är ledig nästa vecka, Priya tar mina ärenden.
En kollega slutar på fredag, hans licens ska till mig.
Ledningen har godkänt förlängningen, vart skickar jag den påskrivna?
Vi funderar på två år till. Blir priset bättre då?
Vad skulle hända med filerna om vi någon gång gick? Styrelsen frågar innan vi skriver på.
Inget strular hos oss, jag undrar bara vad den gula pilen betyder.
Kan du bekräfta att ni fått det påskrivna avtalet?
Betalningspåminnelser ska till ekonomi och inte till mig.
Hur får jag skannern att sluta pipa?
Ett litet önskemål: dra och släpp för bilder.
Kan faxfältet tas bort? Ingen har det längre.
Finns det elektroder till hjärtstartaren från 2018?
Var ändrar jag gränsen för trycklarmet? Vi vill ha varningen lite tidigare.
Inga olyckor den här månaden, men hänglåsen är slut.
Vad skiljer silver och guld åt?
Blir det billigare om alla fem truckarna tas samma dag?
Getingarna är ute ur fläktlådan, så montören kan komma.
Vi fick igång bommen själva, en kotte satt i sensorn.
Ingen brådska, bortse från den röda flaggan, jag klickade fel.
Avtalet med gamla operatören är slut, kan er router ta numren?
Hur lång leveranstid är det på en ny dongel?
Behöver ett prov på limmet innan vi bestämmer oss.
Hur många optionsår är kvar? Det är till vår lista.
Kartan visar vårt lager på fel sida av ån, vem flyttar det?
Allt kom fram helt, beröm till packningen.
Kan vi gå tillbaka till lokal installation senare om vi väljer molnet nu?
En hyresgäst har sagt upp sig, var lägger jag in det i fastighetsmodulen?
Har branddörren handutlösning?
Behöver säkerhetsdatablad för avfettningen.
Hur markerar jag ett ärende som kritiskt hos oss?
Stort tack till Lena, hon förklarade så att till och med jag fattade.
Vilken kompressor behövs till två stationer samtidigt?
Lagringen är 91 % full, vad är nästa steg och vad kostar det?
Två maskiner står nu i en annan hall, ändra platsen.
Kan rapporten hoppa över utgångna artiklar?
Vi ställer gärna upp som referens.
Lämna pris på underhållsavtal för tre pressar.
Vi har 40 bilar nu, vilket paket passar?
Hur spärrar jag ett borttappat nyckelkort?
Förra årets stopp fick oss att skaffa reservkraft, klarar er växel 80 kVA?
Kan jag få en prislista?
Hur många pallar ryms på bilen?
Går tiden att flytta till torsdag?
Hur lång är garantin på växellådan?
God morgon, vi behöver två patroner till.
Finns broschyren på engelska?
Hur lägger jag in en signatur på följesedeln?
Ser man vem som ändrat en post?
Var skriver vi in telefonnummer nummer två?
Vår lärling vill gärna besöka fabriken.
Vilken kabel behövs mellan vågen och skrivaren?
Vi har ny logga, var laddar jag upp den?
Tack för att ni ordnade det så fort.
Vi vill beställa den större tanken.
Har ni erfarenhet av bagerier?
Bekräfta gärna leveransdatum.
Påskriven offert bifogas.
Hur stänger jag ett färdigt projekt?
Beställning: 3 st filter 4711, 2 st packning, leverans till verkstaden.
API-gränsen är nådd, vad kan vi göra?
Synd att vi nått gränsen i vårt paket igen, och lagringen är full.
Vi har slagit i taket för API-anrop tredje gången den här månaden, finns det ett paket med mer?
Vi behöver mer lagring, våra data har tredubblats sedan i våras.
Tyvärr saknar baspaketet teamfunktioner, och nu är vi fyra.
Rapporterna har blivit lite sega sedan vi fick mer data. Finns det ett snabbare paket?
Lite irriterande att bara en kan vara inloggad, hur får vi en plats till?
Maskinen är 12 år nu, vilka delar bör vi byta först?
Vi slår hela tiden i radgränsen, lite frustrerande. Vilka alternativ finns?
Kvoten är slut, vad kostar nästa nivå?
Pumpen stannade två gånger i år, så vi vill ha en i reserv.
Programmet är åtta år och börjar bli segt, vad skulle en nyare version ge?
Jag hittar inte hur man delar en tavla med kollegorna.
Importen tar tjugo minuter nu, är det normalt för 50 000 rader?
Vi saknar en kalendervy, har den större utgåvan det?
Brevlådan är 98 % full, hur får jag mer plats?
Kan vi få ett underhållsavtal? Det har varit tre reparationer på ett år.
Alla platser är upptagna och två nya börjar på måndag.
`,
};
