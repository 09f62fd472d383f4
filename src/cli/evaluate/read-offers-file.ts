import type { ColumnFile, FileColumn } from '../../../adapters/files/file-column.js';
import { type ReadingProgress, readColumns } from '../../../adapters/files/read-columns.js';
import { IntakeError } from '../../intake/intake-error.js';
import type { Purchases } from '../../learning/recommend/recommender.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { UsageError } from '../verb.js';
import { requireColumn } from './named-column.js';
import type { OffersOptions } from './offers-options.js';
import { readTime, tellsMoments } from './read-time.js';

export interface OffersFile {
  readonly purchases: Purchases;
  readonly rows: number;
  readonly firstMs: number;
  readonly lastMs: number;
  readonly notes: readonly EvaluationNote[];
}

type AskedColumns = Pick<OffersOptions, 'path' | 'customer' | 'item' | 'date'>;

/**
 * Reads a log of who bought what when.
 * @throws UsageError where an option names a column that isn't there; IntakeError where the file is no good.
 */
export async function readOffersFile(
  asked: AskedColumns,
  onProgress: (progress: ReadingProgress) => void,
): Promise<OffersFile> {
  const { path, customer, item, date } = asked;
  const file = await readColumns(path, (columns) => rolesOf(asked, columns), onProgress);
  const customers = codesOf(file, customer, path);
  const items = codesOf(file, item, path);
  const moments = columnOf(file, date, path);
  if (!tellsMoments(moments)) {
    throw new IntakeError(
      `${path}: the column "${date}" (--date) holds no dates of one form; they are best written as 2026-11-23`,
    );
  }
  const instants = readTime(moments);
  const without = { customer: 0, item: 0, date: 0 };
  const kept: number[] = [];
  for (let row = 0; row < file.rowCount; row++) {
    if (customers[row] === -1) without.customer++;
    else if (items[row] === -1) without.item++;
    else if (Number.isNaN(instants[row])) without.date++;
    else kept.push(row);
  }
  if (kept.length === 0)
    throw new IntakeError(`${path} has no purchase: no row has a customer, an item and a day`);
  const places = Int32Array.from(kept);
  const pick = (codes: Int32Array) => places.map((row) => codes[row] as number);
  const atMs = Float64Array.from(places, (row) => instants[row] as number);
  const rowsWithout = (column: string, count: number): EvaluationNote[] =>
    count === 0 ? [] : [{ kind: 'rows_without', column, count }];
  return {
    purchases: {
      customers: pick(customers),
      items: pick(items),
      atMs,
      customerCount: countOf(customers),
      itemCount: countOf(items),
    },
    rows: file.rowCount,
    firstMs: atMs.reduce((least, each) => Math.min(least, each)),
    lastMs: atMs.reduce((most, each) => Math.max(most, each)),
    notes: [
      ...file.notes,
      ...rowsWithout(customer, without.customer),
      ...rowsWithout(item, without.item),
      ...rowsWithout(date, without.date),
    ],
  };
}

function rolesOf(
  { customer, item, date }: AskedColumns,
  columns: readonly string[],
): Map<string, 'label' | 'skipped'> {
  requireColumn('--customer', customer, columns);
  requireColumn('--item', item, columns);
  requireColumn('--date', date, columns);
  if (new Set([customer, item, date]).size < 3)
    throw new UsageError('--customer, --item, --date must name different columns');
  const isAsked = (name: string) => name === customer || name === item || name === date;
  return new Map([
    ...columns.flatMap((name) => (isAsked(name) ? [] : [[name, 'skipped'] as const])),
    [customer, 'label'] as const,
    [item, 'label'] as const,
  ]);
}

function countOf(codes: Int32Array): number {
  return codes.reduce((most, code) => Math.max(most, code), -1) + 1;
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
