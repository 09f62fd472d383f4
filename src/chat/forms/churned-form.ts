import { todayIn } from '../../alerts/absent-days.js';
import { answerChurned } from '../answer-churned.js';
import type { Form } from '../card.js';
import { readPastDay } from '../commands/read-days.js';
import type { Reader } from '../reader.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { typed } from './read-values.js';

const EXAMPLE = '2026-03-15';
const DATE_LENGTH = 40;

/** On which day a customer left. */
export function churnedForm(lossId: string, customer: string, { words }: Reader): Form {
  return {
    id: 'churned.date',
    subject: lossId,
    title: words.text('form.churned.title'),
    submitText: words.text('form.save'),
    cancelText: words.text('form.cancel'),
    intro: [words.text('form.churned.intro', { customer })],
    inputs: [
      {
        kind: 'text',
        name: 'date',
        label: words.text('form.churned.date'),
        hint: words.text('form.churned.hint', { example: EXAMPLE }),
        isMultiline: false,
        isOptional: false,
        maxLength: DATE_LENGTH,
      },
    ],
  };
}

export const submitChurned: SubmitHandler =
  async ({ subject, values }, desk) =>
  (asker) => {
    const { words } = asker.reader;
    const today = todayIn(asker.reader.timezone, desk.now());
    const leftAt = dateOf(typed(values, 'date'), today);
    if (leftAt === null) return withErrors({ date: words.text('error.date', { example: EXAMPLE }) });
    if (leftAt > desk.now()) return withErrors({ date: words.text('error.dateAhead') });
    return answerChurned(subject, { name: 'confirm', leftAt }, asker, desk);
  };

/** The start of a day as people type it; null for what is none. */
function dateOf(text: string | null, today: string): Date | null {
  const day = text === null ? null : readPastDay(text, today);
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
