import { describe, expect, it } from 'vitest';
import type { ProductStore } from '../../../src/stores/products.js';
import { someProduct } from '../../support/some-product.js';
import { idsOf, race } from './collect.js';
import { day } from './example-rows.js';
import { expectNothing, HOSTILE_TEXTS, hostileRecord, OPERATOR_AS_TEXT } from './hostile-texts.js';

export function productStoreContract(freshStore: () => Promise<ProductStore>): void {
  describe('a product store', () => {
    it('keeps every field of a product, and counts what is new or changed', async () => {
      const store = await freshStore();
      const bare = someProduct('a');
      const full = someProduct('b', {
        family: 'GTX',
        otherNames: ['GTX Pro', '4711'],
        description: 'Für große Anlagen',
        solves: ['capacity', 'performance'],
        properties: { 'storage GB': 500, cloud: true, colour: 'grey' },
        limits: [{ metric: 'api_calls', most: 10_000 }],
        worksWith: ['a'],
        conflictsWith: ['c'],
        replaces: ['a'],
        markets: ['NO', 'FI'],
        price: { amountMinor: 50_000, currency: 'EUR', per: 'month', isPerUser: true },
        soldFrom: day(1),
        soldUntil: day(90),
      });
      expect(await store.save([full, bare])).toBe(2);
      expect(await store.all()).toStrictEqual([bare, full]);
      expect(await store.save([bare, { ...full, price: null }])).toBe(1);
      expect(await store.find('b')).toStrictEqual({ ...full, price: null });
      expect(await store.find('c')).toBeNull();
      expect(await store.save([])).toBe(0);
    });

    it('writes over what is there only the parts that it is told to', async () => {
      const store = await freshStore();
      const held = someProduct('a', { description: 'held', properties: { colour: 'grey' } });
      await store.save([held]);
      const came = someProduct('a', { name: 'New', description: 'came' });
      expect(await store.save([came, someProduct('b')], ['name'])).toBe(2);
      expect(await store.all()).toStrictEqual([{ ...held, name: 'New' }, someProduct('b')]);
      expect(await store.save([came], ['name'])).toBe(0);
    });

    it('says which ids are products', async () => {
      const store = await freshStore();
      await store.save([someProduct('a'), someProduct('b')]);
      expect(await store.existing(['b', 'c', 'b'])).toEqual(new Set(['b']));
      expect(await store.existing([])).toEqual(new Set());
    });

    it('joins names to their product, whichever came first, and once each', async () => {
      const store = await freshStore();
      const names = [
        { name: '4711', productId: 'a' },
        { name: 'GTX', productId: 'a' },
        { name: 'Lost', productId: 'z' },
      ];
      expect(await store.saveNames(names)).toBe(3);
      expect(await store.saveNames(names)).toBe(0);
      await store.save([someProduct('a', { otherNames: ['GTX'] }), someProduct('b')]);
      expect((await store.find('a'))?.otherNames).toEqual(['GTX', '4711']);
      expect((await store.all()).map(({ otherNames }) => otherNames)).toEqual([['GTX', '4711'], []]);
      expect(await store.names()).toEqual(names);
      // A name belongs to one product: what is said last counts.
      expect(await store.saveNames([{ name: '4711', productId: 'b' }])).toBe(1);
      expect((await store.all()).map(({ otherNames }) => otherNames)).toEqual([['GTX'], ['4711']]);
      // What its own file says of a product leaves alone what was said elsewhere.
      await store.save([someProduct('b', { description: 'new' })]);
      expect((await store.find('b'))?.otherNames).toEqual(['4711']);
    });

    it('changes its revision with what is written and with nothing else', async () => {
      const store = await freshStore();
      const seen = [await store.revision()];
      const then = async (write: () => Promise<unknown>) => {
        await write();
        seen.push(await store.revision());
      };
      await then(() => store.save([someProduct('a'), someProduct('b')]));
      await then(() => store.save([someProduct('a', { description: 'x' })]));
      await then(() => store.save([someProduct('a')]));
      await then(() => store.saveNames([{ name: 'n', productId: 'a' }]));
      await then(() => store.saveNames([{ name: 'n', productId: 'b' }]));
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      const last = seen.at(-1);
      await store.save([someProduct('a'), someProduct('b')]);
      await store.saveNames([{ name: 'n', productId: 'b' }]);
      await store.all();
      expect(await store.revision()).toBe(last);
    });

    it('gives two states of its products two revisions, however many write at once', async () => {
      const store = await freshStore();
      await store.save([someProduct('a')]);
      const before = await store.revision();
      const counts = await race(6, (index) =>
        store.save([someProduct('a', { description: `by ${index}` }), someProduct(`new ${index}`)]),
      );
      const written = counts.reduce((sum, count) => sum + count, 0);
      expect(await store.revision()).toBe(before + written);
      expect(idsOf(await store.all())).toHaveLength(7);
    });

    it('takes hostile texts as texts', async () => {
      const store = await freshStore();
      const products = HOSTILE_TEXTS.map((text) =>
        someProduct(text, { name: text, properties: hostileRecord(() => text), worksWith: [text] }),
      );
      await store.save(products);
      await store.saveNames(HOSTILE_TEXTS.map((text) => ({ name: `n${text}`, productId: text })));
      for (const product of products) {
        const otherNames = [`n${product.id}`];
        expect(await store.find(product.id)).toStrictEqual({ ...product, otherNames });
      }
      expect(await store.existing(HOSTILE_TEXTS)).toEqual(new Set(HOSTILE_TEXTS));
      await expectNothing(store.find(OPERATOR_AS_TEXT), null);
      await expectNothing(store.existing([OPERATOR_AS_TEXT]), new Set());
    });
  });
}
