import { isDeepStrictEqual } from 'node:util';
import { type Product, type ProductName, withNames, writtenOver } from '../../src/domain/product.js';
import type { ProductStore } from '../../src/stores/products.js';
import { byId } from './order.js';
import { table } from './table.js';

export function memoryProducts(): ProductStore {
  const products = table<Product>();
  const names = table<ProductName & { readonly id: string }>();
  let revision = 0;
  const namesOf = (productId: string) =>
    names
      .where((each) => each.productId === productId)
      .sort(byId)
      .map(({ name }) => name);
  return {
    async save(incoming, parts) {
      const changed = new Set<string>();
      for (const came of incoming) {
        const held = products.get(came.id);
        const product = writtenOver(held, came, parts);
        if (isDeepStrictEqual(held, product)) continue;
        products.set(product);
        changed.add(product.id);
        revision += 1;
      }
      return changed.size;
    },
    async saveNames(incoming) {
      const changed = new Set<string>();
      for (const { name, productId } of incoming) {
        if (names.get(name)?.productId === productId) continue;
        names.set({ id: name, name, productId });
        changed.add(name);
        revision += 1;
      }
      return changed.size;
    },
    async find(id) {
      const product = products.get(id);
      return product === null ? null : withNames(product, namesOf(id));
    },
    async existing(ids) {
      return new Set(ids.filter((id) => products.get(id) !== null));
    },
    async all() {
      return products
        .all()
        .sort(byId)
        .map((product) => withNames(product, namesOf(product.id)));
    },
    async names() {
      return names
        .all()
        .sort(byId)
        .map(({ name, productId }) => ({ name, productId }));
    },
    async revision() {
      return revision;
    },
  };
}
