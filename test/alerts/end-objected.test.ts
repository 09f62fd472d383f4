import { expect, test } from 'vitest';
import { endObjected } from '../../src/alerts/end-objected.js';
import { mergeCustomers } from '../../src/intake/merge-customers.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer } from '../support/alerts.js';
import { someObjection } from '../support/objection.js';

test('ends the alerts of whoever has objected, under any number, without waiting for the night, and once', async () => {
  const stores = memoryStores();
  await stores.customers.upsert(['erp:1', 'erp:2', 'erp:3', 'crm:2'].map((id) => someCustomer(id)));
  const alerts = ['erp:1', 'erp:2', 'erp:3'].map((id) => someAlert(id));
  for (const alert of alerts) await stores.alerts.open(alert);
  const at = alerts[0]?.openedAt ?? new Date(0);
  await mergeCustomers(stores, { fromId: 'crm:2', intoId: 'erp:2', byId: 'anna', at });
  await stores.consents.add([someObjection('erp:1', at), someObjection('crm:2', at)]);

  const end = () => endObjected(['erp:1', 'erp:2', 'erp:3'], stores, at);
  expect(await end()).toBe(2);
  expect(await end()).toBe(0);

  const open = await stores.alerts.findOpenMany('churn', ['erp:1', 'erp:2', 'erp:3']);
  expect(open.map(({ subjectId }) => subjectId)).toEqual(['erp:3']);
});
