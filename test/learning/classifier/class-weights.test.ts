import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOddsOfBalance, trainingWeights } from '../../../src/learning/classifier/class-weights.js';
import { relativeWeights } from '../../../src/learning/classifier/relative-weights.js';

const rows = fc
  .array(
    fc.record({ label: fc.constantFrom(0, 1), weight: fc.double({ min: 0.01, max: 100, noNaN: true }) }),
    {
      maxLength: 30,
    },
  )
  .map((some) => [{ label: 0, weight: 1 }, { label: 1, weight: 3 }, ...some])
  .map((all) => ({
    labels: Float64Array.from(all, ({ label }) => label),
    weights: Float64Array.from(all, ({ weight }) => weight),
  }));

describe('balanced class weights', () => {
  it('let both classes weigh the same, and all rows what they did', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), ({ labels, weights }, isWeighted) => {
        const balanced = trainingWeights(labels, isWeighted ? weights : null, 'balanced') as Float64Array;
        const [zeros, ones] = [0, 1].map((label) => sum(balanced.filter((_, row) => labels[row] === label)));
        expect(ones).toBeCloseTo(zeros as number, 9);
        expect(sum(balanced)).toBeCloseTo(isWeighted ? sum(weights) : labels.length, 9);
      }),
    );
  });

  it('move the log-odds of all by those of the zeros against the ones', () => {
    const labels = Float64Array.of(1, 0, 0, 0);
    expect(logOddsOfBalance(labels, null)).toBeCloseTo(Math.log(3), 12);
    expect(logOddsOfBalance(labels, Float64Array.of(6, 1, 1, 1))).toBeCloseTo(Math.log(0.5), 12);
  });

  it('are the given ones where none are asked for', () => {
    const weights = Float64Array.of(2, 3);
    expect(trainingWeights(Float64Array.of(0, 1), weights, 'none')).toBe(weights);
    expect(trainingWeights(Float64Array.of(0, 1), null, 'none')).toBeNull();
  });
});

describe('relative weights', () => {
  it('have a mean of 1 over the rows that weigh something, in whatever unit they came', () => {
    expect(relativeWeights(Float64Array.of(2, 0, 6), 3)).toEqual(Float64Array.of(0.5, 0, 1.5));
    expect(relativeWeights(Float64Array.of(1e308, 0, 1e308), 3)).toEqual(Float64Array.of(1, 0, 1));
    expect(relativeWeights(Float64Array.of(5e-324, 5e-324), 2)).toEqual(Float64Array.of(1, 1));
    expect(relativeWeights(null, 3)).toBeNull();
  });

  it.each([
    [[1, Number.NaN], 'The weight of row 1 is NaN'],
    [[-1, 1], 'The weight of row 0 is -1'],
    [[1, Number.POSITIVE_INFINITY], 'The weight of row 1 is Infinity'],
    [[0, 0], 'All rows weigh 0'],
    [[1], 'There are 1 weights for 2 rows'],
  ])('refuse %j', (weights, message) => {
    expect(() => relativeWeights(Float64Array.from(weights), 2)).toThrow(message);
  });
});

function sum(values: Float64Array): number {
  return values.reduce((before, value) => before + value, 0);
}
