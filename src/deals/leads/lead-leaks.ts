import { columnFaults } from '../../learning/honesty/column-faults.js';
import { findLeaks } from '../../learning/honesty/find-leaks.js';
import type { Column } from '../../learning/table.js';
import { leadTable } from './lead-features.js';
import type { LeadMoment } from './past-leads.js';

/** Filled for a good part of the leads that became a deal, and for practically none of the others. */
const OFTEN_FILLED = 0.25;
const HARDLY_FILLED = 0.05;

/** Columns of leads that can't be used. */
export interface UnusableLeadColumns {
  /** Those that give the answer away, which people are told of. */
  readonly leaks: readonly string[];
  /** Those, and the ones that say nothing. */
  readonly names: ReadonlySet<string>;
}

/**
 * Columns that say nothing or give the answer away: those that tell won from lost too well, and those that are filled in
 * with the deal, as where nobody looks a company up before it asks for an offer.
 */
export function unusableLeadColumns(
  moments: readonly LeadMoment[],
  labels: Float64Array,
  seed: number,
): UnusableLeadColumns {
  const table = leadTable(moments.map(({ features }) => features));
  const faulty = new Set(columnFaults(table).map(({ column }) => column));
  const columns = table.columns.filter(({ name }) => !faulty.has(name));
  const leaks = new Set([
    ...columns.filter((column) => isFilledWithTheDeal(column, moments)).map(({ name }) => name),
    ...findLeaks({ rowCount: table.rowCount, columns }, labels, seed).map(({ column }) => column),
  ]);
  return { leaks: [...leaks].sort(), names: new Set([...faulty, ...leaks]) };
}

function isFilledWithTheDeal(column: Column, moments: readonly LeadMoment[]): boolean {
  const counts = { with: { rows: 0, filled: 0 }, without: { rows: 0, filled: 0 } };
  for (const [row, { becameDeal }] of moments.entries()) {
    const count = becameDeal ? counts.with : counts.without;
    const isFilled =
      column.kind === 'numeric' ? !Number.isNaN(column.values[row]) : (column.codes[row] as number) >= 0;
    count.rows += 1;
    count.filled += Number(isFilled);
  }
  const { with: made, without } = counts;
  if (made.rows === 0 || without.rows === 0) return false;
  const share = made.filled / made.rows;
  return share >= OFTEN_FILLED && without.filled / without.rows <= HARDLY_FILLED * share;
}
