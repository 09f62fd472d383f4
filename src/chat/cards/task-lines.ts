import type { Task } from '../../domain/task.js';
import { standingState } from '../../measures/task-lifecycle.js';
import type { Block } from '../card.js';
import { press } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { leafedList } from './leafed-list.js';
import { taskName } from './task-name.js';

export interface TaskLinesView {
  /** The one due first first. */
  readonly tasks: readonly Task[];
  /** How many come before those shown. */
  readonly offset?: number;
  readonly customerName: (customerId: string) => string;
  readonly now: Date;
}

/** A person's open tasks below their alerts, each to be opened from the menu; nothing where there are none. */
export function taskLines({ tasks, offset = 0, customerName, now }: TaskLinesView, reader: Reader): Block[] {
  return leafedList(
    {
      name: 'tasks',
      items: tasks,
      offset,
      lineOf: (task) => line(task, customerName(task.customerId), now, reader),
      optionOf: (task) => ({
        text: reader.words.text('mine.taskOption', {
          task: taskName(task, reader),
          customer: customerName(task.customerId),
        }),
        press: press('task.show', task.id),
      }),
    },
    reader,
  );
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
