import { expect, it } from 'vitest';
import { rebuildHistories } from '../../src/history/rebuild.js';
import type { PastOfferRow, SampleCompany } from '../../src/sample/tables.js';
import { minePatternsFrom } from '../../src/service/mining/mine-from-stores.js';
import { exampleOffer } from '../contracts/stores/example-offers.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someProduct } from '../support/some-product.js';
import { sampleCustomers, sampleEvents } from './sample-events.js';
import { asOf, samples } from './samples.js';

const TRAINING = 'Operator training day';

it('trainings after questions about how something is done are the one pattern of the sample', async () => {
  const [{ company } = never()] = samples;
  const stores = memoryStores();
  const customers = sampleCustomers(company, asOf);
  await stores.customers.upsert(customers);
  for (const events of sampleEvents(company).values()) await stores.events.append([...events]);
  await stores.histories.markDirty(customers.map(({ id }) => id));
  await rebuildHistories(stores, { batchSize: 100 });
  await stores.products.save(
    company.products.map(({ id, name, family }) =>
      someProduct(id, { name, family: family === undefined || family === '' ? null : family }),
    ),
  );
  for (const row of company.past_offers)
    await stores.serviceOffers.add(suggested(row, orderedBy(company, row.customer_id)));
  const { patterns } = await minePatternsFrom(stores, asOf, async () => undefined);
  expect(patterns).toMatchObject([
    { category: 'how_to', named: { kind: 'product', name: TRAINING }, fromWeeks: 3, toWeeks: 4 },
  ]);
});

/** What it ordered after a suggestion; anything where it did not. */
function orderedBy({ orders, products }: SampleCompany, customerId: string): string {
  const order = orders.find((row) => row.customer_id === customerId && row.order_id.startsWith('OS'));
  return products.find(({ name }) => name === order?.product)?.id ?? 'LINK-STORAGE';
}

function suggested({ ticket_id: ticketId, customer_id: customerId, asked }: PastOfferRow, productId: string) {
  const { candidate } = exampleOffer('any');
  return exampleOffer(`offer:${ticketId}`, {
    customerId,
    candidate: { ...candidate, productId },
    shownAt: new Date(asked),
  });
}

function never(): never {
  throw new Error('no sample');
}
