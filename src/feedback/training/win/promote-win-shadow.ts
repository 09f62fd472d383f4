import { DAY_MS } from '../../../domain/time.js';
import type { TrainedModel } from '../../../domain/trained-model.js';
import type { TrainedModelStore } from '../../../stores/trained-models.js';

/** So long a model waits beside the active one before it takes its place. */
const SHADOW_DAYS = 7;

/** Promotes the newest win model that was trained after the active one and has been in shadow for a week; null for none. */
export async function promoteWinShadow(
  trainedModels: Pick<TrainedModelStore, 'active' | 'list' | 'takeStep'>,
  by: string,
  now: Date,
): Promise<TrainedModel | null> {
  const [active, versions] = await Promise.all([trainedModels.active('win'), trainedModels.list('win')]);
  if (active === null) return null;
  const shadow = versions.find(({ state, version }) => state === 'shadow' && version > active.version);
  const since = shadow?.history.findLast(({ state }) => state === 'shadow')?.at;
  if (shadow === undefined || since === undefined) return null;
  if (now.getTime() - since.getTime() < SHADOW_DAYS * DAY_MS) return null;
  const taken = await trainedModels.takeStep(
    'win',
    { name: 'promote', version: shadow.version, over: active.version },
    { at: now, by, reason: `in shadow for ${SHADOW_DAYS} days; nothing speaks against it` },
  );
  return taken.ok ? shadow : null;
}
