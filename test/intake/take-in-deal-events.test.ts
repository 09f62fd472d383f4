import { describe, expect, it } from 'vitest';
import { rebuildDirtyDeals } from '../../src/deals/rebuild/rebuild-dirty-deals.js';
import { DEAL_EVENT_TYPES } from '../../src/domain/deal-event.js';
import { incomingDealEvents } from '../../src/intake/incoming-deal-event.js';
import { keepDealEvents } from '../../src/intake/keep-deal-events.js';
import { takeInDealEvents } from '../../src/intake/take-in-deal-events.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { race } from '../contracts/stores/collect.js';
import { HOSTILE_TEXTS } from '../contracts/stores/hostile-texts.js';
import { memoryStores } from '../memory/memory-stores.js';
import { takeIn } from './take-in.js';

const files = temporaryFolder();
const NOW = new Date('2026-03-02T08:00:00Z');
const AT = '2026-03-02T07:59:00Z';
const of = { deal: 'D1', at: AT };

/** One of each type, with everything, as it is told and as a file has it. */
const ALIKE: readonly (readonly [told: object, cells: Readonly<Record<string, string>>])[] = [
  [
    {
      type: 'opened',
      name: 'New line',
      customer: 4711,
      owner: 'S1',
      product: 'Press',
      stage: 'needs',
      amount: 1250.5,
      listPrice: 1300,
      currency: 'NOK',
      expectedClose: '2026-06-01',
      leadSource: 'Fair',
      lead: 'L1',
    },
    {
      name: 'New line',
      customer_id: '4711',
      owner_id: 'S1',
      product: 'Press',
      stage: 'needs',
      amount: '1250.5',
      list_price: '1300',
      currency: 'NOK',
      expected_close: '2026-06-01',
      lead_source: 'Fair',
      lead_id: 'L1',
    },
  ],
  [{ type: 'stage_changed', stage: 'proposal' }, { stage: 'proposal' }],
  [{ type: 'amount_changed', amount: 99 }, { amount: '99' }],
  [{ type: 'date_moved', expectedClose: '2026-07-01' }, { expected_close: '2026-07-01' }],
  [{ type: 'owner_changed', owner: 'S2' }, { owner_id: 'S2' }],
  [
    {
      type: 'contact',
      channel: 'meeting',
      direction: 'in',
      contacts: ['P1', 'P2'],
      status: 'moved',
      changedBy: 'customer',
      text: 'We are very disappointed and annoyed.',
    },
    {
      channel: 'meeting',
      direction: 'in',
      contact: 'P1;P2',
      status: 'moved',
      changed_by: 'customer',
      text: 'We are very disappointed and annoyed.',
    },
  ],
  [{ type: 'interest', kind: 'download' }, { kind: 'download' }],
  [
    { type: 'person_joined', contact: 'P3', role: 'decision_maker' },
    { contact: 'P3', role: 'decision_maker' },
  ],
  [
    { type: 'competitor', name: 'Acme', holds: false },
    { name: 'Acme', holds: 'no' },
  ],
  [{ type: 'budget', holds: true }, { holds: 'yes' }],
  [{ type: 'note', text: 'They wait for the board.' }, { text: 'They wait for the board.' }],
  [
    { type: 'effort', staff: 'S1', hours: 1.5 },
    { staff_id: 'S1', hours: '1.5' },
  ],
  [
    { type: 'outside_fact', fact: 'merger', strength: 'weak' },
    { fact: 'merger', strength: 'weak' },
  ],
  [
    { type: 'judged_by_people', staff: 'lea', holds: false },
    { staff_id: 'lea', holds: 'no' },
  ],
  [
    { type: 'closed', won: true, reason: 'price' },
    { won: 'yes', reason: 'price' },
  ],
  [{ type: 'reopened' }, {}],
];

