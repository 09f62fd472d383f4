import type { Redis } from 'ioredis';

/** How fast calls may follow each other. */
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

/** What a call has to keep to. */
export interface Paces {
  /** Of one conversation, in which one at a time asks; null where the call is about none. */
  readonly own: Pace | null;
  /** Of all that a workspace or an app calls together; null where the platform sets none. */
  readonly shared: Pace | null;
  /** How many requests it is to the shared pace; 1 when left out. */
  readonly calls?: number;
  /** So many of the shared pace are left for those who can wait less. */
  readonly spare?: number;
  /** Somebody is looking on: goes before all who queue, as soon as the rates allow it. */
  readonly isUrgent?: boolean;
}

export interface Pacer {
  /** Takes a turn where all rates allow it now: 0. Else it takes none and says when to ask again, in milliseconds. */
  take(paces: Paces): Promise<number>;
  /** What took its turn goes out only now: as if it had been taken this moment. */
  delayed(paces: Paces): Promise<void>;
  /** The platform refused a call and asked for patience. */
  limited(paces: Paces, retryAfterMs: number): Promise<void>;
}

interface RedisPacerOptions {
  readonly redis: Redis;
  /** Of every key. */
  readonly prefix: string;
  /** Redis' own clock when left out, so that workers on several machines agree. */
  readonly now?: () => Date;
}

/** Turns that are taken in Redis, so that all processes keep to the rates together. */
export function redisPacer({ redis, prefix, now }: RedisPacerOptions): Pacer {
  async function run(script: string, paces: Paces, more: object): Promise<number> {
    const { own, shared } = paces;
    const given = { ...paces, ...more, ...(now === undefined ? {} : { now: now().getTime() }) };
    const keys = [own, shared].map((pace) => `${prefix}:pace:${pace?.key ?? 'none'}`);
    return Number(await redis.eval(script, 2, ...keys, JSON.stringify(given)));
  }
  return {
    take: (paces) => run(TAKE, paces, {}),
    delayed: async (paces) => {
      await run(DELAYED, paces, {});
    },
    limited: async (paces, retryAfterMs) => {
      await run(LIMITED, paces, { retryAfterMs });
    },
  };
}

// Windows are kept exactly, by the times of the last calls: the n-th last must lie a whole window back. Intervals are the
// generic cell rate algorithm (ITU-T I.371): one number, the theoretical arrival time of the next call.
const COMMON = `
local given = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local now = given.now or (time[1] * 1000 + math.floor(time[2] / 1000))
local own = given.own ~= cjson.null and given.own or nil
local shared = given.shared ~= cjson.null and given.shared or nil
local calls = given.calls or 1
local KEPT_MS = 600000

local function keep(key, value, aheadMs)
  redis.call('SET', key, value, 'PX', math.ceil(math.max(aheadMs, 0)) + KEPT_MS)
end

local function allowedAt(key, pace, wanted, spare)
  local at = math.max(now, tonumber(redis.call('GET', key .. ':paused') or now))
  for index, rate in ipairs(pace.rates) do
    if rate.kind == 'window' then
      local earlier = redis.call('LINDEX', key .. ':sent', math.max(rate.count - wanted - spare, 0))
      if earlier then at = math.max(at, tonumber(earlier) + rate.windowMs) end
    else
      local arrival = tonumber(redis.call('GET', key .. ':arrival:' .. index) or now)
      at = math.max(at, arrival - (rate.burst - 1) * rate.intervalMs)
    end
  end
  return at
end

local function record(key, pace, count)
  local most, longest = 0, 0
  for index, rate in ipairs(pace.rates) do
    if rate.kind == 'window' then
      most, longest = math.max(most, rate.count), math.max(longest, rate.windowMs)
    else
      local name = key .. ':arrival:' .. index
      local arrival = math.max(tonumber(redis.call('GET', name) or now), now) + count * rate.intervalMs
      keep(name, arrival, arrival - now)
    end
  end
  if most == 0 then return end
  for _ = 1, count do redis.call('LPUSH', key .. ':sent', now) end
  redis.call('LTRIM', key .. ':sent', 0, most - 1)
  redis.call('PEXPIRE', key .. ':sent', longest + KEPT_MS)
end
`;

