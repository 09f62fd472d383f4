import { describe, expect, it } from 'vitest';
import type { PilotPlanned } from '../../../src/deals/report/pilot-settings.js';
import { readPilot, readSalesReturn, salesReturn } from '../../../src/deals/report/read-pilot.js';
import type { Deal } from '../../../src/domain/deal.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { chatTestSettings } from '../../chat/workplace.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someDeal } from '../../support/deal-alerts.js';

const FROM = new Date('2026-03-01T00:00:00Z');
const UNTIL = new Date('2026-07-01T00:00:00Z');
const PLANNED: PilotPlanned = {
  group: { teams: ['nordics'], products: [] },
  control: { teams: ['dach'], products: [] },
  from: FROM,
  until: UNTIL,
  goalPoints: 10,
};
const SETTINGS = { ...chatTestSettings.sales, pilot: PLANNED };
const after = (days: number) => new Date(FROM.getTime() + days * DAY_MS);

/** Deals of a team, of which some were won, all closed on a day of the pilot (before it: a negative one). */
function closed(team: string, won: number, count: number, day: number, cycleDays = 60): Deal[] {
  return Array.from({ length: count }, (_, nth) => ({
    ...someDeal(`${team}-${day}-${nth}`, 1, {
      openedAt: after(day - cycleDays),
      closed: { at: after(day), isWon: nth < won, reason: null },
    }),
    team,
  }));
}

const open = (team: string, count: number): Deal[] =>
  Array.from({ length: count }, (_, nth) => ({
    ...someDeal(`${team}-open-${nth}`, 1, { amountMinor: 100_000_00 }),
    team,
  }));

async function companyWith(deals: readonly Deal[]) {
  const stores = memoryStores();
  await stores.deals.markDirty(deals.map(({ id }) => id));
  await stores.deals.saveRebuilt(deals);
  return stores;
}

describe('a pilot', () => {
  it('says before it begins what it can find, and what speaks against it', async () => {
    const stores = await companyWith([
      ...closed('nordics', 20, 50, -100),
      ...closed('dach', 20, 50, -100),
      ...open('nordics', 80),
      ...open('dach', 30),
    ]);
    const report = await readPilot(stores, SETTINGS, after(-7));
    expect(report).toMatchObject({
      phase: 'before',
      pilotDeals: 80,
      controlDeals: 30,
      baseRate: 0.4,
      medianCycleDays: 60,
      lengthDays: 122,
      concerns: ['too_few_in_control', 'goal_too_small'],
    });
    // 2.80 × √(0.24 × (1/80 + 1/30)), in points.
    expect(report?.detectablePoints).toBeCloseTo(29.4, 1);
  });

  it('says that a period shorter than half of the deals take is too short', async () => {
    const stores = await companyWith([...closed('nordics', 20, 50, -10, 150), ...open('nordics', 60)]);
    expect((await readPilot(stores, SETTINGS, after(-7)))?.concerns).toContain('too_short');
  });

  it('tells no difference while it runs', async () => {
    const stores = await companyWith([...closed('nordics', 60, 80, 30), ...closed('dach', 20, 80, 30)]);
    expect((await readPilot(stores, SETTINGS, after(60)))?.result.verdict).toBe('too_early');
    expect(await readSalesReturn(stores, SETTINGS, after(60))).toBeNull();
  });

  it('says at its end whether the difference is real, and only then what it is worth', async () => {
    const better = await companyWith([
      ...closed('nordics', 60, 80, 30),
      ...closed('dach', 30, 80, 30),
      ...closed('dach', 90, 90, 200),
      ...open('nordics', 80),
    ]);
    const report = await readPilot(better, SETTINGS, after(210));
    expect(report).toMatchObject({ phase: 'over', result: { verdict: 'better', reachesGoal: true } });
    expect(report?.result.control).toMatchObject({ won: 30, closed: 80 });
    expect(await readSalesReturn(better, SETTINGS, after(210))).toEqual({
      kind: 'measured',
      points: 37.5,
      pipelineMinor: 8_000_000_00,
      revenueMinor: 3_000_000_00,
    });
    const same = await companyWith([
      ...closed('nordics', 40, 80, 30),
      ...closed('dach', 38, 80, 30),
      ...open('dach', 2),
    ]);
    expect(await readSalesReturn(same, SETTINGS, after(210))).toEqual({
      kind: 'not_measurable',
      reason: 'not_shown',
    });
  });

  it('brings 400,000 € with five points more on a pipeline of eight million', () => {
    const rate = { won: 50, closed: 100 };
    const result = {
      pilot: rate,
      control: rate,
      difference: { points: 5, low: 1, high: 9 },
      verdict: 'better',
      reachesGoal: true,
    } as const;
    expect(salesReturn({ phase: 'over', result }, 8_000_000_00)).toMatchObject({ revenueMinor: 400_000_00 });
    expect(salesReturn({ phase: 'running', result }, 8_000_000_00)).toEqual({
      kind: 'not_measurable',
      reason: 'running',
    });
  });

  it('is none where none is set up, and then nothing can be measured', async () => {
    const stores = await companyWith(open('nordics', 1));
    expect(await readPilot(stores, chatTestSettings.sales, FROM)).toBeNull();
    expect(await readSalesReturn(stores, chatTestSettings.sales, FROM)).toEqual({
      kind: 'not_measurable',
      reason: 'no_pilot',
    });
  });
});
