import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/domain/contact.js';
import type { ContactStore } from '../../../src/stores/contacts.js';
import { idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function contactStoreContract(freshStore: () => Promise<ContactStore>): void {
  describe('a contact store', () => {
    it('lists the contacts of some customers, by customer, then id', async () => {
      const store = await freshStore();
      await store.upsert([exampleContact('crm:2'), exampleContact('crm:1')]);
      await store.upsert([
        exampleContact('crm:3', { customerId: 'erp:2' }),
        exampleContact('crm:4', { customerId: 'erp:0', phone: '+47 22 00 00 00', isMain: false }),
      ]);
      expect([...(await store.ofCustomers(['erp:1', 'erp:3', 'erp:0', 'erp:1']))]).toStrictEqual([
        [
          'erp:0',
          [exampleContact('crm:4', { customerId: 'erp:0', phone: '+47 22 00 00 00', isMain: false })],
        ],
        ['erp:1', [exampleContact('crm:1'), exampleContact('crm:2')]],
      ]);
      expect(await store.ofCustomers([])).toEqual(new Map());
    });

    it('finds those that exist', async () => {
      const store = await freshStore();
      await store.upsert([exampleContact('crm:1'), exampleContact('crm:2')]);
      expect(await store.findMany(['crm:1', 'crm:3', 'crm:1'])).toStrictEqual([exampleContact('crm:1')]);
      expect(await store.findMany([])).toEqual([]);
    });

    it('counts new and changed contacts, the last of a batch winning, and leaves the rest alone', async () => {
      const store = await freshStore();
      expect(await store.upsert([exampleContact('crm:1'), exampleContact('crm:2')])).toBe(2);
      const moved = exampleContact('crm:1', { customerId: 'erp:2', email: null, updatedAt: day(9) });
      const written = await store.upsert([
        exampleContact('crm:1', { name: 'in between' }),
        moved,
        exampleContact('crm:2', { updatedAt: day(9) }),
      ]);
      expect(written).toBe(1);
      expect([...(await store.ofCustomers(['erp:1', 'erp:2'])).values()]).toEqual([
        [exampleContact('crm:2')],
        [moved],
      ]);
      expect(await store.upsert([])).toBe(0);
    });

    it('writes each contact once when many write the same at once', async () => {
      const store = await freshStore();
      const contacts = Array.from({ length: 20 }, (_, index) => exampleContact(`crm:${index}`));
      const written = await race(5, (writer) =>
        store.upsert(writer % 2 === 0 ? contacts : [...contacts].reverse()),
      );
      expect(written.reduce((sum, count) => sum + count)).toBe(20);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      await store.upsert(
        HOSTILE_TEXTS.map((text) => exampleContact(`crm:${text}`, { customerId: text, name: text })),
      );
      for (const text of HOSTILE_TEXTS) {
        expect(idsOf((await store.ofCustomers([text])).get(text) ?? [])).toEqual([`crm:${text}`]);
      }
      await expectNothing(store.ofCustomers([OPERATOR_AS_TEXT]), new Map());
      await expectNothing(store.findMany([OPERATOR_AS_TEXT]), []);
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
