import { describe, expect, it } from 'vitest';
import { generateCompany } from '../../src/sample/generate-company.js';
import { demoUserId } from '../../src/sample/staff.js';
import { asOf, samples } from './samples.js';

describe('the staff', () => {
  const { staff } = generateCompany({ seed: 1, asOf, customers: 1, slackUserIds: { S01: 'U0ADA' } });
  const ids = new Set(staff.map((row) => row.id));

  it('has Ada Lovelace selling and Bob One managing', () => {
    expect(staff.find((row) => row.id === demoUserId)).toMatchObject({ name: 'Ada Lovelace', role: 'sales' });
    expect(staff.find((row) => row.id === 'S02')).toMatchObject({ name: 'Bob One', role: 'manager' });
  });

  it('has all four roles and all three teams', () => {
    expect(new Set(staff.map((row) => row.role))).toEqual(
      new Set(['agent', 'sales', 'marketing', 'manager', 'administrator']),
    );
    expect(new Set(staff.map((row) => row.team))).toEqual(new Set(['nordics', 'dach', 'uk']));
  });

  it('has an existing deputy, never oneself, and an existing leader for everybody', () => {
    expect(ids.size).toBe(staff.length);
    for (const person of staff) {
      expect(ids).toContain(person.deputy_id);
      expect(person.deputy_id).not.toBe(person.id);
      expect(ids).toContain(person.leader_id);
    }
  });

  it('has addresses that can reach nobody', () => {
    for (const person of staff) expect(person.email).toMatch(/^[a-z]+(\.[a-z]+)+@example\.test$/);
    expect(new Set(staff.map((row) => row.email)).size).toBe(staff.length);
  });

  it('takes the Slack ids that the caller knows', () => {
    expect(staff.find((row) => row.id === 'S01')?.slack_user_id).toBe('U0ADA');
    expect(staff.find((row) => row.id === 'S03')?.slack_user_id).toBe('');
  });
});

