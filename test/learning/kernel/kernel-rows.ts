import fc from 'fast-check';
import { randomStream } from '../../../src/domain/random.js';

/** What the kernel's functions work on: some of the rows of a table, with the bins of four columns. */
export interface KernelRows {
  readonly rowCount: number;
  /** Rising. */
  readonly rows: Uint32Array;
  /** Of each column; bins for values are below it, the missing are in it. */
  readonly valueBins: readonly number[];
  readonly columns: readonly Uint8Array[];
  /** Pairs of gradient and hessian, one a row. */
  readonly gradients: Float32Array;
}

/**
 * @param wholeNumbers gradients that add up without rounding.
 */
export function kernelRows(wholeNumbers = false): fc.Arbitrary<KernelRows> {
  return fc
    .record({
      seed: fc.nat(),
      rowCount: fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 3, max: 400 })),
      share: fc.constantFrom(0, 0.1, 0.5, 1),
      valueBins: fc.array(fc.oneof(fc.constantFrom(1, 2, 255), fc.integer({ min: 3, max: 254 })), {
        minLength: 4,
        maxLength: 4,
      }),
      missing: fc.constantFrom(0, 0.2, 1),
    })
    .map(({ seed, rowCount, share, valueBins, missing }) => {
      const random = randomStream(seed, 'kernel rows');
      const all = Uint32Array.from({ length: rowCount }, (_, row) => row);
      return {
        rowCount,
        rows: all.filter(() => random() < share),
        valueBins,
        columns: valueBins.map((bins) =>
          // Squared, so that some bins are crowded and others empty.
          Uint8Array.from(all, () => (random() < missing ? bins : Math.floor(bins * random() ** 2))),
        ),
        gradients: Float32Array.from({ length: 2 * rowCount }, (_, index) => {
          const value = index % 2 === 0 ? 2 * random() - 1 : 0.01 + random();
          return wholeNumbers ? (index % 2 === 0 ? Math.round(5 * value) : 1) : value;
        }),
      };
    });
}
