import type { OfferCandidate } from '../../domain/service-offer.js';
import { ownershipByEvents } from '../catalogue/ownership.js';
import { productNamed } from '../catalogue/product-catalogue.js';
import { sellableTo } from '../catalogue/sellable.js';
import { unsupportedClaims } from '../catalogue/supported-claims.js';
import type { ProductFacts } from '../gate/product-facts.js';
import type { GateSituation } from '../gate/situation.js';
import type { ProductView } from '../recommend/product-view.js';
import { subjectOfEvents } from '../recommend/subject-of-events.js';
import type { ReadCustomer } from './known-customer.js';

export interface ProductFactsSources {
  readonly products: () => Promise<ProductView>;
  readonly readCustomer: ReadCustomer;
  /** Logs what failed: what isn't known speaks against an offer. */
  readonly report: (fault: unknown, interaction: string) => void;
}

/** Months over which growth would be read; of no matter for how many users there are. */
const ANY_MONTHS = 1;

/** What the gate has to know of a product for one customer, by the product data and records of today. */
export function productFactsOf({
  products,
  readCustomer,
  report,
}: ProductFactsSources): (candidate: OfferCandidate, situation: GateSituation) => Promise<ProductFacts> {
  return async ({ productId, reasons }, { customerId, interaction, at }) => {
    try {
      const [{ catalogue }, { customer, events }] = await Promise.all([products(), readCustomer(customerId)]);
      const product = catalogue.byId.get(productId) ?? null;
      if (product === null) return { product, whyNotSellable: [], unsupportedClaims: [], users: null };
      const claims = unsupportedClaims(product, reasons);
      if (customer === null)
        return { product, whyNotSellable: 'unknown', unsupportedClaims: claims, users: null };
      const { owned } = ownershipByEvents(customer.id, events, catalogue, at);
      const ids = owned.map((each) => each.productId);
      const sellable = sellableTo({ country: customer.country, owned: ids, catalogue, at })(productId);
      const { seats } = subjectOfEvents({
        customer,
        events,
        owned,
        productNamed: (name) => productNamed(catalogue, name)?.id ?? null,
        ticket: null,
        answered: null,
        growthMonths: ANY_MONTHS,
        asOf: at,
      });
      return {
        product,
        whyNotSellable: sellable.ok ? [] : sellable.refusals.map(({ code }) => code),
        unsupportedClaims: claims,
        users: seats,
      };
    } catch (error) {
      report(error, interaction);
      return { product: 'unknown', whyNotSellable: 'unknown', unsupportedClaims: 'unknown', users: null };
    }
  };
}
