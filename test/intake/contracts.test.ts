import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const HEADER = 'contract_id,customer_id,start,end,yearly_value,currency,seats,notice_date,ended_on,how';
const file = (...lines: string[]) => files.write('contracts.csv', `${[HEADER, ...lines].join('\n')}\n`);

async function taken(line: string, options: Parameters<typeof takeIn>[2] = {}) {
  const { stores, summary, rejects } = await takeIn(file(line), 'contracts', options);
  const events = (await eventsOf(stores, ['main:1'])).map(({ key, occurredAt, knownAt, payload }) => ({
    key,
    on: occurredAt.toISOString().slice(0, 10),
    known: knownAt.toISOString().slice(0, 10),
    payload,
  }));
  return { stores, summary, events, rejects: rejects.filter(({ kind }) => kind === 'rejected') };
}

describe('a contract', () => {
  test('is signed, given notice of and ended: one row, three events, one row counted', async () => {
    const { events, summary } = await taken(
      'K1,1,2024-01-01,2025-12-31,12000.50,EUR,40,2025-09-15,2025-12-31,',
    );
    expect(events).toEqual([
      {
        key: 'main:contract_ended:K1',
        on: '2025-12-31',
        known: '2025-12-31',
        payload: { type: 'contract_ended', contractId: 'K1', how: 'not_renewed' },
      },
      {
        key: 'main:contract_signed:K1',
        on: '2024-01-01',
        known: '2024-01-01',
        payload: {
          type: 'contract_signed',
          contractId: 'K1',
          endsAt: new Date('2025-12-31'),
          yearlyValueMinor: 1_200_050,
          currency: 'EUR',
          seats: 40,
        },
      },
      {
        key: 'main:outside_fact.contract:K1',
        on: '2025-09-15',
        known: '2025-09-15',
        payload: { type: 'outside_fact', fact: 'notice_given', strength: 'decisive' },
      },
    ]);
    expect(summary.counts).toMatchObject({ rows: 1, accepted: 1, written: 1, parked: 1 });
  });

  test('that runs without an end is only signed', async () => {
    const { events } = await taken('K1,1,2024-01-01,,,,,,,');
    expect(events.map(({ payload }) => payload)).toEqual([
      {
        type: 'contract_signed',
        contractId: 'K1',
        endsAt: null,
        yearlyValueMinor: null,
        currency: null,
        seats: null,
      },
    ]);
  });

  test.each([
    ['at its term, was not renewed', '2025-06-30', '', 'not_renewed'],
    ['before its term, was cancelled', '2025-03-31', '', 'cancelled'],
    ['as the file says', '2025-03-31', 'replaced', 'replaced'],
  ])('that ended %s', async (_what, endedOn, how, expected) => {
    const { events } = await taken(`K1,1,2024-01-01,2025-06-30,,,,,${endedOn},${how}`);
    expect(events[0]?.payload).toEqual({ type: 'contract_ended', contractId: 'K1', how: expected });
  });

  test('that another one replaces was never given notice of', async () => {
    const { events } = await taken('K1,1,2024-01-01,,,,,2025-01-01,2025-03-31,replaced');
    expect(events.map(({ payload }) => payload.type)).toEqual(['contract_ended', 'contract_signed']);
  });

  test('that ends later has not ended, and one that starts later is left out', async () => {
    expect((await taken('K1,1,2024-01-01,2026-12-31,,,,2026-02-01,2026-12-31,')).events).toHaveLength(2);
    const later = await taken('K1,1,2026-12-01,,,,,,,');
    expect(later.summary.counts).toMatchObject({ accepted: 0, skipped: { not_yet_happened: 1 } });
  });

  test('brings its end when the same file comes again after it, and nothing twice', async () => {
    const stores = memoryStores();
    const path = file('K1,1,2024-01-01,2026-12-31,,,,,2026-12-31,');
    await takeIn(path, 'contracts', { stores });
    expect(await stores.events.count()).toBe(1);
    const later = { stores, now: new Date('2027-02-01T00:00:00Z') };
    expect((await takeIn(path, 'contracts', later)).summary.counts).toMatchObject({
      accepted: 1,
      written: 1,
    });
    expect((await takeIn(path, 'contracts', later)).summary.counts).toMatchObject({
      accepted: 1,
      written: 0,
    });
    expect(await stores.events.count()).toBe(2);
  });

  test('is known event by event, as the mapping says', async () => {
    const line = 'K1,1,2024-01-01,,,,,2025-09-15,,';
    expect(
      (await taken(line, { mapping: { knownAt: { lagDays: 3 } } })).events.map(({ known }) => known),
    ).toEqual(['2024-01-04', '2025-09-18']);
  });

  test.each([
    ['an end before the start', 'K1,1,2024-01-01,2023-12-31,,,,,,', 'end', /lies before start/],
    ['notice before the start', 'K1,1,2024-01-01,,,,,2023-01-01,,', 'notice_date', /lies before start/],
    ['notice to come', 'K1,1,2024-01-01,,,,,2027-01-01,,', 'notice_date', /lies in the future/],
    ['less than no seats', 'K1,1,2024-01-01,,,,-3,,,', 'seats', /is negative/],
    [
      'an unknown way to end',
      'K1,1,2024-01-01,,,,,,2025-01-01,angry',
      'how',
      /none of cancelled, not_renewed/,
    ],
    ['no number', ',1,2024-01-01,,,,,,,', 'contract_id', /is empty/],
  ])('with %s is rejected as a whole', async (_what, line, field, reason) => {
    const { stores, rejects } = await taken(line);
    expect(rejects).toMatchObject([{ row: 1, field, reason: expect.stringMatching(reason) }]);
    expect(await stores.events.count()).toBe(0);
  });

  test('twice with different content is rejected, and once where it only repeats', async () => {
    const path = file('K1,1,2024-01-01,,,,,,,', 'K1,1,2024-01-01,,,,,,,', 'K1,1,2024-01-01,,,,5,,,');
    const { summary, rejects } = await takeIn(path, 'contracts');
    expect(summary.counts).toMatchObject({ accepted: 1, skipped: { repeated: 1 }, rejected: 1 });
    expect(rejects.find(({ kind }) => kind === 'rejected')).toMatchObject({ row: 3, field: 'contract_id' });
  });
});
