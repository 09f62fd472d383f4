import type { Redis } from 'ioredis';

/** How fast messages may follow each other. */
export type Rate =
  /** So many within any stretch of time. */
  | { readonly kind: 'window'; readonly count: number; readonly windowMs: number }
  /** One each interval in the long run, and at most `burst` (at least 1) at once. */
  | { readonly kind: 'interval'; readonly intervalMs: number; readonly burst: number };

/** Rates that are kept together, under one name. */
export interface Pace {
  readonly key: string;
  readonly rates: readonly Rate[];
}

// Windows are kept exactly, by the times of the last messages: the n-th last must lie a whole window back. Intervals are
// the generic cell rate algorithm (ITU-T I.371): one number, the theoretical arrival time of the next message. Redis' own
// clock, so that workers on several machines agree.
const NEXT_SLOT = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local slot = math.max(now, tonumber(redis.call('LINDEX', KEYS[1], 0) or now))
local most, longest = 0, 0
local windows = tonumber(ARGV[1])
for index = 1, windows do
  local count, length = tonumber(ARGV[index * 2]), tonumber(ARGV[index * 2 + 1])
  local earlier = redis.call('LINDEX', KEYS[1], count - 1)
  if earlier then slot = math.max(slot, tonumber(earlier) + length) end
  most, longest = math.max(most, count), math.max(longest, length)
end
local arrivals = {}
for index = windows + 1, (#ARGV - 1) / 2 do
  local interval, burst = tonumber(ARGV[index * 2]), tonumber(ARGV[index * 2 + 1])
  local key = KEYS[2] .. index
  arrivals[key] = { math.max(tonumber(redis.call('GET', key) or now), now), interval }
  slot = math.max(slot, arrivals[key][1] - (burst - 1) * interval)
end
for key, arrival in pairs(arrivals) do
  redis.call('SET', key, math.max(arrival[1], slot) + arrival[2], 'PX', 600000)
end
if most > 0 then
  redis.call('LPUSH', KEYS[1], slot)
  redis.call('LTRIM', KEYS[1], 0, most - 1)
  redis.call('PEXPIRE', KEYS[1], slot - now + longest)
end
return slot - now`;

/** Takes the next slot within all rates and says how long to wait for it, in milliseconds. */
export async function nextSlotMs(redis: Redis, { key, rates }: Pace): Promise<number> {
  const windows = rates.flatMap((rate) => (rate.kind === 'window' ? [rate.count, rate.windowMs] : []));
  const intervals = rates.flatMap((rate) => (rate.kind === 'interval' ? [rate.intervalMs, rate.burst] : []));
  const given = [windows.length / 2, ...windows, ...intervals];
  return Number(await redis.eval(NEXT_SLOT, 2, `${key}:sent`, `${key}:arrival:`, ...given));
}
