import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetWindow } from '../../src/domain/overview-signs.js';
import { buildHistory } from '../../src/history/build.js';
import { budgetByOrders, budgetWindow, monthsUntil } from '../../src/overview/budget-window.js';
import { CUSTOMER, order } from '../history/make-events.js';

const windowOf = (...orders: readonly (readonly [date: string, amountMinor: number])[]) =>
  budgetByOrders(
    buildHistory(
      CUSTOMER,
      orders.map(([date, amount]) => order(date, amount)),
    ).orders,
  );

const EACH_YEAR = (month: string, amount: number) =>
  [2022, 2023, 2024].map((year) => [`${year}-${month}-10`, amount] as const);
const USUAL = ['02', '05', '08'].flatMap((month) => EACH_YEAR(month, 10_000));

describe('when a customer spends its budget', () => {
  it('is the month in which its large orders fell in several years', () => {
    expect(windowOf(...USUAL, ...EACH_YEAR('11', 50_000))).toEqual({
      fromMonth: 11,
      toMonth: 11,
      source: 'orders',
      years: 3,
    });
  });

  it('goes over the turn of the year where they fell on both sides of it', () => {
    const large = [
      ['2022-12-20', 50_000],
      ['2024-01-08', 50_000],
      ['2024-12-18', 50_000],
    ] as const;
    expect(windowOf(...USUAL, ...large)).toMatchObject({ fromMonth: 12, toMonth: 1, years: 3 });
  });

  it('is not known where large orders fell anywhere, in one year alone, or never', () => {
    const anywhere = ['01', '04', '06', '09', '11'].map(
      (month, n) => [`202${n % 3}-${month}-10`, 50_000] as const,
    );
    expect(windowOf(...USUAL, ...anywhere)).toBeNull();
    expect(windowOf(...USUAL, ['2024-11-02', 50_000], ['2024-11-20', 50_000])).toBeNull();
    expect(windowOf(...USUAL)).toBeNull();
    expect(windowOf()).toBeNull();
  });

  it.each([
    [11, 11, 11],
    ['10-12', 10, 12],
    ['11, 12', 11, 12],
    ['12–1', 12, 1],
  ])('is as an attribute sets it: %s', (value, fromMonth, toMonth) => {
    const customer = { attributes: [{ name: 'budget_months', value, validFrom: null, knownAt: null }] };
    const expected = { fromMonth, toMonth, source: 'set', years: null };
    expect(budgetWindow(customer, null, new Date('2026-01-01'))).toEqual(expected);
  });

  it.each(['', 'autumn', '13', '0', '1.5', true])(
    'is as orders tell where an attribute says no month: %s',
    (value) => {
      const customer = { attributes: [{ name: 'budget_months', value, validFrom: null, knownAt: null }] };
      const byOrders = { fromMonth: 3, toMonth: 3, source: 'orders', years: 2 } as const;
      expect(budgetWindow(customer, byOrders, new Date('2026-01-01'))).toBe(byOrders);
    },
  );

  it('is not known before an attribute was', () => {
    const from = new Date('2026-05-01');
    const customer = { attributes: [{ name: 'budget_months', value: 11, validFrom: from, knownAt: from }] };
    expect(budgetWindow(customer, null, new Date('2026-04-30'))).toBeNull();
  });

  it('is open in its months and so many months away in all others', () => {
    const month = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(month, month, month, (fromMonth, toMonth, now) => {
        const window: BudgetWindow = { fromMonth, toMonth, source: 'set', years: null };
        const away = monthsUntil(window, new Date(Date.UTC(2026, now - 1, 15)));
        const opening = ((now - 1 + away) % 12) + 1;
        if (away > 0) expect(opening).toBe(fromMonth);
        else {
          const isWithin =
            fromMonth <= toMonth ? now >= fromMonth && now <= toMonth : now >= fromMonth || now <= toMonth;
          expect(isWithin).toBe(true);
        }
      }),
    );
  });
});
