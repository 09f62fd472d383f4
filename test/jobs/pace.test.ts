import { randomUUID } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { type Paces, type Rate, redisPacer } from '../../jobs/pace.js';
import { testRedis } from '../support/redis.js';

const { redis, prefix, close } = testRedis();
afterAll(close);

describe('turns', () => {
  it('lets a burst through and then spaces the messages', async () => {
    const desk = someDesk();
    const paces = channel([{ kind: 'interval', intervalMs: 1_000, burst: 3 }]);
    expect(await desk.askedAtOnce(paces, 5)).toEqual([0, 0, 0, 1_000, 1_000]);
    desk.clock.ms += 1_000;
    expect(await desk.askedAtOnce(paces, 2)).toEqual([0, 1_000]);
    desk.clock.ms += 60_000;
    expect(await desk.askedAtOnce(paces, 4)).toEqual([0, 0, 0, 1_000]);
  });

  it('keeps every window exactly, and uses what they allow', async () => {
    const windows = [
      { kind: 'window', count: 7, windowMs: 1_000 },
      { kind: 'window', count: 8, windowMs: 2_000 },
      { kind: 'window', count: 60, windowMs: 30_000 },
    ] as const;
    const desk = someDesk();
    const taken: number[] = [];
    while (taken.length < 130) {
      const waitMs = await desk.pacer.take(channel(windows));
      if (waitMs === 0) taken.push(desk.clock.ms);
      else desk.clock.ms += waitMs;
    }
    for (const { count, windowMs } of windows) {
      for (let last = count; last < taken.length; last++)
        expect((taken[last] ?? 0) - (taken[last - count] ?? 0)).toBeGreaterThanOrEqual(windowMs);
    }
    expect((taken[60] ?? 0) - (taken[0] ?? 0)).toBe(30_000);
  });

  it('takes nothing that a wait would have to give back: asking again and again costs no turn', async () => {
    const desk = someDesk();
    const paces = channel([{ kind: 'window', count: 1, windowMs: 1_000 }]);
    expect(await desk.askedAtOnce(paces, 50)).toEqual([0, ...Array(49).fill(1_000)]);
    desk.clock.ms += 1_000;
    expect(await desk.pacer.take(paces)).toBe(0);
  });

  it('counts a message that went out late from when it went', async () => {
    const desk = someDesk();
    const paces = channel([
      { kind: 'window', count: 1, windowMs: 1_000 },
      { kind: 'interval', intervalMs: 1_000, burst: 1 },
    ]);
    await desk.pacer.take(paces);
    desk.clock.ms += 800;
    await desk.pacer.delayed(paces);
    expect(await desk.pacer.take(paces)).toBe(1_000);
  });

  it('gives those who wait for a shared pace their turns in the order of their coming, one by one', async () => {
    const desk = someDesk();
    const shared = { key: 'workspace', rates: [{ kind: 'interval', intervalMs: 200, burst: 1 }] } as const;
    const own = [{ kind: 'interval', intervalMs: 1_000, burst: 3 }] as const;
    const ask = (name: string) => desk.pacer.take({ own: { key: name, rates: own }, shared });
    expect(await ask('a')).toBe(0);
    expect([await ask('b'), await ask('c'), await ask('d')]).toEqual([200, 400, 600]);
    desk.clock.ms += 200;
    // Who comes just now goes behind those who wait, and who waited has the turn.
    expect(await ask('e')).toBe(600);
    expect(await ask('b')).toBe(0);
    desk.clock.ms += 200;
    expect(await ask('d')).toBe(200);
    expect(await ask('c')).toBe(0);
  });

  it('leaves some of a shared pace to those who can wait less', async () => {
    const desk = someDesk();
    const shared = { key: 'updates', rates: [{ kind: 'window', count: 5, windowMs: 60_000 }] } as const;
    expect(await desk.askedAtOnce({ own: null, shared, spare: 2 }, 4)).toEqual([0, 0, 0, 60_000]);
    expect(await desk.askedAtOnce({ own: null, shared }, 3)).toEqual([0, 0, 60_000]);
  });

  it('lets somebody who looks on go before all who queue, and never beyond the rates', async () => {
    const desk = someDesk();
    const shared = { key: 'workspace', rates: [{ kind: 'interval', intervalMs: 200, burst: 1 }] } as const;
    const own = [{ kind: 'interval', intervalMs: 1_000, burst: 1 }] as const;
    const ask = (name: string, isUrgent = false) =>
      desk.pacer.take({ own: { key: name, rates: own }, shared, isUrgent });
    expect(await ask('a')).toBe(0);
    expect([await ask('b'), await ask('c')]).toEqual([200, 400]);
    expect(await ask('d', true)).toBe(200);
    desk.clock.ms += 200;
    // Whose turn it would have been leaves it free for a moment.
    expect(await ask('b')).toBeGreaterThan(0);
    expect(await ask('d', true)).toBe(0);
    expect(await ask('b')).toBe(200);
    desk.clock.ms += 200;
    expect(await ask('b')).toBe(0);
  });

  it('keeps a conversation’s next turn free for somebody who looks on, and for no longer than a moment', async () => {
    const desk = someDesk();
    const paces = channel([{ kind: 'interval', intervalMs: 1_000, burst: 1 }]);
    expect(await desk.pacer.take(paces)).toBe(0);
    expect(await desk.pacer.take({ ...paces, isUrgent: true })).toBe(1_000);
    desk.clock.ms += 1_000;
    const waitMs = await desk.pacer.take(paces);
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(250);
    // Nobody came for it.
    desk.clock.ms += waitMs;
    expect(await desk.pacer.take(paces)).toBe(0);
  });

  it('counts a call that is several requests as several', async () => {
    const desk = someDesk();
    const shared = { key: 'app', rates: [{ kind: 'window', count: 5, windowMs: 1_000 }] } as const;
    expect(await desk.askedAtOnce({ own: null, shared, calls: 2 }, 3)).toEqual([0, 0, 1_000]);
    expect(await desk.pacer.take({ own: null, shared })).toBe(0);
  });
});

