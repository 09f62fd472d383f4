import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { type Paces, redisPacer } from '../../jobs/pace.js';
import { memoryPacer } from '../memory/pacer.js';
import { testRedis } from '../support/redis.js';

const { redis, prefix, close } = testRedis();
afterAll(close);

const SHARED = [
  { key: 'by intervals', rates: [{ kind: 'interval', intervalMs: 200, burst: 4 }] },
  { key: 'by windows', rates: [{ kind: 'window', count: 5, windowMs: 1_000 }] },
] as const;
const OWN = ['a', 'b', 'c', 'd'].map((key, index) => ({
  key,
  rates:
    index % 2 === 0
      ? ([{ kind: 'interval', intervalMs: 500, burst: 2 }] as const)
      : ([
          { kind: 'window', count: 2, windowMs: 700 },
          { kind: 'window', count: 4, windowMs: 3_000 },
        ] as const),
}));

const somePaces: fc.Arbitrary<Paces> = fc.record({
  own: fc.option(fc.constantFrom(...OWN), { freq: 6 }),
  shared: fc.option(fc.constantFrom(...SHARED), { freq: 6 }),
  calls: fc.constantFrom(1, 1, 1, 2),
  spare: fc.constantFrom(0, 0, 2),
  isUrgent: fc.constantFrom(false, false, false, true),
});
const someStep = fc.oneof(
  { weight: 12, arbitrary: fc.record({ what: fc.constant('take' as const), paces: somePaces }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('delayed' as const), paces: somePaces }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('limited' as const), paces: somePaces }) },
);

it('gives the same turns from Redis as from memory, whoever asks when', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(someStep, fc.nat({ max: 400 })), { minLength: 10, maxLength: 60 }),
      async (steps) => {
        let ms = Date.parse('2026-03-02T09:00:00Z');
        const now = () => new Date(ms);
        const both = [redisPacer({ redis, prefix: `${prefix}-${randomUUID()}`, now }), memoryPacer(now)];
        for (const [{ what, paces }, passesMs] of steps) {
          ms += passesMs;
          const [inRedis, inMemory] = await Promise.all(
            both.map((pacer) => (what === 'limited' ? pacer.limited(paces, 2_000) : pacer[what](paces))),
          );
          expect(inMemory).toEqual(inRedis);
        }
      },
    ),
    { numRuns: 60 },
  );
});
