import type { Stores } from '../../stores/stores.js';
import { type ChurnModel, openChurnModel } from './churn-model.js';

/** @throws ArtefactError or RangeError when it can't be opened, Error when it is not there. */
export async function loadChurnModel(
  trainedModels: Pick<Stores['trainedModels'], 'artefact'>,
  version: number,
): Promise<ChurnModel> {
  const id = `churn.${version}`;
  const bytes = await trainedModels.artefact('churn', version);
  if (bytes === null) throw new Error(`The model ${id} is not there; look at varsel models list.`);
  return openChurnModel(id, bytes);
}
