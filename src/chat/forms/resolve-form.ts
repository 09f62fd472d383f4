import { kindOfAlert } from '../../domain/alert.js';
import { DEAL_OUTCOMES, type DealOutcome, OUTCOME_KINDS, type OutcomeKind } from '../../domain/outcome.js';
import { actAndAnswer } from '../answer-act.js';
import { shownSubject } from '../cards/deal-alert-view.js';
import type { Reader } from '../reader.js';
import { type AlertForm, withErrors } from './form-handler.js';
import { dealOutcomeSelect, noteInput, outcomeSelect } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';

/** What came of it, and why. */
export const resolveForm = {
  make(view, { reader }, args) {
    const { words } = reader;
    const { alert } = view;
    return {
      id: 'alert.resolve',
      subject: alert.id,
      title: words.text('form.resolve.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.resolve.intro', { customer: shownSubject(view, reader) })],
      inputs: [
        alert.kind === 'win' ? dealOutcomeSelect(reader) : outcomeSelect(reader, false),
        noteInput(
          'reason',
          words.text('form.reason'),
          words.text(alert.kind === 'win' ? 'dealAlert.reason.hint' : 'form.reason.hint'),
        ),
      ],
      args,
    };
  },
  submit:
    async ({ subject, values, args }, desk) =>
    async (asker) => {
      const outcome = chosen(
        values,
        'outcome',
        kindOfAlert(subject) === 'win' ? DEAL_OUTCOMES : OUTCOME_KINDS,
      );
      const reason = typed(values, 'reason');
      const reasonError = reasonProblem(outcome, reason, asker.reader);
      if (outcome === null || reasonError !== null) {
        const choose = asker.reader.words.text('error.choose');
        return withErrors(problems({ outcome: outcome === null ? choose : null, reason: reasonError }) ?? {});
      }
      return actAndAnswer(subject, { name: 'resolve', outcome, reason }, args, asker, desk);
    },
} as const satisfies AlertForm;

/** These teach nothing without their reason. */
const REASON_NEEDED: readonly (OutcomeKind | DealOutcome)[] = ['never_at_risk', 'too_early', 'not_right'];

/** What is wrong with an outcome's reason; null when nothing is. */
export function reasonProblem(
  outcome: OutcomeKind | DealOutcome | null,
  reason: string | null,
  reader: Reader,
): string | null {
  if (outcome !== null && REASON_NEEDED.includes(outcome) && reason === null) {
    return reader.words.text('error.reasonNeeded');
  }
  return noteProblem(reason, reader);
}
