import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import {
  type AroundPrior,
  fitAroundPrior,
  type LinearLogOdds,
  logOddsOf,
} from '../../../src/learning/linear/fit-around-prior.js';

const FREE = new Float64Array(3).fill(Number.NEGATIVE_INFINITY);
const PRIOR = { intercept: -1, coefficients: Float64Array.of(1, 0.5, -0.2) };

function rows(
  count: number,
  seed: number,
  planted = { intercept: 0.3, coefficients: Float64Array.of(2, -1, 0) },
) {
  const random = randomStream(seed, 'around a prior');
  const values = Float64Array.from({ length: count * 3 }, () => 2 * random() - 1);
  const labels = Float64Array.from({ length: count }, (_, row) =>
    Number(random() < 1 / (1 + Math.exp(-logOddsOf(planted, values.subarray(3 * row, 3 * row + 3))))),
  );
  return { values, labels };
}

function gradientOf({ values, labels, prior, strength }: AroundPrior, fitted: LinearLogOdds): number[] {
  return [0, 1, 2].map((place) => {
    let sum = strength * ((fitted.coefficients[place] as number) - (prior.coefficients[place] as number));
    for (const [row, label] of labels.entries()) {
      const chance = 1 / (1 + Math.exp(-logOddsOf(fitted, values.subarray(3 * row, 3 * row + 3))));
      sum += (chance - label) * (values[3 * row + place] as number);
    }
    return sum;
  });
}

describe('a logistic regression around a prior', () => {
  it('is the prior without rows', () => {
    const none = { values: new Float64Array(0), labels: new Float64Array(0) };
    expect(fitAroundPrior({ ...none, prior: PRIOR, strength: 1, atLeast: FREE })).toEqual(PRIOR);
  });

  it('stands where the penalised loss is flat', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer(),
        fc.constantFrom(0.1, 1, 30),
        (count, seed, strength) => {
          const problem = { ...rows(count, seed), prior: PRIOR, strength, atLeast: FREE };
          for (const slope of gradientOf(problem, fitAroundPrior(problem)))
            expect(Math.abs(slope)).toBeLessThan(1e-3);
        },
      ),
      { numRuns: 60, seed: 4 },
    );
  });

  it('goes from the prior to what the rows say as they grow many', () => {
    const fit = (count: number) =>
      fitAroundPrior({ ...rows(count, 1), prior: PRIOR, strength: 8, atLeast: FREE });
    const distance = (count: number) => Math.abs((fit(count).coefficients[0] as number) - 2);
    expect(distance(5)).toBeGreaterThan(0.7);
    expect(distance(20_000)).toBeLessThan(0.1);
  });

  it('holds a coefficient at its bound, and the others where the loss is flat', () => {
    const problem = {
      ...rows(2_000, 2),
      prior: PRIOR,
      strength: 1,
      atLeast: Float64Array.of(0, 0, Number.NEGATIVE_INFINITY),
    };
    const fitted = fitAroundPrior(problem);
    expect(fitted.coefficients[1]).toBe(0);
    const [first, , third] = gradientOf(problem, fitted);
    expect(Math.abs(first ?? 1)).toBeLessThan(1e-3);
    expect(Math.abs(third ?? 1)).toBeLessThan(1e-3);
  });

  it('refuses what doesn’t fit together', () => {
    const problem = { ...rows(4, 1), prior: PRIOR, strength: 1, atLeast: FREE };
    expect(() => fitAroundPrior({ ...problem, labels: new Float64Array(3) })).toThrow(RangeError);
    expect(() => fitAroundPrior({ ...problem, strength: 0 })).toThrow(RangeError);
  });
});
