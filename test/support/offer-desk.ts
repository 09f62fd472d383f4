import { offersSettings } from '../../src/config/offers-settings.js';
import type { EventPayload, VarselEvent } from '../../src/domain/event.js';
import type { Product } from '../../src/domain/product.js';
import { keptByRevision } from '../../src/service/catalogue/kept-by-revision.js';
import { type OfferDesk, type OfferDeskDependencies, offerDesk } from '../../src/service/desk/offer-desk.js';
import { gateSettingsOf } from '../../src/service/gate/gate-settings.js';
import { productView } from '../../src/service/recommend/product-view.js';
import type { Stores } from '../../src/stores/stores.js';
import { exampleOverview } from '../contracts/stores/example-values.js';
import { someProduct } from './some-product.js';
import { readAhead, readIntent } from './text-reader.js';

export const OFFERS = offersSettings.parse({ enabled: true, owner: 'S03', segments: 'all' });
const DAY_MS = 86_400_000;

/** Suggestions on stores in memory, everything set that they need. */
export function someOfferDesk(
  stores: Stores,
  now: () => Date,
  over: Partial<OfferDeskDependencies> = {},
): OfferDesk {
  return offerDesk({
    stores,
    isOn: async () => true,
    settings: async () =>
      gateSettingsOf(OFFERS, { currency: 'EUR', timezone: 'Europe/Oslo' }, { default: 'act', teams: {} }, []),
    limits: OFFERS,
    releaseDays: OFFERS.gate.releaseDays,
    readIntent,
    readAhead,
    products: keptByRevision(stores.products, productView, now),
    model: async () => null,
    patternsFor: async () => null,
    answersOf: async () => null,
    cases: OFFERS.cases,
    timezone: 'Europe/Oslo',
    report: (fault) => {
      throw fault;
    },
    now,
    ...over,
  });
}

export const PROFESSIONAL = someProduct('P1', {
  name: 'Professional',
  kind: 'plan',
  limits: [{ metric: 'api_calls', most: 10_000 }],
  price: { amountMinor: 20_000, currency: 'EUR', per: 'month', isPerUser: false },
});
export const ENTERPRISE = someProduct('P2', {
  name: 'Enterprise',
  kind: 'plan',
  limits: [{ metric: 'api_calls', most: 100_000 }],
  replaces: ['P1'],
  price: { amountMinor: 50_000, currency: 'EUR', per: 'month', isPerUser: false },
});

/** A customer on the Professional plan, its calls at the limit. */
export async function keepOfferCustomer(
  stores: Stores,
  customerId: string,
  now: Date,
  products: readonly Product[] = [PROFESSIONAL, ENTERPRISE],
): Promise<void> {
  await stores.products.save(products);
  const { signs, ...overview } = exampleOverview(customerId);
  const calm = signs === undefined ? {} : { signs: { ...signs, budget: null } };
  const keys = [...overview.keys, 'ticket:4711', 'ticket:desk:4711', 'ticket:4712'];
  await stores.overviews.save([{ ...overview, ...calm, keys, renewalAt: null, churn: null }]);
  await stores.events.append([
    eventOf(`erp:contract_signed:${customerId}`, customerId, new Date(now.getTime() - 400 * DAY_MS), {
      type: 'contract_signed',
      contractId: 'C1',
      endsAt: null,
      yearlyValueMinor: 240_000,
      currency: 'EUR',
      seats: 20,
      product: 'P1',
    }),
    eventOf(`erp:measurement:${customerId}`, customerId, new Date(now.getTime() - DAY_MS), {
      type: 'measurement',
      metric: 'api_calls',
      value: 9_900,
      machineId: null,
    }),
  ]);
}

/** What the customer wrote. */
export async function keepTicketText(
  stores: Stores,
  customerId: string,
  number: string,
  at: Date,
  over: Partial<Extract<EventPayload, { type: 'ticket_opened' }>> = {},
): Promise<void> {
  await stores.events.append([
    eventOf(`desk:ticket_opened:${number}`, customerId, at, {
      type: 'ticket_opened',
      ticketId: number,
      category: 'capacity',
      priority: null,
      language: 'en',
      subject: 'API limit reached',
      text: 'We have reached the API limit of our plan. How can we get more calls?',
      tone: null,
      flags: [],
      ...over,
    }),
  ]);
}

export function eventOf(key: string, customerId: string, at: Date, payload: EventPayload): VarselEvent {
  return {
    id: `${key}~${at.getTime()}`,
    key,
    customerId,
    occurredAt: at,
    knownAt: at,
    importId: 'test',
    importedAt: at,
    payload,
  };
}
