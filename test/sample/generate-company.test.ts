import { describe, expect, it } from 'vitest';
import { sampleCompanyName } from '../../src/sample/company.js';
import { generateCompany } from '../../src/sample/generate-company.js';
import { asOf, samples } from './samples.js';

const small = { asOf, customers: 40, months: 24 };
const first = samples[0]?.company ?? generateCompany({ seed: 1, asOf });

describe('the generated company', () => {
  it('says in its name that it is generated', () => {
    expect(sampleCompanyName).toContain('generated');
  });

  it('is the same for the same seed and asOf', () => {
    expect(generateCompany({ ...small, seed: 3 })).toEqual(generateCompany({ ...small, seed: 3 }));
  });

  it('is another one for another seed', () => {
    const one = generateCompany({ ...small, seed: 3 });
    const other = generateCompany({ ...small, seed: 4 });
    expect(one.orders).not.toEqual(other.orders);
    expect(one.customers).not.toEqual(other.customers);
    expect(one.staff).toEqual(other.staff);
  });

  it('holds nothing that happened after asOf', () => {
    const day = asOf.toISOString().slice(0, 10);
    const moment = `${asOf.toISOString().slice(0, 19)}Z`;
    for (const { company } of samples) {
      const days = [
        ...company.customers.map((row) => row.customer_since),
        ...company.orders.map((row) => row.date),
        ...company.invoices.map((row) => row.sent_date),
        ...company.payments.map((row) => row.date),
        ...company.outcomes.map((row) => row.date),
        ...company.usage.map((row) => row.date),
        ...company.contacts.map((row) => row.main_since),
        ...company.machines.map((row) => row.installed_date),
        ...company.deliveries.map((row) => row.delivered_date),
        ...company.satisfaction.map((row) => row.date),
        ...company.projects.flatMap((row) => [row.requested_date, row.approved_date]),
        ...company.facts.map((row) => row.date),
        ...company.consents.map((row) => row.date),
        ...company.deals.flatMap((row) => [row.opened, row.closed]),
        ...company.leads.map((row) => row.created),
      ];
      const times = [
        ...company.interactions.map((row) => row.time),
        ...company.tickets.flatMap((row) => [row.opened, row.first_response, row.escalated_at, row.closed]),
        ...company.visits.map((row) => row.time),
        ...company.deal_events.map((row) => row.time),
        ...company.leads.map((row) => row.first_reply),
      ];
      expect(days.filter((date) => date > day)).toEqual([]);
      expect(times.filter((time) => time > moment)).toEqual([]);
    }
  });

  it('works on weekdays only and rests in the week of Christmas', () => {
    const dates = [...first.orders.map((row) => row.date), ...first.interactions.map((row) => row.time)];
    const resting = dates.filter((date) => {
      const weekday = new Date(date).getUTCDay();
      const monthAndDay = date.slice(5, 10);
      return weekday === 0 || weekday === 6 || monthAndDay >= '12-24' || monthAndDay === '01-01';
    });
    expect(resting).toEqual([]);
  });

  it('writes dates, times and amounts as an import expects them', () => {
    expect(first.orders.every((row) => /^\d{4}-\d\d-\d\d$/.test(row.date))).toBe(true);
    expect(first.interactions.every((row) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(row.time))).toBe(true);
    const { truth: _, deal_truth: __, ...tables } = first;
    const cells = Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
    expect(cells.filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
    expect(cells.filter((cell) => typeof cell !== 'number' && typeof cell !== 'string')).toEqual([]);
  });

  it('stays light enough to import while somebody watches', () => {
    for (const { company } of samples) {
      expect(company.orders.length).toBeLessThan(50_000);
      expect(company.interactions.length).toBeLessThan(43_000);
      expect(company.deal_events.length).toBeLessThan(55_000);
      const { truth: _, deal_truth: __, deal_events: ___, ...tables } = company;
      const rows = Object.values(tables).reduce((sum, table) => sum + table.length, 0);
      expect(rows).toBeGreaterThan(60_000);
      expect(rows).toBeLessThan(170_000);
      // What came later doubles nothing: orders, money and talks are still most of it.
      const first =
        company.orders.length +
        company.invoices.length +
        company.payments.length +
        company.interactions.length;
      expect(rows).toBeLessThan(2 * first);
    }
  });

  it('names what is wrong with its options', () => {
    expect(() => generateCompany({ seed: 1, asOf: new Date('soon') })).toThrow(/asOf/);
    expect(() => generateCompany({ seed: 1, asOf, customers: 0 })).toThrow(/customers is 0/);
    expect(() => generateCompany({ seed: 1, asOf, months: 6 })).toThrow(/months is 6/);
  });

  it('can be as small as one customer', () => {
    expect(generateCompany({ seed: 1, asOf, customers: 1 }).customers).toHaveLength(1);
  });
});
