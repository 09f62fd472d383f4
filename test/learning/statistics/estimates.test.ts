import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { intervalOfDifference } from '../../../src/learning/statistics/interval-of-difference.js';
import { medianInterval } from '../../../src/learning/statistics/median-interval.js';
import { addUnit, emptyRatioSums, ratioEstimate } from '../../../src/learning/statistics/ratio-estimate.js';
import { wilsonInterval } from '../../../src/learning/statistics/wilson.js';

describe('intervalOfDifference', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table II, (a) method 10: 56/70 − 48/80.
  it('is Newcombe’s for two shares with Wilson intervals', () => {
    const share = (hits: number, of: number) => ({ value: hits / of, ...wilsonInterval(hits, of) });
    const { value, low, high } = intervalOfDifference(share(56, 70), share(48, 80));
    expect(value).toBeCloseTo(0.2, 9);
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it('turns round with its two estimates', () => {
    const bounded = fc
      .tuple(
        fc.double({ min: -50, max: 50, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
      )
      .map(([value, below, above]) => ({ value, low: value - below, high: value + above }));
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        const [there, back] = [intervalOfDifference(a, b), intervalOfDifference(b, a)];
        expect(there.low).toBeCloseTo(-back.high, 9);
        expect(there.high).toBeCloseTo(-back.low, 9);
        expect(there.low).toBeLessThanOrEqual(there.value);
        expect(there.high).toBeGreaterThanOrEqual(there.value);
      }),
    );
  });
});

describe('medianInterval', () => {
  it('lies between values themselves, and takes one that has no end yet', () => {
    const values = Float64Array.from({ length: 25 }, (_, index) => index + 1);
    values[24] = Number.POSITIVE_INFINITY;
    // Ranks 12.5 − 4.9 and 12.5 + 4.9, outwards.
    expect(medianInterval(values)).toEqual({ value: 13, low: 7, high: 19 });
    expect(medianInterval(Float64Array.of(3))).toEqual({ value: 3, low: 3, high: 3 });
  });

  it('holds the median about as often as it says', () => {
    const random = randomStream(7, 'medians');
    let held = 0;
    for (let trial = 0; trial < 400; trial++) {
      const values = Float64Array.from({ length: 40 }, () => -Math.log(1 - random())).sort();
      const { low, high } = medianInterval(values);
      held += Number(low <= Math.LN2 && Math.LN2 <= high);
    }
    expect(held / 400).toBeGreaterThan(0.93);
    expect(held / 400).toBeLessThanOrEqual(0.99);
  });
});

describe('ratioEstimate', () => {
  it('is a mean with Student’s interval where each unit counts once', () => {
    const sums = emptyRatioSums();
    for (const value of [4, 6, 8, 10]) addUnit(sums, value, 1);
    // Standard deviation 2.582, t of three degrees of freedom 3.182.
    expect(ratioEstimate(sums)).toEqual({
      value: 7,
      low: expect.closeTo(7 - (3.1824463 * 2.5819889) / 2, 6),
      high: expect.closeTo(7 + (3.1824463 * 2.5819889) / 2, 6),
    });
  });

  it('is no surer for what a unit says twice', () => {
    const [once, twice] = [emptyRatioSums(), emptyRatioSums()];
    for (const value of [4, 6, 8, 10]) {
      addUnit(once, value, 1);
      addUnit(twice, 2 * value, 2);
    }
    expect(ratioEstimate(twice)).toEqual(ratioEstimate(once));
  });

  it('says nothing of one unit, or of nothing below', () => {
    const one = emptyRatioSums();
    addUnit(one, 3, 1);
    expect(ratioEstimate(one)).toBeNull();
    const nothing = emptyRatioSums();
    addUnit(nothing, 3, 0);
    addUnit(nothing, 3, 0);
    expect(ratioEstimate(nothing)).toBeNull();
  });
});
