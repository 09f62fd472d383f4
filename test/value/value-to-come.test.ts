import { describe, expect, it } from 'vitest';
import { discountedYears } from '../../src/value/value-to-come.js';

describe('discountedYears', () => {
  it('is the years themselves without a discount, and less with one', () => {
    expect(discountedYears(2, 0)).toBe(2);
    // A euro a year, continuously, over two years at 10 % a year: (1 − 1.1⁻²) / ln 1.1.
    expect(discountedYears(2, 10)).toBeCloseTo((1 - 1.1 ** -2) / Math.log(1.1), 12);
  });
});
