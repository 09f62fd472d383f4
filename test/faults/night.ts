import { drainChannel } from '../../jobs/drain-channel.js';
import { redisPacer } from '../../jobs/pace.js';
import { sweepDeliveries } from '../../jobs/sweep-deliveries.js';
import { platformTurns } from '../../src/app/turns.js';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import { askingSeldom } from '../../src/chat/delivery/check-target.js';
import { drainTarget } from '../../src/chat/delivery/drain-target.js';
import { pacedAdapter } from '../../src/chat/delivery/paced-adapter.js';
import { updateCards } from '../../src/chat/delivery/update-cards.js';
import { type Delivery, type Target, targetKey } from '../../src/domain/delivery.js';
import { memoryPacer } from '../memory/pacer.js';
import { memoryRedisKeys } from '../memory/redis-keys.js';
import type { testRedis } from '../support/redis.js';
import type { FaultProxy } from './fault-proxy.js';
import { markOf, type NightDesk, nightDesk } from './night-desk.js';
import { randomOf } from './proxy/faults.mjs';
import { type VirtualTime, virtualTime } from './virtual-time.js';

export interface NightOptions {
  readonly proxy: FaultProxy;
  /** Null: turns, leases and appointments are kept in memory. */
  readonly redis: ReturnType<typeof testRedis> | null;
  /** Made anew for each night, with the clock that it goes by. */
  readonly adapterAt: (now: () => Date) => ChatAdapter;
  /** How many messages go where, replies in threads among them. */
  readonly channels: readonly { readonly target: Target; readonly count: number }[];
  /** So many alerts at most are raised at each sweep: their cards change, and each gets a reply in its thread. */
  readonly raisedAtOnce: number;
  /** How long a call takes to get there, and its answer back. Teams counts to the second, so there it varies less. */
  readonly latencyMs: { readonly low: number; readonly high: number };
  /** How many jobs are worked on at once. */
  readonly workers: number;
  readonly seed: number;
}

export interface Night {
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  /** The state in which each delivery ended, by what marks it in its message. */
  readonly states: ReadonlyMap<string, Delivery['state']>;
  /** Cards that show the newest version of an alert that was raised. */
  readonly changed: number;
}

/** How late a delayed job is woken at most. */
const WAKE_MS = 15;
/** Rarer than the product's, to spare time. */
const SWEEP_MS = 20_000;
const LEASE_MS = 30_000;
/** As the product's: so long it waits after an answer that was hidden. */
export const SETTLE_MS = 3_000;
const SETTINGS = {
  slack: { messageIntervalMs: 1_000, messageBurst: 3, messagesPerMinute: 300, workspaces: [] },
};

/**
 * Sends a night's messages with the product's own jobs, lease, pace, queue of each channel and adapter; only the clock, the
 * stores and the platform are the test's.
 */
