import type { JobDependencies } from './dependencies.js';

/** Adds the lists of those whose working day begins; the sweep sends them. */
export async function addMorningLists({ addMorningLists: add, log }: JobDependencies): Promise<void> {
  const count = await add();
  if (count > 0) log.info({ count }, 'morning lists added');
}
