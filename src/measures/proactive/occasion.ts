import type { TaskReason } from '../../domain/task-reason.js';
import { utcDate } from '../../domain/time.js';

/** Something that makes a task for one customer. */
export interface Occasion {
  /** Names it among those of its kind and customer: the same one at any later look. */
  readonly key: string;
  /** By when it is best done; it is moved to a working day, and never into the past. */
  readonly dueMs: number;
  /** When there is no more use in it. */
  readonly endsMs: number;
  readonly reason: TaskReason;
}

/** Something to be done at a machine that was missed is still worth doing for so long. */
export const LATE_DAYS = 30;

/** What an occasion's key names it by besides: the same hours after another service are another occasion. */
export function afterService(servicedAt: Date | null): readonly string[] {
  return servicedAt === null ? [] : [utcDate(servicedAt)];
}
