import type { OfferLedger } from '../../src/domain/offer-ledger.js';
import type { OfferLedgerStore } from '../../src/stores/offer-ledgers.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryOfferLedgers(): OfferLedgerStore {
  const ledgers = table<OfferLedger & { readonly id: string }>();
  const bare = ({ id: _id, ...ledger }: OfferLedger & { readonly id: string }): OfferLedger => ledger;
  return {
    async findMany(customerIds) {
      return [...new Set(customerIds)]
        .flatMap((id) => ledgers.get(id) ?? [])
        .sort(byId)
        .map(bare);
    },
    async compareAndSet(next) {
      const row = { ...next, id: next.customerId };
      if (next.version === 1) return ledgers.add(row);
      if (ledgers.get(row.id)?.version !== next.version - 1) return false;
      ledgers.set(row);
      return true;
    },
    async withClaimDue(now, limit) {
      return ledgers
        .where(({ claimsDueAt }) => claimsDueAt !== null && claimsDueAt <= now)
        .sort((a, b) => compareDates(a.claimsDueAt ?? now, b.claimsDueAt ?? now) || byId(a, b))
        .slice(0, limit)
        .map(bare);
    },
  };
}
