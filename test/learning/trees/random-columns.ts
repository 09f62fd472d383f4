import fc from 'fast-check';
import { type Random, randomStream } from '../../../src/domain/random.js';

const EXTREMES = [
  1e300,
  -1e300,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -0,
  0,
  5e-324,
  Number.MAX_VALUE,
];

/** Makes a value of a column of some kind. */
const KINDS: Readonly<Record<string, (random: Random) => number>> = {
  smooth: (random) => random() * 100 - 50,
  counts: (random) => Math.floor(6 * random()),
  mostlyZero: (random) => (random() < 0.8 ? 0 : random()),
  skewed: (random) => 1 / (1e-9 + random() ** 4),
  extreme: (random) => EXTREMES[Math.floor(EXTREMES.length * random())] as number,
  constant: () => 3,
  missing: () => Number.NaN,
};

/** Columns of one length, of all kinds that data come in, with holes. */
export function columnsOf(rowCount: number, most = 5): fc.Arbitrary<Float64Array[]> {
  return fc.array(column(rowCount), { minLength: 1, maxLength: most });
}

export function column(rowCount: number): fc.Arbitrary<Float64Array> {
  return fc
    .record({
      seed: fc.nat(),
      kind: fc.constantFrom(...Object.keys(KINDS)),
      missing: fc.constantFrom(0, 0, 0.1, 0.7),
    })
    .map(({ seed, kind, missing }) => {
      const random = randomStream(seed, kind);
      const make = KINDS[kind] as (random: Random) => number;
      return Float64Array.from({ length: rowCount }, () => (random() < missing ? Number.NaN : make(random)));
    });
}
