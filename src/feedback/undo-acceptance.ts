import type { AcceptedThresholds } from '../domain/accepted-thresholds.js';
import { ok, type Result, refused } from '../domain/result.js';
import { trainedModelId } from '../domain/trained-model.js';
import type { Stores } from '../stores/stores.js';

export type UndoAcceptanceRefusal =
  /** It is not what holds now: taken back already, or another model was accepted since. */
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'changed_meanwhile' };

interface TakenBackBy {
  readonly staffId: string;
  readonly at: Date;
  readonly undoMs: number;
}

/**
 * Takes the acceptance of a churn model back: whatever scored before it scores again, by the levels that held then. The
 * model goes first: levels of a model that isn't active are not looked at. Returns the id of the model.
 */
export async function undoAcceptance(
  stores: Pick<Stores, 'trainedModels' | 'acceptedThresholds'>,
  version: number,
  { staffId, at, undoMs }: TakenBackBy,
): Promise<Result<string, UndoAcceptanceRefusal>> {
  const modelId = trainedModelId('churn', version);
  const held = await stores.acceptedThresholds.find('churn');
  if (held?.modelId !== modelId) return refused({ reason: 'nothing_to_undo' });
  if (held.acceptedBy !== staffId) return refused({ reason: 'undo_by_other', byId: held.acceptedBy });
  if (at.getTime() > held.acceptedAt.getTime() + undoMs) {
    return refused({ reason: 'undo_too_late', at: held.acceptedAt });
  }
  const note = { at, by: staffId, reason: 'acceptance taken back' };
  const step = await stores.trainedModels.takeStep('churn', { name: 'rollback', over: version }, note);
  if (!step.ok) {
    const { refusal } = step;
    const isNoneActive = refusal.reason === 'active_changed' && refusal.activeVersion === null;
    return refused({ reason: isNoneActive ? 'nothing_to_undo' : 'changed_meanwhile' });
  }
  const restored = restoredFrom(held);
  if (restored !== null && !(await stores.acceptedThresholds.compareAndSet(restored))) {
    return refused({ reason: 'changed_meanwhile' });
  }
  return ok(modelId);
}

/** Null where these were the first: without an active model nobody looks at them. */
function restoredFrom({ kind, revision, before }: AcceptedThresholds): AcceptedThresholds | null {
  return before === undefined ? null : { kind, revision: revision + 1, ...before };
}
