import type { RowFailures } from '../../domain/row-failures.js';
import type { Task } from '../../domain/task.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { settled } from '../task-lifecycle.js';

const OPEN_COUNTED = 1000;
/** About to lapse anyway, and too late to be found again. */
const LAST_DAYS = 2;

/**
 * Ends reminders of contracts that no longer end: signed again, ended, or the customer is gone. Nobody has to close by
 * hand what a signature has settled. Only those of people on staff, and only where everything could be looked at.
 *
 * @param wantedIds what there is an occasion for today.
 */
export async function endSettledRenewals(
  wantedIds: ReadonlySet<string>,
  staffIds: Iterable<string>,
  { tasks }: Pick<Stores, 'tasks'>,
  failures: RowFailures,
  at: Date,
): Promise<number> {
  if (failures.count > 0) return 0;
  let count = 0;
  for (const staffId of staffIds) {
    const open = await tasks.openOfOwner(staffId, OPEN_COUNTED);
    for (const task of open.filter((each) => isSettled(each, wantedIds, at))) {
      const isEnded = await failures.attempt(task.id, () => tasks.compareAndSet(settled(task, at)));
      if (isEnded === true) count += 1;
    }
  }
  return count;
}

function isSettled({ id, kind, endsAt }: Task, wantedIds: ReadonlySet<string>, at: Date): boolean {
  const isNearEnd = endsAt.getTime() - at.getTime() < LAST_DAYS * DAY_MS;
  return kind === 'renewal' && !wantedIds.has(id) && !isNearEnd;
}
