import type { History } from '../../domain/history.js';
import { historyAsOf } from '../../history/as-of.js';
import { contractEnds } from '../observed/contract-ends.js';

/** What a customer has under contract at a moment. */
export interface ContractSize {
  /** A year, in minor units of the contracts' currency. */
  readonly yearlyMinor: number;
  /** NaN where no running contract says. */
  readonly seats: number;
}

const SIGNED = 0;
/** What prices are adjusted by from year to year is no further business. */
const LEAST_GROWTH = 0.05;

/** All running contracts together, as they were known then. */
export function contractSize(history: History, atMs: number): ContractSize {
  const then = historyAsOf(history, atMs);
  const { contracts } = then;
  const endsAtMs = contractEnds(then, atMs);
  let [yearlyMinor, seats] = [0, Number.NaN];
  for (let index = 0; index < contracts.atMs.length; index++) {
    if (contracts.fact[index] !== SIGNED || endsAtMs(index) <= atMs) continue;
    yearlyMinor += contracts.yearlyValueMinor[index] || 0;
    const held = contracts.seats[index] ?? Number.NaN;
    if (!Number.isNaN(held)) seats = (Number.isNaN(seats) ? 0 : seats) + held;
  }
  return { yearlyMinor, seats };
}

/** More seats, or a yearly value that has grown by more than prices do. Who leaves or shrinks has not grown. */
export function hasGrown(before: ContractSize, after: ContractSize): boolean {
  if (after.seats > before.seats) return true;
  return before.yearlyMinor > 0 && after.yearlyMinor >= (1 + LEAST_GROWTH) * before.yearlyMinor;
}
