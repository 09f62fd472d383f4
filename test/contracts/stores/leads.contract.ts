import { describe, expect, it } from 'vitest';
import type { LeadHandOver } from '../../../src/domain/lead.js';
import type { LeadStore } from '../../../src/stores/leads.js';
import { collect, idsOf, race } from './collect.js';
import { exampleLead, exampleLeadCost } from './example-deals.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function leadStoreContract(freshStore: () => Promise<LeadStore>): void {
  describe('a lead store', () => {
    it('keeps every field of a lead, and counts what is new or changed', async () => {
      const store = await freshStore();
      const bare = exampleLead('crm:1', { ownerId: null, sector: null, size: null, country: null });
      const full = exampleLead('crm:2', {
        customerId: 'erp:1',
        firstReplyAt: day(8),
        dealId: 'crm:D1',
        isLost: true,
      });
      expect(await store.save([bare, full])).toBe(2);
      expect(await store.save([bare, { ...full, isLost: false }])).toBe(1);
      const found = await store.findMany(['crm:2', 'crm:9', 'crm:1']);
      expect(found.sort((a, b) => (a.id < b.id ? -1 : 1))).toStrictEqual([bare, { ...full, isLost: false }]);
      expect(await store.save([])).toBe(0);
    });

    it('keeps from when a lead was known when its file is read again later', async () => {
      const store = await freshStore();
      await store.save([exampleLead('crm:1')]);
      expect(await store.save([exampleLead('crm:1', { knownAt: day(50) })])).toBe(0);
      expect(await store.save([exampleLead('crm:1', { knownAt: day(50), sector: 'energy' })])).toBe(1);
      expect(await store.findMany(['crm:1'])).toStrictEqual([exampleLead('crm:1', { sector: 'energy' })]);
    });

    it('counts each lead once when the same are saved at once', async () => {
      const store = await freshStore();
      const leads = Array.from({ length: 20 }, (_, index) => exampleLead(`crm:${index}`));
      const counts = await race(6, () => store.save(leads));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    });

    it('walks the leads of a period by creation, then id', async () => {
      const store = await freshStore();
      const on = (id: string, number: number) => exampleLead(id, { createdAt: day(number) });
      await store.save([on('d', 5), on('c', 4), on('b', 4), on('a', 6), on('e', 3)]);
      const batches = await collect(store.createdBetween(day(4), day(6), 2));
      expect(batches.map(idsOf)).toEqual([['b', 'c'], ['d']]);
    });

    it('finds the newest leads that have no deal and are not lost', async () => {
      const store = await freshStore();
      await store.save([
        exampleLead('a', { createdAt: day(3) }),
        exampleLead('b', { createdAt: day(5) }),
        exampleLead('c', { createdAt: day(6), isLost: true }),
        exampleLead('d', { createdAt: day(7), dealId: 'crm:1' }),
        exampleLead('e', { createdAt: day(4) }),
      ]);
      expect(idsOf(await store.waiting(day(1), 2))).toEqual(['b', 'e']);
      expect(idsOf(await store.waiting(day(4), 9))).toEqual(['b', 'e']);
      await store.save([exampleLead('b', { createdAt: day(5), isLost: true })]);
      expect(idsOf(await store.waiting(day(1), 5))).toEqual(['e', 'a']);
    });

    it('finds those that somebody works on, by their source or by hand', async () => {
      const store = await freshStore();
      await store.save([
        exampleLead('a', { createdAt: day(3) }),
        exampleLead('b', { createdAt: day(5), ownerId: 'bo' }),
        exampleLead('c', { createdAt: day(6), ownerId: null }),
        exampleLead('d', { createdAt: day(7), isLost: true }),
      ]);
      expect(idsOf(await store.waitingOf('anna', day(1), 9))).toEqual(['a']);
      const handed = handOver('anna', null);
      expect(await store.handOver('c', handed, null)).toBe(true);
      expect(idsOf(await store.waitingOf('anna', day(1), 9))).toEqual(['c', 'a']);
      expect(idsOf(await store.waitingOf('anna', day(1), 1))).toEqual(['c']);
      expect(idsOf(await store.waitingOf('anna', day(4), 9))).toEqual(['c']);
      await expectNothing(store.waitingOf(OPERATOR_AS_TEXT, day(1), 9), []);
    });

    it('keeps whom a lead was given to while its file is read again, until the source names somebody else', async () => {
      const store = await freshStore();
      const lead = exampleLead('c', { ownerId: null });
      const handed = handOver('bo', null);
      await store.save([lead]);
      await store.handOver('c', handed, null);
      expect(await store.save([lead])).toBe(0);
      expect(await store.save([{ ...lead, sector: 'energy' }])).toBe(1);
      expect(await store.findMany(['c'])).toStrictEqual([{ ...lead, sector: 'energy', handed }]);
      expect(idsOf(await store.waitingOf('bo', day(1), 9))).toEqual(['c']);
      await store.save([{ ...lead, ownerId: 'anna' }]);
      expect(idsOf(await store.waitingOf('bo', day(1), 9))).toEqual([]);
      expect(idsOf(await store.waitingOf('anna', day(1), 9))).toEqual(['c']);
    });

    it('gives a lead to one of several who hand it over at once, and takes back only that', async () => {
      const store = await freshStore();
      const lead = exampleLead('c', { ownerId: null });
      await store.save([lead]);
      const offers = ['bo', 'cleo', 'dag', 'eva'].map((toId) => handOver(toId, null));
      let nth = 0;
      const made = await race(offers.length, () =>
        store.handOver('c', offers[nth++] ?? handOver('nobody', null), null),
      );
      expect(made.filter(Boolean)).toHaveLength(1);
      const [kept] = await store.findMany(['c']);
      const given = kept?.handed ?? null;
      expect(await store.handOver('c', null, handOver('somebody else', null))).toBe(false);
      expect(await store.handOver('c', null, given)).toBe(true);
      expect(await store.findMany(['c'])).toStrictEqual([lead]);
      expect(await store.handOver('unknown', handOver('bo', null), null)).toBe(false);
    });

    it('finds the costs of periods that overlap with one, in order of time', async () => {
      const store = await freshStore();
      const over = (id: string, from: number, until: number) =>
        exampleLeadCost(id, { from: day(from), until: day(until) });
      expect(await store.saveCosts([over('a', 1, 10), over('b', 10, 20), over('c', 20, 30)])).toBe(3);
      expect(idsOf(await store.costsBetween(day(10), day(20)))).toEqual(['b']);
      expect(idsOf(await store.costsBetween(day(9), day(21)))).toEqual(['a', 'b', 'c']);
      expect(await store.costsBetween(day(30), day(40))).toEqual([]);
      const dearer = exampleLeadCost('b', { from: day(10), until: day(20), amountMinor: 1 });
      expect(await store.saveCosts([over('a', 1, 10), dearer])).toBe(1);
      expect(await store.costsBetween(day(10), day(20))).toStrictEqual([dearer]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const leads = HOSTILE_TEXTS.map((text) => exampleLead(text, { source: text, sector: text }));
      await store.save(leads);
      await store.saveCosts(HOSTILE_TEXTS.map((text) => exampleLeadCost(text, { source: text })));
      for (const lead of leads) expect(await store.findMany([lead.id])).toStrictEqual([lead]);
      expect(await store.costsBetween(day(1), day(2))).toHaveLength(HOSTILE_TEXTS.length);
      await expectNothing(store.findMany([OPERATOR_AS_TEXT]), []);
    });
  });
}

function handOver(toId: string, insteadOfId: string | null): LeadHandOver {
  return { toId, insteadOfId, byId: 'manager', at: day(9) };
}
