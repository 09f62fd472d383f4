import type { Product } from '../../domain/product.js';
import { productKey } from '../../domain/product-key.js';

/** All products, found by whatever they are called. Made once for as long as they stay. */
export interface ProductCatalogue {
  readonly revision: number;
  readonly products: readonly Product[];
  readonly byId: ReadonlyMap<string, Product>;
  /** By the key of their id, name and other names in any spelling. Of names that several products have, only ids count. */
  readonly byKey: ReadonlyMap<number, Product>;
  /** Names that several products have, so that nobody can tell which is meant; by name. */
  readonly ambiguous: readonly AmbiguousName[];
  /** Products whose place each one takes, directly or by way of others; itself is not among them. */
  readonly replacedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface AmbiguousName {
  readonly name: string;
  readonly productIds: readonly string[];
}

export function productCatalogue(products: readonly Product[], revision: number): ProductCatalogue {
  const byId = new Map(products.map((product) => [product.id, product]));
  const { byKey, ambiguous } = byNames(products);
  return { revision, products, byId, byKey, ambiguous, replacedBy: replacements(products, byId) };
}

/** The product that a name or number in the data means; null where none is known, or several are. */
export function productNamed({ byId, byKey }: ProductCatalogue, name: string): Product | null {
  return byId.get(name) ?? byKey.get(productKey(name)) ?? null;
}

/** An id means its product, whatever else is called so; of other names, those count that only one product has. */
function byNames(products: readonly Product[]): Pick<ProductCatalogue, 'byKey' | 'ambiguous'> {
  const byKey = new Map<number, Product>();
  const ambiguous: AmbiguousName[] = [];
  const take = (claimed: ReadonlyMap<number, Claim>): void => {
    for (const [key, { name, claimants }] of claimed) {
      const holder = byKey.get(key);
      const all = new Set([...(holder === undefined ? [] : [holder]), ...claimants]);
      const [first] = all;
      if (first !== undefined && all.size === 1) byKey.set(key, first);
      else ambiguous.push({ name, productIds: [...all].map(({ id }) => id).sort() });
    }
  };
  take(claims(products, ({ id }) => [id]));
  take(claims(products, ({ name, otherNames }) => [name, ...otherNames]));
  return { byKey, ambiguous: ambiguous.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

interface Claim {
  readonly name: string;
  readonly claimants: Set<Product>;
}

function claims(
  products: readonly Product[],
  namesOf: (product: Product) => readonly string[],
): Map<number, Claim> {
  const byKey = new Map<number, Claim>();
  for (const product of products) {
    for (const name of namesOf(product)) {
      const key = productKey(name);
      if (Number.isNaN(key)) continue;
      const claim = byKey.get(key) ?? { name, claimants: new Set() };
      byKey.set(key, claim);
      claim.claimants.add(product);
    }
  }
  return byKey;
}

function replacements(
  products: readonly Product[],
  byId: ReadonlyMap<string, Product>,
): Map<string, ReadonlySet<string>> {
  const all = new Map<string, ReadonlySet<string>>();
  for (const { id, replaces } of products) {
    const found = new Set<string>();
    const waiting = [...replaces];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      // Products that replace each other in a circle replace nothing of themselves.
      if (next === id || found.has(next)) continue;
      found.add(next);
      waiting.push(...(byId.get(next)?.replaces ?? []));
    }
    if (found.size > 0) all.set(id, found);
  }
  return all;
}
