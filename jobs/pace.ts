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

// Who has to wait for the shared pace gets a place in its queue, so that they come back one by one and in their order,
// and not all of them at each turn. The place is no turn yet: rates are looked at again when it has come.
const TAKE = `${COMMON}
local ownAt = own and allowedAt(KEYS[1], own, 1, 0) or now
if not shared then
  if ownAt <= now and own then record(KEYS[1], own, 1) end
  return math.ceil(ownAt - now)
end
local sharedAt = allowedAt(KEYS[2], shared, calls, given.spare or 0)
local each = 0
for _, rate in ipairs(shared.rates) do
  each = math.max(each, rate.kind == 'window' and rate.windowMs / rate.count or rate.intervalMs)
end
if not own then
  if sharedAt > now then return math.ceil(sharedAt - now) end
  record(KEYS[2], shared, calls)
  -- It went before those who wait, so places to come lie that much later.
  local queueEnd = tonumber(redis.call('GET', KEYS[2] .. ':queue') or now)
  if queueEnd > now then keep(KEYS[2] .. ':queue', queueEnd + each * calls, queueEnd - now) end
  return 0
end
local place = tonumber(redis.call('GET', KEYS[1] .. ':place') or nil)
local queueEnd = math.max(now, tonumber(redis.call('GET', KEYS[2] .. ':queue') or now))
local hasCome = place ~= nil and place <= now
if ownAt <= now and sharedAt <= now and (hasCome or queueEnd <= now) then
  redis.call('DEL', KEYS[1] .. ':place')
  record(KEYS[1], own, 1)
  record(KEYS[2], shared, calls)
  return 0
end
if ownAt > now and ownAt >= sharedAt then return math.ceil(ownAt - now) end
local LONG_MS = 1000
if hasCome and sharedAt - now <= LONG_MS then return math.max(math.ceil(math.max(ownAt, sharedAt) - now), 1) end
if place and not hasCome and place >= sharedAt then return math.ceil(math.max(ownAt, place) - now) end
place = math.max(queueEnd, sharedAt)
keep(KEYS[2] .. ':queue', place + each * calls, place - now)
keep(KEYS[1] .. ':place', place, place - now)
return math.max(math.ceil(math.max(ownAt, place) - now), 1)`;

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
