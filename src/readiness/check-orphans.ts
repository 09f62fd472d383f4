import type { EventPayload, VarselEvent } from '../domain/event.js';
import type { CompanyRecord, RecordCheck } from './company-records.js';
import { type Concern, concernTally } from './concern.js';

export const ORPHAN_KINDS = [
  'order_without_product',
  'delivery_of_unknown_order',
  'payment_of_unknown_invoice',
  'reading_of_unknown_machine',
  'removal_of_unknown_machine',
  'service_of_unknown_machine',
  'step_of_unknown_ticket',
  'answer_about_unknown_ticket',
  'end_of_unknown_contract',
  'approval_of_unknown_project',
  'unknown_product',
  'unknown_contact',
  'unknown_staff',
] as const;
/** Rows that name something that isn't there. */
export type OrphanKind = (typeof ORPHAN_KINDS)[number];

export interface OrphanCheck {
  readonly kind: OrphanKind;
  readonly rows: number;
  /** A few of the names that lead nowhere; none where the row names nothing. */
  readonly examples: readonly string[];
  readonly concern: Concern;
}

const EXAMPLES = 3;

/**
 * Which rows name an order, invoice, machine, ticket, contract, product, contact or person that isn't there.
 *
 * @param isProduct whether a name means a product; null where no products were brought.
 */
export function checkOrphans(
  staffIds: ReadonlySet<string>,
  isProduct: ((name: string) => boolean) | null = null,
): RecordCheck<OrphanCheck[]> {
  const found = new Map(
    ORPHAN_KINDS.map((kind) => [kind, { rows: 0, examples: new Set<string>(), tally: concernTally() }]),
  );
  let hasProducts = false;
  return {
    add(record) {
      const known = namesIn(record, staffIds);
      const concerned = new Set<OrphanKind>();
      for (const { payload } of record.events) {
        if (payload.type === 'order_line' && payload.product !== null) hasProducts = true;
        for (const [kind, name] of [...orphansOf(payload, known), ...unknownProduct(payload, isProduct)]) {
          const held = found.get(kind);
          if (held === undefined) continue;
          held.rows += 1;
          concerned.add(kind);
          if (name !== null && held.examples.size < EXAMPLES) held.examples.add(name);
        }
      }
      for (const kind of concerned) found.get(kind)?.tally.add(record.valueMinor);
    },
    result: () =>
      [...found].flatMap(([kind, { rows, examples, tally }]) =>
        // Where no order names a product, the column wasn't brought: nothing is missing from it.
        rows === 0 || (kind === 'order_without_product' && !hasProducts)
          ? []
          : [{ kind, rows, examples: [...examples], concern: tally.concern() }],
      ),
  };
}

/** What is there by name. Null: nothing of the kind was brought at all, so nothing can be missing from it. */
interface Known {
  readonly orders: ReadonlySet<string> | null;
  readonly invoices: ReadonlySet<string> | null;
  readonly machines: ReadonlySet<string> | null;
  readonly tickets: ReadonlySet<string> | null;
  readonly contracts: ReadonlySet<string>;
  readonly projects: ReadonlySet<string>;
  readonly contacts: ReadonlySet<string> | null;
  readonly staff: ReadonlySet<string> | null;
}

function namesIn({ contacts, events }: CompanyRecord, staffIds: ReadonlySet<string>): Known {
  const names = (nameOf: (payload: EventPayload) => string | null) =>
    new Set(events.flatMap(({ payload }: VarselEvent) => nameOf(payload) ?? []));
  return {
    orders: unlessEmpty(names((each) => (each.type === 'order_line' ? each.orderId : null))),
    invoices: unlessEmpty(names((each) => (each.type === 'invoice_sent' ? each.invoiceId : null))),
    machines: unlessEmpty(names((each) => (each.type === 'machine_installed' ? each.machineId : null))),
    tickets: unlessEmpty(names((each) => (each.type === 'ticket_opened' ? each.ticketId : null))),
    contracts: names((each) => (each.type === 'contract_signed' ? each.contractId : null)),
    projects: names((each) => (each.type === 'project_requested' ? each.projectId : null)),
    contacts: unlessEmpty(new Set(contacts.map(({ id }) => id))),
    staff: unlessEmpty(staffIds),
  };
}

function unlessEmpty(names: ReadonlySet<string>): ReadonlySet<string> | null {
  return names.size === 0 ? null : names;
}

function unknownProduct(
  payload: EventPayload,
  isProduct: ((name: string) => boolean) | null,
): (readonly [OrphanKind, string])[] {
  const name = 'product' in payload ? (payload.product ?? null) : null;
  return name === null || isProduct === null || isProduct(name) ? [] : [['unknown_product', name]];
}

function* orphansOf(payload: EventPayload, known: Known): Generator<readonly [OrphanKind, string | null]> {
  const isMissing = (name: string | null, names: ReadonlySet<string> | null) =>
    name !== null && names !== null && !names.has(name);
  switch (payload.type) {
    case 'order_line':
      if (payload.product === null) yield ['order_without_product', null];
      return;
    case 'delivery_made':
      if (isMissing(payload.orderId, known.orders)) yield ['delivery_of_unknown_order', payload.orderId];
      return;
    case 'payment_received':
      if (isMissing(payload.invoiceId, known.invoices)) {
        yield ['payment_of_unknown_invoice', payload.invoiceId];
      }
      return;
    case 'measurement':
      if (isMissing(payload.machineId, known.machines)) {
        yield ['reading_of_unknown_machine', payload.machineId];
      }
      return;
    case 'machine_removed':
      if (isMissing(payload.machineId, known.machines)) {
        yield ['removal_of_unknown_machine', payload.machineId];
      }
      return;
    case 'machine_serviced':
      if (isMissing(payload.machineId, known.machines)) {
        yield ['service_of_unknown_machine', payload.machineId];
      }
      return;
    case 'ticket_answered':
    case 'ticket_closed':
    case 'ticket_escalated':
      if (isMissing(payload.ticketId, known.tickets)) yield ['step_of_unknown_ticket', payload.ticketId];
      return;
    case 'satisfaction_answered':
      if (isMissing(payload.ticketId, known.tickets)) {
        yield ['answer_about_unknown_ticket', payload.ticketId];
      }
      return;
    case 'contract_ended':
      if (isMissing(payload.contractId, known.contracts)) {
        yield ['end_of_unknown_contract', payload.contractId];
      }
      return;
    case 'project_approved':
      if (isMissing(payload.projectId, known.projects)) {
        yield ['approval_of_unknown_project', payload.projectId];
      }
      return;
    case 'interaction':
      for (const id of payload.contactIds) if (isMissing(id, known.contacts)) yield ['unknown_contact', id];
      if (isMissing(payload.staffId, known.staff)) yield ['unknown_staff', payload.staffId];
      return;
    default:
      return;
  }
}
