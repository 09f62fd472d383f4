import type { ReferenceAnswer, TaskState } from '../../domain/task.js';
import { standingState, taskStepMadeAt } from '../../measures/task-lifecycle.js';
import type { Block, Card } from '../card.js';
import { personName } from '../people.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { stepArgs } from '../undo-step.js';
import { taskOpener, taskReasonLines } from './task-reason-text.js';
import type { TaskView } from './task-view.js';

/** A task as it is now: what to do with which customer, until when, and what came of it. */
export function taskCard(view: TaskView, reader: Reader): Card {
  const { task, customer, now } = view;
  const { words } = reader;
  const name = words.text(`task.${task.kind}`);
  const state = stateText(standingState(task, now), view, reader);
  const buttons = taskButtons(view, reader);
  const summary = task.isOpen
    ? words.text('task.summary', {
        task: name,
        customer: customer.name,
        due: dueText(task.dueAt, now, reader),
      })
    : words.text('task.summary.closed', { task: name, customer: customer.name, ending: state ?? '' });
  return {
    summary,
    blocks: [
      { type: 'title', text: customer.name },
      { type: 'text', text: [{ bold: name }, `\n${words.text(`taskToDo.${task.kind}`)}`] },
      ...reasonBlocks(view, reader),
      fieldsBlock(view, reader),
      ...(state === null ? [] : [{ type: 'text', text: [state], isMuted: true } as const]),
      ...(buttons === null ? [] : [buttons]),
    ],
  };
}

/** Why it is there, and how to begin. */
function reasonBlocks({ task, settings }: TaskView, reader: Reader): Block[] {
  const { words } = reader;
  const lines = task.reason === undefined ? [] : taskReasonLines(task.reason, settings, reader);
  const opener = taskOpener(task, reader);
  return [
    ...(lines.length === 0 ? [] : [{ type: 'text', text: [lines.join('\n')] } as const]),
    ...(opener === null || !task.isOpen
      ? []
      : [
          {
            type: 'text',
            text: [words.text('task.opener', { text: words.text('quoted', { text: opener }) })],
          } as const,
        ]),
  ];
}

function fieldsBlock({ task, customer, people, settings, now }: TaskView, reader: Reader): Block {
  const { words, formats } = reader;
  const { yearlyValueMinor, currency } = customer;
  return {
    type: 'fields',
    fields: [
      {
        label: words.text('task.due'),
        value: dueText(task.dueAt, now, reader),
      },
      { label: words.text('alert.owner'), value: personName(people, task.ownerId, reader) },
      {
        label: words.text('customer.value'),
        value:
          yearlyValueMinor === null
            ? words.text('value.unknown')
            : formats.money(yearlyValueMinor, currency ?? settings.company.currency),
      },
    ],
  };
}

function stateText(state: TaskState, { people }: TaskView, reader: Reader): string | null {
  const { words, formats } = reader;
  switch (state.name) {
    case 'open':
      return null;
    case 'done':
      return words.text(`task.state.${state.answer ?? 'done'}`, {
        person: personName(people, state.byId, reader),
        time: formats.dateTime(state.at),
      });
    case 'snoozed':
      return words.text('task.state.snoozed', {
        person: personName(people, state.byId, reader),
        until: formats.date(state.until),
      });
    case 'lapsed':
      return words.text(state.isSettled === true ? 'task.state.settled' : 'task.state.lapsed', {
        date: formats.date(state.at),
      });
  }
}

function taskButtons({ task, isPrivate, now }: TaskView, reader: Reader): Block | null {
  const args = isPrivate ? SEEN_PRIVATELY : {};
  const undo =
    task.undo === null || now > task.undo.until
      ? []
      : [
          button(
            reader,
            'button.undo',
            press('task.undo', task.id, { ...args, ...stepArgs(taskStepMadeAt(task.undo)) }),
          ),
        ];
  const moreLabel = reader.words.text('button.more');
  if (!task.isOpen) return undo.length > 0 ? { type: 'buttons', visible: undo, more: [], moreLabel } : null;
  const snooze = button(reader, 'button.snooze', press('task.snooze', task.id, args));
  const answer = (said: ReferenceAnswer) => press('task.done', task.id, { ...args, answer: said });
  const isReference = task.kind === 'reference_ask';
  return {
    type: 'buttons',
    // A reference that was asked for is done by what the customer said.
    visible: isReference
      ? [
          button(reader, 'button.referenceGiven', answer('given'), 'primary'),
          button(reader, 'button.referenceDeclined', answer('declined')),
        ]
      : [button(reader, 'button.taskDone', press('task.done', task.id, args), 'primary'), snooze],
    more: [
      ...(isReference ? [snooze] : []),
      button(reader, 'button.handOver', press('task.hand_over', task.id, args)),
      button(reader, 'button.customer', press('customer.show', task.customerId)),
      ...undo,
    ],
    moreLabel,
  };
}
