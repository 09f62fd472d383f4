import { describe, expect, it } from 'vitest';
import { monthsToMeasure } from '../../../src/feedback/figures/months-to-measure.js';
import { returnFigure } from '../../../src/feedback/figures/return-figure.js';
import { shareFigure } from '../../../src/feedback/figures/share-figure.js';

/** 380 customers at 85,000 € a year, of which 18 instead of 30 a year are lost. */
const MEASURED = {
  yearlyValue: { amountMinor: 85_000_00, currency: 'EUR' },
  lostBefore: 30,
  lostAfter: 18,
};
const COST = { costPerYear: 65_000, margin: null, currency: 'EUR' };

describe('the return', () => {
  it('saves 1.02 M€ and returns 1,469 % where 18 instead of 30 customers are lost at a cost of 65,000 €', () => {
    const figure = returnFigure(MEASURED, COST, null);
    expect(figure).toMatchObject({
      kind: 'measured',
      basis: 'revenue',
      saved: { amountMinor: 1_020_000_00, currency: 'EUR' },
      cost: { amountMinor: 65_000_00, currency: 'EUR' },
    });
    expect(figure.kind === 'measured' && Math.round(figure.returnPercent ?? 0)).toBe(1469);
  });

  it('uses the margin where there is one, and says so', () => {
    expect(returnFigure(MEASURED, { ...COST, margin: 0.5 }, null)).toMatchObject({
      basis: 'margin',
      saved: { amountMinor: 510_000_00 },
      returnPercent: ((510_000 - 65_000) / 65_000) * 100,
    });
  });

  it('is none without a cost, or with one in another currency', () => {
    expect(returnFigure(MEASURED, { ...COST, costPerYear: null }, null)).toMatchObject({
      cost: null,
      returnPercent: null,
    });
    expect(returnFigure(MEASURED, { ...COST, currency: 'NOK' }, null)).toMatchObject({ returnPercent: null });
  });

  it('is not made up where nothing was measured', () => {
    expect(returnFigure(null, COST, 7)).toEqual({
      kind: 'not_measurable',
      reason: 'no_control_group',
      monthsMore: 7,
    });
  });
});

describe('how long a control group would have to run', () => {
  const months = (alertsPerMonth: number, lost: number, of: number) =>
    monthsToMeasure({ alertsPerMonth, lostUntreated: [shareFigure(lost, of)], horizonDays: 90 });

  it('is told from alerts a month and the share that leaves when left alone', () => {
    // Shares of .6 and .36, one to nine: 35.9 controls by Fleiss' formula, so 360 alerts, and three months to wait.
    expect(months(360, 60, 100)).toBe(4);
    expect(months(36, 60, 100)).toBe(13);
  });

  it('is longer where fewer leave', () => {
    expect(months(100, 10, 100) ?? 0).toBeGreaterThan(months(100, 60, 100) ?? 0);
  });

  it.each([
    ['there are hardly any cases', months(100, 3, 9)],
    ['nobody left', months(100, 0, 100)],
    ['there are no alerts', months(0, 60, 100)],
  ])('cannot be said where %s', (_case, answer) => {
    expect(answer).toBeNull();
  });
});
