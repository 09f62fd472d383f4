import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { populationStability } from '../../../src/learning/honesty/population-stability.js';
import type { CategoricalColumn, NumericColumn } from '../../../src/learning/table.js';

describe('the population stability index', () => {
  it('is the sum over bins of (q − p) log(q / p), half a row added to each', () => {
    const before = names(['a', 'b', 'c'], [...fill(0, 500), ...fill(1, 300), ...fill(2, 200)]);
    const now = names(['a', 'b', 'c'], [...fill(0, 400), ...fill(1, 300), ...fill(2, 300)]);
    const shares = (counts: number[]) => counts.map((count) => (count + 0.5) / 1_001.5);
    const [p, q] = [shares([500, 300, 200]), shares([400, 300, 300])] as const;
    const expected = p.reduce(
      (sum, share, bin) => sum + ((q[bin] as number) - share) * Math.log((q[bin] as number) / share),
      0,
    );
    const drift = populationStability(before, now);
    expect(drift).toMatchObject({
      psi: expect.closeTo(expected, 12),
      reading: 'stable',
      bins: 3,
      isBeyondChance: true,
    });
    // Two degrees of freedom: mean 2, 95th percentile 5.9915.
    expect(drift.byChance.mean).toBeCloseTo(2 / 500, 12);
    expect(drift.byChance.percentile95).toBeCloseTo(5.991464547 / 500, 10);
  });

  it('reads a moved normal distribution as theory says', () => {
    // Of two normal distributions a shift apart the index is shift²; ten bins see a little less.
    const before = normal(20_000, 0, 1);
    for (const [shift, reading] of [
      [0, 'stable'],
      [0.4, 'moderate'],
      [1, 'large'],
    ] as const) {
      const drift = populationStability(before, normal(20_000, shift, 2));
      expect(Math.abs(drift.psi - shift ** 2)).toBeLessThan(0.15 * shift ** 2 + 0.002);
      expect(drift.reading).toBe(reading);
      expect(drift.isBeyondChance).toBe(shift > 0);
    }
  });

  it('of few rows is large by chance, and says so', () => {
    const drifts = Array.from({ length: 200 }, (_, seed) =>
      populationStability(normal(100, 0, 2 * seed), normal(100, 0, 2 * seed + 1)),
    );
    const alarming = drifts.filter(({ reading }) => reading !== 'stable').length;
    const beyond = drifts.filter(({ isBeyondChance }) => isBeyondChance).length;
    expect(alarming).toBeGreaterThan(100);
    expect(beyond).toBeLessThan(20);
    const mean = drifts.reduce((sum, { psi }) => sum + psi, 0) / drifts.length;
    expect(mean / (drifts[0]?.byChance.mean ?? 0)).toBeCloseTo(1, 0);
  });

  it('counts missing values as a bin', () => {
    const before = numbers(Array.from({ length: 1_000 }, (_, row) => row));
    const now = numbers(Array.from({ length: 1_000 }, (_, row) => (row % 3 === 0 ? Number.NaN : row)));
    expect(populationStability(before, now)).toMatchObject({ reading: 'large', bins: 11 });
  });

  it('matches names whatever their order, and sees new ones', () => {
    const before = names(['red', 'blue'], [...fill(0, 90), ...fill(1, 10)]);
    const same = names(['blue', 'green', 'red'], [...fill(2, 90), ...fill(0, 10)]);
    const other = names(['green', 'red'], [...fill(0, 50), ...fill(1, 50)]);
    expect(populationStability(before, same).psi).toBe(0);
    expect(populationStability(before, other)).toMatchObject({ reading: 'large', bins: 3 });
  });

  it('is not carried by 10,000 rare names', () => {
    const random = randomStream(4, 'rare names');
    const list = Array.from({ length: 10_000 }, (_, code) => `name ${code}`);
    const draw = () =>
      names(
        list,
        Array.from({ length: 5_000 }, () => Math.floor(random() * 10_000)),
      );
    expect(populationStability(draw(), draw())).toMatchObject({ psi: 0, reading: 'stable', bins: 1 });
  });

  it('is a finite number from 0 for any columns, and 0 of a column against itself', () => {
    const value = fc.oneof(
      fc.double({ noNaN: false }),
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 1e300, Number.NaN, 0),
    );
    const column = fc.array(value, { minLength: 1, maxLength: 30 }).map(numbers);
    fc.assert(
      fc.property(column, column, (before, now) => {
        const { psi } = populationStability(before, now);
        expect(psi).toBeGreaterThanOrEqual(0);
        expect(psi).toBeLessThan(Number.POSITIVE_INFINITY);
        expect(populationStability(before, before).psi).toBe(0);
      }),
    );
  });

  it('refuses no rows and unlike kinds', () => {
    expect(() => populationStability(numbers([]), numbers([1]))).toThrow(/both need some/);
    expect(() => populationStability(numbers([1]), names(['a'], [0]))).toThrow(/like with like/);
  });
});

function numbers(values: readonly number[]): NumericColumn {
  return { kind: 'numeric', name: 'amount', values: Float64Array.from(values) };
}

function names(categories: readonly string[], codes: readonly number[]): CategoricalColumn {
  return { kind: 'categorical', name: 'colour', codes: Int32Array.from(codes), categories };
}

function fill(code: number, count: number): number[] {
  return new Array<number>(count).fill(code);
}

/** Box and Muller. */
function normal(count: number, mean: number, seed: number): NumericColumn {
  const random = randomStream(seed, 'normal');
  return numbers(
    Array.from(
      { length: count },
      () => mean + Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
    ),
  );
}
