/** What customers of five languages write when nothing may be sold to them, by the handbook's sentence. */
export const NEVER = {
  complaint: {
    en: [
      'This is the third time your technician has not turned up, and nobody even called. I expect better for what we pay you.',
      'I am extremely disappointed in how my last three messages were handled, please pass this on to your manager.',
    ],
    nb: [
      'Dette er tredje gang teknikeren deres ikke dukker opp, og ingen har så mye som ringt. Vi forventer mer for det vi betaler.',
      'Jeg er svært skuffet over hvordan de tre siste henvendelsene mine ble behandlet, send dette videre til sjefen din.',
    ],
    fi: [
      'Asentajanne jätti jo kolmannen kerran tulematta eikä kukaan edes soittanut. Odotamme rahoillemme parempaa.',
      'Olen erittäin pettynyt siihen, miten kolme viimeistä viestiäni hoidettiin, välittäkää tämä esihenkilöllenne.',
    ],
    de: [
      'Ihr Techniker ist jetzt zum dritten Mal nicht erschienen, und niemand hat auch nur angerufen. Für unser Geld erwarten wir mehr.',
      'Ich bin äußerst enttäuscht, wie mit meinen letzten drei Nachrichten umgegangen wurde, leiten Sie das bitte an Ihren Vorgesetzten weiter.',
    ],
    sv: [
      'Det är tredje gången er tekniker inte dyker upp, och ingen har ens ringt. Vi förväntar oss mer för det vi betalar.',
      'Jag är ytterst besviken på hur mina tre senaste ärenden har hanterats, skicka detta vidare till din chef.',
    ],
  },
  cancellation: {
    en: [
      'We have decided to move to another supplier and will not continue with you after June. What is the notice period?',
      'Please confirm in writing that our subscription ends on 30 June and that nothing is charged after that.',
    ],
    nb: [
      'Vi har bestemt oss for å gå over til en annen leverandør og fortsetter ikke hos dere etter juni. Hva er oppsigelsestiden?',
      'Bekreft skriftlig at abonnementet vårt avsluttes 30. juni og at ingenting belastes etter det.',
    ],
    fi: [
      'Olemme päättäneet siirtyä toiselle toimittajalle emmekä jatka kanssanne kesäkuun jälkeen. Mikä on irtisanomisaika?',
      'Vahvistakaa kirjallisesti, että tilauksemme päättyy 30. kesäkuuta eikä mitään veloiteta sen jälkeen.',
    ],
    de: [
      'Wir haben uns für einen anderen Anbieter entschieden und machen nach Juni nicht mit Ihnen weiter. Wie lang ist die Kündigungsfrist?',
      'Bitte bestätigen Sie schriftlich, dass unser Abonnement am 30. Juni endet und danach nichts mehr abgebucht wird.',
    ],
    sv: [
      'Vi har bestämt oss för att gå över till en annan leverantör och fortsätter inte hos er efter juni. Hur lång är uppsägningstiden?',
      'Bekräfta skriftligt att vårt abonnemang avslutas den 30 juni och att inget debiteras efter det.',
    ],
  },
  production: {
    en: [
      'The line has been standing since six this morning and forty people are waiting, send somebody right away.',
    ],
    nb: ['Linjen har stått siden seks i morges og førti mann venter, send noen med en gang.'],
    fi: ['Linja on seisonut aamukuudesta lähtien ja neljäkymmentä ihmistä odottaa, lähettäkää joku heti.'],
    de: ['Die Linie steht seit heute früh um sechs und vierzig Leute warten, schicken Sie sofort jemanden.'],
    sv: ['Linjen har stått still sedan sex i morse och fyrtio personer väntar, skicka någon omedelbart.'],
  },
  data: {
    en: ['After the update last night all our projects are gone, and the backup cannot be restored either.'],
    nb: [
      'Etter oppdateringen i natt er alle prosjektene våre borte, og sikkerhetskopien lar seg heller ikke gjenopprette.',
    ],
    fi: [
      'Viime yön päivityksen jälkeen kaikki projektimme ovat kadonneet, eikä varmuuskopiotakaan voi palauttaa.',
    ],
    de: [
      'Nach dem Update heute Nacht sind alle unsere Projekte weg, und auch die Sicherung lässt sich nicht wiederherstellen.',
    ],
    sv: [
      'Efter uppdateringen i natt är alla våra projekt borta, och säkerhetskopian går inte heller att återställa.',
    ],
  },
  security: {
    en: [
      'Somebody we do not know has logged in with our administrator account and downloaded customer records.',
    ],
    nb: ['Noen vi ikke kjenner har logget inn med administratorkontoen vår og lastet ned kundedata.'],
    fi: ['Joku tuntematon on kirjautunut ylläpitäjätunnuksellamme ja ladannut asiakastietoja.'],
    de: [
      'Jemand Unbekanntes hat sich mit unserem Administratorkonto angemeldet und Kundendaten heruntergeladen.',
    ],
    sv: ['Någon okänd har loggat in med vårt administratörskonto och laddat ner kunduppgifter.'],
  },
  safety: {
    en: [
      'The guard opened while the press was running and an operator hurt her hand. We have switched the machine off.',
    ],
    nb: ['Vernet åpnet seg mens pressen gikk, og en operatør skadet hånden. Vi har slått av maskinen.'],
    fi: ['Suojus avautui puristimen käydessä ja käyttäjä loukkasi kätensä. Olemme sammuttaneet koneen.'],
    de: [
      'Die Schutztür ging bei laufender Presse auf, und eine Bedienerin hat sich die Hand verletzt. Wir haben die Maschine abgeschaltet.',
    ],
    sv: ['Skyddet öppnades medan pressen gick och en operatör skadade handen. Vi har stängt av maskinen.'],
  },
  opt_out: {
    en: ['Please take us off your sales lists, we only want to hear from you about open tickets.'],
    nb: ['Ta oss av salgslistene deres, vi vil bare høre fra dere om åpne saker.'],
    fi: ['Poistakaa meidät myyntilistoiltanne, haluamme kuulla teistä vain avoimista tukipyynnöistä.'],
    de: [
      'Nehmen Sie uns bitte von Ihren Verkaufslisten, wir möchten nur noch zu offenen Tickets von Ihnen hören.',
    ],
    sv: ['Ta bort oss från era säljlistor, vi vill bara höra från er om öppna ärenden.'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Problems that have to be solved first. */
export const OPEN_PROBLEMS = {
  integration: {
    en: 'The connection to our ERP has not transferred a single order since Monday.',
    nb: 'Koblingen mot ERP-systemet vårt har ikke overført en eneste ordre siden mandag.',
    fi: 'Yhteys ERP-järjestelmäämme ei ole siirtänyt yhtään tilausta maanantain jälkeen.',
    de: 'Die Anbindung an unser ERP hat seit Montag keinen einzigen Auftrag mehr übertragen.',
    sv: 'Kopplingen till vårt affärssystem har inte överfört en enda order sedan i måndags.',
  },
  billing: {
    en: 'The invoice for March charges us for ten users we never ordered. Please correct it.',
    nb: 'Fakturaen for mars belaster oss for ti brukere vi aldri har bestilt. Vennligst rett den.',
    fi: 'Maaliskuun laskulla on kymmenen käyttäjää, joita emme ole koskaan tilanneet. Korjatkaa lasku.',
    de: 'Auf der Rechnung für März stehen zehn Nutzer, die wir nie bestellt haben. Bitte korrigieren Sie sie.',
    sv: 'Fakturan för mars tar betalt för tio användare som vi aldrig har beställt. Var vänlig rätta den.',
  },
  defect: {
    en: 'The export button throws an error and the file stays empty.',
    nb: 'Eksportknappen gir en feilmelding og filen blir tom.',
    fi: 'Vientipainike antaa virheilmoituksen ja tiedosto jää tyhjäksi.',
    de: 'Der Export-Knopf bringt eine Fehlermeldung und die Datei bleibt leer.',
    sv: 'Exportknappen ger ett felmeddelande och filen blir tom.',
  },
} as const;
