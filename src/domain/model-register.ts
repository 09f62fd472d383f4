import { ok, type Result, refused } from './result.js';
import type { ModelNote, ModelStateChange, TrainedModelKind, TrainedModelState } from './trained-model.js';

/**
 * Which model of a kind is active, and how that came about. One value, so that it is written in one piece: no crash
 * and no race leaves two models active.
 */
export interface ModelRegister {
  readonly kind: TrainedModelKind;
  /** How often it was written; 0 is not yet. Each write is made over the revision it was made from. */
  readonly revision: number;
  /** Versions made active and not rolled back, oldest first: the last is active, a rollback goes to the one before. */
  readonly promoted: readonly number[];
  readonly changes: readonly VersionChange[];
}

export interface VersionChange extends ModelStateChange {
  readonly version: number;
}

/**
 * `over` is the active version that the decision was made upon (null for none). A promotion or rollback that finds
 * another one there is refused: of two people who roll back at once, one does.
 */
export type ModelStep =
  | { readonly name: 'promote'; readonly version: number; readonly over: number | null }
  | { readonly name: 'rollback'; readonly over: number | null }
  | {
      readonly name: 'move';
      readonly version: number;
      readonly to: Exclude<TrainedModelState, 'active'>;
    };

export type StepRefusal =
  | { readonly reason: 'unknown_version'; readonly version: number }
  | { readonly reason: 'already_active'; readonly version: number }
  | { readonly reason: 'active_changed'; readonly activeVersion: number | null }
  | { readonly reason: 'none_active' };

export function emptyRegister(kind: TrainedModelKind): ModelRegister {
  return { kind, revision: 0, promoted: [], changes: [] };
}

export function activeVersion({ promoted }: ModelRegister): number | null {
  return promoted.at(-1) ?? null;
}

/** What became of one version, oldest first. */
export function changesOf({ changes }: ModelRegister, version: number): readonly ModelStateChange[] {
  return changes
    .filter((change) => change.version === version)
    .map(({ version: _version, ...change }) => change);
}

export function stateOf(register: ModelRegister, version: number): TrainedModelState {
  return changesOf(register, version).at(-1)?.state ?? 'candidate';
}

/**
 * The register after a step, one revision on. A rollback of the first model that was ever promoted leaves none active:
 * what scored before there were models scores again. Whether a version exists is for the store to say.
 */
export function takeStep(
  register: ModelRegister,
  step: ModelStep,
  note: ModelNote,
): Result<ModelRegister, StepRefusal> {
  const active = activeVersion(register);
  const { promoted } = register;
  switch (step.name) {
    case 'promote': {
      if (active === step.version) return refused({ reason: 'already_active', version: active });
      if (active !== step.over) return refused({ reason: 'active_changed', activeVersion: active });
      const retired = active === null ? [] : [[active, 'retired'] as const];
      return next(register, [...promoted, step.version], note, [...retired, [step.version, 'active']]);
    }
    case 'rollback': {
      if (active !== step.over) return refused({ reason: 'active_changed', activeVersion: active });
      if (active === null) return refused({ reason: 'none_active' });
      const left = promoted.slice(0, -1);
      const back = left.at(-1);
      const activated = back === undefined ? [] : [[back, 'active'] as const];
      return next(register, left, note, [[active, 'retired'], ...activated]);
    }
    case 'move': {
      if (active === step.version) return refused({ reason: 'already_active', version: active });
      return next(register, promoted, note, [[step.version, step.to]]);
    }
  }
}

function next(
  { kind, revision, changes }: ModelRegister,
  promoted: readonly number[],
  { at, by, reason }: ModelNote,
  states: readonly (readonly [version: number, state: TrainedModelState])[],
): Result<ModelRegister, never> {
  const added = states.map(([version, state]) => ({ version, state, at, by, reason }));
  return ok({ kind, revision: revision + 1, promoted, changes: [...changes, ...added] });
}
