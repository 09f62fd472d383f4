import type { TrainedModelStore } from '../../stores/trained-models.js';
import type { TicketModelKind } from './ticket-label.js';
import { openTicketModel, type TicketModel } from './ticket-text-model.js';

/**
 * The model of a kind that counts, opened once for as long as it does; null while there is none.
 *
 * @throws whatever the store throws, ArtefactError where the model can't be opened; the next call tries again.
 */
export function heldTicketModel(
  kind: TicketModelKind,
  trainedModels: Pick<TrainedModelStore, 'active' | 'artefact'>,
): () => Promise<TicketModel | null> {
  let held: TicketModel | null = null;
  return async () => {
    const active = await trainedModels.active(kind);
    if (active === null) return null;
    if (held?.id === active.id) return held;
    const bytes = await trainedModels.artefact(kind, active.version);
    if (bytes === null) throw new Error(`The model ${active.id} is not there; look at varsel models list.`);
    held = openTicketModel(active.id, bytes);
    return held;
  };
}
