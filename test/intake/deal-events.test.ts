import { describe, expect, it } from 'vitest';
import { rebuildDirtyDeals } from '../../src/deals/rebuild/rebuild-dirty-deals.js';
import type { DealEventPayload } from '../../src/domain/deal-event.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { NOW, takeIn } from './take-in.js';

const files = temporaryFolder();
const HEADER =
  'id,deal_id,time,type,customer_id,name,owner_id,stage,amount,currency,expected_close,channel,direction,contact,status,changed_by,text,kind,role,holds,staff_id,hours,fact,strength,won,reason';
const COLUMNS = HEADER.split(',');

/** A row of a type with some of its cells. */
function row(id: string, type: string, cells: Readonly<Record<string, string>> = {}): string {
  const all: Readonly<Record<string, string>> = { id, deal_id: 'D1', time: '2026-02-01', type, ...cells };
  return COLUMNS.map((column) => all[column] ?? '').join(',');
}

const READ_AS: readonly (readonly [string, Readonly<Record<string, string>>, DealEventPayload])[] = [
  ['stage_changed', { stage: 'needs' }, { type: 'stage_changed', stage: 'needs' }],
  ['amount_changed', { amount: '12.5' }, { type: 'amount_changed', amountMinor: 1_250, currency: null }],
  [
    'date_moved',
    { expected_close: '2026-05-01' },
    { type: 'date_moved', expectedCloseAt: new Date('2026-05-01') },
  ],
  ['owner_changed', { owner_id: 'S2' }, { type: 'owner_changed', ownerId: 'S2' }],
  [
    'meeting',
    { contact: 'P1; P2;P1', status: 'cancelled', changed_by: 'customer' },
    {
      type: 'contact',
      channel: 'meeting',
      direction: null,
      contactIds: ['crm:P1', 'crm:P2'],
      status: 'cancelled',
      changedBy: 'customer',
      tone: null,
    },
  ],
  ['download', {}, { type: 'interest', kind: 'download' }],
  ['interest', { kind: 'mail_open' }, { type: 'interest', kind: 'mail_open' }],
  [
    'person_joined',
    { contact: 'P3', role: 'decision_maker' },
    { type: 'person_joined', contactId: 'crm:P3', role: 'decision_maker' },
  ],
  ['competitor', { name: 'Acme', holds: 'no' }, { type: 'competitor', name: 'Acme', isIn: false }],
  ['budget', {}, { type: 'budget', isConfirmed: true }],
  ['effort', { staff_id: 'S1', hours: '2.5' }, { type: 'effort', staffId: 'S1', hours: 2.5 }],
  [
    'outside_fact',
    { fact: 'hiring_stop', strength: 'medium' },
    { type: 'outside_fact', fact: 'hiring_stop', strength: 'medium' },
  ],
  ['judged_by_people', { staff_id: 'lea' }, { type: 'judged_by_people', isOn: true, byId: 'lea' }],
  ['closed', { won: 'lost', reason: 'price' }, { type: 'closed', isWon: false, reason: 'price' }],
  ['reopened', {}, { type: 'reopened' }],
];

