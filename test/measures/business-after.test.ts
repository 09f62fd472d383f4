import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptySeries, type History, historyOf } from '../../src/domain/history.js';
import { type Business, businessAfter, type DoneMeasure } from '../../src/measures/business-after.js';
import { customerBusiness } from '../../src/measures/customer-business.js';
import { measureResults } from '../../src/measures/measure-results.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';
import { DAY_MS, daysFrom, NOW, someMeasure } from './company.js';

const tips = (customerId: string, day: number): DoneMeasure => ({
  name: 'tips',
  customerId,
  at: daysFrom(day),
});
const event = (customerId: string, day: number): DoneMeasure => ({ ...tips(customerId, day), name: 'event' });
const order = (customerId: string, day: number, amountMinor = 100, currency = 'EUR'): Business => ({
  customerId,
  at: daysFrom(day),
  amount: { amountMinor, currency },
});

describe('business after a measure', () => {
  it('counts from the moment after it to so many days later', () => {
    const orders = [-1, 0, 1, 90, 91].map((day) => order('C1', day));
    expect(businessAfter([tips('C1', 0)], orders, 90).get('tips')).toEqual({
      customers: 1,
      count: 2,
      amounts: [{ amountMinor: 200, currency: 'EUR' }],
    });
  });

  it('belongs to the last measure before it, and to no other customer’s', () => {
    const after = businessAfter(
      [tips('C1', 0), event('C1', 10), tips('C2', 0)],
      [order('C1', 5), order('C1', 20)],
      90,
    );
    expect(after.get('tips')).toMatchObject({ customers: 1, count: 1 });
    expect(after.get('event')).toMatchObject({ customers: 1, count: 1 });
  });

  it('never adds two currencies', () => {
    const after = businessAfter([tips('C1', 0)], [order('C1', 1, 70, 'NOK'), order('C1', 2, 30)], 90);
    expect(after.get('tips')?.amounts).toEqual([
      { amountMinor: 30, currency: 'EUR' },
      { amountMinor: 70, currency: 'NOK' },
    ]);
  });

  it('is none where nothing was ordered, and a name without measures does not appear', () => {
    expect(businessAfter([tips('C1', 0)], [], 90)).toEqual(
      new Map([['tips', { customers: 0, count: 0, amounts: [] }]]),
    );
    expect(businessAfter([], [order('C1', 1)], 90)).toEqual(new Map());
  });

  it('counts nothing twice, whatever overlaps', () => {
    const id = fc.constantFrom('C1', 'C2', 'C3');
    const day = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, day, fc.boolean()), { maxLength: 12 }),
        fc.array(fc.tuple(id, day), { maxLength: 20 }),
        (measures, orders) => {
          const done = measures.map(([customer, at, isTips]) => (isTips ? tips : event)(customer, at));
          const after = businessAfter(
            done,
            orders.map(([customer, at]) => order(customer, at)),
            90,
          );
          const counted = [...after.values()].reduce((sum, { count }) => sum + count, 0);
          const due = orders.filter(([customer, at]) =>
            done.some((each) => {
              const days = (daysFrom(at).getTime() - each.at.getTime()) / DAY_MS;
              return each.customerId === customer && days > 0 && days <= 90;
            }),
          );
          expect(counted).toBe(due.length);
        },
      ),
    );
  });
});

/** Order lines as [day, order, amount], contracts as [day, yearly value]. */
function history(
  lines: readonly (readonly [number, number, number])[],
  contracts: readonly (readonly [number, number])[] = [],
): History {
  const column = <Row>(rows: readonly Row[], of: (row: Row) => number) => Float64Array.from(rows, of);
  const at = ([day]: readonly number[]) => daysFrom(day ?? 0).getTime();
  const known = (rows: readonly (readonly number[])[]) => ({
    atMs: column(rows, at),
    knownAtMs: column(rows, at),
    supersededAtMs: column(rows, () => Number.POSITIVE_INFINITY),
  });
  return {
    ...historyOf('C1', emptySeries),
    orders: {
      ...known(lines),
      amountMinor: column(lines, ([, , amount]) => amount),
      isCancellation: column(lines, ([, , amount]) => (amount < 0 ? 1 : 0)),
      orderIndex: column(lines, ([, index]) => index),
    },
    contracts: {
      ...known(contracts),
      contractIndex: column(contracts, () => 0),
      fact: column(contracts, () => 0),
      endsAtMs: column(contracts, () => Number.NaN),
      yearlyValueMinor: column(contracts, ([, value]) => value),
      seats: column(contracts, () => Number.NaN),
      how: column(contracts, () => Number.NaN),
    },
  };
}

describe('the business of a customer', () => {
  it('is orders, their cancelled lines against them, and new contracts, in time order', () => {
    const found = customerBusiness(
      history(
        [
          [1, 0, 500],
          [1, 0, 300],
          [2, 1, 900],
          [4, 0, -300],
          [5, 1, -900],
        ],
        [[3, 12_000]],
      ),
      'NOK',
    );
    expect(
      found.map(({ at, amount }) => [(at.getTime() - NOW.getTime()) / DAY_MS, amount.amountMinor]),
    ).toEqual([
      [1, 500],
      [3, 12_000],
    ]);
    expect(found[0]?.amount.currency).toBe('NOK');
  });
});

describe('what became of the lists', () => {
  it('counts states and refusals, and what followed those who went out', async () => {
    const stores = memoryStores();
    const sent = { name: 'sent', at: daysFrom(-50), by: 'csv' } as const;
    const refused = { name: 'refused', at: daysFrom(-50), reason: 'objection', detail: '' } as const;
    await stores.customers.upsert([someCustomer('C1', { currency: 'SEK' }), someCustomer('C2')]);
    await stores.measures.add([
      someMeasure('a1', 'C1', { state: sent }),
      someMeasure('a2', 'C2', { state: sent }),
      someMeasure('a3', 'C3', { state: refused }),
      someMeasure('a4', 'C4'),
      someMeasure('a5', 'C5', { list: 'events', decidedAt: daysFrom(-400) }),
    ]);
    await stores.histories.markDirty(['C1']);
    const marks = [];
    for await (const batch of stores.histories.dirty(10)) marks.push(...batch);
    const rebuilt = marks.map(({ version }) => ({
      history: history([
        [-60, 0, 100],
        [-40, 1, 700],
      ]),
      version,
    }));
    await stores.histories.saveRebuilt(rebuilt);
    const [tipsList, ...rest] = await measureResults(stores, {
      from: daysFrom(-365),
      to: NOW,
      followedWithinDays: 90,
      companyCurrency: 'EUR',
    });
    expect(rest).toEqual([]);
    expect(tipsList).toMatchObject({ list: 'product_tips', pending: 1, sent: 2 });
    expect(tipsList?.refused).toMatchObject({ objection: 1, no_consent: 0 });
    expect(tipsList?.followed).toEqual({
      customers: 1,
      count: 1,
      amounts: [{ amountMinor: 700, currency: 'SEK' }],
    });
  });
});
