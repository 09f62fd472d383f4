import type { PhraseLines } from '../training-phrase.js';

export const swedish: PhraseLines = {
  complaint: `
Två år efter köpet har vi lagt mer på reparationer än vad den kostade. Vore den en häst hade den varit korv.
Snälla, sluta kalla det för en "utmaning". Det är ett fel, och det är ert.
Ni har bytt ut en trotjänare till produkt mot nåt som känns som en leksak från en kinesisk hylla i ett lågprisvaruhus.
Tycker det är fräckt att ringa och erbjuda mig ett dyrare paket när jag har tre olösta ärenden hos er.
Fakturan bestred jag i mars, inkasso hotade ni med i april och nu i maj får jag veta att "ärendet är under utredning". Vem utreder vem?
Ni säljer "trygghet" och jag har inte sovit på tre nätter för ert larm som går utan anledning.
Om det hade varit min dotter som stått där hade vi inte haft den här konversationen på mejl. Skyddskåpan var påskruvad med fel skruvar av ER montör.
Prishöjning mitt under avtalstiden, utan förvarning och med ett brev som börjar "Glada nyheter". Glada för vem?
Ni vann på lägsta pris och det märks.
Det är lågt att gömma avgifter på sidan 14.
Det är inte pengarna, det är att ni ljög.
Det är inte klokt att man ska behöva BankID, engångskod och ett personligt brev för att få se sin egen faktura, och sedan är den ändå fel.
Tredje sommaren i rad som kylen lägger av när det är som varmast. Tredje sommaren i rad ni säger att det är ovanligt.
Monteringsanvisningen slutar mitt i steg 9. Mitt i. Och er support har "tyvärr samma version".
Det luktade bränt redan när vi packade upp den, och svaret från er var att "vädra".
Gammal kund, stor kund, trogen kund. Och så får man det här svaret av en sommarvikarie.
Den som skrev er FAQ har aldrig träffat en kund.
Vi är ett litet företag och har inte råd att vara er betaversion.
Tre gånger har vi lagat det ni skulle ha lagat. Nu skickar vi räkningen till er.
Det är sorgligt när man får ta reda på genom grannföreningen att ni haft en serviceaktion som vi aldrig fick höra om.
Alltså ärligt talat, vad håller ni på med? Två veckor utan fungerande kassa och det enda jag får är smileys från supporten.
Vi blev rekommenderade er av vår revisor. Han ska få höra ett och annat.
Bokföringen för hela kvartalet blev fel pga er momsuppdatering och nu ska jag sitta kvällar och rätta. Vem ersätter det?
Det är oförskämt att kalla mig "kära du" i ett mejl som handlar om att ni förstört mitt golv.
Jag har läst ert svar fyra gånger och det står fortfarande ingenting i det.
Ni pratar om hållbarhet men ni byter hela apparaten för att en knapp gått sönder.
Jag förstår inte hur man kan sätta en praktikant ensam på att byta vår huvudpump. Pojken grät. Vi fick göra klart själva.
Nytt år, nytt kundnummer, nytt lösenord, samma gamla elände.
Om det är så här ni jobbar är det inte underligt att folk byter.
Ursäkta språket men det här är ett jävla skämt. Levererar man fel dörr två gånger i rad så ska man inte komma med "force majeure".
Att ens behöva påpeka att en regnsensor ska tåla regn.
Jag har nu blivit skickad fram och tillbaka mellan Malmö, Gdansk och nån i Indien som alla läser upp samma sak.
Vi kan väl enas om att "plug and play" var en överdrift när det nu tagit er åtta besök.
Jag vill bara få sagt att vi gjorde allt rätt, betalade i tid, läste manualen, var artiga, och ändå är det vi som sitter här med en trasig ugn och en axelryckning.
Det är anmärkningsvärt att en leverantör av er storlek inte kan hålla reda på vilka nycklar som går till vilken fastighet. Tre gånger har obehöriga kommit in.
Kvaliteten på trycket har blivit sämre för varje parti och när man säger något heter det att "så ser papper ut".
En bruksanvisning på engelska skriven av nån som inte kan det, till en maskin med texter på tyska. Bra jobbat.
Ni vet mycket väl att det är fel på den serien, det står ju på forumet.
I vanlig ordning skyller ni på fraktbolaget, och fraktbolaget skyller på er.
Hon i växeln suckade rakt ut när jag sa vad jag hette.
Ja, den kom fram. Ja, den startar. Nej, den gör inte något av det som stod i annonsen, och nej, jag vill inte "ge den en chans".
Ni lämnade ut min privata mobil till en annan kund. Förklara det, tack.
Er montör parkerade på kundens rabatt, rökte i pannrummet och gick utan att städa. Det är vårt namn det hamnar på.
Jag begriper att ni har mycket att göra men när man väntat sen trettonhelgen på ett ynka kretskort så tryter tålamodet.
Ni har gjort min kollega ledsen på riktigt. Hon bad om hjälp och fick en föreläsning.
Är det meningen att man ska behöva en egen jurist för att förstå er prislista?
När det väl fungerar är det bra. Det har det gjort i nio dagar sedan i maj.
Fick mig itutat att vi måste ha den dyraste sorten. Grannfirman kör med den billigaste och har inga bekymmer. Vad kallar man sånt?
Vem i hela friden bestämde att ta bort knappen "spara"? Tre av mina flickor har skrivit om sina rapporter från början i dag.
Pengarna tillbacka annars blir det allmäna reklamationsnämden. Har sparat varenda bild!!
Vi är sju i branschen som träffas och fikar ibland. Gissa vem vi pratar mest illa om.
Tycker ni själva att det är rimligt med tre veckors svarstid på ett mejl? Seriöst.
Sånt här gör man inte mot folk som betalar i tid.
Det är något fundamentalt fel när leverantören frågar kunden vad felkoden betyder.
Fyra av fem stolar vinglar. Den femte har vi inte vågat sitta på.
Hög tid att nån berättar för er: era montörer kör som dårar på vårt område. Nästa gång släpper vi inte in dem.
Fyra månader. FYRA. Under den tiden hann vi bygga hela huset, utom hissen då som ni skulle leverera.
Ni är det enda företaget jag känner som lyckas bli långsammare ju mer man betalar.
Pumpen ni sålde oss "för fritidsbruk" visar sig ha sämre tätning än den i byggvaruhuset för halva priset, och när jag ringer får jag veta att jag borde ha läst finstilt.
Ni ger oss skulden för rosten fast galvningen släpper i sjok. Jag kontaktar ARN om ni inte tar ert ansvar.
Jag betalar inte för gissningar. Er felsökare bytte fem delar på måfå och det var ändå säkringen.
Man blir inte direkt glad av att få en begagnad displayenhet i en kartong där det står NY.
Tack för ingenting.
Det var inte så här det lät på mässan.
Hur kan en faktura på 4 800 kr innehålla "administrativ hantering" 2 100 kr? Hanterar ni den med guldhandskar?
Den fina broschyren borde ha haft en varningstext om vad man får på köpet: väntan.
Jag brukar inte klaga, men maten i er automat hade gått ut i april.
`,
  cancellation: `
I och med detta brev är vår del av samarbetet över. Nycklarna ligger i ert postfack.
Kan ni bekräfta att uppsägningen jag mejlade i september verkligen är registrerad? Jag vill inte stå där med ett år till.
Vi har växt ur skorna, så att säga. Den nya leverantören vill ha våra data den 3 mars, vad kan ni lämna ut och i vilket format?
Vi har ett gammalt avtal från förra ägarens tid, ja innan ni köpte upp alltihop, och det är ingen här som vet vad det gör men det kostar 2 300 i månaden. Det ska bort, och det ska bort före semestern.
Kan du vara så vänlig och förklara på ren svenska hur jag blir av med er?
Flytten av vår domän är beställd, så webbhotellet hos er kan ni släcka när pekningen är klar.
Räcker det att mejla eller måste man skicka rekommenderat för att komma loss?
Eftersom ni höjer med 14 % åberopar vi rätten att lämna avtalet i förtid, se § 9.
Vi skulle behöva komma ner till den minsta varianten, allra helst redan från nästa månad. Omsättningen har halverats.
Vi ska byta namn, byta lokal och byta leverantör, i den ordningen. När måste ni ha besked om det sista?
Finns det någon ventil i avtalet, jag menar en klausul, så att vi kan komma ur före 2027?
Sista fakturan, sen är det slut. Skicka gärna slutavräkning.
Fick inget gehör för prissänkning, alltså går vi till den andra firman. Ni får hämta maskinerna v 26.
Vi ändrade oss om add-onen, ta bort den innan trialen är slut och den börjar kosta.
Vi stannar gärna som kunder på förbrukning men servicepaketet ryker.
När min man gick bort blev det jag som fick ta hand om pappren. Åkeriet är sålt så ert abonnemang behövs inte, hur gör jag?
Vi hoppar av piloten, personalen vill inte.
Vårt konto blev visst förlängt automatiskt fast jag bett er låta bli. Riv det.
Tiden hos er har varit lärorik men nu drar vi vidare. Vem pratar jag med om dataflytten?
Jag vill säga upp mitt grundavtal och gå till enbart löpande räkning, vi ringer om det händer nåt.
Ordförande här. På stämman röstades det igenom att vi byter förvaltningssystem, så jag behöver veta när vårt avtal tidigast kan ta slut.
Vi tackar för oss. Abonnemanget får gärna dö sotdöden vid månadsskiftet.
Kommunfullmäktige har beslutat att ta hem driften i egen regi från 1 januari. Vi behöver en plan för överlämningen.
Konkurrenten ger oss samma sak för 40 % mindre, så om ni inte har något dramatiskt att komma med så är det hejdå.
Min fråga är enkel: sista dag att meddela att man inte vill vara kvar?
När kan vi tidigast kliva ur hyran av ställningen? Bygget är avbrutet.
tackar nej till fortsätning. ni får gärna fråga varför men inte per telefon tack
Det är dags att göra slut. Vi har träffat nån annan, om man säger så ;) Hur lång är uppsägningstiden?
Revisorn avråder bestämt från att vi binder oss igen, så efter den 30 april kan ni betrakta oss som tidigare kund.
Vi avstår från fortsatt support. Programmet får rulla så länge det rullar.
Ni har varit jättebra men jag blir sjukpensionär från nyår, så kontot kan tas bort då.
Om vi skulle vilja kliva av avtalet efter år två i stället för tre, vad kostar det kalaset?
Efter sammanslagningen med grannförsamlingen sitter vi med dubbla system. Ert är det som ska bort, tyvärr.
Kan du skicka mig blanketten för avslut av elabonnemanget på verkstan? Hyresvärden tar över den.
Kan vi byta ner oss till gratisversionen och ändå få behålla arkivet? Vi har inte råd med den stora längre.
Min chef frågar vad det kostar att köpa sig fri.
Tyvärr blev det nej från ledningen om en förlängning. Jag slogs för er men hade inte en chans!
uppsägning pga flytt till utlandet
Finns det något sätt att överlåta avtalet på någon annan? Vi kan inte fullfölja det ut.
Pga sjukdom avvecklar jag min praktik. Hur länge måste journalerna ligga kvar hos er efter att jag slutat betala?
Jag lägger ner firman till sommaren, knäna är slut. Hur gör jag med avtalet hos er?
Bokslutet visar röda siffror för tredje året och vi kommer att begära rekonstruktion, varför samtliga licenser utom två ska bort.
Vår jurist menar att tredje förlängningen aldrig var giltig och att vi därför är fria att gå. Vi utgår från att ni delar den uppfattningen.
Vi har för många system som gör samma sak och ska göra oss av med hälften. Ert hör till den halvan.
Med anledning av bristande avtalsuppfyllelse hävs härmed köpet. Maskinen står till ert förfogande för avhämtning.
Er säljare vet redan om det, men här kommer det skriftligt också: vi avslutar samarbetet.
Grannkommunens lösning är gratis, så tja. Vi önskar er lycka till och lämnar när perioden är slut.
Vi kommer INTE att nyttja optionen för ar 4, skriver fran utlandet pa ett tangentbord utan prickar men budskapet torde vara klart.
Nu har vi kört klart höstens projekt och lämnar tillbaka licenserna. Ta bort alla utom Mias.
Vi drar ner på allt efter förlusten av kommunavtalet: från fem bilar till en, och alltså från fem enheter till en hos er.
Sista chansen för er att bekräfta frivilligt, annars stoppar banken autogirot: avtalet är avslutat.
Behöver hjälp att formulera det rätt så att det blir juridiskt hållbart: vi vill alltså inte att hyresavtalet för modulbaracken förlängs.
Min vd vill ha svart på vitt vad vi förlorar om vi slutar i förtid.
Ja tack till sista leveransen men sen tar vi inte emot fler.
Kolla avtalet en gång till är ni rara: vi gick med på ett år, inte tre, och det året är slut på fredag och då är vi också slut.
Hur lång är bindningstiden egentligen? Vi skulle vilja slippa så fort det går.
Bifogar konkursförvaltarens brev. Samtliga löpande avtal upphör omedelbart.
Vi avser att lämna er tjänst i samband med generationsskiftet, dottern vill ha något modernare.
stänga konto. radera allt. bekräfta. mvh
Vi vill lämna återförsäljaravtalet. Lagret kan ni få tillbaka till inköpspris.
Till er kännedom: arrendet går ut, gården läggs i träda, och serviceavtalet på skördetröskan ska inte förnyas.
Vi har nu i tre år försökt få rätsida på integrationen. I går beslutade IT-rådet att dra en gräns: plattformen fasas ut, och vi vill tillsammans med er lägga upp en plan för utträdet.
Meddelar härmed att föreningen upphör och alla tjänster ska stängas.
Vi ska upphandla om enligt LOU och det innebär att nuvarande avtal inte kommer att prolongeras.
ta bort mitt kort och mitt konto tack, använder inte detta
Vi säger upp. Orsak: ni. Bekräftelse inom fem dagar, tack.
Hur gör vi för att inte bli kvar på det nya avtalet? Ingen här har skrivit under nåt.
`,
  emergency: `
larmet i poolen gick inte, en unge låg på botten, han andas nu men jag vill att ni kommer hit och TAR BORT SKITEN
Samtalen till vårdcentralen kopplas till en pizzeria. Det har pågått sen i går, en kvinna med stroke kom inte fram.
Skyddsombudet har lagt skyddsstopp på er press efter att den slog till med öppen grind. Vi behöver nån här idag.
Min pappa ramlade ihop vid svarven i eftermiddags och det är bara han som kan systemet. Han ligger på intensiven och jag vet inte hur jag stoppar utskicken.
Hej. Jag sköter IT ideellt på en kvinnojour och nu har någon kommit åt namnlistan, vi har en man utanför porten. Polis är ringd, men kan ni stänga kontot som läcker?
Ert relä har slagit ifrån hela sjukstugan, reservkraften gick i sju minuter, sen blev det mörkt
MITT BARN HAR FÅTT I SIG ERT AVKALKNINGSMEDEL VAD SKA JAG GÖRA
Hela löpande bandet för insulinpennor har vält i ett automatiskt stopp som inte går att kvittera, patientorganisationen ringer redan
Vi har fått hot mot personalen via ert kundformulär, någon skriver att han kommer hit med vapen klockan två
Narkosapparaten på sal 3 startar om hela tiden. Patienten ligger öppen.
Kan nån svara?! Det sprutar hydrolja på en het ugn och ingen hittar ventilen
Laddstolpen höll på att ta livet av en kund, det var ström i höljet. Han lever men jag törs inte ens gå fram och stänga av.
Hela livsverket borta. Hårddiskarna låg i källaren och vattnet står till taket. Säg att ni har en kopia.
Jag har precis skickat hela sjukfrånvaroregistret till alla kunder genom ert utskick, går det att stoppa??? snälla
Tappat allt tryck i fjärrvärmen, halva stan kyls ut och er ventil svarar på engelska att den "updates"
Fritidsbåten på service hos er sjönk vid bryggan inatt och läcker diesel i hamnen
Ammoniakläckage i ishallen, matcherna är avbrutna och folk står ute på parkeringen, en ungdomsspelare har svimmat
Hela tandkliniken är nere, tre patienter sitter med bedövning och vi ser inte röntgen
nödsituation, hissdörren öppnades utan korg, en städerska har fallit
Ledsen att störa mitt i natten, men min sambo har ringt från macken där hon jobbar ensam och blivit rånad, och överfallslarmet gick inte fram till nån.
Mjölkroboten har klämt fast en ko och den rör sig inte, vi kommer inte åt luckan, hur tömmer man luften manuellt
Snöskotern vi hyr av er tog eld vid liftstationen, det är folk uppe på fjället och vi har ingen att hämta dem med
Utfodringsautomaten har gått på fel recept hela natten, kor ligger döda i lösdriften och fler blir sjuka
Vi tror att en tidigare anställd sitter kvar i systemet, offerter läcker till konkurrenten, tre bara i dag, och nu är budgivningen om två timmar
Akut hjälp önskas, alla filer i mappen heter plötsligt .locked
Alla tåg i gruvan har tappat kontakt med styrningen och två kör fortfarande, obemannade, i nedförslut
En vägg till oljecisternen har gett sig, det rinner mot Vättern
Samlingslokalen har 300 på bröllop, elen har gått, och nödbelysningen tände inte. Någon har ramlat i trappan.
Dricksvattnet i halva kommunen kan vara förorenat och vår larmlista till hushållen går inte att skicka
fan fan fan jag körde rensningen i skarp miljö istället för test. allt är borta. kan ni stoppa replikeringen NU
Alla lås i huset öppnade sig av sig själva vid fyratiden och nu går de inte att låsa. Det är ett skyddat boende!!!
Det brinner i flisfickan
Hela färskvarulagret står, 90 bilar i kö och färskvarorna tinar
Rakt av: om vi inte får in deklarationen före midnatt så går firman omkull, och sidan svarar inte. Jag skakar.
Jag vet inte om jag har kommit rätt men min kollega blev sittande i hytten när vattnet steg, vi ser lyset men får inte kontakt, och er hjälptelefon säger att alla handläggare är upptagna
Ert styrsystem har öppnat dammluckorna av sig självt, nedströms ligger en camping med folk
Min syster har tagit en överdos på jobbet, ert välfärdsverktyg säger bara "boka tid"! Vad fan ska jag göra
Hela skolan är utrymd, nån har ringt in ett bombhot, och passersystemet har låst ner dörrarna åt fel håll
Fick just besked från polisen att våra kunders personnummer ligger till salu. De kommer ur registret vi har hos er.
Det är -28 och värmen är borta i hela äldreboendet, felkod F28, de gamla sitter i ytterkläder
Jag skriver från sjukhuset. Jag hinner inte förklara, men det kommer 40 personer på kurs imorgon, jag ligger inne med blodpropp och ingen kommer åt bokningen.
det luktar gas i hela trapphuset å larmet visar grönt
Ingenting startar efter åskan, robotarna står med armarna rakt ut och i ugn 2 ligger det 14 ton glas som stelnar
SOS-centralen når inte våra trygghetslarm. Hundratolv gamlingar ute i byarna som trycker på knappen utan att nån svarar.
Nån har varit inne på BankID-kopplingen och skickat iväg 740 000 från vårt klientmedelskonto i natt!!
Patienterna på avdelning 9 har fått varandras läkemedelslistor utskrivna. Vi vet inte hur många doser som hunnit ges.
Ställverket står i ljusbåge, folk är inne
Hjärnan står still, förlåt, men företaget är ruinerat, min kompanjon har rymt och jag behöver veta vad vi är skyldiga er och om ni stänger av lönesystemet i kväll
Hela socialförvaltningen saknar åtkomst sedan klockan sju, vi har tre omhändertaganden av barn idag och ingen akt
Vår båt har 80 passagerare ombord och maskinrumsdörren är glödhet, fjärrsläckningen ger "fel 3"
Pumpstationen har slutat gå och avloppet trycker upp i folks källare i hela Norrstaden
kan inte andas ordentligt efter att ha öppnat förpackningen från er, ögonen svider som fan, vad är det i??
Flygledningens reservlänk är nere samtidigt som huvudlänken, vi har fyra plan i luften
Värmeslingan i förskolans golv har brustit och är strömförande, barnen fick stötar
Barnmorskan här. CTG:n skriver inte ut och skärmen är låst, vi har en kvinna där hjärtljuden går ner
Ja hej det är från Hagabageriet igen, det kommer gas eller nåt ur kylen, Amina har svimmat och jag själv är alldeles snurrig
Rapporterna med lönesökning ligger sökbara på Google, namn, nummer, sjukskrivningar. Jag är chef för HR och jag mår illa.
Vi har förlorat allt efter branden i lördags. Mannen ligger på brännskadeenheten. Nån sa att ni kanske hade ritningarna kvar, jag vet inte varför jag skriver, jag måste göra nåt.
Nån ringde från "er support" och fick Berit att installera nåt, nu rör sig musen av sig själv och vi ser hur de öppnar lönefilerna
AKUT! Ambulansen kör på fel koordinater, positionerna ligger tre mil snett sen 08.10
Två döda på bygget. Polisen vill ha hisskorgens logg. Vänligen koppla mig till någon i ledningen.
Jag har 14 brukare med larmklocka och ingen av dem syns på kartan. En är dement och ute i skogen, det är minus femton.
Stugvärden här. Vi har en familj kolosförgiftade i stuga 14, helikoptern är på väg, er kamin var nyservad
ar personlig assistent och taklyften har stannat med brukaren hangande i luften, skynda er
Väktaren är knivskuren och era kameror har inte spelat in sen i torsdags
vattnet har gått genom tre våningar från er anslutning, folk evakuerar, en gammal man ligger med hemsyrgas och strömmen är bruten
Brandlarmet utlöste inte. Halva snickeriet är borta. Försäkringen kräver svar från er nu på en gång om varför.
Det kom klorgas ur doseringen på badhuset. Vi har fått ut barnen men två badvakter hostar blod.
Hela kommunens journalsystem är svart, hemtjänsten vet inte vem som ska ha vilken medicin ikväll
Tyfonen går i hela raffinaderiet, vi har gas i läge 4 och era detektorer visar noll
`,
  harmless: `
Vår lärarförening undrar om det finns skollicenser och hur de räknas, per elev eller per dator?
Kan en häst ha sönder givaren om den kliar sig mot den? Vi ska ha den i en lösdrift.
Går det att få manualen till poolpumpen på arabiska till en granne?
Vi samarbetar med en annan verkstad i stan, kan de få beställa delar på vårt kundnummer?
Vilken är största utmaningen när man går från papper till digitala körorder? Vi är lite nervösa men peppade.
Mejlet från er hamnade i skräpposten så jag såg det först idag, men ja, vi tar gärna de där två reservhjulen.
Hur många kameror klarar inspelaren innan man måste skaffa en större?
Vi hade ett strömavbrott under stormen men allt startade snällt igen. Går det att se i loggen hur länge batteriet höll?
Behövs bygglov för er mindre cistern eller går den under gränsen?
Apropå gamla avtal: kan ni skicka en lista på vad vi har hos er och vad som ingår? Vi byter ekonomiansvarig och hon vill ha koll från dag ett.
Hur bestrider jag en leverantörsfaktura i ert program? Vår städfirma har räknat fel på timmarna.
Var finns brytaren för nattbelysningen på skylten? Den lyser så fint men grannen vill sova.
Larmet hade gått i onödan en gång i natt, visade sig vara en katt. Kan man ställa ner känsligheten lite?
Kan vi få utbildningsintygen som kort att ha i plånboken? Beställaren frågar efter dem vid grinden.
Måste man stänga av vattnet när man byter patron eller är det backventil i?
Vi vill flytta hit vår domän, går det utan att mejlen ligger nere?
Hur många skruvar ska det vara till kåpan? Jag har fyra över, det är väl tur.
Skulle kunna tänka mig en motor till om priset är rätt.
Jag har fått frågan från vår miljösamordnare om kylmediet i era aggregat, vilket är det och hur mycket?
Hotbildsanalysen i säkerhetspaketet, vad är det rent konkret för något?
Vi skulle behöva komma upp ett steg, lagret tar slut lagom till jul i den takt vi laddar upp bilder.
Hur får jag tyst på summern medan jag provar lampan?
Vi ska byta namn till Nordkustens Plåt AB. Vilka papper behöver ni?
Kan man få en varning innan lagringen är full? Vi ligger på 91 %.
Kör igång! Vi accepterar offerten på traversen.
Finns det nån ventil med backspärr i dimension 32?
Vilken version ska man ha för att kunna läsa av elmätarna varje kvart?
Slutavräkningen för fjärde kvartalet ser bra ut, kan jag få den som Excel också?
Vi har fyra man i Kiruna som behöver varma varselkläder, vad har ni som tål –35?
Är det bara jag eller har sökrutan flyttat på sig?
Hej, går det att rensa bort krockande bokningar automatiskt i kalendern?
Får man kasta era tomma dunkar i vanlig plaståtervinning eller är det farligt avfall?
Hur ofta ska man byta ut en fallskyddssele som aldrig fått ta emot ett fall?
Vart kan jag skicka en trasig laddare för återvinning? Vi har redan köpt en ny av er.
Finns det ett servicepaket som är lite större än vårt? Vi kör två skift numera.
Sorgligt nog går vår verkmästare i pension och vi vill gravera en plakett, gör ni sånt på er laser?
Är slangbrottsventil standard på den större grävaren eller ett tillval?
Hälsa Fatima att det löste sig! Hon hade rätt, det var proppen.
Vi skulle gärna förlänga piloten med två månader, sjuksköterskorna är jättenöjda.
Kan man ha olika priser för medlemmar och icke medlemmar i bokningen? Vi driver en padelhall.
Dödvikten på den nya släpvagnen, är den med eller utan grind?
Hej Lasse här på bruket. Tar du med en ny kamera till fyran när du kommer på torsdag?
Kan jag se nånstans om avtalet förlängs automatiskt? Det får det gärna göra, jag ska bara budgetera.
Kan ni göra ett fäste på måttbeställning om vi skickar ritning?
God förmiddag! Vår tandläkarpraktik ska byta lokal i augusti och undrar om ni flyttar autoklaven eller om vi ska anlita någon annan.
Hur raderar man en gammal prislista utan att historiken försvinner?
Vad är det som gäller med kemikalieskatten på den där sprayen?
Vem pratar jag med om att flytta vår server till ert moln?
Har ni nån instruktion på hur man kopplar ihop vågen med kassan?
Vi kör på löpande räkning idag. Vad skulle ett fast avtal kosta i jämförelse?
Jag såg att ni rättat felet från igår, grymt jobbat! Finns det nån driftsida man kan följa?
Hejsan! Vi i brf Tallbacken undrar om porttelefonen går att koppla till mobilen, flera av de äldre har inte fast telefon längre.
Var hittar jag sprängskissen på växellådan? Ska beställa ett par lager och vill ha rätt positionsnummer.
Jag skulle vilja ha en genomgång av behörigheterna med nån hos er, gärna efter klämdagen.
Säger systemet till när en hyresgäst själv säger upp sin lägenhet i portalen, eller måste vi in och titta?
Vad händer med pågående jobb om jag startar om servern ikväll efter tio, fortsätter de där de var?
Hur långt i förväg måste man boka den årliga besiktningen av traversen?
Tack för en trevlig visning i Jönköping! Skicka gärna prislistan vi pratade om.
Kan man dölja krisplanen i intranätet för sommarvikarier?
Passar patron 3312 även i nyare modellen? Fick tio stycken av en kollega.
Pelletspannan går fint sen vi bytte skruv. Vilken askdammsugare rekommenderar ni?
Vilken färg är det på er golvlack, går den att köpa i mindre burk?
Skulle vi kunna få en faktura på det öppna beloppet trots att den inte förfallit än? Vi har pengar över i årets budget.
Sista dag att anmäla sig till kursen?
Tack för utförligt svar! Då beställer jag den med ställbar fot.
Blodtrycksmanschetten, storlek L, passar den er gamla modell från 2015?
Filerna i mappen har ett litet hänglås på sig, är det så man ser att de är delade?
En knapp har lossnat på fjärrkontrollen. Finns den som reservdel eller ska man limma?
Hej! Jag har fått i uppdrag att kolla vad det skulle kosta att få kartmodulen till hela skogslaget, vi är nio man och tre maskiner. Pratade med nån hos er på skogsmässan men tappade lappen.
Vad gör jag om skärmen fryser under pågående vägning, ska man bara vänta eller dra ur sladden? Det har hänt en gång på tre år så det är ingen brådska.
I personalmodulen finns ett fält "uppsägningstid". Räknar den i dagar eller månader? Vi ska anställa och vill ha rätt i mallen.
Kan jag ändra så att fakturan kommer kvartalsvis i stället för månadsvis?
Visar temperaturen i skåp 2 verkligen grader Celsius? Det står bara en ring utan bokstav.
Nödbelysningen provades i går utan anmärkning. Var för man in det i loggboken?
Hur är det med leveranstiderna på växellådor just nu? Vår går fint men har 18 000 timmar på nacken.
Hej, min tjej i receptionen undrar hur man lägger in helgdagarna för nästa år.
Det lär finnas en specialpris för kommuner, stämmer det?
Kan ni prata med vår elektriker Bosse direkt om inkopplingen?
Vi har bestämt oss för att säga upp vår gamla teleoperatör och undrar om er växel kan ta över numren.
Jag går på föräldraledighet i januari, kan Samir få mina rättigheter så länge?
Vi vill köpa två vattenavhärdare till vårt nya tvätteri i Borlänge. Vad är priset om vi hämtar själva?
Finns det nån chans att få rapporten sorterad på postnummer?
Så här i elfte timmen: går det fortfarande att anmäla sig till användarträffen?
Kontot är låst efter tre felaktiga försök, klantigt av mig. Kan ni öppna det?
Vet ni om den går att få i vänsterutförande? Vår operatör är vänsterhänt.
Vi skulle ha installerat på måndag men vår golvläggare blev försenad, kan vi skjuta på det en vecka?
Finns det ett snabbkommando för "avbryt"? Jag trycker alltid på musen.
Kan du skicka mig blanketten för ändrad betalare, det är moderbolaget som ska ha fakturan framöver.
Är det OK att köra pumpen torr nån minut vid omställning?
Vad kostar det att binda el-taxan på två laddare ett år till?
Stoppmått till kapbordet, vad kostar ett extra och passar det spåret på 2012 års modell?
Mobilen självdog i höstas, har ny nu, så ring 070-numret som slutar på 18 i fortsättningen.
Rasskydd till övre hyllplanet i grovlagret, åtta sektioner, finns det på lager?
Kan ni skicka fraktsedeln en gång till? Jag råkade radera den, det är inget annat fel.
Den döda ytan till höger på frontpanelen, kan man fylla den med en klocka?
Är dragkroken dimensionerad för att bogsera loss en fastkörd skotare, eller ska man ha vinsch till sånt? Vi planerar inköp.
God fortsättning! Vi sitter och planerar årets utbyte av armaturer och funderar på om det är värt att vänta in den nya serien ni visade på mässan, eller om det är bättre att ta den nuvarande innan semestern. Vad säger du, och hur länge lagerhåller ni reservdelar till den gamla?
Är det möjligt att låna en demomaskin över en helg? Vi har öppet hus och tror att kunderna skulle gilla att se den.
Jag kom inte in i morse men nu fattar jag, jag hade caps lock på. Skäms lite.
Kan vi byta bilden på startsidan mot vår egen logga?
Vi vill beställa tolv pallar till av samma papper som sist.
Lagret i spännrullen börjar låta lite, det är väl åldern. Vad kostar ett nytt och har ni det hemma?
Kan man få en maskin i annan kulör mot pristillägg?
Läckaget från i måndags var bara kondens, så ni behöver inte skicka nån.
Blir det billigare om vi tar service på alla fem truckarna samma dag?
Är ni med på att vi delar leveransen, hälften v 40 och resten v 44?
Tips till er utvecklare: gör så att tab-tangenten hoppar till nästa fält. Annars skitbra.
Ledningen sa ja till förlängning, jippi. Vart skickar jag det påskrivna?
Kan man köpa bara glaset till larmknapparna, de där man krossar?
Kan ni höra av er när de nya 80-klämmorna kommit in?
Om vi får fler beställningar efter mässan, hur snabbt kan ni leverera ytterligare två celler?
Är det någon skillnad på dragprovet och brottprovet i certifikatet? Kunden vill se brottgräns för kättingen.
Kan man ställa in att kaffeautomaten inte tar emot beställningar efter kl 18? Städaren blir tokig.
Kör ni en sån där vinterkampanj på batterier i år också?
Journalerna som är äldre än tio år, går de att gallra automatiskt?
Vi kör ett annat bokföringsprogram, går era fakturor att få in där som e-faktura?
Kan man få en spannmålstork offererad med och utan varmluftspanna?
Dödmansgreppet på min staplare känns lite trögt. Kan man smörja det eller är det meningen?
Finns mallen för egenkontroll på engelska också? Har fått in två killar från Litauen.
Vi fick igång bommen själva, en kotte hade fastnat i fotocellen. Tack ändå för snabb respons.
Vad är praxis när nån går i pension, tar ni bort användaren eller gör vi det?
Den röda lampan slocknade av sig själv efter att vi rensat filtret så det är under kontroll. Beställer gärna ett nytt filter.
Vi bygger till lagret med 600 kvm, hur många accesspunkter till behöver vi?
Skulle vilja ha ett prov på limmet innan vi bestämmer oss.
Är det meningen att man ska se andras kommentarer i tråden?
Vad rekommenderar ni för serviceintervall om man kör tvåskift i dammig miljö?
Jag hittar inte det finstilta om garantin på er sida, kan du skicka länken?
Går larmet att ställa så att det bara piper till mig och inte till hela byn? :)
Ljusbågsskyddet i det nya skåpet, är det standard eller extra?
Finns det en grejsimulator eller nåt att öva på innan man kör den på riktigt?
Kan man köra rapporten för flera bolag åt gången? Jag har fem.
Har ni en handpump som går att använda om motorn inte skulle vara igång, t ex på en ö utan el?
Kan man ha två telefoner på samma inloggning? En hemma och en i traktorn.
Mördarsniglarna äter upp vår odling, så vi vill testa era barriärlister. Hur många meter är det per rulle?
Vi önskar en mer detaljerad faktura där frakten syns på egen rad.
Kunde inte bestämma mig mellan stora och lilla sorten när er säljare var här, men nu lutar det åt tre av den större. Hur fort kan de vara här?
Kan du vara så snäll och förklara på ren svenska vad "failover" är? Det stod i offerten och det lät ju bra.
Skulle vilja köpa ett dödvinkelspaket till lastbilen, kamera och klistermärken, har ni det som kit?
Rensa bort "brådskande" på mitt förra mejl är ni snälla, det är ingen brådska, jag klickade fel.
Hur slutar ett räkenskapsår i programmet om man har brutet år, blir det augusti automatiskt?
Hur länge är temat "farligt gods" med i kursen? Vi har två nya förare som ska ta ADR-intyget.
Jag och sju kollegor i branschen träffas och fikar ibland, kan en av er komma och berätta om nya modellen?
Förra årets stopp gjorde att vi skaffade reservkraft. Nu undrar jag om er växlingsbox klarar 80 kVA.
Hur byter man språk på mejlen som går ut till våra kunder?
Hur många optionsår finns kvar i avtalet? Ska lägga in det i vår lista.
Jag vill byta så att ordrar över en viss summa går till Anders för godkännande.
Jag behöver intyg på att hjälmarna är godkända, beställaren ska ha det innan vi får gå in på bygget.
Vi vann kommunavtalet! Fem bilar till ska ha enheter senast 1 mars, hinner ni?
Finns det pengar att spara på att betala i förskott?
Vi byter till LED i hela lagret. Räcker er styrning till 140 armaturer eller krävs det en till?
Autogirot drogs den 28:e som det skulle, jag behöver bara ett kvitto.
Finns det något sätt att testa nödsamtalet i hissen utan att någon rycker ut?
Vi behöver hyra modulbaracken ett halvår till, renoveringen drog ut på tiden. Allt funkar bra i den.
Hur snabbt kan ni få fram 60 stolar till ett bröllop i Leksand?
Jag råkade svara "nej" i enkäten fast jag menade "ja" – jag är alltså supernöjd, kan du ändra det?
Vår vd vill ha svart på vitt att er maskin sänkte energin med 30 %, för det gjorde den. Har ni jämförelsesiffror från branschen?
Bromsbelägg till vinschen, är det samma vänster och höger?
Ja tack till fler leveranser i veckan, gärna tisdag och fredag. Hur beställer jag upp det?
Om man blir sjuk på kursdagen, får man ny plats då?
Larmtexten "Överhettning" dyker upp i listan från provkörningen i fabrik, alltså innan vi fick maskinen. Går den att ta bort så att listan blir ren?
Jag är helt slut efter mässan, men det blev lyckat! Tolv intresserade frågade efter er sågklinga. Har ni broschyrer?
Kan man låsa ett recept så att ingen råkar ändra det? Vill inte skylla på någon, det är mest jag själv som klickar fel.
HUR MYCKET DRAR MASKINEN PÅ TOMGÅNG? (ursäkta caps, tangenten har hängt sig)
Finns det en kortare bindningstid än tre år på serviceplanen? Vi är intresserade men styrelsen vill börja försiktigt.
Vi har rökt ut getingarna ur fläkthuset nu så det är fritt fram för er tekniker.
Vår beställning från i förrgår – kan ni avbryta rad 4 och lägga till två av den längre slangen i stället?
Vi har haft generationsskifte! Sonen heter Elias och vill gärna få en genomgång av vad vi har hos er.
Långsam fil, snabb fil – vad är det för skillnad på pumparnas lägen A och B?
Hur stänger man av autostarten på kaffemaskinen till helgen? Den maler på fast ingen är här.
Kartan visar vår depå på fel sida av ån, lite roligt faktiskt. Vem ändrar det?
Det där med livstidsgarantin, gäller den även om vi säljer stället vidare?
Finns det krav på viss omsättning för att bli återförsäljare?
Bilagan gick inte att öppna här, skickar du den som vanlig pdf?
Vi kör lite snålt med utrymme på lastkajen, finns det en smalare lyft?
Hur mycket kan man beställa innan det blir pallfrakt?
Vilken luftfuktare passar till ett gitarrförråd på 30 kvm?
hur lange sparas inspelningarna o gar det att fa det till 60 dagar mot betalning?
snabb fråga, säkring i f7, 10 el 15 a? mvh tobbe
Går det att fasa ut gamla artiklar så att de syns för lagret men inte för kunden?
Vi har fått vattenläckage att se ut som barnlek tack vare er avstängningsventil, suverän grej. Finns den i 22 mm?
Nu har vi kört klart höstens projekt och vill bara säga tack, det gick hur smidigt som helst. Återkommer i vår.
Går det att köra värmepumpen på reservdrift medan vi renoverar pannrummet?
Går gänget att klistra om eller måste hela lådan bytas? Inget brådskande, det håller än.
Var laddar man ner drivrutinen till etikettskrivaren?
Har ni nåt i stil med en kom igång-kurs på svenska?
Hej, jobbar på ett växthus utanför Bjuv. Hur många zoner kan en och samma styrdator hantera?
Vilken kapacitet har den mindre vedmaskinen i timmen om man kör björk?
Akutlådan till verkstaden behöver fyllas på, har ni plåster och ögondusch i lösvikt eller bara hela satser?
Går det att flytta en bokad utbildning från v. 11 till v. 14? Vi har influensan på hela avdelningen.
Kan ni lägga upp Gunilla på ekonomi som mottagare av påminnelserna, jag läser aldrig min mejl.
Nödstopp, låsbart, med nyckel. Har ni det till serie 3 och vad kostar det?
Nån har satt klistermärken över serienumret. Går det att läsa ut i menyn?
Har ni kvar de gamla priserna till månadsskiftet?
Kan man skriva ut utrymningsplanen direkt ur ritningsprogrammet?
Vi funderar på solceller på ladugårdstaket, samarbetar ni med nån?
Kan man se var i leveransen vår låda befinner sig? Den får gärna komma när den kommer.
`,
};
