import { beforeEach, describe, expect, it } from 'vitest';
import { ticketPatternLines } from '../../../src/chat/cards/ticket-pattern-lines.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { EventPayload, VarselEvent } from '../../../src/domain/event.js';
import { type Random, randomStream } from '../../../src/domain/random.js';
import type { ServiceOffer } from '../../../src/domain/service-offer.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { rebuildHistories } from '../../../src/history/rebuild.js';
import { heldPatterns } from '../../../src/service/mining/held-patterns.js';
import { keepPatterns, readPatterns } from '../../../src/service/mining/kept-patterns.js';
import { minePatternsFrom } from '../../../src/service/mining/mine-from-stores.js';
import { exampleOffer } from '../../contracts/stores/example-offers.js';
import { exampleCustomer, exampleEvent } from '../../contracts/stores/example-rows.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someObjection } from '../../support/objection.js';
import { someProduct } from '../../support/some-product.js';

const FIRST_MS = Date.UTC(2024, 0, 1, 9);
const DAYS = 900;
const ASOF = new Date(FIRST_MS + DAYS * DAY_MS);
const PRODUCTS = [
  someProduct('X1', { name: 'Exporter', otherNames: ['EXP-1'], family: null }),
  someProduct('F1', { name: 'Filter', family: null, kind: 'spare_part' }),
];
const noPause = async () => undefined;

type Stores = ReturnType<typeof memoryStores>;

const at = (day: number) => new Date(FIRST_MS + day * DAY_MS);

function happened(customerId: string, id: string, day: number, payload: EventPayload, knownAt = at(day)) {
  return exampleEvent(`${customerId}-${id}`, {
    key: `${customerId}-${id}`,
    customerId,
    occurredAt: at(day),
    knownAt,
    payload,
  });
}

const asked = (ticketId: string): EventPayload => ({
  type: 'ticket_opened',
  ticketId,
  category: 'data_export',
  priority: null,
  language: 'en',
  subject: '',
  text: '',
  tone: null,
  flags: [],
});
const ordered = (orderId: string, product: string): EventPayload => ({
  type: 'order_line',
  orderId,
  product,
  quantity: 1,
  amountMinor: 100,
  currency: 'EUR',
  isCancellation: false,
});

/** Everybody buys filters at any time; those who ask about exports buy the exporter 24 to 26 days later. */
function eventsOf(customerId: string, random: Random, knownLate: Date | null) {
  const day = 50 + Math.floor(random() * 700);
  const bought = knownLate ?? at(day + 27);
  return [
    happened(customerId, 't', day, asked(`${customerId}-t`)),
    happened(
      customerId,
      'x',
      day + 24 + Math.floor(random() * 3),
      ordered(`${customerId}-x`, 'EXP-1'),
      bought,
    ),
    ...[1, 2, 3].map((n) =>
      happened(customerId, `f${n}`, Math.floor(random() * DAYS), ordered(`${customerId}-f${n}`, 'filter')),
    ),
  ];
}

async function company(stores: Stores, knownLate: Date | null = null): Promise<void> {
  const random = randomStream(1, 'company of exporters');
  const ids = Array.from({ length: 60 }, (_, n) => `c:${String(n).padStart(2, '0')}`);
  await stores.customers.upsert(
    ids.map((id) => exampleCustomer(id, { customerSince: at(-400), mergedIntoId: null })),
  );
  await stores.events.append(ids.flatMap((id) => eventsOf(id, random, knownLate)));
  await stores.histories.markDirty(ids);
  await rebuildHistories(stores, { batchSize: 100 });
  await stores.products.save(PRODUCTS);
}

