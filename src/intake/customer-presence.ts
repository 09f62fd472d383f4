import { shownCustomerId } from '../domain/customer.js';
import type { CustomerStore } from '../stores/customers.js';
import type { Reject } from './reject.js';

/** Which customers are there, asked once per customer and import. */
export interface CustomerPresence {
  /** Those of these ids that nobody has asked about yet. */
  unasked(ids: Iterable<string>): string[];
  /** Takes customers as present, without asking. */
  take(ids: Iterable<string>): void;
  /** Parks the rows whose customer isn't there. */
  parked(rows: readonly { row: number; line: number; customerId: string }[]): Promise<Reject[]>;
}

export function customerPresence(
  customers: Pick<CustomerStore, 'existing'>,
  field: string,
): CustomerPresence {
  const isPresent = new Map<string, boolean>();
  const unasked = (ids: Iterable<string>) => [...new Set(ids)].filter((id) => !isPresent.has(id));
  return {
    unasked,
    take(ids) {
      for (const id of ids) isPresent.set(id, true);
    },
    async parked(rows) {
      const ids = unasked(rows.map(({ customerId }) => customerId));
      const existing = ids.length === 0 ? new Set() : await customers.existing(ids);
      for (const id of ids) isPresent.set(id, existing.has(id));
      return rows
        .filter(({ customerId }) => isPresent.get(customerId) !== true)
        .map(({ row, line, customerId }) => ({
          kind: 'parked',
          row,
          line,
          field,
          reason:
            'no customer has this number yet; the row is kept, and joined when the customer is imported',
          value: shownCustomerId(customerId),
        }));
    },
  };
}
