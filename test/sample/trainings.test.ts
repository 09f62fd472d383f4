import { expect, it } from 'vitest';
import { DAY_MS } from '../../src/domain/time.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { minePatternsFrom } from '../../src/service/mining/mine-from-stores.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someProduct } from '../support/some-product.js';
import { sampleCustomers, sampleEvents } from './sample-events.js';
import { asOf, samples } from './samples.js';

const TRAINING = 'Operator training day';

it.each(samples)('trainings follow questions about how something is done in seed $seed', ({ company }) => {
  const asked = company.tickets.filter(({ category }) => category === 'how_to');
  const trainings = company.orders.filter(({ order_id: id }) => id.startsWith('OT'));
  expect(trainings.length).toBeGreaterThan(50);
  expect(new Set(trainings.map(({ product }) => product))).toEqual(new Set([TRAINING]));
  for (const { customer_id: customer, date } of trainings) {
    const daysLater = asked
      .filter((ticket) => ticket.customer_id === customer)
      .map(({ opened }) => (Date.parse(date) - Date.parse(opened.slice(0, 10))) / DAY_MS);
    expect(daysLater.some((days) => days >= 22 && days <= 36)).toBe(true);
  }
});

it('patterns of the sample say so, and of nothing else', async () => {
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
  const { patterns } = await minePatternsFrom(stores, asOf, async () => undefined);
  expect(patterns).toMatchObject([
    { category: 'how_to', named: { kind: 'product', name: TRAINING }, fromWeeks: 3, toWeeks: 4 },
  ]);
});

function never(): never {
  throw new Error('no sample');
}
