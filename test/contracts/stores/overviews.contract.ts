import { describe, expect, it } from 'vitest';
import type { OverviewStore } from '../../../src/stores/overviews.js';
import { day } from './example-rows.js';
import { exampleOverride, exampleOverview } from './example-values.js';
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
