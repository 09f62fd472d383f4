import type { PhraseLines } from '../training-phrase.js';

export const norwegian: PhraseLines = {
  complaint: `
Dette er fjerde gang jeg skriver om den samme lekkasjen i kjølebatteriet. Nå begynner jeg å lure på om noen leser det jeg sender.
Takk for svaret, men det besvarte ikke ett eneste av spørsmålene mine.
Sykepleierne mine har sluttet å melde feil på sengene fordi det uansett ikke skjer noe. Det sier vel sitt. Jeg vil ha et møte med den som er ansvarlig for kontrakten vår, og jeg vil ha det denne uka.
Jeg må si jeg hadde ventet meg mer av et firma som reklamerer med "døgnåpen service".
Montøren deres kom tre timer for sent, hadde feil del med seg og dro igjen etter ti minutter. Hvem skal betale for det?
Hvordan kan dere sende faktura på 18 400 for en jobb som ikke er ferdig?
Er litt skuffet over at pallen kom med knekt plast igjen, men regner med dere finner ut av det.
vi ble lovet opplæring i mars. nå er det oktober.
Så flott at dere har ny nettside. Kanskje noen kunne brukt litt av den tiden på å svare på saken min?
Hei igjen. Samme feil, samme maskin, samme meg. Skal vi ta det fra toppen, eller har dere lagret noe av det jeg har skrevet de siste fem månedene?
Etter oppdateringen på tirsdag er rapportmodulen dårligere enn den var før, og det skal altså koste 12 % mer fra nyttår?
Melkeroboten har stått med samme feilmelding siden påske. Dere har vært her fem ganger. Fem!
Advokaten vår ser på kontrakten nå, så kan dere jo vurdere om dere vil ta telefonen.
Da vi signerte i januar, ble vi fortalt at alt ville være på plass før sommeren. Nå er det oktober, halvparten av terminalene ligger fortsatt i esker, og prosjektlederen deres har sluttet uten at noen sa fra. Jeg vet ikke hva dere tenker, men jeg vet hva jeg tenker.
Selgeren lovte oss at integrasjonen mot Visma var "plug and play". Vi har nå brukt 140 konsulenttimer.
Det lukter svidd av hele leveransen, for å si det litt billedlig. Feil farge, feil antall, feil adresse.
Nå har vi gitt dere nok sjanser.
Jeg forstår at det er travelt hos dere, men vi har ventet tålmodig i ni uker på en pakning til 300 kroner.
Heisen i oppgang B er "reparert" for tredje gang denne måneden. Beboerne er rasende, og det er jeg som får høre det.
Kjøpte den dyreste serviceavtalen dere har. Får svar etter en uke. Hva er det egentlig vi betaler for?
Skal si dere har peiling på å gjøre enkle ting vanskelige.
Den nye kundebehandleren var direkte frekk mot kollegaen min på telefonen i dag, det finner vi oss ikke i.
Varmepumpa bråker like mye som før dere var her. Regninga derimot, den kom kjapt.
Dere kan ikke mene alvor med det tilbudet om 500 kr i kompensasjon.
Jeg har aldri opplevd maken til rot.
Har lagt igjen en anmeldelse på Google, og det er bare den første hvis dette ikke ordnes.
Beklager å måtte si det, men kvaliteten på de siste tre leveransene har ikke vært i nærheten av det vi avtalte.
Kan noen forklare meg hvorfor vi fortsatt blir fakturert for 40 brukere når vi har meldt fra to ganger at vi er 22?
Hallo?? Er det noen der? Har sendt seks mailer siden mandag
Ultralydapparatet kom tilbake fra "overhaling" med en ny ripe på skjermen og den gamle feilen intakt.
Jeg trodde ærlig talt at en leverandør av deres størrelse hadde kontroll på eget lager.
Nei, saken er ikke løst. Slutt å lukke den.
Vi er ikke fornøyde, og det sa vi også i møtet 14. mai.
Enten får vi pengene tilbake, eller så tar vi det i Forbrukerrådet.
Sjåføren deres satte fra seg 24 kasser i regnet og kjørte. Pappen var gjennomvåt, og halvparten av varene er ubrukelige.
Appen har blitt helt håpløs. Hvem testet denne før dere slapp den?
Tredje teknikeren på fire uker, og hver gang må vi forklare alt på nytt fra begynnelsen.
Håper dere er stolte av dere selv.
Det står i avtalen at responstiden er fire timer. Vi ventet i 51.
Beklagelsen er notert. Den er nummer åtte i rekken.
Jeg synes det er merkelig at prisen plutselig var 3 200 høyere på fakturaen enn i tilbudet, uten at noen har tatt kontakt med oss.
Orker ikke flere unnskyldninger nå, vil ha en dato.
Pumpen gikk i stykker etter elleve dager. Elleve. Den forrige, fra konkurrenten, holdt i fjorten år.
Dere lovte å ringe tilbake "i løpet av dagen". Det var forrige tirsdag.
Supporten deres er en vits.
Slik behandler man ikke en kunde som har vært hos dere siden 2009.
Vi har mistet en stor kunde på grunn av at dere ikke leverte til avtalt tid, og jeg forventer at dere tar det opp på ledernivå.
sensorene i fjøset viser feil igjen. orker snart ikke mer av dette her
Hvor mange ganger skal jeg sende dere det samme bildet av den samme sprekken?
Jeg er ikke typen som klager, men nå får det være måte på.
Hele regnskapsavdelingen bruker nå to dager i måneden på å rette det systemet deres gjør feil.
Får jeg ikke svar fra en leder innen fredag, går dette videre til styret vårt.
Dette var ikke det vi kjøpte.
Så dere mener altså at det er VÅR feil at kjelen deres ikke tåler norsk vinter?
Bestillingen kom endelig, seks uker for sent, og selvfølgelig med tysk bruksanvisning og uten skruer.
Det er greit å gjøre feil, men det er ikke greit å late som ingenting etterpå.
Jeg føler meg rett og slett lurt av den bindingstiden dere aldri nevnte.
Kjempebra jobbet, gutter. Nå lekker den på begge sider.
Truckene vi leier av dere har hatt mer nedetid enn oppetid i år. Det er tørre tall, ikke synsing.
Vi betaler for premium og får respons som om vi sto bakerst i køen.
Har purret, purret og purret. Kreditnotaen på 7 950 har fortsatt ikke kommet.
Må man kjenne noen hos dere for å få hjelp?
Synd at det skulle bli slik, vi hadde virkelig tro på dere etter demoen i Lillestrøm.
Jeg prøver å være forståelsesfull. Men når jeg får tre forskjellige svar fra tre forskjellige folk på samme dag, og ingen av dem stemmer med det montøren sa, så mister jeg tilliten.
Jeg er lei av å være testkanin for halvferdig programvare.
Dere fakturerte kjøretid tur-retur Bergen for en mann som ifølge hans egen timeliste var i Haugesund.
Filteret passer ikke, og det er tredje gang dere sender feil variant selv om jeg har oppgitt serienummer hver gang.
Ikke kom med flere lovnader nå. Vi har en hel perm full av dem.
Det er pinlig å måtte forklare pasientene at timene må flyttes fordi deres utstyr ikke virker igjen.
Fakturaen har en post på 6 200 for "diverse". Jeg har spurt hva det er tre ganger. Svaret er tydeligvis også diverse.
Hva skjedde med han som skulle komme på onsdag? Ingen beskjed, ingenting. Satt her hele dagen.
Overskriften i avisa kommer til å bli interessant hvis dere fortsetter å vri dere unna.
Den siste oppdateringen har ødelagt mer enn den har fikset, og ingen hos dere virker å bry seg.
Jeg ber om at saken løftes til en som faktisk har myndighet til å gjøre noe.
Prisøkning på 19 %, og samtidig kutter dere telefonsupporten. Modig.
Med all respekt, dette er amatørmessig.
Gulvet i fyrrommet så ut som en slagmark etter at folkene deres hadde vært der, og ingen ryddet opp etter seg.
Hadde dette vært første gangen, skulle jeg ikke sagt noe.
Nok en mandag, nok en innlogging som ikke virker. Dere er i det minste forutsigbare.
Sendte dere en detaljert feilbeskrivelse på fire sider. Fikk tilbake: "Har du prøvd å starte på nytt?"
Vi reklamerer herved på hele partiet fra 3. september, ordre 88213, grunnet rust på samtlige bolter.
Jeg har holdt tilbake betalingen, og det kommer jeg til å gjøre til ventilen faktisk er tett.
Utrolig at ingen hos dere klarer å gi et rett svar på et enkelt spørsmål.
Når dere skriver "snarlig", hva betyr det? Måneder? År?
Selgeren var veldig på før vi signerte. Etterpå: stille som i graven.
Kollegene mine ler av meg fordi det var jeg som anbefalte dere.
Ble stående i telefonkø i 1 time og 12 minutter, og så ble jeg satt over til feil avdeling.
Kvitteringen viser at dere mottok returen 2. juni. Vi har fortsatt ikke sett snurten av pengene.
Det blir verre og verre for hver måned, og jeg vet ikke helt hvor lenge vi skal se på det.
Fôringsanlegget ble installert av en lærling alene. Er det vanlig hos dere? For det synes.
dårlig. dårligere. dere.
Vi ber om en skriftlig redegjørelse for hvorfor SLA-en er brutt i fem av seks måneder.
Jeg ble lovet ny maskin hvis den feilet igjen. Den feilet igjen. Nå husker plutselig ingen den samtalen.
Et halvt år med gnissing, og så viser det seg at dere har brukt uoriginale deler hele veien?
Det var vel naivt av oss å tro at dere skulle holde det dere sa.
Unnskyld at jeg er litt krass, men den nye portalen er ubrukelig for oss som ikke er dataeksperter, og ingen spurte oss på forhånd.
Lagertallene stemmer ikke, etikettene stemmer ikke, og nå stemmer ikke fakturaen heller.
Skulle ønske jeg kunne si at jeg var overrasket.
bestilte 12 juni. purret 3 juli. purret 19 juli. fikk beskjed om at dere hadde ferie. nå er alle tilbake og fremdeles ingenting, hva er det dere driver med??
Sist gang sa dere at det var fiberen. Gangen før var det brannmuren. Nå er det visst "brukerfeil". Bestem dere.
Den "gratis" befaringen kostet oss altså 2 890 kroner.
Jeg har tatt opp dette med han på salg, hun på service og en på regnskap, og alle peker på hverandre.
Skriv til meg når dere har funnet en voksen person som kan ta ansvar.
Dørtelefonen har vært ute av drift i tre uker og svaret deres er at delen er "på vei". Fra månen?
Styret i borettslaget er svært misfornøyd med vinterens drift av varmesentralen og ønsker et møte med ledelsen.
Hvis dette er det beste dere kan få til, er det trist.
Det er ikke bare én ting, det er summen av alt. Sen levering, dårlig emballasje, ingen svar, og nå en purring på noe vi har betalt.
Purregebyr?! Vi betalte den fakturaen 11. august, og det har dere fått dokumentasjon på to ganger!
Jeg gidder ikke lenger være høflig om dette.
Traktoren sto i fjorten dager midt i slåtten fordi dere glemte å bestille en sensor. Glemte!
Det må være lov å forvente at en trykkbeholder til 90 000 ikke lekker ved levering.
Er det sånn dere behandler alle småkunder, eller er det bare oss?
Rørleggeren deres brukte verksted-språk foran barna i barnehagen, og det er ikke greit.
Den versjonen vi fikk levert, mangler halvparten av det som stod i kravspesifikasjonen dere selv skrev under på.
Ærlig talt, folkens.
Vi har notert oss at dere heller ikke denne gangen overholdt fristen.
Kranen deres har nå kostet oss mer i stopp enn den kostet å kjøpe.
Klokka er 16 og montøren som skulle være her "mellom 8 og 12" har ikke vist seg. Andre gang på en uke.
Skal ikke gjøre stort nummer ut av det, men den nye rutinen deres for retur er langt dårligere enn den gamle.
Fikk en eske med tre skruer for lite og en bruksanvisning til et helt annet produkt. Kontrollerer dere noe som helst?
Blodtrykksmåleren viser forskjellig hver gang. Jeg har sagt det i to måneder, og dere sier at det er "innenfor toleransen".
Dere har brutt avtalens punkt 4.2, 4.3 og 6.1, og vi forbeholder oss retten til å kreve erstatning.
Trodde vi var en viktig kunde. Det stod i alle fall på julekortet.
Vi fikk en teknisk "ekspert" på tråden som ikke visste hvilken modell vi snakket om.
Alt tar så innmari lang tid hos dere.
Nå har jeg brukt en hel arbeidsdag på noe dere burde gjort ferdig i april.
Kan jeg få navnet på daglig leder? Dette orker jeg ikke diskutere med førstelinjen lenger.
Ingenting av det som ble sagt på møtet i Drammen har blitt gjort.
Det nye låsesystemet piper hele natta, naboene klager til meg, og deres vakttelefon viser til et nettskjema. Strålende.
Fikk beskjed om at reparasjonen ville koste 4 000, endte på 11 600. Ingen ringte. Ingen spurte.
Hvor vanskelig kan det være å sende riktig farge?
Da vi tegnet avtalen, het det at vi skulle få en fast kontaktperson. Vi er nå på nummer sju.
Vi sitter igjen med en følelse av at dere mistet interessen i samme øyeblikk som pengene var på konto.
For å være helt ærlig har jeg mer tillit til været enn til leveringsdatoene deres.
Har dere tenkt å gjøre noe med dette, eller skal vi bare fortsette å sende hyggelige mailer til hverandre?
Tre ødelagte lagre på et år er ikke "normal slitasje", uansett hva rapporten deres sier.
Vennligst slutt å svare meg med maskinskrevne fraser.
Systemet mistet bestillingen min for andre gang, og jeg måtte stå der som en tosk foran kunden.
Det dere kaller opplæring, var en PowerPoint på 20 minutter.
Jeg har full forståelse for at folk er på ferie. Jeg har null forståelse for at hele firmaet er det.
Vekta har veid feil siden kalibreringen deres i juni, og vi har dermed solgt fisk for billig i fire måneder.
Ikke imponert, altså.
Dere burde skamme dere over å ta 1 450 i timen for sånt arbeid.
Reklamasjon nummer to på samme kompressor. Skal vi ta det en tredje gang, eller skal vi få en som virker?
Det skulle være sømløst. Ordet deres, ikke mitt.
Vi har bedt om å få dokumentasjonen på norsk siden april, og det er tross alt lovpålagt.
Fasiten etter ett år: 31 saker, 9 løst.
Jeg lurer på hva tilsynet ville sagt om måten dere fører servicejournalen på.
Overskytende beløp er fortsatt ikke tilbakebetalt, og tonen i den siste mailen fra økonomiavdelingen deres var under enhver kritikk.
Nå er jeg oppgitt. Ikke sint lenger, bare oppgitt.
`,
  cancellation: `
Vi ønsker å si opp serviceavtalen vår per 31.12. Kan dere bekrefte at oppsigelsen er mottatt?
Hei, vi har gått over til et annet system og trenger ikke kontoen lenger.
Hva er oppsigelsestiden hos dere?
Etter nyttår får vi ikke bruk for dette mer, så da kan dere bare la avtalen løpe ut.
Firmaet legges ned 1. mars. Hva gjør vi med abonnementet?
Hvordan får jeg slettet kontoen vår og alle dataene i den?
Takk for samarbeidet gjennom mange år, men nå har styret bestemt seg for en annen leverandør.
stopp abonnementet takk
Kommunen har lagt ut på anbud og dere nådde dessverre ikke opp. Vi må derfor avvikle avtalen innen juni.
Vi må spare inn 15 % og lisensene hos dere er noe av det som ryker.
Kan vi få eksportert all historikken til CSV? Vi flytter til en annen plattform i februar.
Jeg vil heve kjøpet og sende tilbake alle ti skannerne.
Hvilket gebyr påløper hvis vi bryter avtalen før bindingstiden er over?
ser at dere har trukket meg for nok en måned, jeg meldte meg ut i appen i april, eller trodde jeg. kan dere gjøre det på ordentlig nå
Gården er solgt, og den nye eieren vil ikke overta avtalen.
Sender dere sluttfaktura automatisk, eller må jeg be om den?
Prøveperioden går ut på søndag og vi har bestemt oss for ikke å fortsette.
Da sier vi takk for oss.
Hei. Jeg og broren min har drevet gården sammen, men i vår slutter vi med melk og går over til korn. Da blir det ikke bruk for hverken robot, tank eller avtale. Hvordan er det med restverdien?
Konsernet har valgt én felles leverandør for hele Norden, så vi må avslutte hos dere i løpet av våren.
Fra januar av klarer vi oss uten heisvakt, huset skal rives.
Jeg angrer på bestillingen fra i går og vil benytte meg av angreretten.
Vi har fått et bedre tilbud et annet sted og tenker å bytte. Hvor lenge er vi bundet?
Kan dere stanse trekket på kortet fra og med neste måned? Vi bruker ikke programmet lenger.
Kan ikke se at det er noen grunn til at vi skal fortsette å betale for noe ingen logger inn på.
Sjefen vil at jeg avslutter alt vi har hos dere. Hva trenger dere fra meg?
Legger ved signert oppsigelse, ber om skriftlig bekreftelse.
Vi melder oss av fra og med 01.07. Utstyret kan hentes på rampa.
Siden dere ikke kan møte oss på pris, velger vi å gå videre.
Hvor finner jeg knappen for å avslutte abonnementet? Har lett overalt
Etter tolv år er det på tide med noe nytt. Håper på en ryddig avslutning.
Vi er to ansatte igjen og trenger ikke et sånt stort system lenger.
Kunne dere sende en oversikt over hva det koster å komme seg ut av leasingen før tiden?
Det er tatt en beslutning om å hente vedlikeholdet hjem. Avtalen med dere opphører dermed ved årsskiftet.
Ønsker å terminere kontrakt 4471-B med øyeblikkelig virkning.
Vi har funnet en annen løsning.
Ta ned tavla, kom og hent sensorene, og send meg siste regning.
Lurer på om det går an å komme ut av avtalen hvis vi flytter lokalene til Sverige?
Budsjettet for neste år er vedtatt, og denne posten er dessverre strøket.
Jeg går av med pensjon og stenger verkstedet i august, så dere kan slette meg som kunde.
Vi vil ikke ha automatisk fornyelse. Vennligst slå den av og bekreft at det er siste periode.
Vi har allerede signert med konkurrenten deres, så dette er mer en formell beskjed.
Regner med at tre måneders oppsigelse gjelder fra i dag?
Kan dere frigi domenet så vi får flyttet det til ny leverandør?
Datauthenting før avslutning: i hvilket format får vi pasientjournalene, og hvor lenge er de tilgjengelige etter siste dag?
Ikke send flere leveranser etter uke 48.
Fusjonen gjør at vi må bruke morselskapets ERP. Dermed trenger vi ikke deres etter sommeren.
Vi vil returnere hele ordren og få pengene tilbake.
Hei! Skal avslutte renholdsavtalen vår da vi går over til hjemmekontor og sier opp lokalene
Etter å ha tenkt på det i hele sommer har jeg kommet til at programmet er for omfattende for et enkeltpersonforetak. Regnskapsføreren tar alt fra nå. Kan du stoppe det før neste trekk den 15.?
Er det mulig å komme seg ut litt før? Avtalen går egentlig til 2027, men vi har ikke bruk for den.
Jeg tror vi er ferdige her.
Melkekvoten er solgt og kyrne drar i november, så roboten må bort og avtalen med den.
Vi går til innkjøp av egne trucker og leverer tilbake deres fem når leien løper ut.
Kan vi slippe å betale for de siste seks månedene når vi ikke bruker det?
Etter en intern gjennomgang har vi konkludert med at vi ikke viderefører samarbeidet.
Dere kan regne dette som vår oppsigelse.
Har prøvd å melde meg ut via Min side tre ganger, det går ikke, så da gjør jeg det her.
Vi kutter ned fra fem leverandører til to, og dere er dessverre ikke en av dem.
Hvor mye blir det å kjøpe oss fri?
Når må vi senest gi beskjed for at avtalen ikke skal forlenges med et nytt år?
Borettslaget har vedtatt på generalforsamlingen å bytte heisleverandør.
Ny daglig leder her. Jeg rydder i avtaler og vil ha denne avsluttet snarest mulig.
Fint om dere kan deaktivere alle brukerne våre 30. april og deretter slette dataene i tråd med GDPR.
Det ble for dyrt for oss, så vi må dessverre gi oss.
Vi trekker oss.
Kontoret i Tromsø legges ned, og da er det ingen som trenger fjernvarmeavtalen der.
Jeg sier opp. Spar meg for spørreundersøkelsen.
Kan dere bekrefte at vi ikke blir belastet noe mer etter at vi har sagt opp?
Vi starter overgangen til den nye leverandøren i uke 6 og håper dere kan bistå med å overlevere tegninger og koder.
Vi fornyer ikke forsikringen på utstyret, og heller ikke selve leien.
Hva skjer med filene våre hvis vi slutter å betale?
Planen er å være helt ute hos dere innen påske.
Ønsker ikke å benytte opsjonen på to nye år.
Har bestemt meg for å selge båten, så abonnementet på sporingen kan avsluttes.
Vi bygger noe eget i stedet. Trenger derfor bare API-tilgang ut mars for å hente ut det som ligger der.
Hei, hvem hos dere tar seg av avslutning av kundeforhold?
Dette var siste sesongen vår. Takk for alt, og send gjerne sluttoppgjøret.
Til orientering vil vår rammeavtale med dere ikke bli forlenget.
Hadde tenkt å gå tilbake til papir, helt seriøst. Hvordan avslutter jeg?
Kansellér avtalen min!
Vi har ikke råd til dette lenger, beklager.
Kan avtalen overføres til noen andre, eller må vi betale ut hele restbeløpet?
Leietaker flytter ut, og bygget blir stående tomt. Vi ber om opphør av alarmavtalen fra 1.10.
Oppdraget vårt for Equinor er over, og da forsvinner behovet for de 30 lisensene også. Alle 30.
Vi trenger tre ting: bekreftelse på siste dag, eksport av alle dokumenter, og en skriftlig bekreftelse på at dataene er slettet etterpå. Den nye leverandøren starter 1. november.
Etter avtalens punkt 9 sier vi med dette opp med tre måneders varsel.
Konkurrenten gir oss tre måneder gratis hvis vi bytter nå. Det blir vanskelig å si nei til det, så hvordan går vi fram?
Vi slutter.
Trenger hjelp til å få ut alle bilder og dokumenter før vi stenger ned workspace-et for godt.
Det er ingen dramatikk, vi har bare ikke behovet mer.
Kan jeg levere tilbake pumpa selv om den er tatt i bruk? Den er ikke noe for oss
Datteren min tar ikke over butikken, så den blir avviklet etter jul. Da må vel kassasystemet også sies opp?
Eierne har bestemt at alt skal samles hos Atea. Siste dag hos dere blir 28. februar.
Jeg ønsker ikke lenger å være kunde hos dere.
Kan vi avslutte midt i en faktureringsperiode, og får vi da igjen det forskuddsbetalte?
Selskapet slås sammen med naboselskapet, og de har allerede en vaktmestertjeneste de er fornøyde med.
Vi vil gjerne ha tilbake depositumet når vi leverer maskinen den 15. og avslutter leien.
Plan B er i gang hos oss, så dere trenger ikke regne med oss til neste år.
Dessverre, vi går for tilbudet fra Kone.
Si opp nr. 3 til og med nr. 11, altså hele porteføljen.
Bindingstiden vår utløp 12. mai om jeg ikke tar feil. Da ønsker vi å avslutte fra samme dato.
Prosjektet er skrinlagt, og med det også behovet for dere.
Etter oppkjøpet er vi pålagt å bruke svensk leverandør. Hva trenger dere av papirer for å avslutte?
Stopp fakturering og steng tilgangen, vi er ute.
Vennligst avregistrer oss som kunde. Org.nr. står i signaturen.
Vi gikk live med det andre systemet på mandag, så nå kan dere skru av.
Vil ikke binde meg for et år til. Lar det gå ut.
Kan dere si meg hvor mange måneder vi har igjen? Ledelsen vil ut så fort som mulig.
Jeg har tenkt meg nøye om, og det er best vi går hver til vårt.
Antall ansatte går fra 60 til 4. Det sier seg selv at vi ikke kan beholde avtalen.
Ny eier på hotellet vil ha eget vaskeri, så vi avslutter tekstilleien.
Sletting av konto: gjøres det med én gang, eller er det en karantenetid?
Vi leverer nøkler og adgangskort onsdag og regner avtalen som avsluttet.
Tilskuddet falt bort og vi må kutte alt som ikke er lovpålagt. Dere er dessverre et av kuttene.
Kunne vi fått all data overført til Tripletex? De sier at dere må sette i gang eksporten.
Avtalen ble inngått av en som ikke hadde fullmakt, så vi ønsker den annullert.
Vi har vært hos dere i seks år og har i grunnen ikke noe å utsette på tjenesten. Men konsernet har forhandlet fram en avtale med en annen, og vi har ikke noe valg. Hva må vi gjøre for at det skal være avsluttet til 1. april?
Skal vi sende tilbake ruteren, eller bare kaste den når abonnementet er over?
Jeg orker ikke mer, jeg flytter alt til en annen leverandør i helga.
Det er ikke lønnsomt å ha det stående lenger, demonter anlegget og send regning.
Sist vi fornyet sa vi at det var siste gang. Det mente vi.
Har dere fått oppsigelsen vår? Sendte den rekommandert 3. januar og har ikke hørt noe.
Vi vil si opp to av tre avtaler nå, og den siste når den løper ut i høst.
Tar dere betalt for uthenting av data ved opphør?
Klinikken stenger, og vi må vite hvordan journalarkivet overføres til Norsk helsearkiv.
Jeg ber om at automatisk forlengelse ikke trer i kraft.
Vi kommer til å legge alle volumene våre hos Bring fra og med april.
Vil ha pengene tilbake og bli ferdig med dette.
Vi kjører nå begge systemene parallelt, men deres skal fases ut i løpet av året.
Ett spørsmål: må oppsigelsen være på papir?
Jeg har kjøpt elbil og trenger ikke lenger drivstoffavtalen hos dere.
Ikke forny SSL, hosting eller e-post. Vi tar det med oss et annet sted.
Kan dere gi oss admin-passordene slik at den nye driftspartneren kan ta over?
Vi har stemt over det i styret: 5 mot 2 for å gå ut av avtalen.
Fristen for å si opp er vel i morgen? Da gjør jeg det herved.
Det er nok ikke liv laga for oss to lenger, hehe. Hva er neste steg for å komme ut av det?
Trapper ned nå, siste levering av fôr blir i mai, deretter er det slutt.
Abonnementet er tegnet på min gamle arbeidsgiver som ikke finnes mer. Kan det termineres?
Ber om å få hevet leasingkontrakten uten gebyr, jf. samtale med avdelingslederen deres.
Skolen går over til det fylkeskommunale systemet, så deres trengs ikke etter skoleslutt.
Vi ble enige om å gi det et halvt år. Halvåret er gått, og svaret ble nei.
Hvordan avbestiller jeg hele serviceprogrammet for varmepumpen? Vi har fått fjernvarme.
Siste innbetaling er gjort. Nå vil vi ha bekreftet at det ikke foreligger flere forpliktelser mellom oss.
Send returlapp for alle enhetene, vi beholder ingen.
Planlegger å koble fra anlegget 30/9. Fins det noe i avtalen som hindrer oss?
Vi tar ikke ut flere timer på klippekortet og vil ha resten utbetalt, så er vi skuls.
Med virkning fra neste kvartal overtar datterselskapet vårt all transport selv.
Ikke noe galt med dere, men huseier har bestilt fra noen andre, og da blir vi nødt til å avslutte.
Kom fram til at vi ikke trenger to alarmselskaper. Dere er det vi ikke beholder.
`,
  emergency: `
Hele linje 2 står! Ingenting skjer når vi trykker start, og vi har 40 mann som venter.
Noen har vært inne på kontoen vår i natt. Det ligger overføringer der vi ikke har gjort.
Det lukter gass i fyrrommet. Vi har stengt hovedkrana, men hva gjør vi nå?
Serveren er nede, vi får ikke åpnet en eneste fil, og det står en beskjed om bitcoin på skjermen.
Heisen står fast mellom 3. og 4. med to personer inni.
RING MEG NÅ, ventilasjonen i grisehuset er død
Alt fra etter 12. mars er borte. Alt. Vi har ikke backup.
Det ryker av styreskapet.
Vi må levere anbudet kl. 14.00, og portalen deres svarer ikke. Det gjelder 30 millioner.
Bremsene på trucken sviktet, en mann er skadet og på vei til legevakta.
Kassene er døde i alle tre butikkene og det er lørdag formiddag. Vi får ikke tatt betalt.
Kundelista vår ligger åpent på nettet, en journalist har nettopp ringt.
Infusjonspumpen stoppet uten alarm mens den sto på en pasient.
Varmen er borte på sykehjemmet, det er minus 19 og beboerne fryser.
Vi har fullstendig produksjonsstans siden kl. 05.40. PLS-en går i feil og kommer ikke opp igjen.
Kan dere sende noen med én gang? Det renner vann ned i traforommet.
Fryselageret er oppe i minus 6 og stiger. 200 tonn laks.
Brannalarmen går og vi får den ikke til å stoppe, og ingen vet om det faktisk brenner.
En ansatt klikket på en lenke, og nå sendes det e-post til alle kundene våre fra hennes konto.
Lønnskjøringen må ut før kl. 12, og systemet henger. 320 ansatte får ikke lønn.
Døra til kjølerommet har låst seg og det er en person på innsiden!
Vi har forsøkt å starte om alt, både skap og PLS, men får bare rødt lys. Det står 60 tonn fisk i kar og kjølinga går på samme styring. Vi har kanskje to timer på oss før alt må kastes.
Databasen er tom.
Vi får ikke ut en eneste palle, hele lageret står fordi WMS-et er nede, og bilene står i kø utenfor.
Oksygenet i merdene faller, alarmen virker ikke og fisken går i overflata.
Robotarmen beveget seg mens en mann stod inne i cella. Ingen skadet, men vi tør ikke starte igjen.
Vi er hacket.
strømmen er borte i hele anlegget og aggregatet startet ikke som det skal. operasjon pågår
Kjelen koker over, sikkerhetsventilen blåser og trykket går fortsatt opp.
Ukjent admin-bruker dukket opp i går kveld og har lastet ned hele kundearkivet.
Skipet ligger til kai og kan ikke losse, vinsjen deres er død. Liggetiden koster 150 000 i timen.
Stallen er full av røyk fra vifta deres, vi prøver å få ut hestene nå
Hovedserveren har ikke svart siden 06. Hundre og femti folk sitter og ser på en hvit skjerm.
Vi har mistet all kontakt med pumpestasjonene, og elva stiger.
Det går strøm i rekkverket på maskinen! To har fått støt.
Ingen kan logge inn. Ikke her, ikke i Stavanger, ikke i Danmark.
Melkeroboten står og 120 kyr er ikke melket siden i går kveld. De brøler.
hei det er fra sykehjemmet, anropssystemet er helt dødt i 2 og 3 etasje, vi er to på vakt og må løpe fra rom til rom. en har alt falt
Truckladeren tok fyr. Brannvesenet er her, men hva er det i batteriet?
Hele ordretabellen ble overskrevet da vi importerte, og vi skal sende 600 pakker klokka tre.
Nødstoppen virker ikke på pressa. Den går.
Ambulansesentralen mister samtaler på grunn av løsningen deres. Dette er alvorlig.
En pasient har fått feil dose etter oppdateringen i går. Vi må snakke med en ansvarlig hos dere umiddelbart.
Passordene våre er lekket, sier sikkerhetsselskapet. Alle må byttes nå, og vi kommer ikke inn i adminpanelet.
Vi står bom fast.
Bakeriet står, ovnen går ikke over 80 grader og deigen til hele Oslo ligger og hever.
Porten falt ned og traff en sjåfør i skulderen. Den må sikres i dag.
Det drypper olje på glovarm eksos, vi har stoppet motoren og trenger råd med en gang.
Grensetollen lukker 18.00, og fortollingsfilene går ikke gjennom. 11 trailere med fersk fisk.
Kjøleanlegget på serverrommet har stoppet, 41 grader og stigende.
Jeg har ved et uhell slettet hele prosjektmappa for alle avdelinger, og papirkurven er tom. Kan det reddes?
Barnehagen har ikke vann i det hele tatt, og det er 90 barn her.
Dialysemaskinene mistet vannforsyning samtidig, fire pasienter er koblet til.
Systemet sender ut pasientinformasjon til feil mottakere akkurat nå!
Stopp alt, dere har pushet noe i produksjon som har satt prisene til null i nettbutikken. Bestillingene renner inn.
Full stans i slakteriet. 400 dyr på bås.
Telefonene er helt døde på vakttelefonen vår og vi har beredskap i natt.
Tanken sprekker. Det renner diesel mot bekken.
Vi ser innlogginger fra Russland på tre av brukerne våre siste halvtimen.
Gassvarsleren på storkjøkkenet hyler og det lukter, alle er ute på parkeringsplassen.
Hei, litt haster: hele klyngen er read-only etter nattens vindu, og børsmeldingen må ut før 08.
Karbonmonoksidmåleren viser 180 i kjellergangen der kjelen deres står.
Kranen har hengt seg opp med 9 tonn over veien, og vi får den verken opp eller ned.
Det er ikke mulig å registrere nødsamtaler i systemet nå.
Kuvøsen på nyfødt gir feil temperatur, vi har flyttet barnet, men vi har bare én i reserve.
Flommen har tatt nedre pumpehus, styringen er under vann, og byen mister vannet om et par timer.
Backup-jobben har feilet i tre uker uten varsel og nå er disken død.
Vi har satt hele fabrikken i hvile, venter på dere.
Noen har byttet kontonummer på fakturaene vi sender ut fra systemet. Kunder har allerede betalt.
Taubanen står med folk i gondolene, og vinden øker på.
Ikke et eneste signal fra anlegget siden 02.17, og det er der vi har reaktoren.
Får ikke startet pumpene og vannet står allerede opp til anklene i kjelleren hos oss
Kjelen stoppet i ettermiddag, og huset er nede i 9 grader med en nyfødt. Jeg har prøvd reset-knappen flere ganger, nå lukter det olje også.
Produksjonsdatabasen er kryptert, også sikkerhetskopiene. Vi har koblet ut alt. Hvem hos dere har kompetanse på dette?
En montør sitter fast i maskinen.
Styringen på båten er låst mot babord og vi driver mot land, hva er nødprosedyren på anlegget deres?
Kyllinghuset er oppe i 38 grader fordi luftluka ikke åpner.
Tre av fire kompressorer tripper samtidig, ingen trykkluft, alt har stoppet på hele verket.
API-et deres returnerer 500 på alt og sjekkut-siden vår er nede midt i Black Week.
Vi kan ikke ta imot pasienter. Journalen er nede på hele legevakta.
Det kom et smell fra tavla, det lukter brent og halve bygget er mørkt.
Kunne dere prioritert oss? Asfaltverket står og det ligger 60 tonn varm masse i silo.
Jeg tror noen har tatt over kontoen min. Passordet virker ikke, jeg får koder på SMS som jeg ikke har bedt om, og nå ser kollegene mine meldinger fra meg som jeg ikke har skrevet. Steng den!
Fikk nettopp mail fra noen som sier de har alle kundedataene våre, og de la ved et ekte utdrag.
Haster, haster, haster. Flyet går om fire timer, og frakten vår er sperret i systemet deres.
Kontrollrommet mistet alle skjermer. Vi kjører blindt.
Ammoniakkvarsling på ishallen, nivået øker, vi tømmer bygget.
Han som betjente sagen har kuttet seg stygt fordi vernet ikke stengte. Maskinen er sperret av.
Lagringssystemet mistet to disker i natt og den tredje blinker oransje. Regnskapsåret skal lukkes i dag.
Ikke et lys lyser i operasjonsstue 4.
Hydraulikkslangen på gravemaskinen røk og den ligger på skrå ut mot kanten. Føreren er ute.
All e-post siden 2018 er forsvunnet etter migreringen deres i natt.
Vi er uten nett på alle 14 lokasjoner.
Respiratoren alarmerer konstant og ingen på vakt vet hvordan den resettes. Pasienten ventileres manuelt!
Det står fremmede navn i brukerlista, og vi er alle sammen logget ut.
Kjøletransporten står på Dovrefjell med død kompressor, vaksiner for fire millioner i lasten.
Vannlekkasje i taket rett over serverskapene.
Hvis vi ikke får ut rapporten til Finanstilsynet før midnatt, får vi dagbøter. Knappen gjør ingenting.
Alarmsentralen mottar ikke signaler fra trygghetsalarmene, 340 eldre er uten dekning
Jeg er alene på vakt og ser at trykket i beholderen er langt over rødt felt. Hva gjør jeg?
Det er en fare for at taket gir etter, snøsmelteanlegget har vært stoppet siden fredag uten at noen fikk varsel.
Bussene kommer ikke ut av garasjen, ladesystemet har låst alle 48 pluggene. Ruta begynner 05.10.
Fisken dør!
Sveiseroboten har truffet en mann i hodet, han er bevisst. Arbeidstilsynet er varslet.
Kryptert. Alt sammen.
Produksjonen har ligget nede i to timer nå, og kunden vår i Tyskland stopper båndet sitt klokka 16.
Girkassa på ferja gir ikke revers. Vi har passasjerer om bord.
Tror vi blir angrepet akkurat nå, trafikken inn er tusen ganger normalen og brannmuren går i kne.
Propanflaska under brenneren lekker, og det er folk i teltet.
Sist natt ble hele varelageret nullet i systemet, og nå klarer vi ikke plukke noe som helst.
Vanningsanlegget har doset syre rett i drivhuset. To av jentene har vondt i øynene.
Nedetid på betalingsterminalene i hele kjeden, 62 butikker.
Det flommer over i renseanlegget og går urenset ut i fjorden.
Dere må stenge tilgangen for den tidligere IT-sjefen vår øyeblikkelig, han er inne og sletter nå.
Begge heisene på sykehuset er ute, og vi har en pasient som skal opp på operasjon straks.
Fyren slokna i natt, 90 leiligheter uten varme, og det er varslet 25 minus.
Støperiet: smeltedigelen kan ikke tippes, 1400 grader, og vi har kanskje en halvtime.
Alle sykkellåsene åpnet seg samtidig. De står ulåst over hele byen nå.
Kan noen svare?? vi har ligget nede siden sju og sjåførene mine står på rasteplasser og vet ikke hvor de skal
Sprinkleren har løst ut over hele elektronikklageret.
Utstyret sender fortsatt varme selv om bryteren er av. Plasten har begynt å smelte.
Vi kjører en avstemning med frist 15.00, og tjenesten deres henger for alle 2 000 medlemmene.
Det er røyk i maskinrommet til heisen.
Uvedkommende har skaffet seg tilgang til kameraene i barneavdelingen.
Insulinpumpa til sønnen min viser feil E12 og gir ikke noe. Blodsukkeret går rett opp.
All trafikk står; bommen ved terminalen går ikke opp og køen er ute på E6.
Siloen gir farlig høy temperatur midt i kjernen, vi frykter selvantenning.
Én feil kommando og hele kundebasen er vekk. Trenger gjenoppretting i løpet av formiddagen, ellers er vi ferdige.
Vekkerklokka mi var alarmen fra fabrikken i natt: ingen av ekstruderne lar seg starte, og massen stivner i rørene.
Flyteskjermen i oppdrettsanlegget er drevet av, og fôrflåten tar inn vann.
Ber om umiddelbar assistanse. Turbinen løper løpsk og bremsen tar ikke.
Noe er helt galt med doseringen, vannet fra springen lukter sterkt av klor i hele bygda.
Vi har åpent hus for 800 gjester om tre timer og ikke strøm på kjøkkenet.
SMS-varslingen gikk ut til alle innbyggere med feil beskjed om evakuering. Den må trekkes tilbake nå.
En kollega falt fra plattformen da rekkverket løsnet.
Kalven ble klemt i den automatiske grinda, og grinda vil ikke åpne seg.
Siden klokka åtte har to hundre saksbehandlere ikke fått gjort noe. Når er dere oppe?
Angriperen har lagt ut de første dokumentene våre. Vi har frist til i kveld.
Det gnistrer fra ladestasjonen i p-kjelleren, og bilen står fortsatt koblet til.
Temperaturen i blodbankskapet er 11 grader.
Båndet stoppet, og med det hele gruva.
God kveld. Natt til i dag gikk en automatisk jobb og slettet alle vedlegg eldre enn ett år, og den kjører igjen klokka 22. Vi får ikke stanset den herfra, og her ligger bevis i pågående saker.
Personnummer til 3 000 søkere ligger synlig på søknadssiden akkurat nå.
Kontorplassene er tomme fordi ingen kommer inn, adgangskontrollen har sperret alle kort, og det er folk innelåst i kjelleren.
Treskeren tok fyr på jordet, slokka med apparat, men det ulmer ennå rundt batteriet.
Siste skip som kan rekke kvoten går 17:30 og fryselinja deres har stoppet.
Har dere døgnvakt? Kjølinga på MR-maskinen er ute og heliumet koker av.
Testmiljøet er fint, men prod er borte. Helt borte.
Pipa har tatt fyr, er det trygt å røre pelletskjelen?
Saltsyre på gulvet i tapperiet, slangekoblingen fra dere ga seg.
`,
  distress: `
Mannen min, som drev verkstedet, gikk bort for to uker siden. Jeg vet ikke helt hva jeg skal gjøre med avtalen.
Beklager sent svar, har ligget på sykehus med kreft.
Vi har meldt oppbud i dag.
Jeg mistet jobben i forrige uke og vet ærlig talt ikke hvordan jeg skal betale dette.
Sønnen vår ble drept i en trafikkulykke i helga, så alt annet må vente.
Orker snart ikke mer av noe som helst. Alt raser.
Kollegaen som hadde ansvaret for saken døde brått på fredag. Vi er i sjokk, alle sammen.
Jeg er bobestyrer og skriver fordi selskapet er tatt under konkursbehandling.
Gården brant ned i natt, og vi mistet alle dyrene.
Kona har fått slag. Jeg sitter på Ullevål nå og får ikke gjort noe med fakturaen.
Har vært sykmeldt i fire måneder for utbrenthet og er ikke i stand til å ta stilling til noe nå
Vi har ikke råd til mat en gang, og så kommer denne regningen.
Min far er død, og jeg rydder i papirene hans. Han hadde visst noe hos dere.
Permitterte alle 18 i går. Det var den verste dagen i mitt liv.
Datteren min har fått leukemi og jeg er ikke på jobb på ubestemt tid.
Ser ikke noen utvei lenger.
Det ble skilsmisse, salg av huset og nå dette i tillegg. Jeg klarer ikke mer papirarbeid.
Jeg har fått diagnosen ALS og må trekke meg ut av firmaet jeg har bygd i tretti år.
Banken har sagt opp kreditten, så nå er det slutt. Jeg skammer meg over å måtte skrive dette.
Huset vårt gikk med i raset. Vi bor på hotell, har ingenting, og jeg vet ikke hva slags kundenummer vi har.
Bror min tok livet sitt på søndag. Han var den eneste som kunne systemet.
Kan vi få betalingsutsettelse? Jeg ble operert for hjertet, og inntekten er borte.
Unnskyld rotete mail, sover ikke, mor er døende.
Inkasso fra fire kanter nå, og jeg er redd for at vi må gå fra hus og hjem.
Har dessverre mistet barnet vi ventet, og kommer ikke på kurset i morgen.
Det går ikke bra med meg for tiden, så jeg ber om litt tålmodighet.
Daglig leder ligger i koma etter arbeidsulykken. Vi andre prøver så godt vi kan.
NAV sier nei, banken sier nei. Hva skal jeg gjøre?
Enken etter eieren her. Er det noe jeg skylder dere, så si fra forsiktig, er dere snille.
Avlivet hele besetningen i går på grunn av sykdom. Tjue års avlsarbeid.
Selskapet er insolvent, og jeg har fått beskjed om å ikke betale noen kreditorer inntil videre.
Jeg har begravelse å ordne, kan dere ringe en annen uke?
Alle ansatte ble sagt opp i dag, jeg også, så jeg vet ikke hvem som svarer dere etter dette.
Foreldrene mine har begge fått demens, og jeg prøver å holde styr på varmeanlegget deres og alt annet samtidig.
Noen dager lurer jeg på hvorfor jeg gidder å stå opp.
Samboeren min er alvorlig syk, og vi må selge alt utstyret.
Jeg er blitt ufør etter fallet og får ikke drevet gården videre.
Kjære dere, det er tungt å skrive, men vår grunnlegger sovnet inn natt til lørdag.
Namsmannen var her i dag og tok bilen og maskinene.
Etter brannen i fjor har vi aldri kommet oss på beina. Nå er det over, og jeg er tom.
`,
  opt_out: `
Vennligst ikke ring meg mer med tilbud.
Fjern meg fra nyhetsbrevet.
Jeg har bedt om hjelp med en pumpe, ikke om å få presentert tre nye modeller.
Kan dere slutte å sende meg reklame på SMS?
Ingen flere salgsmøter, takk.
Jeg er reservert mot telefonsalg, og likevel ringte dere i går.
Vil kun ha driftsmeldinger fra dere. Ikke kampanjer, ikke webinarer, ikke "gode nyheter".
Hver gang jeg spør om noe, prøver dere å selge meg noe. Slutt med det.
Stryk meg fra alle lister.
Ønsker ikke å bli kontaktet i markedsføringsøyemed, jf. GDPR.
stopp
Vi har det vi trenger. Dere trenger ikke følge opp mer.
Ikke flere mailer om premiumpakken, er dere snille.
Hvordan skrur jeg av alle pop-ups om oppgradering i programmet?
Meld meg av.
Selgeren deres har vært innom tre ganger denne måneden. Vi er ikke interessert, og vi vil helst få jobbe i fred.
Bare svar på spørsmålet, ingen tilleggsprodukter.
Jeg vil ikke ha personlige anbefalinger.
Takk, men nei takk til tilbud. Både nå og i framtiden.
Slett mobilnummeret mitt fra salgslista deres
Dere har lov til å sende meg faktura. Alt annet kan dere la være med.
Kan noen be han fra salg om å slutte å ringe resepsjonen vår?
Ikke interessert i kampanjer, ikke send mer.
Jeg leser aldri tilbudene deres, så spar dere bryet og ta meg av lista.
For tredje gang: jeg vil ikke ha katalogen i posten.
Reserverer oss herved mot all markedsføring.
Hvis jeg trenger mer, sier jeg fra selv. Ikke spør igjen.
Avregistrer firmaadressen vår fra utsendelsene deres.
Må dere reklamere i hver eneste supportmail? Det vil jeg gjerne slippe.
Ring aldri dette nummeret mer.
Vi har fast policy på at leverandører ikke skal kontakte de ansatte direkte med salg. Ber dere respektere det.
Jeg gir ikke samtykke til at opplysningene mine brukes til reklame.
Nei, jeg vil ikke høre om serviceavtalen. Ikke mas.
Unsubscribe-lenken virker ikke, så gjør det manuelt for meg.
Ingen upsell, takk, bare reservedelen.
Jeg har trykket "avslå" på tilbudet ti ganger. Kan det bli borte for godt?
Invitasjoner til messer og frokostseminarer kan dere slutte å sende hit.
Får jeg ett salgsbrev til, blir det returnert ufrankert.
Vi tar selv kontakt når vi skal handle noe. Inntil da vil vi være i fred.
Hold meg utenfor alle kundeklubber og fordelsprogram.
`,
  harmless: `
Hvor mye koster en ekstra lisens per måned?
Hei, hvordan legger jeg til en ny bruker?
Kan dere sende meg faktura nr. 20931 på nytt? Jeg finner den ikke i innboksen.
Tusen takk for rask hjelp i går, alt fungerer fint nå!
Har dere pakningssett til pumpe type KX-40 på lager?
Vi vurderer å utvide fra 3 til 5 lagerlokasjoner. Hvilken pakke passer da?
Er det mulig å flytte servicetimen fra tirsdag til torsdag?
Rapporten bruker ca. 40 sekunder på å laste. Er det normalt med så mange linjer?
Når kommer ordre 55102?
Går det an å koble systemet mot Fiken?
Hva er maks løfteevne på den nye modellen?
Jeg lurer på hvordan jeg endrer logoen på fakturamalen.
Kan jeg få en pris på 200 meter av den grå kabelen?
Vi vil gjerne fornye avtalen for to år til.
Skjermen på kontrollenheten har fått en liten ripe, ikke noe stort, men hva koster et nytt glass?
Finnes det norsk manual?
Leverer dere til Svalbard?
Tusen takk for en flott installasjon. Guttene var presise, ryddige og forklarte alt. Nå lurer vi bare på hvor vi finner garantibeviset.
Vi er blitt 12 ansatte nå og trenger vel en større pakke, hva blir prisforskjellen?
Kan montøren ringe meg en halvtime før han kommer?
Hvilken olje anbefaler dere til hydraulikken om vinteren?
Får vi kvantumsrabatt hvis vi bestiller 50 stk?
Vi driver et lite bakeri med fire ansatte og har til nå ført alt i en kladdebok. Nå vil vi over på noe digitalt, men aner ikke hvilken pakke vi trenger. Kan noen ringe meg etter klokka 13?
Appen viser klokkeslett i UTC, kan det endres til norsk tid?
Supert at dere fikk til mørk modus!
Kan vi få EHF-faktura i stedet for PDF?
Lurer på forskjellen på Basic og Pro.
Hvor lenge varer garantien på kompressoren?
Vi trenger to ekstra nøkkelbrikker til bygg C.
Knappen for eksport er litt vanskelig å finne. Kanskje den kunne ligget øverst?
Kan dere anbefale en sensor til et fjøs på 800 kvadratmeter?
hei skulle bestilt 4 stk filtere til det store aggregatet men er usikker på om det er g4 eller f7 vi har, serienr er 88-10233, kan dere sjekke
Jeg ønsker et tilbud på årlig service av varmepumpe, Daikin luft-vann.
Skal ha ny vaktmester fra mandag, hvordan gir jeg ham tilgang?
Er det åpent hos dere i romjula?
Hvor stor må diskplassen være for ti kameraer med 30 dagers lagring?
Takk for sist! Hyggelig møte, jeg venter på referatet.
Kan etikettskriveren skrive ut på 100 x 150?
Listen sorterer Å før A, litt pussig, men vi lever med det. Kommer det en retting?
Hva er forventet leveringstid på en ny løftebenk nå?
Har dere API-dokumentasjon et sted?
Det hadde vært fint å kunne farge kalenderen per ansatt.
Hvor finner jeg serienummeret på kjelen?
Kan vi dele leveransen på to adresser?
Vi skal bygge på huset. Kan dagens varmepumpe dimensjoneres opp, eller bør vi se på en større?
Ser at fakturaen mangler vårt bestillingsnummer, PO 7718. Kan dere sette det på?
Støtter løsningen pålogging med Entra ID?
Jeg vil bestille samme som sist, bare to kartonger mer.
Går det greit at vi henter selv på fredag?
Hvilken batteritype bruker fjernkontrollen?
Godt jobba med den nye appen, den er mye raskere.
Kan jeg bruke deres vekt med vår egen programvare via Bluetooth?
Trenger brosjyre på engelsk til en kollega i Polen.
Vi mangler funksjon for å føre timer på prosjekt. Er det noe dere har i en annen pakke?
Hva er kapasiteten i liter i timen?
Hei på deg, hvordan nullstiller jeg passordet til en kollega?
Er det mulig å få fakturaen delt på to avdelinger?
Søker årsrapport på energiforbruk, kan den hentes ut i portalen?
Hvor mange stativer får plass på én pall?
Vi vil teste løsningen i 30 dager før vi bestemmer oss, lar det seg gjøre?
Hvor ofte bør filteret skiftes når anlegget går hele døgnet?
Kan dere bekrefte at bestillingen min gikk gjennom?
Fikk fin hjelp av Line på support, hils henne.
Jeg trenger datablad på ventilen.
Vår revisor spør etter en saldobekreftelse per 31.12.
Utskriften blir litt skjev på venstre side, hvordan justerer man det?
Finnes appen til nettbrett?
Når har dere neste ledige time for periodisk kontroll av heisen?
Kan dere legge inn ny kontaktperson: det er innkjøp som skal ha ordrebekreftelsene framover.
Er prisen inkludert frakt?
Vi ser etter en truck som går inn i en 2,10 høy dør.
Hvordan arkiverer jeg gamle prosjekter uten at de forsvinner fra statistikken?
Er det noen planer om støtte for nynorsk i appen?
Får jeg lov til å installere programmet på to PC-er?
Kan dere tilby en rammeavtale på forbruksmateriell for hele kommunen?
Hvilke farger kommer skapet i?
Hei! Jeg har mistet lenken til opplæringsvideoene, kan du sende den på nytt?
Vi trenger montering også, ikke bare varen.
Går det an å leie maskinen i to uker før vi kjøper?
Sliter litt med å få skanneren til å snakke med PC-en, noen tips?
Er det forskjell på ytelsen i kulde under 15 minus?
Kan vi få en demo for ledergruppa, helst i uke 11?
Jeg vil oppgradere til 100 GB.
Vi har 140 melkekyr og skal bygge på til 200. Dagens tank er på 6000 liter og blir for liten. Hva slags størrelse anbefaler dere, og hva er leveringstida nå?
Vi skal ha revisjon i mai og trenger kalibreringsbevisene samlet. Hvordan får jeg tak i dem?
Hvor lang må kabelen være fra boks til sensor?
Fikk to like ordrebekreftelser, men det er vel bare én bestilling?
Skal dere på Nor-Fishing i år?
Kan vi kjøpe flere SMS-er i bulk?
Hvordan bytter jeg språk på displayet? Noen har visst satt det til finsk :)
Må brukerne ha egen lisens hvis de bare skal lese?
Leveringen kom kjapt og var godt pakket, takk.
Kan den gamle styringen oppgraderes, eller må hele skapet byttes?
Trenger tilbud på 15 stk. ergonomiske pallegafler.
Hva betyr den grønne lampa som blinker sakte?
Kan jeg få satt opp månedlig faktura framfor kvartalsvis?
Er det mulig å få dokumentene signert med BankID?
Vi tar gjerne imot en prisliste for neste år.
Ny adresse fra 1. august: Industriveien 8.
Jeg finner ikke hvor jeg laster opp kvitteringer på mobilen.
Kan dere sjekke om abonnementet vårt inkluderer varsling på SMS?
Hvor mye strøm bruker den i hvilemodus?
Vi har behov for en egen test-tenant til utvikleren vår. Hva koster det?
Er reservedelene de samme for E2 og E3?
Lurte på om dere har brukte maskiner til salgs.
Kan jeg legge inn flere strekkoder på samme vare?
Takker for tilbudet, vi aksepterer. Når kan dere starte?
Er det mulig å få en time til innregulering av ventilasjonen i september?
Grafen hakker litt når jeg zoomer inn på et helt år.
Hva er minste bestillingsmengde?
Kan systemet håndtere flere valutaer?
Jeg ville bare si at kurset i går var veldig nyttig.
Hvordan setter jeg opp vaktlista så helligdager kommer med?
Vi trenger en større beholder, minst 500 liter. Hva har dere?
Kan en hjelpe meg å tolke vannprøven fra boreholet?
Står det hos dere hvilken fastvareversjon vi har?
Kan man lage egne felter i kundekortet?
Det mangler et komma i fakturateksten, hehe. Ingen krise.
Kommer dere innom Rørosområdet med det første? Da tar vi service samtidig.
Hva blir tillegget for kveldslevering?
Fint om dere kan ettersende pakkseddelen.
Trenger vi en egen gateway for hver etasje?
Vi lurer på å kjøpe brikkelesere til alle 22 oppganger, kan dere regne på det?
Hvordan slår jeg på tofaktor?
Kan dere sette opp en sammenligning mellom leie og kjøp?
Er det trygt å bruke høytrykksspyler på kabinettet?
Vi har en ny fabrikk i Narvik og vil gjerne ha samme oppsett der.
Hvilke datoer har dere ledig til installasjon i juni?
Er det mulig å få lengre betalingsfrist på denne ordren, 45 dager f.eks.?
Fjernkontrollen mangler en knapp etter at hunden fikk tak i den. Kan den kjøpes løst?
Hvordan får jeg QR-koder på hyllene?
Hva er forskjellen mellom de to motorene bortsett fra prisen?
Vi vil gjerne ha en referanse fra en annen kunde i fiskeindustrien.
Kan jeg importere varelista fra Excel?
Skrivebordsversjonen er litt tregere enn nettversjonen hos oss. Er det noe jeg kan stille på?
Når åpner sommerkampanjen? Har tenkt å kjøpe et par ting.
Vi kommer fire stykker på kurset i stedet for tre.
Går det an å få levert før kl. 07?
Ønsker en kopi av signert kontrakt til arkivet.
Kan du anbefale en mindre modell til en hytte på 60 kvm?
Supert, da sier vi onsdag kl. 10.
Har blodtrykksmansjetten CE-merking etter MDR?
Passer rullene deres til en Zebra-skriver?
Vi vil øke antall målepunkter fra 20 til 80, hva gjør det med prisen?
Hvor registrerer jeg garantien?
Hei, kan dere legge inn at vi ønsker levering med kranbil?
Må vi ha internett i bygget for at alarmen skal fungere, eller holder det med 4G?
Kan dere fylle ut leverandørskjemaet vårt som jeg legger ved?
Håper dere har hatt en fin sommer! Jeg trenger ti nye adgangskort.
Vekta viser 0,1 kg feil på småpakker. Kan jeg kalibrere den selv?
Hvordan kobler jeg fôrautomaten til den nye appen?
Er det lov å trekke to meter kabel gjennom samme rør?
Vi ønsker å bestille to timer ekstra opplæring for de nyansatte.
Har dere noe mot kalk i dysene?
Kan vi betale med kort?
Leser at det kommer en ny modell til våren. Lønner det seg å vente?
Hvor mange samtidige brukere tåler serverpakken?
Trenger bare en ny skinne på 120 cm.
Ser dere har fått solcelle-kit, hva koster det ferdig montert?
Kan dere videreformidle tegningene til rørleggeren vår?
Jeg overtok ansvaret for innkjøp forrige uke og prøver å få oversikt. Kunne dere sendt meg en liste over hva vi har hos dere, med serienumre og neste servicedato? Da slipper jeg å lete i permene.
Jeg vil gjerne bli ringt opp av en selger om en større maskin.
Er vedlikeholdsavtalen per bygg eller per anlegg?
Pumpa er fin, men slangen er i korteste laget. Selger dere skjøt?
Rapporten for lagerbeholdning tar et par minutter når jeg kjører den for hele året. For én måned går den raskt. Er det noe vi kan gjøre, eller er det bare sånn med så mye data?
Hvordan sletter jeg en duplisert kunde i registeret?
Er faktura for mai sendt? Jeg vil gjerne få betalt den før ferien.
Vi ønsker å gå fra månedlig til årlig betaling.
Hvor får jeg kjøpt originale børster til gulvvaskeren?
Hei hei, er det mulig å få inn et bilde i e-postsignaturen fra systemet?
Oppdateringen gikk knirkefritt, bare så dere vet det.
Skal ha en ekstra printer på lageret, kan dere sende tilbud?
Er det noen som kan gå gjennom rapporten med meg på Teams i ti minutter?
Vi har en 2014-modell, lønner det seg å bytte styringskort?
Er lasteplanen tilgjengelig på polsk for sjåførene våre?
Kan dere sende sporingsnummer?
Hvor stor bil trenger vi for å hente tre paller?
Jeg skulle hatt en liten støvhette til mikroskopet.
Hvordan ser jeg hvor mange lisenser som er i bruk?
Finnes det studentpris?
Når på dagen pleier dere å levere i Kristiansand?
Blir det mulig å skanne med mobilkameraet etter hvert?
Vi tar prøvekjøring fredag om det passer for dere.
Ettersom vi får flere dyr til høsten, trenger vi en ny tank. Hva anbefaler dere?
Kan jeg få en oversikt over alle kjøpene våre i 2023?
Er dere godkjent som lærebedrift? Har en nevø som lurer.
Ikonene er blitt litt små på den nye skjermen, hvordan forstørrer jeg?
Må filteret være F7, eller holder det med M5?
Sender dere varsel når det er tid for service?
Vil dere komme med et pristilbud på sju ladestasjoner til borettslaget?
Hei, jeg har lest bruksanvisningen to ganger og blir ikke klok på hvordan man setter ukeprogrammet. Jeg får det til for mandag, men ikke for helga. Er det en egen meny for det?
Vi er veldig fornøyde og vil gjerne være referansekunde.
Går det an å få hjul til stativet i etterkant?
Kan vi få navneskilt på låsebrikkene?
Er det noe rabatt på vedlikehold når vi har to heiser?
Takk for påminnelsen, fakturaen ble betalt i dag.
Hei, jeg skal skrive bacheloroppgave om logistikk og lurer på om jeg kan få intervjue noen hos dere.
Hva skal jeg velge som kontoklasse når jeg setter opp en ny avdeling?
Vi trenger dokumentasjon på CO2-avtrykket for de varene vi kjøpte i fjor.
Displayet er litt mørkt i sollys. Finnes det et lyssterkere?
Fungerer terminalen uten kvitteringsrull?
Tar dere imot brukte batterier?
Kan jeg endre mottaker på ordren som går i morgen?
Hvor mange timer tar det å lære seg programmet, sånn omtrent?
Hva er vekten på toppmodulen? Vi må vite om taket holder.
Hvilken skrutrekker trengs for å åpne lokket?
Har dere ekspresslevering til Bodø?
Ønsker oss mulighet for å kommentere på enkeltbilder i inspeksjonsrapporten.
Kan vi få egen innlogging til regnskapsføreren vår?
Ny mailadresse for fakturaer fra og med i dag, den gamle blir stående en stund.
Har fått et par nye maskiner og vil legge dem inn i serviceavtalen.
Er det mulig å stille temperaturen per rom?
Kan sikteskiven leveres i 60 mesh?
Hva koster en befaring i Molde?
Vi har valgt dere! Send gjerne over kontrakten.
Trenger jeg egen strømkurs til varmeskapet?
Kan robotklipperen styres fra to telefoner?
Hvor lenge lagres loggene?
Kan dere utvide kredittgrensa vår til 200 000?
Fikk du mailen min om målene på døra?
Er det greit å lagre reservehjulene ute?
Jeg trenger en kvittering på kontantkjøpet fra forrige lørdag.
Vi vil gjerne ha e-læring for alle 70 i driftsavdelingen.
Hvordan fordeler jeg frakt på flere varelinjer?
Er det samme skruen i begge ender?
Sist ble vi anbefalt modell L, men er XL bedre når vi har 300 måltider per dag?
Kan jeg få en lenke til sertifikatene ISO 9001 og 14001?
Hvilke ordninger har dere for bytte av gamle vifter mot nye?
Det var alt jeg lurte på, ha en fin helg!
Hvordan avbryter jeg en utskriftsjobb som står i kø?
Trenger en ny nødstoppknapp til båndsager, 22 mm. Hva koster den?
Hvordan avslutter man en RDP-sesjon som har hengt igjen?
Har dere en mal for klageskjema som kundene våre kan fylle ut?
Hva koster brannalarmmodulen til sentralen?
Er kill switch inkludert på tilhengermodellen, eller kjøpes den ved siden av?
En død piksel i hjørnet på skjermen, dekkes det av garantien?
Kan dere stryke linje 4 på ordren og legge til to esker hansker i stedet?
Når er det slutt på support for versjon 4? Vi planlegger oppgraderingen.
Vi skal IKKE si opp, tvert imot, vi vil ha to år til.
Hva inngår i disaster recovery-opsjonen, og hva er prisen?
Holder dere krasjkurs i Excel-eksporten for nyansatte?
Maskoten vår er en sint fugl. Kan den trykkes på kjeledressene?
Hvordan setter jeg opp automatisk svar på reklamasjoner i kundemodulen?
Går det an å simulere et strømbrudd for å teste UPS-en?
Vi vil øve på evakuering i mai. Kan dere hjelpe oss med en plan?
Kan jeg si opp én enkelt bruker, så vi legger til en annen i stedet?
Er røykvarsleren deres kompatibel med Google Home?
Hvordan sletter jeg testdataene før vi går i drift?
En av leietakerne våre flytter ut, og vi må avslutte hans brikke og lage en ny til den som flytter inn. Hvordan gjør vi det i portalen?
Kan systemet varsle oss når en medarbeider slutter, slik at kortet sperres?
Selger dere gassdetektorer med lang rekkevidde?
Vi skriver en beredskapsplan og trenger nummeret til vakttelefonen deres.
Kan vi få kurs i å håndtere sinte kunder? Jeg så at dere hadde et på listen.
Fatal Frame er vel et spill, men hva er "fatal level" i loggoppsettet?
Forsikringsselskapet vil vite om vi har innbruddsalarm og røykvarslere i alle bygg. Det har vi ikke i lageret ennå. Hva koster det å utvide anlegget dit?
Hva er oppsigelsestiden på avtalen? Spør bare fordi innkjøp skal ha det i registeret sitt, vi fornyer selvsagt.
Hvilke brannslukkere anbefaler dere til et kjøkken på 40 kvm?
Trenger tilbud på førstehjelpsskap til fire lastebiler.
Er det mulig å avlyse et møte i bookingsystemet uten at alle får e-post?
Jeg vil gjerne flytte timen 12. juni, ikke avbestille den.
Hvordan avvise en faktura i godkjenningsflyten?
Går det an å få alarmlyden litt lavere? Den er høy, men virker.
Tok en titt på tilbudet og det ser bra ut. Kan dere fjerne posten med nødstrøm og heller legge inn en ekstra dør? Da signerer jeg i dag.
Kan jeg se hvem som har lest avvikene i HMS-modulen?
Vi hadde strømstans hos Elvia i helga, alt kom fint opp igjen hos dere. Bare et hurra for UPS-en.
Vi er i prosess med å si opp avtalen med den forrige leverandøren vår. Oppsigelsestiden der er tre måneder, så vi kan begynne hos dere 1. juni. Passer det, og kan vi få litt rabatt i overlappingen?
Hvordan stopper jeg varslene på telefonen når jeg har fri?
Finnes det støtte for å eksportere alt til CSV? Vi vil gjerne lage egne grafer.
Kan man reversere en kreditnota dersom man bommet på kunden?
Når utløper lisensen vår? Vi vil gjerne ha den fornyet i god tid.
Skadedyrfelle nr. 3 mangler lokk, kan dere sende et nytt?
Finnes det en funksjon for å kaste ut inaktive brukere automatisk?
Er "panikklås" på branndøra det samme som panikkbeslag?
Hvor mange liter skum ligger det i brannskapet ved levering?
Vi trenger skilt med "Fare – høyspenning", 20 stk.
Har dere et tilbud på penetrasjonstest? Styret vil ha en i år.
Hva er prisen på bremseklosser til Linde E20?
Sprengt is i skapet er fjernet, så nå er alt i orden. Trenger bare en ny pakning.
Kan dere gi meg en kort innføring i hendelseslogg og "panic mode" i kassa?
Takk, problemet forsvant av seg selv!
Er det lov å drepe prosessen med kill -9, eller skader det databasen?
Vi starter en ny produksjonslinje i mars. Hvor mange etiketter går det på døgnet med modell 3?
Vi kjører brannøvelse på onsdag kl. 11, så ikke bry dere om alarmen da.
Hvordan markerer jeg en vare som utgått i butikken vår?
Brennervarianten heter visst "Inferno". Passer den vår ovn?
Kan vi få en knapp som stenger alle vinduene i drivhuset når det blåser?
Hvem i firmaet deres signerer databehandleravtalen?
Mangler en funksjon for å registrere dødfødte kalver i besetningsmodulen. Kommer det?
Vi har fått ros fra kundene våre, klagene er nesten borte etter at vi tok i bruk systemet deres.
Kan vi bruke deres ticketsystem til å ta imot klager fra leietakerne?
Selger dere "angrevarsel" – altså malen for angrerettskjema vi må ha i nettbutikken?
Ønsker pris på lenseanlegg til en ny kjeller. Ingen lekkasje, bare føre var.
Hvor raskt kan dere rykke ut ved en eventuell stans om vi kjøper gullavtalen?
Er dette utløpsdatoen på batteriet eller produksjonsdatoen?
Hei! Fikk advarsel om at sertifikatet går ut om 90 dager. Hvordan fornyer jeg det?
Vi bytter navn, ikke leverandør. Hvordan får vi nytt firmanavn på fakturaen?
Hvordan ser jeg hvilke kunder som har sagt opp hos OSS, i CRM-et?
Kan dere hjelpe oss å flytte data FRA det gamle systemet til dere?
Vi har akkurat sagt opp konkurrenten deres og vil komme i gang her. Hva er første steg?
Er varmekabelen selvslukkende?
Har dere kursdatoer for "Stans ulykken – arbeid i høyden"?
Hva heter delen som bryter strømmen når lokket åpnes?
Blodprøverørene med rød kork, hvor mange i esken?
Kan jeg få satt et hardt stopp på budsjettet i annonsemodulen?
Blokkeringslista er tom, er det sånn den skal se ut fra start?
Kan serviceintervallet settes til 500 timer uten at garantien dør?
Hva er dødvekten på tilhengeren?
Vi får 140 klager i måneden på plass i saksflyten nå. Har dere en pakke som takler 500?
Dødlinja for påmelding er fredag, ikke sant? Vi kommer tre.
Er det mulig å sette abonnementet på pause i juli mens vi har fellesferie? Vi er tilbake i august.
Vi hadde en liten stopp i går, men den løste vi selv ved å bytte sikring. Kan dere sende ti nye?
Angående "slutt-bruker-lisens": gjelder den per maskin?
Hvordan fjerner jeg en reservasjon uten å sperre rommet?
Har dere skadeskjema for leiebil på engelsk?
Kan roboten settes i sikker stilling før vask? Står ikke noe i manualen.
Hei! Vi hadde full stans på linja i vår, men etter at dere satte inn den nye omformeren har den gått som en klokke. Nå vurderer vi det samme på linje 3 og 4. Kan dere komme på befaring en dag i uke 20 og gi oss en pris?
Hvor mange offerplanker bør en ha til CNC-en i året?
Er det noe i veien for å kjøre to kurs samme dag?
Systemet sa "abort, retry", jeg trykket retry og det gikk fint. Hva var det for noe?
Når slutter dere for dagen på fredager?
Vi sier ja takk til tilbudet og opp med hendene i været, dette gleder vi oss til.
Skal vi returnere tompallene på samme bil?
Bytteordning: kan vi sende inn de gamle enhetene og få nye i X-serien?
Hvordan deaktiverer jeg en gammel prisliste?
Kan man utløse testalarm fra appen?
Vi ønsker oss en knapp for "ikke møtt" i timeboka på klinikken.
Kan dere lage en rapport over antall avbestilte timer hos oss i fjor?
Kan vaktselskapet få direkte kobling til innbruddsalarmen?
Selger dere blodpumpe som reservedel til undervisning?
Hvor finner vi oversikten over kjente feil i 5.2? Ikke noe problem, bare nysgjerrig.
Jeg ser at kollegaen min skrev en litt bister mail til dere på mandag. Det viste seg at det var vi som hadde koblet feil. Alt virker, og jeg vil gjerne bestille to til av samme type.
Gassfjæra til lokket er litt slapp, har dere en ny til 200 kr eller noe sånt?
Har dere en ATEX-godkjent lykt?
Hvordan legger jeg inn dødsbo som fakturamottaker i systemet?
Kan vi bruke kamera deres til å oppdage brann i flisfyringen før den oppstår? Hva koster opsjonen?
Vi planlegger å slå sammen to konti til én. Kan den gamle avsluttes når alt er flyttet inn i den nye?
Er det mulig å få oppgradering av heisen så den tåler strømbrudd?
Lurer på om "utrykning" på prislista er per time eller per gang.
Datteren min har bursdag den dagen teknikeren skulle komme, så kan vi skyve timen til uka etter? Det haster ikke, heisen går helt fint.
Kan jeg hoppe over oppdateringen til etter årsavslutningen?
Hvor ofte må slukkeanlegget trykktestes?
Vi trenger en lås som ungene ikke kan hacke seg inn med en binders, hehe. Hva har dere?
Dere holdt hackathon i fjor, blir det et nytt i år?
Har dere virusfilter til kabinettet, altså HEPA?
Finnes det en mal for oppsigelse av leiekontrakt i dokumentmodulen? Leietakerne våre spør.
Klarer pumpen å gå tørr i fem minutter uten å ta skade?
Kan dere minne oss på når avtalen bør reforhandles? Vi vil nødig miste den.
Hva er siste frist for å få med varen på fredagsbilen?
Vi er misunnelige på naboens robotklipper. Hva koster en slik?
Vil ha en gul varsellampe, den som blinker når porten går.
Det brenner ikke, men når dere har tid: jeg trenger en ny filterkurv.
Ingen hast, systemet går som det skal, men loggen fylles litt fort. Hvor ofte roteres den?
Hvordan håndterer dere sletting etter GDPR når en av våre kunder ber om det?
Er "drain" knappen det samme som tøm-tank?
Vi har lest om ransomware i avisene. Tilbyr dere en ekstra backup som ligger offline?
Feil på meg! Jeg hadde glemt å trykke på lagre. Alt i orden.
Beklager maset, fant fakturaen nå.
Jeg var litt kort i går, det var ikke dere det gjaldt. Delen passet perfekt.
Kan trykkluftspistolen brukes til å blåse ut døde fluer av filtrene?
Hvordan leser jeg av slitasjen på bremsene selv?
Er det en øvre grense for hvor mange brukere vi kan fjerne på en gang? Sesongarbeiderne er ferdige.
Sesongen er slutt, så vi trenger vinterlagring av maskinen. Hva tar dere for det?
Kan vi få nødlysarmaturer med batteri som holder to timer?
Vi vil gjerne si opp papirfakturaen og gå over til EHF.
Hva koster det å bytte ut defibrillatorelektrodene?
Hvor stor er krasjputen i cm?
Er termineringsmotstanden på bussen 120 ohm?
Hvilket kapittel i manualen handler om feilkoder? Skal bare lage en plakat til verkstedet.
Kunne vi fått en uforpliktende pris på sikkerhetsgjerder rundt roboten?
Ser at E-stoppen er rød og gul, men fins den i en IP69-variant?
Kan vi trekke tilbake en publisert annonse uten å miste statistikken?
Vi trodde først at fakturaen var feil, men så at det var fordi vi hadde fått en ekstra bruker. Beklager styret! Kan dere forresten legge til enda en?
Vil dere vurdere å sponse "Dødsridtet", sykkelløpet vårt i juni?
Hvordan endrer jeg teksten i purringen som går til våre kunder?
Trenger juridisk navn og adresse til advokaten vår, som skal lage rammekontrakten for tre nye år.
Hvordan kutter jeg en video i opplæringsmodulen?
Jeg mistet tråden i opplæringen i går. Finnes det et opptak?
Kan dere kansellere den doble bookingen? Den ene timen skal stå.
Bestilte 12, skulle vært 10. Kan dere endre det før det går ut?
Hva gjør jeg med varer som er kommet i retur fra våre kunder, i lagermodulen?
Hva er riktig framgangsmåte for å stoppe og starte tjenesten etter oppdatering?
Skulle gjerne hatt et kurs i krisekommunikasjon. Har dere holdere til det?
Er det mulig å flagge "ikke selg mer til denne kunden" i CRM-et vårt?
Kan vi sette opp slik at våre egne abonnenter melder seg av nyhetsbrevet selv?
Unsubscribe-lenken i malen vår, hvor redigerer jeg den?
Vi trenger opt-out-felt i påmeldingsskjemaet vårt. Hvordan gjør vi det?
Skal bygge nytt fjøs etter brannen i 2019, og nå er vi endelig klare for å se på innredning. Kan dere komme på befaring?
Har dere røykmaskin til testing av detektorer?
Hva skjer når prøveperioden er over – går den automatisk over i betalt? Det er i så fall fint for oss.
Vi bytter ut et system fra en konkurrent, kan dere matche prisen?
Jeg er dødsimponert over hvor raskt den nye modellen går. Har dere den i 2 meters bredde også?
Syk kollega, så jeg overtar ordren hans. Bare en forkjølelse. Kan jeg få tilgang?
Kan jeg få lagt inn beredskapsvakta som egen rolle?
Kan dere forklare hvorfor "Drep" står i menyen? Antar det er oversatt fra "Kill job".
Skuddsikkert glass til kassa, er det noe dere fører?
Er minusgradene vi har nå et problem for å starte pumpa? Står inne, så den er nok trygg.
Hvor lenge virker nødstrømmen hvis vi kjøper det store batteriet?
Hei, spiller ingen rolle om dere kommer en dag senere, bare vi får servicen før jul.
Den gamle forsyningen leveres visst ikke mer. Hva erstatter den?
Vi har en god del dødtid mellom ordrene. Kan planleggingsmodulen hjelpe oss?
Hvordan leser jeg "lekkasjestrøm" på måleren?
Skal til å flytte, og vil ta med meg abonnementet til ny adresse.
Kan vi beholde gammel pris når vi binder oss i tre år?
Har dere et skilt der det står "Ute av drift"? Trenger fem til heisene når dere har service.
Vi holder på med ROS-analyse og må beskrive hva som skjer ved brann, strømbrudd og datatap. Har dere et dokument om hvordan dere tar backup og hvor raskt dere kan gjenopprette? Ingen hast, møtet er først i mars.
Hvordan skriver jeg ut en liste over mislykkede innlogginger til revisoren? Det er bare rutine.
Er det mulig å bestille ekstra blodsukkerstrimler sammen med måleren?
Jeg skal ta over etter Per som slutter hos oss. Kan dere flytte administratorrettighetene?
Fyrverkeriet på nyttårsaften, kan kameraene tåle det eller bør de dekkes til?
Takket være dere unngikk vi en lang stans i høst. Nå vil vi ha samme sensor på de andre pressene.
Kan vi teste nødanropet i heisen selv?
Hvor mange prosent slår angreretten inn på hos andre nettbutikker, har dere statistikk på det?
Den nye versjonen spør "Vil du avslutte?" hver gang jeg lukker et vindu. Litt irriterende, men ikke mer enn det. Finnes det en innstilling for å slå det av?
Trenger 500 klistremerker med "Forsiktig – glass", finnes de på rull?
Er det bare meg, eller er knappen for å lukke vinduet litt gjemt?
Et forslag: legg til "er du sikker?" når man sletter en vare.
Kan dere endre forfallsdato? Vi betaler gjerne, det er bare at kjøringene våre går den 20.
Har dere et abonnement uten bindingstid? Vi vil starte forsiktig.
Alt ok etter stormen her. Vil bare bestille ekstra ankere til sommeren.
Hvor mange kunder har dere mistet på å bytte navn? Neida, tuller. Når er nye visittkort klare?
Har blitt bedt om å melde et "avvik" på en skrue, men det er egentlig bare feil farge. Går det an å bytte?
Hva slags smertestillende kan settes med den sprøyta, er det noe dere svarer på, eller må vi spørre apoteket?
Vil dere ha tilbake emballasjen?
Hvordan setter jeg en konto i dvale over vinteren uten å miste noe?
Vi har sluttet å bruke faks, så nå kan dere bare sende på mail.
Ser etter et verktøy for å overvåke nedetid på nettsidene våre, har dere noe slikt?
Har dere en sikkerhetsbrosjyre vi kan vise Arbeidstilsynet? De kommer på et vanlig tilsyn.
Kan dere sette opp varsling på mail når temperaturen passerer 8 grader?
Et lite savn: kunne kansellerte ordrer vist i grått?
Trenger pris på vannstopper til oppvaskmaskinen. Ingen skade skjedd, bare forsikringskrav.
Hvor langt fra kjelen må brannteppet henge?
Hvordan logger jeg ut alle andre enheter? Har fått ny mobil.
Brukeren er låst fordi jeg tastet feil pin tre ganger, klønete av meg. Hvordan åpner jeg den?
Kan panikkalarmen bæres rundt halsen? Mor ønsker det.
Vi skal arrangere Halloween. Leier dere ut røyk og falskt blod også, eller bare lys?
Er det ventetid på tilstandskontroll av trykktanker?
Kan vi få "deadline" som eget felt i oppgavelista?
Er det slutt på de blå kassene? Da tar vi grønne.
Har dere en sjekkliste for offboarding av ansatte?
Skriver dere ut sertifikat etter kurset i varme arbeider?
Hva er takhøyden, altså brukergrensa, før vi må opp på neste nivå?
Når servicen er ferdig, kan dere kvittere i loggboka slik at forsikringsselskapet er fornøyd?
Er ulykkesstatistikken i HMS-appen lett å vise på storskjerm?
Vil vi miste noe om vi bytter fra Pro til Enterprise, eller er det bare å oppgradere?
Kan man få hjul med brems på sengene vi vurderer?
Skal arrangere "Drep tiden", en quizkveld, og trenger 30 stoler til leie.
Har dere gassflaskeskap til utendørs bruk, fire flasker?
Hva menes med "end of life" på produktsiden, og hva er arvtakeren?
Jeg angret litt på fargen, kan den fortsatt endres til blå?
Har dere stoffprøver på gardinene i serien for sykehus?
Hei! Vi er fem i regnskapsgruppa og det er akkurat så mange brukere vi har. Nå begynner det en sjette på mandag. Hvordan får jeg lagt henne til?
Får beskjed om at kvoten på 10 000 kall er brukt opp, og det er bare den 19. Litt kjipt, integrasjonen mot kassa står for det meste. Finnes det noe større?
maks antall prosjekter nådd, hva nå
Vi sender ut varsler til båtplassene i marinaen når det blåser opp, og i høst har det blåst mye :) Nå er det 30 meldinger igjen på abonnementet. Kan vi kjøpe flere underveis?
Hvor mange enheter kan egentlig stå på én lisens? Vi har tatt i bruk nettbrett i alle bilene og kommer ikke videre etter nummer 15.
Hei, jeg ser at vi kun får ha tre automatiske regler i innboksen. Det er litt i snaueste laget når vi håndterer både utleie, vaktmester og styrepost i samme borettslag.
Fakturagrensen på 100 i måneden nærmer seg, vi ligger på 94. Nullstilles den ved månedsskiftet eller går det på dato?
Styreenheten i fjøset tar 24 følere og alle utgangene er i bruk. Skal sette opp tilbygg til våren. Må jeg ha en til, eller finnes det et utvidelseskort?
Undersøkelsen vår stoppet på 250 svar, det var ikke jeg klar over. Det er helt greit, men gjerne fortell meg hva det koster å åpne for flere.
Jeg prøver å koble på en ny nettbutikk, men i pakken vår er det bare plass til én salgskanal. Irriterende liten grense, for alt annet fungerer så fint. Hva må vi opp på?
Vi møter rate limit nesten hver natt når prislistene synkes (feil 429). Er det mulig å få hevet grensen for en av nøklene våre?
Kan man være flere enn 50 deltakere på webinaret? Vi pleier å ha et fullt kurs og ender med å måtte si nei til noen.
Disken på serveren er 87 prosent full. Den vokser jevnt med et par gigabyte i uka, så vi har litt tid. Hva anbefaler dere?
Trenger mer lagring. Har 200 GB i dag.
Etter at vi begynte med dronebilder av takene er det blitt helt andre mengder data. En befaring er gjerne 12 GB. Skyområdet vårt er snart fullt, og jeg rydder hver fredag. Hva har dere av større pakker?
Hei. Vi tar vare på lydopptak fra bystyremøtene, og mappa vi fikk tildelt har igjen noe sånt som to møters plass. Hva gjør andre kommuner?
Vi har fått mange nye kunder i år (hurra!) og kunderegisteret er på 4 800 av 5 000. Regner med å passere i mars. Hva skjer da, og hva koster neste trinn?
hvor mange sider kan ligge i kvalitetshåndboka? redigeringen sier "nesten full"
Fryselageret begynner å bli for lite. Vi leverer til tre kommuner nå mot én før. Lar det seg gjøre å bygge på med flere seksjoner på modellen vi har, eller må det et nytt anlegg til?
Ølbryggeriet vårt har doblet produksjonen, og gjæringstankene fra dere er opptatt til enhver tid. Ser på to til à 1000 liter. Får de plass på samme kjøleanlegg?
Bildebanken til museet går mot 500 000 objekter, og det er visst taket i vår avtale. Neste år digitaliserer vi en glassplatesamling i tillegg, så vi må tenke litt større.
Vi logger strømmålinger hvert minutt fra 300 målere, og historikken er bare tre måneder. Til energirapporteringen skulle vi hatt to år. Er det noe dere tilbyr?
Silotanken fylles opp før tankbilen kommer på torsdager nå som vi har flere kyr. Har dere en på 8000 liter, og passer den på samme rørene?
Jeg planlegger budsjettet for neste år og vil gjerne ha et anslag: databasen dobler seg omtrent hvert år, er nå 400 gb. Hvilket nivå bør vi ligge på?
Finnes det felles mapper? Vi er blitt åtte stykker på kontoret og sender fortsatt filer til hverandre på e-post.
Rederiet har fått en ferje til. Kan hun få egen vedlikeholdsplan i systemet, men slik at teknisk sjef på land ser begge?
Vi savner pålogging med Microsoft-kontoen. Folk glemmer passordet hele tiden, og jeg er den som må nullstille. Er det med i en annen pakke?
Er det mulig med attestering i to ledd? I dag kan alle som er inne, godkjenne sine egne bilag, og revisor rynker litt på nesen.
Tilgangsstyring: jeg vil at sommervikarene skal se vaktlista, men ikke lønna. Fant bare administrator og vanlig bruker.
ønsker 7 plasser til fra 1. februar
Vi begynte som to mann med varebil og er nå fjorten med tre arbeidslag. Kalenderen viser bare én liste for alle, og det blir et lappeteppe. Har dere noe hvor man kan dele inn i lag?
Er det mulig å gi barnehagestyrerne hver sin fullmakt opp til 5000 kr, og at resten går til meg? Vi har fem barnehager nå og jeg får alt i fanget.
Vi leier ut elleve hytter for forskjellige eiere. Hadde vært fint om hver eier kunne logge inn og se sine egne bookinger, det spør de om støtt.
Hei, idrettslaget har fått flere grupper (håndball, ski og nå padel), og hver kasserer vil ha sin egen oversikt mens hovedstyret skal se alt. Hvordan setter vi opp det?
Vi har vokst ved oppkjøp og sitter nå med tre kontoer hos dere. Det ville vært greit med én samlet faktura og en felles administrator. Hvem snakker jeg med?
Går det an å ha maler som er felles for hele firmaet? Nå lager hver megler sine egne og de spriker litt mer for hver måned.
Lagerrapporten bruker rundt et kvarter i slutten av måneden. Ellers går det på et par minutter. Er det noe vi kan gjøre for å få opp farten?
Søket i arkivet er tregt, 8-10 sekunder. Det kommer jo svar, men det er mange oppslag i løpet av en dag.
Hei, kundeportalen er litt sein når alle leverer timelister samtidig på fredag ettermiddag. Vi er blitt 120 ansatte, så kanskje pakken er for liten?
Høvelen går saktere enn oppgitt når vi kjører bred gran. Blir fint resultat, men vi rekker færre lengder på et skift. Større motor, eller er det innmatingen?
Utskrift av pakkelapper på fiskebruket somler litt når tre linjer kjører samtidig. Det kommer, men folk blir stående og tromme med fingrene. Trengs det en egen skriver per linje?
Varmepumpa bruker lang tid på å få opp temperaturen i hallen etter helga når det er under minus ti. Det blir varmt til slutt. Vurderer om vi skulle hatt en størrelse til.
oppvaskmaskinen i kantina henger litt etter når det er fullt, 300 kuverter på en time. hvilken modell bør vi se på
Kartet i appen bruker sin tid på å tegne alle løypene når det er mange prepareringsmaskiner ute. En kveld med fem maskiner går fint, med ni er det seigt. Er det en kraftigere pakke for større anlegg?
Deigeltemaskinen trenger nå 16 minutter der den før brukte 11, men så har vi også gått over til 40-kilos deiger. Deigen blir fin. Hvilken størrelse burde vi ha?
Skanneren klarer 60 ark i minuttet i brosjyren, vi får omtrent 35 når det er tosidig med farger. Er det normalt?
Lønnskjøringen tar lengre tid for hver avdeling vi legger til, nå en drøy halvtime. Den går gjennom på første forsøk, altså. Bare nysgjerrig på om vi kan få mer regnekraft.
Ladestasjonene i borettslaget deler effekten, og når tolv biler står i lader alle ganske sakte utover kvelden. Fulle er de til morgenen. Kan effekten økes, og hva skal til?
Merdvaskeren har gått 620 timer siden sist overhaling. Anbefaler dere å ta pumpa ved 700, eller kan det vente til båten likevel skal på slipp i mai?
Trenger delenummer på pakningen til spyleventilen, modell 40 B.
Knivene på flishoggeren blir sløve etter et par uker nå som vi kjører mer rivningsvirke. Har dere en hardere type som passer i samme rotor?
Hvor ofte bør filtrene i ventilasjonsanlegget skiftes? Skolen ligger rett ved en grusvei så de blir nok fortere skitne enn vanlig.
Hvem tar årskontrollen på taljene? Vi har fire stk i verkstedet, den siste er stemplet i fjor vår.
Tannremmen ryker omtrent hver åttende måned på pakkemaskinen. Det er ikke noe drama, vi har alltid en i skuffen, men kanskje den finnes i en sterkere utgave?
Skistolheisen: gummien i trinsene er slitt omtrent halvveis, og vi tenkte å bestille til hele rekka før sesongen. Det er 96 hjul. Har dere det på lager i august?
batteriene i trucken holder bare til lunsj nå, de er seks år. pris på nye?
Hei, vi har en gammel kaffetrakter fra dere på kontoret, og den trenger nye slanger og kanskje en pumpe. Fører dere fortsatt deler?
Kan jeg kjøpe reservebørster til generatoren på egen hånd, eller må dere montere dem? Det er hytteaggregatet, ca. 400 timer.
Dysene på vannskjæreren varer 60 timer i snitt. Er det som forventet med granat 80, og selger dere dem i tipakning?
Lageret på transportør 3 har begynt å synge igjen, skiftet det i fjor også. Går ennå. Lurer på om en tettet utgave hadde vært bedre her i fiskemottaket, med alt saltvannet.
Vi har versjon 6 fra 2012 stående på en PC i verkstedet. Fungerer den på Windows 11, eller må vi ha noe nyere?
Hva koster en lisens til, engangskjøp?
Jeg overtok sagbruket etter far, med styring fra 1994. Den går som ei klokke, men måledata må jeg skrive av for hånd. Kan det settes på noe som snakker med en vanlig datamaskin?
Legekontoret har journalmodulen i en utgave som ikke oppdateres mer så vidt jeg skjønner. Hva er veien videre, og må vi stenge en dag for å bytte?
finnes 850-serien fortsatt eller har den fått en avløser
Hei, vi skal bytte økonomisystem til høsten og lurer på om timeregistreringen vår fra dere (ganske gammel utgave) kan overføre til det nye. Hvis ikke, hva må vi oppgradere til?
Leveringstid og pris på to stk. lik den vi kjøpte i 2019? Trenger dem til ny linje i august.
Radioene på anleggsplassen er analoge, kjøpt rundt 2006. Kan digitale og gamle snakke sammen i en overgang, eller bør vi ta alle 20 på én gang?
Hei, jeg fant lisensnøkkelen til tegneprogrammet i en skuff, den er fra 2009. Gjelder den ennå? Og hvis ikke, hva gir dere for lojalitet ;)
Vi vurderer å pusse opp styrehuset og lurer på om ekkoloddet fra 2003 kan vises på en ny plotter. Svingeren ville jeg helst beholde.
Brannsentralen i borettslaget er fra 1999. Kan nye trådløse detektorer kobles til den, eller er det smartere å skifte hele sentralen?
Kan dere sende prisliste for både skole og privat? Elevene våre spør hva det koster å ha programmet hjemme.
`,
};
