import type { JobDependencies } from './dependencies.js';

/** So many in five seconds leave most of a worker to everything else; a large import rebuilds its own. */
const SWEPT_AT_ONCE = 250;

/** Rebuilds what imports have marked and not got to rebuild themselves. */
export async function rebuild({ rebuildChanged, log }: JobDependencies): Promise<void> {
  const count = await rebuildChanged();
  if (count > 0) log.info({ count }, 'histories rebuilt');
}

/** The same of the first few, every few seconds: what has just happened to a customer shows at once. */
export async function sweepHistories({ rebuildChanged, log }: JobDependencies): Promise<void> {
  const count = await rebuildChanged(SWEPT_AT_ONCE);
  if (count > 0) log.info({ count }, 'histories rebuilt in between');
}
