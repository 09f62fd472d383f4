import { describe, expect, it } from 'vitest';
import type { DealEventStore } from '../../../src/stores/deal-events.js';
import { race } from './collect.js';
import { BARE_PAYLOADS, exampleDealEvent, FULL_PAYLOADS } from './example-deals.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function dealEventStoreContract(freshStore: () => Promise<DealEventStore>): void {
  describe('a deal event store', () => {
    it('keeps every field of every payload', async () => {
      const store = await freshStore();
      const events = [...FULL_PAYLOADS, ...BARE_PAYLOADS].map((payload, index) =>
        exampleDealEvent(`${String(index).padStart(2, '0')}`, { payload }),
      );
      expect(await store.append(events)).toBe(events.length);
      const kept = (await store.ofDeals(['crm:1'])).get('crm:1') ?? [];
      const byId = [...events].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(kept).toStrictEqual(byId);
    });

    it('leaves alone what is there and counts what is new', async () => {
      const store = await freshStore();
      const [first, second] = [exampleDealEvent('1'), exampleDealEvent('2')];
      expect(await store.append([first])).toBe(1);
      expect(await store.append([{ ...first, occurredAt: day(1) }, second])).toBe(1);
      expect(await store.append([first, second])).toBe(0);
      expect(await store.append([])).toBe(0);
      expect((await store.ofDeals(['crm:1'])).get('crm:1')).toStrictEqual([first, second]);
      expect(await store.count()).toBe(2);
    });

    it('counts each event once when the same are appended at once', async () => {
      const store = await freshStore();
      const events = Array.from({ length: 20 }, (_, index) => exampleDealEvent(`${index}`));
      const counts = await race(6, () => store.append(events));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
    });

    it('gives the events of the deals asked for, and leaves out deals without any', async () => {
      const store = await freshStore();
      await store.append([
        exampleDealEvent('b', { dealId: 'crm:2' }),
        exampleDealEvent('a', { dealId: 'crm:2' }),
        exampleDealEvent('c', { dealId: 'crm:1' }),
        exampleDealEvent('d', { dealId: 'crm:3' }),
      ]);
      const found = await store.ofDeals(['crm:2', 'crm:9', 'crm:1', 'crm:2']);
      expect([...found.keys()]).toEqual(['crm:1', 'crm:2']);
      expect(found.get('crm:2')?.map(({ id }) => id)).toEqual(['crm:opened:a~1', 'crm:opened:b~1']);
    });

    it('says which deals were opened', async () => {
      const store = await freshStore();
      await store.append([
        exampleDealEvent('a', { dealId: 'crm:1' }),
        exampleDealEvent('b', { dealId: 'crm:1' }),
        exampleDealEvent('c', { dealId: 'crm:2', payload: { type: 'reopened' } }),
        exampleDealEvent('d', { dealId: 'crm:3' }),
      ]);
      expect(await store.opened(['crm:1', 'crm:2', 'crm:4'])).toEqual(new Set(['crm:1']));
      expect(await store.opened([])).toEqual(new Set());
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const events = HOSTILE_TEXTS.map((text, index) =>
        exampleDealEvent(`${index}`, {
          dealId: text,
          payload: { type: 'note', text, language: null, tone: null },
        }),
      );
      expect(await store.append(events)).toBe(events.length);
      for (const event of events) {
        expect((await store.ofDeals([event.dealId])).get(event.dealId)).toStrictEqual([event]);
      }
      await expectNothing(store.ofDeals([OPERATOR_AS_TEXT]), new Map());
    });
  });
}
