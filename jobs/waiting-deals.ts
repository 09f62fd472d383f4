import type { Redis } from 'ioredis';

/** Deals with new events, in the order in which their first one came; each waits once, however many events it has. */
export interface WaitingDeals {
  /** True when none could be taken before: then somebody has to be sent for them. */
  add(dealIds: readonly string[]): Promise<boolean>;
  /** Those that have waited longest. They are the taker's until it gives them back, or has had them for too long. */
  take(limit: number): Promise<string[]>;
  /** What came in for them meanwhile can be taken from now on. */
  giveBack(dealIds: readonly string[]): Promise<void>;
}

/** On a database that answers, a batch takes a fraction of it; a killed worker's deals wait for it. */
const HELD_MS = 15_000;
/** So many are looked at for one that nobody has. */
const LOOKED_AT = 500;

const ADD = `
local isTakeable = 0
for _, id in ipairs(redis.call('zrange', KEYS[1], 0, tonumber(ARGV[2]) - 1)) do
  if not redis.call('zscore', KEYS[2], id) then isTakeable = 1 break end
end
for place = 3, #ARGV do redis.call('zadd', KEYS[1], 'NX', ARGV[1], ARGV[place]) end
return isTakeable`;

const TAKE = `
redis.call('zremrangebyscore', KEYS[2], '-inf', ARGV[1])
local taken = {}
for _, id in ipairs(redis.call('zrange', KEYS[1], 0, tonumber(ARGV[4]) - 1)) do
  if #taken >= tonumber(ARGV[3]) then break end
  if not redis.call('zscore', KEYS[2], id) then
    redis.call('zrem', KEYS[1], id)
    redis.call('zadd', KEYS[2], ARGV[2], id)
    taken[#taken + 1] = id
  end
end
return taken`;

/**
 * Kept in Redis, because taking must be quick, and a deal one worker's at a time: two at once would score the same events.
 * What is lost with it, or held by a worker that dies, is still marked in the database, and the sweep puts it back.
 */
export function waitingDeals(redis: Redis, prefix: string, now: () => Date): WaitingDeals {
  const keys = [`${prefix}:waiting-deals`, `${prefix}:held-deals`] as const;
  return {
    async add(dealIds) {
      if (dealIds.length === 0) return false;
      return (await redis.eval(ADD, 2, ...keys, now().getTime(), LOOKED_AT, ...dealIds)) === 0;
    },
    async take(limit) {
      const atMs = now().getTime();
      return (await redis.eval(TAKE, 2, ...keys, atMs, atMs + HELD_MS, limit, LOOKED_AT)) as string[];
    },
    async giveBack(dealIds) {
      if (dealIds.length > 0) await redis.zrem(keys[1], ...dealIds);
    },
  };
}
