import type { ServiceOffer } from '../../src/domain/service-offer.js';
import type { ServiceOfferStore } from '../../src/stores/service-offers.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryServiceOffers(): ServiceOfferStore {
  const offers = table<ServiceOffer>();
  return {
    async add(offer) {
      return offers.add(offer);
    },
    async find(id) {
      return offers.get(id);
    },
    async compareAndSet(next) {
      if (offers.get(next.id)?.version !== next.version - 1) return false;
      offers.set(next);
      return true;
    },
    async ofCustomers(customerIds) {
      const wanted = new Set(customerIds);
      return offers
        .where(({ customerId }) => wanted.has(customerId))
        .sort((a, b) => compareDates(b.createdAt, a.createdAt) || byId(a, b));
    },
    async openOfOwner(ownerId, limit) {
      return offers
        .where((offer) => offer.ownerId === ownerId && offer.isOpen && offer.shownAt !== null)
        .sort((a, b) => compareDates(a.shownAt ?? a.createdAt, b.shownAt ?? b.createdAt) || byId(a, b))
        .slice(0, limit);
    },
    async withStepDue(now, limit) {
      return offers
        .where(({ nextStepAt }) => nextStepAt !== null && nextStepAt <= now)
        .sort((a, b) => compareDates(a.nextStepAt ?? now, b.nextStepAt ?? now) || byId(a, b))
        .slice(0, limit);
    },
    shownBetween: (from, to, batchSize) =>
      batchesOf(
        offers
          .where(({ shownAt }) => shownAt !== null && shownAt >= from && shownAt < to)
          .sort((a, b) => compareDates(a.shownAt ?? from, b.shownAt ?? from) || byId(a, b)),
        batchSize,
      ),
    async withStaleCard(limit) {
      return offers
        .where(({ isCardStale }) => isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async clearStaleCard(id, version) {
      const offer = offers.get(id);
      if (offer?.version !== version) return false;
      offers.set({ ...offer, isCardStale: false });
      return true;
    },
  };
}
