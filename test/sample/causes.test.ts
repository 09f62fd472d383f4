import { describe, expect, it } from 'vitest';
import { type Cause, causeEffects, chanceOfLeaving } from '../../src/sample/causes.js';
import type { SampleCompany } from '../../src/sample/tables.js';
import { asOf, byCustomer, dayOf, median, samples, shareOf, underWay } from './samples.js';

const today = dayOf(asOf.toISOString());
const settledDays = 60;

interface Case {
  readonly id: string;
  readonly showsFrom: number;
}

/** Customers of all samples with this cause under way for long enough to show. */
function casesOf(cause: Cause, company: SampleCompany): Case[] {
  return underWay(company).flatMap((row) =>
    row.causes
      .filter((planted) => planted.cause === cause && today - dayOf(planted.shows_from) >= settledDays)
      .map((planted) => ({ id: row.customer_id, showsFrom: dayOf(planted.shows_from) })),
  );
}

/** What a measure says of every case of a cause, over all samples. */
function measured<T>(cause: Cause, measure: (company: SampleCompany) => (planted: Case) => T): T[] {
  return samples.flatMap(({ company }) => casesOf(cause, company).map(measure(company)));
}

function perDay(events: readonly { day: number; size: number }[], from: number, until: number): number {
  const sizes = events.filter(({ day }) => day >= from && day < until).map(({ size }) => size);
  return sizes.reduce((sum, size) => sum + size, 0) / (until - from);
}

describe('the hazard of leaving', () => {
  it('is doubled to quadrupled by each cause', () => {
    for (const { hazardMultiplier } of Object.values(causeEffects)) {
      expect(hazardMultiplier).toBeGreaterThanOrEqual(2);
      expect(hazardMultiplier).toBeLessThanOrEqual(4);
    }
  });

  it('multiplies for causes that come together and adds up over months', () => {
    const one = chanceOfLeaving(['owner_change'], 1);
    expect(chanceOfLeaving(['owner_change', 'production_shift'], 1) / one).toBeCloseTo(2, 9);
    expect(chanceOfLeaving(['owner_change'], 12)).toBeCloseTo(1 - (1 - one) ** 12, 9);
    expect(chanceOfLeaving([], 12)).toBeLessThan(chanceOfLeaving(['production_shift'], 12));
  });
});

describe('a planted cause shows in the behaviour', () => {
  it('cash trouble: the last three invoices are paid five days later than before, or more', () => {
    const delays = measured('cash_trouble', (company) => {
      const invoices = byCustomer(company.invoices);
      const paid = new Map(company.payments.map((row) => [row.invoice_id, dayOf(row.date)]));
      return ({ id }) => {
        const late = (invoices.get(id) ?? []).flatMap((row) => {
          const day = paid.get(row.invoice_id);
          return day === undefined ? [] : [day - dayOf(row.due_date)];
        });
        return median(late.slice(-3)) - median(late.slice(0, -3));
      };
    });
    expect(delays.length).toBeGreaterThan(50);
    expect(shareOf(delays, (days) => days >= 5)).toBeGreaterThanOrEqual(0.8);
  });

  it('dissatisfaction: contacts fall by 40 % or more against the year before', () => {
    const falls = measured('dissatisfied', (company) => {
      const contacts = byCustomer(company.interactions);
      return ({ id }) => {
        const events = (contacts.get(id) ?? []).map((row) => ({ day: dayOf(row.time), size: 1 }));
        return 1 - perDay(events, today - 60, today) / perDay(events, today - 425, today - 365);
      };
    });
    expect(falls.length).toBeGreaterThan(40);
    expect(shareOf(falls, (fall) => fall >= 0.4)).toBeGreaterThanOrEqual(0.8);
  });

  it('a competitor: orders come at half the pace and worth far less', () => {
    const ratios = measured('competitor', (company) => {
      const orders = byCustomer(company.orders);
      return ({ id, showsFrom }) => {
        const own = orders.get(id) ?? [];
        const days = [...new Set(own.map((row) => dayOf(row.date)))].map((day) => ({ day, size: 1 }));
        const values = own.map((row) => ({ day: dayOf(row.date), size: row.quantity * row.unit_price }));
        const since = showsFrom + 14;
        return {
          pace: perDay(days, since, today + 1) / perDay(days, since - 365, showsFrom),
          value: perDay(values, since, today + 1) / perDay(values, since - 365, showsFrom),
        };
      };
    });
    expect(ratios.length).toBeGreaterThan(20);
    expect(median(ratios.map(({ pace }) => pace))).toBeLessThan(0.6);
    expect(shareOf(ratios, ({ value }) => value <= 0.6)).toBeGreaterThanOrEqual(0.9);
  });

  it('a change of owner: the customer postpones meetings in a row', () => {
    const postponed = measured('owner_change', (company) => {
      const interactions = byCustomer(company.interactions);
      return ({ id, showsFrom }) =>
        (interactions.get(id) ?? []).filter((row) => row.type === 'meeting' && dayOf(row.time) >= showsFrom);
    });
    expect(postponed.length).toBeGreaterThan(40);
    expect(shareOf(postponed, (meetings) => meetings.length >= 2)).toBeGreaterThanOrEqual(0.9);
    expect(postponed.flat().every((meeting) => meeting.changed_by === 'customer')).toBe(true);
  });

  it('a shift of production: orders are worth less while their rhythm stays', () => {
    const ratios = measured('production_shift', (company) => {
      const orders = byCustomer(company.orders);
      return ({ id, showsFrom }) => {
        const own = (orders.get(id) ?? []).filter((row) => !row.order_id.startsWith('X-'));
        const ordered = new Map<number, number>();
        for (const row of own) {
          const day = dayOf(row.date);
          ordered.set(day, (ordered.get(day) ?? 0) + row.quantity * row.unit_price);
        }
        const values = (from: number, until: number): number[] =>
          [...ordered].filter(([day]) => day >= from && day < until).map(([, value]) => value);
        const before = values(showsFrom - 365, showsFrom);
        const after = values(showsFrom + 14, today + 1);
        return {
          value: median(after) / median(before),
          pace: after.length / (today + 1 - showsFrom - 14) / (before.length / 365),
        };
      };
    });
    expect(ratios.length).toBeGreaterThan(20);
    expect(shareOf(ratios, ({ value }) => value <= 0.8)).toBeGreaterThanOrEqual(0.9);
    expect(median(ratios.map(({ pace }) => pace))).toBeGreaterThan(0.8);
  });
});
