import { describe, expect, it } from 'vitest';
import { correctedResampledMean } from '../../../src/learning/statistics/corrected-resampled.js';
import { pairedMean } from '../../../src/learning/statistics/paired-mean.js';
import { quantileOfSorted } from '../../../src/learning/statistics/quantile.js';
import { weightedMean } from '../../../src/learning/statistics/weighted-mean.js';

describe('the corrected resampled mean', () => {
  it('adds the ratio of test to training rows to the variance of the mean', () => {
    const resampled = correctedResampledMean([1, 2, 3, 4, 5], new Array(5).fill(0.25));
    // Variance 2.5 times (1/5 + 1/4).
    expect(resampled).toEqual({
      mean: 3,
      standardError: expect.closeTo(Math.sqrt(1.125), 12),
      degreesOfFreedom: 4,
    });
  });

  it('takes the mean ratio where training parts grow', () => {
    const growing = correctedResampledMean([1, 2, 3], [1, 1 / 2, 1 / 3]);
    const even = correctedResampledMean([1, 2, 3], new Array(3).fill(11 / 18));
    expect(growing?.standardError).toBeCloseTo(even?.standardError ?? 0, 12);
  });

  it('says nothing of a single pass, and refuses a pass without rows', () => {
    expect(correctedResampledMean([1], [0.2])).toBeNull();
    expect(() => correctedResampledMean([1, 2], [0.2])).toThrow(RangeError);
    expect(() => correctedResampledMean([1, 2], [0.2, Number.POSITIVE_INFINITY])).toThrow(RangeError);
  });
});

describe('the paired mean', () => {
  const pass = (values: number[], groups: number[] | null = null) => ({
    values: Float64Array.from(values),
    groups: groups === null ? null : Int32Array.from(groups),
  });

  it('of one pass is the mean with its usual standard error', () => {
    expect(pairedMean([pass([1, 2, 3, 4])])).toEqual({
      mean: 2.5,
      standardError: expect.closeTo(Math.sqrt(5 / 3 / 4), 12),
      degreesOfFreedom: 3,
      heterogeneity: null,
    });
  });

  it('gives each pass the same say and a single row the variance of the others', () => {
    const mean = pairedMean([pass([0, 2]), pass([5])]);
    // Variance 2 a row: (2/2 + 2/1) / 2².
    expect(mean).toMatchObject({
      mean: 3,
      standardError: expect.closeTo(Math.sqrt(3 / 4), 12),
      degreesOfFreedom: 1,
    });
  });

  it('tells passes that differ from passes that do not', () => {
    const alike = pairedMean([pass([0, 1, 2]), pass([0, 1, 2])]);
    const apart = pairedMean([pass([0, 1, 2]), pass([10, 11, 12])]);
    expect(alike?.heterogeneity).toBeCloseTo(0, 12);
    // Means 1 and 11 around 6, variance 1/3 each.
    expect(apart?.heterogeneity).toBeCloseTo(2 * 25 * 3, 9);
  });

  it('counts copies of a customer once', () => {
    const once = pairedMean([pass([1, 2, 3, 4])]);
    const thrice = pairedMean([
      pass([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4], [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]),
    ]);
    expect(thrice?.standardError).toBeCloseTo(once?.standardError ?? 0, 12);
  });

  it('says nothing where no pass has two rows', () => {
    expect(pairedMean([pass([1]), pass([2])])).toBeNull();
    expect(pairedMean([pass([1, 2], [7, 7])])).toBeNull();
  });
});

describe('quantiles of sorted values', () => {
  it('lie in a straight line between neighbours, as in numpy', () => {
    const sorted = Float64Array.of(1, 2, 4, 8);
    expect([0, 0.1, 0.5, 0.75, 1].map((probability) => quantileOfSorted(sorted, probability))).toEqual([
      1,
      expect.closeTo(1.3, 12),
      3,
      5,
      8,
    ]);
  });

  it('are never NaN, infinities included', () => {
    const sorted = Float64Array.of(
      Number.NEGATIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      0,
      Number.POSITIVE_INFINITY,
    );
    for (const probability of [0, 0.2, 0.4, 0.5, 0.8, 1]) {
      expect(quantileOfSorted(sorted, probability)).not.toBeNaN();
    }
  });

  it('refuse no values and probabilities outside 0 to 1', () => {
    expect(() => quantileOfSorted(new Float64Array(0), 0.5)).toThrow(RangeError);
    expect(() => quantileOfSorted(Float64Array.of(1), 1.1)).toThrow(RangeError);
  });
});

describe('the weighted mean', () => {
  it('leaves out what weighs nothing, even when infinite', () => {
    expect(weightedMean(Float64Array.of(1, 3, Number.POSITIVE_INFINITY), Float64Array.of(1, 3, 0))).toBe(2.5);
    expect(() => weightedMean(Float64Array.of(1), Float64Array.of(0))).toThrow(RangeError);
  });
});
