import type { Outcome } from '../domain/outcome.js';
import type { Stores } from '../stores/stores.js';
import { customerPresence } from './customer-presence.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';
import type { Reject } from './reject.js';

/** Stores outcomes. A label that stands is never replaced unseen: another content under its id is refused. */
export function outcomeWriter(
  stores: Pick<Stores, 'customers' | 'outcomes'>,
  fields: { readonly id: string; readonly customer: string },
): RecordWriter<Outcome> {
  const presence = customerPresence(stores.customers, fields.customer);
  const findParked = (rows: readonly AcceptedRow<Outcome>[]) =>
    presence.parked(rows.map(({ row, line, record }) => ({ row, line, customerId: record.customerId })));
  const contradictions = async (rows: readonly AcceptedRow<Outcome>[]): Promise<Reject[]> => {
    const rejects: Reject[] = [];
    for (const { row, line, record } of rows) {
      const held = await stores.outcomes.ofCustomer(record.customerId);
      if (held.some((known) => known.id === record.id && isSame(known, record))) continue;
      rejects.push({
        kind: 'rejected',
        row,
        line,
        field: fields.id,
        reason: 'is held already, with another content; give the corrected outcome an id of its own',
        value: record.id,
      });
    }
    return rejects;
  };
  return {
    async write(rows) {
      if (rows.length === 0) return { written: 0, rejects: [] };
      const outcomes = rows.map(({ record }) => record).sort((a, b) => compareTexts(a.id, b.id));
      const written = await stores.outcomes.add(outcomes);
      const refused = written === rows.length ? [] : await contradictions(rows);
      const refusedRows = new Set(refused.map(({ row }) => row));
      const parked = await findParked(rows.filter(({ row }) => !refusedRows.has(row)));
      return { written, rejects: [...refused, ...parked] };
    },
    async check(rows) {
      return { written: 0, rejects: await findParked(rows) };
    },
    async close() {},
  };
}

function isSame(a: Outcome, b: Outcome): boolean {
  return (
    a.customerId === b.customerId &&
    a.outcome === b.outcome &&
    a.reason === b.reason &&
    a.occurredAt.getTime() === b.occurredAt.getTime()
  );
}
