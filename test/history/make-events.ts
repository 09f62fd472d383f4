import { customerIdOf } from '../../src/domain/customer.js';
import type { EventPayload, VarselEvent } from '../../src/domain/event.js';

export const CUSTOMER = customerIdOf('erp', '1');

export function at(date: string): Date {
  return new Date(date.includes('T') ? date : `${date}T00:00:00Z`);
}

interface Times {
  readonly customerId?: string;
  readonly knownAt?: Date;
  readonly importedAt?: Date;
}

/** An event whose id follows from its content, as the intake makes it. */
export function event(
  externalId: string,
  occurredAt: Date,
  payload: EventPayload,
  { customerId = CUSTOMER, knownAt = occurredAt, importedAt = at('2026-01-01') }: Times = {},
): VarselEvent {
  const key = `${customerId}:${payload.type}:${externalId}`;
  const id = `${key}~${JSON.stringify([occurredAt, knownAt, payload])}`;
  return { id, key, customerId, occurredAt, knownAt, importId: 'import', importedAt, payload };
}

let serial = 0;
function nextId(): string {
  serial += 1;
  return `auto-${String(serial).padStart(6, '0')}`;
}

export function order(date: string, amountMinor = 10_000, times?: Times): VarselEvent {
  const id = nextId();
  return event(id, at(date), orderLine(id, amountMinor), times);
}

export function orderLine(orderId: string, amountMinor: number, isCancellation = false): EventPayload {
  return {
    type: 'order_line',
    orderId,
    product: null,
    quantity: null,
    amountMinor,
    currency: 'EUR',
    isCancellation,
  };
}

export function cancellation(date: string, amountMinor: number): VarselEvent {
  const id = nextId();
  return event(id, at(date), orderLine(id, amountMinor, true));
}

/** An invoice with its due date, and its payment where there is one. */
export function invoice(due: string, paid: string | null, sent?: string): VarselEvent[] {
  const invoiceId = nextId();
  const sentAt = sent === undefined ? new Date(at(due).getTime() - 30 * 86_400_000) : at(sent);
  const invoiceSent = event(invoiceId, sentAt, {
    type: 'invoice_sent',
    invoiceId,
    dueAt: at(due),
    amountMinor: 10_000,
    currency: 'EUR',
  });
  return paid === null ? [invoiceSent] : [invoiceSent, payment(invoiceId, paid)];
}

export function payment(invoiceId: string, date: string, amountMinor: number | null = null): VarselEvent {
  return event(nextId(), at(date), { type: 'payment_received', invoiceId, amountMinor, currency: 'EUR' });
}

export function email(date: string): VarselEvent {
  return interaction(date, { channel: 'email' });
}

export function meeting(
  date: string,
  status: 'held' | 'cancelled' | 'moved' = 'held',
  changedBy: 'customer' | 'us' | null = null,
): VarselEvent {
  return interaction(date, { channel: 'meeting', status, changedBy });
}

function interaction(
  date: string,
  what: Partial<Extract<EventPayload, { type: 'interaction' }>>,
): VarselEvent {
  return event(nextId(), at(date), {
    type: 'interaction',
    channel: 'call',
    direction: null,
    contactIds: [],
    tone: null,
    staffId: null,
    status: 'held',
    changedBy: null,
    ...what,
  });
}
