import { alertsOfKind } from '../domain/alert.js';
import { rowFailures } from '../domain/row-failures.js';
import { objectedToScoring } from '../stores/scoring-objections.js';
import type { Stores } from '../stores/stores.js';
import { expired } from './follow.js';
import { type SettleStores, settle } from './settle.js';

type EndObjectedStores = SettleStores & Pick<Stores, 'alerts' | 'consents' | 'customers'>;

/**
 * Ends the alerts about those of some customers that have objected to being assessed: neither a list nor a clock is to go
 * on about them until the night. Returns how many it ended; doing it again ends none.
 *
 * @throws AggregateError naming the customers that failed, once all others are done.
 */
export async function endObjected(
  customerIds: readonly string[],
  stores: EndObjectedStores,
  at: Date,
): Promise<number> {
  const objected = await objectedToScoring(stores, customerIds, at);
  if (objected.size === 0) return 0;
  const open = alertsOfKind(await stores.alerts.findOpenMany('churn', [...objected]), 'churn');
  const failures = rowFailures('customers whose alerts are to be ended');
  let ended = 0;
  for (const alert of open) {
    await failures.attempt(alert.subjectId, async () => {
      const next = expired(alert, at);
      if (!(await stores.alerts.compareAndSet(next))) return;
      ended += 1;
      await settle(stores, next);
    });
  }
  failures.throwIfAny();
  return ended;
}
