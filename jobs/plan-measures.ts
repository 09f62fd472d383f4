import type { JobDependencies } from './dependencies.js';

/** Puts customers on lists and tells account teams, then posts what waits on the lists that go out by themselves. */
export async function planMeasures({ planMeasures: plan, queue, log }: JobDependencies): Promise<void> {
  const counts = await plan();
  if (counts.listed > 0) log.info({ listed: counts.listed }, 'customers put on lists');
  await queue.add('send-measures', {});
}
