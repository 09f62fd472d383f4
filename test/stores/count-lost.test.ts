import { expect, it } from 'vitest';
import { countLost } from '../../src/stores/count-lost.js';
import { someOutcome } from '../churn/model/some-outcome.js';
import { at } from '../history/make-events.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someCustomer } from '../support/alerts.js';

it('counts a customer once, said to be lost twice or under the id of one that was merged into it', async () => {
  const stores = memoryStores();
  const merged = someCustomer('crm:77', { mergedIntoId: 'erp:1' });
  await stores.customers.upsert([someCustomer('erp:1'), someCustomer('erp:2'), merged]);
  const said = (customerId: string, date: string) =>
    someOutcome(date, { id: `${customerId} ${date}`, customerId });
  await stores.outcomes.add([
    said('erp:1', '2025-02-01'),
    said('erp:1', '2025-06-01'),
    said('crm:77', '2025-02-10'),
    said('erp:2', '2025-03-01'),
    said('nobody', '2025-03-01'),
    said('erp:2', '2026-03-01'),
  ]);
  expect(await countLost(stores, at('2025-01-01'), at('2026-01-01'))).toBe(2);
  // Taken apart again they are two.
  const change = { from: 'erp:1', to: null, at: at('2025-07-01') };
  expect(await stores.customers.setMergedInto('crm:77', change)).toBe(true);
  expect(await countLost(stores, at('2025-01-01'), at('2026-01-01'))).toBe(3);
  expect(await countLost(stores, at('2025-02-05'), at('2025-02-20'))).toBe(1);
});
