import { REFERENCE_ANSWERS, type ReferenceAnswer } from '../../domain/task.js';
import { isSeenPrivately } from '../answer-act.js';
import { actOnTaskAndAnswer, taskClosedText } from '../answer-task.js';
import { recordAudit } from '../audit.js';
import { messageCard } from '../cards/message-card.js';
import { taskCard } from '../cards/task-card.js';
import type { KnownAsker } from '../dependencies.js';
import type { TaskForm } from '../forms/task-forms.js';
import { isAskedOf, notAsked } from '../personal-matter.js';
import { readTask } from '../read-task.js';
import type { ChatAnswer } from '../request.js';
import { stepIn } from '../undo-step.js';
import type { ActionHandler } from './action-handler.js';

/** Acts at once, on today's state of the task. */
export function actOnTaskAtOnce(name: 'done' | 'undo'): ActionHandler {
  return async ({ subject, args }, desk) =>
    (asker) =>
      actOnTaskAndAnswer(
        subject,
        name === 'undo' ? { name, ...stepIn(args) } : { name, ...answerIn(args) },
        args,
        asker,
        desk,
      );
}

/** What a customer said that was asked for a reference; nothing on the buttons of other tasks. */
function answerIn(args: Readonly<Record<string, string>>): { readonly answer?: ReferenceAnswer } {
  const answer = REFERENCE_ANSWERS.find((each) => each === args.answer);
  return answer === undefined ? {} : { answer };
}

/** Opens a form about a task; one that is closed says so instead. */
export function openTaskForm({ make }: TaskForm): ActionHandler {
  return async ({ subject, args }, desk) => {
    const view = await readTask(subject, desk, isSeenPrivately(args));
    return async (asker) => {
      if (view === null) return gone(asker);
      if (!isAskedOf(view.task, asker, view.people)) return notAsked(asker);
      if (view.task.isOpen) return { kind: 'form', form: await make(view, asker, args, desk) };
      const text = taskClosedText(view.task.state, view.people, asker.reader);
      return { kind: 'whisper', card: messageCard(text) };
    };
  };
}

/** The card of a task, for the person who chose it from their list. */
export const showTask: ActionHandler = async ({ subject }, desk) => {
  const view = await readTask(subject, desk, true);
  return async (asker) => {
    if (view === null) return gone(asker);
    if (!isAskedOf(view.task, asker, view.people)) return notAsked(asker);
    await recordAudit(desk, asker.staff.id, 'customer_viewed', view.customer.id, { taskId: view.task.id });
    return { kind: 'whisper', card: taskCard(view, asker.reader) };
  };
};

function gone({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('refusal.task_gone')) };
}
