import { actOnLoss, type LossAction, type LossRefusal } from '../measures/answer-loss.js';
import { refreshSoon } from './answer-act.js';
import { answerChanged } from './answer-changed.js';
import { lossReviewCard } from './cards/loss-review-card.js';
import { messageCard } from './cards/message-card.js';
import { undoRefusalText } from './cards/undo-refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import type { People } from './people.js';
import { isAskedOf, notAsked } from './personal-matter.js';
import { lossViewOf } from './read-loss.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';

/** Writes down why a customer left and answers: on a posted card by its change, on a private one by the new state. */
export async function actOnLossAndAnswer(
  reviewId: string,
  action: LossAction,
  args: Readonly<Record<string, string>>,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader } = asker;
  const [review, everybody] = await Promise.all([desk.stores.lossReviews.find(reviewId), desk.people()]);
  if (review !== null && !isAskedOf(review, asker, everybody)) return notAsked(asker);
  const result = await actOnLoss(desk.stores, reviewId, action, staff.id, desk.now());
  refreshSoon(reviewId, desk);
  if (!result.ok) {
    const text = refusalText(result.refusal, await desk.people(), reader);
    return { kind: 'whisper', card: messageCard(text) };
  }
  const text = reader.words.text(action.name === 'undo' ? 'done.undone' : 'done.lossAnswered');
  return answerChanged(result.value, args, text, async () => {
    const view = await lossViewOf(result.value, desk, true);
    return view === null ? null : lossReviewCard(view, reader);
  });
}

function refusalText(refusal: LossRefusal, people: People, reader: Reader): string {
  const { words } = reader;
  switch (refusal.reason) {
    case 'review_gone':
      return words.text(`refusal.${refusal.reason}`);
    case 'nothing_to_undo':
    case 'undo_too_late':
    case 'undo_overtaken':
    case 'undo_by_other':
      return undoRefusalText(refusal, people, reader);
  }
}
