import { normaliseName } from '../../domain/normalise-name.js';
import { withoutSecondLetters } from '../names/search-spelling.js';
import type { Verb } from './verb.js';

/**
 * What people type by instinct for a verb, in each language; the verbs themselves are the same everywhere. What
 * administrators ask has a second word, behind a dot.
 */
const OTHER_WORDS = {
  home: ['today', 'day', 'hjem', 'i-dag', 'koti', 'etusivu', 'päiväni'],
  customer: [
    ...['customers', 'client', 'clients', 'account', 'show', 'find', 'search', 'phone', 'ticket'],
    ...['kunde', 'kunden', 'kunder', 'kundekort', 'vis', 'finn', 'søk', 'sak', 'telefon'],
    ...[
      'asiakas',
      'asiakkaan',
      'asiakkaat',
      'asiakaskortti',
      'näytä',
      'hae',
      'etsi',
      'tukipyyntö',
      'tiketti',
      'puhelin',
    ],
  ],
  recommend: [
    ...['suggest', 'suggestion', 'offer', 'offers', 'recommendation', 'crosssell'],
    ...['anbefal', 'anbefaling', 'foreslå', 'forslag', 'tilby', 'tilbud'],
    ...['suosittele', 'suositus', 'ehdota', 'ehdotus', 'tarjoa', 'tarjous'],
  ],
  mine: [
    ...['my', 'alert', 'alerts', 'task', 'tasks', 'todo', 'list', 'tickets'],
    ...['min', 'mitt', 'varsel', 'varsler', 'oppgave', 'oppgaver', 'liste', 'saker'],
    ...[
      'oma',
      'omat',
      'minun',
      'varoitus',
      'varoitukset',
      'tehtävä',
      'tehtävät',
      'lista',
      'tukipyynnöt',
      'tiketit',
    ],
  ],
  why: [
    ...['reason', 'reasons', 'explain', 'score', 'points', 'risk'],
    ...['hvorfor', 'grunn', 'årsak', 'forklar', 'poeng', 'risiko'],
    ...['miksi', 'syy', 'syyt', 'selitä', 'pisteet', 'riski'],
  ],
  value: ['worth', 'clv', 'verdi', 'kundeverdi', 'arvo', 'asiakasarvo'],
  tier: [
    ...['class', 'vip', 'klasse', 'serviceklasse', 'kundeklasse'],
    ...['luokka', 'palveluluokka', 'asiakasluokka'],
  ],
  log: [
    ...['note', 'record', 'call', 'contact'],
    ...['logg', 'loggfør', 'noter', 'registrer', 'ring', 'kontakt'],
    ...['kirjaa', 'loki', 'merkitse', 'soitto', 'yhteydenotto'],
  ],
  snooze: ['pause', 'later', 'utsett', 'slumre', 'lykkää', 'torkku', 'torkuta', 'myöhemmin'],
  handover: [
    ...['hand-over', 'transfer', 'assign', 'delegate', 'overlat', 'overfør', 'overdra', 'tildel'],
    ...['siirrä', 'luovuta', 'delegoi'],
  ],
  churned: ['left', 'gone', 'sluttet', 'forlatt', 'poistuneet', 'lähteneet'],
  away: [
    ...['absent', 'absence', 'vacation', 'holiday', 'ooo', 'fravær', 'borte', 'ferie', 'permisjon'],
    ...['poissa', 'poissaolo', 'loma', 'lomalla'],
  ],
  settings: [
    ...['setting', 'preferences', 'options', 'language', 'innstilling', 'innstillinger', 'språk'],
    ...['asetus', 'asetukset', 'kieli'],
  ],
  losses: ['loss', 'lost', 'tap', 'tapte', 'menetykset', 'menetetyt'],
  figures: [
    ...['numbers', 'kpi', 'kpis', 'stats', 'statistics', 'report', 'tall', 'nøkkeltall', 'rapport'],
    ...['luvut', 'tunnusluvut', 'raportti', 'tilastot'],
  ],
  roi: ['return', 'avkastning', 'gevinst', 'tuotto'],
  deal: [
    'deals',
    'opportunity',
    'salg',
    'salget',
    'salgsmulighet',
    'salgssak',
    'salgssaker',
    'kauppa',
    'kaupat',
    'kaupan',
  ],
  pipeline: ['funnel', 'forecast', 'prognose', 'salgsprognose', 'myyntiputki', 'putki', 'ennuste'],
  leads: ['lead', 'prospects', 'prospekter', 'liidi', 'liidit'],
  sources: ['source', 'leadsources', 'kilder', 'leadkilder', 'lähteet', 'liidilähteet'],
  patterns: ['pattern', 'mønster', 'mønstre', 'säännönmukaisuudet', 'kuviot'],
  portfolio: ['segments', 'abc', 'portefølje', 'porteføljen', 'kundeportefølje', 'salkku', 'asiakassalkku'],
  digest: ['week', 'weekly', 'ukesrapport', 'uke', 'sammendrag', 'viikkokatsaus', 'viikko', 'kooste'],
  model: ['modell', 'malli'],
  admin: ['administrator', 'administrasjon', 'ylläpito', 'hallinta'],
  help: [
    '?',
    'h',
    '-h',
    '--help',
    'commands',
    'hjelp',
    'kommandoer',
    'apua',
    'apu',
    'ohje',
    'ohjeet',
    'komennot',
  ],
  'admin.stage': ['stage', 'stages'],
  'admin.observe': ['observe'],
  'admin.data': ['data'],
  'admin.channels': ['channel', 'channels', 'route', 'routes', 'kanal', 'kanaler', 'kanava', 'kanavat'],
  'admin.people': ['people', 'person', 'personer', 'henkilöt'],
  'admin.owners': ['owner', 'owners', 'ansvarlige', 'vastuuhenkilöt'],
  'admin.rules': ['rule', 'rules', 'regler', 'säännöt'],
  'admin.health': ['health', 'status', 'drift', 'tila'],
} as const satisfies Partial<Record<Verb | `admin.${string}`, readonly string[]>>;

