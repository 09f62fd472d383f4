/** One ticket of each of the handbook's cases, as customers of five languages write. */
export const CASE_TICKETS = {
  limit_reached: {
    en: [
      'API limit reached',
      'Our integration stops with "API limit reached" every afternoon. We need a higher limit.',
    ],
    nb: [
      'API-grensen er nådd',
      'Vi har nådd grensen for API-kall hver ettermiddag og trenger høyere grense.',
    ],
    fi: [
      'API-raja täynnä',
      'API-kutsujen raja täyttyy joka iltapäivä. Tarvitsemme suuremman rajan ja lisää kapasiteettia.',
    ],
    de: [
      'API-Limit erreicht',
      'Jeden Nachmittag ist das API-Limit erreicht. Wir brauchen ein höheres Limit.',
    ],
    sv: [
      'API-gränsen nådd',
      'Vi har nått gränsen för API-anrop varje eftermiddag och behöver en högre gräns.',
    ],
  },
  growth: {
    en: ['More storage', 'Our storage is full. We need more storage for our measurement data.'],
    nb: ['Mer lagringsplass', 'Lagringsplassen er full. Vi trenger mer lagringsplass til måledataene våre.'],
    fi: [
      'Lisää tallennustilaa',
      'Tallennustila on täynnä. Tarvitsemme lisää tallennustilaa mittaustiedoille.',
    ],
    de: [
      'Mehr Speicherplatz',
      'Der Speicherplatz ist voll. Wir brauchen mehr Speicher für unsere Messdaten.',
    ],
    sv: ['Mer lagringsutrymme', 'Lagringsutrymmet är fullt. Vi behöver mer lagring för våra mätdata.'],
  },
  expansion: {
    en: [
      'Team functions missing',
      'The team features are missing: my new colleagues can’t share projects. Is there a feature for that?',
    ],
    nb: [
      'Mangler teamfunksjoner',
      'Funksjonene for team mangler: de nye kollegene mine kan ikke dele prosjekter. Finnes det en slik funksjon?',
    ],
    fi: [
      'Tiimitoiminnot puuttuvat',
      'Tiimin toiminto puuttuu: uudet kollegani eivät voi jakaa projekteja. Onko sellaista ominaisuutta?',
    ],
    de: [
      'Teamfunktionen fehlen',
      'Uns fehlt die Teamfunktion: Meine neuen Kollegen können keine Projekte teilen. Gibt es eine solche Funktion?',
    ],
    sv: [
      'Teamfunktioner saknas',
      'Funktionen för team saknas: mina nya kollegor kan inte dela projekt. Finns det en sådan funktion?',
    ],
  },
  performance: {
    en: ['Very slow', 'The system is very slow since Monday, pages take minutes to load.'],
    nb: ['Veldig tregt', 'Systemet er veldig tregt siden mandag, sidene bruker lang tid på å laste.'],
    fi: [
      'Todella hidas',
      'Järjestelmä on ollut todella hidas maanantaista lähtien, sivut latautuvat hitaasti.',
    ],
    de: ['Sehr langsam', 'Das System ist seit Montag sehr langsam, die Seiten laden ewig.'],
    sv: ['Väldigt långsamt', 'Systemet är väldigt långsamt sedan i måndags, sidorna laddar långsamt.'],
  },
  maintenance_plan: {
    en: ['Spare part', 'We need a spare part for the press: a new hydraulic seal.'],
    nb: ['Reservedel', 'Vi trenger en reservedel til pressen: en ny hydraulikktetning.'],
    fi: ['Varaosa', 'Tarvitsemme varaosan puristimeen: uuden hydrauliikkatiivisteen.'],
    de: ['Ersatzteil', 'Wir brauchen ein Ersatzteil für die Presse: eine neue Hydraulikdichtung.'],
    sv: ['Reservdel', 'Vi behöver en reservdel till pressen: en ny hydraultätning.'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly [string, string]>>>>;

export const TEXT_LANGUAGES = ['en', 'nb', 'fi', 'de', 'sv'] as const;
