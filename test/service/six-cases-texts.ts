/** How customers of five languages put the handbook's six cases: subject and text. */
export const SIX_CASES = {
  limit: {
    en: [
      'API limit reached',
      'Since lunch our nightly job only gets the answer "API limit reached". What can we do to be allowed more calls per day?',
    ],
    nb: [
      'API-grensen er nådd',
      'Siden lunsj får vi beskjed om at API-grensen er nådd. Hva kan vi gjøre for å få lov til flere kall per dag?',
    ],
    fi: [
      'API-raja saavutettu',
      'Saamme ilmoituksen, että API-raja on saavutettu. Tarvitsisimme enemmän kutsuja päivässä.',
    ],
    de: [
      'API-Limit erreicht',
      'Seit Mittag erhalten wir die Meldung, dass das API-Limit erreicht ist. Was können wir tun, um mehr Aufrufe pro Tag zu bekommen?',
    ],
    sv: [
      'API-gränsen är nådd',
      'Sedan lunch får vi meddelandet att API-gränsen är nådd. Vad kan vi göra för att få fler anrop per dag?',
    ],
  },
  storage: {
    en: [
      'Need more storage',
      'Our archive of scans has grown a lot this year and the storage is almost used up. Could we get another few hundred gigabytes?',
    ],
    nb: [
      'Trenger mer lagringsplass',
      'Arkivet med skanninger har vokst mye i år, og lagringsplassen er snart brukt opp. Kan vi få noen hundre gigabyte til?',
    ],
    fi: [
      'Tarvitsemme lisää tallennustilaa',
      'Skannausten arkisto on kasvanut tänä vuonna paljon ja tallennustila loppuu pian. Voisimmeko saada muutaman sata gigatavua lisää?',
    ],
    de: [
      'Brauchen mehr Speicherplatz',
      'Unser Archiv mit Scans ist dieses Jahr stark gewachsen und der Speicherplatz ist bald aufgebraucht. Können wir noch ein paar hundert Gigabyte bekommen?',
    ],
    sv: [
      'Behöver mer lagringsutrymme',
      'Vårt arkiv med skanningar har vuxit mycket i år och lagringsutrymmet tar snart slut. Kan vi få några hundra gigabyte till?',
    ],
  },
  team: {
    en: [
      'Team functions missing',
      'I could not find a function for shared projects and roles. Is there a version with team functions?',
    ],
    nb: [
      'Teamfunksjoner mangler',
      'Jeg har fått fire nye kolleger i vår, men finner ingen funksjon for delte oversikter eller roller. Har dere funksjoner for team?',
    ],
    fi: [
      'Tiimitoiminnot puuttuvat',
      'Sain keväällä neljä uutta kollegaa, mutta en löydä toimintoa jaetuille näkymille tai rooleille. Onko teillä toimintoja tiimeille?',
    ],
    de: [
      'Teamfunktionen fehlen',
      'Seit dem Frühjahr habe ich vier neue Kollegen, finde aber keine Funktion für gemeinsame Übersichten oder Rollen. Gibt es bei Ihnen Funktionen für Teams?',
    ],
    sv: [
      'Teamfunktioner saknas',
      'Jag har fått fyra nya kollegor i vår men hittar ingen funktion för delade vyer eller roller. Har ni funktioner för team?',
    ],
  },
  slow: {
    en: [
      'Reports load slowly',
      'Opening a report takes more than a minute every morning. Everything has become sluggish, could you have a look?',
    ],
    nb: [
      'Rapporter laster sakte',
      'Det tar over et minutt å åpne en rapport hver morgen. Alt har blitt tregt, kan dere se på det?',
    ],
    fi: [
      'Raportit latautuvat hitaasti',
      'Raportin avaaminen kestää joka aamu yli minuutin. Kaikki on muuttunut hitaaksi, voisitteko katsoa asiaa?',
    ],
    de: [
      'Berichte langsam',
      'Das Öffnen eines Berichts dauert morgens länger als eine Minute. Könnten Sie bitte nachsehen, woran das liegt?',
    ],
    sv: ['Långsamma rapporter', 'Att öppna en rapport tar numera över en minut. Vad kan vi göra åt det?'],
  },
  part: {
    en: [
      'Spare part for KP-400',
      'We would like to order two guide bearings for our bending press, serial number B17. When could you deliver them?',
    ],
    nb: [
      'Reservedel til KP-400',
      'Vi vil gjerne bestille to styrelager til kantpressen vår, serienummer B17. Når kan dere levere?',
    ],
    fi: [
      'Varaosa KP-400-koneeseen',
      'Haluaisimme tilata kaksi ohjauslaakeria särmäyspuristimeemme, sarjanumero B17. Milloin voitte toimittaa ne?',
    ],
    de: [
      'Ersatzteil für KP-400',
      'Wir möchten zwei Führungslager für unsere Abkantpresse bestellen, Seriennummer B17. Wann können Sie liefern?',
    ],
    sv: [
      'Reservdel till KP-400',
      'Vi vill gärna beställa två styrlager till vår kantpress, serienummer B17. När kan ni leverera?',
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;
