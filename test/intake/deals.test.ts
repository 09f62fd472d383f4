import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/config/parse-yaml.js';
import { dealStateAt } from '../../src/deals/deal-at.js';
import { rebuildDirtyDeals } from '../../src/deals/rebuild/rebuild-dirty-deals.js';
import type { Deal } from '../../src/domain/deal.js';
import { mappingSchema } from '../../src/intake/mapping.js';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { takeIn } from './take-in.js';

const files = temporaryFolder();
const CRM = mapping('deals-crm');

/** The traps of a CRM's list: no account, no opening, two spellings, amounts of closed deals alone, American dates. */
const PIPELINE = `opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
A1,Moses Frase,GTX Plus Basic,Cancity,Won,10/20/2025,3/1/2026,1054
A2,Moses Frase,GTXPro,Isdom,Lost,11/2/2025,12/30/2025,0
A3,Anna Snelling,GTX Pro,,Engaging,1/5/2026,,
A4,Anna Snelling,GTXPro,,Prospecting,,,
A5,Anna Snelling,MG Special,Isdom,Engaging,2/30/2026,,
A6,Anna Snelling,MG Special,Isdom,Won,2/2/2026,,55
A7,Anna Snelling,MG Special,Isdom,Won,2/12/2026,2/1/2026,55
`;
const IMPORTED = new Date('2026-03-02T08:00:00Z');

