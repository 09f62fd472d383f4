import { OUTCOME_KINDS, type OutcomeKind } from '../../domain/outcome.js';
import { actAndAnswer } from '../answer-act.js';
import type { Reader } from '../reader.js';
import { type AlertForm, withErrors } from './form-handler.js';
import { noteInput, outcomeSelect } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';

/** What came of it, and why. */
export const resolveForm = {
  make({ alert, customer }, { reader }, args) {
    const { words } = reader;
    return {
      id: 'alert.resolve',
      subject: alert.id,
      title: words.text('form.resolve.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.resolve.intro', { customer: customer.name })],
      inputs: [
        outcomeSelect(reader, false),
        noteInput('reason', words.text('form.reason'), words.text('form.reason.hint')),
      ],
      args,
    };
  },
  submit:
    async ({ subject, values, args }, desk) =>
    async (asker) => {
      const outcome = chosen(values, 'outcome', OUTCOME_KINDS);
      const reason = typed(values, 'reason');
      const reasonError = reasonProblem(outcome, reason, asker.reader);
      if (outcome === null || reasonError !== null) {
        const choose = asker.reader.words.text('error.choose');
        return withErrors(problems({ outcome: outcome === null ? choose : null, reason: reasonError }) ?? {});
      }
      return actAndAnswer(subject, { name: 'resolve', outcome, reason }, args, asker, desk);
    },
} as const satisfies AlertForm;

/** These two teach nothing without their reason. */
const REASON_NEEDED: readonly OutcomeKind[] = ['never_at_risk', 'too_early'];

/** What is wrong with an outcome's reason; null when nothing is. */
export function reasonProblem(
  outcome: OutcomeKind | null,
  reason: string | null,
  reader: Reader,
): string | null {
  if (outcome !== null && REASON_NEEDED.includes(outcome) && reason === null) {
    return reader.words.text('error.reasonNeeded');
  }
  return noteProblem(reason, reader);
}
