import type { PhraseLines } from '../training-phrase.js';

export const norwegian: PhraseLines = {
  complaint: `
Den "superstille" vifta deres bråker så nabobedriften har klaget til oss.
Noen burde sagt ifra om at dette ikke var ferdig utviklet før dere solgte det til oss.
Deres selger garanterte at dette ville fungere sammen med regnskapssystemet vårt. Det gjør det ikke, og nå vil ingen vedkjenne seg det løftet.
For andre uke på rad møter ikke teknikeren opp til avtalt tid, og ingen ringer og sier fra heller.
Dette er tredje gang jeg skriver om det samme, og jeg har fortsatt ikke fått noe annet svar enn at saken er "under behandling".
Fakturaen stemmer fortsatt ikke. Jeg orker snart ikke flere runder på dette.
Samme lekkasje i samme kobling, fjerde besøk fra dere. Hvem skal betale for det?
Må vi virkelig true med å gå til pressen for å få svar på en e-post?
Et lite hjertesukk: dere er blitt så opptatt av å selge at dere har glemt oss som allerede har kjøpt.
Regnskapsbyrået vårt kaller integrasjonen deres for "lotteriet". Sier vel sitt.
Prisen ble satt opp 22 % uten at vi har fått beskjed om det. Sånt gjør man bare ikke.
Med all respekt, dette holder ikke mål. Vi forventer en skriftlig redegjørelse innen fredag.
jeg blir så sliten av å måtte forklare det samme til en ny person hver eneste gang jeg ringer dere
Det er under enhver kritikk at en bestilling på en enkel pakning skal ta fem uker.
Det verste er ikke feilen. Det verste er at ingen sa unnskyld.
Nå har jeg sittet 52 minutter i telefonkø. Det er jo helt latterlig.
Jeg har aldri opplevd maken til arroganse fra en kundebehandler. Ønsker å snakke med lederen hans.
Jeg hadde ikke trodd at et så stort firma kunne ha så lite orden.
Ble kalt "vanskelig kunde" i en mail som tydeligvis ikke var ment for meg. Jeg venter på en unnskyldning.
Takk for ingenting.
Har egentlig vært glad i produktene deres i mange år, og nettopp derfor er det så trist å se hvor lite dere bryr dere når noe først går i stykker.
Jeg fikk en ny maskin med riper i lakken og uten nøkler. Kjempebra førsteinntrykk, liksom.
Det er ikke første gang dere glemmer oss, for å si det forsiktig.
Vi ønsket oss en partner. Det vi fikk, var en fakturautsender.
Takker for den flotte fruktkurven, men jeg hadde heller hatt en maskin som går.
Skuffende, rett og slett. Jeg som har anbefalt dere til andre.
Dere skulle ringe "i løpet av dagen". Hvilken dag?
Min erfaring med dere er dessverre at ting først skjer når man blir sint. Så da blir jeg vel det, da.
Dere har ødelagt en hel sesong for oss.
Vi avbrøt samtalen fordi deres mann begynte å heve stemmen. Det bør dere ta en prat med ham om.
Kvittering for betalt faktura ligger vedlagt for TREDJE gang. Inkassovarselet må trekkes umiddelbart, ellers blir det bråk.
Det går ikke an å behandle folk på denne måten. Lærlingen vår satt og gråt etter samtalen med dere.
Du kan jo spørre deg selv om du ville vært fornøyd med å sitte uten varmtvann i ni dager.
Nydelig. To timers "rask oppdatering" ble til to dager.
Har i dag vært i kontakt med bransjeorganisasjonen angående måten dere fakturerer på.
Jeg vurderer å legge ut en ganske så ærlig anmeldelse på nett.
Dere får én sjanse til, så tar vi det i forliksrådet.
En god del av timene på fakturaen kjenner vi oss ikke igjen i. Betaler ikke før det er forklart.
Produktet samsvarer ikke med beskrivelsen. Vi krever heving eller prisavslag.
jaja, da var det igjen da. samme feil som forrige uke og ukene før der
Var det virkelig nødvendig å ringe meg tre ganger på én dag for å selge inn en serviceavtale når jeg fortsatt venter på reklamasjonen min?
Kvaliteten på de siste tre leveransene har vært elendig, og det vet dere godt selv.
Altså jeg skjønner at dere har det travelt, men å la en kunde ligge ubesvart i 17 dager er ikke greit.
Ja takk som byr, enda en oppdatering som ødela det som virket.
Jeg synes ærlig talt det er for dårlig å bli møtt med "det er sånn det er laget" når vi har betalt for en spesialtilpasning.
Jeg har nå brukt mer tid på å purre dere enn på å bruke produktet.
Har dere tenkt å gjøre noe med den vonde lukta fra stolene, eller skal vi bare venne oss til det?
Godt nytt år til dere også. Vi venter fremdeles på det som skulle komme i oktober.
Nå har dere flyttet timen vår for femte gang. Har dere det virkelig så rotete?
Saken er kanskje liten for dere, men for oss er det hele måneden som ryker. Ingen ser ut til å bry seg.
Er det ingen som leser det jeg skriver? Dere svarer på noe helt annet enn det jeg spør om.
Kundeservicen svarer som om jeg er en idiot. Det er ikke slik man bygger relasjoner.
Kan noen forklare meg hvorfor vi skal betale full pris når systemet har vært ustabilt i to av tre måneder?
Det er uakseptabelt at feilen, som dere selv har innrømmet, fortsatt ikke er rettet.
Vi kjøpte dette fordi det skulle spare tid. Foreløpig har det kostet oss to årsverk.
Ble fortalt at det var gratis support det første året. Likevel kommer det regning på 3400 kr. Dette godtar vi ikke.
Etter tre måneder med unnskyldninger er jeg mest interessert i hvem som er sjefen din.
Vi reklamerer herved på levert parti. Fargen avviker kraftig fra godkjent prøve.
Jeg har jobbet med leverandører i 30 år. Dere tar kaka.
Dere har trukket oss dobbelt to måneder på rad og ingen gidder å svare.
Reklamasjon: mottok feil vare for andre gang, emballasjen var åpnet og det manglet deler.
Bedre sent enn aldri? Ikke når bryllupet var i går og teltet kom i dag.
At dere kaller dette en "forbedring" er jo en vits. Alle på huset hater det nye grensesnittet.
Skjønner dere hvor flaut det er å måtte si til kunden at "leverandøren vår sov i timen"?
Leveransen ble satt igjen ute i regnet uten at noen ga beskjed. Alt er gjennomvått og vi nekter å betale.
Vi har aldri bestilt den "premium"-pakken dere fakturerer for. Hvem har lagt den inn??
Nei vet du hva. Nå har jeg lest gjennom hele tråden på nytt og dere har motsagt dere selv fire ganger.
`,
  cancellation: `
Vi sa ja til prisøkningen i fjor. I år sier vi nei og flytter.
Håndverkeren min sluttet, så da trenger ikke jeg de to ekstra abonnementene. Ta dem vekk.
Etter en intern gjennomgang har vi konkludert med at vi ikke lenger har behov for deres tjenester.
Kan vi komme ut av kontrakten før tida mot et gebyr? Ny eier har egne avtaler.
Vi har bestemt oss for å se oss om etter noe annet fra nyttår. Hva må vi gjøre for å komme oss ut av avtalen på ryddig vis?
Ettersom Kari pensjonerer seg og firmaet legges ned, trenger vi ikke programmet videre. Hva er siste dag vi får inn i det?
jeg angrer på kjøpet, har jeg 14 dagers angrerett som bedrift?
Da vil vi benytte retten til å gå ut ved prisendring. Regner med at det er uten kostnad.
Vi avstår fra opsjonen på forlengelse. Denne e-posten er å anse som skriftlig varsel.
Bytter til et annet regnskapsprogram fra 1/1. Kan dere sende SAF-T-fil og bekrefte siste faktura?
Det blir dessverre ikke noen forlengelse fra vår side.
Er det bindingstid på avtalen? Vi har fått et bedre tilbud fra en konkurrent og tenker å bytte.
Fra og med neste kvartal klarer vi oss uten modul for prosjektstyring. Ta den bort fra avtalen.
Hei. Kundenr 20418. Vi avvikler filialen i Drammen og trenger ikke tjenesten der lenger. Kan den avsluttes per 31.12?
Vi takker for samarbeidet disse årene, men kommer ikke til å forlenge.
Er det ok om vi bare lar være å betale neste faktura, så regnes det som avsluttet?
Æ vil sei opp avtala våres, ho e for dyr for oss i lengden
Herved heves kjøpet av maskin nr. 3 på grunn av vesentlig mislighold, jf. kjøpsloven § 39.
Hvordan blir jeg kvitt Premium-tillegget og går tilbake til gratis?
Det nye konsernet krever at alt ligger hos dem, så vi må ut. Når er tidligste dato uten gebyr?
hei vi har jo hatt dere siden 2011 men na har ungdommen tatt over og de vil ha noe annet, sa hvordan gar jeg frem for a avslutte
Vi kan ikke forsvare kostnaden lenger, så abonnementet må dessverre ut av budsjettet.
Har ventet på en grunn til å bli, men fant ingen. Send meg oppsigelsesskjema takk.
Vi skal legge ned avdelingen på Lierskogen i mars og må avvikle alle maskinleieavtaler som hører til der.
hei vil bare melde fra om at vi ikke skal ha avisa/nyhetstjenesten deres lenger fra neste mnd
Ikke forny. Ikke ring. Takk.
Fram til nå har vi hatt service på alle seks maskinene. Heretter holder det med den ene, resten tar vi selv.
Å fortsette avtalen er ikke aktuelt. Hva er deres rutine for avvikling?
Kan dere svare på om lisenser kan leveres tilbake? Kjøpte ti for mye og vil bare ha igjen pengene.
Har dere noe oppsigelsesskjema på nett eller må det gå per brev i posten?
Vi var egentlig fornøyde, men den nye prisen er spikeren i kista. Vi takker for oss fra 1. oktober.
Planlegger å avvikle enkeltpersonforetaket mitt til høsten, kan jeg få alle bilag ut som pdf før den tid?
Nå er det nok – send sluttfaktura, så er vi ferdige med hverandre.
Kjøreskolen er solgt og ny eier vil ikke overta avtalen. Hvem snakker jeg med for å få den avslutta?
Kundene våre har valgt en annen plattform, så da følger vi etter. Når kan vi tidligst gå ut?
Etter 14 år må vi takke for oss.
Har fatt ny jobb og skal ikke drive salong mer, kan dere avslutte booking og kortterminal samtidig?
Før påske vil vi gjerne ha en dato for når vi ikke er bundet lenger.
Hei på deg! Vi flytter hele virksomheta til Spania og kommer ikke til å ha bruk for alarmen lenger. Hva gjør vi med utstyret?
Tjenesten har ikke levd opp til det vi trengte, så vi lar den gå ut når perioden er omme.
I går besluttet vi å samle alt hos én leverandør, og det er ikke dere. Beklager.
Det var fint så lenge det varte, men nå har vi fått et system som gjør alt på ett sted.
Vi vil gjerne hente hjem alt av data før vi takker av. Hvilke formater kan vi få?
Lurer på hva det koster å bryte leasingen, vi trenger ikke bilen mer etter at Petter slutta.
Finner ikke knappen for å slette kontoen. Har hatt prøveperiode og vil ikke bli trukket.
Min kollega har visst ikke gitt beskjed, men vi har sagt opp hos alle leverandører innen området, også dere.
Det ble en annen løsning for vår del, så prøveperioden trenger dere ikke gjøre om til betalt.
Vi ønsker å avslutte kundeforholdet og ber om bekreftelse på at personopplysninger blir slettet.
Vi har ikke tenkt å forlenge med mindre prisen går kraftig ned. Regn med at vi slutter.
Etter fusjonen sitter vi med to systemer. Deres ble dessverre det som må gå.
Driftsavtalen løper ut 30/6. Vi har ingen intensjon om å tegne ny.
Har fått jobb og legger ned sidegeskjeften. Abonnementet må dø, hehe. Hvordan?
Vi klarer oss med gratisversjonen. Nedgrader oss.
Ettersom vi ikke har mottatt varene innen fristen, går vi fra kjøpet.
Siden dere sluttet å støtte gamle versjonen har vi signert med noen andre. Kontoen kan stenges når siste faktura er betalt.
Dessverre. Kommunen har tatt oss ut av ordninga og vi må si opp plassen. Kan dere hjelpe oss med papirene?
Vi skal over på løsningen fra hovedkontoret i København, og trenger derfor hjelp til å hente ut arkivet.
Pause? Nei, vi vil stoppe helt. Hvordan gjør vi det?
Er i prosess med å flytte all drift til et annet system og lurer på om dere kan hjelpe oss med å hente ut vedleggene.
kunden vår gikk over til noe billigere og da ryker bestillinga vår hos dere også, så den må annulleres
Bare til orientering: vår nye partner overtar driften 1. mars, og da faller avtalen med dere bort.
Vi har kjøpt opp av et større konsern og skal over på deres system. Hvordan får vi ut alt av kundehistorikk før vi stenger ned hos dere?
Nå har vi prøvd i seks måneder. Det passer rett og slett ikke for oss, så vi dropper videre bruk.
Send meg en bekreftelse på at kundeforholdet opphører, så er vi skuls.
Jeg ser ingen grunn til å betale for noe jeg ikke bruker. Slett brukeren og stans trekket.
Sist vi snakket sammen sa jeg at vi skulle tenke på det. Nå har vi tenkt, og svaret er at vi går videre uten dere.
`,
  emergency: `
100 % pakketap mot alle noder, hele regionen mørk, nødetatene er uten samband
Jeg tror vi har sendt ut feil dose på etikettene i hele morges. Kan noen stoppe utskriften sentralt?
Nettbutikken er helt nede og det er Black Friday, vi taper titusener i minuttet!!
Innbrudd i systemet? Alle passord er endret og det står et fremmed navn som eier på kontoen vår
Hele linja står, har 40 mann som venter på at dere skal ta telefonen
Ingen får logget inn siden kl. 06 i dag tidlig og vi har pasienter på venterommet som ikke kan skrives inn.
Hackere har lagt ut interne dokumenter fra oss på nett og det ser ut som de kommer fra fildelingen deres.
Hele IT-avdelinga er syk og systemet har gått i stå, fristen for anbudet er kl. 12.00. Er det noen der?
Vi får ikke ut insulin av apotekroboten, den har låst skapet og folk står i kø her inne
Trenger hjelp øyeblikkelig, silo 2 har fått sprekk i sida og det renner ut. Folk jobber rett under.
Alle tall for årsoppgjøret er borte, fristen er i kveld kl 24 og jeg holder på å få panikk her
PRODUKSJONEN STÅR!!! feilkode E47 på robotcelle 3, får den ikke i gang igjen
Vi får ikke tak i noen av kundenes data siden i morges, alt er helt borte på skjermen.
Serverne våre er kryptert og det ligger en tekstfil med krav om bitcoin på skrivebordet. Har dere logger fra integrasjonen deres?
Sjefen døde brått i helga, og ingen av oss har tilgang til noe som helst. Lønna skal ut onsdag. Vi aner ikke hva vi skal gjøre.
Vannverket her. Pumpestyringa er nede og høydebassenget tømmes. Om tre timer er 9000 innbyggere uten vann.
Hei det er fra barnehagen. Trappegrinda røk og et barn falt ned. Hun er hos legen. Vi trenger å vite om de andre grindene er trygge.
Gassalarmen går i hallen og vi tør ikke gå inn. Er det deres sensor som er feil eller er det alvor?
Noen har kommet seg inn på adminkontoen vår fra en IP i utlandet og laster ned kundelista akkurat nå
Serverne er skylt bort i flommen. Vi har ingenting. Finnes det noe hos dere vi kan hente fram igjen?
HASTER. Kundene våre ser hverandres ordrer og personopplysninger når de logger inn
Fikk tlf fra nabo om at det velter svart røyk ut fra containeren med litiumbatteriene vi kjøpte av dere. Er på vei. Hva skal brannvesenet slukke med??
Det er fullstendig kaos her, ingen bestillinger kommer ut på kjøkkenet og vi har 200 gjester
Ferga må ligge til kai fordi styringssystemet deres er dødt. Folk på øya kommer ikke til legen.
Vi mistet strømmen og nå er hele ordrebasen korrupt, tre år med ordrer. Er det noe som helst dere kan gjøre?
Truckføreren fikk pallen over seg da bremsen sviktet. Ambulansen er her nå. Maskina er sperret av.
Noen har sendt ut 40 000 sms fra kontoen vår i natt, og vi får ikke logget inn for å stanse det
Røykvarslerne på hele internatet er frakoblet fra sentralen, 120 elever sover der i natt.
Skadedyr har gnagd av kabelen til ventilasjonen i grisehuset og alarmen gikk aldri. Over hundre dyr er døde.
Vi har akkurat funnet ut at sprinkleranlegget ikke har hatt vann på tre måneder og det er fullt hus i kveld
ikke trykk på lenka i mailen fra oss!! vi er hacka og den går ut til alle kontaktene også til dere
Vi driver redningsselskap og kartet i appen oppdateres ikke. Vi har en båt ute i stormen som vi ikke ser.
Uvedkommende har fått tilgang til lønnssystemet og endret kontonummer på de ansatte. Lønna gikk ut i går!
Hjelp vi har brann i ladestasjonen for truckene!!!
Kan noen svare, alle 12 gatewayer ble offline samtidig og vi aner ikke om temperaturen i vaksinekjøleskapene er ok
Det er to timer til flyet letter med organet om bord og transportboksen viser feil og varmer i stedet for å kjøle
Heisen har stått fast med to personer inni i over en time og nødtelefonen virker ikke
Systemet dirigerer ambulansene til feil adresser etter oppdateringen i natt.
Jeg er redd noen kommer til å dø hvis dette ikke blir fikset. Oksygenalarmen viser tilfeldige tall.
Får ikke stengt av dampen og det er folk oppå kjelen
Kvernen startet mens Tomasz sto inni og rensket den. Politiet er på vei, vi trenger loggen fra styringa.
Det brenner i taket over spraybokser og malingslager, vi er ute. Sentralen meldte aldri fra!
alle postene i journalsystemet fra i går er tomme!!! vi har hjemmebesøk om en time hos 40 syke
Alle produksjonsordrene for uke 18 er overskrevet med nuller. Vi står på bar bakke her.
Noe er helt galt, saldoen på klientkontoen går ned mens jeg ser på. Vi blir tappet!
Sorry for rotete mail, men vi har fått ransomware, alt er låst og jeg vet ikke om det har spredd seg via koblingen til dere
Ammoniakkanlegget lekker, vi har evakuert fabrikken. Trenger noen som kan ventilene på dette aggregatet.
Ytterligere ett døgn uten produksjon og vi er nødt til å permittere. Dette er siste rop om hjelp.
Hei, fikk nettopp melding om at løfteåket vi bruker hver dag har sprukket i sveisen hos en annen kunde. Vårt henger med 8 tonn i akkurat nå.
Legevakta får ikke opp journalene. Vi kjører på papir, og det begynner å bli farlig.
Alt står. Ingen lys, ingen port, ingen pumper. Kyllingene får ikke luft, det er 30 000 dyr inne
Fikk akkurat en telefon fra Kripos om at det ligger uvedkommende inne i nettverket vårt, via en av deres bokser.
Kjølevannet er borte og reaktortemperaturen stiger. Vi får ikke lukket ventil V-12 fra skjermen!
Rota vekk krypteringsnøkkelen og nå kommer vi ikke inn i noe, 11 års forskningsdata. Si at det finnes en vei inn!
Operasjonsbordet har låst seg i skråstilling med pasient i narkose
vi har fått svart skjerm på alle arbeidsstasjoner i operasjonsavdelinga etter patchen
Finner ikke igjen noe av det vi har lagra siste halvåret. Backup sier "failed" hver eneste natt. Jeg er på gråten.
Brannmuren er omgått og noen sender epost til alle kundene våre i vårt navn med falsk kontonummer
Vi har sluppet ut klor i renseanlegget og doseringspumpa deres lar seg ikke stoppe
Strømmen slår ut hver gang vi starter ovnen og det står 25 mann uten noe å gjøre. Vi må levere i natt.
Taket har rast over produksjonshallen av snøen. Maskinene ligger under. Alle er gjort rede for bortsett fra én.
Pasientvarslingen på avdeling 3 er stum. Ei dame lå på gulvet i to timer før noen oppdaget det.
Kjøleanlegget på fryselageret er dødt, vi har 60 tonn laks som tiner. Haster noe helt vilt
Sitter i en bil utenfor firmaet og klarer ikke gå inn. Banken har stengt alt. Jeg klarer ikke mer, så det med lisensen får vente.
Datteren min på 3 har svelget et av de små batteriene fra fjernkontrollen deres, hva er i dem?
Jeg sitter med ansvaret for 60 ansatte og vi får ikke ut varene, og i morgen kommer banken. Vær så snill, noen må hjelpe oss i dag.
Det har lekket personnummer på 3000 medlemmer gjennom skjemaet deres. Vi må melde til Datatilsynet innen 72 timer.
Gutta på skiftet puster inn noe som svir skikkelig i halsen fra limstasjonen, to har måttet legge seg ned. Hva er det i det der?
`,
  harmless: `
Planen er å avvikle det gamle arkivet i januar når alt er flyttet over til dere. Hvor stor kapasitet bør vi bestille?
Kan jeg få et prisoverslag på å utvide reolsystemet med seks fag?
Hei. Når vi stopper båndet til lunsj, bør det kjøres tomt først?
Det er ingen feil på maskinen, vi vil bare vite om det er lurt å skifte olje før vinteren.
Kan noen forklare hvordan jeg lukker en sak som er løst? Jeg vil ikke slette den.
Vil gjerne ha en demo av lagermodulen, helst på video.
Reservedelsbestilling: 4 stk lager 6205, 2 stk simmering 35x52x7, 1 stk kilereim. Ref. Odd på verkstedet.
Kan man kansellere en planlagt eksport som ligger i køen, uten at de andre jobbene ryker?
Hei! Kan dere sende meg delenummeret på filterpakningen til den gamle 400-serien? Står bare halvparten igjen på skiltet.
Hvordan eksporterer jeg timelister til Excel? Finner bare PDF.
Må dessverre avlyse møtet på tirsdag, passer torsdag kl. 10 i stedet?
Hva koster det å legge til fem brukere til på avtalen vår?
Nødstoppbryteren på transportbånd 2 er litt slitt i plasten, hvilket artikkelnummer har den nye?
Skal man tømme kondensvannet hver dag eller holder det en gang i uka?
Har dere api mot regnskapsprogram?
Hei. Jeg lurer på om det er mulig å avbryte en utskriftsjobb på etikettskriveren uten å skru den av.
Vi trenger 14 arbeidsbukser til, str. C52, og tre vernejakker.
Jeg prøver å få e-postprogrammet til å snakke med kalenderen deres, men får bare synk den ene veien. Er det sånn det skal være?
Dersom vi ønsker 24/7-vakt i høysesongen, hva blir påslaget?
Hvilke filer må jeg ta vare på før jeg reinstallerer?
Har ikke rukket å prøve den nye modulen enda, men kan vi få forlenget testperioden?
Er garantien fortsatt gyldig hvis vi bytter batteri hos et annet verksted?
Vi kan vente til etter ferien med dette, men har dere en større tank på programmet?
Skriver ut etiketter fra ZPL, men margen blir 2 mm feil. Hvor justerer man det?
Hvor mange timer skal man kjøre før første oljeskift på den nye kompressoren?
Tusen takk til han som hjalp meg på chat, skikkelig trivelig fyr!
Finnes det rabatt for ideelle organisasjoner? Vi er et lite idrettslag med 3 brukere.
Hei, kan dere bekrefte at ordren vår på 12 filtre er mottatt?
Vi har en krasjbarriere rundt stolpen i dag, men trenger en som er 20 cm høyere. Har dere det?
Supert verktøy, folka på verkstedet er strålende fornøyde. Kommer det app til Android-nettbrett snart?
Hvordan bytter jeg passord på en ansatt som har sluttet? Vil bare ha tilgang til innboksen hennes.
Kan kill switch på den nye båtmotoren leveres med lengre snor?
Stoppet den gamle maskina som planlagt på fredag, så nå er det klart for flyttinga. Når kommer dere?
Fungerer brannslukkerfestet også på de nye truckene, eller er hullbildet et annet?
Hvor mange GB har vi brukt av lagringsplassen? Synes den fyller seg fort opp nå.
Kan dere sette opp en time med en av konsulentene en gang i neste uke? Trenger en gjennomgang av rapportmodulen.
Hvis jeg kansellerer en leveranse i systemet, får kunden automatisk SMS da?
Jeg har tre spørsmål om eksport av data, vi skal nemlig inn i et analyseverktøy med salgstallene.
Har dere en "dødmannsknapp" til gressklipperen, modell 2020?
Er sikkerhetskurset på norsk eller engelsk? Har polske karer her.
Ber om pris på nedrigging av den gamle silofyringa, vi skal ha ny fra dere.
Vi skulle gjerne hatt en kopi av alle fakturaer i 2023 i forbindelse med en momskontroll, ikke noe dramatikk.
Oppgraderte til siste versjon, gikk helt knirkefritt. Noen ting jeg bør vite om de nye rapportene?
Trenger pris på 200 meter slange 3/4" med koblinger i begge ender.
Kan jeg sette opp automatisk sletting av logger eldre enn 90 dager?
Dersom vi en gang skulle få strømbrudd, starter maskinen opp igjen av seg selv eller må noen kvittere?
Vil dere være interessert i en referansesak om oss? Vi deler gjerne erfaringer.
Hva er innkjøpspris ved 50 stk kontra 100 stk?
Har prøvd chatten, men den sa den ikke kan hjelpe med fraktpriser. Kan dere?
Hvordan aktiverer jeg nødstrømsmodus når vi skal teste aggregatet den første mandagen i måneden?
Får jeg lov til å skru opp hastigheten selv, eller må det gjøres av autorisert personell?
Hei, vi venter på svar på tilbudet fra forrige uke. Ikke hastverk, men fint om det kommer før budsjettmøtet.
Vi har avbestilt hotellet, ikke kurset. Vi kommer altså som planlagt.
Kan jeg drepe en hengende økt fra adminpanelet uten at brukeren mister det hun skriver?
Får jeg rapport på hvor mange kunder VI mister hver måned (churn) i CRM-modulen?
Klagemodulen: kan vi få et eget felt for årsakskode?
Skal en forlengerkabel på 25 meter holde til den store svisjen?
Ble strømbrudd her i går pga. uværet men alt kom fint opp igjen. Trenger vi å gjøre noe med klokka i styringa?
Hvordan setter jeg fraværsmelding i felles innboks?
Fins det en større skuff til verktøyvogna? Den vi har er stappfull.
Har dere sikkerhetsdatablad på rensevæska 5L kanne?
Har dere kurs i grunnleggende bruk for to nyansatte?
Trenger en ny styringsboks til porten, type 2B. Finnes den i svart?
Går det an å få fakturaene som EHF i stedet for PDF på mail?
Kameraet i kontrollrommet viser riktig tid nå, takk for veiledningen.
Alarmsentralen vi kjøpte i fjor: hvor mange soner kan den utvides med?
Vi mistet en kunde i fjor fordi vi ikke kunne levere EDI. Nå vil vi ha det på plass, hva koster modulen?
Kan man få varsel når noen har vært inaktive i mer enn 60 dager?
Da har vi fått inn reservepumpa, så den gamle kan dere hente når det passer for overhaling.
Trekker dere fra returvarene på neste faktura, eller kommer det egen kreditnota?
Må vi ha skriftlig samtykke fra de ansatte for å bruke GPS i bilene? Har dere en mal?
Lurer på om den skarpe kanten under bordet kan fås med list. Ingen har skåret seg, men greit å ta det før det skjer.
Er dere på messa på Lillestrøm i mai? Hadde vært hyggelig å ta en kaffe.
Den røde stoppknappen på fjernkontrollen har litt hakkete trykk, kan jeg bestille bare gummidekselet?
Hva er grunnen til at det står 'døde lenker' i rapporten, og hvordan rydder vi dem bort?
Kan to personer jobbe i samme dokument samtidig?
Vi har fått ny daglig leder, kan dere legge inn henne som mottaker av månedsrapporten?
Kan dere levere rør i lengder på 6,2 meter, eller bare 6?
Vi har hatt en liten vannlekkasje under benken, det er tørket opp og ordnet. Men jeg trenger en ny pakning til neste gang.
Er det mulig å få samlefaktura?
Hva er kravet til lufttrykk inn på maskina?
Når vi dreper lyset i scenerommet, ønsker vi at skjermen dimmes automatisk. Kan dette settes opp?
Vi planlegger en lengre stopp i februar for å bygge om linja. Kan vi reservere to montører?
Passer 19-tommers rackskuffen i det grunne skapet?
Skal jeg trykke på "avslutt periode" før eller etter at lønna er kjørt?
Tips til dere: legg kundenummeret øverst på fakturaen. Ellers ser den fin ut.
Kan dere opplyse om ledetid på ny trommelmotor, og pris inkl. frakt til Alta?
Skal jeg velge "opphørt" eller "permisjon" når en ansatt skal ut i ett års studier?
Kunne vi fått til et møte om hva som er nytt i versjon 12? Passer best etter kl. 13.
Hvor mye plass trengs rundt maskinen for å komme til ved service?
Kunne trengt en forlengelse av garantien. Er det noe dere tilbyr?
Har dere noe som hindrer at fuglene slår seg i hjel mot glassrekkverket, sånne klistremerker?
Vi kom aldri i mål med å ta i bruk timeføringa. Kan vi få en ny gjennomgang?
Hvor lagres opptakene fra kameraet, og hvor lenge?
Jeg lurer på om kranen på kaffetrakteren kan kjøpes løst.
Vi driver en liten gård og lurer på om vekta deres er godkjent for salg til kunde.
Kan dere gå litt ned i pris hvis vi tar både kurs og lisens? Spør for en venn, hehe.
Avtaletid på montering onsdag passer fint, men vi må stenge av veien først så kom helst etter åtte.
Har dere et sånt vannavvisende trekk til betjeningspanelet, som på det vi så hos naboen?
Vi har to lokasjoner. Kan begge bruke samme lisensserver?
Jeg vil gjerne deaktivere varselet om "nødprosedyre" i opplæringsmodus, det popper opp hele tida når vi øver.
Har dere noe i sortimentet som beskytter mot støv i sagbruk? Vi tenker på skap til PC.
Lagringsplassen er 85 % full, hva koster neste trinn?
Det gjelder ordre 55810: kan leveringsadressen endres til Havnegata 3 før den sendes?
Hva betyr det når lampa for "lekkasjetest" lyser grønt etter oppstart?
Ville egentlig bare vite hvilken skrue som passer.
Vi overtar sju maskiner fra et konkursbo og trenger manualer og delelister til dem. Kan dere hjelpe?
Står det noe i avtalen vår om hvor mange timer opplæring vi har igjen?
Skal man oppgi ordrenummer når man sender inn noe til kalibrering?
Støtdempere til vibrasjonsbord, fire stk, har dere de i 60 shore?
Er det lov å bruke egne dekk på leietruckene?
Hva skjer med dataene hvis vi en dag skulle slutte som kunde? Styret vil vite det før vi signerer utvidelsen.
Kan dere sende datablad på branndører EI60 i størrelse 10x21?
Får ikke opp tekstfeltet for merknader, men det er kanskje noe jeg må skru på?
Mitt spørsmål er om batteriet kan gjenvinnes hos dere når den tid kommer.
Hvis noe skulle skje med serveren, hvor gammel er den nyeste kopien dere tar? Spør fordi vi fyller ut et forsikringsskjema.
Lista over våre maskiner på portalen mangler én. Serienummer 88-214. Kan dere legge den til?
Må få byttet ut to av sensorene i løpet av sommeren. Kan dere sette opp en pris?
Jeg skulle bare vært sikker på at vi ikke får dobbel faktura når vi bytter pakke midt i måneden.
Hvordan merker jeg av at en sak er "kritisk" i vårt eget sakssystem? Skal lage opplegg for lærlingene.
Trenger nøkkel nr. 2 til skapet, nummeret på sylinderen er 0447.
Hvordan endrer jeg terskelen for overtrykksalarmen? Vi vil ha varsel litt tidligere.
Hvilket format skal CSV-en ha for at importen skal gå glatt?
Er det plass til én til på kurset i Trondheim?
Jeg skal holde brannvernkurs og trenger bilder av skapene dere selger til det, har dere noe høyoppløst?
Får en liten forsinkelse på et par sekunder når jeg åpner kalenderen, er det normalt?
Ønsker tilbud på to ekstra lastegafler + montering
Når slipper dere versjon 8? Gleder oss til mørk modus.
Er den store presseduken fortsatt i produksjon eller har den gått ut?
Ser at vi har 30 lisenser men bare bruker 28, kan dere sjekke hvem de to siste er tildelt?
Finnes det norsk brukermanual til CX12? Den som fulgte med var på tysk.
Jeg vil ha et varsel på mail når en jobb feiler, går det an å sette opp?
Disaster recovery-funksjonen dere nevnte på webinaret, hvordan setter vi opp den?
Er det noen forskjell på standard og pro når det gjelder antall prosjekter?
Hva er leveringstida på en ny frekvensomformer 7,5 kW nå om dagen?
Heisann, lurte på om det går an å endre språk fra engelsk til norsk for enkelte brukere
Fins det en mal for risikovurdering av maskina som vi kan ta utgangspunkt i?
Ingen ulykker eller nestenulykker å melde denne måneden, men vi trenger flere hengelåser til låsing og merking.
Hei! Vi har lite plass i tavla. Kommer det en smalere variant av releet?
Er det mulig å få tilsendt prøver på tre forskjellige gulvbelegg?
Hvordan ser jeg hvem som er logget på akkurat nå?
Er det 3-fase eller 1-fase på den minste sagen?
Hva er forskjellen på deres serviceavtale sølv og gull? Vi har ingen av delene i dag.
Hei, fikk ny PC og trenger å installere klienten på nytt. Hvor laster jeg ned?
hvor lang tid tar det å få ny dongle i posten
Vi har sagt opp den gamle nettleverandøren vår og får fiber på mandag. Må vi endre noe i oppsettet mot dere?
Kan dere aktivere testmiljøet vårt igjen? Skal prøve ut noen nye skjema.
Kan dere sette meg opp med en tekniker på telefon en halvtime? Jeg skal sette opp ny skriver.
Får vi kvantumsrabatt om vi slår sammen ordrene fra alle fire butikkene?
Kan dere forklare hva gebyret "miljøtillegg" er? Har ikke noe imot det, må bare føre det riktig.
Hvor kjøper jeg tilbehør? Jeg ser etter stativ til laseren.
Hvordan tar jeg bort "utløper snart"-merket på varer vi ikke selger lenger?
Kan vi få opplæring for nattskiftet en kveld?
Hvilken størrelse på container trenger vi for to maskiner?
Jeg har slått av auto-oppdatering midlertidig mens vi er ute på tur med båten. Må jeg gjøre noe spesielt når vi slår den på?
Stor takk til Line hos dere. Hun forklarte så selv jeg skjønte det.
Hei, har dere mulighet for å ta en titt på hjullasteren når dere likevel er her på torsdag? Det er bare et blinklys.
Når kommer reparert vinsj i retur? Ingen stress, vi har en ekstra.
Katastrofefilmen på kinoen vår skal vises i 4K. Trenger projektoren en firmwareoppdatering for det?
Har dere en større utgave av førstehjelpsskapet? Vi er blitt 60 på huset.
Hvor mange dager på forhånd må jeg avbestille en servicetime om noe kommer i veien?
Jeg får ikke helt til filteret på ordrelista, kan noen vise meg?
Ledige timer til EU-kontroll på lastebil i uke 8?
Vi vokser fort, nå 18 ansatte mot 7 i fjor. Hva anbefaler dere av pakke?
Takk for at dere tok dere tid. Da vet jeg hva jeg skal gjøre neste gang.
Vi tar pause i sommer og er tilbake 4. august, så bare vent med leveransen til da :)
Ønske: at man kan dra og slippe bilder rett inn i avviksrapporten.
Hvem er kontaktpersonen vår nå som Silje har permisjon?
Kan dere anslå hva det koster å legge til en ekstra skanner i oppsettet?
Har et spørsmål om garanti: gjelder den også om vi monterer selv?
Kan noen kikke på om lisensen vår inkluderer tidsregistrering? Står ikke på fakturaen.
Må jeg være redd for å miste data når jeg bytter til ny telefon, eller ligger alt i skyen?
Heia, trenger nye kniver til hakka, 6 stk, samme som sist
Vi skal ha en brannøvelse der vi later som om serveren er nede. Finnes det en sjekkliste hos dere vi kan bruke?
Hvis vi velger sky nå, kan vi da gå tilbake til lokal installasjon senere?
Har begynt å bruke tavlefunksjonen. Veldig nyttig! Hvor mange tavler kan vi ha?
Skal ha befaring fra Arbeidstilsynet i juni, ren rutine. Kan dere sende samsvarserklæringene på nytt?
Vi ønsker å teste ut to nettbrett før vi kjøper til hele gjengen. Lar det seg gjøre?
hvor finner jeg serienummeret på pumpa? er på siden av motoren eller under?
Vi vurderer å utvide med en linje til neste år, kan noen ta en prat om kapasitet?
Hei igjen! Det løste seg, det var bare en kabel som satt løst. Beklager bryderiet :)
Kan dere sende oppdatert prisliste for 2025?
Hva betyr "cancelled" i statuskolonnen på ordrelinjene? Er det vi som har gjort det eller lager?
Tåler sensoren utendørs montering, ned mot minus 30?
Hvilken skrutype brukes på bakplata? Vi har mistet et par i gresset, haha.
Rapporten "avvik og klager" – kan den sendes automatisk til kvalitetssjefen hver fredag?
Det er greit om dere avlyser fredagens opplæring, vi er likevel bare to. Hva med uka etter?
Kan vi leie en maskin i tre måneder i stedet for å kjøpe?
Hei, skal ha inn e-postsignatur med logo, hvor gjør jeg det?
Kan dere bekrefte at dere har fått den signerte avtalen vår?
Er det noen her som kan tysk? Vi har fått en hydraulikktegning og skjønner ikke alle ordene.
Trenger et tips: hvordan får jeg vist to rapporter side om side?
Opptatt av bærekraft på huset, så har dere et miljøregnskap for pumpene?
Har dere en distributør på Island?
Kan dere holde av plass til oss på brukersamlinga? Vi blir fire.
Nødlyset over bakdøra trenger nytt batteri – NiCd 3,6 V, har dere det?
Er det noen måte å slå sammen to kundekort som er opprettet dobbelt?
Trenger større batteripakke til truck 7, den holder ikke et helt skift lenger. Hva kan dere tilby?
Vi leverer returpallene på onsdag som avtalt.
`,
};
