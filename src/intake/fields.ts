import type { ImportKind } from '../domain/import-run.js';

/** A field of a kind of record: what a mapping may fill. */
export interface FieldDefinition {
  /** Also the name of the column it is read from where no mapping says otherwise. */
  readonly name: string;
  /** The file must bring it, and no row may leave it empty. */
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
  ],
  outcomes: [
    required('id'),
    required('customer_id'),
    required('date'),
    required('outcome'),
    optional('reason'),
  ],
};

/** The kinds whose rows are events of a customer: dated, corrected, parked. */
export const CUSTOMER_KINDS: readonly ImportKind[] = [
  'orders',
  'invoices',
  'payments',
  'interactions',
  'outcomes',
];
