import type { JobDependencies } from './dependencies.js';

/** Adds what owners and leaders are told of service classes; the sweep sends it. */
export async function addTierMessages({ addTierMessages: add, log }: JobDependencies): Promise<void> {
  const count = await add();
  if (count > 0) log.info({ count }, 'messages on service classes added');
}
