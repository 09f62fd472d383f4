import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  kaplanMeier,
  medianSurvival,
  restrictedMean,
  survivalAt,
} from '../../../src/learning/survival/kaplan-meier.js';

// Weeks in remission of leukaemia under 6-mercaptopurine and under placebo: Freireich et al. (1963), Gehan (1965).
const TREATED = Float64Array.of(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35);
const RELAPSED = Uint8Array.of(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0);
const PLACEBO = Float64Array.of(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

describe('Kaplan and Meier’s estimate', () => {
  const treated = kaplanMeier(TREATED, RELAPSED);
  const placebo = kaplanMeier(PLACEBO, new Uint8Array(21).fill(1));

  it('gives the published table of the leukaemia trial', () => {
    expect(Array.from(treated.times)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(Array.from(treated.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(Array.from(treated.events)).toEqual([3, 1, 1, 1, 1, 1, 1]);
    expectRounded(treated.survival, [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482]);
    expectRounded(treated.variance.map(Math.sqrt), [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346]);
    expectRounded(treated.low, [0.6197, 0.5631, 0.5032, 0.4316, 0.3675, 0.2678, 0.1881]);
    expectRounded(treated.high, [0.9516, 0.9228, 0.8894, 0.8491, 0.8049, 0.7468, 0.6801]);
  });

  it('finds the published medians, 23 and 8 weeks', () => {
    expect(medianSurvival(treated)).toEqual({ value: 23, low: 13, high: Number.POSITIVE_INFINITY });
    expect(medianSurvival(placebo)?.value).toBe(8);
  });

  it('has no median where fewer than half have left', () => {
    expect(medianSurvival(kaplanMeier(Float64Array.of(1, 2, 3), Uint8Array.of(1, 0, 0)))).toBeNull();
  });

  it('takes a half for a half, in spite of rounding', () => {
    const curve = kaplanMeier(Float64Array.of(1, 2, 3, 4, 5, 6), Uint8Array.of(1, 1, 1, 0, 0, 0));
    expect(medianSurvival(curve)?.value).toBe(3);
  });

  it('finds the mean restricted to the trial, with its standard error', () => {
    const mean = restrictedMean(treated, 35);
    expect(mean.value).toBeCloseTo(23.287394957983196, 10);
    // Standard error 2.8275.
    expect((mean.value - mean.low) / 1.959963984540054).toBeCloseTo(2.8274676233714393, 8);
    expect(mean.high).toBeCloseTo(23.287394957983196 + 1.959963984540054 * 2.8274676233714393, 8);
    expect(restrictedMean(treated, 5)).toEqual({ value: 5, low: 5, high: 5 });
    // Nobody lost from sight: the plain mean, 182 weeks among 21.
    expect(restrictedMean(placebo, 23).value).toBeCloseTo(182 / 21, 10);
  });

  it('reads the share that has stayed at any time', () => {
    expect(survivalAt(treated, 5.9)).toBe(1);
    expect(survivalAt(treated, 6)).toBeCloseTo(18 / 21, 12);
    expect(survivalAt(treated, 12)).toBe(treated.survival[2]);
    expect(survivalAt(treated, 1000)).toBe(treated.survival[6]);
  });

  it('counts a weight of 2 as two subjects', () => {
    const once = kaplanMeier(Float64Array.of(1, 2, 2, 3, 5), Uint8Array.of(1, 1, 1, 0, 1));
    const weighted = kaplanMeier(
      Float64Array.of(3, 2, 1, 5, 4),
      Uint8Array.of(0, 1, 1, 1, 1),
      Float64Array.of(1, 2, 1, 1, 0),
    );
    for (const time of [1, 2, 3, 5])
      expect(survivalAt(weighted, time)).toBeCloseTo(survivalAt(once, time), 12);
  });

  it('is the plain share of those still there where nobody was lost, within its interval, never rising', () => {
    const subject = fc.record({ duration: fc.integer({ min: 0, max: 20 }), event: fc.constantFrom(0, 1) });
    fc.assert(
      fc.property(fc.array(subject, { minLength: 1, maxLength: 60 }), (subjects) => {
        const durations = Float64Array.from(subjects, ({ duration }) => duration);
        const complete = kaplanMeier(durations, new Uint8Array(subjects.length).fill(1));
        for (const [place, time] of complete.times.entries()) {
          const staying = subjects.filter(({ duration }) => duration > time).length / subjects.length;
          expect(complete.survival[place]).toBeCloseTo(staying, 10);
        }
        const curve = kaplanMeier(
          durations,
          Uint8Array.from(subjects, ({ event }) => event),
        );
        let before = 1;
        for (const [place, share] of curve.survival.entries()) {
          expect(share).toBeLessThan(before);
          expect(curve.low[place]).toBeLessThanOrEqual(share);
          expect(curve.high[place]).toBeGreaterThanOrEqual(share);
          expect(curve.variance[place]).toBeGreaterThanOrEqual(0);
          before = share;
        }
      }),
    );
  });

  it('refuses what it cannot count', () => {
    const one = Uint8Array.of(1);
    expect(() => kaplanMeier(new Float64Array(0), new Uint8Array(0))).toThrow(/nobody/);
    expect(() => kaplanMeier(Float64Array.of(-1), one)).toThrow(/duration of -1/);
    expect(() => kaplanMeier(Float64Array.of(Number.NaN), one)).toThrow(/NaN/);
    expect(() => kaplanMeier(Float64Array.of(1), Uint8Array.of(2))).toThrow(/An end is 1/);
    expect(() => kaplanMeier(Float64Array.of(1), one, Float64Array.of(0))).toThrow(/Weights/);
    expect(() => restrictedMean(kaplanMeier(Float64Array.of(4), one), 5)).toThrow(/at 4/);
  });
});

function expectRounded(actual: Float64Array, expected: readonly number[]): void {
  expect(Array.from(actual, (value) => Math.round(value * 1e4) / 1e4)).toEqual(expected);
}
