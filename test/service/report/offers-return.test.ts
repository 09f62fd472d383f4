import { describe, expect, it } from 'vitest';
import { offersReturn } from '../../../src/service/report/offers-return.js';

const WORKED = {
  quarterBeforeMinor: 50_000_00,
  quarterSinceMinor: 75_000_00,
  costMinor: 30_000_00,
  runningPerYearMinor: 6_000_00,
  margin: 0.4,
};

describe('the return of offers in service', () => {
  it('is that of the worked example: paid back in 3.6 months, 233 % in the first year', () => {
    const { revenue } = offersReturn(WORKED);
    expect(revenue.gainPerYearMinor).toBe(100_000_00);
    expect(revenue.paybackMonths).toBeCloseTo(3.6, 6);
    expect(Math.round(revenue.firstYearPercent ?? 0)).toBe(233);
  });

  it('is shown of what is left, too: margin, less what it costs to run', () => {
    const { net } = offersReturn(WORKED);
    expect(net?.gainPerYearMinor).toBe(34_000_00);
    expect(net?.paybackMonths).toBeCloseTo(10.59, 2);
    expect(net?.firstYearPercent).toBeCloseTo(13.3, 1);
  });

  it('says nothing of what is left where nobody has said the margin', () => {
    expect(offersReturn({ ...WORKED, margin: null }).net).toBeNull();
  });

  it('flags a gain above 30 % for checking, and no other', () => {
    expect(offersReturn(WORKED).isToBeChecked).toBe(true);
    expect(offersReturn({ ...WORKED, quarterSinceMinor: 65_000_00 }).isToBeChecked).toBe(false);
    expect(offersReturn({ ...WORKED, quarterSinceMinor: 65_000_01 }).isToBeChecked).toBe(true);
  });

  it('never pays back where service earns no more than before', () => {
    const { revenue } = offersReturn({ ...WORKED, quarterSinceMinor: 50_000_00 });
    expect(revenue.paybackMonths).toBeNull();
    expect(revenue.firstYearPercent).toBe(-100);
  });

  it('has no per cent without a cost', () => {
    expect(offersReturn({ ...WORKED, costMinor: 0 }).revenue.firstYearPercent).toBeNull();
  });
});
