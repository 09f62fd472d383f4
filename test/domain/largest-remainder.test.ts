import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestRemainder } from '../../src/domain/largest-remainder.js';

describe('sharing out by largest remainder', () => {
  it('apportions a known case', () => {
    expect(largestRemainder([47_000, 16_000, 15_800, 12_000, 6_100, 3_100], 10)).toEqual([5, 2, 1, 1, 1, 0]);
  });

  it('gives the earlier one the point that is left in a tie', () => {
    expect(largestRemainder([1, 1, 1], 1)).toEqual([1, 0, 0]);
  });

  it('adds up, keeps the order, and stays within one of the exact share', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 1000 }), (weights, total) => {
        const sum = weights.reduce((before, weight) => before + weight, 0);
        fc.pre(sum > 1e-9);
        const whole = largestRemainder(weights, total);
        expect(whole.reduce((before, part) => before + part, 0)).toBe(total);
        whole.forEach((part, index) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - ((weights[index] ?? 0) / sum) * total)).toBeLessThan(1 + 1e-6);
          whole.forEach((other, otherIndex) => {
            if ((weights[index] ?? 0) > (weights[otherIndex] ?? 0))
              expect(part).toBeGreaterThanOrEqual(other);
          });
        });
      }),
    );
  });

  it('refuses to share something among nobody', () => {
    expect(() => largestRemainder([], 1)).toThrow(RangeError);
    expect(() => largestRemainder([0, 0], 1)).toThrow(RangeError);
    expect(largestRemainder([], 0)).toEqual([]);
  });
});
