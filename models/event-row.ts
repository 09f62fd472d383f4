import type { EventPayload, EventType, VarselEvent } from '../src/domain/event.js';
import type { Row } from './row.js';

/** Every field that any payload has. */
type PayloadField = EventPayload extends infer Payload
  ? Payload extends EventPayload
    ? Exclude<keyof Payload, 'type'>
    : never
  : never;

/** An event with its payload beside it; what is null or false is left out, which halves many rows. */
export interface EventRow extends Row, Omit<VarselEvent, 'id' | 'payload'> {
  readonly type: EventType;
  readonly [field: string]: unknown;
}

export const PAYLOAD_FIELDS = {
  orderId: String,
  product: String,
  quantity: Number,
  amountMinor: Number,
  currency: String,
  isCancellation: Boolean,
  invoiceId: String,
  dueAt: Date,
  channel: String,
  direction: String,
  contactId: String,
  staffId: String,
  status: String,
  changedBy: String,
} as const satisfies Readonly<Record<PayloadField, unknown>>;

export function toRow(event: VarselEvent): EventRow {
  const { id, payload, ...rest } = event;
  const row: Record<string, unknown> = { _id: id, ...rest };
  for (const [field, value] of Object.entries(payload)) {
    if (value !== null && value !== false) row[field] = value;
  }
  return row as unknown as EventRow;
}

export function fromRow(row: EventRow): VarselEvent {
  return {
    id: row._id,
    key: row.key,
    customerId: row.customerId,
    occurredAt: row.occurredAt,
    knownAt: row.knownAt,
    importId: row.importId,
    importedAt: row.importedAt,
    payload: READ[row.type](row as never) as EventPayload,
  };
}

/** How a kept row reads: what is missing is null. */
type Kept<Type extends EventType> = {
  readonly [Field in keyof Extract<EventPayload, { type: Type }>]?: Extract<
    EventPayload,
    { type: Type }
  >[Field];
};
type Present<Type extends EventType, Field extends keyof Kept<Type>> = Kept<Type> & {
  readonly [Key in Field]-?: NonNullable<Kept<Type>[Key]>;
};

const READ = {
  order_line: (row: Present<'order_line', 'orderId' | 'amountMinor'>) => ({
    type: 'order_line',
    orderId: row.orderId,
    product: row.product ?? null,
    quantity: row.quantity ?? null,
    amountMinor: row.amountMinor,
    currency: row.currency ?? null,
    isCancellation: row.isCancellation ?? false,
  }),
  invoice_sent: (row: Present<'invoice_sent', 'invoiceId' | 'dueAt' | 'amountMinor'>) => ({
    type: 'invoice_sent',
    invoiceId: row.invoiceId,
    dueAt: row.dueAt,
    amountMinor: row.amountMinor,
    currency: row.currency ?? null,
  }),
  payment_received: (row: Present<'payment_received', 'invoiceId'>) => ({
    type: 'payment_received',
    invoiceId: row.invoiceId,
    amountMinor: row.amountMinor ?? null,
    currency: row.currency ?? null,
  }),
  interaction: (row: Present<'interaction', 'channel' | 'status'>) => ({
    type: 'interaction',
    channel: row.channel,
    direction: row.direction ?? null,
    contactId: row.contactId ?? null,
    staffId: row.staffId ?? null,
    status: row.status,
    changedBy: row.changedBy ?? null,
  }),
} satisfies {
  readonly [Type in EventType]: (row: never) => Extract<EventPayload, { type: Type }>;
};
