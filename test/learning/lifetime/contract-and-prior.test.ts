import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  contractValue,
  remainingFromPeriods,
  remainingSurvival,
} from '../../../src/learning/lifetime/contract-value.js';
import { segmentPriors } from '../../../src/learning/lifetime/segment-prior.js';
import { kaplanMeier } from '../../../src/learning/survival/kaplan-meier.js';

const YEAR_WEEKS = 365.25 / 7;
const TERMS = { marginPerPeriod: 100, periodWeeks: YEAR_WEEKS, annualDiscount: 0, level: 0.8 };

describe('the value of a contract', () => {
  it('is survival times margin', () => {
    // 80 % stay each year: half of those who leave within a year bring half of it.
    const { value, remaining } = contractValue(Float64Array.of(0.8, 0.64, 0.512), TERMS);
    expect(value).toBeCloseTo(100 * (0.9 + 0.72 + 0.576), 10);
    expect(remaining).toBe(0.512);
  });

  it('is discounted from the middle of each period', () => {
    const stays = Float64Array.of(1, 1);
    expect(contractValue(stays, { ...TERMS, annualDiscount: 0.1 }).value).toBeCloseTo(
      100 / 1.1 ** 0.5 + 100 / 1.1 ** 1.5,
      10,
    );
  });

  it('lies where a single contract may end', () => {
    const halves = Float64Array.from({ length: 10 }, (_, year) => 0.5 ** (year + 1));
    const { low, value, high } = contractValue(halves, TERMS);
    // In 1 of 10 cases it ends in the first year, in 1 of 10 it lasts beyond the third.
    expect(low).toBe(50);
    expect(high).toBe(350);
    expect(value).toBeGreaterThan(low);
    expect(value).toBeLessThan(high);
  });

  it('holds together for any survival and discount, and costs where the margin does', () => {
    const hazards = fc.array(fc.double({ min: 0, max: 0.9, noNaN: true }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(hazards, fc.double({ min: 0, max: 0.5, noNaN: true }), (chances, annualDiscount) => {
        let share = 1;
        const remaining = Float64Array.from(chances, (hazard) => {
          share *= 1 - hazard;
          return share;
        });
        const told = contractValue(remaining, { ...TERMS, annualDiscount });
        expect(told.low).toBeLessThanOrEqual(told.high);
        expect(told.value).toBeLessThanOrEqual(contractValue(remaining, TERMS).value + 1e-9);
        const costly = contractValue(remaining, { ...TERMS, annualDiscount, marginPerPeriod: -100 });
        expect(costly.value).toBeCloseTo(-told.value, 8);
        expect(costly.low).toBeLessThanOrEqual(costly.high);
      }),
    );
  });

  it('refuses chances that rise, or a horizon of nothing', () => {
    expect(() => contractValue(Float64Array.of(0.5, 0.6), TERMS)).toThrow('the one of period 1 is 0.6');
    expect(() => contractValue(new Float64Array(0), TERMS)).toThrow('one period at least');
  });
});

describe('survival from a tenure on', () => {
  // One of ten leaves each year, up to year eight.
  const durations = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 8, 8);
  const curve = kaplanMeier(durations, Uint8Array.of(1, 1, 1, 1, 1, 1, 1, 0, 0, 0));

  it('is given having come so far', () => {
    const { remaining, periodsBeyond } = remainingSurvival(curve, 4, 1, 3);
    [5 / 6, 4 / 6, 3 / 6].forEach((chance, year) => {
      expect(remaining[year]).toBeCloseTo(chance, 12);
    });
    expect(periodsBeyond).toBe(0);
  });

  it('goes on as in the second half beyond what was seen, and says so', () => {
    const { remaining, periodsBeyond } = remainingSurvival(curve, 7, 1, 4);
    expect(periodsBeyond).toBe(3);
    const yearly = (0.3 / 0.6) ** (1 / 4);
    expect(remaining[0]).toBe(1);
    expect((remaining[2] as number) / (remaining[1] as number)).toBeCloseTo(yearly, 10);
    expect((remaining[3] as number) / (remaining[2] as number)).toBeCloseTo(yearly, 10);
  });

  it('never rises for a contract older than any that was seen', () => {
    const { remaining } = remainingSurvival(curve, 20, 1, 5);
    expect(Array.from(remaining)).toEqual(Array.from(remaining).sort((a, b) => b - a));
    expect(remaining[0]).toBeLessThan(1);
  });

  it('is taken from hazards of periods the same way', () => {
    const survival = Float64Array.of(0.9, 0.8, 0.6, 0.3);
    const { remaining, periodsBeyond } = remainingFromPeriods(survival, 2, 3);
    expect(remaining[0]).toBeCloseTo(0.6 / 0.8, 12);
    expect(remaining[1]).toBeCloseTo(0.3 / 0.8, 12);
    expect(remaining[2]).toBeCloseTo((0.3 / 0.8) * 0.5, 12);
    expect(periodsBeyond).toBe(1);
    expect(remainingFromPeriods(survival, 0, 2).remaining[0]).toBeCloseTo(0.9, 12);
  });
});

describe('priors of segments', () => {
  const large = Array.from({ length: 200 }, (_, place) => 1_000 + (place % 20) * 10);
  const values = Float64Array.of(...large, 5_000, ...large.map((value) => value / 10));
  const segments = Int32Array.from(values, (_, row) => (row < 200 ? 0 : row === 200 ? 1 : 2));
  const [steady, single, small, unseen] = segmentPriors(values, segments, 4, 0.8);

  it('keep the mean of a segment with many customers', () => {
    expect(steady?.mean).toBeGreaterThan(1_050);
    expect(steady?.mean).toBeLessThan(1_100);
    expect(small?.mean).toBeLessThan(150);
  });

  it('hardly believe a single customer', () => {
    expect(single?.customers).toBe(1);
    expect(single?.mean).toBeLessThan(5_000);
  });

  it('give everybody’s mean and spread where nobody is known', () => {
    const overall = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(unseen).toMatchObject({ customers: 0 });
    expect(unseen?.mean).toBeCloseTo(overall, 8);
    expect(unseen?.low).toBeLessThan(130);
    expect(unseen?.high).toBeGreaterThan(1_100);
    expect((unseen?.high ?? 0) - (unseen?.low ?? 0)).toBeGreaterThan((small?.high ?? 0) - (small?.low ?? 0));
  });

  it('need a customer', () => {
    expect(() => segmentPriors(new Float64Array(0), new Int32Array(0), 1, 0.8)).toThrow('no customers');
  });
});
