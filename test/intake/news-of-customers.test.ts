import { describe, expect, test } from 'vitest';
import { rebuildHistories } from '../../src/history/rebuild.js';
import type { Stores } from '../../src/stores/stores.js';
import { temporaryFolder } from '../adapters/files/temporary-folder.js';
import { memoryStores } from '../memory/memory-stores.js';
import { takeIn } from './take-in.js';

const files = temporaryFolder();
const file = (...lines: string[]) => files.write('news.csv', `${lines.join('\n')}\n`);
const LATER = new Date('2026-05-01T00:00:00Z');

/** Customers whose overviews would be made anew. */
async function toldOf(stores: Stores): Promise<string[]> {
  const told: string[] = [];
  await rebuildHistories(stores, { batchSize: 10, onRebuilt: async (ids) => told.push(...ids) });
  return told.sort();
}

async function company(): Promise<Stores> {
  const stores = memoryStores();
  await takeIn(file('id,name,owner_id', '1,Nordlys,S01', '2,Fjell,S01'), 'customers', { stores });
  await takeIn(file('id,customer_id,name,phone', 'P1,1,Eva,22334455'), 'contacts', { stores });
  await toldOf(stores);
  return stores;
}

describe('what an import alone changes of customers', () => {
  test.each<[string, 'customers' | 'contacts' | 'consents', string, readonly string[], readonly string[]]>([
    ['a name', 'customers', 'id,name', ['1,Nordlys Maskin', '2,Fjell'], ['main:1']],
    ['a renewal', 'customers', 'id,renewal_date', ['2,2027-01-01'], ['main:2']],
    ['an attribute', 'customers', 'id,budget_months', ['2,11'], ['main:2']],
    ['nothing', 'customers', 'id,name,owner_id', ['2,Fjell,S01'], []],
    ['a telephone number', 'contacts', 'id,customer_id,phone', ['P1,1,22334499'], ['main:1']],
    ['a new person', 'contacts', 'id,customer_id,name', ['P2,2,Kari'], ['main:2']],
    ['a person’s employer', 'contacts', 'id,customer_id,name', ['P1,2,Eva'], ['main:1', 'main:2']],
    ['no person', 'contacts', 'id,customer_id,name', ['P1,1,Eva'], []],
    [
      'a word against being assessed',
      'consents',
      'id,customer_id,purpose,basis,date',
      ['C1,2,scoring,objection,2025-01-01'],
      ['main:2'],
    ],
  ])('is seen at first contact: %s', async (_what, kind, header, lines, expected) => {
    const stores = await company();
    await takeIn(file(header, ...lines), kind, { stores, now: LATER });
    expect(await toldOf(stores)).toEqual(expected);
    // The same file again says nothing new.
    await takeIn(file(header, ...lines), kind, { stores, now: LATER });
    expect(await toldOf(stores)).toEqual([]);
  });
});
