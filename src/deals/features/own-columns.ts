import { DAY_MS } from '../../domain/time.js';
import type { Column } from '../../learning/table.js';
import { attributeColumn } from './win-columns.js';
import type { WinFeatures } from './win-features.js';

/** How a column of the company's own is read: found out in training, kept with the model. */
export interface OwnColumn {
  readonly name: string;
  readonly kind: 'number' | 'date' | 'name';
}

type Row = Pick<WinFeatures, 'attributes' | 'asOf'>;

const MOST_COLUMNS = 30;
const MOSTLY = 0.95;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}([T ]|$)/;

/** The company's own columns among some rows: the commonest, by name. */
export function ownColumnsOf(rows: readonly Row[]): OwnColumn[] {
  const counts = new Map<string, { filled: number; numbers: number; dates: number }>();
  for (const { attributes } of rows) {
    for (const [name, value] of attributes) {
      const count = counts.get(name) ?? { filled: 0, numbers: 0, dates: 0 };
      counts.set(name, count);
      count.filled += 1;
      count.numbers += Number(typeof value === 'number');
      count.dates += Number(typeof value === 'string' && !Number.isNaN(dateMs(value)));
    }
  }
  return [...counts]
    .sort(([a, { filled: ofA }], [b, { filled: ofB }]) => ofB - ofA || (a < b ? -1 : 1))
    .slice(0, MOST_COLUMNS)
    .map(([name, { filled, numbers, dates }]): OwnColumn => {
      if (numbers >= MOSTLY * filled) return { name, kind: 'number' };
      return { name, kind: dates >= MOSTLY * filled ? 'date' : 'name' };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Rows' values of such a column; a date as days from the moment of the row. */
export function ownColumn({ name, kind }: OwnColumn, rows: readonly Row[]): Column {
  const cellOf = ({ attributes }: Row) => attributes.get(name);
  const column = attributeColumn(name);
  if (kind === 'name')
    return categoricalColumn(
      column,
      rows.map((row) => String(cellOf(row) ?? '')),
    );
  const values = Float64Array.from(rows, (row) => {
    const value = cellOf(row);
    if (kind === 'number') return typeof value === 'number' ? value : Number.NaN;
    return typeof value === 'string' ? (dateMs(value) - row.asOf.getTime()) / DAY_MS : Number.NaN;
  });
  return { kind: 'numeric', name: column, values };
}

/** Instants of a date column, for telling which lie behind the moment of scoring. */
export function ownInstants(name: string, rows: readonly Row[]): Float64Array {
  return Float64Array.from(rows, ({ attributes }) => {
    const value = attributes.get(name);
    return typeof value === 'string' ? dateMs(value) : Number.NaN;
  });
}

/** Names as codes; '' is missing. */
export function categoricalColumn(name: string, texts: readonly string[]): Column {
  const categories = [...new Set(texts)].filter((text) => text !== '').sort();
  const codes = new Map(categories.map((text, code) => [text, code]));
  return {
    kind: 'categorical',
    name,
    codes: Int32Array.from(texts, (text) => codes.get(text) ?? -1),
    categories,
  };
}

function dateMs(text: string): number {
  return ISO_DATE.test(text) ? Date.parse(text) : Number.NaN;
}
