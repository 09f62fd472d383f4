import { TICKET_FLAGS } from '../../domain/event.js';
import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';

/** What a customer said in a stretch, as far as it tells whether offers are too much. */
export interface HeardAfterOffers {
  /** Answers to surveys about service, 0 to 1, soon after an offer. */
  readonly after: readonly number[];
  /** Soon after a ticket, and after no offer. */
  readonly without: readonly number[];
  /** Of which offers, by their place, the customer complained. */
  readonly complainedOf: ReadonlySet<number>;
}

/** A survey is about what was dealt with so short before. */
export const SURVEY_WITHIN_DAYS = 14;
/** "Stop selling to me" is about the last offer, even where it comes late. */
const OPT_OUT_WITHIN_DAYS = 14;
/** A complaint may be about anything; one that follows on the heels of an offer is taken to be about it. */
const COMPLAINT_WITHIN_DAYS = 3;

const OPENED = 0;
const OPT_OUT = 1 << TICKET_FLAGS.indexOf('opt_out');
const COMPLAINT = 1 << TICKET_FLAGS.indexOf('complaint');

/**
 * @param history as of the end of the stretch.
 * @param shownAtMs when offers were shown to the customer, the stretch's and those shortly before it, the first first.
 * @param sinceMs the stretch's beginning: answers before it are left out.
 */
export function heardAfterOffers(
  { satisfaction, tickets }: Pick<History, 'satisfaction' | 'tickets'>,
  shownAtMs: readonly number[],
  sinceMs: number,
): HeardAfterOffers {
  const after: number[] = [];
  const without: number[] = [];
  for (const [index, share] of satisfaction.share.entries()) {
    const atMs = satisfaction.atMs[index] ?? Number.NaN;
    if (!(atMs >= sinceMs) || Number.isNaN(share)) continue;
    if (isSoonAfter(shownAtMs, atMs, SURVEY_WITHIN_DAYS)) after.push(share);
    else if (isSoonAfter(tickets.atMs, atMs, SURVEY_WITHIN_DAYS)) without.push(share);
  }
  const complainedOf = new Set<number>();
  for (const [index, fact] of tickets.fact.entries()) {
    if (fact !== OPENED) continue;
    const flags = tickets.flags[index] ?? 0;
    const days = flags & OPT_OUT ? OPT_OUT_WITHIN_DAYS : flags & COMPLAINT ? COMPLAINT_WITHIN_DAYS : 0;
    const place = days === 0 ? -1 : lastBefore(shownAtMs, tickets.atMs[index] ?? Number.NaN, days);
    if (place >= 0) complainedOf.add(place);
  }
  return { after, without, complainedOf };
}

function isSoonAfter(moments: ArrayLike<number>, atMs: number, days: number): boolean {
  return lastBefore(moments, atMs, days) >= 0;
}

/** Place of the last of some moments in order that lies before another, by so many days at most; −1 for none. */
function lastBefore(moments: ArrayLike<number>, atMs: number, days: number): number {
  for (let place = moments.length - 1; place >= 0; place--) {
    const momentMs = moments[place] ?? Number.NaN;
    if (momentMs <= atMs) return atMs - momentMs < days * DAY_MS ? place : -1;
  }
  return -1;
}
