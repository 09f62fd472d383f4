import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Stores } from '../stores/stores.js';
import { timed } from './clock-times.js';
import { activeState } from './lifecycle.js';
import type { AlertSettings } from './settings.js';

const BATCH = 500;

interface StopDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'customers'>;
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
    const customers = await stores.customers.findMany(running.map(({ subjectId }) => subjectId));
    const byId = new Map(customers.map((customer) => [customer.id, customer]));
    for (const alert of running) {
      if (isHeldToClock(byId.get(alert.subjectId) ?? null, settings)) continue;
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

/** Whether the customer's team acts. What nobody can say of a customer who is gone changes nothing. */
export function isHeldToClock(
  customer: Pick<Customer, 'team'> | null,
  { stageOf }: Pick<AlertSettings, 'stageOf'>,
): boolean {
  return customer === null || stageOf(customer.team) === 'act';
}

/** The alert without its clock, the same one where none runs; the version is the caller's to raise. */
export function withoutClock(alert: Alert, settings: StopDependencies['settings']): Alert {
  const isRunning = alert.isOpen && alert.clock !== null && activeState(alert.state)?.name !== 'contacted';
  return isRunning ? timed({ ...alert, clock: null, isCardStale: true }, settings) : alert;
}
