import { CONTACT_WAYS, MOODS } from '../../domain/alert.js';
import { actAndAnswer } from '../answer-act.js';
import { shownSubject } from '../cards/deal-alert-view.js';
import { type AlertForm, withErrors } from './form-handler.js';
import { contactWaySelect, moodSelect, noteInput } from './inputs.js';
import { chosen, noteProblem, problems, typed } from './read-values.js';

/** Contact made: how, in what mood, and a note. */
export const contactForm = {
  make(view, { reader }, args) {
    const { words } = reader;
    return {
      id: 'alert.contact',
      subject: view.alert.id,
      title: words.text('form.contact.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.contact.intro', { customer: shownSubject(view, reader) })],
      inputs: [
        contactWaySelect(reader, words.text('form.how'), false),
        moodSelect(reader, false),
        noteInput('note', words.text('form.note'), words.text('form.note.hint')),
      ],
      args,
    };
  },
  submit:
    async ({ subject, values, args }, desk) =>
    async (asker) => {
      const { reader } = asker;
      const how = chosen(values, 'how', CONTACT_WAYS);
      const mood = chosen(values, 'mood', MOODS);
      const note = typed(values, 'note');
      const choose = reader.words.text('error.choose');
      const noteError = noteProblem(note, reader);
      if (how === null || mood === null || noteError !== null) {
        return withErrors(
          problems({
            how: how === null ? choose : null,
            mood: mood === null ? choose : null,
            note: noteError,
          }) ?? {},
        );
      }
      return actAndAnswer(subject, { name: 'contact', how, mood, note }, args, asker, desk);
    },
} as const satisfies AlertForm;
