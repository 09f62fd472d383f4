import { isSeenPrivately } from '../answer-act.js';
import { actOnLossAndAnswer } from '../answer-loss.js';
import { messageCard } from '../cards/message-card.js';
import { lossForm } from '../forms/loss-form.js';
import { isAskedOf, notAsked } from '../personal-matter.js';
import { readLoss } from '../read-loss.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

/** Asks why a customer left. */
export const openLossForm: ActionHandler = async ({ subject, args }, desk) => {
  const view = await readLoss(subject, desk, isSeenPrivately(args));
  return (asker) => {
    if (view !== null) {
      return isAskedOf(view.review, asker, view.people)
        ? { kind: 'form', form: lossForm.make(view, asker, args) }
        : notAsked(asker);
    }
    return { kind: 'whisper', card: messageCard(asker.reader.words.text('refusal.review_gone')) };
  };
};

export const undoLoss: ActionHandler =
  async ({ subject, args }, desk) =>
  (asker) =>
    actOnLossAndAnswer(subject, { name: 'undo', ...stepIn(args) }, args, asker, desk);
