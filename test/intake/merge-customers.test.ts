import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCustomers, undoMerge } from '../../src/intake/merge-customers.js';
import { gathered } from '../../src/stores/gathered.js';
import { lastLosses } from '../../src/stores/last-losses.js';
import type { Stores } from '../../src/stores/stores.js';
import { day, exampleCustomer, exampleEvent, exampleOutcome } from '../contracts/stores/example-rows.js';
import { memoryStores } from '../memory/memory-stores.js';
import { dyingStores } from '../support/dying-stores.js';
import { ALL_PARTITIONS, historiesOf } from './take-in.js';

const IDS = ['erp:1', 'erp:2', 'crm:3', 'crm:4', 'shop:5'];

/** Five customers with an order line each, and what else is kept of two of them. */
async function withCustomers(): Promise<Stores> {
  const stores = memoryStores();
  await stores.customers.upsert(
    IDS.map((id, index) => exampleCustomer(id, { ownerId: index % 2 === 0 ? null : `S${index}` })),
  );
  await stores.events.append(
    IDS.map((customerId, index) => exampleEvent(`${index}`, { customerId, occurredAt: day(index + 1) })),
  );
  await stores.outcomes.add([
    exampleOutcome('1', { customerId: 'erp:2', occurredAt: day(40), knownAt: day(41) }),
    exampleOutcome('2', { customerId: 'crm:3', occurredAt: day(50), knownAt: day(51) }),
  ]);
  await stores.histories.markDirty(IDS);
  await historiesOf(stores);
  return stores;
}

const merge = (fromId: string, intoId: string, at = day(60)) => ({ fromId, intoId, byId: 'anna', at });

/** Everything that is read of customers, but for when it changed. */
async function seen(stores: Stores) {
  const customers = [];
  for await (const batch of stores.customers.byPartition(ALL_PARTITIONS, 2)) {
    customers.push(...batch.map(({ updatedAt: _updatedAt, ...customer }) => customer));
  }
  return {
    customers: customers.sort((a, b) => (a.id < b.id ? -1 : 1)),
    histories: await historiesOf(stores),
    losses: await lastLosses(stores, IDS, day(100)),
    standing: await stores.customers.standing(IDS),
  };
}

async function eventsIn(stores: Stores): Promise<Record<string, number>> {
  const histories = await historiesOf(stores);
  return Object.fromEntries(histories.map(({ customerId, orders }) => [customerId, orders.atMs.length]));
}

