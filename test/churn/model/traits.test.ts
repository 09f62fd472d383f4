import { describe, expect, it } from 'vitest';
import { traitsOf } from '../../../src/churn/model/traits.js';
import { buildHistory } from '../../../src/history/build.js';
import { at, CUSTOMER, cancellation, event, order } from '../../history/make-events.js';
import { someCustomer } from '../../support/alerts.js';

const AS_OF = at('2026-06-01');

function yearlyValueOf(
  events: Parameters<typeof buildHistory>[1],
  fields: Parameters<typeof someCustomer>[1] = {},
) {
  const history = buildHistory(CUSTOMER, events);
  return traitsOf(someCustomer(CUSTOMER, fields), history, AS_OF.getTime()).yearly_value?.amountMinor;
}

function contract(contractId: string, from: string, endsAt: string | null, yearlyValueMinor: number | null) {
  return event(contractId, at(from), {
    type: 'contract_signed',
    contractId,
    endsAt: endsAt === null ? null : at(endsAt),
    yearlyValueMinor,
    currency: 'EUR',
    seats: null,
  });
}

describe('the yearly value that a model learns from', () => {
  it('is never the one in the customer file, which may have been written after the customer left', () => {
    const events = [order('2026-01-10', 500)];
    expect(yearlyValueOf(events, { yearlyValueMinor: 1 })).toBe(500);
    expect(yearlyValueOf(events, { yearlyValueMinor: 900_000 })).toBe(500);
    expect(yearlyValueOf([], { yearlyValueMinor: 900_000 })).toBeNaN();
  });

  it('is what was ordered in the year before, cancellations deducted', () => {
    const events = [order('2025-05-01', 7), order('2025-06-15', 300), cancellation('2026-02-01', -100)];
    expect(yearlyValueOf(events)).toBe(200);
  });

  it('is that of the contracts that run, where they say', () => {
    const events = [
      order('2026-01-10', 500),
      contract('K1', '2025-01-01', null, 12_000),
      contract('K2', '2026-01-01', '2027-01-01', 3_000),
      contract('K3', '2024-01-01', '2025-01-01', 50_000),
    ];
    expect(yearlyValueOf(events)).toBe(15_000);
    expect(yearlyValueOf([order('2026-01-10', 500), contract('K1', '2025-01-01', null, null)])).toBe(500);
  });
});
