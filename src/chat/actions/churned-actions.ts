import { askedLoss } from '../../feedback/answer-presumed-loss.js';
import { answerChurned, refusalText } from '../answer-churned.js';
import { messageCard } from '../cards/message-card.js';
import { churnedForm } from '../forms/churned-form.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

export const confirmChurned: ActionHandler =
  async ({ subject }, desk) =>
  (asker) =>
    answerChurned(subject, { name: 'confirm', leftAt: null }, asker, desk);

export const denyChurned: ActionHandler =
  async ({ subject }, desk) =>
  (asker) =>
    answerChurned(subject, { name: 'deny' }, asker, desk);

export const undoChurned: ActionHandler =
  async ({ subject, args }, desk) =>
  (asker) =>
    answerChurned(subject, { name: 'undo', ...stepIn(args) }, asker, desk);

/** Asks whoever may answer on which day a customer left. */
export const dateChurned: ActionHandler =
  async ({ subject }, desk) =>
  async (asker) => {
    const { customers, presumedLosses } = desk.stores;
    const asked = await askedLoss(presumedLosses, subject, asker.staff);
    if (!asked.ok) {
      return { kind: 'whisper', card: messageCard(await refusalText(asked.refusal, asker, desk)) };
    }
    const { customerId } = asked.value;
    const name = (await customers.find(customerId))?.name ?? customerId;
    return { kind: 'form', form: churnedForm(subject, name, asker.reader) };
  };
