import { promoteOver, shadowOver } from '../feedback/shadow-over.js';
import { DAILY_CHECK } from './train-apart.js';
import { type TrainingParts, trainWeekly } from './train-weekly.js';

/**
 * The look at what offers learn: promotes what has run in shadow, every day, and trains where that is due, once a week.
 * Without products there is nothing to learn.
 */
export async function checkOffersTraining(parts: TrainingParts): Promise<void> {
  await endShadow(parts);
  if ((await parts.stores.products.revision()) === 0) return;
  await trainWeekly(parts, 'train-offers', ['offers']);
}

/** What spoke against it was judged when it was trained. */
async function endShadow({ stores: { trainedModels }, now, logger }: TrainingParts): Promise<void> {
  const over = await shadowOver(trainedModels, 'offers', now());
  if (over === null) return;
  const promoted = await promoteOver(trainedModels, over, DAILY_CHECK, now());
  if (promoted !== null)
    logger.info({ modelId: promoted.id }, 'an offers model was in shadow and is active now');
}
