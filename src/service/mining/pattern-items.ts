import type { Product } from '../../domain/product.js';

/** What patterns may lead to: products, and families of several. */
export interface PatternItems {
  itemsOf(productId: string): readonly string[];
  /** Null for an item of a product that isn't listed any more. */
  read(item: string): PatternItem | null;
}

export type PatternItem =
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'family'; readonly family: string; readonly products: readonly Product[] };

const FEWEST_IN_FAMILY = 2;

export function patternItems(products: readonly Product[]): PatternItems {
  const families = new Map<string, Product[]>();
  for (const product of products) {
    if (product.family === null) continue;
    const family = families.get(product.family) ?? [];
    families.set(product.family, family);
    family.push(product);
  }
  const read = new Map<string, PatternItem>();
  const itemsOf = new Map<string, string[]>();
  const add = (item: string, meaning: PatternItem, of: readonly Product[]): void => {
    read.set(item, meaning);
    for (const { id } of of) {
      const items = itemsOf.get(id) ?? [];
      itemsOf.set(id, items);
      items.push(item);
    }
  };
  for (const product of products) add(`product:${product.id}`, { kind: 'product', product }, [product]);
  for (const [family, of] of families) {
    if (of.length >= FEWEST_IN_FAMILY) add(`family:${family}`, { kind: 'family', family, products: of }, of);
  }
  return { itemsOf: (id) => itemsOf.get(id) ?? [], read: (item) => read.get(item) ?? null };
}
