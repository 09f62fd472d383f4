import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact.js';
import type { ContactStore } from '../../../src/stores/contacts.js';
import { idsOf } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function contactStoreContract(freshStore: () => Promise<ContactStore>): void {
  describe('a contact store', () => {
    it("lists a customer's contacts by id", async () => {
      const store = await freshStore();
      await store.upsert([exampleContact('crm:2'), exampleContact('crm:1')]);
      await store.upsert([exampleContact('crm:3', { customerId: 'erp:2' })]);
      expect(await store.ofCustomer('erp:1')).toStrictEqual([
        exampleContact('crm:1'),
        exampleContact('crm:2'),
      ]);
      expect(await store.ofCustomer('erp:3')).toEqual([]);
      await store.upsert([]);
    });

    it('replaces a contact by id, the last of a batch winning', async () => {
      const store = await freshStore();
      await store.upsert([exampleContact('crm:1')]);
      const moved = exampleContact('crm:1', { customerId: 'erp:2', email: null });
      await store.upsert([exampleContact('crm:1', { name: 'in between' }), moved]);
      expect(await store.ofCustomer('erp:1')).toEqual([]);
      expect(await store.ofCustomer('erp:2')).toEqual([moved]);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.upsert(
        HOSTILE_TEXTS.map((text) => exampleContact(`crm:${text}`, { customerId: text, name: text })),
      );
      for (const text of HOSTILE_TEXTS) {
        expect(idsOf(await store.ofCustomer(text))).toEqual([`crm:${text}`]);
      }
      await expectNothing(store.ofCustomer(OPERATOR_AS_TEXT), []);
    });
  });
}

function exampleContact(id: string, over: Partial<Contact> = {}): Contact {
  return {
    id,
    customerId: 'erp:1',
    name: 'Kari Nordmann',
    email: 'kari@example.com',
    phone: null,
    isMain: true,
    updatedAt: day(1),
    ...over,
  };
}
