import type { History } from '../../domain/history.js';
import type { Outcome } from '../../domain/outcome.js';
import { DAY_MS } from '../../domain/time.js';
import type { Departure, LossSource } from './departure.js';
import { isPresumedLossOutcome } from './presumed-loss-id.js';
import { firstPurchaseMs } from './purchases.js';

/** Orders and invoices that trail behind a loss bring nobody back. */
const TRAILING_DAYS = 30;
/** A denial is about the presumed loss of about that day: late events move it. */
const SAME_MATTER_DAYS = 60;

/** Losses that somebody documented, with the return where the customer has bought or signed again since. */
export function documentedDepartures(outcomes: readonly Outcome[], history: History): Departure[] {
  return outcomes
    .filter(({ outcome, revokedAt }) => outcome === 'lost' && revokedAt === null)
    .map((loss) => {
      const leftAtMs = loss.occurredAt.getTime();
      const returnedAtMs = returnedMs(history, leftAtMs + TRAILING_DAYS * DAY_MS);
      return { leftAtMs, returnedAtMs, source: lossSourceOf(loss), isConfirmed: true };
    })
    .sort((a, b) => a.leftAtMs - b.leftAtMs);
}

/** How an outcome came to be known. */
export function lossSourceOf(outcome: Pick<Outcome, 'id' | 'saidBy'>): LossSource {
  if (outcome.saidBy === null) return 'import';
  return isPresumedLossOutcome(outcome) ? 'confirmation' : 'answer';
}

/** Whether somebody said that a derived loss was none. */
export function isDenied(leftAtMs: number, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(
    (outcome) =>
      outcome.outcome === 'never_at_risk' &&
      outcome.revokedAt === null &&
      isPresumedLossOutcome(outcome) &&
      Math.abs(outcome.occurredAt.getTime() - leftAtMs) <= SAME_MATTER_DAYS * DAY_MS,
  );
}

function returnedMs(history: History, afterMs: number): number {
  const { atMs, fact } = history.contracts;
  const signed = atMs.find((at, place) => at > afterMs && fact[place] === 0);
  return Math.min(firstPurchaseMs(history, afterMs), signed ?? Number.POSITIVE_INFINITY);
}
