import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../../src/learning/explanation/gauss-legendre.js';

describe('the Gauss-Legendre rule', () => {
  it('integrates all powers up to twice its points less one', () => {
    for (const count of [1, 2, 3, 7, 20, 64]) {
      const { points, weights } = gaussLegendre(count);
      for (let power = 0; power <= 2 * count - 1; power++) {
        const integral = points.reduce(
          (sum, point, index) => sum + (weights[index] ?? 0) * point ** power,
          0,
        );
        expect(integral).toBeCloseTo(1 / (power + 1), 13);
      }
    }
  });

  it('has the points and weights of Abramowitz and Stegun, table 25.4, moved to [0, 1]', () => {
    const { points, weights } = gaussLegendre(3);
    const outer = Math.sqrt(3 / 5) / 2;
    const expected = [0.5 - outer, 0.5, 0.5 + outer];
    for (const [index, point] of expected.entries()) expect(points[index]).toBeCloseTo(point, 14);
    for (const [index, weight] of [5 / 18, 8 / 18, 5 / 18].entries())
      expect(weights[index]).toBeCloseTo(weight, 14);
  });

  it('refuses a count that is none', () => {
    for (const count of [0, -1, 1.5, Number.NaN]) expect(() => gaussLegendre(count)).toThrow(RangeError);
  });
});
