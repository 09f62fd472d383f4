import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { purchaseRates } from '../../../src/service/mining/purchase-rates.js';

const NEVER = Number.NaN;

/** Rows with their days, all there from the first to the last day unless said otherwise. */
function ratesOf(
  rows: readonly (readonly number[])[],
  presence: (row: number) => { first: number; last: number; since: number },
) {
  const start = [0];
  for (const days of rows) start.push((start.at(-1) ?? 0) + days.length);
  const each = rows.map((_, row) => presence(row));
  return purchaseRates(
    {
      customer: Int32Array.from(rows, (_, row) => row),
      start: Int32Array.from(start),
      day: Int32Array.from(rows.flat()),
    },
    {
      firstDay: Int32Array.from(each, ({ first }) => first),
      lastDay: Int32Array.from(each, ({ last }) => last),
      sinceDay: Float64Array.from(each, ({ since }) => since),
    },
  );
}

describe('when buyers would buy anyway', () => {
  it('is any of all days of sale alike where everybody was always there', () => {
    const rates = ratesOf([[10], [20], [20], [40, 50]], () => ({ first: 0, last: 60, since: NEVER }));
    for (let row = 0; row < 4; row++) {
      expect(rates.share(row, 0, 60)).toBeCloseTo(1, 12);
      expect(rates.share(row, 20, 20)).toBeCloseTo(2 / 5, 12);
      expect(rates.share(row, 41, 60)).toBeCloseTo(1 / 5, 12);
      expect(rates.share(row, 21, 39)).toBe(0);
    }
  });

  it('keeps each customer’s number of purchases and, nearly, each day’s, whoever was there when', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = randomStream(seed, 'presence');
        const presence = Array.from({ length: 40 }, () => {
          const first = Math.floor(random() * 300);
          return { first, last: first + 60 + Math.floor(random() * 400), since: NEVER };
        });
        const rows = presence.map(({ first, last }) =>
          Array.from(
            { length: 1 + Math.floor(random() * 3) },
            () => first + Math.floor(random() * (last - first + 1)),
          ),
        );
        const rates = ratesOf(rows, (row) => presence[row] ?? { first: 0, last: 0, since: NEVER });
        const sold = rows.flat();
        for (const row of rows.keys()) expect(rates.share(row, 0, 1000)).toBeCloseTo(1, 9);
        for (const [from, to] of [
          [0, 199],
          [200, 399],
          [400, 800],
        ] as const) {
          const expected = rows.reduce((sum, days, row) => sum + days.length * rates.share(row, from, to), 0);
          const really = sold.filter((day) => day >= from && day <= to).length;
          expect(Math.abs(expected - really)).toBeLessThan(0.5);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is not on days on which the customer wasn’t there', () => {
    const rates = ratesOf([[10], [20], [30]], (row) => ({
      first: row === 2 ? 15 : 0,
      last: 60,
      since: NEVER,
    }));
    expect(rates.share(2, 0, 14)).toBe(0);
    expect(rates.share(2, 15, 60)).toBeCloseTo(1, 12);
  });

  it('follows the age at which everybody buys', () => {
    const random = randomStream(1, 'ages');
    const since = Array.from({ length: 400 }, () => Math.floor(random() * 600));
    // All buy in their fifth month.
    const rates = ratesOf(
      since.map((first) => [first + 120 + Math.floor(random() * 30)]),
      (row) => ({ first: since[row] ?? 0, last: 900, since: since[row] ?? 0 }),
    );
    const first = since[0] ?? 0;
    expect(rates.share(0, first + 112, first + 153)).toBeGreaterThan(0.7);
    expect(rates.share(0, first, first + 90)).toBeLessThan(0.1);
  });
});
