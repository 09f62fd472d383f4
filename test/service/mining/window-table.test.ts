import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceOfAny,
  sharesAfter,
  sharesBefore,
  weeksAfter,
  weeksBefore,
} from '../../../src/service/mining/lag-days.js';
import { ALL_WINDOWS, HORIZON_DAYS } from '../../../src/service/mining/lag-window.js';
import type { PurchaseRates } from '../../../src/service/mining/purchase-rates.js';
import { windowTable } from '../../../src/service/mining/window-table.js';

const LAST_DAY = 699;
/** Everybody would buy on any day alike. */
const EVEN: PurchaseRates = {
  share: (_row, from, to) => Math.max(0, Math.min(to, LAST_DAY) - Math.max(from, 0) + 1) / (LAST_DAY + 1),
};
const days = fc.uniqueArray(fc.integer({ min: 0, max: LAST_DAY }), { minLength: 1, maxLength: 5 });
const customers = fc.array(fc.record({ tickets: days, purchases: days }), { minLength: 1, maxLength: 4 });
const ascending = (values: readonly number[]) => Int32Array.from(values).sort();

const isAfter = (day: number, tickets: Int32Array, fromDays: number, toDays: number) =>
  tickets.some((ticket) => day - ticket > fromDays && day - ticket <= toDays);

describe('customers in a window after a ticket', () => {
  it('are those of a plain count, and of a plain sum over days', () => {
    fc.assert(
      fc.property(customers, fc.constantFrom(...ALL_WINDOWS), (all, window) => {
        const buyers = all.map(({ tickets, purchases }) => ({
          tickets: ascending(tickets),
          bought: ascending(purchases),
        }));
        const table = windowTable({
          buyers: buyers.map(({ tickets, bought }) => ({
            purchases: bought.length,
            after: weeksAfter(tickets, bought),
            before: 0,
            sharesAfter: sharesAfter(EVEN, 0, tickets),
            sharesBefore: new Float64Array(26),
          })),
          purchases: 1000,
        });
        const within = (day: number, tickets: Int32Array) =>
          isAfter(day, tickets, window.fromWeeks * 7, window.toWeeks * 7);
        const counted = buyers.filter(({ tickets, bought }) => bought.some((day) => within(day, tickets)));
        const expected = buyers.reduce((sum, { tickets, bought }) => {
          let share = 0;
          for (let day = 0; day <= LAST_DAY; day++) if (within(day, tickets)) share += 1 / (LAST_DAY + 1);
          return sum + chanceOfAny(share, bought.length, 1000);
        }, 0);
        expect(table(window).observed).toBe(counted.length);
        expect(table(window).expected).toBeCloseTo(expected, 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('weeks before a ticket', () => {
  it('leave out what came after another one', () => {
    const tickets = ascending([300, 400]);
    // A day before the first; between both; after the last.
    expect(weeksBefore(tickets, ascending([299]))).toBe(1);
    expect(weeksBefore(tickets, ascending([399]))).toBe(0);
    expect(weeksBefore(tickets, ascending([401]))).toBe(0);
    const far = ascending([100, 100 + HORIZON_DAYS + 8]);
    expect(weeksBefore(far, ascending([100 + HORIZON_DAYS + 1]))).toBe(1);
  });

  it('have the shares of their days', () => {
    fc.assert(
      fc.property(days, (each) => {
        const tickets = ascending(each);
        const shares = sharesBefore(EVEN, 0, tickets);
        let counted = 0;
        for (let day = 0; day <= LAST_DAY; day++) if (weeksBefore(tickets, ascending([day])) !== 0) counted++;
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(counted / (LAST_DAY + 1), 9);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the chance of any of several purchases', () => {
  it('is that of drawing without putting back', () => {
    expect(chanceOfAny(0.25, 1, 20)).toBe(0.25);
    // Two of twenty, five of which are wanted: 1 − 15 × 14 / (20 × 19).
    expect(chanceOfAny(0.25, 2, 20)).toBeCloseTo(1 - (15 * 14) / (20 * 19), 3);
    expect(chanceOfAny(1, 3, 3)).toBe(1);
  });
});
