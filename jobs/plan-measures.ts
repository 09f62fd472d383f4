import type { JobDependencies } from './dependencies.js';
import { eachOf } from './each-of.js';

/** Puts customers on lists and tells account teams, then posts what waits on the lists that go out by themselves. */
export async function planMeasures({ planMeasures: plan, queue, log }: JobDependencies): Promise<void> {
  await eachOf(
    async () => {
      const { listed } = await plan();
      if (listed > 0) log.info({ listed }, 'customers put on lists');
    },
    // What was listed goes out, whoever else could not be.
    () => queue.add('send-measures', {}),
  );
}
