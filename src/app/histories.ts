import { churnContext } from '../churn/context.js';
import { churnSubjects } from '../churn/subjects.js';
import type { ChurnContext } from '../domain/run.js';
import { type RebuildOptions, rebuildHistories } from '../history/rebuild.js';
import { countLost } from '../stores/count-lost.js';
import type { Parts } from './parts.js';

// All events of so many customers are in memory at once, and some customers have thousands.
const REBUILD_BATCH = 25;
const CONTEXT_BATCH = 1000;

/**
 * Rebuilds every history that is marked; returns how many. One that fails stays marked and as it was: all other customers
 * are scored by theirs.
 */
export async function rebuildAll(
  { stores, logger }: Pick<Parts, 'stores' | 'logger'>,
  onRebuilt?: RebuildOptions['onRebuilt'],
  most?: number,
): Promise<number> {
  const { rebuilt, failure } = await rebuildHistories(stores, { batchSize: REBUILD_BATCH, most, onRebuilt });
  // Of some alone it would be said again and again: whoever rebuilds all says it.
  if (failure !== null && most === undefined)
    logger.error({ error: failure.message }, 'histories could not be rebuilt');
  return rebuilt;
}

/** What every customer's score needs of all the others, as of a date. */
export function contextAsOf(
  { stores }: Pick<Parts, 'stores'>,
  asOf: Date,
  isFirstRun: boolean,
): Promise<ChurnContext> {
  const subjects = churnSubjects(stores, { batchSize: CONTEXT_BATCH });
  const outcomes = { countLost: (from: Date, to: Date) => countLost(stores, from, to) };
  return churnContext({ asOf, subjects, outcomes, isFirstRun });
}