describe('events of deals that are told as they happen', () => {
  it.each(ALIKE)('are the events that a file makes: %j', async (told, cells) => {
    const stores = memoryStores();
    await tell(stores, [{ id: '7', ...of, ...told }]);
    const [kept] = (await stores.dealEvents.ofDeals(['crm:D1'])).get('crm:D1') ?? [];
    const { type } = told as { readonly type: string };
    const row: Readonly<Record<string, string>> = { id: '7', deal_id: 'D1', time: AT, type, ...cells };
    const csv = `${Object.keys(row).join(',')}\n${Object.values(row).join(',')}\n`;
    const { summary } = await takeIn(files.write('deal_events.csv', csv), 'deal_events', {
      stores,
      mapping: { source: 'crm', customerSource: 'erp' },
      now: new Date('2026-03-05'),
    });
    expect(summary.counts).toMatchObject({ accepted: 1, written: 0 });
    expect(kept).toMatchObject({ knownAt: NOW, occurredAt: new Date(AT) });
  });

  it('cover every type', () => {
    const types = ALIKE.map(([told]) => (told as { readonly type: string }).type);
    expect(types).toEqual([...DEAL_EVENT_TYPES]);
  });

  it('are answered one by one: taken, waiting for their deal, or refused with the reason', async () => {
    const stores = memoryStores();
    const { answers, changed } = await tell(stores, [
      { id: '1', ...of, type: 'opened' },
      { id: '2', ...of, type: 'stage_changed' },
      { id: '3', ...of, deal: 'D2', type: 'reopened' },
      { id: '4', ...of, at: '2026-03-09T00:00:00Z', type: 'reopened' },
      'nonsense',
      { id: '6', ...of, type: 'stage_changed', stage: 'needs' },
    ]);
    expect(answers.map(({ id, status, problems }) => [id, status, problems?.[0]?.field])).toEqual([
      ['1', 'taken', undefined],
      ['2', 'refused', 'stage'],
      ['3', 'parked', undefined],
      ['4', 'refused', 'at'],
      [null, 'refused', ''],
      ['6', 'taken', undefined],
    ]);
    expect([...changed].sort((a, b) => (a.dealId < b.dealId ? -1 : 1))).toEqual([
      { dealId: 'crm:D1', version: 1 },
      { dealId: 'crm:D2', version: 1 },
    ]);
    await rebuildDirtyDeals(stores, { batchSize: 5 });
    expect((await stores.deals.find('crm:D1'))?.state.stage).toBe('needs');
  });

  it('count once, however often they are told, and mark their deal each time', async () => {
    const stores = memoryStores();
    const event = { id: '1', ...of, type: 'opened' };
    await tell(stores, [event]);
    expect((await tell(stores, [event, event])).changed).toEqual([{ dealId: 'crm:D1', version: 2 }]);
    expect(await stores.dealEvents.count()).toBe(1);
  });

  it('are all in the deal after any race of tellers and rebuilds', async () => {
    const stores = memoryStores();
    await tell(stores, [{ id: '0', ...of, type: 'opened' }]);
    await race(20, async (index) => {
      await tell(stores, [{ id: `${index}`, ...of, type: 'effort', hours: index }]);
      await rebuildDirtyDeals(stores, { batchSize: 5 });
    });
    await rebuildDirtyDeals(stores, { batchSize: 5 });
    expect((await stores.deals.find('crm:D1'))?.entries).toHaveLength(21);
  });

  it('write nothing where none is good', async () => {
    const stores = memoryStores();
    const { changed } = await tell(stores, [{ id: '1', ...of, type: 'dance' }]);
    expect(changed).toEqual([]);
    expect(await stores.dealEvents.count()).toBe(0);
  });

  it('keep hostile texts as texts, without what cannot be seen', async () => {
    const stores = memoryStores();
    const texts = HOSTILE_TEXTS.filter((text) => text.trim() !== '');
    const { answers } = await tell(
      stores,
      texts.map((text, index) => ({ id: `${index}`, ...of, type: 'note', text })),
    );
    expect(answers.every(({ status }) => status === 'parked')).toBe(true);
    const notes = (await stores.dealEvents.ofDeals(['crm:D1'])).get('crm:D1') ?? [];
    const kept = notes.map(({ payload }) => (payload.type === 'note' ? payload.text : ''));
    expect(kept).toHaveLength(texts.length);
    expect(kept).toContain('zerobyte');
    expect(kept).toContain('$where');
  });

  it('are at most a hundred at a time, of a named number range', () => {
    const events = Array.from({ length: 101 }, () => ({}));
    expect(incomingDealEvents.safeParse({ source: 'crm', events }).success).toBe(false);
    expect(incomingDealEvents.safeParse({ source: 'a b', events: [{}] }).success).toBe(false);
    expect(incomingDealEvents.safeParse({ source: 'crm', events: [] }).success).toBe(false);
    expect(incomingDealEvents.safeParse({ source: 'crm', events: events.slice(1) }).success).toBe(true);
  });
});

function tell(stores: ReturnType<typeof memoryStores>, events: readonly unknown[]) {
  const told = incomingDealEvents.parse({ source: 'crm', customerSource: 'erp', events });
  return takeInDealEvents(told, { keep: keepDealEvents(stores), companyCurrency: 'EUR', now: () => NOW });
}
