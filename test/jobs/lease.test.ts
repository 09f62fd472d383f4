import { afterAll, describe, expect, it } from 'vitest';
import { withLease } from '../../jobs/lease.js';
import { testRedis } from '../support/redis.js';

const { redis, prefix, close } = testRedis();
afterAll(close);

describe('a lease', () => {
  it('lets one of many work, and the next one after it', async () => {
    const key = `${prefix}:lease`;
    let working = 0;
    let most = 0;
    const work = async () => {
      working += 1;
      most = Math.max(most, working);
      await redis.ping();
      working -= 1;
    };
    const results = await Promise.all(Array.from({ length: 20 }, () => withLease(redis, key, 15_000, work)));
    expect(most).toBe(1);
    expect(results.filter((result) => result === 'busy').length).toBeGreaterThan(0);
    expect(await withLease(redis, key, 15_000, async () => 'done')).toBe('done');
  });

  it('is given back when the work fails', async () => {
    const key = `${prefix}:failing`;
    const failing = withLease(redis, key, 15_000, async () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await withLease(redis, key, 15_000, async () => 'free')).toBe('free');
  });

  it('does not take away what has gone to another owner meanwhile', async () => {
    const key = `${prefix}:stolen`;
    await withLease(redis, key, 15_000, () => redis.set(key, 'somebody else'));
    expect(await redis.get(key)).toBe('somebody else');
  });
});
