import { type GrowingColumn, growingColumn, type NumberArray } from './growing-column.js';
import { OBSERVED, type ObservedKey, type ObservedValue } from './observe-value.js';
import { sharedTexts } from './shared-texts.js';

/** All customers' numbers, column by column: a million customers fit in memory. */
export interface ObservedTable {
  readonly size: number;
  readonly customerIds: readonly string[];
  readonly segments: readonly string[];
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
  const customerIds: string[] = [];
  const segments: string[] = [];
  const shared = sharedTexts();
  const columns = OBSERVED.map((key) => [key, columnOf(key)] as const);
  return {
    add({ customerId, segment, observed }) {
      const row = customerIds.length;
      customerIds.push(customerId);
      segments.push(shared(segment));
      for (const [key, column] of columns) column.set(row, observed[key]);
    },
    build() {
      const size = customerIds.length;
      const built = columns.map(([key, column]) => [key, column.upTo(size)] as const);
      const named = new Map<ObservedKey, NumberArray>(built);
      const column = (key: ObservedKey) => named.get(key) ?? new Float64Array(size);
      // Most rows are asked for several times in a row.
      let last: { readonly row: number; readonly observed: ObservedValue } | null = null;
      return {
        size,
        customerIds,
        segments,
        column,
        at(row) {
          if (last?.row === row) return last.observed;
          const observed: Partial<Record<ObservedKey, number>> = {};
          for (const [key, values] of built) observed[key] = values[row] ?? Number.NaN;
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
