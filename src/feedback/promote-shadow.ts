import { DAY_MS } from '../domain/time.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { Stores } from '../stores/stores.js';

/** So long a model scores beside the active one before it takes its place. */
const SHADOW_DAYS = 7;

/**
 * Promotes the newest model that was trained after the active one and has run in shadow for a week. The first one ever is
 * left to an administrator, who has to accept its levels; those hold for its successors too. Null where there is none.
 */
export async function promoteShadow(
  { trainedModels, acceptedThresholds }: Pick<Stores, 'trainedModels' | 'acceptedThresholds'>,
  by: string,
  now: Date,
): Promise<TrainedModel | null> {
  const [active, accepted, versions] = await Promise.all([
    trainedModels.active('churn'),
    acceptedThresholds.find('churn'),
    trainedModels.list('churn'),
  ]);
  if (active === null || accepted === null) return null;
  const shadow = versions.find(({ state, version }) => state === 'shadow' && version > active.version);
  const since = shadow?.history.findLast(({ state }) => state === 'shadow')?.at;
  if (shadow === undefined || since === undefined) return null;
  if (now.getTime() - since.getTime() < SHADOW_DAYS * DAY_MS) return null;
  const taken = await trainedModels.takeStep(
    'churn',
    { name: 'promote', version: shadow.version, over: active.version },
    { at: now, by, reason: `ran in shadow for ${SHADOW_DAYS} days; nothing speaks against it` },
  );
  return taken.ok ? shadow : null;
}
