import type { CategoricalColumn, Column, NumericColumn, Table } from '../table.js';

/** A column that can't help a model, and why. */
export interface ColumnFault {
  readonly column: string;
  readonly reason: 'empty' | 'constant' | 'identifier' | 'duplicate';
  /** Of a duplicate: the earlier column that says the same. */
  readonly sameAs?: string;
}

/** Fewer rows than this are too few to tell an identifier from a column of many values. */
const LEAST_ROWS = 20;
/** Share of rows with a value of their own from which names are identifiers. */
const NAMES_OF_THEIR_OWN = 0.95;
/** Collisions to be expected of random whole numbers, none seen, from which they were given out one by one. */
const MISSED_COLLISIONS = 20;

/**
 * Columns that are empty, constant, an identifier, or say the same as an earlier one; each with the first that applies,
 * in the table's order.
 *
 * - empty: no row has a value.
 * - constant: every row has one and the same value. One value and gaps is none: the gaps may tell.
 * - identifier: names that are hardly ever used twice; or whole numbers, all distinct, in a range so narrow that numbers
 *   drawn at random would have met 20 times (the birthday problem: n²/2 over the range), as running numbers are.
 * - duplicate: the same numbers, or names that stand for each other one to one.
 */
export function columnFaults({ columns, rowCount }: Table): ColumnFault[] {
  const faults: ColumnFault[] = [];
  const seen = new Map<number, Column[]>();
  for (const column of columns) {
    const reason = faultOf(column, rowCount);
    if (reason !== null) {
      faults.push({ column: column.name, reason });
      continue;
    }
    const hash = hashOf(column);
    const alike = seen.get(hash) ?? [];
    const same = alike.find((earlier) => saysTheSame(earlier, column));
    if (same !== undefined) faults.push({ column: column.name, reason: 'duplicate', sameAs: same.name });
    else seen.set(hash, [...alike, column]);
  }
  return faults;
}

function faultOf(column: Column, rowCount: number): 'empty' | 'constant' | 'identifier' | null {
  return column.kind === 'numeric' ? faultOfNumbers(column, rowCount) : faultOfNames(column, rowCount);
}

function faultOfNumbers(
  { values }: NumericColumn,
  rowCount: number,
): 'empty' | 'constant' | 'identifier' | null {
  let present = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let areWhole = true;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    present++;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
    areWhole &&= Number.isInteger(value);
  }
  if (present === 0) return 'empty';
  if (lowest === highest) return present === rowCount ? 'constant' : null;
  const range = highest - lowest + 1;
  // More rows than whole numbers in the range: some stand twice.
  if (!areWhole || present < LEAST_ROWS || present > range) return null;
  if (present ** 2 / (2 * range) < MISSED_COLLISIONS) return null;
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  return sorted.some((value, place) => value === sorted[place + 1]) ? null : 'identifier';
}

function faultOfNames(
  { codes, categories }: CategoricalColumn,
  rowCount: number,
): 'empty' | 'constant' | 'identifier' | null {
  const isUsed = new Uint8Array(categories.length);
  let distinct = 0;
  let present = 0;
  for (const code of codes) {
    if (code < 0) continue;
    present++;
    if (isUsed[code] === 0) distinct++;
    isUsed[code] = 1;
  }
  if (present === 0) return 'empty';
  if (distinct === 1) return present === rowCount ? 'constant' : null;
  return present >= LEAST_ROWS && distinct >= NAMES_OF_THEIR_OWN * present ? 'identifier' : null;
}

function saysTheSame(first: Column, second: Column): boolean {
  if (first.kind === 'numeric' && second.kind === 'numeric') {
    return first.values.every((value, row) => {
      const other = second.values[row];
      return value === other || (Number.isNaN(value) && Number.isNaN(other));
    });
  }
  if (first.kind === 'categorical' && second.kind === 'categorical') {
    const ofSecond = byAppearance(second);
    return byAppearance(first).every((code, row) => code === ofSecond[row]);
  }
  return false;
}

/** Codes numbered as they first appear, so that other names in another order come out the same. */
function byAppearance({ codes, categories }: CategoricalColumn): Int32Array {
  const numberOf = new Int32Array(categories.length).fill(-1);
  let next = 0;
  return codes.map((code) => {
    if (code < 0) return -1;
    if (numberOf[code] === -1) numberOf[code] = next++;
    return numberOf[code] as number;
  });
}

/** Equal for columns that say the same; FNV-1a over 32-bit words. */
function hashOf(column: Column): number {
  // 0 added turns −0 into 0, which equals it; any NaN is the same gap.
  const words =
    column.kind === 'numeric'
      ? new Int32Array(column.values.map((value) => (Number.isNaN(value) ? Number.NaN : value + 0)).buffer)
      : byAppearance(column);
  let hash = column.kind === 'numeric' ? 0x811c9dc5 : 0x811c9dc4;
  for (const word of words) hash = Math.imul(hash ^ word, 0x01000193);
  return hash;
}
