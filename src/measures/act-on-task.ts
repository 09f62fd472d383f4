import { ok, type Result, refused } from '../domain/result.js';
import type { Staff } from '../domain/staff.js';
import type { Task } from '../domain/task.js';
import type { Stores } from '../stores/stores.js';
import { noteAnswer, takeAnswerBack } from './proactive/reference-answers.js';
import type { Reach } from './reach.js';
import { taskDeliveries } from './task-deliveries.js';
import { applyTaskAction, type TaskAction, type TaskRefusal } from './task-lifecycle.js';

/** A task's action as it arrives: a hand-over names only the person. */
export type RequestedTaskAction =
  | Exclude<TaskAction, { name: 'hand_over' }>
  | { readonly name: 'hand_over'; readonly toId: string };

export type ActOnTaskRefusal =
  | TaskRefusal
  | { readonly reason: 'task_gone' }
  | { readonly reason: 'unknown_staff' };

interface TaskDependencies {
  readonly stores: Pick<Stores, 'tasks' | 'deliveries' | 'audit' | 'staff' | 'strategicFacts'>;
  readonly direct: (person: Staff) => Pick<ReturnType<Reach['direct']>, 'targets'>;
  readonly now: () => Date;
}

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/** Does what a person asks to today's task, or says why not. */
export type ActOnTask = (
  taskId: string,
  action: RequestedTaskAction,
  actorId: string,
) => Promise<Result<Task, ActOnTaskRefusal>>;

export function actOnTask(dependencies: TaskDependencies): ActOnTask {
  return (taskId, action, actorId) => act(dependencies, taskId, action, actorId);
}

async function act(
  { stores, direct, now }: TaskDependencies,
  taskId: string,
  requested: RequestedTaskAction,
  actorId: string,
): Promise<Result<Task, ActOnTaskRefusal>> {
  const action = await resolved(requested, stores, direct);
  if (action === null) return refused({ reason: 'unknown_staff' });
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const task = await stores.tasks.find(taskId);
    if (task === null) return refused({ reason: 'task_gone' });
    const applied = applyTaskAction(task, action, actorId, now());
    if (!applied.ok) return applied;
    // First what the customer said: who is killed in between has heard it all the same.
    const isNoted = await noteAnswer(stores.strategicFacts, applied.value);
    if (!(await stores.tasks.compareAndSet(applied.value))) {
      if (isNoted) await takeAnswerBack(stores.strategicFacts, applied.value, now());
      continue;
    }
    if (requested.name === 'undo') await takeAnswerBack(stores.strategicFacts, task, now());
    // The new owner's card; those that are there already stay as they are.
    await stores.deliveries.add(taskDeliveries(applied.value, now(), null));
    await stores.audit.append({
      id: `task_changed:${task.id}:${applied.value.version}`,
      at: now(),
      actorId,
      action: 'task_changed',
      subjectId: task.id,
      details: { step: requested.name, version: applied.value.version },
    });
    return ok(applied.value);
  }
  throw new Error(`task ${taskId} kept changing while ${requested.name} was tried; press again`);
}

async function resolved(
  requested: RequestedTaskAction,
  { staff }: Pick<Stores, 'staff'>,
  direct: TaskDependencies['direct'],
): Promise<TaskAction | null> {
  if (requested.name !== 'hand_over') return requested;
  const person = await staff.find(requested.toId);
  return person === null ? null : { ...requested, targets: direct(person).targets };
}
