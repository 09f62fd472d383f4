export type NumberArray = Float64Array | Float32Array | Uint32Array | Uint8Array;

/** Numbers by row that come in any number, one after the other. */
export interface GrowingColumn<Numbers extends NumberArray> {
  set(row: number, value: number): void;
  /** The first so many. */
  upTo(size: number): Column<Numbers>;
}

export interface Column<Numbers extends NumberArray> {
  /** NaN beyond the last row. */
  at(row: number): number;
  /** All rows; made anew each time where all are the same. */
  all(): Numbers;
}

const FIRST_CAPACITY = 1024;
/** Grown by half: of the columns of a million customers twice as much would be a lot of nothing. */
const GROWTH = 1.5;

/**
 * Holds one number alone while all rows have the same: of many a source there is nothing on record of anybody.
 *
 * @param make an array of so many.
 */
export function growingColumn<Numbers extends NumberArray>(
  make: (length: number) => Numbers,
): GrowingColumn<Numbers> {
  let values = make(0);
  let same = Number.NaN;
  let rowsOfSame = 0;
  return {
    set(row, value) {
      if (values.length === 0) {
        if (row === 0) same = value;
        if (Object.is(value, same)) {
          rowsOfSame = row + 1;
          return;
        }
      }
      if (row >= values.length) {
        const wider = make(Math.max(FIRST_CAPACITY, Math.ceil(GROWTH * (row + 1))));
        if (values.length === 0) wider.fill(same, 0, rowsOfSame);
        else wider.set(values);
        values = wider;
      }
      values[row] = value;
    },
    upTo(size) {
      if (values.length === 0) {
        const [held = Number.NaN] = make(1).fill(same);
        return {
          at: (row) => (row < size ? held : Number.NaN),
          all: () => make(size).fill(same) as Numbers,
        };
      }
      const all = values.subarray(0, size) as Numbers;
      return { at: (row) => all[row] ?? Number.NaN, all: () => all };
    },
  };
}
