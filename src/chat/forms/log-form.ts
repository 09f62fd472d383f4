import { CONTACT_WAYS, type ContactWay, MOODS, type Mood } from '../../domain/alert.js';
import { OUTCOME_KINDS, type OutcomeKind } from '../../domain/outcome.js';
import { logAndAnswer } from '../answer-log.js';
import { messageCard } from '../cards/message-card.js';
import type { Answer, Desk } from '../dependencies.js';
import type { Reader } from '../reader.js';
import type { ContactMade } from '../write-log.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { contactWaySelect, moodSelect, noteInput, outcomeSelect } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';
import { reasonProblem } from './resolve-form.js';

/** As `newId` makes them; names of other things have a colon. */
const REQUEST_ID = /^[\w-]{1,64}$/;

/** Asks what happened with a customer. The request's id makes what is logged the same however often it is submitted. */
export async function openLogForm(customerId: string, desk: Desk): Promise<Answer> {
  const customer = await desk.stores.customers.find(customerId);
  return ({ reader }) => {
    const { words } = reader;
    if (customer === null) return { kind: 'whisper', card: messageCard(words.text('customer.gone')) };
    return {
      kind: 'form',
      form: {
        id: 'log',
        subject: customer.id,
        title: words.text('form.log.title'),
        submitText: words.text('form.save'),
        cancelText: words.text('form.cancel'),
        intro: [words.text('form.log.intro', { customer: customer.name })],
        inputs: [
          contactWaySelect(reader, words.text('form.how'), true),
          moodSelect(reader, true),
          outcomeSelect(reader, true),
          noteInput('note', words.text('form.note'), words.text('form.reason.hint')),
        ],
        args: { request: desk.newId() },
      },
    };
  };
}

export const submitLog: SubmitHandler = async ({ subject, values, args }, desk) => {
  const [customer, openAlert] = await Promise.all([
    desk.stores.customers.find(subject),
    desk.stores.alerts.findOpen('churn', subject),
  ]);
  return async (asker) => {
    const { words } = asker.reader;
    if (customer === null) return { kind: 'whisper', card: messageCard(words.text('customer.gone')) };
    const how = chosen(values, 'how', CONTACT_WAYS);
    const mood = chosen(values, 'mood', MOODS);
    const outcome = chosen(values, 'outcome', OUTCOME_KINDS);
    const note = typed(values, 'note');
    const wrong = logProblems(how, mood, outcome, note, asker.reader);
    if (wrong !== null) return withErrors(wrong);
    const contact: ContactMade | null = how === null || mood === null ? null : { how, mood };
    // Everything that is logged is named by it: another's name would be taken for what that one logged.
    const requestId = REQUEST_ID.test(args.request ?? '') ? (args.request ?? '') : desk.newId();
    return logAndAnswer({ customer, openAlert, contact, outcome, note, requestId }, asker, desk);
  };
};

function logProblems(
  how: ContactWay | null,
  mood: Mood | null,
  outcome: OutcomeKind | null,
  note: string | null,
  reader: Reader,
): Record<string, string> | null {
  const { words } = reader;
  const isNothing = how === null && outcome === null;
  return problems({
    how: isNothing ? words.text('error.nothingLogged') : null,
    mood: how !== null && mood === null ? words.text('error.mood') : null,
    note: reasonProblem(outcome, note, reader) ?? noteProblem(note, reader),
  });
}
