import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTCdf } from '../../../src/learning/statistics/student-t.js';

describe('the distribution function of Student’s t', () => {
  // Quantiles as tabulated, for example Abramowitz and Stegun, table 26.10.
  it.each([
    [1, 3.077684, 0.9],
    [1, 31.820516, 0.99],
    [2, 1.885618, 0.9],
    [4, 2.131847, 0.95],
    [4, 3.746947, 0.99],
    [9, 2.821438, 0.99],
    [10, 1.372184, 0.9],
    [30, 2.457262, 0.99],
    [120, 1.288646, 0.9],
  ])('with %i degrees of freedom is right at %f', (degreesOfFreedom, t, probability) => {
    expect(studentTCdf(t, degreesOfFreedom)).toBeCloseTo(probability, 6);
    expect(studentTCdf(-t, degreesOfFreedom)).toBeCloseTo(1 - probability, 6);
  });

  it('has closed forms for one and two degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e4, max: 1e4, noNaN: true }), (t) => {
        expect(studentTCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12);
        expect(studentTCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 12);
      }),
    );
  });

  it('rises from 0 to 1 and never falls', () => {
    const degrees = fc.double({ min: 0.5, max: 2_000, noNaN: true });
    const t = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(degrees, t, t, (degreesOfFreedom, a, b) => {
        const lower = studentTCdf(Math.min(a, b), degreesOfFreedom);
        const upper = studentTCdf(Math.max(a, b), degreesOfFreedom);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(upper - lower).toBeGreaterThanOrEqual(-1e-13);
      }),
    );
    expect(studentTCdf(Number.NEGATIVE_INFINITY, 4)).toBe(0);
    expect(studentTCdf(0, 4)).toBe(0.5);
    expect(studentTCdf(Number.POSITIVE_INFINITY, 4)).toBe(1);
  });

  it('refuses degrees of freedom of 0 or less', () => {
    expect(() => studentTCdf(1, 0)).toThrow(RangeError);
    expect(() => studentTCdf(1, Number.NaN)).toThrow(RangeError);
  });
});
