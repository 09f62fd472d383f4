import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../src/learning/statistics/benjamini-hochberg.js';
import { fisherExact } from '../../../src/learning/statistics/fisher-exact.js';

describe('Fisher’s exact test', () => {
  it.each([
    // R: fisher.test(matrix(c(3, 1, 1, 3), 2))$p.value, the lady tasting tea.
    [3, 1, 1, 3, 0.4857142857],
    // The example of R's help page: twins of convicts.
    [2, 15, 10, 3, 0.0005367241],
    [0, 0, 5, 5, 1],
  ])('gives what R gives for %i, %i, %i, %i', (a, b, c, d, expected) => {
    expect(fisherExact(a, b, c, d)).toBeCloseTo(expected, 9);
  });

  it('is the same for rows and columns changed about', () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact(a, b, c, d);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(fisherExact(c, d, a, b)).toBeCloseTo(p, 8);
        expect(fisherExact(a, c, b, d)).toBeCloseTo(p, 8);
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => fisherExact(1.5, 1, 1, 1)).toThrow(RangeError);
    expect(() => fisherExact(-1, 1, 1, 1)).toThrow(RangeError);
  });
});

describe('the false discovery rate', () => {
  it('holds the first four of the fifteen of Benjamini and Hochberg’s own example', () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
      0.759, 1,
    ];
    expect(benjaminiHochberg(p, 0.05)).toEqual(p.map((_, index) => index < 4));
  });

  it('takes a larger one in where a still larger one holds', () => {
    expect(benjaminiHochberg([0.04, 0.045], 0.05)).toEqual([true, true]);
    expect(benjaminiHochberg([0.04, 0.9], 0.05)).toEqual([false, false]);
    expect(benjaminiHochberg([], 0.05)).toEqual([]);
  });
});
