import { LOSS_REASONS } from '../../domain/loss-review.js';
import { actOnLossAndAnswer } from '../answer-loss.js';
import type { Form } from '../card.js';
import type { LossReviewView } from '../cards/loss-review-card.js';
import type { KnownAsker } from '../dependencies.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { noteInput, select } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';

interface LossForm {
  readonly make: (view: LossReviewView, asker: KnownAsker, args: Readonly<Record<string, string>>) => Form;
  readonly submit: SubmitHandler;
}

/** Why a customer left: a reason that can be counted, and what else there is to say. */
export const lossForm = {
  make({ review, customer }, { reader }, args) {
    const { words } = reader;
    const reasons = LOSS_REASONS.map((reason) => ({
      value: reason,
      text: words.text(`lossReason.${reason}`),
    }));
    const reason = select('reason', words.text('form.reason'), reasons, false);
    const note = noteInput('text', words.text('form.note'), words.text('form.loss.hint'));
    const { answer } = review;
    return {
      id: 'loss.answer',
      subject: review.id,
      title: words.text('form.loss.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.loss.intro', { customer: customer.name })],
      inputs: [
        answer === null ? reason : { ...reason, initial: answer.reason },
        answer?.text ? { ...note, initial: answer.text } : note,
      ],
      args,
    };
  },
  submit:
    async ({ subject, values, args }, desk) =>
    (asker) => {
      const { reader } = asker;
      const reason = chosen(values, 'reason', LOSS_REASONS);
      const text = typed(values, 'text');
      const wrong = problems({
        reason: reason === null ? reader.words.text('error.choose') : null,
        text: noteProblem(text, reader),
      });
      if (reason === null || wrong !== null) return withErrors(wrong ?? {});
      return actOnLossAndAnswer(subject, { name: 'answer', reason, text }, args, asker, desk);
    },
} as const satisfies LossForm;
