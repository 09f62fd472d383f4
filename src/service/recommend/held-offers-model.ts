import type { TrainedModel } from '../../domain/trained-model.js';
import type { TrainedModelStore } from '../../stores/trained-models.js';
import { type OffersModel, openOffersModel } from './offers-model.js';

/** Another model counts within so long. */
const ASKED_AGAIN_AFTER_MS = 5_000;

/**
 * The offers model that counts, opened once for as long as it does; null while there is none. Which one does is asked every
 * few seconds, so that a ticket mostly waits for no database.
 *
 * @throws whatever the store throws, ArtefactError where the model can't be opened; the next call tries again.
 */
export function heldOffersModel(
  trainedModels: Pick<TrainedModelStore, 'active' | 'artefact'>,
  now: () => Date,
): () => Promise<OffersModel | null> {
  let held: { readonly id: string; readonly model: Promise<OffersModel> } | null = null;
  let told: { readonly active: TrainedModel | null; readonly untilMs: number } | null = null;
  return async () => {
    const atMs = now().getTime();
    if (told === null || atMs >= told.untilMs)
      told = { active: await trainedModels.active('offers'), untilMs: atMs + ASKED_AGAIN_AFTER_MS };
    const { active } = told;
    if (active === null) return null;
    if (held?.id === active.id) return held.model;
    const model = opened(trainedModels, active.id, active.version);
    const own = { id: active.id, model };
    held = own;
    model.catch(() => {
      if (held === own) held = null;
      told = null;
    });
    return model;
  };
}

async function opened(
  trainedModels: Pick<TrainedModelStore, 'artefact'>,
  id: string,
  version: number,
): Promise<OffersModel> {
  const bytes = await trainedModels.artefact('offers', version);
  if (bytes === null) throw new Error(`The model ${id} is not there; look at varsel models list.`);
  return openOffersModel(id, bytes);
}
