import fc from 'fast-check';

export interface Predictions {
  readonly probabilities: Float64Array;
  readonly labels: Float64Array;
}

/** Some dozen rows with many ties and both classes. */
export const predictions: fc.Arbitrary<Predictions> = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1 })), {
    minLength: 2,
    maxLength: 60,
  })
  .filter((rows) => rows.some(([, label]) => label === 1) && rows.some(([, label]) => label === 0))
  .map((rows) => ({
    probabilities: Float64Array.from(rows, ([score]) => score / 20),
    labels: Float64Array.from(rows, ([, label]) => label),
  }));

/** Whole weights for so many rows; each row counts once at least. */
export function repeats(rows: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: 1, max: 4 }), { minLength: rows, maxLength: rows });
}

/** Every row as often as its weight says. */
export function repeatRows(values: Float64Array, times: readonly number[]): Float64Array {
  return Float64Array.from(
    [...values].flatMap((value, row) => new Array<number>(times[row] ?? 0).fill(value)),
  );
}
