import { expect, it } from 'vitest';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { minePatternsFrom } from '../../src/service/mining/mine-from-stores.js';
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
  const { patterns } = await minePatternsFrom(stores, asOf, async () => undefined);
  expect(patterns).toMatchObject([
    { category: 'how_to', named: { kind: 'product', name: TRAINING }, fromWeeks: 3, toWeeks: 4 },
  ]);
});

function never(): never {
  throw new Error('no sample');
}
