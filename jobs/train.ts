import { claimPeriod } from './claim-period.js';
import type { JobDependencies } from './dependencies.js';
import type { JobPayload } from './names.js';

/**
 * Looks at the models once a day: trains where that is due, in a process of its own. A training that fails is tried again
 * the next day, not with every start.
 */
export async function train(
  { stores, checkTraining, now, log }: JobDependencies,
  { period }: JobPayload<'train-churn'>,
): Promise<void> {
  const id = await claimPeriod({ stores, now }, 'train-churn', period);
  if (id === null) return;
  const { promotedId, training, because } = await checkTraining();
  if (promotedId !== null) log.info({ modelId: promotedId }, 'a model has run in shadow and is active now');
  if (training === 'failed') log.error({}, 'training failed: run varsel train churn to see why');
  else log.info({ training, because: because?.kind ?? null }, 'training checked');
  await stores.runs.finish(id, now(), { [training]: 1 });
}
