import type { JobDependencies } from './dependencies.js';

/** Looks at the models: trains where that is due, in a process of its own. */
export async function train({ checkTraining, log }: JobDependencies): Promise<void> {
  const { promotedId, training } = await checkTraining();
  if (promotedId !== null) log.info({ modelId: promotedId }, 'a model has run in shadow and is active now');
  if (training === 'failed') log.error({}, 'training failed: run varsel train churn to see why');
  else log.info({ training }, 'training checked');
}
