import { USAGE_METRICS } from '../domain/event.js';
import { IMPORT_KINDS, type ImportKind } from '../domain/import-run.js';

/** A field of a kind of record: what a mapping may fill. */
export interface FieldDefinition {
  /** Also the name of the column it is read from where no mapping says otherwise. */
  readonly name: string;
  /** The file must bring it, and no row may leave it empty but where the kind says what an empty one means. */
  readonly isRequired: boolean;
}

const required = (name: string): FieldDefinition => ({ name, isRequired: true });
const optional = (name: string): FieldDefinition => ({ name, isRequired: false });

/** What each kind of file may bring. */
export const FIELDS: Readonly<Record<ImportKind, readonly FieldDefinition[]>> = {
  staff: [
    required('id'),
    required('name'),
    optional('email'),
    required('role'),
    optional('team'),
    optional('deputy_id'),
    optional('leader_id'),
    optional('country'),
    optional('timezone'),
    optional('language'),
    optional('slack_user_id'),
    optional('teams_user_id'),
  ],
  customers: [
    required('id'),
    optional('name'),
    optional('segment'),
    optional('country'),
    optional('region'),
    optional('team'),
    optional('owner_id'),
    optional('customer_since'),
    optional('renewal_date'),
    optional('yearly_value'),
    optional('currency'),
  ],
  crosswalk: [
    required('id'),
    optional('source'),
    // At least one of the two others.
    optional('customer_id'),
    optional('other_source'),
    optional('other_id'),
  ],
  contacts: [
    required('id'),
    required('customer_id'),
    optional('name'),
    optional('email'),
    optional('phone'),
    optional('is_main'),
    optional('main_since'),
  ],
  products: [
    required('id'),
    required('name'),
    optional('kind'),
    optional('family'),
    optional('other_names'),
    optional('description'),
    optional('solves'),
    optional('works_with'),
    optional('conflicts_with'),
    optional('replaces'),
    optional('markets'),
    optional('price'),
    optional('currency'),
    optional('price_per'),
    optional('per_user'),
    optional('sold_from'),
    optional('sold_until'),
    // As JSON; or a column for each, see NAMED_FIELDS.
    optional('properties'),
    optional('limits'),
  ],
  product_names: [required('name'), required('product_id')],
  leads: [
    required('id'),
    required('created'),
    required('lead_source'),
    optional('customer_id'),
    optional('owner_id'),
    optional('sector'),
    optional('size'),
    optional('country'),
    optional('first_reply'),
    optional('deal_id'),
    optional('lost'),
  ],
  lead_costs: [
    required('lead_source'),
    required('from'),
    required('until'),
    required('amount'),
    optional('currency'),
    optional('id'),
  ],
  deals: [
    required('id'),
    // Empty: of no known customer, and opened when the file was first read.
    optional('customer_id'),
    optional('opened'),
    optional('name'),
    optional('owner_id'),
    optional('product'),
    optional('stage'),
    optional('expected_close'),
    optional('closed'),
    optional('won'),
    optional('reason'),
    optional('amount'),
    optional('list_price'),
    optional('currency'),
    optional('lead_source'),
    optional('lead_id'),
  ],
  deal_events: [
    required('id'),
    required('deal_id'),
    required('time'),
    required('type'),
    optional('customer_id'),
    optional('name'),
    optional('owner_id'),
    optional('product'),
    optional('stage'),
    optional('amount'),
    optional('list_price'),
    optional('currency'),
    optional('expected_close'),
    optional('lead_source'),
    optional('lead_id'),
    optional('channel'),
    optional('direction'),
    optional('contact'),
    optional('status'),
    optional('changed_by'),
    optional('text'),
    optional('kind'),
    optional('role'),
    optional('holds'),
    optional('staff_id'),
    optional('hours'),
    optional('fact'),
    optional('strength'),
    optional('won'),
    optional('reason'),
  ],
  contracts: [
    required('contract_id'),
    required('customer_id'),
    required('start'),
    optional('end'),
    optional('yearly_value'),
    optional('currency'),
    optional('seats'),
    optional('product'),
    optional('notice_date'),
    optional('ended_on'),
    optional('how'),
  ],
  machines: [
    required('id'),
    required('customer_id'),
    required('installed_date'),
    optional('product'),
    optional('removed_date'),
    optional('serviced_date'),
  ],
  services: [required('id'), required('customer_id'), required('machine_id'), required('serviced_date')],
  orders: [
    required('order_id'),
    optional('line'),
    required('customer_id'),
    required('date'),
    optional('product'),
    // Either the line's amount, or quantity and unit price.
    optional('quantity'),
    optional('unit_price'),
    optional('amount'),
    optional('currency'),
  ],
  deliveries: [
    required('id'),
    required('customer_id'),
    // Empty: not delivered yet.
    required('delivered_date'),
    optional('promised_date'),
    optional('order_id'),
  ],
  invoices: [
    required('invoice_id'),
    required('customer_id'),
    required('sent_date'),
    required('due_date'),
    required('amount'),
    optional('currency'),
  ],
  payments: [
    required('payment_id'),
    required('invoice_id'),
    required('customer_id'),
    required('date'),
    optional('amount'),
    optional('currency'),
  ],
  interactions: [
    required('id'),
    required('customer_id'),
    required('time'),
    required('type'),
    optional('direction'),
    optional('contact'),
    optional('staff_id'),
    optional('status'),
    optional('changed_by'),
    optional('text'),
  ],
  usage: [
    required('customer_id'),
    required('date'),
    // Either one reading a row, or a column per metric.
    optional('metric'),
    optional('value'),
    optional('machine_id'),
    ...USAGE_METRICS.map(optional),
  ],
  visits: [required('customer_id'), required('time'), required('kind'), optional('id')],
  tickets: [
    required('id'),
    required('customer_id'),
    required('opened'),
    optional('first_response'),
    optional('closed'),
    optional('escalated_at'),
    optional('category'),
    optional('priority'),
    optional('subject'),
    optional('text'),
    optional('language'),
    optional('mood'),
    optional('emergency'),
  ],
  satisfaction: [
    required('id'),
    required('customer_id'),
    required('date'),
    required('score'),
    optional('scale_min'),
    optional('scale_max'),
    optional('ticket_id'),
  ],
  projects: [required('id'), required('customer_id'), required('requested_date'), optional('approved_date')],
  facts: [required('id'), required('customer_id'), required('date'), required('fact'), required('strength')],
  consents: [
    required('id'),
    required('customer_id'),
    required('purpose'),
    required('basis'),
    required('date'),
    optional('until'),
  ],
  outcomes: [
    required('id'),
    required('customer_id'),
    required('date'),
    required('outcome'),
    optional('reason'),
  ],
};

/** The kinds whose rows tell of a customer: dated, corrected, parked. */
export const CUSTOMER_KINDS: readonly ImportKind[] = IMPORT_KINDS.filter((kind) =>
  FIELDS[kind].some(({ name, isRequired }) => name === 'customer_id' && isRequired),
);

/** The kinds of which it matters when the company could first know them. */
export const DATED_KINDS: readonly ImportKind[] = [...CUSTOMER_KINDS, 'leads', 'deals', 'deal_events'];

/** The kinds whose other columns are kept as attributes. */
export const ATTRIBUTE_KINDS: readonly ImportKind[] = ['customers', 'deals'];

/** Fields whose names a company makes itself behind one of these beginnings, such as "property:storage GB". */
export const NAMED_FIELDS: Readonly<Partial<Record<ImportKind, readonly string[]>>> = {
  products: ['property:', 'limit:'],
};

/** Whether a field is such a one. */
export function isNamedField(kind: ImportKind, name: string): boolean {
  return (NAMED_FIELDS[kind] ?? []).some((start) => name.startsWith(start) && name.length > start.length);
}
