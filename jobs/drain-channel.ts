import type { DeliveryDependencies, JobDependencies } from './dependencies.js';
import { withLease } from './lease.js';
import type { JobPayload } from './names.js';

interface DrainChannelDependencies extends Pick<JobDependencies, 'redis' | 'prefix' | 'now'> {
  readonly queue: Pick<JobDependencies['queue'], 'add'>;
  readonly delivery: Pick<DeliveryDependencies, 'drainTarget' | 'channelLeaseMs'> | null;
}

/** A pace is kept by the second; what is held for longer keeps no other message waiting. */
const LONGEST_APPOINTMENT_MS = 60_000;
/** A worker's wake-up is not more exact than this. */
const SOONEST_MS = 5;

/**
 * Sends what waits for one target; one worker at a time, within the rates. Nobody waits in a worker: where the next
 * message may go only later, the job ends and comes again then, so that a few workers serve any number of channels.
 */
export async function drainChannel(
  { queue, redis, prefix, delivery, now }: DrainChannelDependencies,
  { targetKey, appointment }: JobPayload<'drain-channel'>,
): Promise<void> {
  if (delivery === null || redis === null) return;
  const appointmentKey = `${prefix}:appointment:${targetKey}`;
  // Whoever comes without an appointment, as the sweep does, leaves it to the one who has one.
  const kept = await redis.get(appointmentKey);
  if (kept !== null && kept !== appointment) return;
  const result = await withLease(redis, `${prefix}:lease:${targetKey}`, delivery.channelLeaseMs, () =>
    delivery.drainTarget(targetKey),
  );
  // Somebody else is at it; what comes in the moment between its last look and its end is found by the sweep.
  if (result === 'busy') return;
  if (result.nextAt === null) {
    if (kept !== null) await redis.del(appointmentKey);
    return;
  }
  const delayMs = Math.max(SOONEST_MS, result.nextAt.getTime() - now().getTime());
  if (delayMs > LONGEST_APPOINTMENT_MS) {
    // The sweep finds it when its time has come; until then whatever else comes for this target may go.
    if (kept !== null) await redis.del(appointmentKey);
    return;
  }
  const next = String(result.nextAt.getTime());
  // Held for a while beyond its time, in which a job that was lost costs a wait and nothing else.
  await redis.set(appointmentKey, next, 'PX', delayMs + APPOINTMENT_LAPSES_AFTER_MS);
  await queue.add('drain-channel', { targetKey, appointment: next }, { delayMs });
}

const APPOINTMENT_LAPSES_AFTER_MS = 5_000;
