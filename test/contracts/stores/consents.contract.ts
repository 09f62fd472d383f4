import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../src/domain/consent.js';
import type { ConsentStore } from '../../../src/stores/consents.js';
import { idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function consentStoreContract(freshStore: () => Promise<ConsentStore>): void {
  describe('a consent store', () => {
    it('keeps every field and lists what some customers said, by customer, then time', async () => {
      const store = await freshStore();
      const consents = [
        exampleConsent('crm:1', { givenAt: day(3) }),
        exampleConsent('crm:2', { basis: 'objection', givenAt: day(2), until: day(90), knownAt: day(4) }),
        exampleConsent('crm:3', { customerId: 'erp:0', purpose: 'offers' }),
        exampleConsent('crm:4', { customerId: 'erp:9' }),
      ];
      expect(await store.add(consents)).toBe(4);
      const found = await store.ofCustomers(['erp:1', 'erp:0', 'erp:7', 'erp:1']);
      expect([...found]).toStrictEqual([
        ['erp:0', [consents[2]]],
        ['erp:1', [consents[1], consents[0]]],
      ]);
      expect(await store.ofCustomers([])).toEqual(new Map());
    });

    it('lists what some customers said of one purpose alone', async () => {
      const store = await freshStore();
      const scoring = exampleConsent('crm:2', { purpose: 'scoring', basis: 'objection' });
      await store.add([
        exampleConsent('crm:1'),
        scoring,
        exampleConsent('crm:3', { purpose: 'scoring', customerId: 'erp:9' }),
      ]);
      expect([...(await store.ofPurpose('scoring', ['erp:1', 'erp:7']))]).toStrictEqual([
        ['erp:1', [scoring]],
      ]);
      expect(await store.ofPurpose('offers', ['erp:1'])).toEqual(new Map());
      expect(await store.ofPurpose('scoring', [])).toEqual(new Map());
      await expectNothing(store.ofPurpose('scoring', [OPERATOR_AS_TEXT]), new Map());
    });

    it('leaves consents alone that are there and adds those around them, each once', async () => {
      const store = await freshStore();
      await store.add([exampleConsent('crm:2')]);
      const again = ['crm:1', 'crm:2', 'crm:3'].map((id) => exampleConsent(id, { basis: 'objection' }));
      const added = await race(3, () => store.add(again));
      expect(added.reduce((sum, count) => sum + count)).toBe(2);
      const found = (await store.ofCustomers(['erp:1'])).get('erp:1') ?? [];
      expect(found.map(({ id, basis }) => [id, basis])).toEqual([
        ['crm:1', 'objection'],
        ['crm:2', 'consent'],
        ['crm:3', 'objection'],
      ]);
      expect(await store.add([])).toBe(0);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.add(HOSTILE_TEXTS.map((text) => exampleConsent(`crm:${text}`, { customerId: text })));
      for (const text of HOSTILE_TEXTS) {
        expect(idsOf((await store.ofCustomers([text])).get(text) ?? [])).toEqual([`crm:${text}`]);
      }
      await expectNothing(store.ofCustomers([OPERATOR_AS_TEXT]), new Map());
    });
  });
}

function exampleConsent(id: string, over: Partial<Consent> = {}): Consent {
  return {
    id,
    customerId: 'erp:1',
    purpose: 'newsletter',
    basis: 'consent',
    givenAt: day(1),
    until: null,
    knownAt: day(1),
    ...over,
  };
}
