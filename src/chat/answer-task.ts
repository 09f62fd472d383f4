import type { TaskState } from '../domain/task.js';
import type { ActOnTaskRefusal, RequestedTaskAction } from '../measures/act-on-task.js';
import { refreshSoon } from './answer-act.js';
import { answerChanged } from './answer-changed.js';
import { messageCard } from './cards/message-card.js';
import { taskCard } from './cards/task-card.js';
import { undoRefusalText } from './cards/undo-refusal-text.js';
import type { Desk, KnownAsker } from './dependencies.js';
import { type People, personName } from './people.js';
import { isAskedOf, notAsked } from './personal-matter.js';
import { taskViewOf } from './read-task.js';
import type { Reader } from './reader.js';
import type { ChatAnswer } from './request.js';

const DONE_TEXTS = {
  done: 'done.taskDone',
  snooze: 'done.snoozed',
  hand_over: 'done.handedOver',
  undo: 'done.undone',
} as const satisfies Record<RequestedTaskAction['name'], string>;

/** Does what was asked to a task and answers: on a posted card by its change, on a private one by the new state. */
export async function actOnTaskAndAnswer(
  taskId: string,
  action: RequestedTaskAction,
  args: Readonly<Record<string, string>>,
  asker: KnownAsker,
  desk: Desk,
): Promise<ChatAnswer> {
  const { staff, reader } = asker;
  const [task, everybody] = await Promise.all([desk.stores.tasks.find(taskId), desk.people()]);
  if (task !== null && !isAskedOf(task, asker, everybody)) return notAsked(asker);
  const result = await desk.actOnTask(taskId, action, staff.id);
  // Refused too: then the card that was pressed is out of date.
  refreshSoon(taskId, desk);
  if (!result.ok) {
    const text = refusalText(result.refusal, await desk.people(), reader);
    return { kind: 'whisper', card: messageCard(text) };
  }
  return answerChanged(result.value, args, reader.words.text(DONE_TEXTS[action.name]), async () => {
    const view = await taskViewOf(result.value, desk, true);
    return view === null ? null : taskCard(view, reader);
  });
}

/** How a task ended that somebody wants to do something to. */
export function taskClosedText(state: TaskState, people: People, reader: Reader): string {
  const { words, formats } = reader;
  const closed = words.text('refusal.task_closed');
  if (state.name !== 'done') return closed;
  const person = personName(people, state.byId, reader);
  return `${closed} ${words.text('task.state.done', { person, time: formats.dateTime(state.at) })}`;
}

function refusalText(refusal: ActOnTaskRefusal, people: People, reader: Reader): string {
  const { words } = reader;
  switch (refusal.reason) {
    case 'task_gone':
      return words.text('refusal.task_gone');
    case 'task_closed':
      return taskClosedText(refusal.state, people, reader);
    case 'task_same_owner':
      return words.text('refusal.already.hand_over');
    case 'unknown_staff':
      return words.text(`refusal.${refusal.reason}`);
    case 'nothing_to_undo':
    case 'undo_too_late':
    case 'undo_overtaken':
    case 'undo_by_other':
      return undoRefusalText(refusal, people, reader);
  }
}
