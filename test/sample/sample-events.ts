import type { Customer } from '../../src/domain/customer.js';
import type { EventPayload, VarselEvent } from '../../src/domain/event.js';
import { partitionOf } from '../../src/domain/partition.js';
import { readText } from '../../src/reading/read-text.js';
import type { CustomerRow, SampleCompany } from '../../src/sample/tables.js';

/** The customers of a sample as an import would store them. */
export function sampleCustomers({ customers }: SampleCompany, asOf: Date): Customer[] {
  return customers.map((row: CustomerRow) => ({
    id: row.id,
    partition: partitionOf(row.id),
    externalIds: [],
    name: row.name,
    segment: row.segment,
    country: row.country,
    region: row.region,
    team: row.team,
    ownerId: row.owner_id,
    yearlyValueMinor: row.yearly_value * 100,
    currency: row.currency,
    customerSince: new Date(row.customer_since),
    renewalAt: null,
    attributes: [],
    updatedAt: asOf,
    mergedIntoId: null,
  }));
}

/** The events of a sample by customer, as an import would make them of its files. */
export function sampleEvents(company: SampleCompany): ReadonlyMap<string, readonly VarselEvent[]> {
  const byCustomer = new Map<string, VarselEvent[]>();
  const note = (customerId: string, at: string, id: string, payload: EventPayload): void => {
    const occurredAt = new Date(at);
    const key = `sample:${payload.type}:${id}`;
    const event = {
      id: key,
      key,
      customerId,
      occurredAt,
      knownAt: occurredAt,
      importId: 'sample',
      importedAt: occurredAt,
      payload,
    };
    const held = byCustomer.get(customerId);
    if (held === undefined) byCustomer.set(customerId, [event]);
    else held.push(event);
  };
  noteTrade(company, note);
  noteTalk(company, note);
  noteTickets(company, note);
  noteUse(company, note);
  for (const { id, customer_id: customerId, date, fact, strength } of company.facts) {
    note(customerId, date, id, { type: 'outside_fact', fact, strength });
  }
  return byCustomer;
}

/** The same few texts come again and again. */
const readings = new Map<string, ReturnType<typeof readText>>();

function reading(subject: string, text: string): ReturnType<typeof readText> {
  const key = `${subject}\n${text}`;
  const held = readings.get(key);
  if (held !== undefined) return held;
  const made = readText(subject, text);
  readings.set(key, made);
  return made;
}

type Note = (customerId: string, at: string, id: string, payload: EventPayload) => void;

function noteTrade(company: SampleCompany, note: Note): void {
  for (const row of company.orders) {
    const { order_id: orderId, product, quantity, currency } = row;
    note(row.customer_id, row.date, `${orderId}/${row.line}`, {
      type: 'order_line',
      orderId,
      product,
      quantity,
      amountMinor: Math.round(100 * quantity * row.unit_price),
      currency,
      isCancellation: quantity < 0,
    });
  }
  for (const {
    invoice_id: invoiceId,
    customer_id: customerId,
    amount,
    currency,
    ...row
  } of company.invoices) {
    const amountMinor = Math.round(100 * amount);
    const dueAt = new Date(row.due_date);
    note(customerId, row.sent_date, invoiceId, {
      type: 'invoice_sent',
      invoiceId,
      dueAt,
      amountMinor,
      currency,
    });
  }
  for (const {
    payment_id: id,
    invoice_id: invoiceId,
    customer_id: customerId,
    date,
    amount,
    currency,
  } of company.payments) {
    const amountMinor = Math.round(100 * amount);
    note(customerId, date, id, { type: 'payment_received', invoiceId, amountMinor, currency });
  }
  for (const { id, customer_id: customerId, order_id: orderId, ...row } of company.deliveries) {
    const promisedAt = new Date(row.promised_date);
    note(customerId, row.delivered_date, id, { type: 'delivery_made', deliveryId: id, orderId, promisedAt });
  }
  for (const { id, customer_id: customerId, ...row } of company.projects) {
    note(customerId, row.requested_date, id, { type: 'project_requested', projectId: id });
    if (row.approved_date !== '') {
      note(customerId, row.approved_date, id, { type: 'project_approved', projectId: id });
    }
  }
}

function noteTalk(company: SampleCompany, note: Note): void {
  for (const { id, customer_id: customerId, main_since: since } of company.contacts) {
    if (since !== '') note(customerId, since, id, { type: 'main_contact_named', contactId: id });
  }
  for (const row of company.interactions) {
    note(row.customer_id, row.time, row.id, {
      type: 'interaction',
      channel: row.type,
      direction: row.direction,
      contactIds: row.contact.split(';'),
      staffId: row.staff_id,
      status: row.status === '' ? 'held' : row.status,
      changedBy: row.changed_by === '' ? null : row.changed_by,
      tone: row.text === '' ? null : reading('', row.text).tone,
    });
  }
  for (const { id, customer_id: customerId, date, score } of company.satisfaction) {
    note(customerId, date, id, { type: 'satisfaction_answered', share: score / 10, ticketId: null });
  }
}

function noteTickets({ tickets }: SampleCompany, note: Note): void {
  for (const {
    id: ticketId,
    customer_id: customerId,
    subject,
    text,
    category,
    priority,
    ...row
  } of tickets) {
    const { language, tone, flags } = reading(subject, text);
    const opened = { ticketId, category, priority, language, subject, text, tone, flags };
    note(customerId, row.opened, ticketId, { type: 'ticket_opened', ...opened });
    for (const [at, type] of [
      [row.first_response, 'ticket_answered'],
      [row.escalated_at, 'ticket_escalated'],
      [row.closed, 'ticket_closed'],
    ] as const) {
      if (at !== '') note(customerId, at, ticketId, { type, ticketId });
    }
  }
}

function noteUse(company: SampleCompany, note: Note): void {
  for (const { id: machineId, customer_id: customerId, product, ...row } of company.machines) {
    note(customerId, row.installed_date, machineId, { type: 'machine_installed', machineId, product });
  }
  for (const { id, customer_id: customerId, machine_id: machineId, ...row } of company.services) {
    note(customerId, row.serviced_date, id, { type: 'machine_serviced', machineId });
  }
  for (const { customer_id: customerId, date, metric, value, machine_id: machine } of company.usage) {
    const machineId = machine === '' ? null : machine;
    note(customerId, date, `${customerId}/${date}/${metric}/${machine}`, {
      type: 'measurement',
      metric,
      value,
      machineId,
    });
  }
  for (const { id, customer_id: customerId, time, kind } of company.visits) {
    note(customerId, time, id, { type: 'web_activity', kind });
  }
}
