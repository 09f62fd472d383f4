import { describe, expect, it } from 'vitest';
import { churnReadiness, filledFieldsOf, isModerate } from '../../src/churn/readiness.js';
import { at } from '../history/make-events.js';
import { customer } from './make-context.js';

const enough = {
  activeCustomers: 100,
  filledFields: 400,
  documentedChurns: 20,
  historyMonths: 18,
  hasContactLog: true,
};

describe('readiness for a model', () => {
  it('is given at the minimum of every need', () => {
    expect(churnReadiness(enough)).toMatchObject({ isReady: true, completenessPercent: 80 });
  });

  it.each([
    { activeCustomers: 99, filledFields: 396 },
    { documentedChurns: 19 },
    { historyMonths: 17 },
    { hasContactLog: false },
    { filledFields: 399 },
  ])('is not given with only %j', (short) => {
    expect(churnReadiness({ ...enough, ...short }).isReady).toBe(false);
  });

  const twice = {
    activeCustomers: 200,
    filledFields: 800,
    documentedChurns: 40,
    historyMonths: 36,
    hasContactLog: true,
  };

  it.each([
    [true, {}],
    [true, { ...twice, activeCustomers: 199, filledFields: 796 }],
    [true, { ...twice, documentedChurns: 39 }],
    [true, { ...twice, historyMonths: 35 }],
    [false, twice],
    // Too little is not moderate: rules score.
    [false, { documentedChurns: 19 }],
  ])('is moderate: %s, with %j', (expected, counts) => {
    expect(isModerate(churnReadiness({ ...enough, ...counts }))).toBe(expected);
  });

  it('has no completeness without active customers', () => {
    expect(churnReadiness({ ...enough, activeCustomers: 0, filledFields: 0 }).completenessPercent).toBe(0);
  });

  it('counts the fields that churn prevention needs', () => {
    expect(filledFieldsOf(customer('a', { country: '', ownerId: null }))).toBe(0);
    const full = { segment: 's', customerSince: at('2020-01-01'), yearlyValueMinor: 0 };
    expect(filledFieldsOf(customer('a', full))).toBe(5);
  });
});
