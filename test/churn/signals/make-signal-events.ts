import type {
  EventPayload,
  TicketCategory,
  TicketFlag,
  UsageMetric,
  VarselEvent,
} from '../../../src/domain/event.js';
import { at, event } from '../../history/make-events.js';

/** Builders of the events that signals read; each takes what the test is about and defaults the rest. */

let serial = 0;
function nextId(): string {
  serial += 1;
  return `signal-${String(serial).padStart(6, '0')}`;
}

type Interaction = Extract<EventPayload, { type: 'interaction' }>;

export function interaction(date: string, fields: Partial<Interaction> = {}): VarselEvent {
  return event(nextId(), at(date), {
    type: 'interaction',
    channel: 'email',
    direction: null,
    contactIds: [],
    staffId: null,
    status: 'held',
    changedBy: null,
    tone: null,
    ...fields,
  });
}

interface TicketFields {
  readonly category?: TicketCategory;
  readonly flags?: readonly TicketFlag[];
  readonly tone?: number;
  readonly answered?: string;
  readonly closed?: string;
  readonly escalated?: string;
}

export function ticket(opened: string, fields: TicketFields = {}): VarselEvent[] {
  const ticketId = nextId();
  const later = (type: 'ticket_answered' | 'ticket_closed' | 'ticket_escalated', date: string | undefined) =>
    date === undefined ? [] : [event(ticketId, at(date), { type, ticketId })];
  return [
    event(ticketId, at(opened), {
      type: 'ticket_opened',
      ticketId,
      category: fields.category ?? 'other',
      priority: null,
      language: null,
      subject: '',
      text: '',
      tone: fields.tone ?? null,
      flags: fields.flags ?? [],
    }),
    ...later('ticket_answered', fields.answered),
    ...later('ticket_closed', fields.closed),
    ...later('ticket_escalated', fields.escalated),
  ];
}

/** A ticket of no tone or flag, for counting. */
export function plainTicket(category: TicketCategory = 'other') {
  return (date: string): VarselEvent => ticket(date, { category })[0] as VarselEvent;
}

export function web(kind: Extract<EventPayload, { type: 'web_activity' }>['kind'] = 'visit') {
  return (date: string): VarselEvent => event(nextId(), at(date), { type: 'web_activity', kind });
}

export function reading(metric: UsageMetric, value: number, machineId: string | null = null) {
  return (date: string): VarselEvent =>
    event(nextId(), at(date), { type: 'measurement', metric, value, machineId });
}

export function mainContact(date: string, contactId: string): VarselEvent {
  return event(nextId(), at(date), { type: 'main_contact_named', contactId });
}

export function delivery(date: string, promised: string | null): VarselEvent {
  const deliveryId = nextId();
  const promisedAt = promised === null ? null : at(promised);
  return event(deliveryId, at(date), { type: 'delivery_made', deliveryId, orderId: null, promisedAt });
}

export function contract(
  signed: string,
  fields: { readonly id?: string; readonly ends?: string; readonly seats?: number } = {},
): VarselEvent {
  const contractId = fields.id ?? nextId();
  return event(`${contractId} ${signed}`, at(signed), {
    type: 'contract_signed',
    contractId,
    endsAt: fields.ends === undefined ? null : at(fields.ends),
    yearlyValueMinor: null,
    currency: null,
    seats: fields.seats ?? null,
  });
}

export function contractEnd(date: string, contractId: string): VarselEvent {
  return event(`${contractId} end`, at(date), { type: 'contract_ended', contractId, how: 'cancelled' });
}

export function machine(installed: string, removed?: string): VarselEvent[] {
  const machineId = nextId();
  return [
    event(machineId, at(installed), { type: 'machine_installed', machineId, product: null }),
    ...(removed === undefined ? [] : [event(machineId, at(removed), { type: 'machine_removed', machineId })]),
  ];
}

export function project(requested: string, approved?: string): VarselEvent[] {
  const projectId = nextId();
  return [
    event(projectId, at(requested), { type: 'project_requested', projectId }),
    ...(approved === undefined
      ? []
      : [event(projectId, at(approved), { type: 'project_approved', projectId })]),
  ];
}

export function fact(
  date: string,
  what: Extract<EventPayload, { type: 'outside_fact' }>['fact'],
  strength: Extract<EventPayload, { type: 'outside_fact' }>['strength'],
): VarselEvent {
  return event(nextId(), at(date), { type: 'outside_fact', fact: what, strength });
}

/** So many days after a date, as the builders take it. */
export function daysAfter(date: string, days: number): string {
  return new Date(at(date).getTime() + days * 86_400_000).toISOString();
}
