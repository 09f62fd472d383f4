import { CONTRACT_ENDS } from '../../domain/event.js';
import type { History, Series } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import type { Departure } from './departure.js';
import { firstPurchaseMs } from './purchases.js';

/** A contract that follows within so many days goes on with the one before. */
export const CONTRACT_GRACE_DAYS = 30;
/** Who buys again this soon behind the last contract has only changed how it buys. */
const GOES_ON_DAYS = 120;
const REPLACED = CONTRACT_ENDS.indexOf('replaced');

/**
 * When a customer's last running contract ended, by cancellation or because nobody renewed it. Who goes on buying without
 * one has not left.
 *
 * @param history as of `untilMs`.
 */
export function contractDepartures(history: History, untilMs: number): Departure[] {
  const graceMs = CONTRACT_GRACE_DAYS * DAY_MS;
  const departures: Departure[] = [];
  let covered: Term | null = null;
  const close = (term: Term, nextStartMs: number): void => {
    if (term.isReplaced || nextStartMs <= term.endMs + graceMs || untilMs <= term.endMs + graceMs) return;
    const boughtMs = firstPurchaseMs(history, term.endMs + graceMs);
    if (boughtMs <= term.endMs + GOES_ON_DAYS * DAY_MS) return;
    departures.push({
      leftAtMs: term.endMs,
      returnedAtMs: Math.min(nextStartMs, boughtMs),
      source: 'contract',
      isConfirmed: true,
    });
  };
  for (const term of termsOf(history.contracts)) {
    if (covered === null) covered = term;
    else if (term.startMs > covered.endMs + graceMs) {
      close(covered, term.startMs);
      covered = term;
    } else if (term.endMs > covered.endMs) covered = { ...term, startMs: covered.startMs };
  }
  if (covered !== null) close(covered, Number.POSITIVE_INFINITY);
  return departures;
}

/** Days until the running contract that ends last does; NaN without one, or where it runs until it is ended. */
export function renewalDays({ contracts }: History, atMs: number): number {
  const running = termsOf(contracts).filter(({ startMs, endMs }) => startMs <= atMs && endMs > atMs);
  if (running.length === 0) return Number.NaN;
  const endMs = Math.max(...running.map((term) => term.endMs));
  return Number.isFinite(endMs) ? (endMs - atMs) / DAY_MS : Number.NaN;
}

interface Term {
  readonly startMs: number;
  /** Infinity for one that runs until it is ended. */
  readonly endMs: number;
  readonly isReplaced: boolean;
}

/** Contracts by start. A later fact about one counts: signed anew, it runs on. */
function termsOf({ atMs, contractIndex, fact, endsAtMs, how }: Series<'contracts'>): Term[] {
  const terms = new Map<number, Term>();
  for (let place = 0; place < atMs.length; place++) {
    const contract = contractIndex[place] ?? Number.NaN;
    const at = atMs[place] ?? Number.NaN;
    const held = terms.get(contract);
    if (fact[place] === 0) {
      const endsAt = endsAtMs[place] ?? Number.NaN;
      const endMs = Number.isNaN(endsAt) ? Number.POSITIVE_INFINITY : endsAt;
      terms.set(contract, { startMs: Math.min(held?.startMs ?? at, at), endMs, isReplaced: false });
    } else {
      terms.set(contract, { startMs: held?.startMs ?? at, endMs: at, isReplaced: how[place] === REPLACED });
    }
  }
  return [...terms.values()].sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}
