import { describe, expect, it } from 'vitest';
import type { OverviewStore } from '../../../src/stores/overviews.js';
import { day } from './example-rows.js';
import { exampleOverride, exampleOverview, exampleValue } from './example-values.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function overviewStoreContract(freshStore: () => Promise<OverviewStore>): void {
  describe('a store of overviews', () => {
    it('keeps every field', async () => {
      const store = await freshStore();
      const full = exampleOverview('erp:1', { override: exampleOverride('o1') });
      const bare = exampleOverview('erp:2', {
        ownerId: null,
        keys: [],
        contacts: [],
        value: null,
        churn: null,
        mood: null,
        lastInteraction: null,
        openTickets: null,
        signs: {
          projects: null,
          hasPlan: true,
          budget: null,
          tickets: null,
          moods: null,
          consents: [],
          hasAddress: false,
        },
        hasObjected: true,
        renewalAt: null,
        yearlyValueMinor: null,
        currency: null,
      });
      await store.save([full, bare]);
      await store.save([]);
      expect(await store.find('erp:1')).toStrictEqual(full);
      expect(await store.find('erp:2')).toStrictEqual(bare);
      expect(await store.find('erp:3')).toBeNull();
      const found = await store.findMany(['erp:2', 'erp:3', 'erp:1', 'erp:1']);
      expect(found.map(({ customerId }) => customerId).sort()).toEqual(['erp:1', 'erp:2']);
    });

    it('replaces an older one by a newer one and never the other way round', async () => {
      const store = await freshStore();
      const at = (number: number, name: string) => exampleOverview('erp:1', { updatedAt: day(number), name });
      await store.save([at(5, 'five')]);
      await store.save([at(4, 'four')]);
      expect((await store.find('erp:1'))?.name).toBe('five');
      await store.save([at(5, 'five again')]);
      expect((await store.find('erp:1'))?.name).toBe('five again');
      await store.save([at(7, 'seven'), at(6, 'six')]);
      expect((await store.find('erp:1'))?.name).toBe('seven');
    });

    it('finds by any key, and by none that is no longer held', async () => {
      const store = await freshStore();
      await store.save([
        exampleOverview('erp:2', { keys: ['phone:+4722334455', 'mail:a@b.no'] }),
        exampleOverview('erp:1', { keys: ['phone:+4722334455'] }),
        exampleOverview('erp:3', { keys: ['phone:+47223344556'] }),
      ]);
      expect(await idsWith(store, 'phone:+4722334455')).toEqual(['erp:1', 'erp:2']);
      expect(await idsWith(store, 'phone:+4722334455', 1)).toEqual(['erp:1']);
      expect(await idsWith(store, 'mail:a@b.no')).toEqual(['erp:2']);
      expect(await idsWith(store, 'phone:+472233445')).toEqual([]);
      await store.save([exampleOverview('erp:2', { keys: ['mail:a@b.no'], updatedAt: day(31) })]);
      expect(await idsWith(store, 'phone:+4722334455')).toEqual(['erp:1']);
    });

    it('lists an owner’s customers with the highest upsell scores, and never those without one', async () => {
      const store = await freshStore();
      const scored = (id: string, score: number | null, ownerId: string | null = 'anna') => {
        const { upsell: _upsell, ...scores } = exampleValue(id).scores;
        const upsell = score === null ? {} : { upsell: { score, topShare: 0.1, factors: [] } };
        return exampleOverview(id, {
          ownerId,
          value: exampleValue(id, { scores: { ...scores, ...upsell } }),
        });
      };
      await store.save([
        scored('erp:1', 40),
        scored('erp:2', 0),
        scored('erp:4', 90),
        scored('erp:3', 90),
        scored('erp:5', null),
        scored('erp:6', 99, 'bo'),
        scored('erp:7', 99, null),
        exampleOverview('erp:8', { value: null }),
      ]);
      const idsOf = async (ownerId: string, limit: number) =>
        (await store.upsellOfOwner(ownerId, limit)).map(({ customerId }) => customerId);
      expect(await idsOf('anna', 9)).toEqual(['erp:3', 'erp:4', 'erp:1', 'erp:2']);
      expect(await idsOf('anna', 2)).toEqual(['erp:3', 'erp:4']);
      expect((await store.upsellOfOwner('bo', 1))[0]).toStrictEqual(scored('erp:6', 99, 'bo'));
      expect(await idsOf('nobody', 9)).toEqual([]);
      await expectNothing(store.upsellOfOwner(OPERATOR_AS_TEXT, 5), []);
    });

    it('takes some out', async () => {
      const store = await freshStore();
      await store.save(['erp:1', 'erp:2', 'erp:3'].map((id) => exampleOverview(id)));
      await store.remove(['erp:3', 'erp:1', 'erp:9']);
      await store.remove([]);
      expect(await idsWith(store, 'mail:kari@example.com')).toEqual(['erp:2']);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const all = HOSTILE_TEXTS.map((text) =>
        exampleOverview(text, {
          name: text,
          keys: [`id:${text}`, text],
          contacts: [{ id: text, name: text, keys: [text] }],
        }),
      );
      await store.save(all);
      for (const [index, text] of HOSTILE_TEXTS.entries()) {
        expect(await store.find(text)).toStrictEqual(all[index]);
        expect(await idsWith(store, text)).toEqual([text]);
      }
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.findByKey(OPERATOR_AS_TEXT, 5), []);
      await store.remove([OPERATOR_AS_TEXT]).catch(() => undefined);
      expect(await store.findMany(HOSTILE_TEXTS)).toHaveLength(HOSTILE_TEXTS.length);
    });
  });
}

async function idsWith(store: OverviewStore, key: string, limit = 10): Promise<string[]> {
  return (await store.findByKey(key, limit)).map(({ customerId }) => customerId);
}
