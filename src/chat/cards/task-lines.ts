import type { Task } from '../../domain/task.js';
import { standingState } from '../../measures/task-lifecycle.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { moreButton } from './mine-card.js';
import { taskName } from './task-name.js';

export interface TaskLinesView {
  /** The one due first first. */
  readonly tasks: readonly Task[];
  /** How many come before those shown. */
  readonly offset?: number;
  readonly customerName: (customerId: string) => string;
  readonly now: Date;
}

export const TASKS_SHOWN = 8;

/** A person's open tasks below their alerts, each to be opened from the menu; nothing where there are none. */
export function taskLines({ tasks, offset = 0, customerName, now }: TaskLinesView, reader: Reader): Block[] {
  const { words } = reader;
  const shown = tasks.slice(offset, offset + TASKS_SHOWN);
  if (shown.length === 0) return [];
  const next = offset + shown.length;
  const rest = tasks.length - next;
  const more: Block[] =
    rest === 0
      ? []
      : [
          { type: 'text', text: [words.text('mine.moreTasks', { count: rest })], isMuted: true },
          moreButton('tasks', next, reader),
        ];
  return [
    { type: 'divider' },
    { type: 'text', text: [{ bold: words.text('mine.tasks') }] },
    ...shown.map(
      (task): Block => ({ type: 'text', text: [line(task, customerName(task.customerId), now, reader)] }),
    ),
    {
      type: 'menu',
      label: words.text('mine.taskMenu'),
      openText: words.text('menu.open'),
      isListedAbove: true,
      options: shown.map((task) => ({
        text: words.text('mine.taskOption', {
          task: taskName(task, reader),
          customer: customerName(task.customerId),
        }),
        press: press('task.show', task.id),
      })),
    },
    ...more,
  ];
}

function line(task: Task, customer: string, now: Date, reader: Reader): string {
  const { words, formats } = reader;
  const state = standingState(task, now);
  const due =
    state.name === 'snoozed'
      ? words.text('mine.snoozed', { until: formats.date(state.until) })
      : words.text(task.dueAt < now ? 'mine.late' : 'mine.due', { due: dueText(task.dueAt, now, reader) });
  return words.text('mine.task', { task: taskName(task, reader), customer, due });
}
