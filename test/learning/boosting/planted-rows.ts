import { randomStream } from '../../../src/domain/random.js';

export interface PlantedRows {
  readonly columns: readonly Float64Array[];
  /** 0 or 1. */
  readonly targets: Float64Array;
}

/** Five columns, the first two of which say much together and little alone, the third a little; the rest are noise. */
export function plantedRows(rowCount: number, seed: number): PlantedRows {
  const random = randomStream(seed, 'planted rows');
  const columns = Array.from({ length: 5 }, () =>
    Float64Array.from({ length: rowCount }, () => 2 * random() - 1),
  );
  const [first, second, third] = columns as [Float64Array, Float64Array, Float64Array];
  const targets = Float64Array.from({ length: rowCount }, (_, row) => {
    const score = 4 * (first[row] as number) * (second[row] as number) + (third[row] as number);
    return random() < 1 / (1 + Math.exp(-2 * score)) ? 1 : 0;
  });
  return { columns, targets };
}