describe('a list of deals', () => {
  it('becomes openings and closings, with everything wrong named by row and field', async () => {
    const stores = await customers();
    const { summary, rejects } = await list(stores, PIPELINE);
    expect(summary.counts).toMatchObject({ rows: 7, accepted: 4, written: 4, rejected: 3, parked: 0 });
    expect(rejects.map(({ row, field, reason }) => `${row} ${field}: ${reason.slice(0, 40)}`)).toEqual([
      '5 opened (engage_date): names a day or a time that does not exis',
      '6 closed (close_date): is empty; a deal that was won or lost ne',
      '7 closed (close_date): lies before opened (engage_date)',
    ]);
    expect(summary.notes).toEqual([
      '2 deals name no customer: they count as deals, without anything that is known of a customer',
    ]);
    expect((await deal(stores, 'A1')).state).toMatchObject({
      customerId: 'crm:Cancity',
      ownerId: 'Moses Frase',
      openedAt: at('2025-10-20'),
      amountMinor: 105_400,
      currency: 'USD',
      closed: { at: at('2026-03-01'), isWon: true },
    });
    expect((await deal(stores, 'A2')).state).toMatchObject({
      amountMinor: null,
      closed: { at: at('2025-12-30'), isWon: false },
    });
    expect((await deal(stores, 'A4')).state).toMatchObject({ openedAt: IMPORTED, closed: null });
  });

  it('tells nobody who looks at an earlier day of a stage, an amount or a closing of later', async () => {
    const stores = await customers();
    await list(stores, PIPELINE);
    const won = await deal(stores, 'A1');
    expect(dealStateAt(won.entries, at('2026-02-28'))).toMatchObject({ amountMinor: null, closed: null });
    expect(dealStateAt(won.entries, at('2026-03-01'))).toMatchObject({ amountMinor: 105_400 });
    const open = await deal(stores, 'A3');
    expect(dealStateAt(open.entries, at('2026-03-02'))).toMatchObject({ stage: null, product: 'GTX Pro' });
    expect(dealStateAt(open.entries, IMPORTED)).toMatchObject({ stage: 'Engaging', stageSince: IMPORTED });
    expect(dealStateAt((await deal(stores, 'A4')).entries, at('2026-03-02'))).toBeNull();
  });

  it('may say that its values always held, or hold from a date', async () => {
    const csv = 'id,opened,stage,amount,moved,region\nA1,2026-01-01,needs,500,2026-02-01,North\n';
    const always = await customers();
    await list(always, csv, { source: 'crm', validFrom: 'constant', attributes: { validFrom: 'constant' } });
    const constant = await deal(always, 'A1');
    expect(dealStateAt(constant.entries, at('2026-01-01'))).toMatchObject({
      stage: 'needs',
      amountMinor: 50_000,
    });
    expect(constant.attributes).toMatchObject([
      { name: 'moved', validFrom: null },
      { name: 'region', value: 'North', validFrom: null },
    ]);
    const since = await customers();
    await list(since, csv, { source: 'crm', validFrom: { column: 'moved' } });
    const dated = await deal(since, 'A1');
    expect(dealStateAt(dated.entries, at('2026-01-31'))).toMatchObject({ stage: null });
    expect(dealStateAt(dated.entries, at('2026-02-01'))).toMatchObject({
      stage: 'needs',
      amountMinor: 50_000,
    });
    expect(dated.attributes.map(({ name }) => name)).toEqual(['region']);
  });

  it('changes nothing when it is taken in again, and goes on where it was interrupted', async () => {
    const stores = await customers();
    await list(stores, PIPELINE, CRM, { rowsPerBatch: 2 });
    const once = await stores.dealEvents.count();
    const again = await list(stores, PIPELINE, CRM, { now: new Date('2026-05-01T00:00:00Z') });
    expect(again.summary.counts).toMatchObject({ accepted: 4, written: 0 });
    expect((await stores.deals.versionsOf(['crm:A1']))[0]).toMatchObject({ version: 2 });
    expect(await stores.dealEvents.count()).toBe(once);

    const killed = await customers();
    let batches = 0;
    const dealEvents = {
      ...killed.dealEvents,
      async append(...[events]: Parameters<Stores['dealEvents']['append']>) {
        batches += 1;
        if (batches !== 2) return killed.dealEvents.append(events);
        await killed.dealEvents.append(events.slice(0, 1));
        throw new Error('killed');
      },
    };
    const dying = { ...killed, dealEvents };
    await expect(list(dying, PIPELINE, CRM, { rowsPerBatch: 2 })).rejects.toThrow('killed');
    const resumed = await list(killed, PIPELINE, CRM, { rowsPerBatch: 2, now: at('2026-03-05') });
    expect(resumed.summary.resumedAfterRow).toBe(2);
    await rebuildDirtyDeals(killed, { batchSize: 10 });
    expect(await killed.deals.findMany(ALL)).toHaveLength(4);
    expect(await allOf(killed)).toEqual(await allOf(stores));
  });

  it('of a later day moves what has changed on that day, and keeps what a cell no longer says', async () => {
    const stores = await customers();
    await list(
      stores,
      'id,opened,stage,amount,expected_close,owner_id\nA1,2026-01-01,needs,500,2026-04-01,S1\n',
    );
    const later = new Date('2026-03-20T00:00:00Z');
    await list(
      stores,
      'id,opened,stage,amount,expected_close,owner_id\nA1,2026-01-01,proposal,,2026-06-01,S2\n',
      { source: 'crm' },
      { now: later },
    );
    const { entries } = await deal(stores, 'A1');
    expect(dealStateAt(entries, IMPORTED)).toMatchObject({ stage: 'needs', ownerId: 'S1' });
    expect(dealStateAt(entries, later)).toMatchObject({
      stage: 'proposal',
      stageSince: later,
      amountMinor: 50_000,
      ownerId: 'S2',
      expectedCloseAt: at('2026-06-01'),
    });
  });

  it('reopens a deal whose stage says that it is open again, and closes it anew', async () => {
    const stores = await customers();
    const row = (stage: string, closed: string) =>
      `opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\nA1,M,P,Isdom,${stage},1/1/2026,${closed},\n`;
    await list(stores, row('Lost', '2/1/2026'));
    await list(stores, row('Engaging', ''), CRM, { now: at('2026-03-10') });
    expect((await deal(stores, 'A1')).state.closed).toBeNull();
    await list(stores, row('Won', '3/15/2026'), CRM, { now: at('2026-03-20') });
    const { entries, state } = await deal(stores, 'A1');
    expect(state.closed).toMatchObject({ at: at('2026-03-15'), isWon: true });
    expect(dealStateAt(entries, at('2026-03-05'))?.closed).toMatchObject({ isWon: false });
    expect(dealStateAt(entries, at('2026-03-12'))?.closed).toBeNull();
  });

  it('corrects what belongs to the opening from the day on which that was known', async () => {
    const stores = await customers();
    await list(stores, 'id,opened,product,customer_id\nA1,2026-01-01,GTXPro,\n');
    const later = at('2026-03-20');
    await list(
      stores,
      'id,opened,product,customer_id\nA1,2026-01-01,GTX Pro,Isdom\n',
      { source: 'crm' },
      { now: later },
    );
    const { entries } = await deal(stores, 'A1');
    expect(dealStateAt(entries, IMPORTED)).toMatchObject({ product: 'GTXPro', customerId: null });
    expect(dealStateAt(entries, later)).toMatchObject({ product: 'GTX Pro', customerId: 'crm:Isdom' });
  });

  it('keeps deals of a customer that is not there yet, and says so', async () => {
    const { summary, rejects } = await list(memoryStores(), 'id,opened,customer_id\nA1,2026-01-01,Isdom\n');
    expect(summary.counts).toMatchObject({ accepted: 1, written: 1, parked: 1 });
    expect(rejects).toMatchObject([{ kind: 'parked', field: 'customer_id', value: 'Isdom' }]);
  });

  it('asks which words of a stage end a deal where only its date says that it ended', async () => {
    const { rejects } = await list(memoryStores(), 'id,opened,closed\nA1,2026-01-01,2026-02-01\n');
    expect(rejects).toMatchObject([{ field: 'won', reason: expect.stringContaining('codes: stage:') }]);
  });

  it('says without writing anything what it would take in', async () => {
    const stores = await customers();
    const { summary } = await list(stores, PIPELINE, CRM, { isDryRun: true });
    expect(summary.counts).toMatchObject({ accepted: 4, written: 0, rejected: 3 });
    expect(summary.notes).toHaveLength(1);
    expect(await stores.dealEvents.count()).toBe(0);
  });
});

