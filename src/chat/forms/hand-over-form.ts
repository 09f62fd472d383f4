import { actAndAnswer } from '../answer-act.js';
import type { Form } from '../card.js';
import { shownSubject } from '../cards/deal-alert-view.js';
import { absencesNow, chosenPerson, personInputs } from './choose-person.js';
import { type AlertForm, withErrors } from './form-handler.js';

/** Who takes care of it from now on. */
export const handOverForm = {
  async make(view, { reader, staff }, args, desk): Promise<Form> {
    const { alert, people } = view;
    const { words } = reader;
    return {
      id: 'alert.hand_over',
      subject: alert.id,
      title: words.text('form.handOver.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.handOver.intro', { customer: shownSubject(view, reader) })],
      inputs: personInputs(people, await absencesNow(desk), alert.ownerId, staff, reader),
      args,
    };
  },
  submit: async ({ subject, values, args }, desk) => {
    const [people, absences] = await Promise.all([desk.people(), absencesNow(desk)]);
    return async (asker) => {
      const person = chosenPerson(values, people, absences, asker.reader);
      if (!person.ok) return withErrors(person.refusal);
      return actAndAnswer(subject, { name: 'hand_over', toId: person.value }, args, asker, desk);
    };
  },
} as const satisfies AlertForm;
