import type { Connection, mongo } from 'mongoose';
import type { ProductName } from '../src/domain/product.js';
import type { ProductStore } from '../src/stores/products.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { sumOfRevisions } from './sum-of-revisions.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

/** One row a name, by the name. */
interface ProductNameRow extends RevisedRow {
  readonly productId: string;
}

const schema = rowSchema<ProductNameRow>({ productId: String, revision: Number, updatedAt: Date })
  .index({ productId: 1, _id: 1 }, { name: 'by_product' })
  .index({ revision: 1 }, { name: 'by_revision' });

const ALL = {
  name: 'all names of products, by name',
  equal: [],
  range: '_id',
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;
const OF_PRODUCT = {
  name: 'the names of one product',
  equal: ['productId'],
  sort: [['_id', 1]],
  index: 'by_product',
} as const satisfies DeclaredQuery;
const REVISIONS = {
  name: 'how often each name of a product was written',
  equal: [],
  range: 'revision',
  index: 'by_revision',
} as const satisfies DeclaredQuery;

export const PRODUCT_NAMES: KeptCollection = {
  name: 'product_names',
  schema,
  queries: [ALL, OF_PRODUCT, REVISIONS],
};

interface ProductNames {
  readonly save: ProductStore['saveNames'];
  readonly all: ProductStore['names'];
  readonly revision: ProductStore['revision'];
  ofProduct(productId: string): Promise<string[]>;
}

const NEVER = new Date(0);

export function productNames(connection: Connection): ProductNames {
  const open = openCollection<ProductNameRow>(connection, PRODUCT_NAMES);
  const { rows } = open;
  const many = (filter: unknown, query: DeclaredQuery) =>
    (rows.find(filter as never, optionsOf(query)) as mongo.FindCursor<ProductNameRow>).toArray();
  return {
    save: (names) =>
      upsertChanged(
        open,
        names.map(({ name, productId }) => ({ _id: name, productId, revision: 1, updatedAt: NEVER })),
        (came) => came,
      ),
    async all() {
      const found = await many(filterOf(ALL, { _id: { $gte: '' } }), ALL);
      return found.map(({ _id, productId }) => ({ name: _id, productId }));
    },
    async ofProduct(productId) {
      return (await many(filterOf(OF_PRODUCT, { productId }), OF_PRODUCT)).map(({ _id }) => _id);
    },
    revision: () => sumOfRevisions(rows, REVISIONS),
  };
}

export function namesByProduct(names: readonly ProductName[]): Map<string, string[]> {
  const byProduct = new Map<string, string[]>();
  for (const { name, productId } of names) {
    const there = byProduct.get(productId) ?? [];
    byProduct.set(productId, there);
    there.push(name);
  }
  return byProduct;
}
