import {
  activeVersion,
  changesOf,
  emptyRegister,
  type ModelRegister,
  stateOf,
  takeStep,
} from '../../src/domain/model-register.js';
import { refused } from '../../src/domain/result.js';
import {
  type NewTrainedModel,
  type TrainedModel,
  type TrainedModelKind,
  trainedModelId,
} from '../../src/domain/trained-model.js';
import type { TrainedModelStore } from '../../src/stores/trained-models.js';
import { table } from './table.js';

interface Kept extends NewTrainedModel {
  readonly id: string;
  readonly version: number;
  readonly sizeBytes: number;
}

export function memoryTrainedModels(): TrainedModelStore {
  const models = table<Kept>();
  const artefacts = new Map<string, Uint8Array>();
  const registers = table<ModelRegister & { readonly id: string }>();

  const registerOf = (kind: TrainedModelKind): ModelRegister => {
    const held = registers.get(kind);
    if (held === null) return emptyRegister(kind);
    const { id: _id, ...register } = held;
    return register;
  };
  const withState = (kept: Kept): TrainedModel => {
    const register = registerOf(kept.kind);
    return {
      ...kept,
      state: stateOf(register, kept.version),
      history: changesOf(register, kept.version),
    };
  };
  const ofKind = (kind: TrainedModelKind) =>
    models.where((kept) => kept.kind === kind).sort((a, b) => b.version - a.version);
  const find = (kind: TrainedModelKind, version: number): TrainedModel | null => {
    const kept = models.get(trainedModelId(kind, version));
    return kept === null ? null : withState(kept);
  };

  return {
    async save(model, artefact) {
      const versions = ofKind(model.kind);
      const standing = versions.find((kept) => kept.checksum === model.checksum);
      if (standing !== undefined) return { model: withState(standing), isNew: false };
      const version = (versions[0]?.version ?? 0) + 1;
      const id = trainedModelId(model.kind, version);
      const kept = { ...model, id, version, sizeBytes: artefact.length };
      models.set(kept);
      artefacts.set(id, artefact.slice());
      return { model: withState(kept), isNew: true };
    },
    async find(kind, version) {
      return find(kind, version);
    },
    async list(kind) {
      return ofKind(kind).map(withState);
    },
    async active(kind) {
      const version = activeVersion(registerOf(kind));
      return version === null ? null : find(kind, version);
    },
    async artefact(kind, version) {
      return artefacts.get(trainedModelId(kind, version))?.slice() ?? null;
    },
    async takeStep(kind, step, note) {
      if (step.name !== 'rollback' && find(kind, step.version) === null) {
        return refused({ reason: 'unknown_version', version: step.version });
      }
      const taken = takeStep(registerOf(kind), step, note);
      if (taken.ok) registers.set({ ...taken.value, id: kind });
      return taken;
    },
  };
}
