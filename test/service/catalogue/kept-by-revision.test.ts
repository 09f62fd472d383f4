import { describe, expect, it } from 'vitest';
import { keptByRevision } from '../../../src/service/catalogue/kept-by-revision.js';
import { memoryProducts } from '../../memory/products.js';
import { someProduct } from '../../support/some-product.js';

function watched() {
  const store = memoryProducts();
  const calls = { all: 0, revision: 0 };
  let nowMs = 0;
  const products = {
    all: async () => {
      calls.all += 1;
      return store.all();
    },
    revision: async () => {
      calls.revision += 1;
      return store.revision();
    },
  };
  const ids = keptByRevision(
    products,
    (all) => all.map(({ id }) => id),
    () => new Date(nowMs),
  );
  const wait = (ms: number) => {
    nowMs += ms;
  };
  return { store, calls, ids, wait, products };
}

describe('what is made of all products', () => {
  it('is made once for all who ask, and asked about again after seconds', async () => {
    const { store, calls, ids, wait } = watched();
    await store.save([someProduct('a')]);
    expect(await Promise.all([ids(), ids(), ids()])).toEqual([['a'], ['a'], ['a']]);
    expect(calls.all).toBe(1);
    const asked = calls.revision;
    await ids();
    expect(calls.revision).toBe(asked);
    wait(5_000);
    await ids();
    expect(calls).toEqual({ all: 1, revision: asked + 1 });
    await store.save([someProduct('b')]);
    expect(await ids()).toEqual(['a']);
    wait(5_000);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('is never kept under a revision that it isn’t of, though somebody writes while it is read', async () => {
    const { store, ids, wait, products } = watched();
    await store.save([someProduct('a')]);
    const { all } = products;
    products.all = async () => {
      products.all = all;
      const found = await all();
      await store.save([someProduct('b')]);
      return found;
    };
    expect(await ids()).toEqual(['a', 'b']);
    wait(5_000);
    expect(await ids()).toEqual(['a', 'b']);
  });

  it('is tried again by the next who asks after a failure', async () => {
    const { store, ids, products } = watched();
    await store.save([someProduct('a')]);
    const { revision } = products;
    products.revision = async () => {
      products.revision = revision;
      throw new Error('no database');
    };
    await expect(ids()).rejects.toThrow('no database');
    expect(await ids()).toEqual(['a']);
  });
});
