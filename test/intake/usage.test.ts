import { describe, expect, test } from 'vitest';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { eventsOf, takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (...lines: string[]) => files.write('usage.csv', `${lines.join('\n')}\n`);

async function readings(stores: Stores) {
  return (await eventsOf(stores, ['main:1']))
    .flatMap(({ occurredAt, payload }) =>
      payload.type === 'measurement'
        ? [[occurredAt.toISOString().slice(0, 10), payload.metric, payload.value, payload.machineId]]
        : [],
    )
    .sort();
}

describe('usage', () => {
  test('comes one reading a row', async () => {
    const path = file(
      'customer_id,date,metric,value,machine_id',
      '1,2025-05-01,logins,12,',
      '1,2025-05-01,machine_hours,1820.5,M7',
      '1,2025-05-01,machine_hours,0,M8',
      '1,2025-05-02,sensor,-4.5,M7',
    );
    const { stores, summary } = await takeIn(path, 'usage');
    expect(summary.counts).toMatchObject({ accepted: 4, written: 4 });
    expect(await readings(stores)).toEqual([
      ['2025-05-01', 'logins', 12, null],
      ['2025-05-01', 'machine_hours', 0, 'M8'],
      ['2025-05-01', 'machine_hours', 1820.5, 'M7'],
      ['2025-05-02', 'sensor', -4.5, 'M7'],
    ]);
  });

  test('comes a column per metric, in which an empty cell is no reading and 0 is one', async () => {
    const path = file(
      'customer_id,date,Anmeldungen,Plätze,features',
      '1,2025-05-01,12,40,',
      '1,2025-05-02,0,,7',
      '1,2025-05-03,,,',
    );
    const mapping = { fields: { logins: 'Anmeldungen', seats: 'Plätze' } };
    const { stores, summary } = await takeIn(path, 'usage', { mapping });
    expect(summary.counts).toMatchObject({ rows: 3, accepted: 2, written: 2, skipped: { without_value: 1 } });
    expect(await readings(stores)).toEqual([
      ['2025-05-01', 'logins', 12, null],
      ['2025-05-01', 'seats', 40, null],
      ['2025-05-02', 'features', 7, null],
      ['2025-05-02', 'logins', 0, null],
    ]);
  });

  test('is read of what products have limits for: calls, storage, data', async () => {
    const path = file('customer_id,date,api_calls,storage_gb,data_volume', '1,2025-05-01,9800,480,1.5');
    const { stores, summary } = await takeIn(path, 'usage');
    expect(summary.counts).toMatchObject({ accepted: 1, rejected: 0 });
    const read = (await eventsOf(stores, ['main:1'])).map(({ payload }) => payload);
    for (const [metric, value] of Object.entries({ api_calls: 9800, storage_gb: 480, data_volume: 1.5 })) {
      expect(read).toContainEqual({ type: 'measurement', metric, value, machineId: null });
    }
  });

  test('that comes again changes nothing, and a corrected value replaces the one before', async () => {
    const stores = memoryStores();
    const first = file('customer_id,date,logins', '1,2025-05-01,12');
    await takeIn(first, 'usage', { stores });
    await takeIn(first, 'usage', { stores });
    expect(await stores.events.count()).toBe(1);
    await takeIn(file('customer_id,date,logins', '1,2025-05-01,13'), 'usage', { stores });
    const events = await eventsOf(stores, ['main:1']);
    expect(new Set(events.map(({ key }) => key)).size).toBe(1);
    expect(events).toHaveLength(2);
  });

  test.each([
    [
      'a metric nobody explained',
      '1,2025-05-01,clicks,12,',
      'metric',
      /none of logins, seats.*"codes: metric:"/,
    ],
    ['a count below zero', '1,2025-05-01,logins,-1,', 'value', /is negative/],
    ['a metric without a value', '1,2025-05-01,logins,,', 'value', /is empty/],
    ['a value without a metric', '1,2025-05-01,,3,', 'metric', /is empty/],
    ['a day to come', '1,2027-05-01,logins,3,', 'date', /lies in the future/],
  ])('with %s is rejected', async (_what, line, field, reason) => {
    const { rejects } = await takeIn(file('customer_id,date,metric,value,machine_id', line), 'usage');
    expect(rejects).toMatchObject([{ kind: 'rejected', field, reason: expect.stringMatching(reason) }]);
  });

  test('that contradicts an earlier row of the file is rejected', async () => {
    const path = file('customer_id,date,logins', '1,2025-05-01,12', '1,2025-05-01,12', '1,2025-05-01,13');
    const { summary } = await takeIn(path, 'usage');
    expect(summary.counts).toMatchObject({ accepted: 1, skipped: { repeated: 1 }, rejected: 1 });
  });

  test('without a single reading to be had is refused as a file', async () => {
    await expect(takeIn(file('customer_id,date,metric', '1,2025-05-01,logins'), 'usage')).rejects.toThrow(
      /metric and value, or a column per metric \(logins, seats/,
    );
  });
});
