import { describe, expect, it, test } from 'vitest';
import type { DataCheckResult, DataFigures } from '../../src/domain/data-check-result.js';
import { checkWeek, weekOf } from '../../src/readiness/check-week.js';
import { type CheckFindings, checkData } from '../../src/readiness/data-check.js';
import { trendOf } from '../../src/readiness/trend.js';
import { workList } from '../../src/readiness/work-list.js';
import { exampleCustomer } from '../contracts/stores/example-rows.js';
import { READINESS } from '../intake/cli-context.js';
import { memoryStores } from '../memory/memory-stores.js';

const NOW = new Date('2026-11-26T05:30:00Z');

describe('a week', () => {
  test.each([
    ['2026-11-26T05:30:00Z', 'Europe/Oslo', '2026-W48'],
    ['2026-11-29T23:30:00Z', 'Europe/Oslo', '2026-W49'],
    ['2027-01-01T12:00:00Z', 'Europe/Oslo', '2026-W53'],
    ['2024-12-30T12:00:00Z', 'Europe/Oslo', '2025-W01'],
  ])('%s in %s is in %s', (at, timezone, week) => expect(weekOf(new Date(at), timezone)).toBe(week));

  async function office(names: readonly string[]) {
    const stores = memoryStores();
    await stores.customers.upsert(names.map((name, place) => exampleCustomer(`erp:${place}`, { name })));
    let checks = 0;
    const run = (now: Date) =>
      checkWeek({
        stores,
        targets: [],
        cardsAtOnce: 5,
        timezone: 'Europe/Oslo',
        now: () => now,
        check: (asOf) => {
          checks += 1;
          const settings = {
            companyCurrency: 'NOK',
            staleContactMonths: 12,
            valueMinimum: { months: 12, activeCustomers: 500 },
            isPublicHoliday: () => false,
          };
          return checkData({ stores, settings, asOf, readiness: READINESS });
        },
      });
    return { stores, run, checks: () => checks };
  }

  it('is checked once, kept for the trend, and its duplicates are proposed', async () => {
    const { stores, run, checks } = await office(['Nordlys Maskin AS', 'Nordlys Maskin']);
    expect(await run(NOW)).toMatchObject({
      id: '2026-W48',
      churn: 'off',
      value: { state: 'off' },
      deals: { state: 'off' },
      figures: { customers: 2, duplicates: 1, stale_contacts: null },
      repairs: [
        { kind: 'duplicate', subject: '1 = 0', customers: 2, valueMinor: 2_500_000 },
        { kind: 'unknown_owner', subject: 'anna', customers: 2, valueMinor: 2_500_000 },
      ],
    });
    expect(await run(new Date('2026-11-27T05:30:00Z'))).toBeNull();
    expect(checks()).toBe(1);
    expect(await stores.mergeProposals.inState('proposed', 9)).toHaveLength(1);
    expect((await run(new Date('2026-11-30T05:30:00Z')))?.id).toBe('2026-W49');
  });

  it('is not used up while there are no customers', async () => {
    const { stores, run } = await office([]);
    expect(await run(NOW)).toBeNull();
    await stores.customers.upsert([exampleCustomer('erp:1')]);
    expect(await run(NOW)).not.toBeNull();
  });
});

describe('the trend', () => {
  const week = (id: string, figures: Partial<DataFigures>): DataCheckResult => ({
    id,
    asOf: NOW,
    churn: 'rules_only',
    value: null,
    deals: null,
    service: null,
    figures: figures as DataFigures,
    repairs: [],
  });

  it('says what got better and what worse, and nothing where nothing is known', () => {
    const lines = trendOf([
      week('2026-W48', {
        customers: 12,
        completeness_percent: 80,
        duplicates: 5,
        gaps: 1,
        stale_contacts: null,
      }),
      week('2026-W47', {
        customers: 10,
        completeness_percent: 75,
        duplicates: 3,
        gaps: 1,
        stale_contacts: 4,
      }),
    ]);
    const changes = Object.fromEntries(lines.map((line) => [line.figure, [line.change, line.direction]]));
    expect(changes).toMatchObject({
      customers: [2, null],
      completeness_percent: [5, 'better'],
      duplicates: [2, 'worse'],
      gaps: [0, 'same'],
      stale_contacts: [null, null],
    });
    expect(lines[0]?.weeks.map((each) => each.week)).toEqual(['2026-W47', '2026-W48']);
  });
});

describe('the work list', () => {
  const concern = (valueMinor: number, customers = 1) => ({
    customers,
    valueMinor,
    customersWithoutValue: 0,
  });
  const findings = (owners: readonly (readonly [string, number, number])[]): CheckFindings => ({
    customers: {
      count: 9,
      fields: [],
      withoutOwner: 0,
      unknownOwners: owners.map(([ownerId, valueMinor, customers]) => ({
        ownerId,
        customers,
        concern: concern(valueMinor, customers),
      })),
    },
    contacts: {
      count: 0,
      staleAfterMonths: 12,
      stale: null,
      withoutContact: concern(0, 0),
      withoutMainContact: concern(0, 0),
      mainContactSilent: null,
    },
    duplicates: [],
    formats: [],
    labels: [],
    orphans: [],
    gaps: [],
  });
  const listed = (...owners: readonly (readonly [string, number, number])[]) =>
    workList(findings(owners)).map(({ subject, isFirst }) => [subject, isFirst]);

  it('puts the greatest value first, and marks what makes up the first 80 % of it', () => {
    expect(listed(['small', 50, 9], ['large', 700, 1], ['middle', 150, 1], ['little', 100, 1])).toEqual([
      ['large', true],
      ['middle', true],
      ['little', false],
      ['small', false],
    ]);
  });

  it('goes by the number of customers where no value is known', () => {
    expect(listed(['few', 0, 1], ['many', 0, 9])).toEqual([
      ['many', true],
      ['few', false],
    ]);
  });

  it('leaves out what concerns nobody', () => {
    expect(listed(['nobody', 0, 0])).toEqual([]);
  });
});
