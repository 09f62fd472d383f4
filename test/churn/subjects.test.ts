import { expect, test } from 'vitest';
import { churnSubjects } from '../../src/churn/subjects.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { mergeCustomers, undoMerge } from '../../src/intake/merge-customers.js';
import { collect } from '../contracts/stores/collect.js';
import { day, exampleCustomer, exampleEvent } from '../contracts/stores/example-rows.js';
import { memoryStores } from '../memory/memory-stores.js';

test('a merged customer is no subject of its own, and is one again when that is undone', async () => {
  const stores = memoryStores();
  await stores.customers.upsert([exampleCustomer('erp:1'), exampleCustomer('crm:7')]);
  await stores.events.append([
    exampleEvent('1', { customerId: 'erp:1' }),
    exampleEvent('2', { customerId: 'crm:7' }),
  ]);
  await stores.histories.markDirty(['erp:1', 'crm:7']);
  const subjects = async () => {
    await rebuildHistories(stores, { batchSize: 10 });
    const batches = await collect(churnSubjects(stores, { batchSize: 10 }));
    return batches
      .flat()
      .map(({ customer, history }) => [customer.id, history.customerId, history.orders.atMs.length])
      .sort();
  };
  expect(await subjects()).toEqual([
    ['crm:7', 'crm:7', 1],
    ['erp:1', 'erp:1', 1],
  ]);
  const merge = { fromId: 'crm:7', intoId: 'erp:1', byId: 'anna', at: day(60) };
  await mergeCustomers(stores, merge);
  expect(await subjects()).toEqual([['erp:1', 'erp:1', 2]]);
  await undoMerge(stores, { ...merge, at: day(61) });
  expect(await subjects()).toHaveLength(2);
});
