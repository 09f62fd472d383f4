import type { Alert } from '../domain/alert.js';
import type { LossReview } from '../domain/loss-review.js';
import type { Stores } from '../stores/stores.js';
import type { LossReviewView } from './cards/loss-review-card.js';
import type { People } from './people.js';
import type { ChatSettings } from './settings.js';

interface LossSources {
  readonly stores: Pick<Stores, 'alerts' | 'customers' | 'lossReviews'>;
  readonly settings: ChatSettings;
  readonly people: () => Promise<People>;
  readonly now: () => Date;
}

/** Today's state of a review with what its card shows; null when the review or its customer is gone. */
export async function readLoss(
  reviewId: string,
  sources: LossSources,
  isPrivate: boolean,
): Promise<LossReviewView | null> {
  const review = await sources.stores.lossReviews.find(reviewId);
  return review === null ? null : lossViewOf(review, sources, isPrivate);
}

/** The same for a review that is at hand. */
export async function lossViewOf(
  review: LossReview,
  { stores, settings, people, now }: LossSources,
  isPrivate: boolean,
): Promise<LossReviewView | null> {
  const [customer, everybody, found] = await Promise.all([
    stores.customers.find(review.customerId),
    people(),
    Promise.all(review.warnings.map(({ alertId }) => stores.alerts.find(alertId))),
  ]);
  if (customer === null) return null;
  const alerts = found.filter((alert): alert is Alert => alert !== null);
  return { review, customer, alerts, people: everybody, isPrivate, settings, now: now() };
}
