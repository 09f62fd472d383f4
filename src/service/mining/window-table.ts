import type { Counted, Exposure } from './exposed-buyers.js';
import { chanceOfAny } from './lag-days.js';
import { HORIZON_WEEKS, type LagWindow } from './lag-window.js';

/** Customers who bought in any window after a ticket, and those who would have anyway: each counts once in each. */
export type WindowTable = (window: Pick<LagWindow, 'fromWeeks' | 'toWeeks'>) => Counted;

const WIDTH = HORIZON_WEEKS + 1;

/**
 * All windows in one pass over the buyers. Of windows that begin in the same week a day counts in those that reach the first
 * of its weeks from there on, so that each day is noted once for each beginning, and summed up at the end.
 */
export function windowTable({ buyers, purchases: all }: Exposure): WindowTable {
  const observed = new Float64Array(HORIZON_WEEKS * WIDTH);
  /** Of who bought once, shares; of the others, chances. */
  const shares = new Float64Array(HORIZON_WEEKS * WIDTH);
  const chances = new Float64Array(HORIZON_WEEKS * WIDTH);
  const own = new Float64Array(HORIZON_WEEKS * WIDTH);
  for (const { after, sharesAfter, purchases } of buyers) {
    note(observed, after, 1);
    const into = purchases === 1 ? shares : own.fill(0);
    for (let n = 0; n < sharesAfter.weeks.length; n++)
      note(into, sharesAfter.weeks[n] as number, sharesAfter.shares[n] as number);
    if (purchases === 1) continue;
    sumUp(own);
    for (let n = 0; n < own.length; n++) {
      const share = own[n] as number;
      if (share > 0) chances[n] = (chances[n] as number) + chanceOfAny(Math.min(1, share), purchases, all);
    }
  }
  sumUp(observed);
  sumUp(shares);
  return ({ fromWeeks, toWeeks }) => {
    const at = fromWeeks * WIDTH + toWeeks;
    return { observed: observed[at] as number, expected: (shares[at] as number) + (chances[at] as number) };
  };
}

function note(table: Float64Array, weeks: number, amount: number): void {
  for (let from = 0; from < HORIZON_WEEKS; from++) {
    const later = weeks >>> from;
    if (later === 0) return;
    const toWeeks = from + 32 - Math.clz32(later & -later);
    table[from * WIDTH + toWeeks] = (table[from * WIDTH + toWeeks] as number) + amount;
  }
}

function sumUp(table: Float64Array): void {
  for (let from = 0; from < HORIZON_WEEKS; from++) {
    for (let at = from * WIDTH + 1; at < (from + 1) * WIDTH; at++)
      table[at] = (table[at] as number) + (table[at - 1] as number);
  }
}
