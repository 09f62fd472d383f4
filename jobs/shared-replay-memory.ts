import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';
import { ownReplayMemory, type ReplayMemory } from '../adapters/web/replay-memory.js';
import type { JobLog } from './dependencies.js';

export interface SharedMemoryOptions {
  readonly redis: Pick<Redis, 'set'>;
  /** Prefix of every Redis key. */
  readonly prefix: string;
  readonly now: () => number;
  readonly log: Pick<JobLog, 'warn' | 'info'>;
  /** A platform waits for our answer, and a slow Redis mustn't use its time up. */
  readonly answerWithinMs?: number;
}

const ANSWER_WITHIN_MS = 300;
/** So long a Redis that failed isn't asked again. */
const LEFT_ALONE_MS = 5_000;

/**
 * Requests that any process of this installation has seen, in Redis. Each process remembers its own besides: where Redis is
 * gone, that is what is left, and people are answered all the same.
 */
export function sharedReplayMemory(options: SharedMemoryOptions): ReplayMemory {
  const { redis, prefix, now, log, answerWithinMs = ANSWER_WITHIN_MS } = options;
  const own = ownReplayMemory(now);
  let goneSince: number | null = null;
  let askAgainAt = 0;

  /** Whether somebody else has seen it, as far as Redis tells. */
  async function wasSeenElsewhere(key: string, keepMs: number): Promise<boolean> {
    if (now() < askAgainAt) return false;
    try {
      // An answer that comes too late is as good as none; that the key is set then does no harm.
      const answer = await within(answerWithinMs, redis.set(key, '1', 'PX', keepMs, 'NX'));
      if (goneSince !== null)
        log.info({ goneMs: now() - goneSince }, 'repeated requests are told in Redis again');
      goneSince = null;
      return answer === null;
    } catch (error) {
      if (goneSince === null) {
        log.warn(
          { error: String(error) },
          'Redis is gone: until it is back each process tells repeated requests by its own memory alone',
        );
        goneSince = now();
      }
      askAgainAt = now() + LEFT_ALONE_MS;
      return false;
    }
  }

  return (remembered) => {
    const wasSeenHere = own(remembered);
    return async (key) => {
      if (await wasSeenHere(key)) return true;
      // What a platform sends is no text for a key's name.
      const digest = createHash('sha256').update(key).digest('base64url');
      return wasSeenElsewhere(`${prefix}:seen:${remembered.name}:${digest}`, remembered.keepMs);
    };
  };
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
