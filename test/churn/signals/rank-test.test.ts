import { describe, expect, it } from 'vitest';
import { isUnlikelyHigh } from '../../../src/churn/signals/rank-test.js';

describe('whether recent values are higher than chance explains', () => {
  it('follows the normal approximation of the Mann–Whitney test', () => {
    // Five against five: mean 12.5, deviation √(25 × 11 / 12) = 4.79; 1.645 of it above the mean is 20.4.
    const earlier = [10, 20, 30, 40, 50];
    // 51 is above all five, 41 above four …
    expect(isUnlikelyHigh([51, 51, 41, 41, 21], earlier)).toBe(false);
    expect(isUnlikelyHigh([51, 51, 51, 41, 21], earlier)).toBe(true);
  });

  it('counts equal values as half, and sees nothing in what is the same', () => {
    expect(isUnlikelyHigh([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])).toBe(false);
    expect(isUnlikelyHigh([1, 2, 3], [2, 2, 2])).toBe(false);
  });
});
