import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_VALUE_BINS, quantileCuts, valueBinsFor } from '../../../src/learning/trees/cuts.js';
import { column } from './random-columns.js';

function cutsOf(values: Iterable<number>, mostBins = MOST_VALUE_BINS): number[] {
  const sorted = Float64Array.from(values).sort();
  const cuts = new Float64Array(mostBins - 1);
  return [...cuts.subarray(0, quantileCuts(sorted, cuts, mostBins))];
}

/** How many values each bin has. */
function massOfBins(values: readonly number[], cuts: readonly number[]): number[] {
  const mass = new Array<number>(cuts.length + 1).fill(0);
  for (const value of values) {
    const bin = cuts.filter((cut) => cut < value).length;
    mass[bin] = (mass[bin] as number) + 1;
  }
  return mass;
}

describe('bins for a number of rows', () => {
  it('grow with it, from 64 up to 255', () => {
    expect([0, 1, 1024, 2000, 4080, 1e7].map(valueBinsFor)).toEqual([64, 64, 64, 125, 255, 255]);
  });
});

describe('cuts of a column', () => {
  it('lie halfway between values that are few', () => {
    expect(cutsOf([3, 1, 1, 2, 8])).toEqual([1.5, 2.5, 5.5]);
  });

  it('are none without values, and none with a single one', () => {
    expect(cutsOf([])).toEqual([]);
    expect(cutsOf([7, 7, 7])).toEqual([]);
  });

  it('take 0 and −0 for the same', () => {
    expect(cutsOf([-0, 0, -0])).toEqual([]);
  });

  it('part infinities from the finite', () => {
    const most = Number.MAX_VALUE;
    const values = [Number.NEGATIVE_INFINITY, -most, 0, most, Number.POSITIVE_INFINITY];
    const cuts = cutsOf(values);
    expect(massOfBins(values, cuts)).toEqual([1, 1, 1, 1, 1]);
    expect(massOfBins(values.filter(Number.isFinite), cutsOf(values.filter(Number.isFinite)))).toEqual([
      1, 1, 1,
    ]);
    expect(cutsOf([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])).toEqual([-most]);
  });

  it('part numbers that lie directly beside each other', () => {
    const values = [1, 1 + Number.EPSILON, 5e-324, 1e-323, -5e-324, 0];
    expect(massOfBins(values, cutsOf(values))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('give each of 255 distinct values a bin of its own', () => {
    const values = Array.from({ length: 1000 }, (_, row) => row % MOST_VALUE_BINS);
    expect(massOfBins(values, cutsOf(values)).every((mass) => mass === 3 || mass === 4)).toBe(true);
  });

  it('make 255 bins of about equal mass of many values', () => {
    const values = Array.from({ length: 25_500 }, (_, row) => ((row * 7919) % 25_500) ** 3);
    expect(massOfBins(values, cutsOf(values))).toEqual(new Array<number>(MOST_VALUE_BINS).fill(100));
  });

  it('make fewer bins where fewer are wanted, and use all of them', () => {
    const values = Array.from({ length: 640 }, (_, row) => (row * 7) % 640);
    expect(massOfBins(values, cutsOf(values, 64))).toEqual(new Array<number>(64).fill(10));
  });

  it('give a value that fills a bin one of its own, wherever it lies', () => {
    const light = Array.from({ length: 3000 }, (_, row) => row / 3000);
    for (const heavy of [0.50001, -1, 2]) {
      const values = [...light, ...new Array<number>(4000).fill(heavy)];
      const cuts = cutsOf(values);
      const bin = cuts.filter((cut) => cut < heavy).length;
      const mass = massOfBins(values, cuts);
      expect(mass[bin]).toBe(4000);
      // The others get no more than their share, 7000 / 255.
      expect(mass.length).toBeGreaterThan(108);
      expect(Math.max(...mass.filter((_, other) => other !== bin))).toBeLessThanOrEqual(28);
    }
  });

  it('rise strictly, are at most 254, and leave no bin empty, whatever the values', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }).chain((rows) => column(rows)),
        (values) => {
          const present = [...values].filter((value) => !Number.isNaN(value));
          const cuts = cutsOf(present);
          expect(cuts.length).toBeLessThan(MOST_VALUE_BINS);
          expect(cuts.every((cut, index) => index === 0 || cut > (cuts[index - 1] as number))).toBe(true);
          if (present.length > 0) expect(massOfBins(present, cuts).every((mass) => mass > 0)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never take more than twice its share into a bin, but for equal values', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 300, max: 3000 }), (shift, rows) => {
        // Every third value is one of two dozen, the others are all different.
        const values = Array.from({ length: rows }, (_, row) =>
          row % 3 === 0 ? ((row * (shift + 7)) % 24) / 24 + 0.5 / rows : ((row * 7919) % rows) / rows,
        );
        const cuts = cutsOf(values);
        const share = Math.max(1, Math.round(rows / MOST_VALUE_BINS));
        const heaviest = Math.max(...massOfBins([...new Set(values)], cuts));
        expect(heaviest).toBeLessThanOrEqual(2 * share);
      }),
      { numRuns: 30 },
    );
  });
});
