import type { TicketCategory } from '../../domain/event.js';
import type { BuyingSignal } from '../../reading/buying/buying-phrases.js';
import type { Concept } from '../../reading/concept-phrases.js';
import type { Matter, Mood } from './intent.js';

const NEEDS: ReadonlySet<TicketCategory> = new Set([
  'capacity',
  'missing_function',
  'how_to',
  'spare_part',
  'data_export',
  'compatibility',
]);
const PROBLEMS: ReadonlySet<TicketCategory> = new Set(['defect', 'performance', 'complaint', 'cancellation']);
/** Of themselves neither: a question about one is a need, one that fails or is disputed a problem. */
const EITHER: ReadonlySet<TicketCategory> = new Set(['integration', 'billing']);
const TROUBLE: readonly Concept[] = ['bad_quality', 'down', 'broken_promise', 'compensation', 'again'];
/** What somebody asks for in whatever category it was put. */
const NEEDED: ReadonlySet<BuyingSignal> = new Set(['licence', 'spare_part', 'availability']);
/** Who is only cross with a limit isn't angry with us: one bad word said of it, not two. */
const ANGRY_TONE = -0.7;
const BAD_TONE = -0.1;
const THANKFUL_TONE = 0.35;

export function matterOf(
  category: TicketCategory,
  buying: ReadonlySet<BuyingSignal>,
  concepts: ReadonlySet<Concept>,
): Matter {
  if (PROBLEMS.has(category)) return 'problem';
  const isTrouble = TROUBLE.some((concept) => concepts.has(concept));
  if (EITHER.has(category)) {
    if (isTrouble) return 'problem';
    return category === 'integration' ? 'need' : 'neither';
  }
  if (NEEDS.has(category)) return 'need';
  return [...NEEDED].some((signal) => buying.has(signal)) ? 'need' : 'neither';
}

export function moodOf(tone: number | null, isAtLimit: boolean): Mood {
  if (tone === null) return 'calm';
  if (tone <= BAD_TONE) return isAtLimit && tone > ANGRY_TONE ? 'limited' : 'angry';
  return tone >= THANKFUL_TONE ? 'thankful' : 'calm';
}
