import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drainChannel } from '../../jobs/drain-channel.js';
import { testRedis } from '../support/redis.js';

const { redis, prefix, close } = testRedis();
beforeAll(() => redis.connect());
afterAll(close);

const NOW = new Date('2026-03-02T22:00:00Z');

/** A target whose next message may go after so long; tells how often it was looked at, and what was appointed. */
function target(key: string, nextInMs: number | null) {
  const seen = { drained: 0, appointments: [] as (number | undefined)[] };
  const queue = {
    add: async (_name: string, _payload: object, options?: { readonly delayMs?: number }) => {
      seen.appointments.push(options?.delayMs);
    },
  };
  const drainTarget = async () => {
    seen.drained += 1;
    return { sent: 0, nextAt: nextInMs === null ? null : new Date(NOW.getTime() + nextInMs) };
  };
  const delivery = { drainTarget, channelLeaseMs: 15_000 };
  const drain = () =>
    drainChannel({ queue, redis, prefix: `${prefix}-${key}`, delivery, now: () => NOW }, { targetKey: key });
  return { seen, drain };
}

describe('a target of which the next message may go only later', () => {
  it('is left to the one who has the appointment, where it is soon', async () => {
    const { seen, drain } = target('soon', 1_000);
    await drain();
    await drain();
    expect(seen).toEqual({ drained: 1, appointments: [1_000] });
  });

  it('is looked at for every other message, where that one is held until the morning', async () => {
    const { seen, drain } = target('held', 9 * 3_600_000);
    await drain();
    await drain();
    expect(seen).toEqual({ drained: 2, appointments: [] });
  });
});
