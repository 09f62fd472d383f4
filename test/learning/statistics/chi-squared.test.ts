import { describe, expect, it } from 'vitest';
import { chiSquaredCdf, chiSquaredQuantile } from '../../../src/learning/statistics/chi-squared.js';
import { normalCdf } from '../../../src/learning/statistics/normal.js';
import { studentTQuantile } from '../../../src/learning/statistics/student-t-quantile.js';

describe('chi-squared', () => {
  // Quantiles as scipy 1.x gives them; to three digits those of Abramowitz and Stegun, table 26.8.
  it.each([
    [1, 0.05, 0.003932140000019522],
    [1, 0.95, 3.841458820694124],
    [2, 0.99, 9.21034037197618],
    [4, 0.5, 3.3566939800333224],
    [9, 0.05, 3.325112843066815],
    [9, 0.95, 16.918977604620448],
    [50, 0.95, 67.5048065495412],
    [999, 0.99, 1105.9169575045823],
  ])('with %i degrees of freedom is right at %f', (degreesOfFreedom, probability, quantile) => {
    expect(chiSquaredCdf(quantile, degreesOfFreedom)).toBeCloseTo(probability, 11);
    expect(chiSquaredQuantile(probability, degreesOfFreedom) / quantile).toBeCloseTo(1, 9);
  });

  it('with two degrees of freedom is the exponential distribution', () => {
    for (const x of [1e-9, 0.1, 1, 3, 4, 10, 50]) {
      expect(chiSquaredCdf(x, 2)).toBeCloseTo(1 - Math.exp(-x / 2), 13);
    }
  });

  it('goes from 0 to 1', () => {
    expect(chiSquaredCdf(-1, 3)).toBe(0);
    expect(chiSquaredCdf(0, 3)).toBe(0);
    expect(chiSquaredCdf(1e300, 3)).toBe(1);
    expect(chiSquaredCdf(Number.POSITIVE_INFINITY, 3)).toBe(1);
    expect(chiSquaredQuantile(0, 5)).toBeCloseTo(0, 10);
  });

  it('refuses what has no answer', () => {
    expect(() => chiSquaredCdf(1, 0)).toThrow(RangeError);
    expect(() => chiSquaredCdf(1, 1.5)).toThrow(RangeError);
    expect(() => chiSquaredCdf(Number.NaN, 1)).toThrow(RangeError);
    expect(() => chiSquaredQuantile(1, 1)).toThrow(RangeError);
  });
});

describe('the normal distribution', () => {
  it.each([
    [-3, 0.0013498980316300933],
    [-1.96, 0.024997895148220435],
    [0, 0.5],
    [1, 0.8413447460685429],
    [2.5, 0.9937903346742238],
  ])('is right at %f', (z, probability) => {
    expect(normalCdf(z)).toBeCloseTo(probability, 12);
  });

  it('ends at 0 and 1 and refuses NaN', () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError);
  });
});

describe('quantiles of Student’s t', () => {
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 4, 2.7764451051977934],
    [0.9, 7.5, 1.4052118464159533],
    [0.01, 3, -4.5407028585681335],
  ])('at %f with %f degrees of freedom are those of scipy', (probability, degreesOfFreedom, t) => {
    expect(studentTQuantile(probability, degreesOfFreedom)).toBeCloseTo(t, 7);
  });

  it('are symmetric and refuse 0 and 1', () => {
    expect(studentTQuantile(0.5, 3)).toBeCloseTo(0, 9);
    expect(studentTQuantile(0.2, 3)).toBeCloseTo(-studentTQuantile(0.8, 3), 9);
    for (const probability of [0, 1, Number.NaN])
      expect(() => studentTQuantile(probability, 3)).toThrow(RangeError);
  });
});
