import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, historiesOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const CUSTOMERS = ['C1', 'C2', 'C3'];
const IDS = CUSTOMERS.map((id) => `main:${id}`);
const MAPPING = { cancellation: { negativeQuantity: true }, createCustomers: {}, skipWithoutCustomer: true };
const HEADER = 'order_id,customer_id,date,product,quantity,unit_price';

interface Line {
  readonly order: number;
  readonly text: string;
}

const line: fc.Arbitrary<Line> = fc
  .record({
    order: fc.integer({ min: 1, max: 4 }),
    customer: fc.constantFrom(...CUSTOMERS, ''),
    day: fc.integer({ min: 1, max: 28 }),
    product: fc.constantFrom('pump', 'valve', '"seal, small"'),
    quantity: fc.integer({ min: -2, max: 3 }),
    price: fc.constantFrom('1', '2.50', '0', 'free', '-1'),
  })
  .map(({ order, customer, day, product, quantity, price }) => ({
    order,
    text: `${order},${customer},2025-04-${String(day).padStart(2, '0')},${product},${quantity},${price}`,
  }));
// Many lines are alike to the letter, as in real files.
const lines = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .chain((some) => fc.array(fc.constantFrom(...some), { minLength: 1, maxLength: 30 }));

function csv(some: readonly Line[]): string {
  return files.write('orders.csv', `${[HEADER, ...some.map(({ text }) => text)].join('\n')}\n`);
}

async function take(stores: Stores, some: readonly Line[]): Promise<void> {
  await takeIn(csv(some), 'orders', { stores, mapping: MAPPING, rowsPerBatch: 4 });
}

/** What is held after some imports, without what only says which import it was. */
async function outcomeOf(...imports: readonly (readonly Line[])[]) {
  const stores = memoryStores();
  for (const some of imports) await take(stores, some);
  return held(stores);
}

async function held(stores: Stores) {
  return { events: await eventsOf(stores, IDS), histories: await historiesOf(stores) };
}