describe.each(samples)('the tables of seed $seed', ({ company }) => {
  const staffIds = new Set(company.staff.map((row) => row.id));
  const customerIds = new Set(company.customers.map((row) => row.id));

  it('have unique ids', () => {
    const idsByTable = [
      company.customers.map((row) => row.id),
      company.customers.map((row) => row.name),
      company.orders.map((row) => `${row.order_id}/${row.line}`),
      company.invoices.map((row) => row.invoice_id),
      company.payments.map((row) => row.payment_id),
      company.interactions.map((row) => row.id),
      company.outcomes.map((row) => row.id),
      company.tickets.map((row) => row.id),
      company.usage.map((row) => `${row.customer_id}/${row.date}/${row.metric}/${row.machine_id}`),
      company.contacts.map((row) => row.id),
      company.machines.map((row) => row.id),
      company.deliveries.map((row) => row.id),
      company.visits.map((row) => row.id),
      company.satisfaction.map((row) => row.id),
      company.projects.map((row) => row.id),
      company.facts.map((row) => row.id),
      company.consents.map((row) => row.id),
      company.deals.map((row) => row.id),
      company.deal_events.map((row) => row.id),
      company.leads.map((row) => row.id),
      company.lead_costs.map((row) => row.id),
    ];
    for (const ids of idsByTable) expect(new Set(ids).size).toBe(ids.length);
  });

  it('point only to customers and staff that exist', () => {
    const {
      staff: _,
      products: __,
      customers,
      leads,
      lead_costs,
      deal_events,
      deal_truth,
      ...events
    } = company;
    for (const rows of Object.values(events)) {
      expect(rows.every((row) => customerIds.has(row.customer_id))).toBe(true);
    }
    expect(customers.every((row) => staffIds.has(row.owner_id))).toBe(true);
    expect(company.interactions.every((row) => staffIds.has(row.staff_id))).toBe(true);
    expect(company.deals.every((row) => staffIds.has(row.owner_id))).toBe(true);
    const named = [...leads, ...deal_events].filter((row) => row.customer_id !== '');
    expect(named.every((row) => customerIds.has(row.customer_id))).toBe(true);
    expect(named.every((row) => staffIds.has(row.owner_id))).toBe(true);
    expect(lead_costs.every((row) => leads.some((lead) => lead.lead_source === row.lead_source))).toBe(true);
    expect(deal_truth.map((row) => row.deal_id)).toEqual(company.deals.map((row) => row.id));
  });

  it('tell of each deal what a list of deals says of it', () => {
    const deals = new Map(company.deals.map((row) => [row.id, row]));
    const last = new Map<string, { opened: string; stage: string; expected: string; won: string }>();
    for (const { deal_id: id, type, time, stage, expected_close: expected, won } of company.deal_events) {
      const told = last.get(id) ?? { opened: time.slice(0, 10), stage: '', expected: '', won: '' };
      last.set(id, {
        ...told,
        stage: stage || told.stage,
        expected: expected || told.expected,
        won: type === 'closed' ? won : told.won,
      });
    }
    expect(last.size).toBe(deals.size);
    for (const [id, told] of last) {
      const { opened, stage, expected_close: expected, won } = deals.get(id) ?? {};
      expect(told).toEqual({ opened, stage, expected, won });
    }
  });

  it('have each lead’s deal, and each deal’s lead before it', () => {
    const deals = new Map(company.deals.map((row) => [row.id, row]));
    const withDeal = company.leads.filter((row) => row.deal_id !== '');
    for (const { id, deal_id, created, lead_source } of withDeal) {
      expect(deals.get(deal_id)).toMatchObject({ lead_id: id, lead_source });
      expect(created <= (deals.get(deal_id)?.opened ?? '')).toBe(true);
    }
    expect(withDeal.length).toBe(company.deals.filter((row) => row.lead_id !== '').length);
  });

  it('pay invoices of orders that exist, of the same customer, in the right order', () => {
    const orders = new Map(company.orders.map((row) => [row.order_id, row]));
    const invoices = new Map(company.invoices.map((row) => [row.invoice_id, row]));
    const misplacedInvoices = company.invoices.filter((invoice) => {
      const order = orders.get(invoice.order_id);
      return order?.customer_id !== invoice.customer_id || order.date >= invoice.sent_date;
    });
    const misplacedPayments = company.payments.filter((payment) => {
      const invoice = invoices.get(payment.invoice_id);
      return invoice?.customer_id !== payment.customer_id || invoice.sent_date >= payment.date;
    });
    expect(misplacedInvoices).toEqual([]);
    expect(misplacedPayments).toEqual([]);
  });

  it('name people, machines and orders that exist, of the same customer', () => {
    const ownerOf = new Map([
      ...company.contacts.map((row) => [row.id, row.customer_id] as const),
      ...company.machines.map((row) => [row.id, row.customer_id] as const),
      ...company.orders.map((row) => [row.order_id, row.customer_id] as const),
    ]);
    const references = [
      ...company.interactions.flatMap((row) =>
        row.contact.split(';').map((id) => [id, row.customer_id] as const),
      ),
      ...company.usage.flatMap((row) =>
        row.machine_id === '' ? [] : [[row.machine_id, row.customer_id] as const],
      ),
      ...company.deliveries.map((row) => [row.order_id, row.customer_id] as const),
    ];
    expect(references.filter(([id, customerId]) => ownerOf.get(id) !== customerId)).toEqual([]);
  });

  it('have one main contact a customer, and answer tickets after they were opened', () => {
    const mains = company.contacts.filter((row) => row.is_main === 'true').map((row) => row.customer_id);
    expect(mains.length).toBe(customerIds.size);
    expect(new Set(mains)).toEqual(customerIds);
    const early = company.tickets.filter((row) =>
      [row.first_response, row.escalated_at, row.closed].some((time) => time !== '' && time <= row.opened),
    );
    expect(early).toEqual([]);
  });

  it('cancel only what was ordered', () => {
    const lines = new Set(company.orders.map((row) => `${row.order_id}/${row.line}`));
    const cancelled = company.orders.filter((row) => row.order_id.startsWith('X-'));
    expect(cancelled.length).toBeGreaterThan(20);
    expect(cancelled.filter((row) => row.quantity >= 0)).toEqual([]);
    expect(cancelled.filter((row) => !lines.has(`${row.order_id.slice(2)}/${row.line}`))).toEqual([]);
  });

  it('carry names that a careless page or message would stumble over', () => {
    const names = company.customers.map((row) => row.name);
    expect(names).toContain('<Bolt> & "Nut" AS');
    expect(names.some((name) => name.includes("'"))).toBe(true);
    expect(names.some((name) => /[åäöøüß]/.test(name))).toBe(true);
  });
});
