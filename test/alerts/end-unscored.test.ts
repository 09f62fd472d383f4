import { expect, test } from 'vitest';
import { endUnscored } from '../../src/alerts/end-unscored.js';
import { rowFailures } from '../../src/domain/row-failures.js';
import { mergeCustomers } from '../../src/intake/merge-customers.js';
import { exampleOutcome, exampleRun } from '../contracts/stores/example-rows.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer } from '../support/alerts.js';

test('ends the alert of a customer that was merged into another, and of one lost under another number', async () => {
  const stores = memoryStores();
  const ids = ['erp:1', 'crm:7', 'erp:2', 'crm:8', 'erp:3'];
  await stores.customers.upsert(ids.map((id) => someCustomer(id)));
  const alerts = ['erp:1', 'crm:7', 'erp:2', 'erp:3'].map((id) => someAlert(id));
  for (const alert of alerts) await stores.alerts.open(alert);
  const at = alerts[0]?.openedAt ?? new Date(0);
  await mergeCustomers(stores, { fromId: 'crm:7', intoId: 'erp:1', byId: 'anna', at });
  await mergeCustomers(stores, { fromId: 'crm:8', intoId: 'erp:2', byId: 'anna', at });
  await stores.outcomes.add([exampleOutcome('1', { customerId: 'crm:8', occurredAt: at, knownAt: at })]);

  const run = exampleRun('2099-01-01');
  const ending = { stores, settings: { horizonDays: 90 }, now: () => at };
  const ended = await endUnscored(ending, run, new Set(), rowFailures('alerts'));

  expect(ended).toBe(2);
  const open = await stores.alerts.findOpenMany('churn', ids);
  expect(open.map(({ subjectId }) => subjectId).sort()).toEqual(['erp:1', 'erp:3']);
});

test('ends the alert of a customer that has objected to being assessed', async () => {
  const stores = memoryStores();
  await stores.customers.upsert(['erp:1', 'erp:2'].map((id) => someCustomer(id)));
  const alerts = ['erp:1', 'erp:2'].map((id) => someAlert(id));
  for (const alert of alerts) await stores.alerts.open(alert);
  const at = alerts[0]?.openedAt ?? new Date(0);
  const objection = {
    purpose: 'scoring',
    basis: 'objection',
    givenAt: at,
    knownAt: at,
    until: null,
  } as const;
  await stores.consents.add([{ ...objection, id: 'crm:1', customerId: 'erp:1' }]);
  const ending = { stores, settings: { horizonDays: 90 }, now: () => at };
  expect(await endUnscored(ending, exampleRun('2099-01-01'), new Set(), rowFailures('alerts'))).toBe(1);
  expect(await stores.alerts.findOpen('churn', 'erp:1')).toBeNull();
  expect(await stores.alerts.findOpen('churn', 'erp:2')).not.toBeNull();
});
