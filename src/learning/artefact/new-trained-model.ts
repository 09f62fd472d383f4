import type { NewTrainedModel } from '../../domain/trained-model.js';
import type { Artefact } from './artefact.js';
import { artefactChecksum } from './container.js';

/** What a store lists of an artefact without opening it. `bytes` are those of packArtefact. */
export function newTrainedModel(
  { kind, learner, window, quality, libraryVersion }: Artefact,
  bytes: Uint8Array,
  { createdAt, createdBy }: Pick<NewTrainedModel, 'createdAt' | 'createdBy'>,
): NewTrainedModel {
  return {
    kind,
    checksum: artefactChecksum(bytes),
    learner,
    window,
    quality,
    libraryVersion,
    createdAt,
    createdBy,
  };
}
