import type { CustomerStore } from '../stores/customers.js';
import { customerPresence } from './customer-presence.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';
import type { Reject } from './reject.js';

interface CustomersRecord {
  readonly id: string;
  readonly customerId: string;
}

/** Where records are kept that are never replaced. */
export interface AddOnlyParts<Kept extends CustomersRecord> {
  /** For messages, such as "outcome". */
  readonly noun: string;
  readonly customers: Pick<CustomerStore, 'existing'>;
  add(records: readonly Kept[]): Promise<number>;
  heldOf(customerIds: readonly string[]): Promise<readonly Kept[]>;
  isSame(a: Kept, b: Kept): boolean;
  /** The fields as messages name them. */
  readonly fields: { readonly id: string; readonly customer: string };
}

/**
 * Stores what people said or decided. What stands is never replaced unseen: another content under its id is refused.
 */
export function addOnlyWriter<Kept extends CustomersRecord>(parts: AddOnlyParts<Kept>): RecordWriter<Kept> {
  const { noun, customers, add, heldOf, isSame, fields } = parts;
  const presence = customerPresence(customers, fields.customer);
  const findParked = (rows: readonly AcceptedRow<Kept>[]) =>
    presence.parked(rows.map(({ row, line, record }) => ({ row, line, customerId: record.customerId })));
  /** @param isNewAllowed whether rows whose id none of these customers has are good, or contradict another customer's. */
  const contradictions = async (
    rows: readonly AcceptedRow<Kept>[],
    isNewAllowed: boolean,
  ): Promise<Reject[]> => {
    const held = await heldOf(rows.map(({ record }) => record.customerId));
    const heldById = new Map(held.map((known) => [known.id, known]));
    return rows.flatMap(({ row, line, record }): Reject[] => {
      const known = heldById.get(record.id);
      if (known === undefined ? isNewAllowed : isSame(known, record)) return [];
      const reason = `is held already, with another content; give the corrected ${noun} an id of its own`;
      return [{ kind: 'rejected', row, line, field: fields.id, reason, value: record.id }];
    });
  };
  const parkedBeside = (refused: readonly Reject[], rows: readonly AcceptedRow<Kept>[]) => {
    const refusedRows = new Set(refused.map(({ row }) => row));
    return findParked(rows.filter(({ row }) => !refusedRows.has(row)));
  };
  return {
    async write(rows) {
      if (rows.length === 0) return { written: 0, rejects: [] };
      const written = await add(rows.map(({ record }) => record).sort((a, b) => compareTexts(a.id, b.id)));
      const refused = written === rows.length ? [] : await contradictions(rows, false);
      return { written, rejects: [...refused, ...(await parkedBeside(refused, rows))] };
    },
    async check(rows) {
      const refused = rows.length === 0 ? [] : await contradictions(rows, true);
      return { written: 0, rejects: [...refused, ...(await parkedBeside(refused, rows))] };
    },
    async close() {},
  };
}
