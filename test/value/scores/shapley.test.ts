import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapleyValues } from '../../../src/value/scores/shapley.js';

describe('shapleyValues', () => {
  it('splits the glove game as the literature has it', () => {
    // One left glove (player 0) and two right ones: a pair is worth 1. Shapley: 2/3, 1/6, 1/6.
    const values = shapleyValues(3, (set) => ((set & 1) !== 0 && (set & 6) !== 0 ? 1 : 0));
    expect(values[0]).toBeCloseTo(2 / 3, 12);
    expect(values[1]).toBeCloseTo(1 / 6, 12);
    expect(values[2]).toBeCloseTo(1 / 6, 12);
  });

  it('adds up to the figure less that of the typical case', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 32, maxLength: 32 }),
        (count, figures) => {
          const figureOf = (set: number) => figures[set] ?? 0;
          const sum = shapleyValues(count, figureOf).reduce((total, value) => total + value, 0);
          expect(sum).toBeCloseTo(figureOf(2 ** count - 1) - figureOf(0), 8);
        },
      ),
    );
  });

  it('gives nothing to an input that changes nothing', () => {
    expect(shapleyValues(2, (set) => (set & 1) * 10)).toEqual([10, 0]);
  });

  it('refuses more inputs than it can try', () => {
    expect(() => shapleyValues(9, () => 0)).toThrow('9 inputs');
  });
});
