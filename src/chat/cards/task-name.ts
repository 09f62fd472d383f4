import type { Task } from '../../domain/task.js';
import type { Reader } from '../reader.js';

/** What a task is in one line. A customer may have several of a kind: which machine, contract or product is said, too. */
export function taskName(task: Pick<Task, 'kind' | 'reason'>, reader: Reader): string {
  const { words } = reader;
  const name = words.text(`task.${task.kind}`);
  const about = aboutText(task, reader);
  return about === null ? name : words.text('task.about', { task: name, about });
}

function aboutText({ reason }: Pick<Task, 'reason'>, { words, formats }: Reader): string | null {
  switch (reason?.kind) {
    case 'maintenance_due': {
      const [first = '', ...others] = reason.machineIds;
      const count = others.length;
      return formats.list(count === 0 ? [first] : [first, words.text('taskReason.moreMachines', { count })]);
    }
    case 'renewal':
      return formats.date(reason.endsAt);
    case 'reorder':
      return reason.product;
    default:
      return null;
  }
}
