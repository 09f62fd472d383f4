import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forwardInTime, rowsOfFolds } from '../../../src/learning/choosing/fold-rows.js';

const instants = fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(Number.NaN)), {
  maxLength: 60,
});

describe('passes by folds', () => {
  it('test every row once, on what was trained without its fold, in the order of the folds', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 2, maxLength: 40 }), (numbers) => {
        fc.pre(new Set(numbers).size > 1);
        const folds = Int32Array.from(numbers);
        const passes = rowsOfFolds(folds);
        const tested = passes.flatMap(({ test }) => [...test]);
        expect([...tested].sort((a, b) => a - b)).toEqual([...folds.keys()]);
        const names = passes.map(({ test }) => folds[test[0] as number] as number);
        expect(names).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        for (const [index, { train, test }] of passes.entries()) {
          expect([...train, ...test].sort((a, b) => a - b)).toEqual([...folds.keys()]);
          expect([...test].every((row) => folds[row] === names[index])).toBe(true);
          for (const rows of [train, test]) expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('need two folds', () => {
    expect(() => rowsOfFolds(Int32Array.of(3, 3, 3))).toThrow('All 3 rows are in one fold');
    expect(() => rowsOfFolds(new Int32Array(0))).toThrow(RangeError);
  });
});

describe('passes forward in time', () => {
  it('train on what came before all they test on, with the gap between, and test no row twice', () => {
    fc.assert(
      fc.property(
        instants,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 3 }),
        (values, steps, gap) => {
          const times = Float64Array.from(values);
          const passes = forwardInTime(times, steps, gap);
          expect(passes.length).toBeLessThanOrEqual(steps);
          let lastTested = Number.NEGATIVE_INFINITY;
          for (const { train, test } of passes) {
            const trained = [...train].map((row) => times[row] as number);
            const tested = [...test].map((row) => times[row] as number);
            expect(trained.length).toBeGreaterThan(0);
            expect(tested.length).toBeGreaterThan(0);
            expect([...trained, ...tested].some(Number.isNaN)).toBe(false);
            expect(Math.max(...trained)).toBeLessThan(Math.min(...tested) - gap);
            expect(Math.min(...tested)).toBeGreaterThan(lastTested);
            lastTested = Math.max(...tested);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('leave no earlier row out of training and no later row out of testing', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 6 }), (values, steps) => {
        const times = Float64Array.from(values);
        const passes = forwardInTime(times, steps);
        const known = values.filter((time) => !Number.isNaN(time)).length;
        for (const [index, { train }] of passes.entries()) {
          const later = passes.slice(index).reduce((sum, { test }) => sum + test.length, 0);
          expect(train.length + later).toBe(known);
        }
      }),
    );
  });

  it('cut distinct instants into stretches of equal size', () => {
    const times = Float64Array.from({ length: 50 }, (_, row) => (row * 7) % 50);
    const passes = forwardInTime(times, 4);
    expect(passes.map(({ train, test }) => [train.length, test.length])).toEqual([
      [10, 10],
      [20, 10],
      [30, 10],
      [40, 10],
    ]);
  });

  it('keep the rows of an instant together, infinite ones too', () => {
    const { NEGATIVE_INFINITY: early, POSITIVE_INFINITY: late } = Number;
    const passes = forwardInTime(Float64Array.of(early, early, 1, 1, 1, late, late, late), 4);
    expect(passes.map(({ test }) => [...test])).toEqual([
      [2, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('are none where all rows are of one instant or of none', () => {
    expect(forwardInTime(Float64Array.of(5, 5, 5), 4)).toEqual([]);
    expect(forwardInTime(Float64Array.of(Number.NaN, Number.NaN), 4)).toEqual([]);
    expect(forwardInTime(new Float64Array(0), 4)).toEqual([]);
  });
});
