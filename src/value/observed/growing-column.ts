export type NumberArray = Float64Array | Float32Array | Uint8Array;

/** Numbers by row that come in any number. */
export interface GrowingColumn<Numbers extends NumberArray> {
  set(row: number, value: number): void;
  /** The first so many. */
  upTo(size: number): Numbers;
}

const FIRST_CAPACITY = 1024;
/** Grown by half: of the columns of a million customers twice as much would be a lot of nothing. */
const GROWTH = 1.5;

/** @param make an array of so many. */
export function growingColumn<Numbers extends NumberArray>(
  make: (length: number) => Numbers,
): GrowingColumn<Numbers> {
  let values = make(FIRST_CAPACITY);
  return {
    set(row, value) {
      if (row >= values.length) {
        const wider = make(Math.ceil(Math.max(row + 1, GROWTH * values.length)));
        wider.set(values);
        values = wider;
      }
      values[row] = value;
    },
    upTo: (size) => values.subarray(0, size) as Numbers,
  };
}
