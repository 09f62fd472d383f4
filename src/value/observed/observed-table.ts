import { OBSERVED, type ObservedKey, type ObservedValue } from './observe-value.js';

/** All customers' numbers, column by column: a million customers fit in memory. */
export interface ObservedTable {
  readonly size: number;
  readonly customerIds: readonly string[];
  readonly segments: readonly string[];
  column(key: ObservedKey): Float64Array;
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
  let capacity = 1024;
  let columns = OBSERVED.map(() => new Float64Array(capacity));
  return {
    add({ customerId, segment, observed }) {
      const row = customerIds.length;
      if (row === capacity) {
        capacity *= 2;
        columns = columns.map((column) => {
          const wider = new Float64Array(capacity);
          wider.set(column);
          return wider;
        });
      }
      customerIds.push(customerId);
      segments.push(segment);
      for (const [place, key] of OBSERVED.entries()) {
        const column = columns[place];
        if (column !== undefined) column[row] = observed[key];
      }
    },
    build() {
      const size = customerIds.length;
      const named = new Map<ObservedKey, Float64Array>(
        OBSERVED.map((key, place) => [key, (columns[place] ?? new Float64Array(0)).subarray(0, size)]),
      );
      const column = (key: ObservedKey) => named.get(key) ?? new Float64Array(size);
      return {
        size,
        customerIds,
        segments,
        column,
        at(row) {
          const observed: Partial<Record<ObservedKey, number>> = {};
          for (const [place, key] of OBSERVED.entries()) observed[key] = columns[place]?.[row] ?? Number.NaN;
          return observed as ObservedValue;
        },
      };
    },
  };
}
