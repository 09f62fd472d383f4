import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholePointFactors } from '../../../src/learning/explanation/whole-points.js';

describe('factors in whole points', () => {
  it('add up on the card: typical 16 %, plus factors, is 43 %', () => {
    const { percent, referencePercent, factors, others } = wholePointFactors({
      probability: 0.433,
      reference: 0.156,
      points: Float64Array.of(14.4, 0.3, 9.4, -2.2, 5.3, 0.5, 0),
    });
    expect({ percent, referencePercent }).toEqual({ percent: 43, referencePercent: 16 });
    // Exact ones add up to 27.7; what is shown must add up to 27.
    expect(factors).toEqual([
      { column: 0, points: 14 },
      { column: 2, points: 9 },
      { column: 4, points: 5 },
      { column: 3, points: -2 },
      { column: 5, points: 1 },
    ]);
    expect(others).toBe(0);
  });

  it('always add up, keep signs, stay within a point, and name the largest', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.oneof(fc.constant(0), fc.double({ min: -9, max: 9, noNaN: true })), { maxLength: 12 }),
        fc.integer({ min: 0, max: 12 }),
        (reference, given, most) => {
          const probability = reference + given.reduce((sum, own) => sum + own, 0) / 100;
          fc.pre(probability >= 0 && probability <= 1);
          const points = Float64Array.from(given);
          const whole = wholePointFactors({ probability, reference, points }, most);
          const named = whole.factors.reduce((sum, factor) => sum + factor.points, 0);
          expect(whole.referencePercent + named + (whole.others ?? 0)).toBe(whole.percent);
          for (const factor of whole.factors) {
            const exact = points[factor.column] ?? 0;
            expect(Math.abs(factor.points - exact)).toBeLessThanOrEqual(1);
            expect(factor.points * exact).toBeGreaterThanOrEqual(0);
          }
          const left = given.filter((_, column) => whole.factors.every((factor) => factor.column !== column));
          const smallest = Math.min(...whole.factors.map(({ column }) => Math.abs(points[column] ?? 0)));
          expect(left.every((exact) => Math.abs(exact) <= smallest)).toBe(true);
          expect(whole.factors.length).toBe(Math.min(most, given.filter((exact) => exact !== 0).length));
        },
      ),
    );
  });

  it('have no others where no column is left, or none adds anything', () => {
    const points = Float64Array.of(10, 0, 0);
    expect(wholePointFactors({ probability: 0.3, reference: 0.2, points }, 1).others).toBeNull();
  });

  it('name nobody where nothing sets the chance apart', () => {
    const factors = wholePointFactors({ probability: 0.2, reference: 0.2, points: new Float64Array(3) });
    expect(factors).toEqual({ percent: 20, referencePercent: 20, factors: [], others: null });
  });
});
