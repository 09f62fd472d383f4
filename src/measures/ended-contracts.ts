import { CONTRACT_ENDS } from '../domain/event.js';
import type { History } from '../domain/history.js';

/** contracts.fact; see HISTORY_SERIES. */
const SIGNED = 0;
const REPLACED = CONTRACT_ENDS.indexOf('replaced');

/**
 * When a customer's last contract ended within a period; null where it did not, another one took its place, or one still
 * runs.
 *
 * @param history as of the end of the period.
 */
export function lastContractEnd({ contracts }: History, fromMs: number, toMs: number): Date | null {
  const running = new Set<number>();
  let endMs: number | null = null;
  for (const [entry, fact] of contracts.fact.entries()) {
    const index = contracts.contractIndex[entry] ?? Number.NaN;
    const atMs = contracts.atMs[entry] ?? Number.NaN;
    if (fact === SIGNED) {
      const endsAtMs = contracts.endsAtMs[entry] ?? Number.NaN;
      // Without a known end it runs until it is ended.
      if (!(endsAtMs <= toMs)) running.add(index);
      continue;
    }
    running.delete(index);
    if (contracts.how[entry] !== REPLACED) endMs = Math.max(endMs ?? atMs, atMs);
  }
  if (running.size > 0 || endMs === null || endMs < fromMs || endMs > toMs) return null;
  return new Date(endMs);
}
