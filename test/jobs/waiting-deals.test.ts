import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitingDeals } from '../../jobs/waiting-deals.js';
import { testRedis } from '../support/redis.js';

const { redis, prefix, close } = testRedis();

beforeAll(() => redis.connect());
afterAll(close);

describe('deals with new events', () => {
  it('wait once each, and are taken in the order in which their first event came', async () => {
    const clock = { ms: 1_000 };
    const waiting = waitingDeals(redis, `${prefix}-order`, () => new Date(clock.ms));
    expect(await waiting.add(['D2'])).toBe(true);
    clock.ms = 2_000;
    expect(await waiting.add(['D1', 'D2', 'D3'])).toBe(false);
    expect(await waiting.take(2)).toEqual(['D2', 'D1']);
    expect(await waiting.take(2)).toEqual(['D3']);
    expect(await waiting.take(2)).toEqual([]);
    expect(await waiting.add([])).toBe(false);
  });

  it('are one worker’s until given back, or held for too long', async () => {
    const clock = { ms: 1_000 };
    const waiting = waitingDeals(redis, `${prefix}-held`, () => new Date(clock.ms));
    await waiting.add(['D1']);
    expect(await waiting.take(5)).toEqual(['D1']);
    // Another event of it: whoever has it comes again.
    expect(await waiting.add(['D1'])).toBe(true);
    expect(await waiting.take(5)).toEqual([]);
    expect(await waiting.add(['D2'])).toBe(true);
    expect(await waiting.take(5)).toEqual(['D2']);
    await waiting.giveBack(['D1']);
    expect(await waiting.take(5)).toEqual(['D1']);
    await waiting.add(['D1']);
    clock.ms += 14_999;
    expect(await waiting.take(5)).toEqual([]);
    clock.ms += 1;
    expect(await waiting.take(5)).toEqual(['D1']);
  });

  it('are taken by one worker only', async () => {
    const waiting = waitingDeals(redis, `${prefix}-apart`, () => new Date(0));
    const ids = Array.from({ length: 200 }, (_, nth) => `D${nth}`);
    await waiting.add(ids);
    const taken = (await Promise.all(Array.from({ length: 10 }, () => waiting.take(25)))).flat();
    expect(taken.sort()).toEqual(ids.sort());
  });
});
