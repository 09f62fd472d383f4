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
  contactIds: [String],
  contactId: String,
  staffId: String,
  status: String,
  changedBy: String,
  tone: Number,
  deliveryId: String,
  promisedAt: Date,
  contractId: String,
  endsAt: Date,
  yearlyValueMinor: Number,
  seats: Number,
  how: String,
  machineId: String,
  metric: String,
  value: Number,
  kind: String,
  ticketId: String,
  category: String,
  priority: String,
  language: String,
  subject: String,
  text: String,
  flags: [String],
  ownCategory: String,
  categoryBy: String,
  toneBy: String,
  share: Number,
  projectId: String,
  fact: String,
  strength: String,
} as const satisfies Readonly<Record<PayloadField, unknown>>;

export function toRow(event: VarselEvent): EventRow {
  const { id, payload, ...rest } = event;
  const row: Record<string, unknown> = { _id: id, ...rest };
  for (const [field, value] of Object.entries(payload)) {
    const isEmptyList = Array.isArray(value) && value.length === 0;
    if (value !== null && value !== false && !isEmptyList) row[field] = value;
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
    contactIds: row.contactIds ?? [],
    staffId: row.staffId ?? null,
    status: row.status,
    changedBy: row.changedBy ?? null,
    tone: row.tone ?? null,
  }),
  delivery_made: (row: Present<'delivery_made', 'deliveryId'>) => ({
    type: 'delivery_made',
    deliveryId: row.deliveryId,
    orderId: row.orderId ?? null,
    promisedAt: row.promisedAt ?? null,
  }),
  contract_signed: (row: Present<'contract_signed', 'contractId'>) => ({
    type: 'contract_signed',
    contractId: row.contractId,
    endsAt: row.endsAt ?? null,
    yearlyValueMinor: row.yearlyValueMinor ?? null,
    currency: row.currency ?? null,
    seats: row.seats ?? null,
    ...(row.product === undefined ? {} : { product: row.product }),
  }),
  contract_ended: (row: Present<'contract_ended', 'contractId' | 'how'>) => ({
    type: 'contract_ended',
    contractId: row.contractId,
    how: row.how,
  }),
  main_contact_named: (row: Present<'main_contact_named', 'contactId'>) => ({
    type: 'main_contact_named',
    contactId: row.contactId,
  }),
  machine_installed: (row: Present<'machine_installed', 'machineId'>) => ({
    type: 'machine_installed',
    machineId: row.machineId,
    product: row.product ?? null,
  }),
  machine_removed: (row: Present<'machine_removed', 'machineId'>) => ({
    type: 'machine_removed',
    machineId: row.machineId,
  }),
  machine_serviced: (row: Present<'machine_serviced', 'machineId'>) => ({
    type: 'machine_serviced',
    machineId: row.machineId,
  }),
  measurement: (row: Present<'measurement', 'metric' | 'value'>) => ({
    type: 'measurement',
    metric: row.metric,
    value: row.value,
    machineId: row.machineId ?? null,
  }),
  web_activity: (row: Present<'web_activity', 'kind'>) => ({ type: 'web_activity', kind: row.kind }),
  ticket_opened: (row: Present<'ticket_opened', 'ticketId' | 'category' | 'subject' | 'text'>) => ({
    type: 'ticket_opened',
    ticketId: row.ticketId,
    category: row.category,
    priority: row.priority ?? null,
    language: row.language ?? null,
    subject: row.subject,
    text: row.text,
    tone: row.tone ?? null,
    flags: row.flags ?? [],
    ...(row.ownCategory === undefined ? {} : { ownCategory: row.ownCategory }),
    ...(row.categoryBy === undefined ? {} : { categoryBy: row.categoryBy }),
    ...(row.toneBy === undefined ? {} : { toneBy: row.toneBy }),
  }),
  ticket_answered: (row: Present<'ticket_answered', 'ticketId'>) => ({
    type: 'ticket_answered',
    ticketId: row.ticketId,
  }),
  ticket_closed: (row: Present<'ticket_closed', 'ticketId'>) => ({
    type: 'ticket_closed',
    ticketId: row.ticketId,
  }),
  ticket_escalated: (row: Present<'ticket_escalated', 'ticketId'>) => ({
    type: 'ticket_escalated',
    ticketId: row.ticketId,
  }),
  satisfaction_answered: (row: Present<'satisfaction_answered', 'share'>) => ({
    type: 'satisfaction_answered',
    share: row.share,
    ticketId: row.ticketId ?? null,
  }),
  project_requested: (row: Present<'project_requested', 'projectId'>) => ({
    type: 'project_requested',
    projectId: row.projectId,
  }),
  project_approved: (row: Present<'project_approved', 'projectId'>) => ({
    type: 'project_approved',
    projectId: row.projectId,
  }),
  outside_fact: (row: Present<'outside_fact', 'fact' | 'strength'>) => ({
    type: 'outside_fact',
    fact: row.fact,
    strength: row.strength,
  }),
} satisfies {
  readonly [Type in EventType]: (row: never) => Extract<EventPayload, { type: Type }>;
};