/** Whoever begins like this is shown where to begin. */
const GREETINGS: ReadonlySet<string> = new Set(
  [
    ...['hello', 'hi', 'hey', 'start', 'thanks', 'hei', 'heisann', 'hallo', 'takk'],
    ...['moi', 'terve', 'moikka', 'kiitos'],
  ].map(compared),
);

/** How whole questions begin. What follows is no name, so no command is guessed from the first word. */
const QUESTION_WORDS: ReadonlySet<string> = new Set(
  [
    ...['which', 'what', 'who', 'whose', 'how', 'when', 'where', 'is', 'are', 'can', 'do', 'does'],
    ...['hvilke', 'hvilken', 'hvem', 'hva', 'hvordan', 'når', 'hvor', 'er', 'kan'],
    ...['mikä', 'mitkä', 'mitä', 'kuka', 'ketkä', 'miten', 'milloin', 'missä', 'onko', 'ovatko'],
    ...['kuinka', 'montako', 'paljonko'],
  ].map(compared),
);

const MEANINGS: ReadonlyMap<string, string> = new Map(
  Object.entries(OTHER_WORDS).flatMap(([command, words]) =>
    words.map((word) => [compared(word), command.replace('.', ' ')] as const),
  ),
);

/** The command that a word stands for; null for a word that stands for none. */
export function commandMeantBy(word: string): string | null {
  return MEANINGS.get(compared(word)) ?? null;
}

export function isGreeting(word: string): boolean {
  return GREETINGS.has(compared(word));
}

/** Whether a word begins a question in plain language. */
export function beginsQuestion(word: string): boolean {
  return QUESTION_WORDS.has(compared(word));
}

/** Every word that is understood, as it is compared, with the command that it stands for. */
export function understoodWords(): Iterable<readonly [word: string, command: string]> {
  return MEANINGS;
}

/** Without accents, however they are typed. */
export function compared(word: string): string {
  return withoutSecondLetters(normaliseName(word).full);
}