describe('patterns in what is stored', () => {
  let stores: Stores;
  beforeEach(() => {
    stores = memoryStores();
  });

  it('are found by whatever name a product was bought under, kept, and used for tickets like these', async () => {
    await company(stores);
    const mined = await minePatternsFrom(stores, ASOF, noPause);
    expect(mined.patterns).toMatchObject([
      {
        category: 'data_export',
        item: 'product:X1',
        named: { kind: 'product', name: 'Exporter' },
        fromWeeks: 3,
        toWeeks: 4,
        customers: 60,
      },
    ]);
    await keepPatterns(stores, '2026-W25', ASOF, mined);
    const kept = await readPatterns(stores);
    expect(kept).toEqual({ ...mined, asOf: ASOF });

    const view = { byId: new Map(PRODUCTS.map((product) => [product.id, product])) };
    const patternsFor = heldPatterns(
      stores,
      async () => view,
      () => ASOF,
    );
    expect(await patternsFor('data_export', null)).toMatchObject([
      { category: 'data_export', productId: 'X1', fromWeeks: 3, toWeeks: 4, customers: 60 },
    ]);
    expect(await patternsFor('billing', 30)).toEqual([]);

    const { lines } = ticketPatternLines(kept, 10, readerFor('en', 'Europe/Oslo'));
    expect(lines[0]).toMatch(
      /^Tickets about “Data export” are followed by Exporter within 3–4 weeks, more than 20 times as often as otherwise \(60 customers\)\.$/,
    );
  });

  it('rest on nothing that was known later', async () => {
    await company(stores, new Date(ASOF.getTime() + DAY_MS));
    expect((await minePatternsFrom(stores, ASOF, noPause)).patterns).toEqual([]);
    const later = new Date(ASOF.getTime() + 2 * DAY_MS);
    expect((await minePatternsFrom(stores, later, noPause)).patterns).toHaveLength(1);
  });

  it('leave out what was bought after a suggestion, which would prove itself', async () => {
    await company(stores);
    const histories = await stores.events.ofCustomers(
      Array.from({ length: 60 }, (_, n) => `c:${String(n).padStart(2, '0')}`),
    );
    const asked = [...histories.values()].flat().filter(({ payload }) => payload.type === 'ticket_opened');
    const offer = (nth: number, over: Partial<ServiceOffer> = {}) => {
      const { customerId, occurredAt } = asked[nth] as VarselEvent;
      return exampleOffer(`o${nth}`, {
        customerId,
        shownAt: occurredAt,
        candidate: { ...exampleOffer('o').candidate, productId: 'X1' },
        ...over,
      });
    };
    for (let nth = 0; nth < 20; nth++) await stores.serviceOffers.add(offer(nth));
    // Of another product, or shown after it had been bought: the customer came to it by itself.
    const { candidate, customerId, shownAt } = offer(20);
    await stores.serviceOffers.add(offer(21, { candidate: { ...candidate, productId: 'F1' } }));
    await stores.serviceOffers.add(offer(22, { shownAt: at(890) }));
    await stores.serviceOffers.add(exampleOffer('merged', { customerId: 'c:old', shownAt, candidate }));
    await stores.customers.upsert([exampleCustomer('c:old', { mergedIntoId: customerId })]);
    const { patterns } = await minePatternsFrom(stores, ASOF, noPause);
    expect(patterns).toMatchObject([{ item: 'product:X1', customers: 39 }]);
  });

  it('leave out who objected to being assessed', async () => {
    await company(stores);
    await stores.consents.add(
      Array.from({ length: 60 }, (_, n) => someObjection(`c:${String(n).padStart(2, '0')}`, at(0))),
    );
    expect(await minePatternsFrom(stores, ASOF, noPause)).toMatchObject({ patterns: [], customers: 0 });
  });

  it('are none before the first run, and nobody is held up by that', async () => {
    expect(await readPatterns(stores)).toBeNull();
    const view = { byId: new Map() };
    expect(
      await heldPatterns(
        stores,
        async () => view,
        () => ASOF,
      )('data_export', 3),
    ).toBeNull();
    const { lines, how } = ticketPatternLines(null, 10, readerFor('fi', 'Europe/Helsinki'));
    expect(lines).toEqual([expect.stringContaining('Vielä ei ole etsitty.')]);
    expect(how).toBeNull();
  });
});
