import type { ColumnFile, FileColumn } from '../../../adapters/files/file-column.js';
import { type ReadingProgress, readColumns } from '../../../adapters/files/read-columns.js';
import { IntakeError } from '../../intake/intake-error.js';
import { netPurchases } from '../../learning/lifetime/net-purchases.js';
import type { PurchaseDays } from '../../learning/lifetime/purchase-summaries.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { UsageError } from '../verb.js';
import { requireColumn } from './named-column.js';
import { readTime, tellsMoments } from './read-time.js';
import type { ValueOptions } from './value-options.js';

export interface ValueFile {
  readonly purchases: PurchaseDays;
  readonly rows: number;
  readonly firstDay: number;
  readonly lastDay: number;
  /** Days that returns brought to 0 or below. */
  readonly returnDays: number;
  /** Rows with an amount below 0. */
  readonly returnRows: number;
  readonly notes: readonly EvaluationNote[];
}

type AskedColumns = Pick<ValueOptions, 'path' | 'customer' | 'date' | 'amount' | 'quantity'>;

const MS_PER_DAY = 86_400_000;

/**
 * Reads a log of purchases.
 * @throws UsageError where an option names a column that isn't there; IntakeError where the file is no good.
 */
export async function readValueFile(
  asked: AskedColumns,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ValueFile> {
  const { path, customer, date, amount, quantity } = asked;
  const file = await readColumns(path, (columns) => rolesOf(asked, columns), onProgress);
  const codes = codesOf(file, customer, path);
  const instants = instantsOf(columnOf(file, date, path), path);
  const prices = numbersOf(columnOf(file, amount, path), '--amount', path);
  const quantities = quantity === null ? null : numbersOf(columnOf(file, quantity, path), '--quantity', path);
  const without = { customer: 0, date: 0, amount: 0, quantity: 0 };
  const kept: number[] = [];
  let returnRows = 0;
  for (let row = 0; row < file.rowCount; row++) {
    if (codes[row] === -1) without.customer++;
    else if (Number.isNaN(instants[row])) without.date++;
    else if (!Number.isFinite(prices[row])) without.amount++;
    else if (quantities !== null && !Number.isFinite(quantities[row])) without.quantity++;
    else {
      kept.push(row);
      if ((prices[row] as number) * (quantities?.[row] ?? 1) < 0) returnRows++;
    }
  }
  const days = Int32Array.from(kept, (row) => Math.floor((instants[row] as number) / MS_PER_DAY));
  const { purchases, returnDays } = netPurchases(
    codes.reduce((most, code) => Math.max(most, code), -1) + 1,
    Int32Array.from(kept, (row) => codes[row] as number),
    days,
    Float64Array.from(kept, (row) => (prices[row] as number) * (quantities?.[row] ?? 1)),
  );
  if (purchases.days.length === 0)
    throw new IntakeError(`${path} has no purchase: no row has a customer, a day and an amount above 0`);
  const rowsWithout = (column: string | null, count: number): EvaluationNote[] =>
    count === 0 || column === null ? [] : [{ kind: 'rows_without', column, count }];
  return {
    purchases,
    rows: file.rowCount,
    firstDay: purchases.days.reduce((least, day) => Math.min(least, day)),
    // A day that only brought returns was seen all the same.
    lastDay: days.reduce((most, day) => Math.max(most, day)),
    returnDays,
    returnRows,
    notes: [
      ...file.notes,
      ...rowsWithout(customer, without.customer),
      ...rowsWithout(date, without.date),
      ...rowsWithout(amount, without.amount),
      ...rowsWithout(quantity, without.quantity),
    ],
  };
}

function rolesOf(
  { customer, date, amount, quantity }: AskedColumns,
  columns: readonly string[],
): Map<string, 'label' | 'skipped'> {
  const named = [
    ['--customer', customer],
    ['--date', date],
    ['--amount', amount],
    ...(quantity === null ? [] : [['--quantity', quantity] as const]),
  ] as const;
  for (const [option, name] of named) requireColumn(option, name, columns);
  const distinct = new Set(named.map(([, name]) => name));
  if (distinct.size < named.length)
    throw new UsageError(`${named.map(([option]) => option).join(', ')} must name different columns`);
  return new Map([
    ...columns.flatMap((name) => (distinct.has(name) ? [] : [[name, 'skipped'] as const])),
    [customer, 'label'] as const,
  ]);
}

function codesOf(file: ColumnFile, name: string, path: string): Int32Array {
  const column = columnOf(file, name, path);
  if (column.kind !== 'categorical') throw new Error(`${path} changed while it was read`);
  return column.codes;
}

function columnOf({ columns }: ColumnFile, name: string, path: string): FileColumn {
  const column = columns.find((each) => each.name === name);
  if (column === undefined) throw new Error(`${path} changed while it was read`);
  return column;
}

function instantsOf(column: FileColumn, path: string): Float64Array {
  if (tellsMoments(column)) return readTime(column);
  throw new IntakeError(
    `${path}: the column "${column.name}" (--date) holds no dates of one form; they are best written as 2026-11-23`,
  );
}

function numbersOf(column: FileColumn, option: string, path: string): Float64Array {
  if (column.kind === 'numeric') return column.values;
  throw new IntakeError(`${path}: the column "${column.name}" (${option}) holds no numbers`);
}
