import { ownInstants } from '../../../deals/features/own-columns.js';
import { attributeColumn } from '../../../deals/features/win-columns.js';
import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type { WinLeak } from '../../../deals/model/training-report.js';
import { type ColumnFault, columnFaults } from '../../../learning/honesty/column-faults.js';
import { dateLeak } from '../../../learning/honesty/dates-after-scoring.js';
import { findLeaks } from '../../../learning/honesty/find-leaks.js';
import type { Column, Table } from '../../../learning/table.js';
import { type LearningRows, rowsForModel } from './learning-rows.js';

export interface UnusableColumns {
  readonly ignored: readonly ColumnFault[];
  readonly leaks: readonly WinLeak[];
  readonly names: ReadonlySet<string>;
}

/** Deals of one band of ages are held against each other: old deals have more filled in than new ones. */
const AGE_BANDS_DAYS = [0, 14, 30, 60, 120, 240];
const LEAST_ROWS = 20;
const LEAST_OPEN = 30;
const OFTEN_FILLED = 0.5;
/** Of closed deals' share, at most so much of open ones. */
const HARDLY_FILLED = 0.2;

/**
 * Columns that say nothing or give the answer away: empty ones, those that tell won from lost too well, dates behind the
 * moment of scoring, and those that are filled for deals that have closed and hardly for open ones of like age, so that
 * they must have been filled in at closing.
 *
 * @param open snapshots of open deals.
 */
export function unusableColumns(
  learned: LearningRows,
  rows: readonly DealSnapshot[],
  open: readonly DealSnapshot[],
  seed: number,
): UnusableColumns {
  const { table, labels, own } = learned;
  const ignored = columnFaults(table);
  const faulty = new Set(ignored.map(({ column }) => column));
  const judged = { ...table, columns: table.columns.filter(({ name }) => !faulty.has(name)) };
  const scoredAt = Float64Array.from(rows, ({ features }) => features.asOf.getTime());
  const features = rows.map((row) => row.features);
  const dated = own.flatMap(({ name, kind }): WinLeak[] => {
    const leak =
      kind === 'date' ? dateLeak(attributeColumn(name), ownInstants(name, features), scoredAt) : null;
    return leak === null ? [] : [leak];
  });
  const found = [
    ...dated,
    ...findLeaks(judged, labels, seed),
    ...filledAtClosing(judged, rows, open, learned),
  ];
  const leaks = [...new Map(found.map((leak) => [leak.column, leak])).values()];
  return { ignored, leaks, names: new Set([...faulty, ...leaks.map(({ column }) => column)]) };
}

function filledAtClosing(
  { columns }: Table,
  closed: readonly DealSnapshot[],
  open: readonly DealSnapshot[],
  learned: LearningRows,
): WinLeak[] {
  if (open.length < LEAST_OPEN) return [];
  const ofOpen = rowsForModel(
    open,
    learned,
    columns.map(({ name }) => name),
  ).columns;
  const bandsOfClosed = closed.map(bandOf);
  const bandsOfOpen = open.map(bandOf);
  return columns.flatMap((column, place): WinLeak[] => {
    const inClosed = filledByBand(column, bandsOfClosed);
    const inOpen = filledByBand(ofOpen[place] as Column, bandsOfOpen);
    const compared = AGE_BANDS_DAYS.map((_, band) => band).filter(
      (band) => (inClosed[band]?.rows ?? 0) >= LEAST_ROWS && (inOpen[band]?.rows ?? 0) >= LEAST_ROWS,
    );
    if (compared.length === 0) return [];
    const mean = (shares: typeof inOpen) =>
      compared.reduce((sum, band) => sum + (shares[band]?.filled ?? 0) / (shares[band]?.rows ?? 1), 0) /
      compared.length;
    const presentInClosed = mean(inClosed);
    const presentInOpen = mean(inOpen);
    return presentInClosed >= OFTEN_FILLED && presentInOpen <= HARDLY_FILLED * presentInClosed
      ? [{ column: column.name, why: { kind: 'filled_at_closing', presentInClosed, presentInOpen } }]
      : [];
  });
}

function bandOf({ features }: DealSnapshot): number {
  const days = features.numbers['deal_age.days'] ?? 0;
  return AGE_BANDS_DAYS.findLastIndex((from) => days >= from);
}

function filledByBand(column: Column, bands: readonly number[]): { rows: number; filled: number }[] {
  const counts = AGE_BANDS_DAYS.map(() => ({ rows: 0, filled: 0 }));
  for (const [row, band] of bands.entries()) {
    const count = counts[band];
    if (count === undefined) continue;
    count.rows += 1;
    const isFilled =
      column.kind === 'numeric' ? !Number.isNaN(column.values[row]) : (column.codes[row] as number) >= 0;
    count.filled += Number(isFilled);
  }
  return counts;
}
