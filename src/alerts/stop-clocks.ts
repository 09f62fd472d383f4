import type { Alert } from '../domain/alert.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Stores } from '../stores/stores.js';
import { timed } from './clock-times.js';
import { activeState } from './lifecycle.js';
import type { AlertSettings } from './settings.js';
import { type AlertSubject, readSubjects } from './subject.js';

const BATCH = 500;

interface StopDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'customers' | 'deals'>;
  readonly settings: Pick<AlertSettings, 'stageOf' | 'isWorkingDay' | 'askAfterDays'>;
}

/**
 * Lets the open alerts of teams that have stepped back from acting off the clock; returns how many. Nothing that was due
 * meanwhile is made up for: once the team acts again, `startClocks` gives them a new clock from that moment on.
 *
 * @throws AggregateError naming the alerts that failed, once all others have been looked at.
 */
export async function stopClocks({ stores, settings }: StopDependencies): Promise<number> {
  const failures = rowFailures('clocks to be stopped');
  let count = 0;
  for await (const batch of stores.alerts.allOpen(BATCH)) {
    const running = batch.filter(({ clock }) => clock !== null);
    if (running.length === 0) continue;
    const subjects = await readSubjects(stores, running);
    for (const alert of running) {
      if (isHeldToClock(subjects.get(alert.id) ?? null, settings)) continue;
      const isStopped = await failures.attempt(alert.id, async () => {
        const next = withoutClock(alert, settings);
        // Somebody who pressed meanwhile was faster; the next sweep looks again.
        return next !== alert && stores.alerts.compareAndSet({ ...next, version: alert.version + 1 });
      });
      count += isStopped === true ? 1 : 0;
    }
  }
  failures.throwIfAny();
  return count;
}

/** Whether the team of a customer or a deal acts. What nobody can say of one that is gone changes nothing. */
export function isHeldToClock(
  subject: Pick<AlertSubject, 'team'> | null,
  { stageOf }: Pick<AlertSettings, 'stageOf'>,
): boolean {
  return subject === null || stageOf(subject.team) === 'act';
}

/** The alert without its clock, the same one where none runs; the version is the caller's to raise. */
export function withoutClock<Of extends Alert>(alert: Of, settings: StopDependencies['settings']): Of {
  const isRunning = alert.isOpen && alert.clock !== null && activeState(alert.state)?.name !== 'contacted';
  return isRunning ? timed({ ...alert, clock: null, isCardStale: true }, settings) : alert;
}
