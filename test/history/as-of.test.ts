import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History } from '../../src/domain/history.js';
import { historyAsOf } from '../../src/history/as-of.js';
import { buildHistory } from '../../src/history/build.js';
import { orderIntervals } from '../../src/history/order-intervals.js';
import { paymentDelays } from '../../src/history/payment-delays.js';
import { arbitraryEvent, dayAt, knownLater } from './arbitrary-events.js';
import { at, CUSTOMER, event, order, orderLine } from './make-events.js';

describe('a history as of a date', () => {
  it('is unchanged by deleting everything known later, corrections among it', () => {
    const cases = fc.tuple(
      fc.array(arbitraryEvent(), { minLength: 10, maxLength: 80 }),
      fc.integer({ min: 100, max: 900 }).map(dayAt),
    );
    fc.assert(
      fc.property(cases, ([events, asOf]) => {
        const later = knownLater(events, asOf);
        const known = events.filter((each) => !later.has(each));
        const corrections = events.filter((each) => !(later.has(each) && each.knownAt <= asOf));
        const expected = read(buildHistory(CUSTOMER, events), asOf);
        expect(read(buildHistory(CUSTOMER, known), asOf)).toEqual(expected);
        expect(read(buildHistory(CUSTOMER, corrections), asOf)).toEqual(expected);
      }),
    );
  });

  it('shows the version that was known then', () => {
    const history = buildHistory(CUSTOMER, [
      event('7', at('2025-03-01'), orderLine('o1', 500), { importedAt: at('2025-03-02') }),
      event('7', at('2025-02-01'), orderLine('o1', 700), { importedAt: at('2025-06-01') }),
    ]);
    const amountsAsOf = (date: string) => [...historyAsOf(history, at(date).getTime()).orders.amountMinor];
    expect(amountsAsOf('2025-02-28')).toEqual([]);
    expect(amountsAsOf('2025-03-01')).toEqual([500]);
    expect(amountsAsOf('2025-05-31')).toEqual([500]);
    expect(amountsAsOf('2025-06-01')).toEqual([700]);
  });

  it('leaves out what is known but has not happened yet', () => {
    const planned = order('2025-06-01', 100, { knownAt: at('2025-01-01') });
    const history = buildHistory(CUSTOMER, [planned]);
    expect(historyAsOf(history, at('2025-05-31').getTime()).orders.atMs).toHaveLength(0);
    expect(historyAsOf(history, at('2025-06-01').getTime()).orders.atMs).toHaveLength(1);
  });

  it('is the history itself where nothing is left out', () => {
    const history = buildHistory(CUSTOMER, [order('2025-01-01'), order('2025-02-01')]);
    expect(historyAsOf(history, at('2025-02-01').getTime())).toBe(history);
  });
});

/** Everything that features are made of; not the bookkeeping, and not the dense numbers, which only join entries. */
function read(history: History, asOf: Date) {
  const { orders, invoices, interactions } = historyAsOf(history, asOf.getTime());
  return {
    orders: [orders.atMs, orders.amountMinor, orders.isCancellation],
    invoices: [invoices.atMs, invoices.fact, invoices.dueAtMs, invoices.amountMinor],
    interactions: [interactions.atMs, interactions.channel, interactions.status],
    intervals: orderIntervals(orders),
    delays: paymentDelays(invoices, asOf.getTime()),
  };
}
