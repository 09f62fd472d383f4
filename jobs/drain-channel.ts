import { setTimeout as wait } from 'node:timers/promises';
import type { JobDependencies } from './dependencies.js';
import { withLease } from './lease.js';
import type { JobPayload } from './names.js';
import { nextSlotMs } from './pace.js';

/** Sends what waits for one target; one worker at a time, within the target's rate. */
export async function drainChannel(
  { queue, redis, prefix, delivery, now }: JobDependencies,
  { targetKey }: JobPayload<'drain-channel'>,
): Promise<void> {
  if (delivery === null || redis === null) return;
  const pace = async (): Promise<void> => {
    for (const { key, rates } of delivery.pacesOf(targetKey)) {
      const waitMs = await nextSlotMs(redis, { key: `${prefix}:pace:${key}`, rates });
      if (waitMs > 0) await wait(waitMs);
    }
  };
  const result = await withLease(redis, `${prefix}:lease:${targetKey}`, delivery.channelLeaseMs, () =>
    delivery.drainTarget(targetKey, pace),
  );
  // Somebody else is at it; what comes in the moment between its last look and its end is found by the sweep.
  if (result === 'busy' || result.nextAt === null) return;
  const delayMs = Math.max(50, result.nextAt.getTime() - now().getTime());
  await queue.add('drain-channel', { targetKey }, { delayMs });
}
