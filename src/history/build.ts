import type { EventPayload, EventType, VarselEvent } from '../domain/event.js';
import { INTERACTION_CHANNELS } from '../domain/event.js';
import type { History, InteractionColumns, InvoiceColumns, OrderColumns } from '../domain/history.js';
import { type StandingVersion, standingVersions } from './versions.js';

/**
 * A customer's history from its events. The same set of events gives the same history, whatever their order and
 * however often each is repeated. Corrected versions are kept beside what replaced them, so that the history can be
 * read as of any date.
 */
export function buildHistory(customerId: string, events: readonly VarselEvent[]): History {
  const entries = standingVersions(events).sort(byTimeAndKey);
  return {
    customerId,
    orders: orderColumns(entries.filter(isOf('order_line'))),
    invoices: invoiceColumns(entries.filter(isOf('invoice_sent', 'payment_received'))),
    interactions: interactionColumns(entries.filter(isOf('interaction'))),
  };
}

type VersionOf<Type extends EventType> = StandingVersion & {
  readonly event: { readonly payload: Extract<EventPayload, { type: Type }> };
};

function isOf<Type extends EventType>(...types: readonly Type[]) {
  return (entry: StandingVersion): entry is VersionOf<Type> =>
    types.some((type) => type === entry.event.payload.type);
}

function orderColumns(entries: readonly VersionOf<'order_line'>[]): OrderColumns {
  const orderIndexOf = denseIndex();
  return {
    ...knownColumns(entries),
    amountMinor: column(entries, ({ event }) => event.payload.amountMinor),
    isCancellation: column(entries, ({ event }) => Number(event.payload.isCancellation)),
    orderIndex: column(entries, ({ event }) => orderIndexOf(event.payload.orderId)),
  };
}

function invoiceColumns(entries: readonly VersionOf<'invoice_sent' | 'payment_received'>[]): InvoiceColumns {
  const invoiceIndexOf = denseIndex();
  return {
    ...knownColumns(entries),
    invoiceIndex: column(entries, ({ event }) => invoiceIndexOf(event.payload.invoiceId)),
    fact: column(entries, ({ event }) => (event.payload.type === 'invoice_sent' ? 0 : 1)),
    dueAtMs: column(entries, ({ event: { payload } }) =>
      payload.type === 'invoice_sent' ? payload.dueAt.getTime() : Number.NaN,
    ),
    amountMinor: column(entries, ({ event }) => event.payload.amountMinor ?? Number.NaN),
  };
}

function interactionColumns(entries: readonly VersionOf<'interaction'>[]): InteractionColumns {
  return {
    ...knownColumns(entries),
    channel: column(entries, ({ event }) => INTERACTION_CHANNELS.indexOf(event.payload.channel)),
    status: column(entries, ({ event: { payload } }) => {
      if (payload.status === 'held') return 0;
      return payload.changedBy === 'customer' ? 1 : 2;
    }),
  };
}

function knownColumns(entries: readonly StandingVersion[]) {
  return {
    atMs: column(entries, ({ event }) => event.occurredAt.getTime()),
    knownAtMs: column(entries, ({ knownFromMs }) => knownFromMs),
    supersededAtMs: column(entries, ({ supersededAtMs }) => supersededAtMs),
  };
}

function column<Entry>(entries: readonly Entry[], read: (entry: Entry) => number): Float64Array {
  // Not Float64Array.from, which goes through an iterator: this runs once per event and column.
  const values = new Float64Array(entries.length);
  entries.forEach((entry, index) => {
    values[index] = read(entry);
  });
  return values;
}

/** Numbers texts 0, 1, 2… in the order they first come. */
function denseIndex(): (text: string) => number {
  const indexes = new Map<string, number>();
  return (text) => {
    const known = indexes.get(text);
    if (known !== undefined) return known;
    indexes.set(text, indexes.size);
    return indexes.size - 1;
  };
}

function byTimeAndKey(a: StandingVersion, b: StandingVersion): number {
  return (
    a.event.occurredAt.getTime() - b.event.occurredAt.getTime() ||
    (a.event.key < b.event.key ? -1 : a.event.key > b.event.key ? 1 : a.knownFromMs - b.knownFromMs)
  );
}
