import { lossReviewCard } from '../cards/loss-review-card.js';
import { readLoss } from '../read-loss.js';
import { type DeliveryRenderer, drop } from './delivery-renderer.js';
import { everybody } from './everybody.js';
import { readerAt } from './reader-at.js';

export const renderLossReview: DeliveryRenderer<'loss_review'> = async (
  { reviewId },
  target,
  { stores, settings, now },
) => {
  const view = await readLoss(reviewId, { stores, settings, now, people: everybody(stores) }, false);
  if (view === null) return drop(`review ${reviewId} or its customer is gone`);
  const reader = await readerAt(target, stores, settings);
  return { kind: 'card', card: lossReviewCard(view, reader), alertVersion: view.review.version };
};