const ALL = ['A1', 'A2', 'A3', 'A4'].map((id) => `crm:${id}`);

function mapping(name: string): Readonly<Record<string, unknown>> {
  const path = `examples/maps/${name}.yaml`;
  return parseYaml(path, readFileSync(path, 'utf8'), mappingSchema);
}

async function customers(): Promise<Stores> {
  const stores = memoryStores();
  await takeIn(files.write('customers.csv', 'id\nCancity\nIsdom\n'), 'customers', {
    stores,
    mapping: { source: 'crm' },
  });
  return stores;
}

function list(
  stores: Stores,
  csv: string,
  using: Readonly<Record<string, unknown>> = csv.startsWith('opportunity_id') ? CRM : { source: 'crm' },
  options: { readonly now?: Date; readonly isDryRun?: boolean; readonly rowsPerBatch?: number } = {},
) {
  const path = files.write('deals.csv', csv);
  return takeIn(path, 'deals', { stores, mapping: using, now: IMPORTED, ...options });
}

async function deal(stores: Stores, id: string): Promise<Deal> {
  await rebuildDirtyDeals(stores, { batchSize: 10 });
  const found = await stores.deals.find(`crm:${id}`);
  if (found === null) throw new Error(`There is no deal ${id}`);
  return found;
}

async function allOf(stores: Stores) {
  const found = await stores.dealEvents.ofDeals(ALL);
  return [...found.values()].flat().map(({ id, occurredAt, payload }) => ({ id, occurredAt, payload }));
}

function at(text: string): Date {
  return new Date(text);
}
