import { describe, expect, it } from 'vitest';
import type { Deal, DealAttribute } from '../../../src/domain/deal.js';
import { partitionOf } from '../../../src/domain/partition.js';
import type { DealStore, DirtyDeal } from '../../../src/stores/deals.js';
import { collect, idsOf, race } from './collect.js';
import { BARE_PAYLOADS, entry, exampleDeal, exampleDealState, FULL_PAYLOADS } from './example-deals.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function dealStoreContract(freshStore: () => Promise<DealStore>): void {
  describe('a deal store', () => {
    it('gives back what was rebuilt, entry by entry', async () => {
      const store = await freshStore();
      const closed = { at: day(40), isWon: true, reason: 'price' };
      const long = exampleDeal('crm:1', {
        entries: [...FULL_PAYLOADS, ...BARE_PAYLOADS].map((payload, index) =>
          entry(payload, { knownAt: day(10 + index), supersededAt: index % 2 === 0 ? null : day(60) }),
        ),
        attributes: [
          { name: 'size', value: 7.5, validFrom: day(3), knownAt: day(4) },
          { name: '$set', value: 'a.b', validFrom: null, knownAt: day(4) },
        ],
        state: exampleDealState({ closed, stage: null, stageSince: null, lastActivityAt: day(39) }),
        team: '',
      });
      const empty = exampleDeal('crm:2', { entries: [], attributes: [] });
      await save(store, [long, empty]);
      expect(await store.find('crm:1')).toStrictEqual(long);
      expect(await store.find('crm:2')).toStrictEqual(empty);
      expect(await store.find('crm:3')).toBeNull();
      const found = await store.findMany(['crm:2', 'crm:3', 'crm:1', 'crm:1']);
      expect(idsOf(found).sort()).toEqual(['crm:1', 'crm:2']);
    });

    describe('marks', () => {
      it('tell the version that each mark raised', async () => {
        const store = await freshStore();
        expect(inOrder(await store.markDirty(['b', 'a', 'b']))).toEqual([mark('a', 1), mark('b', 1)]);
        expect(inOrder(await store.markDirty(['c', 'a']))).toEqual([mark('a', 2), mark('c', 1)]);
        expect(await store.markDirty([])).toEqual([]);
        expect(await marked(store)).toEqual([mark('a', 2), mark('b', 1), mark('c', 1)]);
      });

      it('lose none of many that race, and nobody is told an older version than his own', async () => {
        const store = await freshStore();
        const ids = Array.from({ length: 30 }, (_, index) => `crm:${index}`);
        const told = await race(8, (racer) => store.markDirty(racer % 2 === 0 ? ids : [...ids].reverse()));
        for (const one of told) expect(one).toHaveLength(30);
        for (const { version } of await marked(store)) expect(version).toBeGreaterThanOrEqual(8);
        const highest = Math.max(...told.flat().map(({ version }) => version));
        const standing = await marked(store);
        expect(Math.max(...standing.map(({ version }) => version))).toBe(highest);
      });

      it('are walked in batches by id, though they are cleared on the way', async () => {
        const store = await freshStore();
        await store.markDirty(['e', 'd', 'c', 'b', 'a']);
        const seen: string[][] = [];
        for await (const batch of store.dirty(2)) {
          seen.push(batch.map(({ dealId }) => dealId));
          await store.clearMarks(batch);
        }
        expect(seen).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
        expect(await marked(store)).toEqual([]);
      });

      it('stay when they were raised again before they are cleared', async () => {
        const store = await freshStore();
        const begun = await store.markDirty(['a', 'b']);
        await store.markDirty(['a']);
        await store.clearMarks(begun);
        expect(await marked(store)).toEqual([mark('a', 2)]);
      });
    });

    it('tells the same deals in short, without what happened to them', async () => {
      const store = await freshStore();
      const closed = { at: day(40), isWon: true, reason: null };
      const rows = [
        exampleDeal('crm:1'),
        exampleDeal('crm:2'),
        exampleDeal('crm:3', { state: exampleDealState({ closed }) }),
      ];
      await save(store, rows);
      const short = ({ id, partition, version, state, team }: Deal) => ({
        id,
        partition,
        version,
        state,
        team,
      });
      expect((await collect(store.openSummaries({}, 1))).flat()).toStrictEqual(rows.slice(0, 2).map(short));
      const within = await collect(store.closedSummaries(day(0), day(50), 10));
      expect(within.flat()).toStrictEqual(rows.slice(2).map(short));
      expect((await collect(store.closedSummaries(day(0), day(40), 10))).flat()).toEqual([]);
    });

    describe('saving', () => {
      it('loses against a mark that was set during the rebuild, and tells which were written', async () => {
        const store = await freshStore();
        await store.markDirty(['crm:1', 'crm:2']);
        await store.markDirty(['crm:1']);
        expect(await store.saveRebuilt([exampleDeal('crm:1'), exampleDeal('crm:2')])).toEqual(['crm:2']);
        expect(await store.find('crm:1')).toBeNull();
        expect(await store.find('crm:2')).not.toBeNull();
        expect(await marked(store)).toEqual([mark('crm:1', 2)]);
      });

      it('replaces the deal of the version before, and keeps it while a new mark stands', async () => {
        const store = await freshStore();
        await save(store, [exampleDeal('crm:1')]);
        await store.markDirty(['crm:1']);
        expect((await store.find('crm:1'))?.version).toBe(1);
        const next = exampleDeal('crm:1', { version: 2, state: exampleDealState({ stage: 'needs' }) });
        expect(await store.saveRebuilt([next])).toEqual(['crm:1']);
        expect(await store.find('crm:1')).toStrictEqual(next);
      });

      it('writes nothing of a deal that was never marked', async () => {
        const store = await freshStore();
        expect(await store.saveRebuilt([exampleDeal('crm:1')])).toEqual([]);
        expect(await store.find('crm:1')).toBeNull();
        expect(await store.saveRebuilt([])).toEqual([]);
      });

      it('survives rebuilds of the same deals at once, in any order', async () => {
        const store = await freshStore();
        const deals = Array.from({ length: 30 }, (_, index) => exampleDeal(`crm:${index}`));
        await store.markDirty(idsOf(deals));
        await race(6, (worker) => store.saveRebuilt(worker % 2 === 0 ? deals : [...deals].reverse()));
        expect(await marked(store)).toEqual([]);
        expect(await store.findMany(idsOf(deals))).toHaveLength(30);
      });
    });

    describe('attributes', () => {
      it('come before the deal or after it, and a value replaces the one of its name and date', async () => {
        const store = await freshStore();
        const region = (value: string, known: number, from: number | null = null): DealAttribute => ({
          name: 'region',
          value,
          validFrom: from === null ? null : day(from),
          knownAt: day(known),
        });
        await store.addAttributes([
          { dealId: 'crm:1', attributes: [region('North', 3)] },
          { dealId: 'crm:2', attributes: [] },
        ]);
        await store.addAttributes([
          { dealId: 'crm:1', attributes: [region('South', 5), region('East', 5, 5)] },
        ]);
        await store.addAttributes([{ dealId: 'crm:1', attributes: [region('South', 9)] }]);
        const found = await store.attributesOf(['crm:1', 'crm:2', 'crm:1']);
        expect([...found]).toStrictEqual([['crm:1', [region('South', 5), region('East', 5, 5)]]]);
      });

      it('of one deal that are added at once are all kept', async () => {
        const store = await freshStore();
        await race(6, (racer) =>
          store.addAttributes([
            {
              dealId: 'crm:1',
              attributes: [{ name: `column ${racer}`, value: racer, validFrom: null, knownAt: day(1) }],
            },
          ]),
        );
        expect((await store.attributesOf(['crm:1'])).get('crm:1')).toHaveLength(6);
      });
    });

    it('walks the open deals, all or of an owner or a team, by id', async () => {
      const store = await freshStore();
      const anna = ['crm:1', 'crm:2', 'crm:3'].map((id) => exampleDeal(id));
      const bo = exampleDeal('crm:4', { state: exampleDealState({ ownerId: 'bo' }), team: 'South' });
      await save(store, [bo, ...anna, closedOn('crm:5', 20)]);
      const batches = await collect(store.open({}, 3));
      expect(batches.map(idsOf)).toEqual([['crm:1', 'crm:2', 'crm:3'], ['crm:4']]);
      expect((await collect(store.open({ ownerId: 'anna' }, 2))).map(idsOf)).toEqual([
        ['crm:1', 'crm:2'],
        ['crm:3'],
      ]);
      expect((await collect(store.open({ team: 'South' }, 2))).flat()).toStrictEqual([bo]);
      expect(await collect(store.open({ team: 'West' }, 2))).toEqual([]);
      expect(await store.openNames()).toStrictEqual(
        ['crm:1', 'crm:2', 'crm:3', 'crm:4'].map((id) => ({ id, name: 'New line', customerId: 'erp:1' })),
      );
    });

    it('finds the open deals of customers, the newest first', async () => {
      const store = await freshStore();
      const of = (id: string, customerId: string | null, openedAt: Date) =>
        exampleDeal(id, { state: exampleDealState({ customerId, openedAt }) });
      await save(store, [
        of('crm:1', 'erp:1', day(3)),
        of('crm:2', 'erp:2', day(5)),
        of('crm:3', 'erp:1', day(4)),
        of('crm:4', 'erp:3', day(6)),
        of('crm:5', null, day(7)),
        closedOn('crm:6', 20),
      ]);
      expect(idsOf(await store.openOfCustomers(['erp:2', 'erp:1']))).toEqual(['crm:2', 'crm:3', 'crm:1']);
      expect(await store.openOfCustomers([])).toEqual([]);
    });

    it('walks what was closed from a moment until before another, by closing, then id', async () => {
      const store = await freshStore();
      await save(store, [
        closedOn('crm:1', 20),
        closedOn('crm:2', 10),
        closedOn('crm:4', 15),
        closedOn('crm:3', 15),
        closedOn('crm:5', 9),
        exampleDeal('crm:6'),
      ]);
      const batches = await collect(store.closedBetween(day(10), day(20), 2));
      expect(batches.map(idsOf)).toEqual([['crm:2', 'crm:3'], ['crm:4']]);
    });

    it('walks the deals of some partitions, open and closed', async () => {
      const store = await freshStore();
      const deals = Array.from({ length: 300 }, (_, index) =>
        index % 2 === 0 ? exampleDeal(`crm:${index}`) : closedOn(`crm:${index}`, 20),
      );
      await save(store, deals);
      const partitions = [partitionOf('crm:5'), partitionOf('crm:6')];
      const expected = deals
        .filter(({ partition }) => partitions.includes(partition))
        .sort((a, b) => a.partition - b.partition || (a.id < b.id ? -1 : 1));
      expect(idsOf((await collect(store.byPartition(partitions, 1))).flat())).toEqual(idsOf(expected));
      expect(await collect(store.byPartition([], 3))).toEqual([]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const deals = HOSTILE_TEXTS.map((text) =>
        exampleDeal(text, {
          attributes: [{ name: text, value: text, validFrom: null, knownAt: day(1) }],
          state: exampleDealState({ name: text, ownerId: text, customerId: text }),
          team: text,
        }),
      );
      await save(store, deals);
      for (const deal of deals) {
        expect(await store.find(deal.id)).toStrictEqual(deal);
        expect((await collect(store.open({ team: deal.team }, 5))).flat()).toStrictEqual([deal]);
        expect(await store.openOfCustomers([deal.id])).toStrictEqual([deal]);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.openOfCustomers([OPERATOR_AS_TEXT]), []);
      await expectNothing(collect(store.open({ ownerId: OPERATOR_AS_TEXT }, 5)), []);
    });
  });
}

function closedOn(id: string, number: number): Deal {
  const closed = { at: day(number), isWon: false, reason: null };
  return exampleDeal(id, { state: exampleDealState({ closed }) });
}

async function save(store: DealStore, deals: readonly Deal[]): Promise<void> {
  await store.markDirty(idsOf(deals));
  expect((await store.saveRebuilt(deals)).length).toBe(deals.length);
}

function mark(dealId: string, version: number): DirtyDeal {
  return { dealId, version };
}

function inOrder(marks: readonly DirtyDeal[]): DirtyDeal[] {
  return [...marks].sort((a, b) => (a.dealId < b.dealId ? -1 : 1));
}

async function marked(store: DealStore): Promise<DirtyDeal[]> {
  return (await collect(store.dirty(100))).flat();
}
