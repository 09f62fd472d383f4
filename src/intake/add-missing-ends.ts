import type { CustomerStore } from '../stores/customers.js';
import { bareCustomer } from './customers.js';

/**
 * Adds the customers that some merged ones count for and that aren't there: a crosswalk may name numbers before the
 * files that bring their customers.
 */
export async function addMissingEnds(
  customers: Pick<CustomerStore, 'addMissing' | 'existing' | 'findOwn'>,
  ids: readonly string[],
  importedAt: Date,
): Promise<void> {
  let left = ids;
  while (left.length > 0) {
    const existing = await customers.existing(left);
    const endless = left.filter((id) => !existing.has(id));
    if (endless.length === 0) return;
    const own = await customers.findOwn(endless);
    left = [...new Set(own.flatMap(({ mergedIntoId }) => mergedIntoId ?? []))];
    if (left.length > 0) await customers.addMissing(left.map((id) => bareCustomer(id, { importedAt })));
  }
}
