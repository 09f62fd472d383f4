import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../src/domain/customer.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { partitionOf } from '../../src/domain/partition.js';
import { buildHistory } from '../../src/history/build.js';
import { rebuildHistories } from '../../src/history/rebuild.js';
import { memoryStores } from '../memory/memory-stores.js';
import { arbitraryEvent } from './arbitrary-events.js';
import { at, order } from './make-events.js';

const IDS = ['erp:1', 'erp:2', 'erp:3', 'erp:4', 'erp:5'];

describe('rebuilding histories', () => {
  it('gives the same histories however the import is split and whatever the batch size', async () => {
    const events = fc.array(
      fc.constantFrom(...IDS).chain((id) => arbitraryEvent(id, 8)),
      { maxLength: 60 },
    );
    const cuts = fc.array(fc.nat(60), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(events, cuts, fc.integer({ min: 1, max: 7 }), async (all, at, batchSize) => {
        const stores = memoryStores();
        await stores.customers.upsert(IDS.map(customer));
        for (const part of splitAt(all, at)) {
          await stores.histories.markDirty(part.map(({ customerId }) => customerId));
          await stores.events.append(part);
          await rebuildHistories(stores, { batchSize });
        }
        for (const id of new Set(all.map(({ customerId }) => customerId))) {
          const own = all.filter(({ customerId }) => customerId === id);
          expect(await stores.histories.find(id)).toStrictEqual(buildHistory(id, firstOfEach(own)));
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves events of an unknown customer parked, and joins them when the customer comes', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([customer('erp:1')]);
    await stores.events.append([
      order('2026-01-02', 100, { customerId: 'erp:1' }),
      order('2026-01-03', 200, { customerId: 'erp:2' }),
    ]);
    await stores.histories.markDirty(['erp:1', 'erp:2']);
    expect(await rebuildHistories(stores, { batchSize: 1 })).toMatchObject({
      rebuilt: 1,
      parked: 1,
      overtaken: 0,
    });
    expect(await stores.histories.find('erp:2')).toBeNull();

    await stores.customers.upsert([customer('erp:2')]);
    expect(await rebuildHistories(stores, { batchSize: 10 })).toMatchObject({
      rebuilt: 1,
      parked: 0,
      overtaken: 0,
    });
    expect((await stores.histories.find('erp:2'))?.orders.amountMinor).toEqual(Float64Array.of(200));
    expect(await rebuildHistories(stores, { batchSize: 10 })).toMatchObject({
      rebuilt: 0,
      parked: 0,
      overtaken: 0,
    });
  });

  it('takes about as many as it may, past marks that wait for their customer, and leaves the others marked', async () => {
    const stores = memoryStores();
    const waiting = ['a', 'b', 'c'].map((name) => `${name}:1`);
    await stores.customers.upsert(IDS.map(customer));
    await stores.histories.markDirty([...waiting, ...IDS]);
    expect(await rebuildHistories(stores, { batchSize: 1, most: 2 })).toMatchObject({
      rebuilt: 2,
      parked: 3,
    });
    expect(await rebuildHistories(stores, { batchSize: 1, most: 2 })).toMatchObject({ rebuilt: 2 });
    expect(await rebuildHistories(stores, { batchSize: 1 })).toMatchObject({ rebuilt: 1, parked: 3 });
  });

  it('leaves one that fails marked and as it was, and rebuilds all others', async () => {
    const stores = memoryStores();
    await stores.customers.upsert(IDS.map(customer));
    await stores.events.append(IDS.map((customerId) => order('2026-01-02', 100, { customerId })));
    await stores.histories.markDirty(IDS);
    const saveRebuilt: typeof stores.histories.saveRebuilt = async (rebuilt) => {
      if (rebuilt.some(({ history }) => history.customerId === 'erp:3')) throw new Error('too large');
      return stores.histories.saveRebuilt(rebuilt);
    };
    const failing = { ...stores, histories: { ...stores.histories, saveRebuilt } };
    const { rebuilt, failure } = await rebuildHistories(failing, { batchSize: 10 });
    expect(rebuilt).toBe(4);
    expect(failure?.message).toBe(
      '1 of the histories failed, all others were worked on: erp:3; the first with: too large',
    );
    expect(await rebuildHistories(stores, { batchSize: 10 })).toMatchObject({ rebuilt: 1, failure: null });
  });

  it('does not clear the mark of a customer that changed meanwhile', async () => {
    const stores = memoryStores();
    await stores.customers.upsert([customer('erp:1')]);
    await stores.histories.markDirty(['erp:1']);
    const racing = {
      ...stores,
      events: {
        ...stores.events,
        async ofCustomers(ids: readonly string[]) {
          const read = await stores.events.ofCustomers(ids);
          await stores.histories.markDirty(['erp:1']);
          await stores.events.append([order('2026-01-02', 100, { customerId: 'erp:1' })]);
          return read;
        },
      },
    };
    expect(await rebuildHistories(racing, { batchSize: 10 })).toMatchObject({ rebuilt: 0, overtaken: 1 });
    expect(await rebuildHistories(stores, { batchSize: 10 })).toMatchObject({ rebuilt: 1 });
    expect((await stores.histories.find('erp:1'))?.orders.atMs).toHaveLength(1);
  });
});

function splitAt(events: readonly VarselEvent[], cuts: readonly number[]): VarselEvent[][] {
  const borders = [0, ...[...cuts].sort((a, b) => a - b), events.length];
  return borders.slice(1).map((to, index) => events.slice(borders[index], to));
}

/** The store keeps the first that comes with an id. */
function firstOfEach(events: readonly VarselEvent[]): VarselEvent[] {
  return [...new Map([...events].reverse().map((each) => [each.id, each])).values()];
}

function customer(id: string): Customer {
  return {
    id,
    partition: partitionOf(id),
    externalIds: [],
    name: `Customer ${id}`,
    segment: '',
    country: 'NO',
    region: '',
    team: '',
    ownerId: null,
    yearlyValueMinor: null,
    currency: null,
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: at('2026-01-01'),
  };
}
