import { type Column, type GrowingColumn, growingColumn, type NumberArray } from './growing-column.js';
import { OBSERVED, type ObservedKey, type ObservedValue } from './observe-value.js';
import { distinctTextColumn, type OrderedTextColumn, sharedTextColumn } from './text-column.js';

/** All customers' numbers, column by column: a million customers fit in memory. */
export interface ObservedTable {
  readonly size: number;
  readonly ids: OrderedTextColumn;
  segment(row: number): string;
  /** NaN where nothing is on record. */
  number(key: ObservedKey, row: number): number;
  /** All rows of one column, which may be made anew: asked for once, not row by row. */
  column(key: ObservedKey): NumberArray;
  at(row: number): ObservedValue;
}

export interface ObservedRow {
  readonly customerId: string;
  readonly segment: string;
  readonly observed: ObservedValue;
}

/** Collects rows, which may come in any number. */
export function observedTableBuilder(): { add(row: ObservedRow): void; build(): ObservedTable } {
  const ids = distinctTextColumn();
  const segments = sharedTextColumn();
  const columns = OBSERVED.map((key) => [key, columnOf(key)] as const);
  let size = 0;
  return {
    add({ customerId, segment, observed }) {
      ids.push(customerId);
      segments.push(segment);
      for (const [key, column] of columns) column.set(size, observed[key]);
      size++;
    },
    build() {
      const rows = size;
      const built = columns.map(([key, column]) => [key, column.upTo(rows)] as const);
      const named = new Map<ObservedKey, Column<NumberArray>>(built);
      const segmentOf = segments.build();
      // Most rows are asked for several times in a row.
      let last: { readonly row: number; readonly observed: ObservedValue } | null = null;
      return {
        size: rows,
        ids: ids.build(),
        segment: segmentOf.at,
        number: (key, row) => named.get(key)?.at(row) ?? Number.NaN,
        column: (key) => named.get(key)?.all() ?? new Float64Array(rows),
        at(row) {
          if (last?.row === row) return last.observed;
          const observed: Partial<Record<ObservedKey, number>> = {};
          for (const [key, values] of built) observed[key] = values.at(row);
          last = { row, observed: observed as ObservedValue };
          return last.observed;
        },
      };
    },
  };
}

/** What is 0 or 1, and never unknown. */
const FLAGS: ReadonlySet<ObservedKey> = new Set(['isActive', 'isLost', 'hasExchangeRate']);
/** Whole numbers, which half the width holds as they are up to 16 millions. */
const COUNTS: ReadonlySet<ObservedKey> = new Set([
  'purchases',
  'repeats',
  'repeatsInLast4Weeks',
  'repeatsInLast13Weeks',
  'ticketsLastYear',
  'answers',
  'toned',
  'escalations',
  'contactsLastYear',
  'openProjects',
  'interestLastQuarter',
]);

function columnOf(key: ObservedKey): GrowingColumn<NumberArray> {
  if (FLAGS.has(key)) return growingColumn((length) => new Uint8Array(length));
  return COUNTS.has(key)
    ? growingColumn((length) => new Float32Array(length))
    : growingColumn((length) => new Float64Array(length));
}
