import { drainChannel } from '../../jobs/drain-channel.js';
import { redisPacer } from '../../jobs/pace.js';
import { platformTurns } from '../../src/app/turns.js';
import { type ChatAdapter, SendFailed, SendLimited } from '../../src/chat/adapter.js';
import type { Card } from '../../src/chat/card.js';
import { askingSeldom } from '../../src/chat/delivery/check-target.js';
import { drainTarget } from '../../src/chat/delivery/drain-target.js';
import { pacedAdapter, type Turns } from '../../src/chat/delivery/paced-adapter.js';
import { type Delivery, pendingDelivery, type Target, targetKey } from '../../src/domain/delivery.js';
import type { Stores } from '../../src/stores/stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import type { testRedis } from '../support/redis.js';
import type { FaultProxy } from './fault-proxy.js';
import { randomOf } from './proxy/faults.mjs';
import { type VirtualTime, virtualTime } from './virtual-time.js';

export interface NightOptions {
  readonly proxy: FaultProxy;
  readonly redis: ReturnType<typeof testRedis>;
  /** Made anew for each night, with the clock that it goes by. */
  readonly adapterAt: (now: () => Date) => ChatAdapter;
  /** How many messages go where. */
  readonly channels: readonly { readonly target: Target; readonly count: number }[];
  /** Every so many-th message is changed after it was posted; 0: none. */
  readonly changeEach: number;
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
  readonly changed: number;
}

/** How late a delayed job is woken at most. */
const WAKE_MS = 15;
/** Rarer than the product's, to spare time: it matters to lost jobs only. */
const SWEEP_MS = 20_000;
/** So many rows are added to a channel at once, so that it always has some and never all of them. */
const ADDED_AT_ONCE = 10;
const SETTINGS = {
  slack: { messageIntervalMs: 1_000, messageBurst: 3, messagesPerMinute: 300, workspaces: [] },
};

/**
 * Sends a night's messages with the product's own job, lease, pace, queue of each channel and adapter; only the clock, the
 * stores and the platform are the test's.
 */
export async function sendNight(options: NightOptions): Promise<Night> {
  const { redis, channels, seed } = options;
  // Before the real time, by which the recording platforms stamp their messages.
  const startedAtMs = Math.floor(Date.now() / 86_400_000) * 86_400_000 - 2 * 86_400_000;
  const random = randomOf(seed);
  const time = virtualTime(startedAtMs);
  const prefix = `${redis.prefix}-night-${seed}-${startedAtMs}-${Math.floor(random() * 1e9)}`;
  const pacer = redisPacer({ redis: redis.redis, prefix, now: time.now });
  const turns = platformTurns({ pacer, config: SETTINGS, isUrgent: false });
  const slow = slowed(options, time, random);
  const adapter = askingSeldom(pacedAdapter(slow, turns), time.now);
  const desks = new Map(
    channels.map(({ target, count }) => [targetKey(target), someDesk(target, count, time)]),
  );
  const changes = toChange(desks, options.changeEach);
  let isDone = false;
  let changed = 0;

  const workers = newWorkers(options.workers);
  const queue = {
    async add(_name: 'drain-channel', payload: Payload, { delayMs = 0 }: { delayMs?: number } = {}) {
      time.start(async () => {
        await time.sleep(delayMs + Math.floor(random() * WAKE_MS));
        await workers.enter(time);
        await drainChannel(
          {
            queue: queue as never,
            redis: redis.redis,
            prefix,
            now: time.now,
            delivery: {
              channelLeaseMs: 60_000,
              drainTarget: (key) => drain(key, adapter, turns, desks, time),
            },
          },
          payload,
        );
        workers.leave();
      });
    },
  };

  time.start(async () => {
    while (!isDone) {
      let left = 0;
      for (const [key, desk] of desks) {
        const hasWork = await desk.hasWork(time.now());
        if (hasWork) await queue.add('drain-channel', { targetKey: key });
        if (await desk.isUnsent()) left += 1;
      }
      changed += await changeSome(changes, adapter, desks);
      isDone = left === 0 && changes.size === 0;
      await time.sleep(SWEEP_MS);
    }
  });
  await time.run();

  const states = new Map<string, Delivery['state']>();
  for (const desk of desks.values()) for (const [mark, state] of await desk.states()) states.set(mark, state);
  return { startedAtMs, endedAtMs: time.now().getTime(), states, changed };
}

type Payload = { readonly targetKey: string; readonly appointment?: string | undefined };
type Desk = ReturnType<typeof someDesk>;

