import { DateTime } from 'luxon';
import { actOnTaskAndAnswer } from '../answer-task.js';
import type { Form } from '../card.js';
import type { TaskView } from '../cards/task-view.js';
import type { Desk, KnownAsker } from '../dependencies.js';
import { absencesNow, chosenPerson, personInputs } from './choose-person.js';
import { type SubmitHandler, withErrors } from './form-handler.js';
import { select } from './inputs.js';
import { chosen } from './read-values.js';

/** A form about an open task. */
export interface TaskForm {
  readonly make: (
    view: TaskView,
    asker: KnownAsker,
    args: Readonly<Record<string, string>>,
    desk: Pick<Desk, 'stores' | 'now'>,
  ) => Form | Promise<Form>;
  readonly submit: SubmitHandler;
}

const SNOOZE_DAYS = ['1', '3', '7', '30'] as const;

/** For how long a task is out of sight. */
export const taskSnoozeForm = {
  make({ task, customer }, { reader }, args): Form {
    const { words } = reader;
    return {
      id: 'task.snooze',
      subject: task.id,
      title: words.text('form.snooze.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [
        words.text('form.task.intro', { task: words.text(`task.${task.kind}`), customer: customer.name }),
      ],
      inputs: [
        {
          ...select(
            'days',
            words.text('form.snooze.until'),
            SNOOZE_DAYS.map((days) => ({ value: days, text: words.text('days', { count: Number(days) }) })),
            false,
          ),
          initial: SNOOZE_DAYS[0],
        },
      ],
      args,
    };
  },
  submit:
    async ({ subject, values, args }, desk) =>
    (asker) => {
      const { reader } = asker;
      const days = chosen(values, 'days', SNOOZE_DAYS);
      if (days === null) return withErrors({ days: reader.words.text('error.choose') });
      // The same time of day so many calendar days later, on the asker's clock.
      const local = DateTime.fromJSDate(desk.now(), { zone: reader.timezone });
      const until = (local.isValid ? local : DateTime.fromJSDate(desk.now())).plus({ days: Number(days) });
      return actOnTaskAndAnswer(subject, { name: 'snooze', until: until.toJSDate() }, args, asker, desk);
    },
} as const satisfies TaskForm;

/** Who does it from now on. */
export const taskHandOverForm = {
  async make({ task, customer, people }, { reader, staff }, args, desk): Promise<Form> {
    const { words } = reader;
    return {
      id: 'task.hand_over',
      subject: task.id,
      title: words.text('form.handOver.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [
        words.text('form.task.handOver', { task: words.text(`task.${task.kind}`), customer: customer.name }),
      ],
      inputs: personInputs(people, await absencesNow(desk), task.ownerId, staff, reader),
      args,
    };
  },
  submit: async ({ subject, values, args }, desk) => {
    const [people, absences] = await Promise.all([desk.people(), absencesNow(desk)]);
    return (asker) => {
      const person = chosenPerson(values, people, absences, asker.reader);
      if (!person.ok) return withErrors(person.refusal);
      return actOnTaskAndAnswer(subject, { name: 'hand_over', toId: person.value }, args, asker, desk);
    };
  },
} as const satisfies TaskForm;
