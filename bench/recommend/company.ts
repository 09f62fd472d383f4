import { type Customer, customerIdOf } from '../../src/domain/customer.js';
import type { EventPayload, VarselEvent } from '../../src/domain/event.js';
import type { ModelStep } from '../../src/domain/model-register.js';
import { partitionOf } from '../../src/domain/partition.js';
import { randomStream } from '../../src/domain/random.js';
import { DAY_MS } from '../../src/domain/time.js';
import { packArtefact } from '../../src/learning/artefact/artefact.js';
import { LIBRARY_VERSION } from '../../src/learning/library-version.js';
import { companyNames } from '../../src/sample/company-names.js';
import { fitNeighbours } from '../../src/service/recommend/fit-neighbours.js';
import { holdingEvents } from '../../src/service/recommend/holdings.js';
import type { OffersModelContent } from '../../src/service/recommend/offers-model.js';
import type { Stores } from '../../src/stores/stores.js';
import { catalogueOf, holdingsOf, OFFERS_NOW } from '../offers-world.js';
import { CUSTOMERS, loadOverviews } from '../overview.js';

export const PRODUCTS = 3_000;
const SEED = 17;
const BATCH = 5_000;
/** Similarity is learned from so many: it takes as much room and time to use, however many it was learned from. */
const LEARNED_FROM = 5_000;
const LONG_AGO = new Date('2026-01-01T00:00:00Z');
const TICKETS = 12;
const READINGS = 60;
const ORDERS = 40;
const SOURCE = 'bench';

/** Spread over all customers. */
export const askedAt = (place: number) => (place * 7919) % CUSTOMERS;

/**
 * A company with 100,000 customers and 3,000 products. The first so many who are asked about have two years of orders, use
 * and tickets on record, the others an order each. Gives the names of those who are asked about.
 */
export async function loadSellingCompany(stores: Stores, asked: number): Promise<readonly string[]> {
  await stores.products.save(catalogueOf(SEED, PRODUCTS));
  await loadOverviews(stores);
  const names = companyNames(1, 'NO');
  const nameOf = new Map<number, string>();
  const isAsked = new Set(Array.from({ length: asked }, (_, place) => askedAt(place)));
  for (let start = 0; start < CUSTOMERS; start += BATCH) {
    const batch = Array.from({ length: BATCH }, (_, offset) =>
      customerOf(start + offset, names.next().value ?? ''),
    );
    for (const [offset, { name }] of batch.entries()) nameOf.set(start + offset, name);
    await stores.customers.upsert(batch);
    const others = batch.flatMap((_, offset) => (isAsked.has(start + offset) ? [] : [start + offset]));
    await stores.events.append(others.map((index) => orderOf(index, 0, 100)));
  }
  const indexes = [...isAsked];
  for (let start = 0; start < indexes.length; start += MANY_EVENTS)
    await stores.events.append(indexes.slice(start, start + MANY_EVENTS).flatMap(eventsOf));
  await keepModel(stores);
  return Array.from({ length: asked }, (_, place) => nameOf.get(askedAt(place)) ?? '');
}

const MANY_EVENTS = 20;

function customerOf(index: number, name: string): Customer {
  const id = customerIdOf(SOURCE, String(index));
  return {
    id,
    partition: partitionOf(id),
    externalIds: [{ source: SOURCE, id: String(index) }],
    name,
    segment: 'small',
    country: 'NO',
    region: '',
    team: '',
    ownerId: null,
    yearlyValueMinor: 1_000_000,
    currency: 'EUR',
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: LONG_AGO,
  };
}

function orderOf(index: number, number: number, daysAgo: number): VarselEvent {
  const random = randomStream(SEED, `order ${index} ${number}`);
  return eventOf(index, `order-${number}`, daysAgo, {
    type: 'order_line',
    orderId: `order-${number}`,
    product: `P${Math.floor(PRODUCTS * random())}`,
    quantity: 1,
    amountMinor: 10_000,
    currency: 'EUR',
    isCancellation: false,
  });
}

function eventsOf(index: number): VarselEvent[] {
  const limit = 1_000 * PRODUCTS;
  return [
    ...Array.from({ length: ORDERS }, (_, number) => orderOf(index, number, 20 + 17 * number)),
    ...Array.from({ length: READINGS }, (_, number) =>
      eventOf(index, `use-${number}`, 3 + 7 * number, {
        type: 'measurement',
        metric: 'api_calls',
        value: limit * (1 - number / READINGS),
        machineId: null,
      }),
    ),
    ...Array.from({ length: TICKETS }, (_, number) => closedTicket(index, number)).flat(),
  ];
}

/** The latest was closed so long ago that it is read once more for what it says. */
function closedTicket(index: number, number: number): VarselEvent[] {
  const daysAgo = 20 + 55 * number;
  const ticketId = `old-${index}-${number}`;
  return [
    eventOf(index, ticketId, daysAgo, {
      type: 'ticket_opened',
      ticketId,
      category: 'how_to',
      priority: null,
      language: 'en',
      subject: 'How to add a user',
      text: 'Hello, could you tell me how I add another user to our account? We have found the page, but not the button. '.repeat(
        4,
      ),
      tone: null,
      flags: [],
    }),
    eventOf(index, ticketId, daysAgo - 2, { type: 'ticket_closed', ticketId }),
  ];
}

function eventOf(index: number, number: string, daysAgo: number, payload: EventPayload): VarselEvent {
  const at = new Date(OFFERS_NOW.getTime() - daysAgo * DAY_MS);
  const key = `${SOURCE}:${payload.type}:${number}-${index}`;
  const isOfTicket = payload.type === 'ticket_opened' || payload.type === 'ticket_closed';
  return {
    id: `${isOfTicket ? `${SOURCE}:${payload.type}:${number}` : key}~1`,
    key: isOfTicket ? `${SOURCE}:${payload.type}:${number}` : key,
    customerId: customerIdOf(SOURCE, String(index)),
    occurredAt: at,
    knownAt: at,
    importId: 'bench',
    importedAt: at,
    payload,
  };
}

/** Learned, kept and taken into use as a training would. */
async function keepModel({ trainedModels }: Pick<Stores, 'trainedModels'>): Promise<void> {
  const customers = holdingsOf(SEED, LEARNED_FROM, PRODUCTS);
  const neighbours = fitNeighbours(
    holdingEvents(customers, catalogueOf(SEED, PRODUCTS)),
    OFFERS_NOW.getTime(),
    { regularisation: 400, recentWeight: 0.5, neighbours: 100 },
  );
  const model = { neighbours, acceptance: null } as unknown as OffersModelContent;
  const about = {
    kind: 'offers',
    learner: 'EASE',
    window: { from: '2024-01-01', to: '2026-01-01' },
    quality: {},
    libraryVersion: LIBRARY_VERSION,
  } as const;
  const artefact = packArtefact({ ...about, schema: [], seeds: {}, model });
  const kept = await trainedModels.save(
    { ...about, checksum: 'a'.repeat(64), createdAt: OFFERS_NOW, createdBy: 'bench' },
    artefact,
  );
  const step: ModelStep = { name: 'promote', version: kept.model.version, over: null };
  const taken = await trainedModels.takeStep('offers', step, {
    at: OFFERS_NOW,
    by: 'bench',
    reason: 'bench',
  });
  if (!taken.ok) throw new Error(`the bench's model was refused: ${taken.refusal.reason}`);
}
