import type { Product } from '../../domain/product.js';
import type { ProductCatalogue } from './product-catalogue.js';

/** Why a product can't be sold to a customer, with the products that stand in the way. */
export type SellableRefusal =
  /** No product of this id is known. */
  | { readonly code: 'unknown_product' }
  | { readonly code: 'owned' }
  | { readonly code: 'not_sold_yet'; readonly from: Date }
  | { readonly code: 'not_sold_any_more'; readonly until: Date }
  | { readonly code: 'not_in_market'; readonly country: string }
  /** It is sold in some countries, and nobody knows where the customer is. */
  | { readonly code: 'market_unknown' }
  /** The customer has none of the products that it works with. */
  | { readonly code: 'needs_other'; readonly productIds: readonly string[] }
  /** It can't stand beside these, and doesn't take their place. */
  | { readonly code: 'conflicts'; readonly productIds: readonly string[] }
  /** The customer has these, which took its place: a step back. */
  | { readonly code: 'replaced'; readonly productIds: readonly string[] }
  /** It would take the place of what these need. */
  | { readonly code: 'breaks'; readonly productIds: readonly string[] };

export type Sellability =
  | { readonly ok: true }
  /** Never empty. */
  | { readonly ok: false; readonly refusals: readonly SellableRefusal[] };

export interface SellableTo {
  /** '' where it isn't known. */
  readonly country: string;
  /** Ids of what the customer has. */
  readonly owned: Iterable<string>;
  readonly catalogue: ProductCatalogue;
  readonly at: Date;
}

/**
 * Whether products can be sold to a customer at a moment: the customer lacks them, they fit what it has, and they are sold
 * there and then. What product data don't say is never assumed in favour of an offer.
 */
export function sellableTo({
  country,
  owned,
  catalogue,
  at,
}: SellableTo): (productId: string) => Sellability {
  const had = hadProducts(owned, catalogue);
  return (productId) => {
    const product = catalogue.byId.get(productId);
    if (product === undefined) return { ok: false, refusals: [{ code: 'unknown_product' }] };
    const refusals = [
      ...ownRefusals(product, had),
      ...timeRefusals(product, at),
      ...marketRefusals(product, country),
      ...fitRefusals(product, had, catalogue),
    ];
    return refusals.length === 0 ? { ok: true } : { ok: false, refusals };
  };
}

/** What the customer has, arranged once for all the products that are looked at. */
interface Had {
  readonly ids: ReadonlySet<string>;
  readonly products: readonly Product[];
  /** What the customer has that can't stand beside a product, by that product's id. */
  readonly against: ReadonlyMap<string, readonly string[]>;
  /** What the customer has that took a product's place, by that product's id. */
  readonly instead: ReadonlyMap<string, readonly string[]>;
}

function hadProducts(owned: Iterable<string>, { byId, replacedBy }: ProductCatalogue): Had {
  const ids = new Set(owned);
  const against = new Map<string, string[]>();
  const instead = new Map<string, string[]>();
  const products = [...ids].flatMap((id) => byId.get(id) ?? []);
  const put = (into: Map<string, string[]>, id: string, by: string) => {
    const there = into.get(id);
    if (there === undefined) into.set(id, [by]);
    else there.push(by);
  };
  for (const { id, conflictsWith } of products) {
    for (const other of conflictsWith) put(against, other, id);
    for (const other of replacedBy.get(id) ?? []) put(instead, other, id);
  }
  return { ids, products, against, instead };
}

/** Spare parts are used up, and bought again. */
function ownRefusals({ id, kind }: Product, { ids }: Had): SellableRefusal[] {
  return ids.has(id) && kind !== 'spare_part' ? [{ code: 'owned' }] : [];
}

function timeRefusals({ soldFrom, soldUntil }: Product, at: Date): SellableRefusal[] {
  if (soldFrom !== null && at < soldFrom) return [{ code: 'not_sold_yet', from: soldFrom }];
  if (soldUntil !== null && at >= soldUntil) return [{ code: 'not_sold_any_more', until: soldUntil }];
  return [];
}

function marketRefusals({ markets }: Product, country: string): SellableRefusal[] {
  if (markets === null || markets.includes(country)) return [];
  return [country === '' ? { code: 'market_unknown' } : { code: 'not_in_market', country }];
}

function fitRefusals(product: Product, had: Had, { byId, replacedBy }: ProductCatalogue): SellableRefusal[] {
  const { id, worksWith, conflictsWith } = product;
  const { ids } = had;
  const replaced = replacedBy.get(id) ?? NONE;
  const refusals: SellableRefusal[] = [];
  if (worksWith.length > 0 && !worksWith.some((each) => ids.has(each))) {
    refusals.push({ code: 'needs_other', productIds: worksWith });
  }
  const name = (code: 'conflicts' | 'replaced' | 'breaks', found: readonly string[]): void => {
    const others = [...new Set(found)].filter((each) => each !== id && !replaced.has(each));
    if (others.length > 0) refusals.push({ code, productIds: others.sort() });
  };
  // Whichever of the two says so.
  const known = conflictsWith.filter((each) => ids.has(each) && byId.has(each));
  name('conflicts', [...known, ...(had.against.get(id) ?? [])]);
  name('replaced', had.instead.get(id) ?? []);
  if ([...ids].some((each) => replaced.has(each))) {
    name(
      'breaks',
      had.products.flatMap((each) => (losesFooting(each, id, ids, replaced) ? [each.id] : [])),
    );
  }
  return refusals;
}

const NONE: ReadonlySet<string> = new Set();

/** Whether something the customer has would work with nothing any more. */
function losesFooting(
  { worksWith }: Product,
  comingId: string,
  ids: ReadonlySet<string>,
  replaced: ReadonlySet<string>,
): boolean {
  const footing = worksWith.filter((other) => ids.has(other));
  return footing.length > 0 && footing.every((other) => replaced.has(other)) && !worksWith.includes(comingId);
}