/** The rows of one channel, added as it goes on. */
function someDesk(target: Target, count: number, time: VirtualTime) {
  const stores: Stores = memoryStores();
  const idOf = (index: number) => `night|${String(index).padStart(5, '0')}|${targetKey(target)}`;
  let added = 0;
  return {
    stores,
    async addSome(): Promise<void> {
      if (added === count) return;
      const waiting = await stores.deliveries.unsent(targetKey(target), ADDED_AT_ONCE / 2 + 1);
      if (waiting.length > ADDED_AT_ONCE / 2) return;
      const rows = Array.from({ length: Math.min(ADDED_AT_ONCE, count - added) }, (_, offset) =>
        pendingDelivery({
          id: idOf(added + offset),
          alertId: null,
          content: { kind: 'delivery_note', deliveryId: 'x', problem: 'unknown', targetId: target.id },
          target,
          createdAt: new Date(time.now().getTime() - 1_000_000 + added + offset),
        }),
      );
      added += rows.length;
      await stores.deliveries.add(rows);
    },
    async isUnsent(): Promise<boolean> {
      return added < count || (await stores.deliveries.unsent(targetKey(target), 1)).length > 0;
    },
    async hasWork(now: Date): Promise<boolean> {
      return added === 0 || (await stores.deliveries.targetsWithWork(now)).length > 0;
    },
    async states(): Promise<[string, Delivery['state']][]> {
      const found = await Promise.all(
        Array.from({ length: count }, (_, index) => stores.deliveries.find(idOf(index))),
      );
      return found.flatMap((row) =>
        row === null ? [] : [[markOf(row), row.state] as [string, Delivery['state']]],
      );
    },
    find: (index: number) => stores.deliveries.find(idOf(index)),
    count,
  };
}

async function drain(
  key: string,
  adapter: ChatAdapter,
  turns: Turns,
  desks: ReadonlyMap<string, Desk>,
  time: VirtualTime,
) {
  const desk = desks.get(key);
  if (desk === undefined) throw new Error(`no channel ${key}`);
  await desk.addSome();
  const dependencies = {
    stores: desk.stores,
    adapter,
    turns,
    render: async (delivery: Delivery) => {
      await desk.addSome();
      return { kind: 'card', card: cardOf(delivery), alertVersion: 1 } as const;
    },
    now: time.now,
    onStep: () => undefined,
    afterFailure: { fallback: null, administrators: null },
    timing: { leaseMs: 30_000, settleMs: 3_000 },
    report: () => undefined,
    isStopping: () => false,
  };
  const result = await drainTarget(dependencies, key);
  if (result.nextAt !== null || !(await desk.isUnsent())) return result;
  return { ...result, nextAt: time.now() };
}

/** What a message is known by on its way: channel and number. */
export function markOf({ id }: Pick<Delivery, 'id'>): string {
  const [, number, key = ''] = id.split('|');
  return `#${key.split('-').at(-1)?.split('@')[0]}-${number}#`;
}

function cardOf(delivery: Delivery, more = ''): Card {
  const mark = markOf(delivery);
  return { summary: mark, blocks: [{ type: 'text', text: [`${mark}${more}`] }] };
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
    update: (reference, card) => slowly(() => adapter.update(reference, card)),
    find: (target, deliveryId, since) => slowly(() => adapter.find(target, deliveryId, since)),
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

/** Channel and number of the messages that are changed after they were posted. */
function toChange(desks: ReadonlyMap<string, Desk>, each: number): Set<string> {
  if (each === 0) return new Set();
  return new Set(
    [...desks].flatMap(([key, { count }]) =>
      Array.from({ length: Math.floor(count / each) }, (_, index) => `${key} ${index * each}`),
    ),
  );
}

/** As the sweep would: whatever has no turn now is left for the next time. */
async function changeSome(
  changes: Set<string>,
  adapter: ChatAdapter,
  desks: ReadonlyMap<string, Desk>,
): Promise<number> {
  let changed = 0;
  for (const change of changes) {
    const [key = '', index = ''] = change.split(' ');
    const delivery = (await desks.get(key)?.find(Number(index))) ?? null;
    if (delivery === null || delivery.state.name === 'pending' || delivery.state.name === 'sending') continue;
    if (delivery.state.name !== 'sent') {
      changes.delete(change);
      continue;
    }
    try {
      await adapter.update(delivery.state.reference, cardOf(delivery, ' changed'));
      changes.delete(change);
      changed += 1;
    } catch (error) {
      if (!(error instanceof SendLimited || error instanceof SendFailed)) throw error;
    }
  }
  return changed;
}
