import { describe, expect, it } from 'vitest';
import type { OutcomeStore } from '../../../src/stores/outcomes.js';
import { idsOf } from './collect.js';
import { day, exampleOutcome } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function outcomeStoreContract(freshStore: () => Promise<OutcomeStore>): void {
  describe('an outcome store', () => {
    it("keeps every field and lists a customer's newest first", async () => {
      const store = await freshStore();
      const said = exampleOutcome('1', { reason: 'price', occurredAt: day(3) });
      const imported = exampleOutcome('2', { saidBy: null, alertId: null, about: null, occurredAt: day(4) });
      expect(await store.add([said, imported, exampleOutcome('3', { customerId: 'erp:2' })])).toBe(3);
      expect(await store.ofCustomer('erp:1')).toStrictEqual([imported, said]);
      expect(await store.ofCustomer('erp:3')).toEqual([]);
    });

    it('lists those of several customers, each newest first', async () => {
      const store = await freshStore();
      const first = exampleOutcome('1', { occurredAt: day(3) });
      const second = exampleOutcome('2', { occurredAt: day(4) });
      const other = exampleOutcome('3', { customerId: 'erp:2' });
      await store.add([first, second, other, exampleOutcome('4', { customerId: 'erp:3' })]);
      expect(await store.ofCustomers(['erp:1', 'erp:2', 'erp:9'])).toStrictEqual(
        new Map([
          ['erp:1', [second, first]],
          ['erp:2', [other]],
        ]),
      );
      expect(await store.ofCustomers([])).toEqual(new Map());
    });

    it('leaves outcomes alone that are there and adds those around them', async () => {
      const store = await freshStore();
      await store.add([exampleOutcome('2')]);
      const again = ['1', '2', '3'].map((id) => exampleOutcome(id, { outcome: 'saved' }));
      expect(await store.add(again)).toBe(2);
      const found = await store.ofCustomer('erp:1');
      expect(found.map(({ id, outcome }) => [id, outcome])).toEqual([
        ['3', 'saved'],
        ['2', 'lost'],
        ['1', 'saved'],
      ]);
      expect(await store.add([])).toBe(0);
    });

    it('keeps a revoked outcome with the moment it was first revoked', async () => {
      const store = await freshStore();
      await store.add([exampleOutcome('1')]);
      await store.revoke('1', day(42));
      await store.revoke('1', day(43));
      await store.revoke('unknown', day(43));
      expect(await store.ofCustomer('erp:1')).toStrictEqual([exampleOutcome('1', { revokedAt: day(42) })]);
    });

    it('counts customers lost in a period and known by its end, each once', async () => {
      const store = await freshStore();
      const lost = (id: string, occurred: number, known: number, over = {}) =>
        exampleOutcome(id, { customerId: id, occurredAt: day(occurred), knownAt: day(known), ...over });
      await store.add([
        lost('at the start', 10, 10),
        lost('inside', 15, 20),
        lost('inside again', 16, 16, { customerId: 'inside' }),
        lost('before', 9, 9),
        lost('at the end', 20, 20),
        lost('known too late', 15, 21),
        lost('saved', 15, 15, { outcome: 'saved' }),
        lost('revoked', 15, 15),
      ]);
      await store.revoke('revoked', day(16));
      expect(await store.lostBetween(day(100), day(200))).toEqual([]);
      const found = await store.lostBetween(day(10), day(20));
      expect(idsOf(found)).toEqual(['at the start', 'inside', 'inside again']);
      expect(found[0]).toStrictEqual(lost('at the start', 10, 10));
    });

    it('tells when each customer was last lost, as known by a date', async () => {
      const store = await freshStore();
      const said = (id: string, customerId: string, occurred: number, known: number, over = {}) =>
        exampleOutcome(id, { customerId, occurredAt: day(occurred), knownAt: day(known), ...over });
      await store.add([
        said('1', 'erp:1', 10, 10),
        said('2', 'erp:1', 15, 20),
        said('3', 'erp:1', 17, 21),
        said('4', 'erp:1', 18, 18, { outcome: 'saved' }),
        said('5', 'erp:1', 19, 19),
        said('6', 'erp:2', 12, 12, { outcome: 'never_at_risk' }),
        said('7', 'erp:3', 12, 12),
      ]);
      await store.revoke('5', day(19));
      const asked = ['erp:1', 'erp:2', 'erp:4'];
      expect(await store.lastLost(asked, day(20))).toEqual(new Map([['erp:1', day(15)]]));
      expect(await store.lastLost(asked, day(21))).toEqual(new Map([['erp:1', day(17)]]));
      expect(await store.lastLost(asked, day(9))).toEqual(new Map());
      expect(await store.lastLost([], day(9))).toEqual(new Map());
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(
        HOSTILE_TEXTS.map((text) => exampleOutcome(`a:${text}`, { customerId: text, reason: text })),
      );
      for (const text of HOSTILE_TEXTS) expect(idsOf(await store.ofCustomer(text))).toEqual([`a:${text}`]);
      await expectNothing(store.ofCustomer(OPERATOR_AS_TEXT), []);
    });
  });
}
