import type { ModelRegister, ModelStep, StepRefusal } from '../domain/model-register.js';
import type { Result } from '../domain/result.js';
import type { ModelNote, NewTrainedModel, TrainedModel, TrainedModelKind } from '../domain/trained-model.js';

export interface TrainedModelStore {
  /**
   * Keeps a model and its artefact as the next version of its kind, a candidate. One with the same checksum that is
   * there already is returned instead.
   */
  save(
    model: NewTrainedModel,
    artefact: Uint8Array,
  ): Promise<{ readonly model: TrainedModel; readonly isNew: boolean }>;
  find(kind: TrainedModelKind, version: number): Promise<TrainedModel | null>;
  /** All versions of a kind, newest first, without their artefacts. */
  list(kind: TrainedModelKind): Promise<TrainedModel[]>;
  /** The one whose scores count; null while there is none. */
  active(kind: TrainedModelKind): Promise<TrainedModel | null>;
  /**
   * The bytes a version was saved with; null when there is no such version.
   * @throws Error when some of them were lost.
   */
  artefact(kind: TrainedModelKind, version: number): Promise<Uint8Array | null>;
  /** Promotes, rolls back or moves, in one piece; the register after it. */
  takeStep(
    kind: TrainedModelKind,
    step: ModelStep,
    note: ModelNote,
  ): Promise<Result<ModelRegister, StepRefusal>>;
}