describe('the same lines of orders give the same events and histories', () => {
  test('when the file is imported twice', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async (some) => {
        expect(await outcomeOf(some, some)).toEqual(await outcomeOf(some));
      }),
    );
  });

  test('in any order', async () => {
    const shuffled = lines.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([some, mixed]) => {
        expect(await outcomeOf(mixed)).toEqual(await outcomeOf(some));
        expect(await outcomeOf(some, mixed)).toEqual(await outcomeOf(some));
      }),
    );
  });

  test('in two files, in either order, where no order with lines alike is cut in two', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 4 }), async (some, cut) => {
        const first = some.filter(({ order }) => order <= cut);
        const second = some.filter(({ order }) => order > cut);
        const whole = await outcomeOf(some);
        expect(await outcomeOf(first, second)).toEqual(whole);
        expect(await outcomeOf(second, first)).toEqual(whole);
      }),
    );
  });

  test('in two overlapping halves cut anywhere, where every line is different', async () => {
    const different = fc.uniqueArray(line, { minLength: 2, maxLength: 20, selector: ({ text }) => text });
    await fc.assert(
      fc.asyncProperty(different, fc.nat(), fc.nat(), async (some, cutA, cutB) => {
        const [from, to] = [cutA % some.length, cutB % some.length].sort((a, b) => a - b);
        const whole = await outcomeOf(some);
        expect(await outcomeOf(some.slice(0, to), some.slice(from))).toEqual(whole);
        expect(await outcomeOf(some.slice(from), some.slice(0, to))).toEqual(whole);
      }),
    );
  });

  test('when the import is killed at any call to the stores, before or after it took effect, and run again', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.nat(30),
        fc.boolean(),
        fc.boolean(),
        async (some, call, isDone, isRebuilt) => {
          const stores = memoryStores();
          const killed = take(dyingStores(stores, call, isDone), some).catch((error: Error) => error.message);
          expect([undefined, 'killed']).toContain(await killed);
          // A nightly run may rebuild what was marked so far.
          if (isRebuilt) await historiesOf(stores);
          await take(stores, some);
          expect(await held(stores)).toEqual(await outcomeOf(some));
          const [run] = await stores.imports.list(1);
          expect(run?.finishedAt).not.toBeNull();
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('an import that goes on after a kill writes nothing twice and gives the whole file’s counts and rejects', async () => {
  const rows = Array.from(
    { length: 12 },
    (_, index) => `${index},${index % 3 ? 'C1' : ''},2025-04-01,pump,1,${index}`,
  );
  const path = files.write('orders.csv', `${[HEADER, ...rows, '99,C1,never,pump,1,1'].join('\n')}\n`);
  const whole = await takeIn(path, 'orders', { mapping: MAPPING, rowsPerBatch: 4 });
  const stores = memoryStores();
  let appended = 0;
  const counting: Stores = {
    ...stores,
    events: {
      ...stores.events,
      async append(events) {
        appended += events.length;
        return stores.events.append(events);
      },
    },
  };
  const options = { mapping: MAPPING, rowsPerBatch: 4 };
  // Calls: begin, mark, create, see them there, append, checkpoint; then mark of the second batch.
  await expect(
    takeIn(path, 'orders', { ...options, stores: dyingStores(counting, 7, false) }),
  ).rejects.toThrow('killed');
  const resumed = await takeIn(path, 'orders', { ...options, stores: counting });
  expect(resumed.summary.resumedAfterRow).toBeGreaterThanOrEqual(4);
  expect(resumed.summary.counts).toEqual(whole.summary.counts);
  expect(resumed.rejects).toEqual(whole.rejects);
  expect(appended).toBe(whole.summary.counts.written);
});

test('an import that is killed and never run again leaves no stored event out of the histories', async () => {
  await fc.assert(
    fc.asyncProperty(lines, fc.nat(20), fc.boolean(), async (some, call, isDone) => {
      const stores = memoryStores();
      await take(dyingStores(stores, call, isDone), some).catch((error: Error) =>
        expect(error.message).toBe('killed'),
      );
      const histories = await historiesOf(stores);
      const inHistories = histories.reduce((sum, { orders }) => sum + orders.atMs.length, 0);
      expect(inHistories).toBe(await stores.events.count());
    }),
  );
});

test('a rebuild between two batches of an import does not leave half a history', async () => {
  const rows = Array.from({ length: 9 }, (_, index) => `${index},C1,2025-04-01,pump,1,${index}`);
  const path = files.write('orders.csv', `${[HEADER, ...rows].join('\n')}\n`);
  const stores = memoryStores();
  const rebuilding: Stores = {
    ...stores,
    imports: {
      ...stores.imports,
      async checkpoint(...args) {
        await stores.imports.checkpoint(...args);
        await historiesOf(stores);
      },
    },
  };
  await takeIn(path, 'orders', { stores: rebuilding, mapping: MAPPING, rowsPerBatch: 4 });
  const [history] = await historiesOf(stores);
  expect(history?.orders.atMs).toHaveLength(9);
});

test('an order’s lines that are alike to the letter all count, or once where the mapping says so', async () => {
  const path = files.write('orders.csv', `${HEADER}\n1,C1,2025-04-01,pump,1,2\n1,C1,2025-04-01,pump,1,2\n`);
  const all = await takeIn(path, 'orders', { mapping: MAPPING });
  expect(all.summary.counts).toMatchObject({ accepted: 2, written: 2, skipped: {} });
  const once = await takeIn(path, 'orders', { mapping: { ...MAPPING, identicalLines: 'once' } });
  expect(once.summary.counts).toMatchObject({ accepted: 1, written: 1, skipped: { repeated: 1 } });
});

test('a mapping put right corrects the lines it brought before instead of doubling them', async () => {
  const path = files.write(
    'orders.csv',
    `${HEADER}\n1,C1,2025-04-01T10:00,pump,1,2\n1,C1,2025-04-01T10:00,valve,1,2\n`,
  );
  const stores = memoryStores();
  await takeIn(path, 'orders', { stores, mapping: MAPPING });
  const later = new Date('2026-03-02T00:00:00Z');
  await takeIn(path, 'orders', { stores, mapping: { ...MAPPING, zone: 'Europe/Oslo' }, now: later });
  expect(await stores.events.count()).toBe(4);
  const [history] = await historiesOf(stores);
  const standing = [...(history?.orders.supersededAtMs ?? [])].filter(
    (atMs) => atMs === Number.POSITIVE_INFINITY,
  );
  expect(standing).toHaveLength(2);
});

/** Stores that fail at the nth call, before or after it took effect: what is left is what a killed process leaves. */
function dyingStores(stores: Stores, callsToLive: number, isDone: boolean): Stores {
  let calls = 0;
  const dying = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, name, receiver) {
        const method: unknown = Reflect.get(target, name, receiver);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          calls += 1;
          if (calls === callsToLive && !isDone) throw new Error('killed');
          // After its death a process does nothing more.
          if (calls > callsToLive) throw new Error('killed');
          const result: unknown = await Reflect.apply(method, target, args);
          if (calls === callsToLive) throw new Error('killed');
          return result;
        };
      },
    });
  return {
    ...stores,
    customers: dying(stores.customers),
    events: dying(stores.events),
    histories: dying(stores.histories),
    imports: dying(stores.imports),
  };
}
