import { alertsOfKind } from '../domain/alert.js';
import type { RowFailures } from '../domain/row-failures.js';
import type { Run } from '../domain/run.js';
import { DAY_MS } from '../domain/time.js';
import { lastLosses } from '../stores/last-losses.js';
import { objectedToScoring } from '../stores/scoring-objections.js';
import type { Stores } from '../stores/stores.js';
import { expired } from './follow.js';
import type { AlertSettings } from './settings.js';
import { settle } from './settle.js';

const BATCH = 1000;

interface EndDependencies {
  readonly stores: Stores;
  readonly settings: Pick<AlertSettings, 'horizonDays'>;
  readonly now: () => Date;
}

/**
 * Ends the alerts of customers that this run did not score: said to be lost since, merged into another one, against being
 * assessed, or past their horizon.
 */
export async function endUnscored(
  { stores, settings, now }: EndDependencies,
  run: Run,
  followedIds: ReadonlySet<string>,
  failures: RowFailures,
): Promise<number> {
  const asOf = run.context?.asOf ?? now();
  let ended = 0;
  for await (const batch of stores.alerts.allOpen(BATCH)) {
    const unscored = alertsOfKind(batch, 'churn').filter(
      ({ id, evidence }) => !followedIds.has(id) && evidence.runId !== run.id,
    );
    if (unscored.length === 0) continue;
    const ids = unscored.map(({ subjectId }) => subjectId);
    const lost = await lastLosses(stores, ids, asOf);
    const objected = await objectedToScoring(stores, ids, asOf);
    const standing = await stores.customers.standing(ids);
    for (const alert of unscored) {
      const isOver = asOf.getTime() - alert.openedAt.getTime() >= settings.horizonDays * DAY_MS;
      const isMerged = (standing.get(alert.subjectId) ?? alert.subjectId) !== alert.subjectId;
      if (!isOver && !isMerged && !lost.has(alert.subjectId) && !objected.has(alert.subjectId)) continue;
      await failures.attempt(alert.subjectId, async () => {
        const next = expired(alert, now());
        if (!(await stores.alerts.compareAndSet(next))) return;
        ended += 1;
        await settle(stores, next);
      });
    }
  }
  return ended;
}
