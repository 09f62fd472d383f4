import type { Product, ProductPrice } from '../../domain/product.js';
import type { Fact } from './situation.js';

/** What the gate has to know of a product for one customer. */
export interface ProductFacts {
  /** Null: there is none of this id. */
  readonly product: Fact<Product | null>;
  /** Why it can't be sold to this customer at this moment, in codes of the catalogue; empty: it can. */
  readonly whyNotSellable: Fact<readonly string[]>;
  /** What would be claimed of it that its data don't say; empty: nothing. */
  readonly unsupportedClaims: Fact<readonly string[]>;
  /** Users that a price per user is paid for; null where it isn't known. */
  readonly users: number | null;
}

const MONTHS = 12;

/** What it costs in its first year, in minor units of the company's currency; null where that can't be told. */
export function firstYearPrice(
  price: ProductPrice | null,
  users: number | null,
  currency: string,
): number | null {
  if (price === null || price.currency !== currency) return null;
  const times = price.per === 'month' ? MONTHS : 1;
  if (!price.isPerUser) return times * price.amountMinor;
  return users === null ? null : times * price.amountMinor * users;
}
