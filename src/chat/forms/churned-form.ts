import { utcDate } from '../../domain/time.js';
import { answerChurned } from '../answer-churned.js';
import type { Form } from '../card.js';
import type { Reader } from '../reader.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { typed } from './read-values.js';

const EXAMPLE = '2026-03-15';
const DATE_LENGTH = 10;

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
    const leftAt = dateOf(typed(values, 'date'));
    if (leftAt === null) return withErrors({ date: words.text('error.date', { example: EXAMPLE }) });
    if (leftAt > desk.now()) return withErrors({ date: words.text('error.dateAhead') });
    return answerChurned(subject, { name: 'confirm', leftAt }, asker, desk);
  };

/** A real day, written as year-month-day; null for anything else. */
function dateOf(text: string | null): Date | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  // 30 February is read as 2 March by JavaScript.
  return !Number.isNaN(date.getTime()) && utcDate(date) === text ? date : null;
}
