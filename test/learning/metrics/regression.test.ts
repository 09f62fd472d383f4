import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gammaDeviance,
  meanSquaredError,
  poissonDeviance,
} from '../../../src/learning/metrics/regression.js';

const ACTUAL = Float64Array.of(0, 1, 2, 5, 3.5);
const ABOVE_ZERO = ACTUAL.map((value) => value + 0.5);
const PREDICTED = Float64Array.of(0.5, 0.8, 2.2, 4, 4);
const WEIGHTS = Float64Array.of(1, 2, 1, 0.5, 1);

describe('regression metrics', () => {
  // scikit-learn 1.9: mean_squared_error, mean_poisson_deviance, mean_gamma_deviance.
  it.each([
    ['mean squared error', meanSquaredError, ACTUAL, 0.316, 0.20363636363636364],
    ['Poisson deviance', poissonDeviance, ACTUAL, 0.27235242963631173, 0.2349693625888963],
    ['Gamma deviance', gammaDeviance, ABOVE_ZERO, 0.1245871497251371, 0.1925767565271766],
  ])('%s agrees with scikit-learn', (_name, metric, actual, plain, weighted) => {
    expect(metric(PREDICTED, actual)).toBeCloseTo(plain, 13);
    expect(metric(PREDICTED, actual, WEIGHTS)).toBeCloseTo(weighted, 13);
  });

  it('are 0 for perfect predictions and above 0 for others', () => {
    const amounts = fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(amounts, (values) => {
        const actual = Float64Array.from(values);
        const twice = actual.map((value) => value * 2);
        for (const metric of [meanSquaredError, poissonDeviance, gammaDeviance]) {
          expect(metric(actual, actual)).toBe(0);
          expect(metric(twice, actual)).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('the Gamma deviance does not depend on the currency', () => {
    const cents = (values: Float64Array) => values.map((value) => value * 100);
    expect(gammaDeviance(cents(PREDICTED), cents(ABOVE_ZERO))).toBeCloseTo(
      gammaDeviance(PREDICTED, ABOVE_ZERO),
      12,
    );
  });

  it('name the row that is out of range', () => {
    expect(() => poissonDeviance(Float64Array.of(1, 0), Float64Array.of(1, 1))).toThrow(
      /Row 1 has 1 where 0/,
    );
    expect(() => poissonDeviance(Float64Array.of(1), Float64Array.of(-1))).toThrow(/0 or more/);
    expect(() => gammaDeviance(Float64Array.of(1), Float64Array.of(0))).toThrow(/above 0/);
    expect(() => meanSquaredError(Float64Array.of(1), Float64Array.of(Number.NaN))).toThrow(/finite/);
    expect(() => meanSquaredError(new Float64Array(0), new Float64Array(0))).toThrow(/no rows/);
  });
});
