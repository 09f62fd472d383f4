import type { TicketCategory } from '../../domain/event.js';
import type { Product, ProductLimit } from '../../domain/product.js';
import { type ProductCatalogue, productCatalogue } from '../catalogue/product-catalogue.js';
import { type ProductNames, productNames } from './product-names.js';
import { type ProductTexts, productTexts } from './product-texts.js';

/** All products, arranged once for as long as they stay: what replaces, carries and maintains what. */
export interface ProductView {
  readonly revision: number;
  readonly byId: ReadonlyMap<string, Product>;
  /** By the product whose place they take. */
  readonly replacing: ReadonlyMap<string, readonly Product[]>;
  /** By the product that they work with. */
  readonly workingWith: ReadonlyMap<string, readonly Product[]>;
  /** Products that need no other one. */
  readonly workingAlone: readonly Product[];
  /** Products that carry something, by metric. */
  readonly carrying: ReadonlyMap<string, readonly Product[]>;
  /** Ids of products that the company says solve a kind of problem. */
  readonly solving: ReadonlyMap<TicketCategory, readonly string[]>;
  /** What is owned and what can be sold goes by it. */
  readonly catalogue: ProductCatalogue;
  readonly texts: ProductTexts;
  readonly names: ProductNames;
}

export function productView(products: readonly Product[], revision: number): ProductView {
  const replacing = new Map<string, Product[]>();
  const workingWith = new Map<string, Product[]>();
  const carrying = new Map<string, Product[]>();
  const solving = new Map<TicketCategory, string[]>();
  for (const product of products) {
    for (const id of product.replaces) put(replacing, id, product);
    for (const id of product.worksWith) put(workingWith, id, product);
    for (const { metric } of product.limits) put(carrying, metric, product);
    for (const category of product.solves) put(solving, category, product.id);
  }
  return {
    revision,
    byId: new Map(products.map((product) => [product.id, product])),
    replacing,
    workingWith,
    workingAlone: products.filter(({ worksWith }) => worksWith.length === 0),
    carrying,
    solving,
    catalogue: productCatalogue(products, revision),
    texts: productTexts(products),
    names: productNames(products),
  };
}

export function limitOf({ limits }: Product, metric: string): ProductLimit | null {
  return limits.find((limit) => limit.metric === metric) ?? null;
}

function put<Key, Value>(into: Map<Key, Value[]>, key: Key, value: Value): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, [value]);
  else there.push(value);
}
