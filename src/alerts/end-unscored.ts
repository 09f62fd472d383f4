import type { Run } from '../domain/run.js';
import { DAY_MS } from '../domain/time.js';
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

/** Ends the alerts of customers that this run did not score: said to be lost since, or past their horizon. */
export async function endUnscored(
  { stores, settings, now }: EndDependencies,
  run: Run,
  followedIds: ReadonlySet<string>,
): Promise<number> {
  const asOf = run.context?.asOf ?? now();
  let ended = 0;
  for await (const batch of stores.alerts.allOpen(BATCH)) {
    const unscored = batch.filter(({ id, evidence }) => !followedIds.has(id) && evidence.runId !== run.id);
    if (unscored.length === 0) continue;
    const lost = await stores.outcomes.lastLost(
      unscored.map(({ subjectId }) => subjectId),
      asOf,
    );
    for (const alert of unscored) {
      const isOver = asOf.getTime() - alert.openedAt.getTime() >= settings.horizonDays * DAY_MS;
      if (!isOver && !lost.has(alert.subjectId)) continue;
      const next = expired(alert, now());
      if (!(await stores.alerts.compareAndSet(next))) continue;
      await settle(stores, next);
      ended += 1;
    }
  }
  return ended;
}
