import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealStateAt } from '../../../src/deals/deal-at.js';
import { rebuildDeal } from '../../../src/deals/rebuild/rebuild-deal.js';
import { rebuildDirtyDeals } from '../../../src/deals/rebuild/rebuild-dirty-deals.js';
import type { DealEvent, DealEventPayload } from '../../../src/domain/deal-event.js';
import { exampleDealEvent, FULL_PAYLOADS, OPENED } from '../../contracts/stores/example-deals.js';
import { day, exampleStaff } from '../../contracts/stores/example-rows.js';
import { memoryStores } from '../../memory/memory-stores.js';

const noTeam = () => '';

describe('a deal from its events', () => {
  it('is the same whatever their order and however often each is repeated', () => {
    fc.assert(
      fc.property(fc.array(arbitraryEvent(), { maxLength: 30 }), fc.nat(), (events, turn) => {
        const shuffled = [...events, ...events]
          .map((event, index) => ({ event, place: (index * 7919 + turn) % 104_729 }))
          .sort((a, b) => a.place - b.place)
          .map(({ event }) => event);
        expect(rebuildDeal('crm:1', shuffled, [], 1, noTeam)).toStrictEqual(
          rebuildDeal('crm:1', events, [], 1, noTeam),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stands at a date as if nothing had been imported of what was known later', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryEvent(), { maxLength: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (all, number) => {
          const asOf = day(number);
          const early = all.filter(({ importedAt }) => importedAt <= asOf);
          const whole = rebuildDeal('crm:1', [opening, ...all], [], 1, noTeam);
          const part = rebuildDeal('crm:1', [opening, ...early], [], 1, noTeam);
          expect(dealStateAt(whole?.entries ?? [], asOf)).toStrictEqual(
            dealStateAt(part?.entries ?? [], asOf),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('follows a correction from the moment it was known and keeps what stood before', () => {
    const said = (stage: string, number: number): DealEvent =>
      changed({ type: 'stage_changed', stage }, 12, { id: `crm:stage:1~${stage}`, importedAt: day(number) });
    const deal = rebuildDeal('crm:1', [opening, said('needs', 12), said('signing', 20)], [], 7, noTeam);
    expect(dealStateAt(deal?.entries ?? [], day(19))?.stage).toBe('needs');
    expect(dealStateAt(deal?.entries ?? [], day(20))?.stage).toBe('signing');
    expect(deal).toMatchObject({ version: 7, state: { stage: 'signing', stageSince: day(12) } });
  });

  it('opens with its first change where its opening is dated later', () => {
    const late = { ...opening, occurredAt: day(30), knownAt: day(30) };
    const change = changed({ type: 'stage_changed', stage: 'needs' }, 12);
    const contact = changed({ type: 'interest', kind: 'download' }, 3);
    const deal = rebuildDeal('crm:1', [late, change, contact], [], 1, noTeam);
    expect(deal?.state).toMatchObject({ openedAt: day(12), stage: 'needs' });
    expect(dealStateAt(deal?.entries ?? [], day(29))).toBeNull();
    const learnt = rebuildDeal(
      'crm:1',
      [late, { ...change, knownAt: day(35), importedAt: day(35) }],
      [],
      1,
      noTeam,
    );
    expect(dealStateAt(learnt?.entries ?? [], day(34))?.openedAt).toEqual(day(30));
    expect(dealStateAt(learnt?.entries ?? [], day(35))?.openedAt).toEqual(day(12));
  });

  it('closes after everything else of the same moment', () => {
    const closing = changed({ type: 'closed', isWon: true, reason: null }, 12, { id: 'a', key: 'a' });
    const move = changed({ type: 'stage_changed', stage: 'signed' }, 12, { id: 'b', key: 'b' });
    const deal = rebuildDeal('crm:1', [closing, move, opening], [], 1, noTeam);
    expect(deal?.entries.map(({ payload }) => payload.type)).toEqual(['opened', 'stage_changed', 'closed']);
  });

  it('keeps the beginning of long notes, and of very many events the newest with every change', () => {
    const notes = Array.from({ length: 700 }, (_, index) =>
      changed({ type: 'note', text: 'x'.repeat(5_000), language: null, tone: null }, 1 + index / 100, {
        id: `note ${index}`,
        key: `note ${index}`,
      }),
    );
    const kept = rebuildDeal('crm:1', [opening, ...notes], [], 1, noTeam)?.entries.flatMap(({ payload }) =>
      payload.type === 'note' ? [payload.text.length] : [],
    );
    expect(kept).toEqual([...Array<number>(200).fill(0), ...Array<number>(500).fill(2_000)]);

    const many = Array.from({ length: 10_050 }, (_, index) =>
      changed({ type: 'interest', kind: 'mail_open' }, 11 + index / 100_000, {
        id: `${index}`,
        key: `${index}`,
      }),
    );
    const deal = rebuildDeal('crm:1', [opening, ...many], [], 1, noTeam);
    expect(deal?.entries).toHaveLength(10_000);
    expect(deal?.entries[0]?.payload.type).toBe('opened');
    expect(deal?.state.lastActivityAt).toEqual(many.at(-1)?.occurredAt);
  });
});

describe('rebuilding marked deals', () => {
  it('writes them with the team of their owner, and lets events wait whose deal nobody has opened', async () => {
    const stores = memoryStores();
    await stores.staff.upsert([exampleStaff('anna', { team: 'South' })]);
    const early = {
      ...changed({ type: 'interest', kind: 'download' }, 3),
      id: 'x',
      key: 'x',
      dealId: 'crm:2',
    };
    await stores.dealEvents.append([opening, early]);
    await stores.deals.addAttributes([
      { dealId: 'crm:1', attributes: [{ name: 'region', value: 'West', validFrom: null, knownAt: day(1) }] },
    ]);
    await stores.deals.markDirty(['crm:1', 'crm:2']);
    const told: unknown[] = [];
    const counts = await rebuildDirtyDeals(stores, {
      batchSize: 1,
      onRebuilt: async (deals) => told.push(...deals),
    });
    expect(counts).toEqual({ rebuilt: 1, parked: 1, overtaken: 0, failure: null });
    expect(told).toEqual([{ dealId: 'crm:1', version: 1 }]);
    const deal = await stores.deals.find('crm:1');
    expect(deal).toMatchObject({ team: 'South', attributes: [{ name: 'region' }], version: 1 });
    expect(await stores.deals.find('crm:2')).toBeNull();

    await stores.dealEvents.append([{ ...opening, id: 'y', key: 'y', dealId: 'crm:2' }]);
    await stores.deals.markDirty(['crm:2']);
    expect(await rebuildDirtyDeals(stores, { batchSize: 10 })).toMatchObject({ rebuilt: 1, parked: 0 });
    expect((await stores.deals.find('crm:2'))?.entries).toHaveLength(2);
  });

  it('leaves a deal marked that was marked again meanwhile', async () => {
    const stores = memoryStores();
    await stores.dealEvents.append([opening]);
    await stores.deals.markDirty(['crm:1']);
    const dealEvents = {
      ...stores.dealEvents,
      async ofDeals(ids: readonly string[]) {
        const found = await stores.dealEvents.ofDeals(ids);
        await stores.deals.markDirty(ids);
        return found;
      },
    };
    expect(await rebuildDirtyDeals({ ...stores, dealEvents }, { batchSize: 5 })).toMatchObject({
      rebuilt: 0,
      overtaken: 1,
    });
    expect(await rebuildDirtyDeals(stores, { batchSize: 5 })).toMatchObject({ rebuilt: 1, overtaken: 0 });
  });
});

const opening = exampleDealEvent('1', { payload: OPENED, knownAt: day(10), importedAt: day(10) });

function changed(payload: DealEventPayload, number: number, over: Partial<DealEvent> = {}): DealEvent {
  const at = day(number);
  return {
    ...exampleDealEvent('1', { payload, occurredAt: at, knownAt: at, importedAt: at }),
    ...over,
    ...(over.id !== undefined && over.key === undefined ? { key: over.id.replace(/~.*/, '') } : {}),
  };
}

/** Events of one deal, known when they are imported, with corrections among them. */
function arbitraryEvent(): fc.Arbitrary<DealEvent> {
  return fc
    .record({
      payload: fc.constantFrom(...FULL_PAYLOADS.slice(1)),
      key: fc.integer({ min: 1, max: 6 }),
      occurred: fc.integer({ min: 6, max: 30 }),
      lag: fc.integer({ min: 0, max: 9 }),
    })
    .map(({ payload, key, occurred, lag }) => ({
      id: `crm:${key}~${payload.type}.${occurred}.${lag}`,
      key: `crm:${key}`,
      dealId: 'crm:1',
      occurredAt: day(occurred),
      knownAt: day(occurred + lag),
      importId: 'deals.1.1',
      importedAt: day(occurred + lag),
      payload,
    }));
}
