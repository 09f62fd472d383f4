import type { Customer } from '../domain/customer.js';
import type { Stores } from '../stores/stores.js';
import { addMissingEnds } from './add-missing-ends.js';
import type { IntakeContext } from './intake-context.js';
import { isNewsOfCustomer } from './is-news.js';
import { mergeCustomer } from './merge-records.js';
import { compareTexts, type RecordWriter } from './record-writer.js';
import { touchedCustomers } from './touched-customers.js';

/**
 * Stores customers over what is held of them, has the events joined that waited for a new one, and what is derived of a
 * changed one made anew. A row of a merged
 * customer changes its own record, from which the one it counts for is filled.
 */
export function customerWriter(
  stores: Pick<Stores, 'customers' | 'histories'>,
  isBrought: (field: string) => boolean,
  { importedAt }: IntakeContext,
): RecordWriter<Customer> {
  const touched = touchedCustomers(stores.histories);
  return {
    async write(rows) {
      const ids = rows.map(({ record }) => record.id).sort(compareTexts);
      const held = new Map((await stores.customers.findOwn(ids)).map((customer) => [customer.id, customer]));
      const newIds = ids.filter((id) => !held.has(id));
      if (newIds.length > 0) await stores.histories.markDirty(newIds);
      const merged = rows
        .map(({ record }) => {
          const before = held.get(record.id);
          return before === undefined ? record : mergeCustomer(before, record, isBrought);
        })
        .sort((a, b) => compareTexts(a.id, b.id));
      const changed = merged.filter((next) => {
        const before = held.get(next.id);
        return before !== undefined && isNewsOfCustomer(before, next);
      });
      await touched.mark(changed.map(({ id }) => id));
      const written = merged.length === 0 ? 0 : await stores.customers.upsert(merged);
      const mergedIds = ids.filter((id) => (held.get(id)?.mergedIntoId ?? null) !== null);
      await addMissingEnds(stores.customers, mergedIds, importedAt);
      return { written, rejects: [] };
    },
    async check() {
      return { written: 0, rejects: [] };
    },
    close: touched.close,
  };
}
