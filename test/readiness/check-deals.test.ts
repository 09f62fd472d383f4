import { describe, expect, it } from 'vitest';
import { rebuildDirtyDeals } from '../../src/deals/rebuild/rebuild-dirty-deals.js';
import { checkDeals } from '../../src/readiness/check-deals.js';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { takeIn } from '../intake/take-in.js';
import { memoryStores } from '../memory/memory-stores.js';

const files = temporaryFolder();
const NOW = new Date('2026-03-01T12:00:00Z');
const OWNERS = new Set(['S1']);

describe('the check of deals', () => {
  it('says what there is, and names what closing alone fills in, spellings, and who is unknown', async () => {
    const stores = memoryStores();
    await takeIn(files.write('customers.csv', 'id\nA\n'), 'customers', { stores });
    const open = lines(30, (index) => `o${index},A,S1,GTX Pro,2026-01-01,,,,needs,`);
    const closed = lines(
      40,
      (index) =>
        `c${index},${index < 3 ? 'B' : 'A'},S9,GTXPro,2025-01-01,2025-03-01,${index < 25},900,needs,price`,
    );
    await list(
      stores,
      `id,customer_id,owner_id,product,opened,closed,won,amount,stage,why\n${open}${closed}x,,,,2026-01-01,,,,,\n`,
    );
    const check = await checkDeals(stores, OWNERS, NOW);
    expect(check).toMatchObject({
      state: 'rules_only',
      open: 31,
      won: 25,
      lost: 15,
      withoutCustomer: 1,
      withUnknownCustomer: 3,
      unknownOwners: [{ ownerId: 'S9', deals: 40 }],
      filledAtClosing: [
        { field: 'amount', openPercent: 0, closedPercent: 100 },
        { field: 'attribute:why', openPercent: 0, closedPercent: 100 },
        { field: 'closed', openPercent: 0, closedPercent: 100 },
      ],
      closedWithStage: 0,
      labels: [
        {
          column: 'product',
          labels: [
            { label: 'GTXPro', deals: 40 },
            { label: 'GTX Pro', deals: 30 },
          ],
        },
      ],
    });
    expect(check.fields).toContainEqual({ field: 'amount', filled: 40, of: 71 });
    expect(check.missing).toEqual([
      { what: 'closed', has: 40, needed: 200 },
      { what: 'won', has: 25, needed: 40 },
      { what: 'lost', has: 15, needed: 40 },
      { what: 'activities_a_month', has: 0, needed: 50 },
      expect.objectContaining({ what: 'consistent_percent' }),
    ]);
  });

  it('is off without deals, and sees them as they were known at a date', async () => {
    const stores = memoryStores();
    expect(await checkDeals(stores, OWNERS, NOW)).toMatchObject({
      state: 'off',
      open: 0,
      filledAtClosing: [],
    });
    await list(stores, 'id,opened,closed,won\n1,2025-01-01,2025-03-01,yes\n2,2025-06-01,,\n');
    expect(await checkDeals(stores, OWNERS, new Date('2025-02-01'))).toMatchObject({ open: 1, won: 0 });
    expect(await checkDeals(stores, OWNERS, NOW)).toMatchObject({ open: 1, won: 1 });
  });

  it('is ready with twice the minimum of everything, and moderate below that', async () => {
    const few = memoryStores();
    await ready(few, 100);
    expect(await checkDeals(few, OWNERS, NOW)).toMatchObject({ state: 'moderate', missing: [] });
    const many = memoryStores();
    await ready(many, 200);
    expect(await checkDeals(many, OWNERS, NOW)).toMatchObject({
      state: 'ready',
      missing: [],
      closedWithStage: 400,
    });
  });

  it('calls nothing filled at closing of which too little is there to say so', async () => {
    const stores = memoryStores();
    await list(
      stores,
      `id,opened,closed,won,amount\n${lines(30, (index) => `${index},2025-01-01,2025-03-01,yes,5`)}`,
    );
    expect((await checkDeals(stores, OWNERS, NOW)).filledAtClosing).toEqual([]);
  });
});

/** As many won deals as lost ones, with every field, their stages and 50 logged activities a month. */
async function ready(stores: Stores, each: number): Promise<void> {
  const deals = lines(
    2 * each,
    (index) => `${index},A,S1,P,2025-01-01,2026-01-01,${index % 2 === 0},5,needs`,
  );
  await list(stores, `id,customer_id,owner_id,product,opened,closed,won,amount,stage\n${deals}`, {
    validFrom: 'constant',
  });
  const events = lines(400, (index) => `${index},${index % each},2025-12-01,call`);
  await takeIn(files.write('events.csv', `id,deal_id,time,type\n${events}`), 'deal_events', { stores });
  await rebuildDirtyDeals(stores, { batchSize: 500 });
}

async function list(stores: Stores, csv: string, mapping = {}): Promise<void> {
  const options = { attributes: { validFrom: 'constant' }, ...mapping };
  await takeIn(files.write('deals.csv', csv), 'deals', { stores, mapping: options, now: NOW });
  await rebuildDirtyDeals(stores, { batchSize: 500 });
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
}
