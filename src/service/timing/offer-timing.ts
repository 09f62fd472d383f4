import type { OfferCase } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';

/** What decides whether this is the moment. */
export interface OfferMoment {
  readonly at: Date;
  readonly case: OfferCase;
  /** A defect, an outage, a failed integration, a billing dispute: of this customer, in any ticket. */
  readonly isProblemOpen: boolean;
  /** What the ticket in hand is; null where an agent asks outside one. */
  readonly matter: 'need' | 'problem' | 'neither' | null;
  /** The ticket in hand asks for a price, a licence, availability. */
  readonly asksToBuy: boolean;
  /** Of the ticket in hand: when it ended, and whether that was well; null while it is open, or without one. */
  readonly ended: { readonly at: Date; readonly isWell: boolean } | null;
  /** It was noted when the problem was open, and its day has come. */
  readonly isFollowUp: boolean;
  /** Tickets about problems in the last three months. */
  readonly recentProblems: number;
  readonly renewalAt: Date | null;
  readonly isInBudgetWindow: boolean;
}

export const TIMING_REASONS = [
  'follow_up',
  'need',
  'asks_to_buy',
  'asked',
  'solved',
  'renewal',
  'growth',
  'repeated_problems',
  'budget_window',
] as const;
export type TimingReason = (typeof TIMING_REASONS)[number];

export type OfferTiming =
  | { readonly name: 'now'; readonly because: TimingReason }
  /** To be noted: it gets its day once the ticket has closed well. */
  | { readonly name: 'after_solving' }
  /** To be noted: an appointment of its own, not an aside in an answer. */
  | { readonly name: 'appointment' }
  /** It ended badly, or nothing speaks for this moment. */
  | { readonly name: 'not_now'; readonly why: 'rated_badly' | 'no_occasion' };

/** The good end of a ticket is fresh so long. */
export const SOLVED_DAYS = 14;
const RENEWAL_DAYS = 60;
const REPEATED = 3;
/** Advice on modernising takes a talk. */
const APPOINTMENTS: ReadonlySet<OfferCase> = new Set(['legacy']);
const GROWING: ReadonlySet<OfferCase> = new Set(['growth', 'limit_reached', 'expansion']);

/**
 * Whether an offer comes now, later or not at all. A need gets it with the answer; while a problem is open it waits for a
 * good end. Beyond that an occasion has to speak for it.
 */
export function offerTiming(moment: OfferMoment): OfferTiming {
  const { isProblemOpen, ended, isFollowUp, matter } = moment;
  if (isProblemOpen) return { name: 'after_solving' };
  if (ended !== null && !ended.isWell) return { name: 'not_now', why: 'rated_badly' };
  if (isFollowUp) return { name: 'now', because: 'follow_up' };
  if (APPOINTMENTS.has(moment.case) && matter !== null) return { name: 'appointment' };
  const because = occasion(moment);
  return because === null ? { name: 'not_now', why: 'no_occasion' } : { name: 'now', because };
}

function occasion(moment: OfferMoment): TimingReason | null {
  const { at, matter, ended, renewalAt } = moment;
  if (matter === 'need') return 'need';
  if (moment.asksToBuy) return 'asks_to_buy';
  if (matter === null) return 'asked';
  if (ended !== null && isWithin(ended.at, at, SOLVED_DAYS)) return 'solved';
  if (renewalAt !== null && isWithin(at, renewalAt, RENEWAL_DAYS)) return 'renewal';
  if (GROWING.has(moment.case)) return 'growth';
  if (moment.recentProblems >= REPEATED) return 'repeated_problems';
  return moment.isInBudgetWindow ? 'budget_window' : null;
}

function isWithin(from: Date, to: Date, days: number): boolean {
  const gapMs = to.getTime() - from.getTime();
  return gapMs >= 0 && gapMs < days * DAY_MS;
}
