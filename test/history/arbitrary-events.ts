import fc from 'fast-check';
import type { EventPayload, VarselEvent } from '../../src/domain/event.js';
import { CUSTOMER, event, orderLine } from './make-events.js';

const DAY_MS = 86_400_000;
export const START_MS = Date.parse('2024-01-01T00:00:00Z');
export const SPAN_DAYS = 900;

const day = fc.integer({ min: 0, max: SPAN_DAYS });

/** Few external ids, so that corrections of one event are common. */
export function arbitraryEvent(customerId = CUSTOMER, externalIds = 30): fc.Arbitrary<VarselEvent> {
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

export function dayAt(dayOfSpan: number): Date {
  return new Date(START_MS + dayOfSpan * DAY_MS);
}

/** What was not known by a moment: first versions known later, corrections known or imported later. */
export function knownLater(events: readonly VarselEvent[], asOf: Date): Set<VarselEvent> {
  const first = new Map<string, VarselEvent>();
  const byImport = [...events].sort(
    (a, b) => a.importedAt.getTime() - b.importedAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  for (const each of byImport) if (!first.has(each.key)) first.set(each.key, each);
  return new Set(
    events.filter(
      (each) => each.knownAt > asOf || (each.id !== first.get(each.key)?.id && each.importedAt > asOf),
    ),
  );
}

function arbitraryPayload(): fc.Arbitrary<EventPayload> {
  const amount = fc.integer({ min: -5_000, max: 100_000 });
  return fc.oneof(
    fc
      .tuple(fc.integer({ min: 1, max: 20 }), amount)
      .map(([orderId, amountMinor]) => orderLine(`o${orderId}`, amountMinor, amountMinor < 0)),
    fc.tuple(fc.integer({ min: 1, max: 12 }), day, amount).map(
      ([invoiceId, dueDay, amountMinor]): EventPayload => ({
        type: 'invoice_sent',
        invoiceId: `i${invoiceId}`,
        dueAt: dayAt(dueDay),
        amountMinor,
        currency: 'EUR',
      }),
    ),
    fc.tuple(fc.integer({ min: 1, max: 12 }), fc.option(amount)).map(
      ([invoiceId, amountMinor]): EventPayload => ({
        type: 'payment_received',
        invoiceId: `i${invoiceId}`,
        amountMinor,
        currency: null,
      }),
    ),
    fc
      .record({
        channel: fc.constantFrom('email' as const, 'call' as const, 'meeting' as const),
        status: fc.constantFrom('held' as const, 'cancelled' as const, 'moved' as const),
        changedBy: fc.constantFrom('customer' as const, 'us' as const, null),
      })
      .map(
        (what): EventPayload => ({
          type: 'interaction',
          direction: null,
          contactIds: [],
          tone: null,
          staffId: null,
          ...what,
        }),
      ),
  );
}
