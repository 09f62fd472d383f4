import { openChurnModel } from '../churn/model/churn-model.js';
import type { AcceptedThresholds } from '../domain/accepted-thresholds.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { TrainedModel } from '../domain/trained-model.js';
import type { Stores } from '../stores/stores.js';

export type AcceptRefusal =
  | { readonly reason: 'unknown_version' }
  /** Something speaks against it: what, in the register's words. */
  | { readonly reason: 'not_fit'; readonly why: string }
  | { readonly reason: 'changed_meanwhile' };

type AcceptStores = Pick<Stores, 'trainedModels' | 'acceptedThresholds'>;

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/**
 * Lets a churn model alert: its proposed levels hold from now on, and it becomes the active one. Accepting again changes
 * nothing. The levels come first: a model without levels would alert nobody, levels without a model are not looked at.
 */
export async function acceptChurnModel(
  stores: AcceptStores,
  version: number,
  by: string,
  at: Date,
): Promise<Result<AcceptedThresholds, AcceptRefusal>> {
  const model = await stores.trainedModels.find('churn', version);
  const bytes = model === null ? null : await stores.trainedModels.artefact('churn', version);
  if (model === null || bytes === null) return refused({ reason: 'unknown_version' });
  if (!wasFit(model)) return refused({ reason: 'not_fit', why: model.history.at(-1)?.reason ?? '' });
  const { report } = openChurnModel(model.id, bytes);
  const { borders, segmentBorders } = report.proposal;
  const proposed = {
    kind: 'churn',
    borders,
    ...(segmentBorders === undefined ? {} : { segmentBorders }),
    hysteresisPoints: report.hysteresisPoints,
    modelId: model.id,
  } as const;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const held = await stores.acceptedThresholds.find('churn');
    const active = (await stores.trainedModels.active('churn'))?.version ?? null;
    // Accepted before and taken back since: that is a new acceptance, by whoever makes it now.
    if (held?.modelId !== model.id || active !== version) {
      const next = {
        ...proposed,
        revision: (held?.revision ?? 0) + 1,
        acceptedBy: by,
        acceptedAt: at,
        ...before(held, model),
      };
      if (!(await stores.acceptedThresholds.compareAndSet(next))) continue;
    }
    if (active !== version) {
      const step = { name: 'promote', version, over: active } as const;
      const taken = await stores.trainedModels.takeStep('churn', step, { at, by, reason: 'levels accepted' });
      if (!taken.ok && taken.refusal.reason !== 'already_active') continue;
    }
    const accepted = await stores.acceptedThresholds.find('churn');
    if (accepted?.modelId === model.id) return ok(accepted);
  }
  return refused({ reason: 'changed_meanwhile' });
}

/** What held before a model's levels, so that accepting them can be taken back. */
function before(held: AcceptedThresholds | null, { id }: TrainedModel): Pick<AcceptedThresholds, 'before'> {
  if (held === null) return {};
  const { kind: _kind, revision: _revision, before: earlier, ...rest } = held;
  if (held.modelId !== id) return { before: rest };
  return earlier === undefined ? {} : { before: earlier };
}

/** Nothing spoke against it when it was trained; then it has run in shadow at least. */
function wasFit({ state, history }: TrainedModel): boolean {
  return state === 'active' || history.some((change) => change.state === 'shadow');
}
