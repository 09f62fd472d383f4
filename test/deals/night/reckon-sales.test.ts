import { describe, expect, it } from 'vitest';
import { dealStateAt } from '../../../src/deals/deal-at.js';
import { readSalesNight, reckonSales } from '../../../src/deals/night/reckon-sales.js';
import { keptNight, openNight } from '../../../src/deals/night/sales-basis.js';
import type { SalesSettings } from '../../../src/deals/sales-settings.js';
import type { Deal, DealEntry } from '../../../src/domain/deal.js';
import type { DealEventPayload } from '../../../src/domain/deal-event.js';
import { partitionOf } from '../../../src/domain/partition.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { someSalesSettings } from '../../support/sales-settings.js';

const ASOF = new Date('2026-11-02T03:00:00Z');
const SETTINGS: SalesSettings = { ...someSalesSettings, exchangeRates: { NOK: 0.1 } };

const daysBefore = (days: number) => new Date(ASOF.getTime() - days * DAY_MS);

interface Told {
  readonly id: string;
  readonly ownerId?: string;
  readonly openedDaysAgo: number;
  readonly closedDaysAgo?: number;
  readonly isWon?: boolean;
  readonly amount?: number;
  readonly currency?: string;
  readonly hours?: number;
  readonly more?: readonly (readonly [daysAgo: number, DealEventPayload])[];
}

function deal(told: Told): Deal {
  const { id, openedDaysAgo, closedDaysAgo, isWon = false, amount = 1000, hours } = told;
  const entry = (daysAgo: number, payload: DealEventPayload): DealEntry => ({
    occurredAt: daysBefore(daysAgo),
    knownAt: daysBefore(daysAgo),
    supersededAt: null,
    payload,
  });
  const entries = [
    entry(openedDaysAgo, {
      type: 'opened',
      name: id,
      customerId: null,
      ownerId: told.ownerId ?? 'S1',
      product: 'GTX',
      stage: 'needs',
      amountMinor: amount * 100,
      listPriceMinor: null,
      currency: told.currency ?? 'EUR',
      expectedCloseAt: new Date('2026-12-01T12:00:00Z'),
      leadSource: null,
      leadId: null,
    }),
    ...(told.more ?? []).map(([daysAgo, payload]) => entry(daysAgo, payload)),
    ...(hours === undefined
      ? []
      : [entry(openedDaysAgo - 1, { type: 'effort', staffId: 'S1', hours } as const)]),
    ...(closedDaysAgo === undefined
      ? []
      : [entry(closedDaysAgo, { type: 'closed', isWon, reason: null } as const)]),
  ];
  const state = dealStateAt(entries, ASOF);
  if (state === null) throw new Error(`${id} was never opened`);
  return { id, partition: partitionOf(id), version: 1, entries, attributes: [], state, team: 'nordics' };
}

async function storesWith(deals: readonly Deal[]) {
  const stores = memoryStores();
  await stores.deals.markDirty(deals.map(({ id }) => id));
  await stores.deals.saveRebuilt(deals);
  return stores;
}

describe('what a night finds out about sales', () => {
  it('learns hours, sizes and win rates by quarter from closed deals, and forecasts from open ones', async () => {
    const closed = Array.from({ length: 40 }, (_, nth) =>
      deal({
        id: `C${nth}`,
        openedDaysAgo: 150,
        closedDaysAgo: nth < 20 ? 100 : 20,
        isWon: nth % 2 === 0,
        amount: 1000 * (nth + 1),
        hours: 10,
      }),
    );
    const open = deal({ id: 'O1', openedDaysAgo: 30, amount: 5000 });
    const stores = await storesWith([...closed, open]);
    await stores.winScores.save([
      {
        dealId: 'O1',
        partition: open.partition,
        asOf: ASOF,
        dealVersion: 1,
        basis: 'model',
        chance: 0.6,
        typicalChance: 0.5,
        modelId: 'win.1',
        basedOn: null,
        factors: [],
        changes: [],
        weakCases: [],
        expectedClose: null,
      },
    ]);
    const counts = await reckonSales(stores, SETTINGS, ASOF, 'score-win.2026-11-02');
    expect(counts.closed).toBe(40);
    const night = await readSalesNight(stores);
    expect(night?.effort.typicalHours).toBe(10);
    expect(night?.winRates).toEqual([
      { quarter: '2026-Q3', won: 10, closed: 20 },
      { quarter: '2026-Q4', won: 10, closed: 20 },
    ]);
    const [forecast] = await stores.pipelineForecasts.ofQuarter('all', '2026-Q4');
    expect(forecast).toMatchObject({
      id: '2026-11-02|all|2026-Q4',
      nominalMinor: 500_000,
      weightedMinor: 300_000,
      deals: 1,
    });
    const wonThisQuarter = closed.filter((_, nth) => nth >= 20 && nth % 2 === 0);
    expect(forecast?.wonMinor).toBe(
      wonThisQuarter.reduce((sum, { state }) => sum + (state.amountMinor ?? 0), 0),
    );
    expect((await stores.pipelineForecasts.ofQuarter('owner:S1', '2026-Q4')).length).toBe(1);
  });

  it('writes the same when it is run again', async () => {
    const stores = await storesWith([deal({ id: 'O1', openedDaysAgo: 30 })]);
    await reckonSales(stores, SETTINGS, ASOF, 'r');
    const first = await stores.pipelineForecasts.ofQuarter('all', '2026-Q4');
    await reckonSales(stores, SETTINGS, ASOF, 'r');
    expect(await stores.pipelineForecasts.ofQuarter('all', '2026-Q4')).toEqual(first);
  });

  it('reads amounts in the company’s currency, and leaves out what people judge and what nobody logged', async () => {
    const judged: DealEventPayload = { type: 'judged_by_people', isOn: true, byId: 'S1' };
    const stores = await storesWith([
      ...Array.from({ length: 10 }, (_, nth) =>
        deal({
          id: `N${nth}`,
          openedDaysAgo: 80,
          closedDaysAgo: 20,
          isWon: true,
          amount: 10_000,
          currency: 'NOK',
        }),
      ),
      deal({ id: 'P', openedDaysAgo: 80, closedDaysAgo: 20, isWon: true, more: [[70, judged]] }),
    ]);
    expect((await reckonSales(stores, SETTINGS, ASOF, 'r')).closed).toBe(10);
    const night = await readSalesNight(stores);
    expect(night?.classes.demandingFromMinor).toBe(1000_00);
    expect(night?.effort.typicalHours).toBeNull();
  });

  it('is kept and opened as it was; that of another version is as good as none', async () => {
    const stores = await storesWith([deal({ id: 'C', openedDaysAgo: 80, closedDaysAgo: 20, hours: 4 })]);
    await reckonSales(stores, SETTINGS, ASOF, 'r');
    const night = await readSalesNight(stores);
    if (night === null) throw new Error('nothing was kept');
    expect(openNight(keptNight('r', night))).toEqual(night);
    expect(openNight({ id: 'r', asOf: ASOF, content: '{"version":0}' })).toBeNull();
    expect(await readSalesNight(memoryStores())).toBeNull();
  });
});
