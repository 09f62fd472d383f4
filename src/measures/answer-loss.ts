import type { LossReason, LossReview } from '../domain/loss-review.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Stores } from '../stores/stores.js';

/** How long an answer can be taken back by the person who gave it. */
const UNDO_MS = 10 * 60_000;

export type LossAction =
  | { readonly name: 'answer'; readonly reason: LossReason; readonly text: string | null }
  /** `madeAt`: of the answer that is meant, where the person has one in view. */
  | { readonly name: 'undo'; readonly madeAt?: Date };

export type LossRefusal =
  | { readonly reason: 'review_gone' }
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  /** Another answer was given since the one that is meant. */
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

/** Applies an answer to today's review: a later one replaces it, because whoever knows more may correct it. */
export function applyLossAction(
  review: LossReview,
  action: LossAction,
  actorId: string,
  now: Date,
): Result<LossReview, LossRefusal> {
  const next = { ...review, version: review.version + 1, isCardStale: true };
  if (action.name === 'answer') {
    return ok({
      ...next,
      answer: { reason: action.reason, text: action.text, byId: actorId, at: now },
      undo: { byId: actorId, until: new Date(now.getTime() + UNDO_MS), before: review.answer },
    });
  }
  const { undo } = review;
  if (undo === null) return refused({ reason: 'nothing_to_undo' });
  const at = answeredAt(undo);
  if (action.madeAt !== undefined && action.madeAt.getTime() !== at.getTime())
    return refused({ reason: 'undo_overtaken', byId: undo.byId, at });
  if (undo.byId !== actorId) return refused({ reason: 'undo_by_other', byId: undo.byId });
  if (now > undo.until) return refused({ reason: 'undo_too_late', at });
  return ok({ ...next, answer: undo.before, undo: null });
}

/** When the answer was given that can be taken back. */
export function answeredAt({ until }: NonNullable<LossReview['undo']>): Date {
  return new Date(until.getTime() - UNDO_MS);
}

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/** Writes an answer down, or says why not. */
export async function actOnLoss(
  { lossReviews, audit }: Pick<Stores, 'lossReviews' | 'audit'>,
  reviewId: string,
  action: LossAction,
  actorId: string,
  now: Date,
): Promise<Result<LossReview, LossRefusal>> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const review = await lossReviews.find(reviewId);
    if (review === null) return refused({ reason: 'review_gone' });
    const applied = applyLossAction(review, action, actorId, now);
    if (!applied.ok) return applied;
    if (!(await lossReviews.compareAndSet(applied.value))) continue;
    await audit.append({
      id: `loss_reviewed:${review.id}:${applied.value.version}`,
      at: now,
      actorId,
      action: 'loss_reviewed',
      subjectId: review.id,
      details: { step: action.name, version: applied.value.version },
    });
    return ok(applied.value);
  }
  throw new Error(`review ${reviewId} kept changing while it was answered; answer again`);
}
