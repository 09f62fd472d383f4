import { answerChurned, customerOfLoss } from '../answer-churned.js';
import { messageCard } from '../cards/message-card.js';
import { churnedForm } from '../forms/churned-form.js';
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
  async ({ subject }, desk) =>
  (asker) =>
    answerChurned(subject, { name: 'undo' }, asker, desk);

/** Asks on which day a customer left. */
export const dateChurned: ActionHandler = async ({ subject }, desk) => {
  const customerId = customerOfLoss(subject);
  const customer = customerId === null ? null : await desk.stores.customers.find(customerId);
  return ({ reader }) =>
    customer === null
      ? { kind: 'whisper', card: messageCard(reader.words.text('refusal.churned.unknown_loss')) }
      : { kind: 'form', form: churnedForm(subject, customer.name, reader) };
};
