import type { PhraseLines } from '../training-phrase.js';

export const swedish: PhraseLines = {
  complaint: `
Nu har jag suttit i telefonkö i 50 minuter, igen. Är det här vad ni kallar kundservice?
Jag måste tyvärr säga att vi är besvikna på hur ni har skött det här.
Tredje gången ni skickar fel tätning. Tredje!
Enligt avtalet ska ni vara här inom 24 timmar. Det har gått sex dagar.
Bedrövligt.
Er säljare lovade guld och gröna skogar, verkligheten blev en halvfärdig installation och en faktura på 74 000 kr.
Varför svarar ingen på mina mejl? Jag har skrivit den 3:e, 7:e och 12:e.
Jag vill prata med din chef, nu räcker det.
Hissen i trapphus 4 går sönder varannan vecka och varje gång säger ni att den är "åtgärdad".
Det är väl bara att gratulera. Ni har lyckats göra systemet ännu krångligare.
Vi fick vänta till klockan fyra på en tekniker som skulle komma åtta, och sedan hade han inte ens rätt verktyg med sig.
Ingen kritik mot dig personligen, men företaget du jobbar för är ett skämt.
Fakturan stämmer inte den här månaden heller. Hur svårt kan det vara?
beställde 4 juni. påminde 1 juli. påminde 20 juli. fick höra att ni hade semester, nu är alla tillbaka och fortfarande inget. vad håller ni på med egentligen??
Jag har full förståelse för att det kan strula, men att inte höra av sig på tre veckor är respektlöst.
Om pengarna inte är tillbaka på fredag går jag till ARN.
När vi skrev på i februari fick vi höra att allt skulle vara igång före sommaren. Nu är det november, hälften av terminalerna ligger i kartong och projektledaren har slutat utan att någon meddelade oss. Vad hade ni själva tyckt om det?
Mjölkroboten har larmat varje natt sedan ni var här och "justerade" den.
Sedan uppdateringen i september tar det två minuter att öppna en order. Ni vet om det, ni erkänner det och ändå händer ingenting.
är det någon som jobbar hos er eller är det bara autosvar hela vägen ner
Förra leveransen var sen, den här är trasig. Vad blir det nästa gång?
Vår jurist har fått all korrespondens.
Jag trodde att en femstjärnig leverantör skulle kunna räkna till tolv. Det låg nio i lådan.
Ljudnivån på värmepumpen är fortfarande oacceptabel. Grannarna klagar, jag klagar, ni rycker på axlarna.
Vi betalade extra för expressfrakt och fick paketet efter elva dagar.
Det känns som att ni slutade bry er i samma sekund som vi skrev på.
Kan någon förklara varför timpriset är 1 290 på fakturan när det står 950 i offerten?
Så här kan ni inte behandla folk.
Har skrivit ett omdöme på Trustpilot. Det var inte snällt, men det var sant.
Vi är trots allt tålmodiga här på landet, men nu börjar det ta slut även hos oss.
Er montör lämnade kartonger, kabelstumpar och en kaffemugg i patientrummet. Det är inte okej.
Tack för ursäkten, men jag behöver inte fler ursäkter, jag behöver en pump som fungerar.
Supporten stängde mitt ärende som "löst". Det är det inte. Det var det inte förra gången heller.
Ni debiterar oss för 35 användare fast vi har 19, och det har ni gjort sedan i våras.
Jag har sällan varit med om ett så dåligt bemötande.
Det är fjärde kompressorn. Antingen är den feltillverkad eller så är det ni som är det.
Om jag hade velat ha en maskin som står still hade jag köpt en staty.
Utbildningen ni tog 28 000 för var en kille som läste högt ur manualen.
Mina undersköterskor har slutat felanmäla lyftarna eftersom det ändå inte händer något. Det säger väl allt. Jag vill träffa den som ansvarar för vårt avtal, och jag vill göra det den här veckan.
Hur många gånger ska jag behöva förklara samma fel för olika personer?
Styrelsen är måttligt road.
Jag har inte sagt något på ett halvår, men nu är bägaren full.
Vi har tappat två kunder på grund av er usla leveranssäkerhet och det kommer att bli en diskussion om skadestånd.
Chauffören slängde av pallen mitt i infarten och svor åt vår lagerchef.
Skärmen på ultraljudet flimrar fortfarande, efter två "reparationer" och 31 000 kronor.
Det är ju lite tråkigt att behöva påminna om samma sak varje måndag.
Ni skyller på fibern, fiberbolaget skyller på er, och vi sitter här.
Ordernumret ni gav mig existerar inte. Bra jobbat.
Inte en enda siffra i rapporten går att lita på längre.
Lovat är lovat, brukar man säga. Inte hos er tydligen.
Jag begär prisavdrag för hela perioden april till augusti eftersom tjänsten inte levererats som utlovat.
Det går bra att höja priset 15 procent, men det går inte bra att svara i telefon?
Har ni ens läst det jag skrev?
Tekniker nummer fyra konstaterade att tekniker nummer tre hade kopplat fel. Och vi ska betala båda?
Ni borde skämmas.
Kvaliteten på handskarna har blivit så dålig att personalen köper egna.
Jag ber att få tala med någon som har mandat att besluta, helst idag.
Nu har vi en kredit på 12 600 hos er som ingen vill kännas vid.
Appen kraschar varje gång jag ska signera och jag har rapporterat det sedan midsommar. Vad gör ni om dagarna?
Det ska erkännas att jag inte längre blir förvånad.
Ni skickade en inkassovarning på en faktura som ni själva har krediterat!
Skulle vilja veta vem som godkände den där lösningen, för den läcker på tre ställen.
Man känner sig rätt dum som litade på er.
Leveransen uteblev utan ett ord. Vi hade fyra gubbar som stod och väntade hela förmiddagen.
Besviken, men jag ger er till nästa vecka.
Det här duger inte.
Den så kallade kundansvarige har jag aldrig träffat, aldrig talat med och aldrig fått svar från.
Vi reklamerar samtliga 40 stolar. Tygsömmen släpper efter två månader.
På mässan i Jönköping lät det annorlunda.
Ska det vara så här krångligt att få en reservdel för 400 spänn?
För femtioelfte gången: vi heter inte det som står på fakturan.
Jag har slutat hoppas på kvalitet, men en tidsangivelse kunde man väl få?
Det är ohållbart att sköterskorna ska starta om er utrustning tre gånger per pass.
Nästa gång någon frågar om jag rekommenderar er kommer jag att skratta.
Er nya portal är en katastrof och alla här hatar den.
Jo tjena, "ring så hjälper vi dig". Ringt åtta gånger. Noll hjälp.
Trucken har stått mer på er verkstad än hos oss i år.
Felet beror enligt er på "felaktigt handhavande". Vi har kört likadana maskiner i 22 år.
Vi köpte premiumsupport och fick en länk till ett forum.
Det är möjligt att ni tycker att 3 mm inte spelar någon roll. Vi som ska få in skåpet i nischen tycker det. Och det var ni som mätte.
Nu har vi väntat sedan vecka 14 på att få värmen i tvättstugan ordentligt injusterad. Det är november.
Vill någon ta ansvar, tack?
Med den här servicenivån blir det en intressant diskussion på nästa branschträff.
Det är väl typiskt att ni hinner skicka påminnelse men inte hinner laga något.
Jag blev lovad återkoppling "under förmiddagen". Vilken förmiddag framgick visserligen inte.
Foderanläggningen doserar fel och ni säger att kalibreringen ingick. Ingick i vad då?
Det är för dåligt, helt enkelt.
Tänker inte betala för resor hit när ni åkte hit i onödan på grund av ert eget misstag.
Ert system raderade mina anteckningar igen och jag har gråtit en skvätt av ren ilska.
Vad är poängen med ett serviceavtal om ni aldrig kommer?
Det har blivit fel på fyra av fem ordrar i höst, jag har fört statistik.
Kontakta mig omgående, annars lämnar jag över till Konsumentverket och lokaltidningen.
Vi har faktiskt försökt vara trevliga.
Golvvärmen är ojämn, besiktningsmannen säger att den är felprojekterad, och ni svarar inte ens på hans protokoll.
Jag undrar uppriktigt om ni har någon kvalitetskontroll alls.
Varje gång jag ringer får jag ett nytt besked, och inget av dem stämmer.
Hej igen, det är jag. Samma fel, samma maskin, samma veckodag till och med. Ska jag berätta allt från början, eller har någon sparat det jag skrivit sedan i maj?
Larmet tjöt hela julhelgen och er jour hänvisade till vardagar 8–16. Suveränt.
Ni har missat SLA:n sju gånger av tolv och ersättningen på 500 kr är ett hån.
Skicka inte fler "vad tycker du om oss"-enkäter innan ni har löst mitt problem.
Offerten sa 5 dagar. Det tog 23. Sen kom fakturan med tillägg för övertid.
Det är inte mitt jobb att felsöka er produkt.
Nä nu får ni ge er.
Vi har varit kunder sedan 1998 och aldrig känt oss så bortprioriterade.
Fläkten byttes på garanti mot en begagnad. Trodde ni inte att vi skulle se det?
Jag vet inte om jag ska skratta eller gråta åt svaret från er tekniska avdelning.
Vågen visar 40 gram fel, och det har den gjort ända sen er auktoriserade kontroll. Vi har sålt för billigt i månader.
Ursäkta att jag låter sur, men det är jag.
Sådär, då var skarven av igen. Samma ställe. Samma montör.
Borde det inte finnas en gräns för hur många gånger man får "titta på saken"?
Vi har dokumenterat alla brister och kommer att hålla inne betalningen tills de är avhjälpta.
Hon på ekonomiavdelningen var otrevlig och la på mitt i en mening.
Produkten lever inte på något vis upp till det som står i er broschyr.
Jag har en bra idé: håll tiden. Någon gång.
Efter fem månader med ert system gör vi fortfarande lönerna för hand.
dålig kommunikation, dålig kvalitet, dålig stil
Varför ska jag behöva hota med advokat för att ni ska lyfta luren?
Alltså ni kan inte bara byta mitt abonnemang till ett dyrare utan att fråga!
Kylan i monter 3 har varit dålig sedan dag ett och varje besök kostar oss 2 400 kronor.
Ni har säkert mycket att göra. Det har vi med, bland annat att städa upp efter er.
Det minsta man kan begära är att den som svarar vet vilken produkt det gäller.
Jag noterar att min fråga för tredje gången har besvarats med en annan fråga.
Manualen är maskinöversatt goja och reservdelsnumren finns inte.
Hela projektet känns som ett haveri, och då är jag ändå en positiv person.
Det står "levererat" i spårningen. Till vem? Inte till oss i alla fall.
Jag försöker verkligen ha överseende. Men när tre personer ger mig tre olika svar på en och samma dag, och inget av dem stämmer, då försvinner förtroendet.
Ledningen hos oss kräver en skriftlig förklaring till varför ni inte informerade om prisändringen.
Tio års goda relationer, och så detta.
Om ni inte förstår allvaret får vi väl ta det med er vd direkt.
Sätena i bussen började rosta efter en vinter. Det är inte seriöst.
Sluta kalla det "känt fel". Laga det.
Nyinstallerad dörrautomatik som klämt två äldre damer, och ert svar är att den är "rätt inställd".
Här sitter man igen en fredagskväll med ett system som inte gör vad det ska.
Jag accepterar inte fakturan. Arbetet är slarvigt utfört och delvis inte utfört alls.
Kollade precis och det är exakt samma trasiga modul vi skickade in, ni har bara torkat av den.
Jag har haft en väldigt lång dag och det beror på er.
Det är som att prata med en vägg, fast väggen skickar faktura.
Bytte till er för att slippa just sådant här.
Under all kritik, det är vad jag tycker om leveransen i tisdags.
Er konsult var här två dagar och gjorde ingenting som syns, men 37 500 syns på kontot.
Batterierna räcker inte ens halva skiftet trots att vi fick garantier om motsatsen.
Det är synd, för grundidén är bra, men genomförandet är rent ut sagt uselt.
Blir det en ny tekniker nu igen som ska börja från noll?
Vi upplever att vi inte blir tagna på allvar.
Jag sparar alla mejl, bara så ni vet.
På fakturan finns en post på 5 900 kr för "övrigt". Jag har frågat vad det är tre gånger. Svaret verkar vara övrigt det med.
Ännu en månad, ännu ett driftstopp, ännu en copy-paste-förklaring.
Värdelös app, värdelös support, värdelösa löften.
Ska jag tolka er tystnad som att ni struntar i det?
`,
  cancellation: `
Hej, vi vill säga upp vårt avtal. Vad har vi för uppsägningstid?
Hur avslutar jag mitt konto?
Vi kommer inte att förlänga när perioden går ut i mars.
Bolaget likvideras och därmed behövs ingen licens efter årsskiftet.
Härmed säger vi upp avtal 2291 till närmast möjliga datum. Bekräfta gärna skriftligt.
Vi har hittat en annan lösning som passar oss bättre.
Säg upp allt.
Jag ångrar mitt köp och vill utnyttja ångerrätten. Hur skickar jag tillbaka den?
Regionen har upphandlat en ny leverantör, så vi behöver planera för avveckling under hösten.
Hur får vi ut all vår data innan vi slutar hos er?
Från och med januari klarar vi oss utan.
Vi behöver tre saker från er: bekräftat slutdatum, en export av alla dokument och intyg på att uppgifterna raderats därefter. Vår nya leverantör börjar 1 november.
Tyvärr måste vi dra ner på kostnaderna och då blev det ert abonnemang som fick stryka på foten.
Min man och jag ska sälja gården i vår, så mjölkroboten och serviceavtalet följer inte med.
Kan ni stänga ner vår åtkomst den sista april och skicka en slutfaktura?
Efter moget övervägande har föreningen beslutat att byta hissföretag.
Vi har varit kunder i åtta år och har egentligen inget att klaga på. Men koncernen har slutit avtal med någon annan och vi har inget val. Vad behöver vi göra för att allt ska vara avslutat till 1 april?
Efter att ha funderat hela sommaren har jag kommit fram till att programmet är för stort för en enskild firma. Min redovisningskonsult tar över allt. Hinner ni stoppa det före nästa dragning den 25:e?
Vi flyttar hela verksamheten till moderbolagets system, så ert fasas ut under våren.
Testperioden gav inte mersmak, så vi avstår från att fortsätta.
Kan jag få hjälp att exportera kunderna till Fortnox? Vi byter dit.
Avsluta tack. Orgnr finns i signaturen
Jag går i pension till sommaren och lägger ner firman. Då behöver jag inte längre ert program.
Det blev nej från vår ledning om fortsättning, ledsen.
Stoppa den automatiska förlängningen, vi vill inte ha ett år till.
Behöver vi lämna tillbaka utrustningen själva, eller hämtar ni den när avtalet upphör?
Fyra av fem butiker stänger. Den femte klarar sig med en vanlig kassaapparat.
Vi skrev på med ett annat bolag i går, så ni kan ta bort oss.
Är tre månader räknat från idag eller från månadsskiftet?
Nu har jag letat efter avslutaknappen i en kvart. Var är den?
Vi häver köpet och vill ha tillbaka hela beloppet.
Det är dags att gå skilda vägar.
Enligt punkt 11 kan vi frånträda avtalet vid ägarbyte, vilket vi nu gör.
Inget ont om er men vi har fått ett betydligt vassare pris från er konkurrent och tänker ta det.
Skicka inga fler leveranser efter vecka 26.
Vi lämnar lokalen 30/9 och larmet måste då vara avslutat.
Hej hej! Slutar med företaget så ni kan säga upp mitt abonnemang från nästa månad :)
Ber er radera samtliga personuppgifter och avsluta kundförhållandet.
Vi har tagit hem servicen i egen regi. Avtalet med er får löpa ut.
Returnerar alla 14 läsplattorna, vart skickar jag dem?
Är ni snälla och bekräftar att uppsägningen från den 8 maj har kommit fram?
Nästa års budget är spikad och ni är inte med i den.
Vi tackar för oss.
Får vi tillbaka det vi har betalat i förskott om vi slutar i juni?
Projektet lades ned i fredags, så beställningen på 600 meter rör ska dras tillbaka helt.
Dotterbolaget i Borås upphör vid årsskiftet. Avsluta deras tolv konton och hela avtalet.
Ingen på kontoret använder det. Varför skulle vi fortsätta betala?
Jag vill ut ur avtalet.
Kontraktet löper till 2027, men vi behöver komma loss tidigare. Vad finns det för möjligheter?
Vi byter redovisningssystem den 1:a och vill ha en komplett SIE-export innan dess.
Vi blir uppköpta av norrmän som kör sitt eget, därav uppsägning.
Stäng ner!
Det går inte ihop ekonomiskt, så vi drar oss ur.
Hyresgästen är utflyttad och huset rivs. Var snälla och avsluta fjärrvärmeavtalet.
Vår nya it-chef vill ha bort allt som inte är Microsoft. Ni förstår vad det betyder.
Vilket datum är sista dagen att säga upp utan att det blir ett nytt år?
Vänligen lämna över ritningar, koder och servicehistorik till den nya entreprenören senast 15 mars.
Jag provade i en månad, det var inget för mig.
Det här får bli vår sista beställning.
Tar ni ut någon brytavgift?
Vi tänker inte nyttja optionsåren.
Sista korna åker på torsdag. Ta bort oss ur registret sedan.
Hur portar man ut numren till en annan operatör?
Kan avtalet överlåtas, eller måste vi betala oss ur det?
Ny ägare, ny städfirma. Ni får sluta den sista i månaden.
Autogirot ska upphöra, och tjänsten likaså.
Ledsen att behöva meddela att vi lämnar er efter 15 år.
Vill avregistrera mig helt.
Vi kör parallellt fram till maj, sen släcker vi ert.
Kommunen lägger ner skolan i byn så ventilationsavtalet har spelat ut sin roll.
Finns det en blankett för uppsägning eller räcker det här mejlet?
Har fattat beslut om att inte gå vidare efter piloten. Hur avslutar vi snyggt?
Ta tillbaka automaten, vi sätter in en annan.
Båten är såld. Jag behöver varken vinterplats eller spårsändare mer.
ser att ni dragit pengar för en månad till, jag gick ur i appen i april trodde jag. kan ni göra det på riktigt nu
Vem ska jag mejla för att göra en formell uppsägning?
Det blir inget mer för vår del.
Hur gör man för att flytta sin domän till ett annat webbhotell?
Då vi inte kunnat enas om villkoren väljer vi att avbryta samarbetet.
Med anledning av sammanslagningen blir vårt avtal överflödigt, och vi ber att få avsluta det i förtid.
Kan vi frysa fakturorna nu när vi ändå ska sluta?
Jag skulle vilja gå ur medlemskapet så fort det är möjligt.
Er tjänst är bra men för stor för oss. Vi backar till Excel från och med halvårsskiftet.
Kan du se i systemet när bindningstiden går ut? Vi tänker byta direkt efteråt.
Tack men nej tack till förlängning.
Vi väljer att inte teckna om.
Lägg ner mitt ärende och mitt abonnemang på samma gång.
Ert namn stod på listan över leverantörer som vi ska göra oss av med före sommaren.
Ni kan plocka ner kamerorna, vi har köpt egna.
Måste uppsägningen vara undertecknad av firmatecknare?
Bostadsrättsföreningen röstade i går för det andra anbudet, alltså avslutas ert skötselavtal 31 oktober.
Har sagt upp er via telefon, men fick en ny faktura ändå. Är jag inte avslutad?
Patientdata måste ut i läsbart format innan vi stänger mottagningen, hur går det till?
Som du kanske hört ska vi gå ihop med grannföreningen, och de har redan en fastighetsskötare. Styrelsen vill därför att vi gör rent bord före årsskiftet. Vad säger avtalet om det?
Vi slutar odla tomater, så bevattningsstyrningen behövs inte.
Avboka hela ordern, bygget är inställt.
Vi gör oss av med alla lastbilar utom en. Färdskrivartjänsten kan ni avsluta på resten, och snart på den sista också.
Trodde att jag sa upp detta förra året. Gör det nu i så fall.
Hur mycket skulle det kosta oss att köpa loss oss?
Ingen förnyelse i år, tack.
När får vi tillbaka depositionen efter att vi lämnat in maskinerna för gott?
Vi har slutat sälja online, därför behöver butiken släckas.
Anställningarna upphör i februari och sedan finns ingen kvar som loggar in. Avsluta efter det.
Jag kommer inte att betala för ett år till, ni får stänga av mig.
Lämnar er nu. Tack för tiden som varit.
Vår upphandlare ska skicka en formell uppsägning, men jag ville förvarna dig som har varit så hygglig.
Jag och min syster slutar med mjölk i vår och satsar på spannmål. Då behövs varken robot, tank eller avtal. Hur blir det med restvärdet?
Gör en full backup och lämna över den, sedan är vi klara med varandra.
Vi behöver er inte längre.
Släpp alla våra IP-nummer till Telia.
Det kändes rätt först, men vi ångrar oss. Går det att lämna tillbaka den fast den är monterad?
Ny operatör tar över 1 juni. Ni behöver alltså inte komma på servicen i augusti.
Det finns ingen anledning att ha kvar avtalet när kontoret i Luleå är tomt.
Jag skriver för att upphäva kontraktet med omedelbar verkan.
Avsluta prenumerationen, ta bort kortet.
Ni får gärna återkomma med vad som krävs för att vi ska bli fria från avtalet.
Vi ställer om från gas till bergvärme och avslutar därför leveransen av gasol.
Enligt beslut på årsmötet går klubben ur.
Hur länge ligger datan kvar efter att man stängt kontot?
Skolan byter till Vklass inför hösten, så vi vill avveckla er plattform före 30 juni.
Har precis tackat ja till en offert från annat håll. Vad gör jag nu med er?
Ta bort våra sista tre abonnemang, de har vi glömt att säga upp.
Vi drar oss tillbaka från den svenska marknaden och stänger alla avtal här.
Sedan vi blev färre räcker gratisversionen från en annan aktör.
Vi begär att få häva avtalet på grund av väsentligt avtalsbrott.
Vad händer om man bara slutar betala? Vi vill inte vara kvar.
Mitt abonnemang får gärna sluta igår.
Vi avvecklar fabriken i etapper och den sista linjen släcks i september. Serviceavtalet bör följa samma plan.
Räkna inte med oss nästa säsong.
Vi har pratat ihop oss och tycker att det är bäst att ta en paus för alltid, om ni förstår.
Uppsägning bifogas.
Ska vi skicka tillbaka routrarna innan eller efter sista fakturan?
Min arbetsgivare betalar inte längre, så jag vill avsluta licensen som står på mig.
Vi gav det ett år. Nu lämnar vi.
Grannföretaget tar över vår transport, därför sägs ramavtalet upp till kvartalsskiftet.
Kan någon guida mig genom avslutsprocessen? Det gäller 8 sajter.
Jag har bytt elbolag och behöver inte ert styrsystem till elpannan.
Vi måste tyvärr tacka nej till allt fortsatt samarbete.
Räcker det att alla användare tas bort eller måste själva avtalet också sägas upp?
Bekräfta att inget mer dras från vårt konto efter den 31:a.
Detta är tänkt som en uppsägning även om det är skrivet på mobilen från en traktor
Planen är att vara ute till midsommar. Kan ni börja förbereda överlämningen?
Vi kapar alla externa konsulter, er inkluderade.
Kontorshotellet har eget nät, så vi gör oss av med ert bredband.
Efter ägarskiftet finns inget intresse av att behålla dosettroboten, och den kan återtas.
Kan du backa ut vår beställning? Vi valde en annan.
Uppdraget tar slut i april och då faller också behovet av era maskiner.
Vår försäkring kräver en annan larmcentral, så vi tvingas lämna er.
När vi nu har sagt upp, får vi ändå support den sista månaden?
Klar med er. Skicka slutavräkning.
`,
  emergency: `
Hela fabriken står stilla! Styrsystemet svarar inte.
Vi har fått en låsskärm på alla datorer och de kräver 3 miljoner i krypto.
Det luktar gas i pannrummet, vad ska vi göra?
Någon har sitt hand fastklämd i dörren till hissen och den går inte att öppna
Ring upp omgående. Vi har ingen ventilation i kycklingstallet och det är 30 grader ute.
Alla våra patientjournaler är oåtkomliga sedan 06.15.
Det brinner i laddstationen!
Kassorna ligger nere i hela kedjan.
Vi har folk instängda i hissen på Storgatan 9, en av dem är gravid.
Databasen är borta. Backupen är tom.
Skärmen är svart på narkosapparaten, vi har en patient på bordet.
Kan ni koppla in någon direkt? Lönefilen måste vara hos banken före 13.00 och systemet ger bara felkod.
Ammoniak läcker i kylanläggningen, personalen är ute.
Okänd person är inloggad som admin hos oss och ändrar bankgironummer.
Servern har varit nere sedan i natt, 200 personer kan inte jobba.
Nödstoppet fungerar inte. Bandet rullar fortfarande.
Vi har 18 långtradare på gården som inte kan lasta eftersom WMS:et är dött.
Värmen på äldreboendet är borta och det är minus 22. Vi lindar in dem i filtar.
Förlåt att jag stör så här sent, men frysrummet är uppe i minus 4 och där ligger hela lagret.
Trucken tappade bromsen och körde in i en kollega.
Kunddata läcker ut. Journalister har redan hört av sig.
Allt är nere!!!
Syremätarna i odlingen visar noll och fisken kippar vid ytan.
Det ryker ur elskåpet, vi har brutit huvudströmmen.
Tidningen ska tryckas 23.30 och plåtsättaren har dött.
Vi har startat om allt, både skåp och PLC, men får bara rött. Det står 40 ton räkor i kylen och kylan går på samma styrning. Om två timmar får vi slänga alltihop.
Vi hittade främmande filer på servern och brandväggen är avstängd.
Pumpen gav tiodubbel dos till en patient.
Infarten till sjukhuset är blockerad, er bom går inte att lyfta.
Processtyrningen har tappat kontakten med reaktorn, vi ser ingen temperatur.
Någon har raderat hela projektmappen och papperskorgen är tömd. Ritningarna ska till bygglov i eftermiddag.
Brandlarmet tjuter, sprinklern löste ut, vattnet forsar ner i elcentralen.
I natt körde ett automatiskt jobb som raderade alla bilagor äldre än ett år, och det går igång igen klockan 22. Vi kan inte stoppa det härifrån. Där ligger bevis i pågående ärenden.
E-handeln ger 503 och tv-reklamen gick i luften för tio minuter sedan.
Vattenverket larmar för E. coli efter att doseringen slutade fungera i natt.
Vi står.
Panntrycket är över röd linje och säkerhetsventilen har fastnat.
Bagarna står sysslolösa, ugnarna vill inte tända, och degen till hela Skånes frukost jäser över.
Sågen har just tagit två fingrar på en anställd. Skyddet gick inte ner.
Ingen av våra trygghetslarm når fram. 510 brukare.
Fartyget ligger för ankar utan styrning. Vi driver.
Vår ekonomiansvariga har blivit lurad att lämna ut sitt lösenord och nu försvinner det pengar.
Urgent: vi måste lämna in anbudet före 12, knappen "skicka" är grå.
Fjärrvärmecentralen sprutar hetvatten i källaren.
Kylan till serverhallen har stannat. 44 grader nu.
Hela nätet är nere i kommunen, inklusive larmcentralen.
Krypterade filer, alla slutar på .lockd. Vi har dragit ut kablarna.
Skogsmaskinen brinner i hydraulutrymmet, föraren är ute.
CO-varnaren ger 220 ppm i huset där er panna sitter. Familjen står på gatan.
Linbanan stannade med 14 personer i luften.
Vi tappar 90 000 i timmen just nu. Linje 1, 2 och 3 är stilla.
Robotcellen startade med öppen grind. Ingen kom till skada men vi har spärrat av.
Blodkylen larmar och reservkylen är ur drift sedan tidigare.
Era servrar skickar våra kvitton till fel kunder just nu, med namn och adress!
Telefonväxeln är stendöd och vi är jourmottagning.
Jag tror att någon har tagit över mitt konto. Lösenordet fungerar inte, jag får koder jag inte har begärt, och nu får mina kollegor meddelanden från mig som jag inte har skrivit. Stäng det!
Gödselbrunnen svämmar över mot ån, omröraren går inte att stänga av.
Har legat nere i tre timmar, kunden i Göteborg stoppar sin monteringslina klockan två.
Kan inte logga in någonstans. Någon har bytt mejladress på mitt konto.
Taket i ridhuset knakar, snölarmet gav ingenting, hästarna är kvar inne.
Det gick en stöt genom två av killarna när de tog i stativet.
Vi har förlorat alla mätvärden från hela veckan, och godkännandet ska in före midnatt.
Ventilen går inte att stänga, lut rinner ut på golvet.
Kranen hänger med betongelement över en skolgård och vi kan varken hissa eller fira.
Hjälp, alla priser i webbutiken blev 1 krona och ordrarna trillar in
Dialysen stannade på samtliga platser.
Spannmålstorken glöder invändigt.
Reservkraften gick inte igång vid avbrottet, och vi har två på respirator.
Lugnt läge men kritiskt: primärnoden är död och sekundären har åtta procent disk kvar. Vi hinner en timme, max.
Gasolslangen har lossnat i restaurangköket.
Bussdepån är helt strömlös, första turen går 04.40.
Personuppgifter på 12 000 elever låg öppet, och vi har 72 timmar på oss att anmäla till IMY.
Slakteriet står och djuren kan inte vara kvar på bilen längre i värmen.
Porten till brandstationen öppnas inte!
Kuvösen tappar värme.
Vi har ett akut läge på avdelning 52, kallelsesystemet är tyst.
Hela ordersystemet har frusit mitt under julrushen och packarna bara står.
Trycktanken väser och bågnar. Vi har utrymt.
Någon filmar via våra övervakningskameror. Det ligger klipp på nätet.
Ingenting når ut till sjåarna i hamnen, kranarna är döda och rederiet debiterar oss per timme.
Vår backup verkar också vara krypterad.
Rullstolshissen har gått i golvet med en elev i.
Växthuset är nere i fyra plusgrader, 60 000 plantor dör om inte brännarna går igång före natten.
Snälla, vi får inte stopp på vattnet.
Tullfilerna går inte iväg och färjan lämnar kaj 19.45 med eller utan oss.
Slipmaskinen sprängdes, skärvor överallt, en man blöder från ögat.
Vi är utlåsta från vår egen molnmiljö. En tidigare anställd har tagit bort oss.
Alarmcentralen säger att de inte fått signal från vår anläggning sedan tisdag. Vi lagrar sprängämnen.
Klordoseringen på badhuset har löpt amok, barn hostar.
hej det är från äldreboendet, larmknapparna är helt döda på plan 2 och 3. vi är två i natt och springer mellan rummen, en har redan ramlat
Insulinpumpen visar fel och jag har 21 i socker.
Importen skrev över alla artiklar, och vi har inventering med revisor på plats om två timmar.
Det blixtrar om laddkabeln i garaget.
All tillverkning är nere på båda orterna, vi behöver er jour nu.
Bromsarna på släpet låste sig på E4:an, vi står mitt i körfältet.
Skadlig kod sprider sig från er agent till våra klienter. Stoppa utskicket!
Fodersilon har rasat mot stallet.
Vi har fyra bilar med vaccin i och kylan rapporterar plus 16.
Kraftverkets lucka går upp av sig själv, det bor folk nedströms.
Pressen slår dubbelslag. Operatören hann precis dra åt sig handen.
Produktion: 0. Orsak: okänd. Hjälp: nu.
Läkarna får inte fram läkemedelslistorna och det är fullt på akuten.
Min kollega är fastkilad mellan stativen i höglagret.
Fakturorna som går ut har bedragarens kontonummer. Sju kunder har betalat.
Det är rökutveckling i hisschaktet.
Bokslutet ska lämnas till börsen om fyrtio minuter och dokumentet går inte att öppna.
Isbanan läcker köldmedium och publiken är på väg in.
Jag såg precis hur muspekaren rörde sig av sig själv och öppnade nätbanken.
Tappvattnet är 78 grader, ett barn har skållat sig.
Sveriges halva brödleverans står på våra ramper, sorteringen är stum.
Hela telefonin för SOS-anropen från hissarna är nere.
Grisarna ligger ner. Fläktarna slog av och larmet kom aldrig.
Tåget är inställt för att er växelvärme har slutat fungera, 400 resenärer sitter fast.
Vi upptäckte just att alla konton använder samma läckta lösenord och att någon är inne.
Mobilkranen lutar.
Alla scheman försvann vid midnatt och det är 80 undersköterskor som inte vet var de ska vara.
Sjukhustvätten har stannat och operation har linne kvar till lunch.
Kan ni fjärrstyra ner turbinen? Den rusar och bladen vrålar.
Vatten droppar ner i ställverket.
Processvattnet är ute och ugnarna på 1 500 grader blir utan kylning om tio minuter.
Ingen signal i någon kassa, inga kort, inga kontanter, och en kö ut på gatan.
Röntgen är nere, traumalarm på väg in.
Filerna är borta för alla på byrån och huvudförhandlingen börjar klockan ett.
En arbetare har andats in svetsrök från tömd behållare, han är medvetslös. Vad innehåller era patroner?
Grinden stängdes över en kviga, och vi får inte upp den.
Vi har intrång.
Fiskodlingen är strömlös och dieseln till aggregatet räcker till 22.
Nu går den bara åt ett håll. Hela båten snurrar och det är skär runt omkring.
Hela ert API är nere och våra budbilar vet inte vart de ska, 1 300 paket med matkassar.
Mannen som skulle serva hissen har trillat i gropen.
Batterilagret i containern sväller och pyser.
Allting i molnet är raderat, även versionerna. Hur snabbt kan ni återställa?
Pannan la av i eftermiddags och det är nio grader inne, vi har en nyfödd. Har tryckt på reset flera gånger och nu luktar det olja också.
Valresultatet ska rapporteras före 20.00 och inläsningen har hängt sig i tio kommuner.
Vår vd:s mejl är kapad och skickar ut betalningsuppdrag just nu.
Rörbrott i undercentralen, 140 lägenheter utan vatten och el.
Vi har evakuerat skolan efter explosionsartat ljud i pannan.
Överhettad motor, lågor, släckt med pulver, men det börjar glöda igen.
Står inte bandet igång före skiftbytet blir det vite på en halv miljon.
Det kommer vit ånga från cellen och alla ögon rinner.
Hela avdelningen är utelåst och inne i rummet sitter en dement man ensam.
Säkerhetsbältet i liften gick av, han hänger i linan.
Valfri tekniker, valfritt pris, bara kom! Pappersbruket står.
Deponin läcker lakvatten, pumparna i brunn 3 och 4 är döda.
Vi förlorade replikan vid felväxlingen och den kvarvarande noden ger läsfel. Bankens clearing stänger 16.30.
Ladugården är full av rök.
Driftlarm från dammen hela natten utan att någon ringdes, nu är vattnet över krönet.
Elstängslet till björnhägnet är dött!
Alla skyltar på motorvägen visar fel hastighet, vi får inte kontakt med styrningen.
Hon får ingen luft ur syrgaskoncentratorn, vad gör jag?
`,
  distress: `
Min man gick bort i söndags. Jag vet inte hur jag ska hantera hans firma.
Ursäkta dröjsmålet, jag ligger inlagd för cancerbehandling.
Vi har lämnat in konkursansökan i morse.
Blev uppsagd i fredags och vet inte hur jag ska klara fakturan.
Vår son dog i en olycka. Jag kan inte svara på något just nu.
Jag orkar inte leva så här längre.
Kronofogden var här och tog maskinerna.
Kollegan som skötte allt detta avled hastigt i förra veckan och vi är förkrossade.
Fick besked om bröstcancer i tisdags, så jag måste lämna över allting.
Gården brann ner till grunden. Djuren gick inte att rädda.
Jag har varit sjukskriven för utmattning sedan i höstas och klarar knappt av att öppna posten.
Är god man för en kund till er som har drabbats av en svår stroke.
Mamma dog i fredags och jag försöker förstå vilka avtal hon hade.
Företaget går omkull och jag har satt huset i pant.
Vi har förlorat vårt barn och behöver få vara i fred ett tag.
Nu är det slut med pengarna, vi har inte ens till hyran.
Sambon har fått ALS, vi säljer det vi kan.
Skriver som konkursförvaltare i bolaget, samtliga anställda är varslade.
Det är så mörkt för mig just nu att jag inte klarar av det här.
Jag fick lämna 22 människor utan jobb i dag och jag gråter när jag skriver.
Pappa har försvunnit och polisen letar, så det får vänta med beställningen.
Efter skilsmässan är jag skyldig alla pengar, även er. Snälla, ge mig lite tid.
Vår grundare somnade in i lördags, omgiven av sina närmaste.
Barnet ligger på intensiven och jag sitter bredvid. Hör av mig när jag kan.
Hela besättningen slogs ut av salmonella, trettio års arbete borta på en dag.
Har fått en depression och får ingenting gjort.
Det finns ingen ljusning, banken har dragit tillbaka krediten och vi går under.
Min bror tog sitt liv. Han ägde halva bolaget.
Vi ställer in betalningarna, är på obestånd.
Jag är 61, nyss avskedad och har ingen aning om vad jag ska ta mig till.
Dödsboet efter Karl saknar tillgångar, och min syster och jag är helt slut.
Missfall i natt. Kan tyvärr inte komma på utbildningen.
Hemkommen från hjärtoperation, får inte anstränga mig på tre månader och företaget är en enmansfirma.
Pappas minne är borta, han betalade räkningen tre gånger och kommer inte ihåg någon av dem. Det gör så ont att se.
Översvämningen tog allt, verkstaden, bilarna och hemmet.
Delägaren blev nedstucken på väg hem och kämpar för sitt liv.
Jag skäms men måste säga som det är: jag kan inte betala, jag har inte jobb och inte a-kassa.
Min fru fick sin dödsdom av läkarna i går, de säger några veckor.
Lever på lånad tid med min sjukdom och vill inte lämna röran åt barnen.
Efter min sons självmord har jag inte brytt mig om någon post.
`,
  opt_out: `
Sluta ringa mig med erbjudanden.
Ta bort mig från nyhetsbrevet tack
Jag undanber mig all reklam.
Inga fler säljsamtal till växeln, är ni snälla.
Vill bara ha driftinfo, inga kampanjer.
Nej tack till allt utom fakturor.
Jag frågade om en packning. Inte om ett nytt avtal.
Hur slipper jag reklamrutan varje gång jag loggar in?
Vi står i NIX-registret, ändå ringer ni.
Stryk mitt nummer.
Kan ni låta bli att sälja på mig saker varje gång jag behöver hjälp?
Ni har inte mitt samtycke till marknadsföring.
Ber er sluta skicka sms om rabatter.
Vi hör av oss om vi behöver något. Inte tvärtom.
Avregistrera mig.
Era säljare dyker upp oanmälda. Det vill vi inte ha fler gånger.
Inga tips om uppgraderingar, tack, jag är nöjd med det jag har och vill slippa höra om annat.
Katalogen går rakt i återvinningen. Sluta posta den.
Jag invänder mot direktmarknadsföring enligt artikel 21.
STOPP
Svara på frågan utan att pitcha något.
Till er säljavdelning: tappa bort mitt visitkort.
Prenumererar inte, har aldrig prenumererat och vill inte ha era utskick.
Vår policy är att leverantörer inte får bearbeta personalen. Respektera det.
Har redan sagt nej två gånger till premium. Fråga inte en tredje.
Inbjudningar till webbinarier kan ni skicka till någon annan.
Ring inte, mejla inte, besök inte. Om det inte gäller vår pågående order.
Jag vill inte bli uppringd av någon "kundrådgivare".
Kan man stänga av "du kanske också gillar" i beställningsportalen?
Inget mersälj, tack.
Gör mig en tjänst och plocka bort hela vår domän från era listor.
Det är femte mejlet den här veckan om samma mässa. Jag avböjer alla framtida.
Vi behöver inte mer. Verkligen inte. Hör inte av er om det igen.
Radera mig ur säljregistret, behåll mig som kund.
Jag tackar nej till profilering och personliga erbjudanden.
Avprenumerera-länken är död så ni får göra det åt mig.
Låt oss slippa kundklubben.
Har ni spärr mot säljsamtal? Lägg in mig där i så fall.
Ingen uppföljning från sälj, jag ville bara veta måtten.
Reklam undanbedes, även från era samarbetspartner.
`,
  harmless: `
Hej, vad kostar en licens till?
Hur lägger jag upp en ny kund i registret?
Kan ni skicka fakturan för mars igen? Hittar den inte.
Tack för snabb hjälp igår, nu rullar det på!
Har ni slangklämmor 40 mm på lager?
Vi funderar på att bygga ut med två linjer till. Vilken kapacitet har den större modellen?
Kan vi flytta servicen från 4:e till 11:e?
När kommer min beställning?
Går det att koppla ihop med Fortnox?
Det tar en liten stund att ladda kartan, går det att snabba upp?
Vilket filter passar till VX-200 från 2016?
Jag skulle vilja ha ett pris på 80 löpmeter staket.
Finns det en svensk bruksanvisning?
Vi vill gärna förlänga avtalet.
Är frakten inräknad i priset?
Hur byter jag språk i menyn?
Displayen har fått en repa, vad tar ni för ett nytt glas?
Vi har 90 kor idag och ska upp till 150. Tanken på 5 000 liter blir för liten. Vad rekommenderar ni och hur lång är leveranstiden?
Ni är toppen, hälsa Micke!
Har ni någon utbildning för nybörjare i vår?
Kan teknikern ringa innan han kommer?
Hur mycket väger den utan batteri?
Vi är numera 25 personer, vad blir det för månadskostnad då?
Går det att få mängdrabatt vid hundra stycken?
Vilken smörjolja ska vi ha i växellådan?
Var sitter serienumret?
Ny leveransadress från och med maj: Verkstadsgatan 14.
Skulle kunna tänka mig att hyra en innan vi köper.
Har appen stöd för läsplatta?
Jag vill boka en demo för mig och två kollegor.
Jag är ny på inköp sedan i måndags och försöker få ordning på våra pärmar. Kan ni skicka en lista över vad vi har hos er, med serienummer och nästa servicedatum?
Hur många kameror klarar inspelaren?
Knappen är lite liten på mobilen, men annars är nya versionen riktigt bra.
Kan du kolla om vår order även innehåller fästena?
Vi behöver fem passerkort till.
Vad är skillnaden mellan Standard och Plus?
Är det möjligt att hämta på lagret i Kungälv?
Hur ofta ska man byta remmen?
Stort tack för installationen! Killarna var punktliga, städade efter sig och förklarade allt. Nu undrar vi bara var vi hittar garantibeviset.
Jag har glömt mitt lösenord, var återställer man det?
Kan ni hjälpa till att dimensionera en värmepump till 180 kvm?
Vi saknar möjligheten att sortera på kommun. Är det på gång?
Har ni öppet på klämdagen?
Skickar ni till Åland?
Fakturan saknar vår referens, kan ni lägga till 4501?
Går det att betala årsvis?
Vilka nyheter kommer i höstens version?
Kan jag köra programmet på Mac?
Vi behöver kalibreringsintyg för vågarna inför revisionen.
Vilka mått har emballaget?
Fick två orderbekräftelser, det är väl bara en beställning?
Kan vi ha flera prislistor per kund?
Har ni begagnade maskiner till salu?
Trevligt möte i fredags, ser fram emot offerten.
Går den att få i rostfritt?
Hur stor är bränsletanken?
Är det samma packning till 300 och 350?
Jag vill ha samma som förra gången fast dubbelt så många.
Hur lång garanti är det på pumphuset?
Kan bokföringsbyrån få en egen inloggning?
Finns API-dokumentation?
Utskriften hamnar lite snett, hur justerar jag marginalen?
Kan ni dela upp leveransen på två veckor?
Hur mycket el drar den i viloläge?
Vår nya husmor ska ha tillgång till beställningsportalen.
Vi skulle vilja testa i en månad.
Har ni en broschyr på tyska?
Lönar det sig att vänta på nya modellen?
Vilken räckvidd har givaren inomhus?
Jag letar efter ett stativ som är högst 60 cm brett.
Kan man skanna streckkoder med telefonen?
Vi tackar ja till offerten. När kan ni börja?
Är det någon som kan visa hur man gör en mall?
Är ni med på Elmia i år?
Batteriluckan har ramlat bort, kan man köpa lös?
Hur lång tid tar det att installera?
Kan ni lägga till min kollega som mottagare av orderbekräftelser?
Finns den i blått?
Vi behöver ett större förråd av påsar inför skörden, vad har ni för leveranstid?
Kan ni ordna kranbil vid leverans?
Har ni ett paket för bostadsrättsföreningar?
Hur exporterar jag tidrapporterna till Excel?
Har ni koll på hur många timmar vi har kvar på vårt klippkort?
Den nya vyn är mycket snyggare, bra jobbat!
Går det bra att vi blir fyra på kursen?
Vad betyder det när lampan blinkar grönt?
Vilket datum infaller nästa besiktning?
Hur ser jag vem som har skapat en order?
Vi behöver saldobesked per den 31 december till revisorn.
Jag har läst manualen två gånger men förstår inte hur man ställer in veckoprogrammet. Måndag till fredag går bra, men var ställer man helgen?
Finns det eftermonterade hjul till bordet?
Kan vi få ert miljöcertifikat?
Jag undrar vad en utökning till 500 mätpunkter skulle kosta.
Kan ni rekommendera en mindre variant för en sommarstuga?
Måste man ha internet för att larmet ska fungera?
Vad är minsta beställning?
Har ni stöd för BankID-signering?
Vi vill ha ett bättre pris om vi binder oss i tre år, går det?
Kan ni fylla i vår leverantörsenkät?
Hur monterar man fästet på en betongvägg?
Är det möjligt att få leverans före sju på morgonen?
Vilken skrivare rekommenderar ni till etiketterna?
Behöver intyg på att personalen gått truckutbildningen.
Vi är jättenöjda med roboten och funderar på en till.
Kan temperaturen ställas olika i varje zon?
Hur delar jag ett dokument med någon utanför företaget?
Räcker 2 mm plåt till det taket?
Hej! Är det rätt uppfattat att support ingår första året?
Jag vill uppgradera till 1 TB.
Vår tvättmaskin är från 2011 och går fortfarande som den ska, men den drar mycket vatten. Har ni räknat på vad en ny skulle spara per år i en förening med 48 lägenheter?
Ni får gärna skicka prislistan för nästa år.
Kan man få fakturan uppdelad per kostnadsställe?
Hur mycket rymmer behållaren?
Hur många pallar går det in i en bil?
Kan systemet hantera både euro och kronor?
Har ni studentrabatt?
Vad innebär inställningen "eco plus"?
Får jag använda högtryckstvätt på kåpan?
Vi behöver bara två nya borstar.
Hur länge sparas loggarna?
Kan vi boka in uppstart i vecka 34?
Är reservdelen original?
Kan ni komma förbi och titta på ett hus i Sala?
Går det att byta färg på kalendern?
Hej, skulle jag kunna få kontaktuppgifter till er närmaste återförsäljare?
Klockan i appen går en timme fel efter omställningen till vintertid, hur ändrar man?
Vilka krav ställer ni på underlaget?
Vill köpa till modulen för projekt.
Är det möjligt att få 45 dagars betalningsvillkor?
Tack, delarna kom i dag och de passade.
Har ni stolar som klarar 200 kilo?
Kan jag importera artiklar från fil?
Jag skulle behöva en CAD-ritning på stativet.
Skriv gärna när den finns hemma igen.
Kan vi använda egna etiketter?
Vilken modell är tystast?
Vi skulle vilja att en säljare ringer upp om laddstolpar.
Hur många kan vara inloggade samtidigt?
Kan avgaserna ledas ut genom sidoväggen?
Hur lägger man in semester för hela gruppen?
Kan ni matcha det här priset?
Behövs det egen säkring till värmeskåpet?
Jag har en gammal styrenhet, går den att uppgradera?
Hur sätter man på tvåstegsverifiering?
Vilket moment ska bultarna dras med?
Kvittot på kontantköpet i lördags, kan jag få det på mejl?
Det står fel förnamn på mitt visitkort, men det är ingen fara. Kan nästa tryck bli rätt?
Kan ni skicka spårningsnumret?
Vad tycker ni om att kombinera solceller med det här batteriet?
Är reglaget vänsterhänt också?
Vi öppnar ny butik i Visby i juni och vill ha samma kassa där.
Skönt att allt gick så smidigt med bytet till er.
Har ni tid för injustering av ventilationen före höstlovet?
Det vore kul att kunna kommentera bilder i protokollet.
Vad kostar en utökad garanti?
Vi har fått nytt momsnummer, var ändrar jag det?
Vilka storlekar finns overallen i?
Rapporten går lite segt när man väljer hela året. Tips?
Kan man koppla dörröppnaren till porttelefonen?
Vad har ni för lösning för tvättstugebokning i 60 lägenheter?
Kan jag göra om ordern till stående beställning varje månad?
Är priset per meter eller per rulle?
Går det att ha två språk på samma etikett?
Hur hög är fallhöjden i rännan?
Finns det support på kvällstid?
Får man låna en demomaskin över helgen?
Mitt skrivbord knarrar lite. Någon olja ni rekommenderar?
Hur lång är bindningstiden på nya avtal? Vi jämför inför köp.
Kan vi få höstens kursdatum?
Skulle ni kunna ta ett foto på hur den ser ut bakifrån?
Är den godkänd för livsmedel?
Vilken upplösning har kameran?
Skickade precis måtten på dörren, kom de fram?
Har ni en app till klockan?
Vi ska byta golv, kan stativen flyttas av er?
Vad går en extra hämtning av kartong på?
Hur skriver jag in ett avtalspris?
Går det att få en kartong med blandade storlekar?
Är sensorn vattentät?
Vilken är den senaste firmwaren?
Hinner ni leverera till den 20:e?
Vem är vår kontaktperson numera?
Får vi igen pant på behållarna?
Vill veta mer om ert delbetalningsalternativ.
Räcker det med ett abonnemang för två orter?
Hej! Skulle behöva en kopia på det påskrivna avtalet till vårt arkiv.
Lagerrapporten tar någon minut när jag kör hela året, men för en månad går det fort. Finns det någon inställning för det, eller är det bara så med så mycket data?
Vi har bestämt oss för er! Vad är nästa steg?
Kan jag få den graverad med vår logga?
Är rörelsevakten känslig för katter?
Hur stänger man en period i bokföringen?
Vi har en traktor från 1998, går GPS:en att montera på den?
Vi vill lägga in två nya pumpar på serviceavtalet.
Kan man se live hur mycket foder som är kvar?
hej ska beställa 6 filter till stora aggregatet men vet inte om vi har g4 eller f7, serienr 40-1182, kan ni kolla
Vi undrar om återkommande möten går att lägga upp automatiskt.
Jag behöver säkerhetsdatablad på rengöringsmedlet.
Bara en snabb fråga: är den 230 eller 400 volt?
Jag vill tacka för en mycket pedagogisk genomgång.
Vilken hylla passar till skåp nr 7?
Kan jag ändra antalet från 6 till 8 på gårdagens order?
Är kalibreringen spårbar?
Hur många deltagare får vi vara i videomötet?
Går det att skriva ut direkt från telefonen?
Vad ligger restvärdet på efter tre år?
Finns utbildningsfilmerna textade?
Kan vi få in ert system på våra handdatorer från Zebra?
Vad skiljer tvåan från trean bortsett från färgen?
Har ni något bra mot kalk i munstycket?
Håller på att inreda en klinik och behöver britsar, lampor och autoklav. Kan ni lämna pris?
Kan vi få påminnelse inför servicen via sms?
Ni råkade skicka en extra låda, vill ni ha tillbaka den eller fakturerar ni?
Vilket batteri sitter i fjärrkontrollen?
Hur mycket plats behövs runt maskinen?
Är det okej att förvara den utomhus under tak?
Vi vill prova att köra er linje i två skift. Behövs annan service då?
Kan man låsa upp fler funktioner i efterhand?
Vår praktikant undrar om ni tar emot studiebesök.
Går det att ställa in så att chefen attesterar allt över 10 000?
Vad ligger spillet på normalt?
Kan vi få er prognos på när den är tillbaka i lager?
Vi är ett litet bageri med fem anställda och har skött allt i en pärm. Nu vill vi bli digitala men vet inte vilket paket som passar. Kan någon ringa mig efter klockan 14?
Vem vänder jag mig till om jag vill bli återförsäljare?
Hur gör jag en kopia på en offert?
Ser att det finns en billigare frakt, kan vi byta till den?
Kan man lägga in bilder på artiklarna?
Vilken färgkod har den gröna lacken?
Är det kostnadsfritt att öka antalet gästanvändare?
Vi behöver ert bankgiro till en beställning.
Hur avbryter man en utskrift som ligger i kö?
Vi behöver en ny nödstoppsknapp till svarven, har ni den som reservdel?
Hur avslutar jag en session åt en användare som glömt logga ut?
Har ni en mall för reklamationsblankett som våra kunder kan fylla i?
Vad kostar brandlarmsmodulen?
Ingår dödmansgrepp till snöslungan eller köper man det löst?
En död pixel uppe i vänstra hörnet, täcks det av garantin?
Kan ni stryka rad 3 på ordern och lägga till två säckar salt?
När upphör stödet för version 4? Vi vill planera uppgraderingen.
Vi tänker INTE säga upp oss, tvärtom, vi vill ha fler licenser.
Vad ingår i katastrofåterställningen och vad kostar tillvalet?
Har ni någon snabbkurs, typ crash course, i rapportverktyget?
Vårt lag heter Arga Bin, kan ni trycka det på tröjorna?
Vad gör kommandot kill -9 med tjänsten, är det ofarligt?
Hur tar jag bort testdatan innan vi går i skarp drift?
Vi har utrymningsövning på torsdag klockan tio, så strunta i larmet då.
Kan jag avboka onsdagens tid och ta måndagen istället?
Finns gasvarnaren i batteridriven variant?
Vad är uppsägningstiden? Inköp vill ha det i avtalsregistret, vi är kvar så klart.
Hur stoppar man en schemalagd export?
En hyresgäst flyttar ut den sista och en ny flyttar in. Hur avslutar jag den gamla taggen och lägger upp en ny i portalen?
Vi vill simulera strömavbrott för att prova UPS:en. Hur gör vi?
Kan ni sänka larmvolymen lite? Den funkar fint men är väldigt hög.
Kan man stänga av en medarbetares kort automatiskt när anställningen upphör?
Vi byter namn, inte leverantör. Vad behöver ni för att uppdatera fakturan?
Vi kommer från er konkurrent, hur får vi över vår gamla data till er?
Tjena, vi fick ett larm i morse men det var bara en spindel framför detektorn, haha. Finns det något nät eller skydd man kan sätta på?
Hur ser jag i CRM:et vilka av våra kunder som har sagt upp sig?
Går det att pausa abonnemanget i juli då vi har semesterstängt?
Är rörelselarmet okej med husdjur eller utlöser hunden det?
Försäkringsbolaget frågar om vi har inbrottslarm i alla byggnader. Vi saknar det i maskinhallen. Vad skulle det kosta att bygga ut?
Strålande, felet försvann när jag startade om. Ni behöver inte göra något.
Har ni skylten "Livsfarlig spänning" på lager? Vi ska ha tio.
Kan ni göra ett pentest åt oss i vår?
Vilken är deadlinen för anmälan till kursen?
Hur tömmer jag papperskorgen automatiskt efter 30 dagar?
Vilken livslängd har dödmansbrytaren?
Offerten ser bra ut. Ta bort raden med reservkraft och lägg till en extra port i stället, så skriver jag på redan i eftermiddag.
Finns det ett fält för orsak till utslaktning i djurmodulen?
Klagomålen från våra egna hyresgäster ska in i systemet, går det att ha en egen kategori?
Vi har just sagt upp avtalet med er konkurrent och är fria från den 1 augusti. Går det att komma igång hos er redan i juli så att vi slipper ett glapp?
Vad rekommenderar ni för larm om det blir översvämning i källaren? Än så länge är det torrt :)
Hur återkallar man ett mejl som skickats ur systemet?
Kan ni skicka reservdelen nödventil, art 8831?
Vi ska slå ihop två konton. Kan det ena stängas när allt är flyttat till det andra?
Finns panikregel till ytterdörr i vitt?
Vilken krockkudde passar hyllstativet, alltså påkörningsskyddet?
Tack vare er slapp vi stillestånd i vintras. Nu vill vi sätta givare på resten av motorerna.
Kan vi få prioriterad utryckning om vi tar guldavtalet?
Jag råkade trycka på ta bort men hittade ångra-knappen, puh. Hur länge går det att ångra?
Har ni en mall för uppsägning av hyreskontrakt i dokumentbiblioteket?
Hur många liter skum är det i släckaren?
Är det brandfarligt att ställa laddaren på trägolv?
Kan jag byta bort en artikel innan ordern packas?
Hur låser jag upp en användare som skrivit fel lösen? Det var jag själv, klumpigt.
Vad betyder "fatal: 0" i loggen? Verkar ju bra att det är noll.
Har ni fler datum för heta arbeten?
Kan våra prenumeranter avanmäla sig själva i ert utskicksverktyg?
Var redigerar jag texten vid avprenumerationslänken i våra utskick?
Vi behöver en opt-out-ruta i formuläret till våra gäster. Går det?
Hur spärrar jag en av våra kunder från att handla på kredit?
Var ändrar jag texten i kravbrevet som går till våra kunder?
Vår hissmaskin heter "Dödens lammunge", namnet kom med huset. Har ni manual till den?
Har ni något som håller fåglar borta utan att skada dem?
Vi planerar nytt stall efter branden för sju år sedan, kan ni räkna på inredning?
Är det samma slutdatum på alla våra licenser? Vi vill förnya dem samtidigt.
Kan motorn gå torr i några minuter utan att skadas?
Vad är dödvikten på släpet?
Hur gör man en mjuk omstart så att inget går förlorat?
Bara så du vet: jag var sur på tryckeriet, inte på er. Ni sköter er.
Har ni ett tak för hur många användare man får innan man måste byta nivå?
Kan jag få bort den där gamla prislistan ur listan?
När slutar ni för dagen på fredag?
Vilket lim löser inte upp isoleringen?
Det brådskar inte alls, men skicka gärna en ny packning när ni har vägarna förbi.
Går det att ha en röd knapp som stänger alla takluckor när det blåser?
Vi vill säga upp pappersfakturan och gå över till e-faktura.
Vi vill lägga till offline-backup som skydd mot ransomware. Vad går det loss på?
Vilken är brytkraften på säkringslinan?
Hur hanterar ni radering enligt GDPR när en av våra medlemmar begär det?
Kan kameran upptäcka rök, och finns det som licens?
I vintras hade vi ett riktigt haveri på linje 1, men sedan ni bytte drivsystem har den gått felfritt. Nu vill vi göra samma sak på linje 2 innan något händer. Kan ni komma ut och räkna på det efter påsk?
Vad är skillnaden på kall och varm standby?
Vilka larm går vidare till väktaren om vi köper det tillvalet?
Vi fick en varning om att certifikatet går ut om två månader. Hur förnyar vi?
Säsongen är slut, kan ni vinterförvara båten?
Vi saknar möjligheten att markera en bokning som "uteblev". Kommer det?
Kan ni ta fram en rapport över hur många av våra patienter som avbokat sent?
Är det svårt att byta kolvringen själv?
Har ni giftfria råttfällor?
Kan man få en skottsäker ruta till kassan?
Kan en testutlösning göras från appen?
Vi skriver en krisplan och behöver ert journummer att ha i den.
Kan barnen låsa sig inne i skåpet, eller går det att öppna inifrån? Undrar innan vi köper.
Vad heter lagret som går sönder först enligt er? Vi vill ha ett i reserv.
Hur avslår man en faktura i attestflödet?
Kan man få lampan "ur funktion" att lysa under service?
Är det någon risk att frysa pumpen om den står ute i vinter? Den står inne nu.
Vi siktar på noll olyckor i år. Har ni affischer till verkstaden?
Min kollega lät nog rätt upprörd i telefon igår, men det visade sig att vi själva hade stängt av kranen. Be om ursäkt till killen på supporten från oss! Och skicka gärna två reservfilter.
Har ni en checklista för när någon slutar? Alltså offboarding i HR-delen.
Är det lugnt om jag hoppar över uppdateringen till efter bokslutet?
Jag överdrev nog i telefonen, det var bara en lös kontakt. Allt är bra.
Ni får gärna sluta skicka papper, mejl räcker för fakturan.
Behöver en termineringsplugg till bussen, 120 ohm.
Kan vi få "dead stock" som kolumn i lagerlistan?
Vi bjuder in till Halloween. Hyr ni ut rökmaskiner?
Hur ställer jag in den tysta perioden på larmet?
Tyvärr krockar besöket på tisdag med en krockkudderåterkallelse på bilen, jag måste till verkstaden då. Kan teknikern komma på torsdag i stället? Hissen går fint så det är ingen brådska.
Kan ni lämna pris på säkerhetsgrind till robotcellen?
Elskåpet behöver ny etikett: "Bryt före service". Har ni den?
Är läckagebrickan under diskmaskinen standardmått?
Vi har 200 felanmälningar från hyresgäster i månaden. Vilket paket klarar det?
Kan jag frysa en månad på bokföringen så att ingen kan ändra?
Hur många slag klarar hammaren innan den ska servas?
Får man avsluta kursen med ett prov på engelska?
När går vårt avtal ut? Vi vill gärna förhandla om en längre period.
Hur lång tid håller nödbelysningen?
Varför finns det ingen knapp för att kasta ett utkast?
Kan ett slarvigt sparat dokument återställas till en äldre version? Frågar av nyfikenhet.
Kan ni låta bli att stänga mitt ärende tills på fredag, jag vill hinna testa din lösning?
Vilken ordbehandlare kraschar minst enligt dig? ;)
Vad är det för slutdatum på introduktionspriset?
Hur aktiverar jag stöldskyddet på grävmaskinen?
Är inbrottslarm billigare om man tar brand och vatten samtidigt?
Spelar vi upp ett strömavbrott i simulatorn eller på riktigt vid utbildningen?
Jag tar över efter Eva som gått i pension. Kan ni flytta behörigheten?
Sjuk kollega, bara en förkylning, så jag sköter beställningen den här veckan.
Jag är dödsnöjd med den nya skäraren, finns det en större?
Vi fick ingen leverans idag, men det var ju inte förrän i morgon den skulle komma. Mitt fel!
Kan ni höja kreditgränsen till 150 000?
Var hittar jag kända buggar i 7.1? Inget som stör oss, jag är bara intresserad.
Har man ångerrätt om man köper begagnat? Vill veta innan jag slår till.
Finns det en anti-panik-funktion i svängdörren ni offererade?
Ni har en produkt som heter Orkan. Klarar den 63 ampere?
Min pappa vill ha ett trygghetslarm runt halsen, vad finns det?
Kan någon förklara varför menyn heter "Avliva process"? Lite kul översättning.
Larmade bara för att prova, det fungerade utmärkt.
Kan vi beställa en extra spärr till grinden så att kalvarna inte rymmer?
Går det att ta en produkt ur sortimentet utan att historiken försvinner?
Hur reverserar man en kreditnota som blev på fel kund?
Hur gör man för att logga ut från alla enheter? Jag har fått ny dator.
Först trodde jag att fakturan var fel, men sedan såg jag att vi hade lagt till två användare. Förlåt för besväret. Kan vi förresten få kvartalsfaktura i stället?
Har ni en gratisversion? Vi vill börja försiktigt utan bindning.
Kan revisorn få en lista över misslyckade inloggningar? Det är bara rutin.
Vi önskar oss en varningsruta innan man raderar en artikel.
Är ert virusfilter samma sak som HEPA 14?
Vi vill inte missa förnyelsen, kan ni påminna oss en månad innan?
Är det säkert att duscha kylbatteriet med vanligt vatten?
Vad tar ni för att skrota vår gamla press när vi köper den nya av er?
Vad kan man göra åt att listan blir lång? Den är inte trasig, bara lite otymplig.
Brytaren som slår av när luckan öppnas, vad har den för artikelnummer?
Kan man ange "avliden" som status i medlemsregistret?
Hur lägger jag in ett dödsbo som fakturamottagare?
Kan vi sätta ett stopp på budgeten så att annonserna pausas vid 5 000?
Vår tekniker vill veta hur man försätter roboten i säkert läge före tvätt.
Vad kallas verktyget för att crimpa kontakterna?
Kommer det gå att köra utan nedtid när vi uppgraderar?
Är det gasfjäder eller vanlig i luckan? Vår har blivit lite slö och vi vill köpa en ny.
Jag hittade ingen knapp för "radera kund", är det meningen?
Vi firar tio år utan en enda reklamation, kul va? Kan ni ordna tårtan genom ert cateringbolag?
Vi håller på med en riskanalys och behöver beskriva vad som händer vid brand, dataintrång och strömavbrott. Har ni något dokument om era rutiner för backup och återställning?
Kan vi byta ut vårt gamla sprinklerhuvud mot ett snyggare?
Hur installeras brytpinnen på skruven?
Vi vill ha varning när kylen går över 8 grader, vilken modul köper vi?
Kan jag få in en ATEX-klassad ficklampa till veckan?
Vad ska man trycka på för att gå ur helskärm?
Vi bytte till er för ett år sedan och ångrar oss inte. Har ni någon värvningsbonus?
Programmet frågar "Vill du avsluta?" varje gång jag stänger ett fönster. Inte hela världen men lite tjatigt. Går det att ställa in någonstans?
Hur mycket kostar extra händer på inventeringen? Det är inget krångel, vi är bara få.
Är "rensa alla" samma sak som att nollställa räknaren?
Kan ni trycka en varningsdekal med klämrisk, 50 x 50 mm?
Vilken är den maximala bromssträckan enligt databladet?
Jag läste om en läcka i tidningen, det var väl inte ni? Skönt i så fall. Annars ville jag bara fråga om tvåfaktor.
Finns det något billigare än strypventil 14 B?
Får vi ta tillbaka en offert som kunden inte svarat på?
Kan man trycka in flera offerter i samma avtal?
Blir det mycket damm när ni bilar? Vi vill täcka över i förväg.
Vi skulle vilja ha hjälp att avsluta projektet snyggt i systemet så att det hamnar i arkivet.
Stoppur till löparbanan, har ni det?
Kan ni ersätta de två borttagna raderna med samma artikel i grönt?
Leveransen blev en dag sen men det gjorde inget. Kan vi få tolv till?
Är akutväskan komplett eller köper man innehållet separat?
Har ni en olycksfallsförsäkring för kursdeltagarna?
Hur många strömavbrott klarar batteriet innan det ska bytas?
Hur lägger man ner ett gammalt lagerställe i systemet och flyttar saldot till ett nytt?
Kan en avbeställd order visas överstruken i listan hos oss?
Vi vill bli av med de gamla grå skåpen och köpa nya, tar ni dem i inbyte?
Vad händer när provmånaden är slut, övergår den i betalt? Det vill vi nämligen.
Är det lugnt att köra skurmaskinen nära en öppen brunn?
Kan man få brandfilt i grått? Vill att den matchar köket.
Tar ni emot uttjänta batterier?
Vilka hälsorisker ska stå på skylten vid slipen? Vi uppdaterar pärmen.
Går det att säga upp en enda användare och ge platsen till en annan?
Är timpriset för utryckning detsamma på helger? Vill bara kunna budgetera.
Är nödöppningsnyckeln till hissen något vi kan köpa en extra av?
Kan ni anpassa tidslåset så att det öppnar sju i stället för åtta?
Vi kör fast ibland när vi lägger in artiklar, mest för att vi är nya. Har ni en guide?
Finns fallskyddssele i storlek XL?
Hur spelar man in larmljudet själv?
Var hittar jag skadeanmälan för hyrbilen på engelska? En gäst undrar, ingen skada skedd.
Kan vi få en vattenavstängare som stänger av sig själv på natten?
Kan ni bekräfta att ni inte slutar tillverka 50-serien? Vi vill köpa fler.
Glasögon med skydd mot gnistor, vilka säljer ni mest av?
Har ni klistermärken med "Ömtåligt" på rulle?
Räcker det med en pulversläckare per våning i vårt nya kontor?
Jag tappade tråden i slutet av kursen, finns inspelningen kvar?
Vi har dötid mellan jobben, kan planeringsmodulen fylla den?
Var kan jag läsa av slitaget på bromsskivorna?
Hur stänger man av påminnelserna när man har semester?
Kan jag ta bort en bokning utan att rummet spärras?
Vilken försäkringsklass har säkerhetsskåpet?
Förra veckans strömavbrott i området gick galant, er reservkraft startade direkt. Hur ofta ska dieseln bytas?
Skulle vi kunna få en offert på hot-swap av diskarna?
Borde en låssmed byta cylindern eller klarar vi det själva?
Hej då-festen för vår vaktmästare är på fredag, kan ni leverera 30 smörgåsar?
Kan ni klippa av slangen på 12 meter innan ni skickar?
Vad är det för fläkt i "Tornado", den låter nästan ingenting?
Kan man få en SMS-avi när godset har lämnat terminalen?
Kan jag få prislapp på ett åskskydd till stallet, innan sommaren?
Vilken sida av ventilen är stängd, den röda?
Gymmet har 500 medlemmar och det är vad licensen tillåter. Det står folk i dörren i januari, så jag vill gärna lyfta taket innan dess.
Adressuppslagen är slut för månaden, 5 000 st. Kampanjen gick bättre än väntat, helt enkelt. Kan man fylla på?
får bara ha 2 kalendrar, behöver en per padelbana (6)
Campingen säljer dygnskort via er, men max 60 aktiva bokningar åt gången. Midsommarhelgen kräver tre gånger så mycket. Finns det säsongspaket?
går inte att registrera fler enheter, vi har fått 5 nya plattor till bussarna
Vi har tre automatiska flöden och får inte skapa fler. Synd, för de sparar massor av tid. Vilket paket behövs för ungefär tio?
Hur många laddpunkter klarar styrenheten i garaget? Föreningen har 20 i dag och 14 grannar till på kö.
Teatern får lägga upp åtta föreställningar i biljettsystemet. Vi spelar elva i vår, så jag har fått para ihop några under samma titel, vilket förvirrar publiken en smula. Hur låser vi upp fler?
Enkäten stängde sig vid 100 svar, vilket jag hade missat i villkoren. Kan man öppna den för fler mot betalning?
Kvoten för e-signaturer är uppe i 38 av 40 och bostadskön rör på sig. Vad ligger nästa nivå på?
Läraren i mig suckar: klassrummet tar 30 elever, min grupp är 33. Går det att få tre stolar till?
Blomsterbudens app visar "förarlimit nådd". Inför mors dag kör vi med dubbelt så många bilar. Kan vi hyra extra förarplatser i en vecka?
Hejsan, laboratoriets provregister säger att 96 procent av utrymmet är taget. Vi får inte gallra på tio år. Vad är brukligt, extern arkivering eller att bygga ut?
Behöver utöka lagringen från 1 till 3 TB, pris?
Auktionshuset fotar varje föremål från tio vinklar nu för tiden. Bilderna tar upp nästan hela kontot. Hur stort kan det bli och vad landar det på per månad?
Servern ligger på 88 % disk och det tickar på med några gig i veckan. Ingen brådska, men jag vill planera i tid. Kan någon höra av sig om alternativen?
Bryggeriet börjar bli trångt. Jästankarna går runt utan en ledig dag och vi har tackat ja till Systembolaget lokalt. Vilka storlekar har ni mellan 2 000 och 5 000 liter?
hur mkt får plats i digitala pärmen? brf:n har 1970-talet kvar att skanna :)
Stallets bokningshistorik rensas efter ett år. För vaccinationer behöver vi fem. Är det en inställning eller ett annat abonnemang?
Vi på lokaltidningen lägger upp mer och mer rörligt, och videokontot är på 94 procent. Behöver något som räcker valåret ut.
Flislagret räcker bara tre dygn sedan skolan kopplades in på värmen. Har ni inmatning för en större ficka, säg 60 kuber?
Passerkortssystemet kan spara 10 000 händelser, vilket numera motsvarar knappt två veckor. Med det nya kontoret blir det ännu mindre. Går minnet att utöka?
Hej! Databasen har gått från 120 till 260 GB på ett år, mest mätvärden. Jag håller på med budgeten och skulle behöva en uppskattning av vilken storlek vi bör räkna med framöver.
Kassaskåpet för nycklar har 48 krokar och vi har 61 bilar. Finns det en påbyggnad?
Hemtjänsten delas i två områden efter nyår. Kan varje samordnare få sitt eget schema att ansvara för utan att se det andra?
Kan tränarna i simklubben få egna inlogg där de bara kan bocka av närvaro? Nu går alla listor via kansliet.
Finns inloggning via Microsoft-konto? Det blir många glömda lösenord och det är jag som får återställa dem.
Vi har fått en kvalitetschef som vill godkänna varje ny rutin innan den publiceras. Finns det ett granskningssteg någonstans?
Vill ha 6 licenser till fr.o.m. 1 mars tack
Sommarjobbarna ska kunna se schemat men inte lönerna. Jag hittar bara två roller, admin och användare. Finns det finare indelning i något annat paket?
Bussbolaget har köpt en depå i Arvika. Verkstan där ska kunna beställa delar från vårt lager i Karlstad, men inte ändra priser. Vad behöver vi?
Hej! Tre tandläkare delar på två sköterskor och tiderna krockar ibland i boken. En vy där man ser personal och stol ihop vore guld värt. Är det något ni erbjuder större kliniker?
Skulle en konsult kunna få tillgång till ett enda projekt och inget annat? Vi tar in en varje höst.
Går det att ha flera varumärken i samma konto, med olika logga på offerten? Vi startar ett systerbolag för golv.
Kyrkans vaktmästare, präster och musiker bokar samma lokaler men enligt olika regler. Vi sköter det på en whiteboard i nuläget. Vad har ni för något som klarar fyra församlingar?
inloggning med BankID för personalen, finns det? vi är 45 nu
Försäljningsrapporten tar numera uppemot 20 minuter vid månadsskiftet. Den blir klar, det är bara segt. Vad kan vi göra åt det?
Sökningen i arkivet är trög, runt 7 sekunder per träfflista. Cirka 700 000 dokument.
Bagerikassorna drar ut på kvittona när det är lördagskö, tre fyra sekunder per kund. Är det kortläsaren eller kassans processor? Vi kan tänka oss att byta upp oss.
Klyven orkar, men det går sakta i grov ek. Enligt broschyren ska cykeln vara åtta sekunder, vi har närmare fjorton. Är det pumpen som är för klen, och finns det en starkare?
exporten till excel snurrar i evighet på helår, kvartal går fint. nåt tips
Tvättmaskinerna på äldreboendet tar 75 minuter per program. Vi hinner med allt men tvätterskan får stanna till fem. Har ni snabbare maskiner på 15 kg?
Provsvaren laddas lite långsamt i listan om patienten har många år bakom sig. För nya patienter går det kvickt. Kan databasen trimmas?
Tryckpressen ger 9 000 ark i timmen på tjock kartong, på vanligt papper 13 000. Är det så det ska vara eller finns det en torkmodul som ger mer?
Schemaläggningen för hela gymnasiet räknar i två timmar innan förslaget kommer. Vi startar den på kvällen. Men det vore roligt att kunna prova olika varianter på en dag, finns det kraftigare drift?
Snöslungan matar lite långsamt genom blötsnö. Torr snö är inga problem. Större modell?
3d-utskrifterna tar 14 tim st. nöjda med kvalitén men behöver dubbla takten, köpa en till eller finns snabbare munstycke?
Bokningssidan för badhuset är en aning trög när simskolan släpps, det blir många samtidigt under en halvtimme. Vad kostar det att ha mer kapacitet just de dagarna?
Pistmaskinen har passerat 3 400 timmar. Banden ser hyfsade ut, men när brukar man byta? Vill kunna lägga in det i sommarens plan.
Söker artikelnummer på packboxen till pump typ 25, serienr slutar på 338.
Vi sliter ut gummimattorna i bowlinghallens kulretur ungefär vartannat år. Nu är det dags igen. Samma mått som 2022, tack.
Måste avkalkningen av ångpannan göras av er eller kan vi få recept och intervall? Medelhårt vatten, går fyra dagar i veckan.
Ljudteknikern som höll efter rörlig scenteknik har flyttat. Vi söker någon som ser över linspel och motorer före varje säsong, gör ni sånt?
batteri till hjärtstartaren går ut i november, vad kostar nytt + elektroder
Slipskivorna på curlingmaskinen räcker till ungefär 40 isar. Finns det storpack?
Kedjan på sågverkets inmatning har töjt sig 2 %. Er tabell säger byte vid 3, så jag tänkte beställa nu och byta i semestern. Hur lång är leveranstiden?
Vi har en espressomaskin från er, 2009, som skulle behöva nya packningar och kanske en ventil. Har ni delarna kvar?
Solcellernas växelriktare är på sitt elfte år. Brukar de få nya kondensatorer eller byter man hela? Den producerar som den ska.
Mjölkrobotens spengummin byter vi enligt räknaren, men åtgången är större sedan vi fick fler kor. Kan ni lägga upp en stående leverans varannan månad?
Hej, vem hos er gör kalibrering av momentnycklar? Vi har 14 stycken och intyget gäller till september.
Orienteringsklubben ritar kartor i en utgåva från 2007. Det funkar, men de yngre har nyare och filerna vill inte riktigt mötas. Vad kostar det för en ideell förening att uppgradera?
Vad kostar en licens som engångsköp, eller är det bara abonnemang nuförtiden?
Jag tog över verkstan efter min morbror, och där står en av era svarvar från 1989. Den går hur bra som helst, men programmen ligger på hålremsa! Finns det någon ombyggnadssats för styrningen?
vad är skillnaden mellan standard och pro i pris? har haft bas sen 2013
finns 310:an kvar i sortimentet, annars vad heter ersättaren
Telefonväxeln är från 1999 och operatören vill lägga om kopparn. Går den att köra via fiber med någon låda emellan? Vi är bara sju anknytningar.
Vår bokmaskin (binderi, tidigt 90-tal) saknar manual sedan länge. Har ni ritningar kvar, och finns det en modern efterföljare om vi skulle vilja växla upp?
Passar de nya kassetterna i en skrivare från 2012, eller är det ett annat chip?
Hej! Kommunens badvattenstyrning är av gammalt märke som ni köpte upp. Är den möjlig att lyfta in i ert nuvarande system, eller hur har andra badhus gjort?
Hej, i höst går vi över till ett nytt ekonomisystem. Vi har er tidstämpling i en gammal utgåva och undrar om filerna passar, eller om vi måste uppgradera först.
Finns det begagnade maskiner att köpa av er? Jag letar efter en tio–femton år gammal kantlistmaskin som fortfarande får support.
Vi flyttar till Mac på reklamsidan. Följer licenserna med över eller är de knutna till Windows?
`,
};
