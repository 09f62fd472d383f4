import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import { buildHistory } from '../../../src/history/build.js';
import { type ObserveSettings, observeValue } from '../../../src/value/observed/observe-value.js';
import { arbitrarySignalEvent } from '../../churn/arbitrary-payload.js';
import { dayAt, knownLater } from '../../history/arbitrary-events.js';
import { at, CUSTOMER, cancellation, event, invoice, order } from '../../history/make-events.js';

const SETTINGS: ObserveSettings = {
  currency: 'EUR',
  exchangeRates: {},
  rates: { perTicketMinor: 1_000, perHandlingHourMinor: 6_000, hoursPerTicketAtMost: 8 },
  acquisitionCostMinor: null,
};
const NOBODY = { attributes: [], currency: null, customerSince: null };

describe('observeValue', () => {
  it('takes orders of one day for one purchase, and a day on which as much came back for none', () => {
    const { value, days } = observe([
      order('2026-01-05', 10_000),
      order('2026-01-05', 5_000),
      order('2026-02-02', 20_000),
      order('2026-03-02', 7_000),
      cancellation('2026-03-02', -7_000),
    ]);
    expect(days).toHaveLength(2);
    expect(value).toMatchObject({
      purchases: 2,
      repeats: 1,
      incomeMinor: 35_000,
      meanRepeatMinor: 20_000,
      firstMinor: 15_000,
      recencyWeeks: 4,
    });
  });

  it('lets a return lower the income of another day, though not its purchases', () => {
    const { value } = observe([order('2026-01-05', 10_000), cancellation('2026-01-20', -4_000)]);
    expect(value).toMatchObject({ purchases: 1, incomeMinor: 6_000 });
  });

  it('reads invoices where there are no orders, and never both', () => {
    expect(observe(invoice('2026-02-28', null)).value).toMatchObject({ purchases: 1, incomeMinor: 10_000 });
    const both = observe([...invoice('2026-02-28', null), order('2026-01-29', 10_000)]);
    expect(both.value).toMatchObject({ purchases: 1, incomeMinor: 10_000 });
  });

  it('has a contract accrue day by day where nothing else is on record', () => {
    const { value } = observe([contract('2025-06-30', 120_000, '2027-06-30')]);
    expect(value.incomeMinor).toBeGreaterThan(119_000);
    expect(value.incomeMinor).toBeLessThan(121_000);
    expect(value).toMatchObject({ purchases: 0, contractedYearlyMinor: 120_000, isActive: 1 });
  });

  it('counts a contract that has ended as no income to come', () => {
    const { value } = observe([contract('2023-01-01', 120_000, '2024-01-01')]);
    expect(value).toMatchObject({ contractedYearlyMinor: 0, isActive: 0 });
  });

  it('charges tickets and the time until they were closed, at most so many hours each', () => {
    const { value } = observe([
      ...ticket('T1', '2026-06-01T08:00:00Z', '2026-06-01T10:00:00Z'),
      ...ticket('T2', '2026-06-02T08:00:00Z', '2026-06-20T08:00:00Z'),
      ...ticket('T3', '2024-06-02T08:00:00Z', '2024-06-02T09:00:00Z'),
    ]);
    expect(value).toMatchObject({
      serviceMinor: 3 * 1_000 + (2 + 8 + 1) * 6_000,
      serviceLastYearMinor: 2 * 1_000 + (2 + 8) * 6_000,
      ticketsLastYear: 2,
    });
  });

  it('knows no cost to serve without a rate, which is not a cost of nothing', () => {
    const rates = { perTicketMinor: null, perHandlingHourMinor: null, hoursPerTicketAtMost: 8 };
    const { value } = observe([order('2026-01-05')], { ...SETTINGS, rates });
    expect(value.serviceMinor).toBeNaN();
  });

  it('takes a customer’s own acquisition cost before the usual one, and none known later', () => {
    const settings = { ...SETTINGS, acquisitionCostMinor: 150_000 };
    const attribute = (knownAt: Date) => ({
      currency: null,
      customerSince: null,
      attributes: [{ name: 'acquisition_cost', value: 99.5, validFrom: null, knownAt }],
    });
    const cost = (knownAt: Date) =>
      observeValue(attribute(knownAt), historyOf([order('2026-01-05')]), AS_OF, settings)?.value
        .acquisitionMinor;
    expect(cost(at('2026-01-01'))).toBe(9_950);
    expect(cost(at('2026-12-01'))).toBe(150_000);
  });

  it('says how many invoices were paid on time', () => {
    const { value } = observe([
      ...invoice('2026-02-28', '2026-02-20'),
      ...invoice('2026-03-31', '2026-04-20'),
      ...invoice('2026-04-30', null),
      ...invoice('2026-12-31', null, '2026-06-01'),
    ]);
    expect(value.paidOnTime).toBeCloseTo(1 / 3, 12);
  });

  it('knows nothing of a customer without anything on record', () => {
    expect(observeValue(NOBODY, historyOf([]), AS_OF, SETTINGS)).toBeNull();
  });

  it('is unchanged by deleting everything that became known later', () => {
    let later = 0;
    fc.assert(
      fc.property(
        fc.array(arbitrarySignalEvent(CUSTOMER, 60), { minLength: 20, maxLength: 120 }),
        fc.integer({ min: 250, max: 850 }).map(dayAt),
        (events, asOf) => {
          const unknown = knownLater(events, asOf);
          later += unknown.size;
          const known = events.filter((each) => !unknown.has(each));
          expect(observeValue(NOBODY, historyOf(known), asOf, SETTINGS)).toEqual(
            observeValue(NOBODY, historyOf(events), asOf, SETTINGS),
          );
        },
      ),
      { numRuns: 60 },
    );
    expect(later).toBeGreaterThan(0);
  });
});

const AS_OF = at('2026-06-30');

function historyOf(events: readonly VarselEvent[]) {
  return buildHistory(CUSTOMER, events);
}

function observe(events: readonly VarselEvent[], settings = SETTINGS) {
  const observed = observeValue(NOBODY, historyOf(events), AS_OF, settings);
  if (observed === null) throw new Error('nothing was observed');
  return observed;
}

function contract(from: string, yearlyValueMinor: number, endsAt: string): VarselEvent {
  const payload: EventPayload = {
    type: 'contract_signed',
    contractId: 'K1',
    endsAt: at(endsAt),
    yearlyValueMinor,
    currency: 'EUR',
    seats: null,
  };
  return event('K1', at(from), payload);
}

function ticket(ticketId: string, opened: string, closed: string): VarselEvent[] {
  return [
    event(ticketId, at(opened), {
      type: 'ticket_opened',
      ticketId,
      category: 'defect',
      priority: null,
      language: null,
      subject: '',
      text: '',
      tone: null,
      flags: [],
    }),
    event(`${ticketId}-closed`, at(closed), { type: 'ticket_closed', ticketId }),
  ];
}
