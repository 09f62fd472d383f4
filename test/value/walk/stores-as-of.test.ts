import { describe, expect, it } from 'vitest';
import type { CustomerValue } from '../../../src/domain/customer-value.js';
import { utcDate } from '../../../src/domain/time.js';
import type { ValueRun } from '../../../src/domain/value-run.js';
import type { Stores } from '../../../src/stores/stores.js';
import { fitValueModels } from '../../../src/value/fit-value-models.js';
import { storesAsOf } from '../../../src/value/walk/stores-as-of.js';
import { valueCustomers } from '../../../src/value/walk/value-customers.js';
import { exampleFact, exampleOverride } from '../../contracts/stores/example-values.js';
import { AS_OF, allValues, companyOf, daysBefore, NO_MINIMUM, ordered, valueNight } from './made-company.js';
import { VALUE_SETTINGS } from './value-settings.js';

const PAST = daysBefore(100);

async function asOfPast(
  stores: Stores,
): Promise<{ readonly run: ValueRun; readonly values: CustomerValue[] }> {
  const values: CustomerValue[] = [];
  const past = storesAsOf(stores, PAST, {
    churnScores: new Map(),
    onValues: (batch) => values.push(...batch),
  });
  const run = await valueCustomers(
    {
      stores: past,
      settings: { ...VALUE_SETTINGS, ...NO_MINIMUM },
      fitModels: fitValueModels({ crew: null, clock: () => 0 }),
      groupRows: async () => ({ keys: [], groups: [] }),
    },
    PAST,
    `value-as-of.${utcDate(PAST)}`,
  );
  return { run, values };
}

const before = (n: number) => [ordered(600, 8_000 + 100 * n), ordered(120 + (n % 60), 10_000)];

describe('a night at a past moment', () => {
  it('says the same whatever has happened since', async () => {
    const then = await companyOf(80, (n) => ({ events: before(n) }));
    const today = await companyOf(80, (n) => ({
      events: [...before(n), ordered(n % 90, 900_000), ordered(5, 400 * n)],
    }));
    await valueNight(today);
    await today.tierOverrides.add(exampleOverride('later', { customerId: 'erp:3', at: daysBefore(10) }));
    expect(await asOfPast(today)).toEqual(await asOfPast(then));
  });

  it('reads what staff had said by then, though they say otherwise today', async () => {
    const company = () => companyOf(80, (n) => ({ events: before(n) }));
    const [said, replaced, later] = [await company(), await company(), await company()];
    const fact = (grade: 0 | 3, days: number, endedAt: Date | null = null) =>
      exampleFact(`f${days}`, {
        customerId: 'erp:3',
        key: 'reference',
        grade,
        at: daysBefore(days),
        endedAt,
      });
    await said.strategicFacts.add(fact(3, 120));
    await replaced.strategicFacts.add(fact(3, 120, daysBefore(50)));
    await replaced.strategicFacts.add(fact(0, 10));
    await later.strategicFacts.add(fact(3, 10));
    expect(await asOfPast(replaced)).toEqual(await asOfPast(said));
    const plain = await asOfPast(await company());
    expect(await asOfPast(later)).toEqual(plain);
    expect(await asOfPast(said)).not.toEqual(plain);
  });

  it('counts words by hand that stood then, and leaves everything as it is', async () => {
    const stores = await companyOf(80, (n) => ({ events: before(n) }));
    await valueNight(stores);
    const held = await allValues(stores);
    const without = await asOfPast(stores);
    await stores.tierOverrides.add(
      exampleOverride('then', {
        customerId: 'erp:3',
        tier: 'premium',
        at: daysBefore(120),
        until: daysBefore(90),
      }),
    );
    const { run } = await asOfPast(stores);
    expect(run.standingCounts).not.toEqual(without.run.standingCounts);
    expect(await allValues(stores)).toEqual(held);
    expect((await stores.valueRuns.newest())?.asOf).toEqual(AS_OF);
  });
});
