import type { LossReview } from '../../src/domain/loss-review.js';
import type { LossReviewStore } from '../../src/stores/loss-reviews.js';
import { byId, compareDates } from './order.js';
import { table } from './table.js';

export function memoryLossReviews(): LossReviewStore {
  const reviews = table<LossReview>();
  return {
    async add(incoming) {
      return incoming.filter((review) => reviews.add(review)).length;
    },
    async find(id) {
      return reviews.get(id);
    },
    async ofCustomers(customerIds) {
      const asked = new Set(customerIds);
      return reviews.where(({ customerId }) => asked.has(customerId));
    },
    async compareAndSet(next) {
      if (reviews.get(next.id)?.version !== next.version - 1) return false;
      reviews.set(next);
      return true;
    },
    async lostBetween(from, to) {
      return reviews
        .where(({ lostAt }) => lostAt >= from && lostAt < to)
        .sort((a, b) => compareDates(a.lostAt, b.lostAt) || byId(a, b));
    },
    async withStaleCard(limit) {
      return reviews
        .where((review) => review.isCardStale)
        .sort(byId)
        .slice(0, limit);
    },
    async clearStaleCard(id, version) {
      const review = reviews.get(id);
      if (review?.version !== version) return false;
      reviews.set({ ...review, isCardStale: false });
      return true;
    },
  };
}
