import type { Target } from '../domain/delivery.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { ReferenceAnswer, Task, TaskState, TaskStep, TaskUndo } from '../domain/task.js';

/** How long a press can be taken back by the person who made it. */
export const TASK_UNDO_MS = 10 * 60_000;

export type TaskAction =
  /** `answer`: what the customer said that was asked for a reference. */
  | { readonly name: 'done'; readonly answer?: ReferenceAnswer }
  | { readonly name: 'snooze'; readonly until: Date }
  /** `targets`: the new owner's direct conversations, which get the card too. */
  | { readonly name: 'hand_over'; readonly toId: string; readonly targets: readonly Target[] }
  /** `madeAt`: of the step that is meant, where the person has one in view. */
  | { readonly name: 'undo'; readonly madeAt?: Date };

export type TaskRefusal =
  | { readonly reason: 'task_closed'; readonly state: TaskState }
  | { readonly reason: 'task_same_owner' }
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  /** Another step was made since the one that is meant. */
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

/** Applies a person's action to today's task. Pure: the caller writes the result over the version it read. */
export function applyTaskAction(
  task: Task,
  action: TaskAction,
  actorId: string,
  now: Date,
): Result<Task, TaskRefusal> {
  if (action.name === 'undo') return undone(task, action.madeAt ?? null, actorId, now);
  if (!task.isOpen) return refused({ reason: 'task_closed', state: task.state });
  const by = { byId: actorId, at: now };
  switch (action.name) {
    case 'done': {
      const answer = action.answer === undefined ? {} : { answer: action.answer };
      return ok({
        ...changed(task, 'done', actorId, now),
        isOpen: false,
        state: { name: 'done', ...by, ...answer },
      });
    }
    case 'snooze':
      return ok({
        ...changed(task, 'snoozed', actorId, now),
        state: { name: 'snoozed', until: action.until, ...by },
      });
    case 'hand_over': {
      if (action.toId === task.ownerId) return refused({ reason: 'task_same_owner' });
      const keys = new Set(task.targets.map((target) => JSON.stringify(target)));
      const added = action.targets.filter((target) => !keys.has(JSON.stringify(target)));
      return ok({
        ...changed(task, 'handed_over', actorId, now),
        ownerId: action.toId,
        // A snooze was the old owner's.
        state: { name: 'open' },
        targets: [...task.targets, ...added],
      });
    }
  }
}

/** A task whose period is over; null while it is not, or when it is closed anyway. */
export function lapsed(task: Task, now: Date): Task | null {
  if (!task.isOpen || task.endsAt > now) return null;
  return { ...bumped(task), isOpen: false, state: { name: 'lapsed', at: now }, undo: null };
}

/** A task whose occasion is gone before anybody got to it. */
export function settled(task: Task, now: Date): Task {
  return { ...bumped(task), isOpen: false, state: { name: 'lapsed', at: now, isSettled: true }, undo: null };
}

/** A task as it is to be seen: a snooze that has run out is none any more. */
export function standingState({ state }: Pick<Task, 'state'>, now: Date): TaskState {
  return state.name === 'snoozed' && state.until <= now ? { name: 'open' } : state;
}

/** When the step was made that can be taken back. */
export function taskStepMadeAt({ until }: TaskUndo): Date {
  return new Date(until.getTime() - TASK_UNDO_MS);
}

function undone(task: Task, madeAt: Date | null, actorId: string, now: Date): Result<Task, TaskRefusal> {
  const { undo } = task;
  if (undo === null) return refused({ reason: 'nothing_to_undo' });
  const at = taskStepMadeAt(undo);
  if (madeAt !== null && madeAt.getTime() !== at.getTime())
    return refused({ reason: 'undo_overtaken', byId: undo.byId, at });
  if (undo.byId !== actorId) return refused({ reason: 'undo_by_other', byId: undo.byId });
  if (now > undo.until) {
    return refused({ reason: 'undo_too_late', at });
  }
  const { state, ownerId } = undo.before;
  return ok({ ...bumped(task), state, ownerId, isOpen: isOpenState(state), undo: null });
}

function isOpenState({ name }: TaskState): boolean {
  return name === 'open' || name === 'snoozed';
}

function changed(task: Task, step: TaskStep, actorId: string, now: Date): Task {
  const until = new Date(now.getTime() + TASK_UNDO_MS);
  const before = { state: task.state, ownerId: task.ownerId };
  return { ...bumped(task), undo: { step, byId: actorId, until, before } };
}

/** The next version; its card is behind where it has one. */
function bumped(task: Task): Task {
  return { ...task, version: task.version + 1, isCardStale: true };
}
