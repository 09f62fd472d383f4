import { describe, expect, it } from 'vitest';
import type { StrategicFactStore } from '../../../src/stores/strategic-facts.js';
import { idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { exampleFact } from './example-values.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function strategicFactStoreContract(freshStore: () => Promise<StrategicFactStore>): void {
  describe('a store of strategic facts', () => {
    it('keeps every field and leaves alone what is there', async () => {
      const store = await freshStore();
      const takenBack = exampleFact('2', { grade: 0, endedAt: day(9) });
      expect(await store.add(exampleFact('1'))).toBe(true);
      expect(await store.add(takenBack)).toBe(true);
      expect(await store.add(exampleFact('1', { grade: 3 }))).toBe(false);
      expect(await store.find('1')).toStrictEqual(exampleFact('1'));
      expect(await store.find('2')).toStrictEqual(takenBack);
      expect(await store.find('3')).toBeNull();
    });

    it('takes one back once', async () => {
      const store = await freshStore();
      await store.add(exampleFact('1'));
      const won = await race(4, (index) => store.end('1', day(5 + index)));
      expect(won.filter((isFirst) => isFirst)).toHaveLength(1);
      expect(await store.end('9', day(5))).toBe(false);
      expect(await store.ofCustomers(['erp:1'])).toEqual(new Map());
    });

    it('tells of each customer the newest of every key that was not taken back', async () => {
      const store = await freshStore();
      const all = [
        exampleFact('old', { at: day(1) }),
        exampleFact('new', { at: day(5) }),
        exampleFact('newest, taken back', { at: day(7), endedAt: day(8) }),
        exampleFact('innovation', { key: 'innovation' }),
        exampleFact('other', { customerId: 'erp:2' }),
        exampleFact('unasked', { customerId: 'erp:3' }),
      ];
      for (const fact of all) await store.add(fact);
      const found = await store.ofCustomers(['erp:2', 'erp:1', 'erp:1', 'erp:9']);
      expect([...found.keys()]).toEqual(['erp:1', 'erp:2']);
      expect(idsOf(found.get('erp:1') ?? [])).toEqual(['innovation', 'new']);
      expect(idsOf(found.get('erp:2') ?? [])).toEqual(['other']);
    });

    it('tells them as they stood at a moment, whatever was said or taken back since', async () => {
      const store = await freshStore();
      const all = [
        exampleFact('first', { at: day(1), endedAt: day(6) }),
        exampleFact('second', { at: day(4), endedAt: day(5) }),
        exampleFact('now', { at: day(8) }),
        exampleFact('other', { customerId: 'erp:2', at: day(4) }),
      ];
      for (const fact of all) await store.add(fact);
      const at = async (date: number) =>
        [...(await store.ofCustomersAt(['erp:1', 'erp:2', 'erp:9'], day(date)))].map(([id, facts]) => [
          id,
          ...idsOf(facts),
        ]);
      expect(await at(0)).toEqual([]);
      expect(await at(1)).toEqual([['erp:1', 'first']]);
      expect(await at(4)).toEqual([
        ['erp:1', 'second'],
        ['erp:2', 'other'],
      ]);
      expect(await at(5)).toEqual([
        ['erp:1', 'first'],
        ['erp:2', 'other'],
      ]);
      expect(await at(6)).toEqual([['erp:2', 'other']]);
      expect((await at(9))[0]).toEqual(['erp:1', 'now']);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      for (const text of HOSTILE_TEXTS)
        await store.add(exampleFact(`f:${text}`, { customerId: text, byId: text }));
      const found = await store.ofCustomers(HOSTILE_TEXTS);
      for (const text of HOSTILE_TEXTS) expect(idsOf(found.get(text) ?? [])).toEqual([`f:${text}`]);
      await expectNothing(store.ofCustomers([OPERATOR_AS_TEXT]), new Map());
      await expectNothing(store.end(OPERATOR_AS_TEXT, day(9)), false);
    });
  });
}
