import { CONTRACT_ENDS } from '../domain/event.js';
import type { History } from '../domain/history.js';
import { DAY_MS } from '../domain/time.js';

/** contracts.fact; see HISTORY_SERIES. */
const SIGNED = 0;
const REPLACED = CONTRACT_ENDS.indexOf('replaced');

/** A renewal may be late by so long, and orders may trail behind an end. */
const GRACE_MS = 30 * DAY_MS;

/**
 * When a customer's last contract ended within a period; null where it did not, another one took its place, or one still
 * runs. One that ran out without a word counts as ended once the grace is over. Who goes on buying without one has not
 * left.
 *
 * @param history as of the end of the period.
 */
export function lastContractEnd({ contracts, orders }: History, fromMs: number, toMs: number): Date | null {
  const running = new Set<number>();
  const ranOut = new Map<number, number>();
  let endMs: number | null = null;
  for (const [entry, fact] of contracts.fact.entries()) {
    const index = contracts.contractIndex[entry] ?? Number.NaN;
    const atMs = contracts.atMs[entry] ?? Number.NaN;
    if (fact === SIGNED) {
      const endsAtMs = contracts.endsAtMs[entry] ?? Number.NaN;
      running.delete(index);
      ranOut.delete(index);
      // Without a known end it runs until it is ended.
      if (endsAtMs + GRACE_MS <= toMs) ranOut.set(index, endsAtMs);
      else running.add(index);
      continue;
    }
    running.delete(index);
    ranOut.delete(index);
    if (contracts.how[entry] !== REPLACED) endMs = Math.max(endMs ?? atMs, atMs);
  }
  const lastMs = Math.max(endMs ?? Number.NEGATIVE_INFINITY, ...ranOut.values());
  if (running.size > 0 || lastMs < fromMs || lastMs > toMs) return null;
  const buysOn = orders.atMs.some((at, line) => at > lastMs + GRACE_MS && orders.isCancellation[line] === 0);
  return buysOn ? null : new Date(lastMs);
}
