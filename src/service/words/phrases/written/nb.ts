import type { PhraseLines } from '../training-phrase.js';

export const norwegian: PhraseLines = {
  complaint: `
Hvor mange ganger til må jeg forklare dette?
Har noen tenkt å ringe meg tilbake denne måneden?
Hvem skal betale for de to dagene vi tapte?
Tester dere noe som helst før dere sender det ut?
Hvorfor fikk jeg regning for et besøk der ingenting ble reparert?
Kan dere fortelle meg hvorfor ingen sa fra på forhånd?
Er det dette dere kaller support?
Hva er det egentlig vi betaler for?
Ville du funnet deg i dette selv?
Må jeg gå til advokat for å få en kreditnota?
Hvorfor står det noe vi aldri har bestilt på hver faktura?
Så maskinen er for gammel til deler, men ikke til serviceavgift?
Konkurrenten svarte på en time. Dere brukte ni dager.
Har sendt bilder, logger og video. Fikk en lenke til ofte stilte spørsmål.
Montøren deres dro etter ti minutter og fakturerte en halv dag.
Vi betaler for stor pakke og får farten til den lille.
Ett standardsvar til, og jeg skriver til direktøren deres.
Opplæringen var to timer med høytlesning fra lysbilder.
Har snakket med fire avdelinger og alle skylder på den neste.
Det virket helt til dere "forbedret" det.
Jeg likte faktisk firmaet deres en gang.
Slutt å selge meg ting og reparer det jeg har kjøpt.
Ikke én av datoene dere oppga, ble holdt.
Esken kom halvtom, og det er allerede den andre.
Prisen opp en femtedel og to funksjoner borte.
Jeg hadde i det minste ventet en unnskyldning.
Finnes det et menneske i firmaet deres?
Er det noen som leser det jeg skriver?
Fem stjerner? Lever fem apparater som virker først.
Montøren røykte i fyrrommet og rydda ikke etter seg.
Bruksanvisningen er oversatt av noen som ikke kan noen av språkene.
4 800 på fakturaen, av det 2 100 for "håndtering". Håndteres den med hansker av silke?
Teltet kom dagen etter bryllupet.
Kvaliteten ned, prisen opp, nye folk hele tiden. Ellers alt bra.
På bildet var det håndtak. Det er ikke noe håndtak på den.
Silikon på alle vegger og skjeve hull, lærlingen vår gjør det bedre.
Dere ga privatnummeret mitt til en annen kunde. Forklar det.
Hvem fant på å fjerne lagreknappen?
Til slutt gjorde jeg jobben selv, for veiledningen hadde tre feil.
Vi ble prakket på den dyreste. Naboen har den billigste og ingen bekymringer.
Halvparten av frukten var mos.
Jeg pleier ikke å klage, men maten var gått ut på dato.
Stolene lukter så vondt at vi ikke kan bruke rommet. Skal det være slik?
Dere monterte feil pumpe, og nå skal jeg betale for den riktige?
Får purring på en faktura som ble betalt i april.
Det er tonen i den siste e-posten jeg reagerer på.
Lykke til med å finne nye kunder med den holdningen.
Jeg har vært høflig i seks uker nå.
Hele avdelingen banner over programmet, hver dag.
Kaller dere dette en "liten feil"? Den sletter det jeg skriver.
Bare løfter siden i vår.
Det eneste som kommer i tide er regninga.
Vi melder dere til bransjeforbundet.
Jeg vil ha navnet på sjefen din.
Fortsatt ødelagt. Fortsatt ingen her. Fortsatt betaler vi.
Tredje uka vi leier erstatning for egen regning.
Ingen sa at gammel versjon ville slutte å virke. Hyggelig mandag.
For en nedtur.
Den som pakket dette burde skamme seg.
Fargen avviker fra godkjent prøve, vi reklamerer på hele partiet.
Dere har klart å gjøre en enkel sak vanskelig igjen.
Sju e-poster, sju navn, null svar.
Det er ikke dette selgeren viste oss.
Folka mine nekter å bruke det.
Hvorfor er det jeg som tester for dere?
Vi stolte på dere, og så lot dere det ligge i en måned.
Regninga er feil for fjerde måned på rad.
Kollegaen din la på røret.
Det hadde vært fint om noen leste hele meldinga for en gangs skyld.
Tre besøk for å skru til en skrue.
Synes dere dette er greit for pengene?
`,
  cancellation: `
Hvor lang tid i forveien må vi gi beskjed hvis vi vil ut?
Hva koster det å komme seg ut før perioden er over?
Hvem snakker jeg med om å legge ned kontoen vår for godt?
Kan vi levere utstyret tilbake nå og bare betale for det vi har brukt?
Holder det med e-post for å avslutte serviceavtalen?
Får jeg igjen resten av året hvis jeg stopper nå?
Refunderer dere ubrukte måneder når noen går ut midt i?
Hvor raskt kan dere ta de to verkstedene ut av avtalen?
Kan dere bekrefte skriftlig at det ikke trekkes noe etter mars?
Er jeg fortsatt innenfor de fjorten dagene? Vil sende den i retur.
Hvor er knappen for å stoppe betalingen? Har lett overalt.
Hva er det tidligste tidspunktet vi kan være ute av dette?
Går det an å gå tilbake til gratisutgaven ved månedsslutt?
Hvordan sikrer jeg at det ikke fornyer seg selv i januar?
Dere trenger ikke sende ny bestilling, vi går for de andre.
Vi tar dette internt fra neste år. Hva trenger dere fra oss for å avrunde?
Kan vi halvere antall plasser? De fleste har sluttet.
Slipper vi de siste åtte månedene hvis vi finner noen som overtar leasingen?
Vi vil ha alle dataene våre ut, ny leverandør starter i mai.
Makkeren min er død og jeg legger ned verkstedet, hva skjer med avtalen?
Styret stemte mot en ny periode.
Regn denne e-posten som vårt varsel.
Ta bort premium, vi kom aldri i gang med det.
Det er for dyrt for det vi bruker, så vi lar det gå ut.
Lukk saken vår og send sluttoppgjør.
Vi kommer ikke til å bestille mer hos dere.
Hva skjer med dataene våre når vi ikke er kunder lenger?
Dette blir dessverre siste sesong hos dere.
Nei takk til fornyelse.
Vi vil heller avslutte på årsdagen.
Hvem skal oppsigelsen adresseres til?
Har dere mottatt brevet vårt fra den 2.? Det må ikke løpe videre.
Vi er ikke kunde fra sommeren av. Kan du ta meg gjennom det som må gjøres?
Ta vekk den faste bestillingen på papirruller.
Vi vil ikke ha ukesleveransen mer.
Kan noen komme og hente kaffemaskinen? Vi har kjøpt vår egen.
Vi vil trekke oss fra maskin nummer to. Er det for sent?
Behovet for neste år: null.
Fint så lenge det varte, men vi har funnet noe som gjør alt på ett sted.
Stopper abonnementet av seg selv når kortet går ut? Det hadde passet oss bra.
Hva er fremgangsmåten når man ikke vil ha tjenesten lenger?
Vi bestilte feil og vil egentlig ikke ha noen av dem. Hvordan gjøres det om?
Jeg flytter til utlandet og gir opp byrået. Hva må gjøres så alt avsluttes pent?
Leieboeren er borte og da trengs ikke alarmlinja.
Konsernet har egen rammeavtale, så vår faller bort i juli.
Vi går fra bestillingen av ladestolpene.
Kan dere hjelpe oss å flytte varer og bilder til en annen nettbutikk?
Ungdommen har tatt over og valgt noe annet.
Ta tre av fire enheter av regningen.
Vi går ned til én lisens. Fra når gjelder det?
Jeg har fått ny jobb og skal ikke drive mer.
Ikke bruk tid på mottilbud, det er bestemt.
Maskinen er skrotet, da trengs ikke avtalen heller.
Jeg vil ut. Så enkelt er det.
Hvordan melder jeg meg av betalt plan?
Vi takker av etter nyttår og vil gjerne ha med dataene.
Prøveperioden er over og det ble ikke oss.
Vi stopper helt. Ikke pause.
Vennligst avslutt abonnementet vårt.
Jeg ønsker å si opp avtalen.
Vi sier herved opp kontrakten.
Partneren vår overtar driften og da bortfaller avtalen med dere.
Fint om dere kan melde oss ut av alt.
Hvor finner jeg valget for å slutte?
Vi tar ikke forlengelsen.
Ikke rull oss videre.
Avtalen får gå ut når den går ut, vi skriver ikke under på en ny.
Hvilke papirer trengs for å få dette avsluttet?
Jeg vil levere oppsigelse på de to kopimaskinene.
Hovedkontoret vil ha oss ut av alle systemer som ikke er deres.
Kan årsavgiften betales tilbake? Vi stoppet i mars.
Sesongen er over og det er leien også.
Hva tar dere hvis vi leverer truckene tilbake før tida?
Si fra når abonnementet er stoppet.
`,
  emergency: `
Kan dere stenge ventilen fra deres side? Tanken renner over og ingen kommer til.
Hvilket nummer ringer jeg om natta? Ventilasjonen i fjøset er ute og dyra peser.
Hvordan stopper vi båndet? Ermet hans sitter i.
Finnes det noen kopi hos dere? Hele arkivet er vekk.
Kan dere sperre alle kontoene våre straks? En fremmed er inne i e-posten.
Vet noen hvordan bremsen løses ut? To mann henger i kurven.
Er målingene feil eller er kjelen virkelig på 14 bar?
Hva skal vi si til legene, en av våre pustet inn rensemiddelet deres?
Det kommer røyk fra laderen og den lar seg ikke slå av.
Kassesystemet har vært nede siden åpning og butikken er full.
Ingenting beveger seg på lageret, nitti vogntog står utenfor.
Vi sendte epikrisene til feil adresser, alle sammen.
Doseringspumpa gikk hele natta og fisken flyter med buken opp.
Heisen står mellom etasjene med en gammel dame i.
Hele avdelingen uten overvåking, ta telefonen.
Vernet røk mens den gikk og en bit fløy forbi hodet på en av gutta.
Gutten min på to har svelget et batteri fra fjernkontrollen, hva er det i det?
Det svir i halsen etter at jeg åpna pakka fra dere og jeg får ikke puste ordentlig.
Eksplosjon på malingslageret, to med brannskader, hvor er hovedventilen?
Regnskapet betalte en falsk faktura i deres navn, kan det stoppes?
Ni års produksjonsdata uleselige etter diskkrasj og revisor kommer i morgen.
Noen har overført penger fra klientkontoen i natt via bankkoblingen deres.
Fremmede menn på området og kameraene er sprayet, lås portene!
Kverna starta mens en mann sto inni og rensket.
Det var brann i lakkeringen, den er slokket, men styringa er våt. Trygt å slå på?
Dialysen har ikke vanntrykk.
Førti tusen høner og ingen vifter.
Alle pasientnavn ligger åpent på nettsida.
Backupen lå på samme maskin. Alt er kryptert nå.
Krana tar ikke stoppsignalet.
Nødtelefonen vår går ikke gjennom.
Server død, gjenoppretting feiler, vi åpner om to timer.
Stillaset har flyttet seg med folk på.
Kloakken kommer opp og pumpa er stille.
Vaksineskapet viser pluss seks grader og stiger.
Elektrikeren fikk støt av skapet, ambulansen er her.
Bremsene på trucken er borte, den holdt på å treffe et barn.
Vi når ingen av serverne og klinikken åpner om ti minutter.
Det lukter gass ved varmeren deres.
Avsuget brenner.
Alle kundene våre ser hverandres fakturaer.
Porten kom ned på en sjåfør.
Vannpumpene til hele bygda stoppet nettopp.
En inntrenger sletter virtuelle maskiner en etter en.
Kua kommer ikke ut av roboten og den går videre.
`,
  distress: `
Mannen min gikk bort forrige uke og jeg vet ikke hvordan noe av dette fungerer.
Legene har gitt meg tre måneder, så ha tålmodighet med meg.
Vi måtte slå oss konkurs i går og jeg vet ikke hvordan lønna skal betales.
Jeg orker ikke mer, har ikke sovet på en uke.
Datteren vår ligger på intensiven og jeg får ikke tatt meg av bestillingene.
Beklager sent svar, vi begravde broren min på mandag.
De fant en svulst, og jeg blir borte lenge.
Vi er i ferd med å miste gården og alt foreldrene mine bygde opp.
Halvparten av oss er sagt opp og jeg sitter alene igjen.
Jeg ser ærlig talt ingen utvei lenger.
Kona mi er døende og jeg må ordne opp fort.
Banken har frosset alt, jeg vet ikke hvordan vi skal komme videre.
Jeg er helt på slutten av kreftene.
Jeg har mistet sønnen min. Ikke ring på en stund.
Bostyrer tar over mandag, det er slutt for oss.
`,
  opt_out: `
Ta meg av e-postlista deres.
Jeg vil ikke ha flere tilbud fra dere, bare hjelp.
Ingen flere salgstelefoner, takk.
Slutt å sende meg reklame for oppgraderinger.
Vi reserverer oss mot bruk av opplysningene våre til markedsføring.
Bare svar på spørsmålet, jeg skal ikke kjøpe noe.
Ikke kontakt oss med kampanjer igjen.
Vi ønsker ikke å motta reklame.
La meg være i fred med mersalget.
Jeg har alt sagt nei til oppgraderingen, ikke ta det opp igjen.
Ikke noe reklame, takk.
Jeg skal ha hjelp, ikke salgsprat.
Stryk nummeret mitt fra ringelista.
`,
  harmless: `
Vi har flyttet, ny adresse er Møllegata 12 fra mandag.
Sett oss opp til årskontroll i uke 22.
Samme bestilling som sist, men i grått.
Fakturaen må stilles til holdingselskapet vårt.
Ny innkjøper hos oss er Marte Lund, sett henne på lista.
Leveransen kom i dag tidlig, alt er med.
Tilbudet er godkjent, bare kjør på.
To av lærlingene våre blir med på kurset til høsten.
Vil gjerne prøve betaen hvis det er plass.
Vi har en rigg for lekkasjetest og trenger nye koblinger til den.
Ville bare si at rettelsen virker, takk til den som gjorde det.
Vi bruker 40 % mer lagring enn i fjor, på tide med neste størrelse.
Den gamle pumpa døde endelig etter 19 år, så vi trenger dagens modell.
En kunde avbestilte hos oss, hvordan fører jeg varene tilbake på lager?
Må avslutte en økt som en kollega lot stå åpen på terminalen.
Hvilken brannslukkerklasse krever forsikringen ved siden av laderen?
Nødlyset i gangen trenger nytt batteri, hvilken type?
Hvordan annullerer jeg en kvittering som ble slått inn to ganger?
Følger det veggfeste med førstehjelpsskrinet?
Hvor registrerer jeg en klage fra en av våre egne kunder i systemet?
Kan en import som krasjet fortsettes, eller må jeg starte på nytt?
Vi har mistet nøkkelen til styreskapet, hva koster en ny?
Til brannøvelsen fredag vil vi utløse alarmen selv. Hvordan?
Slettet en testmappe ved et uhell, ikke viktig, men finnes det en papirkurv?
Hvor lenge ligger avbestilte bookinger i lista?
Forsikringen vil vite hva som skjer om kjølingen svikter. Har dere noe skriftlig?
Litt tregt på mandager når alle logger inn. Ville en større plan hjulpet?
Vi har nådd grensen på fem brukere, hvordan får vi flere?
Eksporten går bare til 10 000 rader, finnes det en utgave uten tak?
Skulle ønske den kunne lage faste fakturaer. Kan noen av pakkene det?
Vi vil gjerne forlenge piloten med åtte uker.
Hvordan angrer jeg en sammenslått kontakt?
Virker igjen, det var kabelen. Beklager bryet.
Fant det på hjelpesidene, bare glem det.
Det løste saken, takk.
Jeg har ferie neste uke, Priya tar sakene mine.
En kollega slutter fredag, lisensen hans skal til meg.
Ledelsen har godkjent forlengelsen, hvor sender jeg signert kopi?
Vi vurderer to år til. Blir prisen bedre da?
Hva ville skje med filene hvis vi en gang gikk? Styret spør før vi signerer.
Ingen problemer hos oss, vil bare vite hva den gule pila betyr.
Kan du bekrefte at dere har fått signert kontrakt?
Betalingspåminnelser skal til regnskap og ikke til meg.
Hvordan får jeg skanneren til å slutte å pipe?
Et lite ønske: dra og slipp for bilder.
Kan faksfeltet fjernes? Ingen har det lenger.
Finnes det elektroder til hjertestarteren fra 2018?
Hvor endrer jeg grensen for trykkalarmen? Vi vil varsles litt før.
Ingen uhell denne måneden, men vi er tomme for hengelåser.
Hva er forskjellen på dekning i sølv og gull?
Blir det billigere om alle fem truckene tas samme dag?
Vepsen er ute av vifteboksen, så montøren kan komme.
Vi fikk bommen i gang selv, det satt en kongle i sensoren.
Det haster ikke, se bort fra det røde flagget, jeg trykket feil.
Avtalen med den gamle leverandøren er over, kan deres ruter ta numrene?
Hvor lang leveringstid er det på ny dongle?
Trenger en prøve av limet før vi bestemmer oss.
Hvor mange opsjonsår gjenstår? Det er til lista vår.
Kartet viser lageret vårt på feil side av elva, hvem flytter det?
Alt kom helt fram, ros til pakkinga.
Kan vi gå tilbake til lokal installasjon senere hvis vi velger sky nå?
Leietaker har sagt opp, hvor fører jeg det i eiendomsmodulen?
Har branndørstyringa manuell utløser?
Trenger sikkerhetsdatablad for avfettingen.
Hvordan merker jeg en sak som kritisk hos oss?
Stor takk til Lena, hun forklarte så selv jeg skjønte det.
Hvilken kompressor trengs til to stasjoner samtidig?
Lagringa er 91 % full, hva er neste trinn og hva koster det?
To maskiner står nå i en annen hall, endre plasseringen.
Kan rapporten utelate utgåtte varer?
Vi er gjerne referansekunde.
Gi pris på vedlikeholdsavtale for tre presser.
Vi har 40 biler nå, hvilken pakke passer?
Hvordan sperrer jeg et mistet nøkkelkort?
Vil ikke ha dobbel faktura ved pakkebytte midt i måneden, ordner det seg selv?
Tar pause i juli, levering i august passer fint.
Kan jeg få en prisliste?
Hvor mange paller er det plass til på bilen?
Kan timen flyttes til torsdag?
Hva er garantien på girkassa?
God morgen, vi trenger to patroner til.
Finnes brosjyren på engelsk?
Hvordan legger jeg signatur på følgeseddelen?
Kan vi se hvem som endret en post?
Hvor skriver vi inn telefonnummer nummer to?
Lærlingen vår vil gjerne besøke fabrikken.
Hvilken kabel trengs mellom vekta og skriveren?
Vi har ny logo, hvor laster jeg den opp?
Takk for at dere ordnet det så fort.
Vi vil bestille den største tanken.
Har dere erfaring med bakerier?
Bekreft leveringsdatoen, er dere snille.
Signert tilbud ligger ved.
Hvordan lukker jeg et ferdig prosjekt?
Bestilling: 3 stk filter 4711, 2 stk pakning, levering til verkstedet.
API-grensen er nådd, hva kan vi gjøre?
Synd at vi har nådd grensen i planen vår igjen, og lagringen er full.
Vi har truffet taket for API-kall tredje gang denne måneden, finnes det en plan med mer?
Vi trenger mer lagring, dataene er tredoblet siden i vår.
Dessverre har basisplanen ingen teamfunksjoner, og nå er vi fire.
Rapportene er blitt litt trege etter at vi fikk mer data. Finnes det en raskere pakke?
Litt irriterende at bare én kan være logget inn, hvordan får vi en plass til?
Maskinen er 12 år nå, hvilke deler bør vi bytte først?
Vi møter stadig radgrensen, litt frustrerende. Hva er mulighetene?
Kvoten er brukt opp, hva koster neste nivå?
Pumpa har stoppet to ganger i år, så vi vil ha en i reserve.
Programmet er åtte år og begynner å bli tregt, hva ville en nyere versjon gitt oss?
Finner ikke ut hvordan jeg deler en tavle med kollegene.
Importen tar tjue minutter nå, er det normalt for 50 000 rader?
Vi savner en kalendervisning, har den store utgaven det?
Postkassen er 98 % full, hvordan får jeg mer plass?
Kan vi få en vedlikeholdsavtale? Det har vært tre reparasjoner på et år.
Alle plassene er tatt og to nye begynner mandag.
`,
};