export async function sendNight(options: NightOptions): Promise<Night> {
  const { channels, seed } = options;
  // Before the real time, by which the recording platforms stamp their messages.
  const startedAtMs = Math.floor(Date.now() / 86_400_000) * 86_400_000 - 2 * 86_400_000;
  const random = randomOf(seed);
  const time = virtualTime(startedAtMs);
  const { redis, prefix, pacer } = keptIn(options.redis, time, Math.floor(random() * 1e9));
  const turns = platformTurns({ pacer, config: SETTINGS, isUrgent: false });
  const adapter = askingSeldom(pacedAdapter(slowed(options, time, random), turns), time.now);
  const desks = new Map(
    channels.map(({ target, count }) => [targetKey(target), nightDesk(target, count, time.now)]),
  );
  const workers = newWorkers(options.workers);
  let isDone = false;

  const queue = {
    async add(_name: 'drain-channel', payload: Payload, { delayMs = 0 }: { delayMs?: number } = {}) {
      time.start(async () => {
        await time.sleep(delayMs + Math.floor(random() * WAKE_MS));
        await workers.enter(time);
        const delivery = { channelLeaseMs: 60_000, drainTarget: drain };
        await drainChannel({ queue: queue as never, redis, prefix, now: time.now, delivery }, payload);
        workers.leave();
      });
    },
  };

  async function drain(key: string) {
    const desk = desks.get(key);
    if (desk === undefined) throw new Error(`no channel ${key}`);
    await desk.addSome();
    const result = await drainTarget({ ...working(desk), adapter, turns }, key);
    if (result.nextAt !== null || !(await desk.isUnsent())) return result;
    return { ...result, nextAt: time.now() };
  }

  function working({ stores, render }: NightDesk) {
    return {
      stores,
      render,
      now: time.now,
      onStep: () => undefined,
      afterFailure: { fallback: null, administrators: null },
      timing: { leaseMs: LEASE_MS, settleMs: SETTLE_MS },
      report: () => undefined,
      isStopping: () => false,
    };
  }

  async function sweep(desk: NightDesk): Promise<void> {
    const { stores } = desk;
    const update = { ...working(desk), adapterOf: () => adapter, leaseMs: LEASE_MS, warn: () => undefined };
    const delivery = { updateCards: (id: string) => updateCards(update, id) };
    const failed = (about: object, message: string) => {
      throw new Error(`${message}: ${JSON.stringify(about)}`);
    };
    await sweepDeliveries({ stores, queue, now: time.now, delivery, log: { error: failed } } as never);
  }

  time.start(async () => {
    for (const desk of desks.values()) await desk.addSome();
    while (!isDone) {
      let left = options.raisedAtOnce;
      let busy = 0;
      for (const desk of desks.values()) {
        left -= await desk.raiseSome(left);
        await sweep(desk);
        if (!(await desk.isDone())) busy += 1;
      }
      isDone = busy === 0;
      await time.sleep(SWEEP_MS);
    }
  });
  await time.run();

  const states = new Map<string, Delivery['state']>();
  let changed = 0;
  for (const desk of desks.values()) {
    for (const delivery of await desk.deliveries()) states.set(markOf(delivery), delivery.state);
    changed += await desk.changedCards();
  }
  return { startedAtMs, endedAtMs: time.now().getTime(), states, changed };
}

type Payload = { readonly targetKey: string; readonly appointment?: string | undefined };

function keptIn(redis: NightOptions['redis'], { now }: VirtualTime, number: number) {
  if (redis === null) return { redis: memoryRedisKeys(now), prefix: 'night', pacer: memoryPacer(now) };
  const prefix = `${redis.prefix}-night-${number}`;
  return { redis: redis.redis, prefix, pacer: redisPacer({ redis: redis.redis, prefix, now }) };
}

/** The same platform, which takes its time. */
function slowed(
  { adapterAt, proxy, latencyMs: { low, high } }: NightOptions,
  time: VirtualTime,
  random: () => number,
): ChatAdapter {
  const adapter = adapterAt(time.now);
  async function slowly<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    const latency = () => low + Math.floor(random() * (high - low));
    await time.sleep(latency());
    await proxy.setTime(time.now().getTime());
    try {
      return await call();
    } finally {
      await time.sleep(latency());
    }
  }
  return {
    ...adapter,
    send: (target, card, deliveryId) => slowly(() => adapter.send(target, card, deliveryId)),
    reply: (reference, text, deliveryId) => slowly(() => adapter.reply(reference, text, deliveryId)),
    update: (reference, card) => slowly(() => adapter.update(reference, card)),
    find: (...search) => slowly(() => adapter.find(...search)),
    membership: (target) => slowly(() => adapter.membership(target)),
  };
}

function newWorkers(count: number) {
  let free = count;
  return {
    async enter(time: VirtualTime): Promise<void> {
      while (free === 0) await time.sleep(2);
      free -= 1;
    },
    leave(): void {
      free += 1;
    },
  };
}
