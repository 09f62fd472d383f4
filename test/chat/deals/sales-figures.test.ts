import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/domain/deal.js';
import { DAY_MS } from '../../../src/domain/time.js';
import type { Stores } from '../../../src/stores/stores.js';
import { somePerson } from '../../support/alerts.js';
import { someDeal, someWinScore } from '../../support/deal-alerts.js';
import { ada, chatTestSettings, MORNING, said, workplace } from '../workplace.js';

/** Deals that closed in a quarter: some won, after so many days, at so much each. */
function closed(quarter: string, won: number, count: number, cycleDays: number, amount: number): Deal[] {
  const at = new Date(`${quarter}T12:00:00Z`);
  return Array.from({ length: count }, (_, nth) =>
    someDeal(`${quarter}-${nth}`, 1, {
      openedAt: new Date(at.getTime() - cycleDays * DAY_MS),
      closed: { at, isWon: nth < won, reason: null },
      amountMinor: amount * 100,
    }),
  );
}

async function keep({ deals }: Stores, all: readonly Deal[]) {
  await deals.markDirty(all.map(({ id }) => id));
  await deals.saveRebuilt(all);
}

/** First scored at the beginning of the last quarter of 2025; asked in March 2026. */
async function office(deals: readonly Deal[], people = 5) {
  const staff = Array.from({ length: people }, (_, nth) =>
    somePerson(`R${nth}`, { role: 'sales', team: 'north', slackUserId: `UR${nth}` }),
  );
  const place = await workplace({ staff: [ada({ role: 'manager' }), ...staff] });
  await keep(place.stores, deals);
  const startedAt = new Date('2025-10-05T03:00:00Z');
  const run = { id: 'score-win.2025-10-05', name: 'score-win', period: '2025-10-05', startedAt } as const;
  await place.stores.runs.claim({ ...run, context: null, finishedAt: null, counts: {} });
  await place.stores.runs.finish(run.id, startedAt, {});
  return place;
}

describe('“figures deals”', () => {
  it('holds rates in points, amounts and days in per cent against the four quarters before', async () => {
    const place = await office([
      ...closed('2025-05-10', 31, 100, 127, 43_000),
      ...closed('2025-11-10', 43, 100, 94, 51_000),
    ]);
    const text = said(await place.ask('figures deals'));
    expect(text).toContain('Figures of sales, Q4 2025');
    expect(text).toContain('Win rate: 31% → 43% (+12 points)');
    expect(text).toContain('From lead to close: 127 days → 94 days (\u221226%)');
    expect(text).toContain('Size of a won deal: €43,000 → €51,000 (+19%)');
    expect(text).toContain('the four quarters before deals were first scored, 1 Oct 2024 – 30 Sept 2025');
  });

  it('says how good the forecast of the quarter was, and how much of what is open is close to being won', async () => {
    const place = await office(closed('2025-11-10', 50, 100, 90, 10_000));
    const forecast = { quarter: '2025-Q4', currency: 'EUR', wonMinor: 0, nominalMinor: 0, deals: 1 } as const;
    await place.stores.pipelineForecasts.add([
      {
        ...forecast,
        id: 'a',
        scope: 'all',
        madeAt: new Date('2025-10-05T03:00:00Z'),
        weightedMinor: 445_000_00,
        lowMinor: 0,
        highMinor: 0,
        dealsWithoutChance: 0,
      },
    ]);
    await keep(place.stores, [
      someDeal('O1', 1, { amountMinor: 300_000_00 }),
      someDeal('O2', 1, { amountMinor: 100_000_00 }),
    ]);
    await place.stores.winScores.save([
      someWinScore('O1', 1, { chance: 0.4 }),
      someWinScore('O2', 1, { chance: 0.9 }),
    ]);
    const text = said(await place.ask('figures deals'));
    expect(text).toContain('Accuracy of the forecast: 89%');
    expect(text).toContain('Open value in deals close to being won: 25%');
  });

  it('says nothing of a quarter in which too few closed', async () => {
    const place = await office(closed('2025-11-10', 3, 6, 90, 10_000));
    const text = said(await place.ask('figures deals'));
    expect(text).toContain('Win rate: too few to say');
    expect(text).toContain('6 deals closed in the quarter');
  });

  it('compares with the months that are configured', async () => {
    const { value } = chatTestSettings.figures;
    const figures = {
      ...chatTestSettings.figures,
      value: { ...value, baseline: { from: '2025-05', until: '2025-05' } },
    };
    const place = await workplace({ staff: [ada({ role: 'manager' })], settings: { figures } });
    await keep(place.stores, [
      ...closed('2025-05-10', 31, 100, 127, 43_000),
      ...closed('2025-11-10', 43, 100, 94, 51_000),
    ]);
    expect(said(await place.ask('figures deals'))).toContain(
      'Compared with 1 – 31 May 2025 (100 closed deals)',
    );
  });

  it('shows use and data quality by team, never by person, and none of fewer than five', async () => {
    const deals = Array.from({ length: 5 }, (_, nth) => ({
      ...someDeal(`O${nth}`, 1, { ownerId: `R${nth}`, amountMinor: nth === 0 ? null : 1_00 }),
      team: 'north',
    }));
    const place = await office(deals);
    await place.ask('pipeline', 'UR1');
    await place.ask('pipeline', 'UR1');
    await place.ask('pipeline', 'UR2');
    place.clock.now = new Date(MORNING.getTime() + DAY_MS);
    const text = said(await place.ask('figures deals'));
    expect(text).toContain('north: of 5 people in sales 2 looked at deals and 0 logged something.');
    expect(text).toMatch(/north: \d+% complete \(5 open deals\)/);
    expect(text).not.toContain('R1');
    const few = await office(deals.slice(0, 4), 4);
    const withheld = said(await few.ask('figures deals'));
    expect(withheld).toContain('1 team is left out');
    expect(withheld).not.toContain('north:');
  });

  it('is for managers', async () => {
    const place = await workplace({ staff: [ada({ role: 'sales' })] });
    expect(said(await place.ask('figures deals'))).toContain('for managers');
    expect(said(await place.ask('figures pilot'))).toContain('for managers');
  });
});

describe('“figures pilot”', () => {
  const pilot = {
    group: { teams: ['nordics'], products: [] },
    control: { teams: ['dach'], products: [] },
    from: new Date('2026-04-01T00:00:00Z'),
    until: new Date('2026-10-01T00:00:00Z'),
    goalPoints: 5,
  };

  it('shows beforehand what can be found', async () => {
    const settings = { sales: { ...chatTestSettings.sales, pilot } };
    const place = await workplace({ staff: [ada({ role: 'manager' })], settings });
    await keep(place.stores, closed('2025-11-10', 40, 100, 94, 51_000));
    const text = said(await place.ask('figures pilot'));
    expect(text).toContain('It begins on 1 Apr 2026.');
    expect(text).toContain('Win rate in the year before: 40%');
    expect(text).toContain('Goal: 5 points');
    expect(text).toContain('The pilot group has fewer than 50 deals.');
  });

  it('says where none is set up', async () => {
    const place = await workplace({ staff: [ada({ role: 'manager' })] });
    expect(said(await place.ask('figures pilot'))).toContain('deals.pilot');
  });
});
