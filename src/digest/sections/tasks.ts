import { isInScope } from '../scope.js';
import { isIn } from '../window.js';
import type { DigestSection } from './section.js';

export interface TasksDone {
  readonly now: number;
  readonly before: number;
}

/** Tasks with customers that were done. */
export const tasks: DigestSection<TasksDone> = ({ week: { tasksDone, window }, scope }) => {
  const doneIn = (span: typeof window.before) =>
    tasksDone.filter(
      ({ ownerId, state }) => state.name === 'done' && isIn(span, state.at) && isInScope(scope, { ownerId }),
    ).length;
  const done = { now: doneIn(window), before: doneIn(window.before) };
  return done.now + done.before === 0 ? null : done;
};
