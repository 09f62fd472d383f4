import type { Connection, mongo } from 'mongoose';
import { Schema } from 'mongoose';
import { type Product, type PropertyValue, withNames, writtenOver } from '../src/domain/product.js';
import type { ProductStore } from '../src/stores/products.js';
import { inChunks } from './batches.js';
import { compareTexts } from './grouped-by-customer.js';
import { namesByProduct, productNames } from './product-names.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { sumOfRevisions } from './sum-of-revisions.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

interface ProductRow extends RevisedRow, Omit<Product, 'id' | 'properties'> {
  /** In a list: their names are foreign, and keys of a document may mean something to a server. */
  readonly properties: readonly { readonly name: string; readonly value: PropertyValue }[];
}

const schema = rowSchema<ProductRow>({
  name: String,
  kind: String,
  family: String,
  otherNames: [String],
  description: String,
  solves: [String],
  properties: [Schema.Types.Mixed],
  limits: [Schema.Types.Mixed],
  worksWith: [String],
  conflictsWith: [String],
  replaces: [String],
  markets: Schema.Types.Mixed,
  price: Schema.Types.Mixed,
  soldFrom: Date,
  soldUntil: Date,
  revision: Number,
  updatedAt: Date,
}).index({ revision: 1 }, { name: 'by_revision' });

const ALL = {
  name: 'all products, by id',
  equal: [],
  range: '_id',
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;
const REVISIONS = {
  name: 'how often each product was written',
  equal: [],
  range: 'revision',
  index: 'by_revision',
} as const satisfies DeclaredQuery;

export const PRODUCTS: KeptCollection = { name: 'products', schema, queries: [ALL, REVISIONS] };

/** Nobody asks when a product was last written; its row has to say something. */
const NEVER = new Date(0);

export function productStore(connection: Connection): ProductStore {
  const open = openCollection<ProductRow>(connection, PRODUCTS);
  const { rows } = open;
  const names = productNames(connection);
  return {
    save: (products, parts) =>
      upsertChanged(open, products.map(toRow), (came, held) => writtenOver(held, came, parts)),
    saveNames: names.save,
    async find(id) {
      const [row, all] = await Promise.all([rows.findOne({ _id: { $eq: id } }), names.ofProduct(id)]);
      return row === null ? null : withNames(fromRow(row as ProductRow), all);
    },
    async existing(ids) {
      const found = await inChunks(ids, (some) =>
        rows.find({ _id: { $in: some } }, { projection: { _id: 1 }, batchSize: some.length }).toArray(),
      );
      return new Set(found.map(({ _id }) => _id as string));
    },
    async all() {
      const [found, said] = await Promise.all([
        (
          rows.find(
            filterOf(ALL, { _id: { $gte: '' } }) as never,
            optionsOf(ALL),
          ) as mongo.FindCursor<ProductRow>
        ).toArray(),
        names.all(),
      ]);
      const byProduct = namesByProduct(said);
      return found
        .map((row) => withNames(fromRow(row), byProduct.get(row._id) ?? []))
        .sort((a, b) => compareTexts(a.id, b.id));
    },
    names: names.all,
    async revision() {
      const [ofProducts, ofNames] = await Promise.all([sumOfRevisions(rows, REVISIONS), names.revision()]);
      return ofProducts + ofNames;
    },
  };
}

function toRow({ id, properties, ...product }: Product): ProductRow {
  return {
    _id: id,
    ...product,
    properties: Object.entries(properties)
      .map(([name, value]) => ({ name, value }))
      .sort((a, b) => compareTexts(a.name, b.name)),
    revision: 1,
    updatedAt: NEVER,
  };
}

function fromRow({
  _id,
  properties,
  revision: _revision,
  updatedAt: _updatedAt,
  ...product
}: ProductRow): Product {
  const asRecord = Object.fromEntries(properties.map(({ name, value }) => [name, value]));
  return { id: _id, ...product, properties: asRecord };
}
