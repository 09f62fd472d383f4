import { ok, type Result, refused } from '../domain/result.js';
import type { ModelNote, TrainedModel } from '../domain/trained-model.js';
import type { TrainedModelStore } from '../stores/trained-models.js';

export type WinModelRefusal =
  | { readonly reason: 'unknown_version' }
  /** Something speaks against it: what, in the register's words. */
  | { readonly reason: 'not_fit'; readonly why: string }
  | { readonly reason: 'changed_meanwhile' };

/** Who pressed a button, and when. */
type By = Omit<ModelNote, 'reason'>;
type Models = Pick<TrainedModelStore, 'active' | 'find' | 'takeStep'>;

/** Puts a win model in use before its time in shadow is over. Doing it again changes nothing. */
export async function promoteWinModel(
  models: Models,
  version: number,
  by: By,
): Promise<Result<TrainedModel, WinModelRefusal>> {
  const [model, active] = await Promise.all([models.find('win', version), models.active('win')]);
  if (model === null) return refused({ reason: 'unknown_version' });
  if (active?.version === version) return ok(model);
  if (model.state !== 'shadow')
    return refused({ reason: 'not_fit', why: model.history.at(-1)?.reason ?? '' });
  const step = { name: 'promote', version, over: active?.version ?? null } as const;
  const taken = await models.takeStep('win', step, { ...by, reason: 'put in use by button' });
  return taken.ok || taken.refusal.reason === 'already_active'
    ? ok(model)
    : refused({ reason: 'changed_meanwhile' });
}

/**
 * Goes back from a win model to the one that was in use before it, or to the shares of the stages.
 * @returns the one that is in use now; null for none.
 */
export async function rollBackWinModel(
  models: Models,
  version: number,
  by: By,
): Promise<Result<TrainedModel | null, WinModelRefusal>> {
  const taken = await models.takeStep(
    'win',
    { name: 'rollback', over: version },
    { ...by, reason: 'rolled back by button' },
  );
  if (!taken.ok) return refused({ reason: 'changed_meanwhile' });
  return ok(await models.active('win'));
}