describe('a platform that asks for patience', () => {
  const own = (key: string) => ({ key, rates: [{ kind: 'interval', intervalMs: 1_000, burst: 3 }] }) as const;
  const shared = { key: 'workspace', rates: [{ kind: 'interval', intervalMs: 10, burst: 20 }] } as const;

  it('stops a busy channel alone', async () => {
    const desk = someDesk();
    const busy = { own: own('busy'), shared };
    await desk.askedAtOnce(busy, 3);
    await desk.pacer.limited(busy, 30_000);
    expect(await desk.pacer.take(busy)).toBe(30_000);
    expect(await desk.pacer.take({ own: own('other'), shared })).toBe(0);
  });

  it('stops the whole workspace when a second channel is refused at the same moment', async () => {
    const desk = someDesk();
    const [one, two] = [
      { own: own('one'), shared },
      { own: own('two'), shared },
    ];
    for (const each of [one, two]) await desk.askedAtOnce(each, 3);
    await desk.pacer.limited(one, 30_000);
    desk.clock.ms += 1_000;
    await desk.pacer.limited(two, 30_000);
    expect(await desk.pacer.take({ own: own('three'), shared })).toBe(30_000);
  });

  it('stops the whole workspace when a channel is refused that had been quiet', async () => {
    const desk = someDesk();
    const quiet = { own: own('quiet'), shared };
    await desk.pacer.take(quiet);
    await desk.pacer.limited(quiet, 30_000);
    expect(await desk.pacer.take({ own: own('other'), shared })).toBe(30_000);
  });

  it('does not take two refusals one after the other for one', async () => {
    const desk = someDesk();
    for (const name of ['one', 'two']) {
      await desk.askedAtOnce({ own: own(name), shared }, 3);
      await desk.pacer.limited({ own: own(name), shared }, 30_000);
      desk.clock.ms += 6_000;
    }
    expect(await desk.pacer.take({ own: own('three'), shared })).toBe(0);
  });
});

it('goes by the clock of Redis where none is given', async () => {
  const pacer = redisPacer({ redis, prefix: `${prefix}-${randomUUID()}` });
  const paces = channel([{ kind: 'interval', intervalMs: 60_000, burst: 1 }]);
  expect(await pacer.take(paces)).toBe(0);
  const waitMs = await pacer.take(paces);
  expect(waitMs).toBeLessThanOrEqual(60_000);
  expect(waitMs).toBeGreaterThan(50_000);
});

function channel(rates: readonly Rate[]): Paces {
  return { own: { key: 'channel', rates }, shared: null };
}

/** A pacer of its own, with a clock that stands still unless moved. */
function someDesk() {
  const clock = { ms: Date.parse('2026-03-02T09:00:00Z') };
  const now = () => new Date(clock.ms);
  const pacer = redisPacer({ redis, prefix: `${prefix}-${randomUUID()}`, now });
  return {
    clock,
    pacer,
    async askedAtOnce(paces: Paces, times: number): Promise<number[]> {
      const waits: number[] = [];
      for (let time = 0; time < times; time++) waits.push(await pacer.take(paces));
      return waits;
    },
  };
}
