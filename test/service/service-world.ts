import { type OffersSettings, offersSettings } from '../../src/config/offers-settings.js';
import type { DatedAttribute } from '../../src/domain/customer.js';
import type { EventPayload } from '../../src/domain/event.js';
import type { BudgetWindow } from '../../src/domain/overview-signs.js';
import type { Product } from '../../src/domain/product.js';
import { readText } from '../../src/reading/read-text.js';
import { keptByRevision } from '../../src/service/catalogue/kept-by-revision.js';
import { candidatesFor } from '../../src/service/desk/candidates-for.js';
import { readCustomerFrom, readOnce } from '../../src/service/desk/known-customer.js';
import { type OfferDesk, offerDesk } from '../../src/service/desk/offer-desk.js';
import { productFactsOf } from '../../src/service/desk/product-facts-of.js';
import { gateSettingsOf } from '../../src/service/gate/gate-settings.js';
import { type SweepCounts, sweepOffers } from '../../src/service/offers/sweep-offers.js';
import { productView } from '../../src/service/recommend/product-view.js';
import type { Stores } from '../../src/stores/stores.js';
import { exampleCustomer } from '../contracts/stores/example-rows.js';
import { exampleOverview, exampleServiceTicket } from '../contracts/stores/example-values.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventOf } from '../support/offer-desk.js';
import { readAhead, readIntent } from '../support/text-reader.js';

export const CUSTOMER = 'erp:1';
const START = new Date('2026-03-10T09:00:00Z');
const DAY_MS = 86_400_000;
const COMPANY = { currency: 'EUR', timezone: 'Europe/Oslo' };

export interface ServiceWorld {
  readonly stores: Stores;
  readonly clock: { at: Date };
  readonly desk: OfferDesk;
  /** Ids of follow-ups whose card was put on its way. */
  readonly told: string[];
  daysAgo(days: number): Date;
  advance(days: number): void;
  happened(key: string, payload: EventPayload, at?: Date): Promise<void>;
  /** As intake takes it in: its words are read. Returns the interaction. */
  writes(
    number: string,
    words: readonly [string, string],
    over?: Partial<Extract<EventPayload, { type: 'ticket_opened' }>>,
  ): Promise<string>;
  closes(number: string): Promise<void>;
  look(interaction: string): ReturnType<OfferDesk['look']>;
  sweep(): Promise<SweepCounts>;
}

/** A company with products, one customer of theirs, and everything between ticket and offer as it is in the product. */
export async function serviceWorld(
  products: readonly Product[],
  of: {
    readonly attributes?: readonly DatedAttribute[];
    readonly budget?: BudgetWindow | null;
    readonly settings?: Readonly<Record<string, unknown>>;
  } = {},
): Promise<ServiceWorld> {
  const stores = memoryStores();
  const clock = { at: START };
  const now = () => clock.at;
  const told: string[] = [];
  const offers: OffersSettings = offersSettings.parse({
    enabled: true,
    owner: 'S03',
    segments: 'all',
    ...of.settings,
  });
  const settings = gateSettingsOf(offers, COMPANY, { default: 'act', teams: {} }, []);
  await stores.products.save(products);
  await stores.customers.upsert([
    exampleCustomer(CUSTOMER, { country: 'NO', attributes: [...(of.attributes ?? [])] }),
  ]);
  const { signs, ...overview } = exampleOverview(CUSTOMER);
  const calm = signs === undefined ? {} : { signs: { ...signs, budget: of.budget ?? null } };
  await stores.overviews.save([{ ...overview, ...calm, renewalAt: null, churn: null }]);
  const view = keptByRevision(stores.products, productView, now);
  const report = (fault: unknown) => {
    throw fault;
  };
  const sources = {
    products: view,
    model: async () => null,
    patternsFor: async () => null,
    answersOf: async () => null,
    cases: offers.cases,
  };
  const desk = offerDesk({
    ...sources,
    stores,
    isOn: async () => true,
    settings: async () => settings,
    limits: offers,
    releaseDays: offers.gate.releaseDays,
    readIntent,
    readAhead,
    timezone: COMPANY.timezone,
    report,
    now,
  });
  const happened: ServiceWorld['happened'] = (key, payload, at = clock.at) =>
    stores.events.append([eventOf(key, CUSTOMER, at, payload)]).then(() => undefined);
  return {
    stores,
    clock,
    desk,
    told,
    daysAgo: (days) => new Date(clock.at.getTime() - days * DAY_MS),
    advance(days) {
      clock.at = new Date(clock.at.getTime() + days * DAY_MS);
    },
    happened,
    async writes(number, [subject, text], over = {}) {
      const interaction = `ticket:desk:${number}`;
      const reading = { ...readText(subject, text), ...over };
      await happened(`desk:ticket_opened:${number}`, {
        type: 'ticket_opened',
        ticketId: number,
        priority: null,
        subject,
        text,
        ...reading,
      });
      await stores.serviceTickets.add(
        exampleServiceTicket(interaction, {
          ticketId: number,
          customerId: CUSTOMER,
          category: reading.category,
          openedAt: clock.at,
        }),
      );
      return interaction;
    },
    async closes(number) {
      await happened(`desk:ticket_closed:${number}`, { type: 'ticket_closed', ticketId: number });
      const row = await stores.serviceTickets.find(`ticket:desk:${number}`);
      if (row === null) throw new Error(`ticket ${number} was never opened`);
      const state = { name: 'closed', at: clock.at } as const;
      await stores.serviceTickets.compareAndSet({ ...row, version: row.version + 1, isOpen: false, state });
    },
    look: (interaction) => desk.look({ customerId: CUSTOMER, interaction, ownerId: 'S01', targets: [] }),
    sweep: () =>
      sweepOffers({
        stores,
        settings,
        limits: offers,
        readWords: readIntent,
        readAhead,
        productFacts: productFactsOf({ products: view, readCustomer: readCustomerFrom(stores), report }),
        report,
        followUp: { ...offers.followUp, timezone: COMPANY.timezone, isWorkingDay: () => true },
        async candidateAnew({ customerId, candidate }, situation) {
          const reading = readOnce(readCustomerFrom(stores));
          const found = await candidatesFor(customerId, situation, reading, readIntent, sources);
          return found.find(({ productId }) => productId === candidate.productId) ?? null;
        },
        toTell: async ({ ownerId }) => ({ ownerId, targets: [] }),
        tell: async ({ offer }) => {
          told.push(offer.id);
        },
        now,
      }),
  };
}
