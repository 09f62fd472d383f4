import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialTail } from '../../../src/learning/statistics/binomial-tail.js';

describe('the upper tail of the binomial distribution', () => {
  it('is what counting gives', () => {
    expect(binomialTail(8, 10, 0.5)).toBeCloseTo(56 / 1024, 14);
    expect(binomialTail(1, 3, 0.1)).toBeCloseTo(1 - 0.9 ** 3, 14);
    expect(binomialTail(3, 10, 0.5)).toBeCloseTo(968 / 1024, 14);
  });

  it('keeps its digits however small it is', () => {
    expect(binomialTail(40, 40, 0.01) / 1e-80).toBeCloseTo(1, 9);
    // Two terms: 100 × .001⁹⁹ × .999 + .001¹⁰⁰.
    expect(binomialTail(99, 100, 0.001) / 99.901e-297).toBeCloseTo(1, 9);
  });

  it('is certain of none and of too many', () => {
    expect(binomialTail(0, 5, 0.3)).toBe(1);
    expect(binomialTail(6, 5, 0.3)).toBe(0);
    expect(binomialTail(1, 5, 0)).toBe(0);
    expect(binomialTail(5, 5, 1)).toBe(1);
    expect(() => binomialTail(1, 5, 1.1)).toThrow(RangeError);
    expect(() => binomialTail(1.5, 5, 0.1)).toThrow(RangeError);
  });

  it('and the lower one make 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.double({ min: 0.001, max: 0.999 }),
        fc.nat(),
        (trials, chance, seed) => {
          const least = seed % (trials + 1);
          const lower = binomialTail(trials - least + 1, trials, 1 - chance);
          expect(binomialTail(least, trials, chance) + lower).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});
