import { describe, expect, it } from 'vitest';
import type { DealEvent } from '../../src/domain/deal-event.js';
import { type KeepDealEvents, keepDealEvents, keptTogether } from '../../src/intake/keep-deal-events.js';
import { exampleDealEvent } from '../contracts/stores/example-deals.js';
import { memoryStores } from '../memory/memory-stores.js';

const of = (dealId: string, nth = 1): DealEvent =>
  exampleDealEvent(`${dealId}:${nth}`, { dealId, payload: { type: 'interest', kind: 'download' } });

describe('keeping what many tell at once', () => {
  it('keeps together what comes in meanwhile, and tells each of its own deals', async () => {
    const stores = memoryStores();
    const rounds: number[] = [];
    const keep = keptTogether(async (events) => {
      rounds.push(events.length);
      return keepDealEvents(stores)(events);
    });
    const told = await Promise.all([
      keep([of('crm:1')]),
      keep([of('crm:2')]),
      keep([of('crm:3'), of('crm:3', 2)]),
      keep([of('crm:2', 2)]),
    ]);
    expect(rounds).toEqual([1, 4]);
    expect(told.map(({ changed }) => changed)).toEqual([
      [{ dealId: 'crm:1', version: 1 }],
      [{ dealId: 'crm:2', version: 1 }],
      [{ dealId: 'crm:3', version: 1 }],
      [{ dealId: 'crm:2', version: 1 }],
    ]);
    expect(await stores.dealEvents.count()).toBe(5);
    // Nobody is left waiting once all are done.
    expect((await keep([of('crm:2', 3)])).changed).toEqual([{ dealId: 'crm:2', version: 2 }]);
  });

  it('lets nobody fail for what another told', async () => {
    const stores = memoryStores();
    const failing: KeepDealEvents = async (events) => {
      if (events.some(({ dealId }) => dealId === 'crm:bad')) throw new Error('refused by the database');
      return keepDealEvents(stores)(events);
    };
    const keep = keptTogether(failing);
    const told = await Promise.allSettled(
      ['crm:1', 'crm:2', 'crm:bad', 'crm:3'].map((dealId) => keep([of(dealId)])),
    );
    expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect((await keep([of('crm:4')])).changed).toHaveLength(1);
  });

  it('takes no more at once than is done quickly', async () => {
    const rounds: number[] = [];
    const keep = keptTogether(async (events) => {
      rounds.push(events.length);
      return { changed: [], opened: new Set() };
    });
    const many = Array.from({ length: 400 }, (_, nth) => of('crm:1', nth));
    await Promise.all([1, 2, 3, 4, 5, 6].map(() => keep(many)));
    expect(rounds).toEqual([400, 800, 800, 400]);
  });
});
