import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCurve } from '../../../src/value/scores/rank-curve.js';

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });

describe('rankCurve', () => {
  it('says 85 and top 15 % of the same customer', () => {
    const curve = rankCurve(Array.from({ length: 100 }, (_, index) => index));
    expect(curve.topShare(85)).toBe(0.15);
    expect(curve.score(85)).toBe(85);
  });

  it('never ranks the lower value higher', () => {
    fc.assert(
      fc.property(values, fc.integer(), fc.integer(), (all, a, b) => {
        const curve = rankCurve(all);
        expect(curve.score(Math.min(a, b))).toBeLessThanOrEqual(curve.score(Math.max(a, b)));
      }),
    );
  });

  it('counts those at or above a value', () => {
    fc.assert(
      fc.property(values, (all) => {
        const curve = rankCurve(all);
        for (const value of all) {
          expect(curve.topShare(value)).toBe(all.filter((each) => each >= value).length / all.length);
        }
      }),
    );
  });

  it('leaves out whom nobody knows the value of', () => {
    const curve = rankCurve([1, Number.NaN, 3]);
    expect(curve.count).toBe(2);
    expect(curve.median).toBe(2);
    expect(rankCurve([]).topShare(1)).toBeNaN();
  });
});