describe('merging', () => {
  test('puts the events of both into one history, and takes them apart again', async () => {
    const stores = await withCustomers();
    const before = await seen(stores);
    expect(await mergeCustomers(stores, merge('crm:3', 'erp:1'))).toEqual({
      ok: true,
      value: { changed: true },
    });
    expect(await eventsIn(stores)).toEqual({ 'erp:1': 2, 'erp:2': 1, 'crm:3': 0, 'crm:4': 1, 'shop:5': 1 });
    expect(await undoMerge(stores, merge('crm:3', 'erp:1', day(61)))).toEqual({
      ok: true,
      value: { changed: true },
    });
    expect(await seen(stores)).toEqual(before);
  });

  test('lets what is held under one number count for the other', async () => {
    const stores = await withCustomers();
    await mergeCustomers(stores, merge('erp:2', 'erp:1'));
    await mergeCustomers(stores, merge('crm:3', 'erp:2'));
    expect(await lastLosses(stores, ['erp:1', 'shop:5'], day(100))).toEqual(new Map([['erp:1', day(50)]]));
    expect(await lastLosses(stores, ['erp:1'], day(45))).toEqual(new Map([['erp:1', day(40)]]));
    const events = await gathered(stores.customers, ['erp:1', 'crm:9'], (ids) =>
      stores.events.ofCustomers(ids),
    );
    expect([...events].map(([id, some]) => [id, some.length])).toEqual([['erp:1', 3]]);
  });

  test('has events that come later under the merged number join the other’s history', async () => {
    const stores = await withCustomers();
    await mergeCustomers(stores, merge('crm:3', 'erp:1'));
    await historiesOf(stores);
    await stores.histories.markDirty(['crm:3']);
    await stores.events.append([exampleEvent('later', { customerId: 'crm:3' })]);
    expect(await eventsIn(stores)).toMatchObject({ 'erp:1': 3, 'crm:3': 0 });
  });

  test('notes who did it, once', async () => {
    const stores = await withCustomers();
    const asked = merge('crm:3', 'erp:1');
    await mergeCustomers(stores, asked);
    expect(await mergeCustomers(stores, asked)).toEqual({ ok: true, value: { changed: false } });
    await mergeCustomers(stores, merge('crm:3', 'erp:1', day(70)));
    await undoMerge(stores, merge('crm:3', 'erp:1', day(71)));
    expect(await undoMerge(stores, merge('crm:3', 'erp:1', day(72)))).toEqual({
      ok: true,
      value: { changed: false },
    });
    expect(await stores.audit.recent(10)).toEqual([
      {
        id: `merge_undone:crm:3:erp:1:${day(71).getTime()}`,
        at: day(71),
        actorId: 'anna',
        action: 'merge_undone',
        subjectId: 'crm:3',
        details: { intoId: 'erp:1' },
      },
      {
        id: `customers_merged:crm:3:erp:1:${day(60).getTime()}`,
        at: day(60),
        actorId: 'anna',
        action: 'customers_merged',
        subjectId: 'crm:3',
        details: { intoId: 'erp:1' },
      },
    ]);
  });

  test('is refused with itself, with nobody, in a circle, and twice', async () => {
    const stores = await withCustomers();
    await mergeCustomers(stores, merge('crm:3', 'erp:1'));
    await mergeCustomers(stores, merge('erp:1', 'erp:2'));
    const refusalOf = async (from: string, into: string) => {
      const result = await mergeCustomers(stores, merge(from, into));
      return result.ok ? result.value : result.refusal;
    };
    expect(await refusalOf('erp:1', 'erp:1')).toEqual({ reason: 'same_customer' });
    expect(await refusalOf('erp:1', 'erp:9')).toEqual({ reason: 'unknown_customer', customerId: 'erp:9' });
    expect(await refusalOf('erp:2', 'crm:3')).toEqual({ reason: 'circle' });
    expect(await refusalOf('crm:3', 'crm:4')).toEqual({ reason: 'merged_elsewhere', intoId: 'erp:1' });
    expect(await refusalOf('crm:3', 'erp:2')).toEqual({ changed: false });
    expect(await undoMerge(stores, merge('crm:3', 'erp:2'))).toEqual({
      ok: false,
      refusal: { reason: 'merged_elsewhere', intoId: 'erp:1' },
    });
    expect(await undoMerge(stores, merge('erp:9', 'erp:2'))).toEqual({
      ok: false,
      refusal: { reason: 'unknown_customer', customerId: 'erp:9' },
    });
  });

  test('both ways at once never loses a customer', async () => {
    const stores = await withCustomers();
    await Promise.all([
      mergeCustomers(stores, merge('erp:1', 'erp:2')),
      mergeCustomers(stores, merge('erp:2', 'erp:1')),
    ]);
    const standing = await stores.customers.standing(['erp:1', 'erp:2']);
    const { customers } = await seen(stores);
    for (const end of standing.values()) expect(customers.map(({ id }) => id)).toContain(end);
  });

  test('and undoing in any order leaves every event in exactly one history, and in the end all as it was', async () => {
    const pair = fc
      .tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS), fc.boolean())
      .map(([fromId, intoId, isRebuilt]) => ({ fromId, intoId, isRebuilt }));
    const before = await seen(await withCustomers());
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 8 }), fc.nat(), async (pairs, seed) => {
        const stores = await withCustomers();
        const made = [];
        for (const { fromId, intoId, isRebuilt } of pairs) {
          const result = await mergeCustomers(stores, merge(fromId, intoId));
          if (result.ok && result.value.changed) made.push({ fromId, intoId });
          if (isRebuilt) await historiesOf(stores);
        }
        const { standing } = await seen(stores);
        const expected = Object.fromEntries(
          IDS.map((id) => [id, [...standing.values()].filter((end) => end === id).length]),
        );
        expect(await eventsIn(stores)).toEqual(expected);
        while (made.length > 0) {
          const [{ fromId, intoId } = { fromId: '', intoId: '' }] = made.splice(seed % made.length, 1);
          await undoMerge(stores, merge(fromId, intoId));
        }
        expect(await seen(stores)).toEqual(before);
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  test('that is killed at any call ends as it should when it is done again', async () => {
    for (let calls = 1; calls <= 9; calls++) {
      const stores = await withCustomers();
      const asked = merge('crm:3', 'erp:1');
      await mergeCustomers(dyingStores(stores, calls), asked).catch((error: Error) =>
        expect(error.message).toBe('killed'),
      );
      await historiesOf(stores);
      await mergeCustomers(stores, asked);
      expect(await eventsIn(stores)).toMatchObject({ 'erp:1': 2, 'crm:3': 0 });
      expect(await stores.audit.recent(10)).toHaveLength(1);
    }
  });
});
