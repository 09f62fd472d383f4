import { type GateRefusal, refusal } from './gate-rule.js';
import type { GateSettings } from './gate-settings.js';
import type { ReadWords, WordsRead } from './read-words.js';
import type { GateSituation, TicketFacts, WrittenText } from './situation.js';
import { countsAt, endedWell, isInHand, isOpenAt, mayHoldBack, STOPPING } from './ticket-state.js';

/** What the texts of a situation say. */
export interface WordsOfSituation {
  readonly refusals: readonly GateRefusal[];
  /** Of the ticket in hand; null where there is none, or where it can't be read. */
  readonly inHand: WordsRead | null;
  /** Whether any problem of the customer is open that holds offers back. */
  readonly isProblemOpen: boolean;
  /** Whether the ticket in hand is about an integration, and no word tells whether that fails. */
  readonly mayBeFailing: boolean;
}

/** Of those that decided, enough to find the place. */
const WORDS_TOLD = 3;
/** Reading costs milliseconds each: of older ones that are closed, what was read when they came in counts. */
const MOST_READ = 20;
/** One in six complaints that nothing else gives away is as bad as this, and one in seventy harmless texts. */
const ANGRY_TONE = -0.45;
const PROBLEMS: ReadonlySet<string> = new Set(['defect', 'performance']);
/** One that fails or is disputed is a problem, and unless the words ask for something to buy, nobody can tell that it isn't. */
const EITHER: ReadonlySet<string> = new Set(['integration', 'billing']);

/**
 * Reads what was written in the ticket in hand and in all others that count. The one in hand, and those that are open, must
 * be such as can be judged; a closed one is only asked what it says.
 */
export function readSituation(
  situation: GateSituation,
  settings: GateSettings,
  readWords: ReadWords,
): WordsOfSituation {
  const { at, tickets, typed } = situation;
  if (tickets === 'unknown') return { refusals: [], inHand: null, isProblemOpen: true, mayBeFailing: true };
  const refusals: GateRefusal[] = [];
  let inHand: WordsRead | null = null;
  let isProblemOpen = false;
  let mayBeFailing = false;
  for (const [place, ticket] of countingTickets(tickets, situation, settings).entries()) {
    const mustBeJudged = isInHand(ticket, situation) || isOpenAt(ticket, at, settings);
    const { words } = ticket;
    const read = words === 'unknown' || place >= MOST_READ ? null : readWords(words.subject, words.text);
    if (read !== null) refusals.push(...stopsIn(read));
    const tone = toneOf(ticket, read);
    refusals.push(...toldByPhrases(ticket, read, tone));
    if (mustBeJudged && !read?.isJudged) refusals.push(unread(read, place));
    if (isInHand(ticket, situation)) {
      inHand = read;
      // Once it is solved, how it was asked for counts no more.
      if (ticket.closedAt === null && isAngry(tone) && !isOnlyLimited(ticket, read))
        refusals.push(refusal('angry'));
    }
    if (!mayHoldBack(ticket, at, settings)) continue;
    if (isProblem(ticket, read)) isProblemOpen = true;
    else if (isUnclear(ticket, read)) {
      if (isInHand(ticket, situation) && ticket.category === 'integration') mayBeFailing = true;
      else isProblemOpen = true;
    }
  }
  for (const { subject, text } of typed) {
    const read = readWords(subject, text);
    refusals.push(...stopsIn(read), ...(read.isJudged ? [] : [unread(read)]));
  }
  return { refusals, inHand, isProblemOpen, mayBeFailing };
}

/** Every text that is read to judge a situation. */
export function textsToRead(situation: GateSituation, settings: GateSettings): readonly WrittenText[] {
  const { tickets, typed } = situation;
  if (tickets === 'unknown') return [];
  const written = countingTickets(tickets, situation, settings)
    .slice(0, MOST_READ)
    .map(({ words }) => words);
  return [...written.filter((words) => words !== 'unknown'), ...typed];
}

/** The one in hand first, then those that are open, then the newest. */
function countingTickets(
  tickets: readonly TicketFacts[],
  situation: Pick<GateSituation, 'at' | 'interaction'>,
  settings: GateSettings,
): readonly TicketFacts[] {
  const { at } = situation;
  return tickets
    .filter((ticket) => isInHand(ticket, situation) || countsAt(ticket, at, settings))
    .toSorted(
      (a, b) =>
        Number(isInHand(b, situation)) - Number(isInHand(a, situation)) ||
        Number(isOpenAt(b, at, settings)) - Number(isOpenAt(a, at, settings)) ||
        b.openedAt.getTime() - a.openedAt.getTime(),
    );
}

function isProblem({ category }: TicketFacts, read: WordsRead | null): boolean {
  return PROBLEMS.has(category) || read?.matter === 'problem';
}

function isUnclear({ category }: TicketFacts, read: WordsRead | null): boolean {
  return EITHER.has(category) && (read === null || read.buying.length === 0);
}

/** Flags are raised by words that stand in a text, whatever it means. What it doesn't mean is no flag, unless its writer was cross. */
function toldByPhrases(ticket: TicketFacts, read: WordsRead | null, tone: number | null): GateRefusal[] {
  const { flags, category, isCategoryRead } = ticket;
  const outweighed = isAngry(tone) || !endedWell(ticket) ? [] : (read?.outweighed ?? []);
  return STOPPING.filter((what) => flags.includes(what) || (isCategoryRead && category === what))
    .filter((what) => !outweighed.includes(what))
    .map((what) => refusal(what));
}

/** A complaint that is none makes nobody angry. */
function toneOf({ tone, isToneRead }: TicketFacts, read: WordsRead | null): number | null {
  return isToneRead && read?.outweighed.includes('complaint') ? read.tone : tone;
}

function isAngry(tone: number | null): boolean {
  return tone !== null && tone <= ANGRY_TONE;
}

/** Cross with a limit, as phrases tell: gently, what lifts it may be spoken of. */
function isOnlyLimited({ isToneRead }: TicketFacts, read: WordsRead | null): boolean {
  return isToneRead && read?.isJudged === true && read.mood === 'limited';
}

function stopsIn({ stops }: WordsRead): GateRefusal[] {
  return stops.map(({ class: name, words = [] }) =>
    refusal('words_stop', {
      class: name,
      ...(words.length === 0 ? {} : { words: words.slice(0, WORDS_TOLD).join(' … ') }),
    }),
  );
}

function unread(read: WordsRead | null, place = 0): GateRefusal {
  if (read === null) return refusal('words_unread', { why: place < MOST_READ ? 'no_text' : 'too_many' });
  return refusal('words_unread', { why: read.whyNot ?? 'not_judged' });
}
