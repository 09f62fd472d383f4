import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogParameters } from '../../../../src/learning/lifetime/optimise/fit-log-parameters.js';
import { type Differentiable, minimise } from '../../../../src/learning/lifetime/optimise/lbfgs.js';

/** Rosenbrock (1960): a bent valley. */
const rosenbrock: Differentiable = (point, gradient) => {
  const [x, y] = point as unknown as readonly [number, number];
  gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
  gradient[1] = 200 * (y - x * x);
  return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
};

describe('L-BFGS', () => {
  it('finds the end of a bent valley', () => {
    const { point, hasConverged, iterations } = minimise(rosenbrock, Float64Array.of(-1.2, 1));
    expect(point[0]).toBeCloseTo(1, 6);
    expect(point[1]).toBeCloseTo(1, 6);
    expect(hasConverged).toBe(true);
    expect(iterations).toBeLessThan(60);
  });

  it('finds the bottom of any bowl, however stretched', () => {
    const coordinates = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(coordinates, coordinates, (bottom, start) => {
        const bowl: Differentiable = (point, gradient) => {
          let value = 0;
          point.forEach((at, index) => {
            const weight = 4 ** index;
            const from = at - (bottom[index] as number);
            gradient[index] = 2 * weight * from;
            value += weight * from * from;
          });
          return value;
        };
        const { point, hasConverged } = minimise(bowl, Float64Array.from(start));
        expect(hasConverged).toBe(true);
        bottom.forEach((at, index) => {
          expect(point[index]).toBeCloseTo(at, 5);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('gives the same answer every time', () => {
    const once = minimise(rosenbrock, Float64Array.of(3, -2));
    expect(minimise(rosenbrock, Float64Array.of(3, -2))).toEqual(once);
  });

  it('says that it has not converged where there is no end', () => {
    const slide: Differentiable = (point, gradient) => {
      gradient[0] = -1;
      return -(point[0] as number);
    };
    expect(minimise(slide, Float64Array.of(0), { mostIterations: 20 })).toMatchObject({
      hasConverged: false,
      iterations: 20,
    });
  });

  it('steps back from where the function has no value', () => {
    const walled: Differentiable = (point, gradient) => {
      const x = point[0] as number;
      gradient[0] = -1 / x + 1;
      return x > 0 ? x - Math.log(x) : Number.NaN;
    };
    expect(minimise(walled, Float64Array.of(40), { longestStep: 100 }).point[0]).toBeCloseTo(1, 6);
  });

  it('refuses a start without a value', () => {
    expect(() => minimise(() => Number.NaN, Float64Array.of(1))).toThrow('where the search begins');
  });
});

describe('fitting parameters above 0', () => {
  const free = { unit: 1, mostFactor: 1_000 };

  it('finds them from the better of two starts, with their standard errors', () => {
    // n observations of a Poisson number with a mean of 4: the logarithm's standard error is 1 / √(4 n).
    const observations = 100;
    const likelihood = (parameters: Float64Array, gradient: Float64Array) => {
      const mean = parameters[0] as number;
      gradient[0] = observations * (4 / mean - 1);
      return observations * (4 * Math.log(mean) - mean);
    };
    const { parameters, standardErrors, hasConverged, isAtBound } = fitLogParameters(
      likelihood,
      [[0.01], [3]],
      [free],
      observations,
    );
    expect(parameters[0]).toBeCloseTo(4, 6);
    expect(standardErrors[0]).toBeCloseTo(1 / 20, 5);
    expect({ hasConverged, isAtBound }).toEqual({ hasConverged: true, isAtBound: false });
  });

  it('says where a parameter runs off', () => {
    const risingForEver = (parameters: Float64Array, gradient: Float64Array) => {
      const value = parameters[0] as number;
      gradient[0] = 1 / (1 + value) ** 2;
      return -1 / (1 + value);
    };
    expect(fitLogParameters(risingForEver, [[1]], [free], 1).isAtBound).toBe(true);
  });
});
