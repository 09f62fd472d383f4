import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type History, PRODUCT_FACTS } from '../../src/domain/history.js';
import { productKey } from '../../src/domain/product-key.js';
import { buildHistory } from '../../src/history/build.js';
import { ended, installed, ordered, removed, signed } from '../service/catalogue/made-products.js';
import { arbitraryEvent } from './arbitrary-events.js';
import { at, CUSTOMER, event, meeting, order, orderLine } from './make-events.js';

const events = fc.array(arbitraryEvent(), { maxLength: 60 });

describe('building a history', () => {
  it('gives the same history for any order of the events', () => {
    const shuffled = events.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(buildHistory(CUSTOMER, other)).toStrictEqual(buildHistory(CUSTOMER, all));
      }),
    );
  });

  it('gives the same history however often an event comes, also when it is imported again later', () => {
    const repeated = events.chain((all) => fc.tuple(fc.constant(all), fc.subarray(all)));
    fc.assert(
      fc.property(repeated, fc.integer({ min: 0, max: 500 }), ([all, again], laterDays) => {
        const later = again.map((each) => ({
          ...each,
          importedAt: new Date(each.importedAt.getTime() + laterDays * 86_400_000),
        }));
        expect(buildHistory(CUSTOMER, [...later, ...all])).toStrictEqual(buildHistory(CUSTOMER, all));
      }),
    );
  });

  it('keeps every series in time order with columns of one length, and lets no two versions hold at once', () => {
    fc.assert(
      fc.property(events, (all) => {
        const history = buildHistory(CUSTOMER, all);
        for (const columns of [history.orders, history.invoices, history.interactions]) {
          const times = [...columns.atMs];
          expect(times).toEqual([...times].sort((a, b) => a - b));
          for (const column of Object.values(columns)) expect(column).toHaveLength(times.length);
          columns.knownAtMs.forEach((known, index) => {
            expect(known).toBeLessThan(columns.supersededAtMs[index] ?? Number.NaN);
          });
        }
        const standing = standingCount(history);
        expect(standing).toBeLessThanOrEqual(new Set(all.map(({ key }) => key)).size);
      }),
    );
  });

  it('knows a correction only from its import on, in whichever order the two are given', () => {
    const first = event('7', at('2025-03-01'), orderLine('o1', 500), { importedAt: at('2025-03-02') });
    const corrected = event('7', at('2025-03-01'), orderLine('o1', 700), {
      importedAt: at('2025-06-01'),
    });
    for (const given of [
      [first, corrected],
      [corrected, first],
    ]) {
      const { orders } = buildHistory(CUSTOMER, given);
      expect([...orders.amountMinor]).toEqual([500, 700]);
      expect([...orders.knownAtMs]).toEqual([at('2025-03-01').getTime(), at('2025-06-01').getTime()]);
      expect([...orders.supersededAtMs]).toEqual([at('2025-06-01').getTime(), Number.POSITIVE_INFINITY]);
    }
  });

  it('lets the same one of two versions of one import stand, in whichever order they are given', () => {
    const one = event('7', at('2025-03-01'), orderLine('o1', 500));
    const other = event('7', at('2025-03-01'), orderLine('o1', 700));
    const history = buildHistory(CUSTOMER, [one, other]);
    expect(buildHistory(CUSTOMER, [other, one])).toStrictEqual(history);
    expect(history.orders.supersededAtMs.filter((ms) => ms === Number.POSITIVE_INFINITY)).toHaveLength(1);
  });

  it('leaves out a version that was corrected before it was known', () => {
    const announced = event('7', at('2025-03-01'), orderLine('o1', 500), {
      knownAt: at('2025-07-01'),
      importedAt: at('2025-03-02'),
    });
    const corrected = event('7', at('2025-03-01'), orderLine('o1', 700), {
      importedAt: at('2025-06-01'),
    });
    expect([...buildHistory(CUSTOMER, [announced, corrected]).orders.amountMinor]).toEqual([700]);
  });

  it('numbers orders densely, and joins the lines of one order', () => {
    const line = (id: string, date: string, orderId: string) => event(id, at(date), orderLine(orderId, 100));
    const { orders } = buildHistory(CUSTOMER, [
      line('1', '2025-01-05', 'B'),
      line('2', '2025-01-03', 'Z'),
      line('3', '2025-01-05', 'Z'),
      line('4', '2025-01-09', 'A'),
    ]);
    expect([...orders.orderIndex]).toEqual([0, 1, 0, 2]);
  });

  it('tells who postponed a meeting', () => {
    const { interactions } = buildHistory(CUSTOMER, [
      meeting('2025-01-01'),
      meeting('2025-01-02', 'moved', 'customer'),
      meeting('2025-01-03', 'cancelled', 'us'),
      meeting('2025-01-04', 'cancelled'),
    ]);
    expect([...interactions.status]).toEqual([0, 1, 2, 2]);
  });

  it('keeps what came and went by product, and the end of what was named before', () => {
    const { products, machines, contracts } = buildHistory(CUSTOMER, [
      installed('2025-01-01', 'unnamed', null),
      installed('2025-01-02', 'M1', 'Press 300'),
      ordered('2025-01-03', 'press-300', { quantity: 2 }),
      ordered('2025-01-04', '--'),
      signed('2025-01-05', 'other', null),
      signed('2025-01-06', 'K1', 'Press 300', '2026-01-06'),
      removed('2025-01-07', 'M1'),
      ended('2025-01-08', 'K1'),
      signed('2025-01-09', 'K1', null),
    ]);
    const key = productKey('Press 300');
    const none = Number.NaN;
    expect([...products.fact].map((fact) => PRODUCT_FACTS[fact])).toEqual([
      'installed',
      'ordered',
      'ordered',
      'signed',
      'removed',
      'ended',
      'signed',
    ]);
    expect([...products.productKey]).toEqual([key, key, none, key, none, none, none]);
    expect([...products.quantity]).toEqual([none, 2, 1, none, none, none, none]);
    expect(products.endsAtMs[3]).toBe(Date.parse('2026-01-06'));
    // The same numbers as the machine and the contract have in their own series.
    expect(products.thingIndex[0]).toBe(machines.machineIndex[1]);
    expect(products.thingIndex[3]).toBe(contracts.contractIndex[1]);
  });

  it('is empty without events', () => {
    expect(buildHistory(CUSTOMER, []).orders.atMs).toHaveLength(0);
    expect(buildHistory(CUSTOMER, [order('2025-01-01')]).invoices.atMs).toHaveLength(0);
  });
});

function standingCount({ orders, invoices, interactions }: History): number {
  return [orders, invoices, interactions]
    .flatMap(({ supersededAtMs }) => [...supersededAtMs])
    .filter((ms) => ms === Number.POSITIVE_INFINITY).length;
}