// Who has to wait for the shared pace stands in its line, so that they come back one by one and in their order, and not
// all of them at each turn: each is told when those before it will have gone. Whoever does not come back by then has left
// the line. Somebody urgent stands in none: the next turn is kept free for a moment, and nothing goes out beyond the rates.
const TAKE = `${COMMON}
local LAPSES_AFTER_MS = 1000
local OWN_KEPT_FREE_MS = 250
local SHARED_KEPT_FREE_MS = 60
local LINE, TOLD = KEYS[2] .. ':line', KEYS[2] .. ':told'

local function leaveLine(key)
  redis.call('ZREM', LINE, key)
  redis.call('ZREM', TOLD, key)
end
local function keepFree(key, untilMs)
  redis.call('SET', key .. ':awaited', untilMs, 'PX', math.max(math.ceil(untilMs - now), 1))
end
local function freeAgainAt(key)
  local untilMs = tonumber(redis.call('GET', key .. ':awaited') or now)
  return untilMs > now and untilMs or now
end

local ownAt = own and allowedAt(KEYS[1], own, 1, 0) or now
local sharedAt = shared and allowedAt(KEYS[2], shared, calls, given.spare or 0) or now
if given.isUrgent then
  local at = math.max(ownAt, sharedAt)
  for index, pace in ipairs({ own or false, shared or false }) do
    local keptMs = index == 1 and OWN_KEPT_FREE_MS or SHARED_KEPT_FREE_MS
    if pace and at > now then keepFree(KEYS[index], at + keptMs) end
    if pace and at <= now then
      redis.call('DEL', KEYS[index] .. ':awaited')
      record(KEYS[index], pace, index == 1 and 1 or calls)
    end
  end
  return math.max(math.ceil(at - now), 0)
end
if own then ownAt = math.max(ownAt, freeAgainAt(KEYS[1])) end
if shared and own then sharedAt = math.max(sharedAt, freeAgainAt(KEYS[2])) end
if not shared then
  if ownAt <= now and own then record(KEYS[1], own, 1) end
  return math.ceil(ownAt - now)
end
if not own then
  if sharedAt > now then return math.ceil(sharedAt - now) end
  record(KEYS[2], shared, calls)
  return 0
end

for _, gone in ipairs(redis.call('ZRANGEBYSCORE', TOLD, '-inf', now - LAPSES_AFTER_MS)) do leaveLine(gone) end
local ahead = redis.call('ZRANK', LINE, KEYS[1])
local told = tonumber(redis.call('ZSCORE', TOLD, KEYS[1]) or nil)
local waiting = redis.call('ZCARD', LINE)
if ownAt <= now and sharedAt <= now and (waiting == 0 or (told and told <= now)) then
  leaveLine(KEYS[1])
  record(KEYS[1], own, 1)
  record(KEYS[2], shared, calls)
  return 0
end
if ownAt > now and ownAt >= sharedAt then
  leaveLine(KEYS[1])
  return math.ceil(ownAt - now)
end
if told and told > now and told >= sharedAt then return math.ceil(math.max(ownAt, told) - now) end
local each = 0
for _, rate in ipairs(shared.rates) do
  each = math.max(each, rate.kind == 'window' and rate.windowMs / rate.count or rate.intervalMs)
end
told = math.max(ownAt, sharedAt + (ahead or waiting) * each, now + 1)
if not ahead then redis.call('ZADD', LINE, redis.call('INCR', LINE .. ':number'), KEYS[1]) end
redis.call('ZADD', TOLD, told, KEYS[1])
for _, key in ipairs({ LINE, TOLD, LINE .. ':number' }) do
  redis.call('PEXPIRE', key, math.ceil(told - now) + KEPT_MS)
end
return math.ceil(told - now)`;

const DELAYED = `${COMMON}
if own then
  local wasSent = redis.call('LINDEX', KEYS[1] .. ':sent', 0)
  if wasSent then redis.call('LSET', KEYS[1] .. ':sent', 0, now) end
  for index, rate in ipairs(own.rates) do
    local name = KEYS[1] .. ':arrival:' .. index
    if rate.kind == 'interval' then
      local arrival = math.max(tonumber(redis.call('GET', name) or now), now + rate.intervalMs)
      keep(name, arrival, arrival - now)
    end
  end
end
return 0`;

// The answer doesn't say what is used up. A conversation that had been quiet can't be, and two refused at the same moment
// hardly: then it is what they share.
const LIMITED = `${COMMON}
local untilMs = now + given.retryAfterMs
local function pause(key)
  if untilMs > tonumber(redis.call('GET', key .. ':paused') or 0) then
    keep(key .. ':paused', untilMs, given.retryAfterMs)
  end
end
local function wasQuiet()
  local QUIET_MS = 30000
  for index, rate in ipairs(own.rates) do
    if rate.kind == 'interval' then
      local arrival = tonumber(redis.call('GET', KEYS[1] .. ':arrival:' .. index) or now)
      if arrival > now + rate.intervalMs then return false end
    else
      local before = redis.call('LINDEX', KEYS[1] .. ':sent', 1)
      if before and tonumber(before) > now - QUIET_MS then return false end
    end
  end
  return true
end
if not own then
  if shared then pause(KEYS[2]) end
  return 0
end
pause(KEYS[1])
if not shared then return 0 end
local kept = redis.call('GET', KEYS[2] .. ':limited')
local last = kept and cjson.decode(kept)
local SAME_MOMENT_MS = 2000
local isOther = last and last.key ~= KEYS[1] and last.atMs + SAME_MOMENT_MS >= now
if isOther or wasQuiet() then pause(KEYS[2]) end
keep(KEYS[2] .. ':limited', cjson.encode({ key = KEYS[1], atMs = now }), given.retryAfterMs)
return 0`;
