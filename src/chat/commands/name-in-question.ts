import { beginsQuestion, compared } from './other-words.js';
import { asksForAll } from './plain-question.js';

/** What stands around a name in a question about a customer, such as "how is … doing today?". */
const AROUND_A_NAME: ReadonlySet<string> = new Set(
  [
    ...[
      'how’s',
      'hows',
      'what’s',
      'whats',
      'tell',
      'show',
      'me',
      'about',
      'please',
      'was',
      'did',
      'has',
      'have',
    ],
    ...['the', 'with', 'at', 'on', 'to', 'of', 'for', 'in', 'we', 'our', 'us', 'i', 'my', 'status', 'things'],
    ...['been', 'doing', 'going', 'getting', 'looking', 'feeling', 'well', 'ok', 'okay', 'happy', 'still'],
    ...['today', 'now', 'lately', 'customer', 'right', 'moment', 'these', 'days', 'know', 'happening'],
    ...['går', 'gikk', 'det', 'med', 'står', 'til', 'hos', 'om', 'på', 'av', 'i', 'vi', 'vet', 'har', 'oss'],
    ...[
      'dag',
      'nå',
      'for',
      'tiden',
      'bra',
      'fornøyd',
      'fortsatt',
      'kunden',
      'fortell',
      'meg',
      'vis',
      'skjer',
    ],
    ...[
      'menee',
      'voi',
      'kuuluu',
      'asiakkaalla',
      'asiakkaalle',
      'asiakas',
      'asiakkaan',
      'on',
      'nyt',
      'tänään',
    ],
    ...['tyytyväinen', 'yhä', 'vielä', 'kerro', 'näytä', 'hyvin', 'kanssa', 'tapahtuu'],
  ].map(compared),
);

/** Finnish says with an ending what others say with a word: "Nordlyksellä", "Fjell AS:llä". */
const FINNISH_ENDING = /(?:(?<=\p{L}{3})|:)i?(?:ll[aä]|lle|lt[aä]|ss[aä]|st[aä])$/u;

/** More than this is no name. */
const WORDS_READ = 30;

/**
 * Texts that may be the name asked about in a question in plain words, the most likely first; none where nothing stands
 * around it, so that it is a name already or no question.
 */
export function namesInQuestion(text: string): string[] {
  const words = text.trim().split(/\s+/).slice(0, WORDS_READ).map(bare);
  const first = words.findIndex((word) => !isAround(word));
  const last = words.findLastIndex((word) => !isAround(word));
  if (first === -1 || (first === 0 && last === words.length - 1)) return [];
  const name = words.slice(first, last + 1).join(' ');
  const withoutEnding = name.replace(FINNISH_ENDING, '');
  return withoutEnding === name ? [name] : [name, withoutEnding];
}

function isAround(word: string): boolean {
  return word === '' || beginsQuestion(word) || asksForAll(word) || AROUND_A_NAME.has(compared(word));
}

function bare(word: string): string {
  return word.replace(/[?!.,;…]{1,10}$/u, '').replace(/[’']s$/u, '');
}
