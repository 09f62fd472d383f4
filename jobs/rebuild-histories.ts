import type { JobDependencies } from './dependencies.js';

/** Rebuilds what imports have marked and not got to rebuild themselves. */
export async function rebuild({ rebuildChanged, log }: JobDependencies): Promise<void> {
  const count = await rebuildChanged();
  if (count > 0) log.info({ count }, 'histories rebuilt');
}
