import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { allValues, companyOf, contract, NO_MINIMUM, ordered, returned, valueNight } from './made-company.js';

const RATES = { perTicketMinor: 1_000, perHandlingHourMinor: 6_000, hoursPerTicketAtMost: 8 };
const ALIKE = [700, 600, 500, 400, 300, 200, 100, 10];

/** What a customer of a company did, by its number. */
const COMPANIES = {
  'nobody who bought lately': (n) => [ordered(900 + n, 10_000), ordered(800 + n, 20_000)],
  'customers who are all alike': () => ALIKE.map((daysAgo) => ordered(daysAgo, 10_000)),
  'one purchase each': (n) => [ordered(10 + 3 * n, 10_000 + 100 * n)],
  'more returns than purchases': (n) => [ordered(500, 10_000), returned(400, 15_000 + n), ordered(30, 500)],
  'free things alone': () => [ordered(400, 0), ordered(300, 0)],
  'contracts, of which half have ended': (n) => [contract(900, n % 2 === 0 ? 200 : -400, 100_000 + n)],
  'purchases of today alone': () => [ordered(0, 10_000)],
  'a single customer who ever bought': (n) => (n === 0 ? [ordered(20, 10_000)] : [contract(30, 300, 0)]),
} as const satisfies Readonly<Record<string, (n: number) => readonly VarselEvent[]>>;

describe('the value of a company with', () => {
  it.each(Object.entries(COMPANIES))(
    '%s is made of numbers, and each score has its reason',
    async (_, eventsOf) => {
      for (const [count, minimum] of [
        [1, {}],
        [60, { minimumActiveCustomers: 500 }],
        [80, NO_MINIMUM],
      ] as const) {
        const stores = await companyOf(count, (n) => ({ events: eventsOf(n) }));
        const run = await valueNight(stores, { ...minimum, rates: RATES, acquisitionCostMinor: 1_000 });
        expect(notFinite(run)).toEqual([]);
        const values = [...(await allValues(stores)).values()];
        expect(values).toHaveLength(count);
        for (const value of values) {
          expect(notFinite(value)).toEqual([]);
          const told = [...Object.keys(value.scores), ...value.missing.map(({ score }) => score)];
          expect(told.sort()).toEqual(['advocacy', 'churn', 'clv', 'upsell']);
        }
      }
    },
  );
});

describe('reasons under the minimum', () => {
  it('add up from the customer in the middle, cost to win it among them', async () => {
    const stores = await companyOf(41, (n) => ({
      events: ALIKE.slice(n % 5).map((daysAgo) => ordered(daysAgo, 1_000 * (1 + (n % 7)))),
      fields: { attributes: [{ name: 'acquisition_cost', value: n, validFrom: null, knownAt: null }] },
    }));
    await valueNight(stores, { minimumActiveCustomers: 500 });
    const values = [...(await allValues(stores)).values()];
    const base = values.map(({ scores }) => {
      const { score = 0, factors = [] } = scores.clv ?? {};
      return score - factors.reduce((sum, { points }) => sum + points, 0);
    });
    // What is left is the score of the customer in the middle: the same for all, to rounding.
    expect(Math.max(...base) - Math.min(...base)).toBeLessThanOrEqual(5);
    const keys = new Set(values.flatMap(({ scores }) => scores.clv?.factors.map(({ key }) => key) ?? []));
    expect([...keys]).toEqual(
      expect.arrayContaining(['purchase_size', 'purchase_frequency', 'acquisition_cost']),
    );
  });
});

/** Where in something stored there is a number that is none. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, each]) => notFinite(each, `${path}.${key}`));
}
