import type { RowFailures } from '../../domain/row-failures.js';
import type { Task } from '../../domain/task.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { settled } from '../task-lifecycle.js';
import { machinesOfEvents } from './machine-records.js';
import { LATE_DAYS } from './occasion.js';

const OPEN_COUNTED = 1000;
/** About to lapse anyway, and too late to be found again. */
const LAST_DAYS = 2;

export interface SettlingKinds {
  readonly renewals: boolean;
  readonly maintenance: boolean;
}

/**
 * Ends what was settled meanwhile: reminders of contracts that no longer end (signed again, ended, or the customer is
 * gone), and visits to machines that have been serviced or are gone. Nobody has to close by hand what a signature or a
 * visit has settled. Only those of people on staff, and only where everything could be looked at.
 *
 * @param wantedIds what there is an occasion for today.
 */
export async function endSettledTasks(
  kinds: SettlingKinds,
  wantedIds: ReadonlySet<string>,
  staffIds: Iterable<string>,
  stores: Pick<Stores, 'events' | 'tasks'>,
  failures: RowFailures,
  at: Date,
): Promise<number> {
  if (failures.count > 0 || !(kinds.renewals || kinds.maintenance)) return 0;
  let count = 0;
  for (const staffId of staffIds) {
    const open = await stores.tasks.openOfOwner(staffId, OPEN_COUNTED);
    for (const task of open.filter((each) => !wantedIds.has(each.id) && !isNearEnd(each, at))) {
      const isEnded = await failures.attempt(task.id, async () => {
        if (!(await isSettled(task, kinds, stores, at))) return false;
        return stores.tasks.compareAndSet(settled(task, at));
      });
      if (isEnded === true) count += 1;
    }
  }
  return count;
}

function isNearEnd({ endsAt }: Task, at: Date): boolean {
  return endsAt.getTime() - at.getTime() < LAST_DAYS * DAY_MS;
}

async function isSettled(
  { kind, reason, customerId, createdAt }: Task,
  kinds: SettlingKinds,
  { events }: Pick<Stores, 'events'>,
  at: Date,
): Promise<boolean> {
  if (kind === 'renewal') return kinds.renewals;
  if (reason?.kind !== 'maintenance_due' || !kinds.maintenance) return false;
  // That nothing is due today may come from readings that have stopped: only a visit or a removal settles it.
  const all = (await events.ofCustomers([customerId])).get(customerId) ?? [];
  const standing = new Map(machinesOfEvents(all, at).map((machine) => [machine.id, machine]));
  // A visit is often told of some time later.
  const fromMs = createdAt.getTime() - LATE_DAYS * DAY_MS;
  return reason.machineIds.every((id) => {
    const machine = standing.get(id);
    return machine === undefined || (machine.servicedAt?.getTime() ?? 0) >= fromMs;
  });
}
