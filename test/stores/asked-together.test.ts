import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../../src/domain/audit.js';
import { storesAskedTogether } from '../../src/stores/asked-together.js';
import type { Stores } from '../../src/stores/stores.js';
import { alertStoreContract } from '../contracts/stores/alerts.contract.js';
import { auditStoreContract } from '../contracts/stores/audit.contract.js';
import { consentStoreContract } from '../contracts/stores/consents.contract.js';
import { customerStoreContract } from '../contracts/stores/customers.contract.js';
import { historyStoreContract } from '../contracts/stores/histories.contract.js';
import { offerLedgerStoreContract } from '../contracts/stores/offer-ledgers.contract.js';
import { offerWatchStoreContract } from '../contracts/stores/offer-watches.contract.js';
import { scoreStoreContract } from '../contracts/stores/scores.contract.js';
import { serviceOfferStoreContract } from '../contracts/stores/service-offers.contract.js';
import { serviceTicketStoreContract } from '../contracts/stores/service-tickets.contract.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someAlert, someCustomer, someScore } from '../support/alerts.js';

const together = (stores: Stores = memoryStores()) => storesAskedTogether(stores, setImmediate);

// They are the same stores to whoever asks.
alertStoreContract(async () => together().alerts);
auditStoreContract(async () => together().audit);
consentStoreContract(async () => together().consents);
customerStoreContract(async () => together().customers);
historyStoreContract(async () => together().histories);
offerLedgerStoreContract(async () => together().offerLedgers);
offerWatchStoreContract(async () => together().offerWatches);
scoreStoreContract(async () => together().scores);
serviceOfferStoreContract(async () => together().serviceOffers);
serviceTicketStoreContract(async () => together().serviceTickets);

describe('stores asked together', () => {
  /** Tells how many calls came through to a method. */
  function counting<Name extends keyof Stores>(stores: Stores, name: Name, method: keyof Stores[Name]) {
    const calls: unknown[][] = [];
    const own = stores[name][method];
    if (typeof own !== 'function') throw new Error('is no method');
    const counted = {
      ...stores[name],
      [method]: (...given: unknown[]) => {
        calls.push(given);
        return Reflect.apply(own, stores[name], given);
      },
    };
    return { stores: { ...stores, [name]: counted }, calls };
  }

  it('read in one call what several ask at the same moment, and give each its own', async () => {
    const { stores, calls } = counting(memoryStores(), 'customers', 'findMany');
    await stores.customers.upsert([someCustomer('erp:1'), someCustomer('erp:2')]);
    const { customers } = together(stores);
    const found = await Promise.all(['erp:2', 'erp:1', 'erp:9', 'erp:2'].map((id) => customers.find(id)));
    expect(found.map((customer) => customer?.id ?? null)).toEqual(['erp:2', 'erp:1', null, 'erp:2']);
    expect(calls).toEqual([[['erp:2', 'erp:1', 'erp:9']]]);
  });

  it('wait while two calls of the kind are under way, and then go together', async () => {
    const own = memoryStores();
    await own.customers.upsert(['1', '2', '3', '4'].map((id) => someCustomer(id)));
    const calls: (readonly string[])[] = [];
    const ends: (() => void)[] = [];
    const { customers } = together({
      ...own,
      customers: {
        ...own.customers,
        async findMany(ids) {
          calls.push(ids);
          await new Promise<void>((resolve) => ends.push(resolve));
          return own.customers.findMany(ids);
        },
      },
    });
    const asked: Promise<unknown>[] = [];
    for (const id of ['1', '2', '3', '4']) {
      asked.push(customers.find(id));
      await turn();
      await turn();
    }
    expect(calls).toEqual([['1'], ['2']]);
    ends[1]?.();
    await asked[1];
    await turn();
    await turn();
    expect(calls).toEqual([['1'], ['2'], ['3', '4']]);
    for (const end of ends) end();
    expect(await Promise.all(asked)).toMatchObject(['1', '2', '3', '4'].map((id) => ({ id })));
  });

  it('keep nothing: what is asked later is read anew', async () => {
    const stores = memoryStores();
    const { alerts, scores } = together(stores);
    await stores.scores.save([someScore('erp:1')]);
    expect(await alerts.findOpen('churn', 'erp:1')).toBeNull();
    await stores.alerts.open(someAlert('erp:1'));
    expect(await alerts.findOpen('churn', 'erp:1')).toMatchObject({ subjectId: 'erp:1' });
    expect(await scores.find('churn', 'erp:1')).toMatchObject({ subjectId: 'erp:1' });
  });

  it('tell everybody of a moment that it failed, and nobody later', async () => {
    let isDown = true;
    const own = memoryStores();
    const { customers } = together({
      ...own,
      customers: {
        ...own.customers,
        findMany: async (ids) => {
          if (isDown) throw new Error('no connection');
          return own.customers.findMany(ids);
        },
      },
    });
    const asked = await Promise.allSettled([customers.find('erp:1'), customers.find('erp:2')]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isDown = false;
    expect(await customers.find('erp:1')).toBeNull();
  });

  it('have written an entry down before whoever wrote it goes on', async () => {
    const { stores, calls } = counting(memoryStores(), 'audit', 'appendAll');
    const { audit } = together(stores);
    const entry = (id: string): AuditEntry => ({
      id,
      at: new Date('2026-03-02T08:00:00Z'),
      actorId: 'S01',
      action: 'customer_viewed',
      subjectId: 'erp:1',
      details: {},
    });
    const written = Promise.all([audit.append(entry('1')), audit.append(entry('2'))]);
    expect(await stores.audit.recent(5)).toEqual([]);
    await turn();
    await written;
    expect((await stores.audit.recent(5)).map(({ id }) => id).sort()).toEqual(['1', '2']);
    expect(calls).toHaveLength(1);
  });
});
