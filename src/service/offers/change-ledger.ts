import type { OfferLedger } from '../../domain/offer-ledger.js';
import { ok, type Result } from '../../domain/result.js';
import type { Stores } from '../../stores/stores.js';
import { combinedLedger } from './offer-ledger.js';

export type LedgerStores = Pick<Stores, 'customers' | 'offerLedgers'>;

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 20;

/**
 * Changes a customer's ledger over the version that was read, again and again until it is written.
 *
 * @param change from the customer's own row and what holds under all its ids; the same row where there is nothing to write.
 * @returns the row that stands.
 */
export async function changeLedger<Refusal>(
  customerId: string,
  change: (own: OfferLedger, all: OfferLedger) => Result<OfferLedger, Refusal>,
  { customers, offerLedgers }: LedgerStores,
): Promise<Result<OfferLedger, Refusal>> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const ids = (await customers.families([customerId])).get(customerId) ?? [customerId];
    const ledgers = await offerLedgers.findMany(ids);
    const all = combinedLedger(customerId, ledgers);
    const own = combinedLedger(
      customerId,
      ledgers.filter((ledger) => ledger.customerId === customerId),
    );
    const changed = change(own, all);
    if (!changed.ok || changed.value === own) return changed;
    const next = { ...changed.value, version: own.version + 1 };
    if (await offerLedgers.compareAndSet(next)) return ok(next);
  }
  throw new Error(`what customer ${customerId} was offered kept changing while it was written; try again`);
}
