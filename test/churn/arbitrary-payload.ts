import fc from 'fast-check';
import {
  CONTRACT_ENDS,
  type EventPayload,
  FACT_STRENGTHS,
  INTERACTION_CHANNELS,
  OUTSIDE_FACTS,
  TICKET_CATEGORIES,
  TICKET_FLAGS,
  USAGE_METRICS,
  type VarselEvent,
  WEB_ACTIVITIES,
} from '../../src/domain/event.js';
import { dayAt, SPAN_DAYS } from '../history/arbitrary-events.js';
import { event, orderLine } from '../history/make-events.js';

const day = fc.integer({ min: 0, max: SPAN_DAYS });
const amount = fc.integer({ min: -5_000, max: 100_000 });
const mood = fc.option(fc.double({ min: -1, max: 1, noNaN: true }));
const id = (prefix: string, most: number) => fc.integer({ min: 1, max: most }).map((n) => `${prefix}${n}`);

/** Any event that a signal may read, with ids of every kind of thing from few. */
export function arbitraryPayload(): fc.Arbitrary<EventPayload> {
  return fc.oneof(
    fc.tuple(id('o', 20), amount).map(([orderId, minor]) => orderLine(orderId, minor, minor < 0)),
    fc.record({
      type: fc.constant('invoice_sent' as const),
      invoiceId: id('i', 12),
      dueAt: day.map(dayAt),
      amountMinor: amount,
      currency: fc.constant('EUR'),
    }),
    fc.record({
      type: fc.constant('payment_received' as const),
      invoiceId: id('i', 12),
      amountMinor: fc.option(amount),
      currency: fc.constant(null),
    }),
    fc.record({
      type: fc.constant('interaction' as const),
      channel: fc.constantFrom(...INTERACTION_CHANNELS),
      direction: fc.constantFrom('in' as const, 'out' as const, null),
      contactIds: fc.subarray(['anna', 'bjorn', 'carl']),
      staffId: fc.constant(null),
      status: fc.constantFrom('held' as const, 'cancelled' as const, 'moved' as const),
      changedBy: fc.constantFrom('customer' as const, 'us' as const, null),
      tone: mood,
    }),
    fc.record({
      type: fc.constant('delivery_made' as const),
      deliveryId: id('d', 15),
      orderId: fc.constant(null),
      promisedAt: fc.option(day.map(dayAt)),
    }),
    fc.record({
      type: fc.constant('contract_signed' as const),
      contractId: id('c', 3),
      endsAt: fc.option(day.map(dayAt)),
      yearlyValueMinor: fc.constant(null),
      currency: fc.constant(null),
      seats: fc.option(fc.integer({ min: 0, max: 50 })),
    }),
    fc.record({
      type: fc.constant('contract_ended' as const),
      contractId: id('c', 3),
      how: fc.constantFrom(...CONTRACT_ENDS),
    }),
    fc.record({
      type: fc.constant('main_contact_named' as const),
      contactId: fc.constantFrom('anna', 'bjorn', 'carl'),
    }),
    fc.record({
      type: fc.constant('machine_installed' as const),
      machineId: id('m', 4),
      product: fc.constant(null),
    }),
    fc.record({
      type: fc.constantFrom('machine_removed' as const, 'machine_serviced' as const),
      machineId: id('m', 4),
    }),
    fc.record({
      type: fc.constant('measurement' as const),
      metric: fc.constantFrom(...USAGE_METRICS),
      value: fc.integer({ min: 0, max: 500 }),
      machineId: fc.option(id('m', 4)),
    }),
    fc.record({ type: fc.constant('web_activity' as const), kind: fc.constantFrom(...WEB_ACTIVITIES) }),
    fc.record({
      type: fc.constant('ticket_opened' as const),
      ticketId: id('t', 25),
      category: fc.constantFrom(...TICKET_CATEGORIES),
      priority: fc.constant(null),
      language: fc.constant(null),
      subject: fc.constant(''),
      text: fc.constant(''),
      tone: mood,
      flags: fc.subarray([...TICKET_FLAGS]),
    }),
    fc.record({
      type: fc.constantFrom(
        'ticket_answered' as const,
        'ticket_closed' as const,
        'ticket_escalated' as const,
      ),
      ticketId: id('t', 25),
    }),
    fc.record({
      type: fc.constantFrom('project_requested' as const, 'project_approved' as const),
      projectId: id('p', 8),
    }),
    fc.record({
      type: fc.constant('outside_fact' as const),
      fact: fc.constantFrom(...OUTSIDE_FACTS),
      strength: fc.constantFrom(...FACT_STRENGTHS),
    }),
  );
}

/** Few external ids, so that corrections of one event are common. */
export function arbitrarySignalEvent(customerId: string, externalIds: number): fc.Arbitrary<VarselEvent> {
  return fc
    .record({
      externalId: fc.integer({ min: 1, max: externalIds }),
      occurredDay: day,
      lagDays: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
      importedDay: day,
      payload: arbitraryPayload(),
    })
    .map(({ externalId, occurredDay, lagDays, importedDay, payload }) =>
      event(String(externalId), dayAt(occurredDay), payload, {
        customerId,
        knownAt: dayAt(occurredDay + lagDays),
        importedAt: dayAt(importedDay),
      }),
    );
}
