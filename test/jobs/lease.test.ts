import { afterAll, describe, expect, it } from 'vitest';
import { withLease } from '../../jobs/lease.js';
import { nextSlotMs } from '../../jobs/pace.js';
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

describe('the pace of a target', () => {
  it('lets a burst through and then spaces the messages', async () => {
    const key = `${prefix}:pace`;
    const waits: number[] = [];
    const rates = [{ kind: 'interval', intervalMs: 60_000, burst: 3 }] as const;
    for (let message = 0; message < 6; message++) waits.push(await nextSlotMs(redis, { key, rates }));
    expect(waits.slice(0, 3)).toEqual([0, 0, 0]);
    const expected = [60_000, 120_000, 180_000];
    for (const [index, wait] of waits.slice(3).entries()) {
      // The clock runs on between the calls, so each wait is a little shorter than the whole interval.
      expect(wait).toBeLessThanOrEqual(expected[index] ?? 0);
      expect(wait).toBeGreaterThan((expected[index] ?? 0) - 10_000);
    }
  });

  it('keeps every window exactly, and uses what they allow', async () => {
    const windows = [
      { kind: 'window', count: 7, windowMs: 100_000 },
      { kind: 'window', count: 8, windowMs: 200_000 },
      { kind: 'window', count: 60, windowMs: 3_000_000 },
    ] as const;
    const slots: number[] = [];
    for (let message = 0; message < 130; message++) {
      const askedAt = Date.now();
      slots.push(askedAt + (await nextSlotMs(redis, { key: `${prefix}:windows`, rates: windows })));
    }
    const slackMs = 2_000;
    for (const { count, windowMs } of windows) {
      for (let last = count; last < slots.length; last++) {
        expect((slots[last] ?? 0) - (slots[last - count] ?? 0)).toBeGreaterThan(windowMs - slackMs);
      }
    }
    // 8 in two stretches, and 60 in 30 of them: the second minute's worth begins as soon as it may.
    expect((slots[60] ?? 0) - (slots[0] ?? 0)).toBeLessThan(3_000_000 + slackMs);
  });
});
