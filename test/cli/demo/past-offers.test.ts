import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { liveThroughOffers } from '../../../src/cli/demo/past-offers.js';
import { writeSampleFiles } from '../../../src/cli/demo/sample-files.js';
import type { CliApp } from '../../../src/cli/verb.js';
import type { Stores } from '../../../src/stores/stores.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someOfferDesk } from '../../support/offer-desk.js';

const AS_OF = new Date('2026-03-16T00:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'varsel-past-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A desk at which every ticket finds the same thing, so that what is done with it can be seen. */
function appWith(stores: Stores, seen: string[]): Pick<CliApp, 'offersAt'> {
  return {
    async offersAt(clock) {
      const desk = someOfferDesk(stores, clock);
      return {
        desk: {
          ...desk,
          async look(asked) {
            const sight = await desk.look(asked);
            const offerId = `offer:${asked.interaction}`;
            seen.push(`look ${clock().toISOString()}`);
            return { ...sight, offerId, found: { kind: 'offer', offer: null as never } };
          },
          async act(offerId, action, actorId) {
            seen.push(`${action.name} ${clock().toISOString()}`);
            return { ok: true, value: { id: offerId, ownerId: actorId } as never };
          },
        },
        async sweep() {
          seen.push(`sweep ${clock().toISOString()}`);
          return { shown: 0, scheduled: 0, withdrawn: 0, lapsed: 0, claims: 0 };
        },
      };
    },
  };
}

it('lives through the past in its order, told before it is answered, and swept in between', async () => {
  writeSampleFiles(folder, { seed: 1, asOf: AS_OF, slackUserIds: {} });
  const seen: string[] = [];
  const counts = await liveThroughOffers(appWith(memoryStores(), seen) as CliApp, folder, AS_OF);
  expect(counts.asked).toBeGreaterThanOrEqual(60);
  expect(counts.suggested).toBe(counts.asked);
  expect(counts.accepted).toBe(seen.filter((step) => step.startsWith('accepted')).length);
  expect(counts.accepted).toBeGreaterThanOrEqual(15);
  expect(counts.declined).toBeGreaterThanOrEqual(10);
  const times = seen.map((step) => step.split(' ')[1]);
  expect(times).toEqual(times.toSorted());
  expect(seen.at(-1)).toBe(`sweep ${AS_OF.toISOString()}`);
  expect(seen.filter((step) => step.startsWith('sweep')).length).toBeGreaterThan(20);
});
