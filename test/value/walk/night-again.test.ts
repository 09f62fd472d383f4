import { describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/stores/stores.js';
import { revalueCustomers } from '../../../src/value/walk/revalue.js';
import { someScore } from '../../support/alerts.js';
import { AS_OF, allValues, companyOf, daysBefore, NO_MINIMUM, ordered, valueNight } from './made-company.js';
import { VALUE_SETTINGS } from './value-settings.js';

const CLASSES = { tiers: 'classes', minimumActiveCustomers: 0, minimumMonths: 0 } as const;

describe('a night', () => {
  it('that fails half way and comes again counts the moves of both attempts', async () => {
    const stores = await companyAtRisk(10);
    const breaking: Stores = {
      ...stores,
      valueRuns: {
        ...stores.valueRuns,
        save: () => Promise.reject(new Error('the database is gone')),
      },
    };
    await expect(valueNight(breaking, CLASSES)).rejects.toThrow('gone');
    const run = await valueNight(stores, CLASSES);
    expect(run.moves).toBe(4);
    expect(run.standingCounts.risk).toBe(4);
  });

  it('moves nobody who was valued anew since it began, and leaves the newer row', async () => {
    const stores = await companyAtRisk(10);
    const later = new Date(AS_OF.getTime() + 600_000);
    const before = await stores.customerValues.find('erp:0');
    if (before === null) throw new Error('nobody was valued');
    await stores.customerValues.save([{ ...before, asOf: later, runId: 'later' }]);
    const run = await valueNight(stores, CLASSES);
    expect(run.moves).toBe(3);
    expect(await stores.customerValues.find('erp:0')).toMatchObject({ runId: 'later', asOf: later });
    expect(await stores.tierMoves.ofCustomer('erp:0', 5)).toEqual([]);
    // The next one makes up for it.
    expect((await valueNight(stores, CLASSES, daysBefore(-1))).moves).toBe(1);
  });

  it('of a clock that went back moves nobody a second time', async () => {
    const stores = await companyAtRisk(10);
    await valueNight(stores, CLASSES);
    expect((await valueNight(stores, CLASSES, daysBefore(0.5))).moves).toBe(0);
    const values = await allValues(stores);
    expect([...values.values()].every(({ asOf }) => asOf.getTime() === AS_OF.getTime())).toBe(true);
  });

  it('keeps its tiers where one customer fewer buys, and gives them up where many do', async () => {
    const stores = await companyOf(100, (n) => ({ events: [ordered(600, 9_000), ordered(20 + n, 10_000)] }));
    const needed = (minimumActiveCustomers: number) => ({ minimumActiveCustomers, minimumMonths: 12 });
    expect(await valueNight(stores, needed(101))).toMatchObject({ data: 'below', scheme: 'classes' });
    expect(await valueNight(stores, needed(100), daysBefore(-1))).toMatchObject({ data: 'moderate' });
    expect(await valueNight(stores, needed(103), daysBefore(-2))).toMatchObject({ scheme: 'shares' });
    expect(await valueNight(stores, needed(110), daysBefore(-3))).toMatchObject({ scheme: 'classes' });
  });
});

describe('between two nights', () => {
  it('a customer that has not bought for long is put into no class that the night takes it out of', async () => {
    const stores = await companyOf(20, (n) => ({ events: [ordered(n === 0 ? 900 : 30, 10_000)] }));
    await stores.scores.save([someScore('erp:0', { basis: 'rules', risk: 90 })]);
    await valueNight(stores, CLASSES);
    const settings = { ...VALUE_SETTINGS, ...CLASSES };
    await revalueCustomers(['erp:0'], { stores, settings }, new Date(AS_OF.getTime() + 3_600_000));
    expect((await stores.customerValues.find('erp:0'))?.standing.tier).toBe('standard');
  });
});

/** The night before all were standard; since then four are at risk. */
async function companyAtRisk(count: number): Promise<Stores> {
  const stores = await companyOf(count, (n) => ({ events: [ordered(300, 8_000), ordered(20 + n, 10_000)] }));
  await valueNight(stores, { ...NO_MINIMUM, ...CLASSES }, daysBefore(1));
  await stores.scores.save(
    [0, 1, 2, 3].map((n) => someScore(`erp:${n}`, { basis: 'rules', risk: 80, runId: 'since' })),
  );
  return stores;
}
