import type { TicketCategory } from '../../domain/event.js';
import type { Product, ProductPrice, PropertyValue } from '../../domain/product.js';
import type { OfferReason } from '../../domain/service-offer.js';

/** What may be said of a product: nothing but what its own data say. */
export type ProductClaim =
  | { readonly kind: 'solves'; readonly category: TicketCategory }
  | { readonly kind: 'limit'; readonly metric: string; readonly most: number }
  | { readonly kind: 'property'; readonly name: string; readonly value: PropertyValue }
  | { readonly kind: 'price'; readonly price: ProductPrice }
  | { readonly kind: 'works_with'; readonly productId: string }
  | { readonly kind: 'replaces'; readonly productId: string };

/** All that product data support saying. */
export function supportedClaims(product: Product): ProductClaim[] {
  const { solves, limits, properties, price, worksWith, replaces } = product;
  return [
    ...solves.map((category) => ({ kind: 'solves' as const, category })),
    ...limits.map(({ metric, most }) => ({ kind: 'limit' as const, metric, most })),
    ...Object.entries(properties).map(([name, value]) => ({ kind: 'property' as const, name, value })),
    ...(price === null ? [] : [{ kind: 'price' as const, price }]),
    ...worksWith.map((productId) => ({ kind: 'works_with' as const, productId })),
    ...replaces.map((productId) => ({ kind: 'replaces' as const, productId })),
  ];
}

/** Whether product data support a claim. That it carries less than its limit is true as well; more is not. */
export function isSupported(product: Product, claim: ProductClaim): boolean {
  switch (claim.kind) {
    case 'solves':
      return product.solves.includes(claim.category);
    case 'limit':
      return product.limits.some(({ metric, most }) => metric === claim.metric && claim.most <= most);
    case 'property':
      return Object.hasOwn(product.properties, claim.name) && product.properties[claim.name] === claim.value;
    case 'price':
      return (
        product.price !== null &&
        product.price.amountMinor === claim.price.amountMinor &&
        product.price.currency === claim.price.currency &&
        product.price.per === claim.price.per &&
        product.price.isPerUser === claim.price.isPerUser
      );
    case 'works_with':
      return product.worksWith.includes(claim.productId);
    case 'replaces':
      return product.replaces.includes(claim.productId);
  }
}

/** Reasons that tell of the customer, of its ticket or of other customers, and nothing of the product. */
const WITHOUT_CLAIM: ReadonlySet<string> = new Set([
  'alike_on_plan',
  'asks_to_buy',
  'bought_together',
  'few_seats',
  'firm_grows',
  'growth',
  'limit_named',
  'limit_reached',
  'machine_age',
  'machine_hours',
  'machine_outages',
  'named',
  'old_product',
  'past_answers',
  'pattern',
  'similar_customers',
  'slow_at_limit',
  'spare_part_for',
  'text_matches',
]);

/**
 * What the reasons of an offer would claim of a product that its data don't say (any more), in codes; of a reason that isn't
 * known here nobody can tell what it claims, so that it counts as unsupported.
 */
export function unsupportedClaims(product: Product, reasons: readonly OfferReason[]): string[] {
  return reasons.flatMap(({ code, values }) => {
    if (WITHOUT_CLAIM.has(code)) return [];
    const { category, metric, most } = values;
    if (code === 'solves') {
      return product.solves.some((each) => each === category) ? [] : [`solves:${category}`];
    }
    if (
      (code === 'carries_more' || code === 'adds') &&
      typeof metric === 'string' &&
      typeof most === 'number'
    ) {
      return isSupported(product, { kind: 'limit', metric, most }) ? [] : [`limit:${metric}`];
    }
    return [`reason:${code}`];
  });
}
