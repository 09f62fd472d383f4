import { DAY_MS } from '../domain/time.js';
import type { TrainedModel, TrainedModelKind } from '../domain/trained-model.js';
import type { TrainedModelStore } from '../stores/trained-models.js';

/** So long a model scores beside the active one before it takes its place. */
export const SHADOW_DAYS = 7;

/** A model whose time in shadow is over, and the one that is active. */
export interface ShadowOver {
  readonly shadow: TrainedModel;
  readonly active: TrainedModel;
}

/** The newest model that was trained after the active one, once it has been in shadow for a week; null for none. */
export async function shadowOver(
  trainedModels: Pick<TrainedModelStore, 'active' | 'list'>,
  kind: TrainedModelKind,
  now: Date,
): Promise<ShadowOver | null> {
  const [active, versions] = await Promise.all([trainedModels.active(kind), trainedModels.list(kind)]);
  if (active === null) return null;
  const shadow = versions.find(({ state, version }) => state === 'shadow' && version > active.version);
  const since = shadow?.history.findLast(({ state }) => state === 'shadow')?.at;
  if (shadow === undefined || since === undefined) return null;
  return now.getTime() - since.getTime() < SHADOW_DAYS * DAY_MS ? null : { shadow, active };
}

/** Puts it in the active one's place; null where somebody has changed that meanwhile. */
export async function promoteOver(
  trainedModels: Pick<TrainedModelStore, 'takeStep'>,
  { shadow, active }: ShadowOver,
  by: string,
  now: Date,
): Promise<TrainedModel | null> {
  const taken = await trainedModels.takeStep(
    shadow.kind,
    { name: 'promote', version: shadow.version, over: active.version },
    { at: now, by, reason: `ran in shadow for ${SHADOW_DAYS} days; nothing speaks against it` },
  );
  return taken.ok ? shadow : null;
}
