import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';

// Both act only on a lease that is still ours: it may have run out and gone to another worker.
const RENEW =
  "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('pexpire', KEYS[1], ARGV[2]) else return 0 end";
const RELEASE =
  "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) else return 0 end";

/**
 * Does work that only one process may do at a time; "busy" when another one does it. The lease spares work and keeps
 * order; that nothing is sent twice rests on the compare-and-set of each delivery, not on it.
 */
export async function withLease<Value>(
  redis: Redis,
  key: string,
  leaseMs: number,
  work: () => Promise<Value>,
): Promise<Value | 'busy'> {
  const owner = randomUUID();
  if ((await redis.set(key, owner, 'PX', leaseMs, 'NX')) !== 'OK') return 'busy';
  const renewal = setInterval(() => {
    // A failed renewal shows when the lease runs out; until then the work goes on.
    redis.eval(RENEW, 1, key, owner, leaseMs).catch(() => undefined);
  }, leaseMs / 3);
  try {
    return await work();
  } finally {
    clearInterval(renewal);
    await redis.eval(RELEASE, 1, key, owner);
  }
}
