import type { Alert } from '../domain/alert.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Stores } from '../stores/stores.js';
import { activeState } from './lifecycle.js';
import { withClock } from './open.js';
import type { AlertSettings } from './settings.js';

const BATCH = 500;

interface StartDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'customers'>;
  readonly settings: AlertSettings;
  readonly now: () => Date;
}

/**
 * Holds the high alerts that were carded while their team only proposed to the clock, once the team acts; returns how
 * many. Their time begins with this very moment, however long they have stood open: none is late by it.
 *
 * @throws AggregateError naming the alerts that failed, once all others have been looked at.
 */
export async function startClocks({ stores, settings, now }: StartDependencies): Promise<number> {
  const failures = rowFailures('clocks to be started');
  let count = 0;
  for await (const batch of stores.alerts.allOpen(BATCH)) {
    const waiting = batch.filter(isWithoutClock);
    if (waiting.length === 0) continue;
    const customers = await stores.customers.findMany(waiting.map(({ subjectId }) => subjectId));
    const byId = new Map(customers.map((customer) => [customer.id, customer]));
    for (const alert of waiting) {
      const customer = byId.get(alert.subjectId);
      const isStarted = await failures.attempt(alert.id, async () => {
        const next = customer === undefined ? null : withClock(alert, customer, now(), settings);
        // Somebody who pressed meanwhile was faster; the next sweep looks again.
        return next !== null && stores.alerts.compareAndSet(next);
      });
      count += isStarted === true ? 1 : 0;
    }
  }
  failures.throwIfAny();
  return count;
}

/** After a contact there is nothing left to hold anybody to. */
function isWithoutClock({ placement, level, clock, state }: Alert): boolean {
  const active = activeState(state);
  return (
    placement === 'carded' &&
    level === 'high' &&
    clock === null &&
    active !== null &&
    active.name !== 'contacted'
  );
}
