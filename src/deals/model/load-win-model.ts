import type { Stores } from '../../stores/stores.js';
import { openWinModel, type WinModel } from './win-model.js';

/** @throws ArtefactError or RangeError when it can't be opened, Error when it is not there. */
export async function loadWinModel(
  trainedModels: Pick<Stores['trainedModels'], 'artefact'>,
  version: number,
): Promise<WinModel> {
  const id = `win.${version}`;
  const bytes = await trainedModels.artefact('win', version);
  if (bytes === null) throw new Error(`The model ${id} is not there; look at varsel models list.`);
  return openWinModel(id, bytes);
}
