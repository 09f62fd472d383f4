import { describe, expect, it } from 'vitest';
import type { Customer, DatedAttribute } from '../../../src/domain/customer.js';
import type { CustomerStore } from '../../../src/stores/customers.js';
import { collect, idsOf, race } from './collect.js';
import { day, exampleCustomer } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function customerStoreContract(freshStore: () => Promise<CustomerStore>): void {
  describe('a customer store', () => {
    describe('upsert', () => {
      it('keeps every field of a customer', async () => {
        const store = await freshStore();
        const customer = exampleCustomer('erp:1', {
          externalIds: [
            { source: 'erp', id: '1' },
            { source: 'crm', id: 'x' },
          ],
          yearlyValueMinor: 3_000_000_000_000,
          renewalAt: day(200),
          attributes: [attribute('plan', 'gold', day(3)), attribute('seats', 12), attribute('vip', true)],
        });
        expect(await store.upsert([customer])).toBe(1);
        expect(await store.find('erp:1')).toStrictEqual(customer);
      });

      it('counts new and changed customers and leaves the rest alone', async () => {
        const store = await freshStore();
        await store.upsert([exampleCustomer('erp:1'), exampleCustomer('erp:2')]);
        const later = { updatedAt: day(9) };
        const written = await store.upsert([
          exampleCustomer('erp:1', later),
          exampleCustomer('erp:2', { ...later, name: 'renamed' }),
          exampleCustomer('erp:3', later),
        ]);
        expect(written).toBe(2);
        expect((await store.find('erp:1'))?.updatedAt).toEqual(day(1));
        expect(await store.find('erp:2')).toEqual(exampleCustomer('erp:2', { ...later, name: 'renamed' }));
        expect(await store.count()).toBe(3);
        expect(await store.upsert([])).toBe(0);
      });

      it('unites attributes by name and start: a new value replaces, the same value stays as it was known', async () => {
        const store = await freshStore();
        const held = [attribute('plan', 'gold', day(3)), attribute('seats', 12, null, day(1))];
        await store.upsert([exampleCustomer('erp:1', { attributes: held })]);
        await store.upsert([
          exampleCustomer('erp:1', {
            attributes: [
              attribute('seats', 12, null, day(8)),
              attribute('plan', 'silver', day(7)),
              attribute('plan', 'basic', day(3), day(9)),
            ],
          }),
        ]);
        expect((await store.find('erp:1'))?.attributes).toEqual([
          attribute('plan', 'basic', day(3), day(9)),
          attribute('plan', 'silver', day(7)),
          attribute('seats', 12, null, day(1)),
        ]);
      });

      it('changes nothing when a row comes again without the attributes held', async () => {
        const store = await freshStore();
        const customer = exampleCustomer('erp:1', { attributes: [attribute('plan', 'gold')] });
        await store.upsert([customer]);
        expect(await store.upsert([{ ...customer, attributes: [], updatedAt: day(9) }])).toBe(0);
        expect(await store.find('erp:1')).toEqual(customer);
      });

      it('takes one id that comes several times in a batch in order', async () => {
        const store = await freshStore();
        const written = await store.upsert([
          exampleCustomer('erp:1', { name: 'first', attributes: [attribute('a', 1)] }),
          exampleCustomer('erp:1', { name: 'second', attributes: [attribute('b', 2)] }),
        ]);
        expect(written).toBe(1);
        const found = await store.find('erp:1');
        expect(found?.name).toBe('second');
        expect(found?.attributes).toEqual([attribute('a', 1), attribute('b', 2)]);
      });

      it('loses no attribute when many write the same customers at once', async () => {
        const store = await freshStore();
        const ids = Array.from({ length: 20 }, (_, index) => `erp:${index}`);
        await race(6, (writer) => {
          const inTurn = writer % 2 === 0 ? ids : [...ids].reverse();
          return store.upsert(
            inTurn.map((id) => exampleCustomer(id, { attributes: [attribute(`by ${writer}`, writer)] })),
          );
        });
        for (const customer of await store.findMany(ids)) {
          expect(customer.attributes.map((one) => one.name)).toEqual(
            [0, 1, 2, 3, 4, 5].map((w) => `by ${w}`),
          );
        }
        expect(await store.count()).toBe(20);
      });
    });

    it('adds those that are missing and leaves the others as they are', async () => {
      const store = await freshStore();
      await store.upsert([exampleCustomer('erp:2')]);
      const added = await store.addMissing(
        ['erp:1', 'erp:2', 'erp:3'].map((id) => exampleCustomer(id, { name: 'placeholder' })),
      );
      expect(added).toBe(2);
      expect((await store.find('erp:2'))?.name).toBe('Customer erp:2');
      expect((await store.find('erp:3'))?.name).toBe('placeholder');
      expect(await store.addMissing([])).toBe(0);
    });

    it('adds each missing customer once when many add it at once', async () => {
      const store = await freshStore();
      const rows = Array.from({ length: 20 }, (_, index) => exampleCustomer(`erp:${index}`));
      const added = await race(5, (adder) => store.addMissing(adder % 2 === 0 ? rows : [...rows].reverse()));
      expect(added.reduce((sum, count) => sum + count)).toBe(20);
    });

    describe('finding', () => {
      it('finds those that exist', async () => {
        const store = await freshStore();
        await store.upsert([exampleCustomer('erp:1'), exampleCustomer('erp:2')]);
        expect(await store.find('erp:3')).toBeNull();
        const asked = ['erp:2', 'erp:3', 'erp:1', 'erp:2'];
        expect(idsOf(await store.findMany(asked)).sort()).toEqual(['erp:1', 'erp:2']);
        expect(await store.existing(asked)).toEqual(new Set(['erp:1', 'erp:2']));
        expect(await store.existing([])).toEqual(new Set());
      });

      it('finds customers by a number that any source gave', async () => {
        const store = await freshStore();
        const known = (id: string, ...externalIds: Customer['externalIds']) =>
          exampleCustomer(id, { externalIds });
        await store.upsert([
          known('erp:1', { source: 'erp', id: '1' }, { source: 'crm', id: '77' }),
          known('crm:8', { source: 'crm', id: '1' }),
          known('erp:2', { source: 'erp', id: '2' }),
        ]);
        expect(idsOf(await store.findByExternalId('1'))).toEqual(['crm:8', 'erp:1']);
        expect(idsOf(await store.findByExternalId('77'))).toEqual(['erp:1']);
        expect(await store.findByExternalId('3')).toEqual([]);
      });

      it('takes hostile texts as texts', async () => {
        const store = await freshStore();
        const rows = HOSTILE_TEXTS.map((text) =>
          exampleCustomer(`erp:${text}`, {
            name: text,
            segment: text,
            attributes: [attribute(text, text)],
          }),
        );
        expect(await store.upsert(rows)).toBe(rows.length);
        for (const row of rows) expect(await store.find(row.id)).toStrictEqual(row);
        for (const text of HOSTILE_TEXTS) {
          expect(idsOf(await store.findByExternalId(text))).toEqual([`erp:${text}`]);
        }
        await expectNothing(store.find(OPERATOR_AS_TEXT), null);
        await expectNothing(store.findMany([OPERATOR_AS_TEXT]), []);
        await expectNothing(store.findByExternalId(OPERATOR_AS_TEXT), []);
      });
    });

    describe('merging', () => {
      /** crm:7 and crm:8 were merged into erp:1, crm:9 into crm:8; erp:2 stands alone. */
      async function mergedStore() {
        const store = await freshStore();
        await store.upsert([
          exampleCustomer('erp:1', { region: '', ownerId: null, yearlyValueMinor: null, currency: 'EUR' }),
          exampleCustomer('erp:2'),
          exampleCustomer('crm:7', {
            region: 'Bergen',
            ownerId: null,
            attributes: [attribute('plan', 'gold')],
          }),
          exampleCustomer('crm:8', { region: 'Voss', ownerId: 'bo', yearlyValueMinor: 500, currency: 'NOK' }),
          exampleCustomer('crm:9', { externalIds: [{ source: 'crm', id: '9' }] }),
        ]);
        for (const [id, to] of [
          ['crm:7', 'erp:1'],
          ['crm:8', 'erp:1'],
          ['crm:9', 'crm:8'],
        ] as const) {
          expect(await store.setMergedInto(id, { from: null, to, at: day(5) })).toBe(true);
        }
        return store;
      }

      it('tells for whom each counts, and who counts for each', async () => {
        const store = await mergedStore();
        expect(await store.standing(['crm:9', 'crm:7', 'erp:1', 'erp:2', 'erp:3', 'crm:9'])).toEqual(
          new Map([
            ['crm:9', 'erp:1'],
            ['crm:7', 'erp:1'],
            ['erp:1', 'erp:1'],
            ['erp:2', 'erp:2'],
          ]),
        );
        expect(await store.families(['erp:1', 'crm:8', 'erp:2', 'erp:3'])).toEqual(
          new Map([
            ['erp:1', ['erp:1', 'crm:7', 'crm:8', 'crm:9']],
            ['crm:8', ['crm:8', 'crm:9']],
            ['erp:2', ['erp:2']],
            ['erp:3', ['erp:3']],
          ]),
        );
        expect(await store.standing([])).toEqual(new Map());
        expect(await store.families([])).toEqual(new Map());
      });

      it('fills what a customer leaves empty from those merged into it, and keeps its own apart', async () => {
        const store = await mergedStore();
        const combined = await store.find('erp:1');
        expect(combined).toMatchObject({
          name: 'Customer erp:1',
          region: 'Bergen',
          ownerId: 'bo',
          yearlyValueMinor: 1_250_000,
          currency: 'NOK',
          attributes: [attribute('plan', 'gold')],
          updatedAt: day(5),
        });
        expect(combined?.externalIds.map(({ id }) => id)).toEqual(['1', '7', '8', '9']);
        expect(await store.findMany(['erp:1'])).toEqual([combined]);
        const [own] = await store.findOwn(['erp:1']);
        expect(own).toMatchObject({ region: '', ownerId: null, currency: 'EUR', attributes: [] });
      });

      it('leads from a merged number to the customer it counts for', async () => {
        const store = await mergedStore();
        expect(idsOf(await store.findByExternalId('9'))).toEqual(['erp:1']);
        expect(idsOf(await store.findByExternalId('2'))).toEqual(['erp:2']);
      });

      it('leaves merged ones out of walks and counts, but not out of names', async () => {
        const store = await mergedStore();
        const partitions = Array.from({ length: 256 }, (_, partition) => partition);
        const walked = (await collect(store.byPartition(partitions, 2))).flat();
        expect(idsOf(walked).sort()).toEqual(['erp:1', 'erp:2']);
        expect(walked.find(({ id }) => id === 'erp:1')?.region).toBe('Bergen');
        expect(await store.count()).toBe(2);
        const names = (await collect(store.names(day(4), 10))).flat();
        expect(names.map(({ id, mergedIntoId }) => [id, mergedIntoId])).toEqual([
          ['crm:7', 'erp:1'],
          ['crm:8', 'erp:1'],
          ['crm:9', 'crm:8'],
          ['erp:1', null],
        ]);
      });

      it('tells the name of a customer known by its number alone as another of its ids has it', async () => {
        const store = await freshStore();
        await store.upsert([exampleCustomer('erp:1', { name: '1' }), exampleCustomer('crm:7')]);
        await store.setMergedInto('crm:7', { from: null, to: 'erp:1', at: day(5) });
        const names = (await collect(store.names(null, 10))).flat();
        expect(names.find(({ id }) => id === 'erp:1')?.name).toBe('Customer crm:7');
      });

      it('changes nothing where another was faster or nobody is there, and takes out what was put in', async () => {
        const store = await mergedStore();
        expect(await store.setMergedInto('crm:7', { from: null, to: 'erp:2', at: day(6) })).toBe(false);
        expect(await store.setMergedInto('crm:77', { from: null, to: 'erp:2', at: day(6) })).toBe(false);
        const taken = await race(5, () =>
          store.setMergedInto('crm:8', { from: 'erp:1', to: null, at: day(6) }),
        );
        expect(taken.filter(Boolean)).toHaveLength(1);
        expect(await store.families(['erp:1', 'crm:8'])).toEqual(
          new Map([
            ['erp:1', ['erp:1', 'crm:7']],
            ['crm:8', ['crm:8', 'crm:9']],
          ]),
        );
        expect((await store.find('erp:1'))?.ownerId).toBeNull();
      });

      it('keeps whom a customer was merged into when its row comes again', async () => {
        const store = await mergedStore();
        await store.upsert([exampleCustomer('crm:7', { region: 'Molde' }), exampleCustomer('erp:1')]);
        expect((await store.findOwn(['crm:7']))[0]).toMatchObject({ region: 'Molde', mergedIntoId: 'erp:1' });
      });

      it('counts one whose customer is not there yet as absent until that one comes', async () => {
        const store = await freshStore();
        await store.addMissing([exampleCustomer('crm:7', { mergedIntoId: 'erp:1' })]);
        expect(await store.existing(['crm:7'])).toEqual(new Set());
        expect(await store.standing(['crm:7'])).toEqual(new Map());
        await store.upsert([exampleCustomer('erp:1', { region: '' })]);
        expect(await store.existing(['crm:7', 'erp:1'])).toEqual(new Set(['crm:7', 'erp:1']));
        expect((await store.find('erp:1'))?.region).toBe('Oslo');
      });
    });

    describe('walks', () => {
      it('walks some partitions in batches, by partition, then id', async () => {
        const store = await freshStore();
        const rows = ['😀', '\uFB01', 'z', 'B', 'a', 'å', 'c'].map((id, index) =>
          exampleCustomer(id, { partition: [7, 7, 7, 7, 7, 200, 3][index] ?? 0 }),
        );
        await store.upsert(rows);
        await store.upsert([exampleCustomer('elsewhere', { partition: 8 })]);
        const walked = await collect(store.byPartition([200, 7, 3, 7], 4));
        expect(walked.map(idsOf)).toEqual([
          ['c', 'B', 'a', 'z'],
          ['\uFB01', '😀', 'å'],
        ]);
        expect(await collect(store.byPartition([9], 4))).toEqual([]);
        expect(await collect(store.byPartition([], 4))).toEqual([]);
      });

      it('finds those of an owner that renew in a period, the first first', async () => {
        const store = await freshStore();
        const renewing = (id: string, renewalAt: Date | null, ownerId = 'anna') =>
          exampleCustomer(id, { ownerId, renewalAt });
        await store.upsert([
          renewing('erp:late', day(20)),
          renewing('erp:soon', day(10)),
          renewing('erp:past', day(9)),
          renewing('erp:after', day(21)),
          renewing('erp:never', null),
          renewing('erp:others', day(12), 'bo'),
          renewing('erp:merged', day(12)),
        ]);
        await store.setMergedInto('erp:merged', { from: null, to: 'erp:others', at: day(5) });
        expect(idsOf(await store.renewingOfOwner('anna', day(10), day(21), 5))).toEqual([
          'erp:soon',
          'erp:late',
        ]);
        expect(idsOf(await store.renewingOfOwner('anna', day(10), day(21), 1))).toEqual(['erp:soon']);
        expect(await store.renewingOfOwner('$ne', day(10), day(21), 5)).toEqual([]);
      });

      it('tells the names that changed after a moment, in the order they changed', async () => {
        const store = await freshStore();
        const rows = [5, 3, 4, 4, 2].map((changed, index) =>
          exampleCustomer(`erp:${index}`, { updatedAt: day(changed), name: `name ${index}` }),
        );
        await store.upsert(rows);
        const batches = await collect(store.names(day(2), 3));
        expect(batches.map(idsOf)).toEqual([['erp:1', 'erp:2', 'erp:3'], ['erp:0']]);
        expect(batches[0]?.[0]).toStrictEqual({
          id: 'erp:1',
          name: 'name 1',
          mergedIntoId: null,
          updatedAt: day(3),
        });
        expect((await collect(store.names(null, 10))).flat()).toHaveLength(5);
        expect(await collect(store.names(day(5), 10))).toEqual([]);
      });
    });
  });
}

function attribute(
  name: string,
  value: DatedAttribute['value'],
  validFrom: Date | null = null,
  knownAt: Date | null = validFrom,
): DatedAttribute {
  return { name, value, validFrom, knownAt };
}
