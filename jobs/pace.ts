import type { Redis } from 'ioredis';

// Generic cell rate algorithm (ITU-T I.371): one number per target, the theoretical arrival time of the next message.
// Redis' own clock, so that workers on several machines agree.
const NEXT_SLOT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local arrival = math.max(tonumber(redis.call('GET', KEYS[1]) or now), now)
local wait = math.max(0, arrival - now - (tonumber(ARGV[2]) - 1) * tonumber(ARGV[1]))
redis.call('SET', KEYS[1], arrival + tonumber(ARGV[1]), 'PX', 600000)
return wait`;

/**
 * Takes the next slot of a target's rate and says how long to wait for it, in milliseconds.
 * @param intervalMs least time between two messages in the long run.
 * @param burst how many may follow each other at once, at least 1.
 */
export async function nextSlotMs(
  redis: Redis,
  key: string,
  intervalMs: number,
  burst: number,
): Promise<number> {
  return Number(await redis.eval(NEXT_SLOT, 1, key, intervalMs, burst));
}