describe('events of deals', () => {
  it.each(READ_AS)('reads %s', async (type, cells, payload) => {
    const { stores, rejects } = await read([row('1', 'opened'), row('2', type, cells)]);
    expect(rejects).toEqual([]);
    const events = (await stores.dealEvents.ofDeals(['crm:D1'])).get('crm:D1') ?? [];
    expect(events.filter((event) => event.payload.type !== 'opened')).toMatchObject([{ payload }]);
  });

  it('keeps the words of a note with their language and mood, and of a mail the mood alone', async () => {
    const angry = 'We are very disappointed and annoyed about the terrible service and want to cancel.';
    const { stores } = await read([
      row('1', 'note', { text: angry }),
      row('2', 'email', { text: angry, direction: 'in' }),
      row('3', 'email', { text: angry, direction: 'out' }),
    ]);
    const [mail, own, note] = (await stores.dealEvents.ofDeals(['crm:D1'])).get('crm:D1') ?? [];
    expect(note?.payload).toMatchObject({ type: 'note', text: angry, language: 'en' });
    expect([note, mail].map((event) => toneOf(event?.payload) < 0)).toEqual([true, true]);
    expect(own?.payload).toMatchObject({ tone: null });
    expect(JSON.stringify([mail, own])).not.toContain('disappointed');
  });

  it('names what a type needs and a row does not say', async () => {
    const { rejects, summary } = await read([
      row('1', 'stage_changed'),
      row('2', 'effort', { hours: '-1' }),
      row('3', 'closed'),
      row('4', 'dance'),
      row('5', 'budget', { time: '2027-01-01' }),
      row('6', 'meeting', { time: '2027-01-01' }),
      row('7', 'contact'),
    ]);
    expect(rejects.map((reject) => [reject.row, reject.field, reject.reason.slice(0, 11)])).toEqual([
      [1, 'stage', 'is empty'],
      [2, 'hours', 'is negative'],
      [3, 'won', 'is empty'],
      [4, 'type', 'is none of '],
      [5, 'time', 'lies in the'],
      [7, 'channel', 'is empty'],
    ]);
    expect(summary.counts.skipped).toEqual({ not_yet_happened: 1 });
  });

  it('waits for a deal that is not there yet, and joins it when it comes', async () => {
    const { stores, summary, rejects } = await read([row('1', 'stage_changed', { stage: 'needs' })]);
    expect(summary.counts).toMatchObject({ accepted: 1, parked: 1 });
    expect(rejects).toMatchObject([{ kind: 'parked', field: 'deal_id', value: 'D1' }]);
    await rebuildDirtyDeals(stores, { batchSize: 5 });
    expect(await stores.deals.find('crm:D1')).toBeNull();
    const path = files.write('deals.csv', 'id,opened\nD1,2026-01-01\n');
    await takeIn(path, 'deals', { stores, mapping: { source: 'crm' } });
    await rebuildDirtyDeals(stores, { batchSize: 5 });
    expect((await stores.deals.find('crm:D1'))?.state.stage).toBe('needs');
    expect(
      (await read([row('1', 'stage_changed', { stage: 'needs' })], stores)).summary.counts,
    ).toMatchObject({
      parked: 0,
    });
  });

  it('takes the same number with other content in a later file as a correction, in one file as a mistake', async () => {
    const { stores } = await read([row('0', 'opened'), row('1', 'stage_changed', { stage: 'needs' })]);
    const later = await read([row('1', 'stage_changed', { stage: 'proposal' })], stores, TOMORROW);
    expect(later.summary.counts).toMatchObject({ written: 1 });
    await rebuildDirtyDeals(stores, { batchSize: 5 });
    expect((await stores.deals.find('crm:D1'))?.state.stage).toBe('proposal');
    const { rejects } = await read([
      row('1', 'stage_changed', { stage: 'needs' }),
      row('1', 'stage_changed', { stage: 'signing' }),
      row('1', 'stage_changed', { stage: 'needs' }),
    ]);
    expect(rejects).toMatchObject([
      { kind: 'parked', row: 1 },
      { row: 2, field: 'id' },
    ]);
  });
});

describe('leads and what their sources cost', () => {
  it('are kept with what became of them', async () => {
    const csv =
      'id,lead_source,created,size,sector,country,first_reply,deal_id,lost\nL1,Trade fair,2026-01-05,120,retail,Norway,2026-01-07,D1,\nL2,Web,2026-01-06,,,,,,yes\nL3,Web,2026-01-06,-1,,,2026-01-01,,\n';
    const { stores, rejects, summary } = await takeIn(files.write('leads.csv', csv), 'leads', {
      mapping: { source: 'crm' },
    });
    expect(summary.counts).toMatchObject({ accepted: 2, written: 2, rejected: 1 });
    expect(rejects.map(({ field }) => field)).toEqual(['first_reply', 'size']);
    expect(await stores.leads.findMany(['crm:L1', 'crm:L2'])).toMatchObject([
      {
        source: 'Trade fair',
        size: 120,
        country: 'NO',
        firstReplyAt: new Date('2026-01-07'),
        dealId: 'crm:D1',
        isLost: false,
      },
      { source: 'Web', size: null, sector: null, country: null, dealId: null, isLost: true },
    ]);
  });

  it('cost what a period says, once', async () => {
    const csv =
      'lead_source,from,until,amount\nTrade fair,2026-01-01,2026-02-01,3400\nWeb,2026-01-01,2026-01-01,10\n';
    const path = files.write('lead_costs.csv', csv);
    const { stores, rejects } = await takeIn(path, 'lead_costs', {});
    await takeIn(path, 'lead_costs', { stores });
    expect(rejects).toMatchObject([{ field: 'until', reason: expect.stringContaining('is not after from') }]);
    expect(await stores.leads.costsBetween(new Date('2026-01-15'), new Date('2026-01-16'))).toMatchObject([
      { source: 'Trade fair', amountMinor: 340_000, currency: 'EUR' },
    ]);
  });
});

const TOMORROW = new Date(NOW.getTime() + 86_400_000);

function read(rows: readonly string[], stores = memoryStores(), now = NOW) {
  const path = files.write('deal_events.csv', `${[HEADER, ...rows].join('\n')}\n`);
  return takeIn(path, 'deal_events', { stores, mapping: { source: 'crm' }, now });
}

function toneOf(payload: DealEventPayload | undefined): number {
  return payload !== undefined && 'tone' in payload ? (payload.tone ?? 0) : 0;
}
