import type { OfferCasesSettings } from '../../config/offer-cases-settings.js';
import type { Customer } from '../../domain/customer.js';
import type { TicketCategory, VarselEvent } from '../../domain/event.js';
import type { OfferCandidate } from '../../domain/service-offer.js';
import type { Stores } from '../../stores/stores.js';
import { ownershipByEvents } from '../catalogue/ownership.js';
import { productNamed } from '../catalogue/product-catalogue.js';
import { sellableTo } from '../catalogue/sellable.js';
import type { OffersModel } from './offers-model.js';
import type { PatternHint } from './pattern-hint.js';
import type { ProductView } from './product-view.js';
import { recommend } from './recommend.js';
import type { RecommendSubject, TicketInHand } from './subject.js';
import { subjectOfEvents } from './subject-of-events.js';

export interface RecommendSources {
  readonly stores: {
    readonly customers: Pick<Stores['customers'], 'find'>;
    readonly events: Pick<Stores['events'], 'ofCustomers'>;
  };
  /** Arranged once for as long as they stay: keptByRevision(stores.products, productView, now). */
  readonly products: () => Promise<ProductView>;
  readonly model: () => Promise<OffersModel | null>;
  /** Null where no patterns were looked for. @param ageMonths of what the customer has longest; null where it isn't known. */
  readonly patternsFor: (
    category: TicketCategory,
    ageMonths: number | null,
  ) => Promise<readonly PatternHint[] | null>;
  /** How the customer answered earlier offers; null where that isn't known. */
  readonly answersOf: (customerId: string) => Promise<RecommendSubject['answered']>;
  readonly cases: OfferCasesSettings;
  readonly threshold: number;
}

const MONTH_MS = (365.25 / 12) * 86_400_000;

/**
 * What could be offered to a customer at a moment, with a ticket or without one; mostly nothing. Reads what it needs at once.
 * Null where there is no such customer. What comes of it is shown to nobody before the gate has let it pass.
 */
export async function recommendFor(
  customerId: string,
  ticket: TicketInHand | null,
  asOf: Date,
  sources: RecommendSources,
): Promise<OfferCandidate[] | null> {
  const { stores, cases, threshold } = sources;
  const [customer, byCustomer, view, model, answered] = await Promise.all([
    stores.customers.find(customerId),
    stores.events.ofCustomers([customerId]),
    sources.products(),
    sources.model(),
    sources.answersOf(customerId),
  ]);
  if (customer === null) return null;
  const events = byCustomer.get(customerId) ?? [];
  const { catalogue } = view;
  const { owned } = ownershipByEvents(customerId, events, catalogue, asOf);
  const sellable = sellableTo({
    country: customer.country,
    owned: owned.map(({ productId }) => productId),
    catalogue,
    at: asOf,
  });
  const patterns =
    ticket === null ? null : await sources.patternsFor(ticket.category, ageMonths(customer, events, asOf));
  const subject = subjectOfEvents({
    customer,
    events,
    owned,
    productNamed: (name) => productNamed(catalogue, name)?.id ?? null,
    ticket,
    answered,
    growthMonths: cases.growth.months,
    asOf,
  });
  return recommend({
    subject,
    view,
    model,
    cases,
    threshold,
    patterns,
    isSellable: ({ id }) => sellable(id).ok,
  });
}

/** Since the first machine or contract, or since it is a customer: as patterns count it. Null where none is known. */
function ageMonths(
  { customerSince }: Pick<Customer, 'customerSince'>,
  events: readonly VarselEvent[],
  asOf: Date,
): number | null {
  const began = events.filter(
    ({ payload, occurredAt }) =>
      (payload.type === 'machine_installed' || payload.type === 'contract_signed') && occurredAt <= asOf,
  );
  const since = [
    ...began.map(({ occurredAt }) => occurredAt.getTime()),
    ...(customerSince === null ? [] : [customerSince.getTime()]),
  ];
  return since.length === 0 ? null : (asOf.getTime() - Math.min(...since)) / MONTH_MS;
}
