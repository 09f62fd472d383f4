import { describe, expect, it } from 'vitest';
import { readText } from '../../src/reading/read-text.js';
import { agentsIn } from '../../src/sample/staff.js';
import type { TicketRow } from '../../src/sample/tables.js';
import { ticketTexts } from '../../src/sample/ticket-texts.js';
import { readMeant } from '../support/text-reader.js';
import { asOf, byCustomer, dayOf, samples } from './samples.js';

describe.each(samples)('what customers were suggested in the past of seed $seed', ({ company }) => {
  const { past_offers: past, tickets, orders } = company;
  const ticketOf = new Map(tickets.map((row) => [row.id, row]));
  const asked = (row: (typeof past)[number]): TicketRow => {
    const ticket = ticketOf.get(row.ticket_id);
    if (ticket === undefined) throw new Error(`there is no ticket ${row.ticket_id}`);
    return ticket;
  };

  it('is enough to tell what customers made of it, by more than a few agents', () => {
    expect(past.length).toBeGreaterThanOrEqual(60);
    expect(new Set(past.map((row) => row.customer_id)).size).toBe(past.length);
    for (const answer of ['accepted', 'declined'])
      expect(past.filter((row) => row.answer === answer).length).toBeGreaterThanOrEqual(15);
    expect(new Set(past.map((row) => row.agent_id)).size).toBeGreaterThanOrEqual(5);
    const teamOf = new Map(company.customers.map((row) => [row.id, row.team]));
    for (const row of past) expect(agentsIn(teamOf.get(row.customer_id) ?? 'uk')).toContain(row.agent_id);
  });

  it('was asked while its ticket was open and nothing else was, and answered later', () => {
    const all = byCustomer(tickets);
    for (const row of past) {
      const { opened, closed, customer_id: customer } = asked(row);
      expect(customer).toBe(row.customer_id);
      expect(opened < row.asked && row.asked < closed).toBe(true);
      const others = (all.get(customer) ?? []).filter(({ id }) => id !== row.ticket_id);
      expect(others.filter((other) => other.opened < row.asked && other.closed > row.asked)).toEqual([]);
      if (row.answered !== '') expect(row.answered > row.asked).toBe(true);
      expect(row.asked < asOf.toISOString()).toBe(true);
    }
  });

  it('was ordered where it was taken, a short while after, and nowhere else', () => {
    const ordered = new Map(
      orders.filter(({ order_id: id }) => id.startsWith('OS')).map((row) => [row.customer_id, row]),
    );
    for (const row of past) {
      const order = ordered.get(row.customer_id);
      expect(order !== undefined).toBe(row.answer === 'accepted');
      if (order === undefined) continue;
      const days = dayOf(order.date) - dayOf(row.answered);
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThan(15);
    }
  });
});

describe('the tickets that suggestions of the past came with', () => {
  const texts = Object.values(ticketTexts).flatMap((byCategory) =>
    (['capacity', 'missing_function', 'spare_part'] as const).flatMap((category) => byCategory[category]),
  );

  it('are read as needs, few of them as something that forbids a suggestion', async () => {
    const stopped: string[] = [];
    for (const [subject, text] of texts) {
      const named = text.replaceAll('{product}', 'Seal set');
      expect(readText(subject, named).flags).toEqual([]);
      const intent = await readMeant(subject, named);
      expect(intent.isJudged).toBe(true);
      if (intent.stops.length > 0) stopped.push(subject);
    }
    // Three of them say in their own language that all seats are taken and colleagues wait: taken for worse than it is.
    expect(stopped.length).toBeLessThanOrEqual(texts.length / 4);
  });
});
