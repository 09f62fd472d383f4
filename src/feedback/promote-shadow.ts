import type { TrainedModel } from '../domain/trained-model.js';
import type { Stores } from '../stores/stores.js';
import { promoteOver, shadowOver } from './shadow-over.js';

/**
 * Promotes the newest model that was trained after the active one and has run in shadow for a week. The first one ever is
 * left to an administrator, who has to accept its levels; those hold for its successors too. Null where there is none.
 */
export async function promoteShadow(
  { trainedModels, acceptedThresholds }: Pick<Stores, 'trainedModels' | 'acceptedThresholds'>,
  by: string,
  now: Date,
): Promise<TrainedModel | null> {
  const [over, accepted] = await Promise.all([
    shadowOver(trainedModels, 'churn', now),
    acceptedThresholds.find('churn'),
  ]);
  return over === null || accepted === null ? null : promoteOver(trainedModels, over, by, now);
}
