import type { Alert } from '../domain/alert.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Stores } from '../stores/stores.js';
import { activeState } from './lifecycle.js';
import { withClock } from './open.js';
import type { AlertSettings } from './settings.js';
import { readSubjects } from './subject.js';

const BATCH = 500;

interface StartDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'customers' | 'deals'>;
  readonly settings: AlertSettings;
  readonly now: () => Date;
}

/**
 * Holds the high alerts, and those about deals, that were carded while their team only proposed to the clock, once the team acts; returns how
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
    const subjects = await readSubjects(stores, waiting);
    for (const alert of waiting) {
      const subject = subjects.get(alert.id);
      const isStarted = await failures.attempt(alert.id, async () => {
        const next = subject === undefined ? null : withClock(alert, subject, now(), settings);
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
function isWithoutClock({ kind, placement, level, clock, state }: Alert): boolean {
  const active = activeState(state);
  return (
    placement === 'carded' &&
    (level === 'high' || kind === 'win') &&
    clock === null &&
    active !== null &&
    active.name !== 'contacted'
  );
}
