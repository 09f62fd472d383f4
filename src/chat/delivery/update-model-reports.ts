import { type Target, targetKey } from '../../domain/delivery.js';
import { type UpdateDependencies, updateCard } from './update-cards.js';

/** The id of the message that tells somebody of a training. */
export function modelReportId(modelId: string, target: Target): string {
  return `model_report|${modelId}|${targetKey(target)}`;
}

/** Shows on the posted reports of a model what has become of it. Pressing once more does it again. */
export async function updateModelReports(
  dependencies: UpdateDependencies,
  modelId: string,
  targets: readonly Target[],
): Promise<void> {
  for (const target of targets) {
    const card = await dependencies.stores.deliveries.find(modelReportId(modelId, target));
    if (card?.state.name === 'sent') await updateCard(dependencies, card, card.state);
  }
}
