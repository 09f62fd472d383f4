import type { Deal } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { dealStateAt, entriesAt } from '../deal-at.js';
import { earlyFacts } from '../patterns/early-facts.js';
import { companyAmount } from '../pipeline/pipeline-deal.js';
import { quarterOf } from '../pipeline/quarters.js';
import { recordForecasts } from '../pipeline/record-forecasts.js';
import type { SalesSettings } from '../sales-settings.js';
import { readLeadsNight } from './leads-basis.js';
import { readMinimums } from './model-minimums.js';
import { type ClosedForNight, keptNight, openNight, type SalesNight, salesNight } from './sales-basis.js';

type NightStores = Pick<
  Stores,
  'customers' | 'deals' | 'leads' | 'winScores' | 'trainedModels' | 'pipelineForecasts' | 'salesBases'
>;

/** How far back closed deals still say something of today. */
const DAYS_BACK = 730;
const BATCH = 200;

/**
 * What a night finds out about sales: effort, fit, patterns and win rates from the closed deals of two years, chances and
 * sources of leads, and the day's forecasts. The same night again writes the same.
 */
export async function reckonSales(
  stores: NightStores,
  settings: SalesSettings,
  asOf: Date,
  runId: string,
): Promise<{ readonly closed: number; readonly forecasts: number }> {
  const from = new Date(asOf.getTime() - DAYS_BACK * DAY_MS);
  const closed: ClosedForNight[] = [];
  for await (const batch of stores.deals.closedBetween(from, asOf, BATCH)) {
    for (const deal of batch) {
      const read = closedForNight(deal, settings, asOf);
      if (read !== null) closed.push(read);
    }
  }
  const minimums = await readMinimums(stores, settings, asOf);
  const leads = await readLeadsNight(stores, settings, asOf);
  const night = salesNight(closed, minimums, asOf, settings, leads);
  await stores.salesBases.save(keptNight(runId, night));
  const forecasts = await recordForecasts(stores, settings, asOf, night.amountRatios);
  return { closed: closed.length, forecasts };
}

/** The newest night's; null before the first. */
export async function readSalesNight({ salesBases }: Pick<Stores, 'salesBases'>): Promise<SalesNight | null> {
  const newest = await salesBases.newest();
  return newest === null ? null : openNight(newest);
}

/** Null for a deal that people judge, or that was not closed yet as far as was known. */
function closedForNight(deal: Deal, settings: SalesSettings, asOf: Date): ClosedForNight | null {
  const state = dealStateAt(deal.entries, asOf);
  if (state === null || state.closed === null || state.isJudgedByPeople) return null;
  const half = new Date((state.openedAt.getTime() + state.closed.at.getTime()) / 2);
  const before = dealStateAt(deal.entries, half);
  const hours = entriesAt(deal.entries, asOf).flatMap(({ payload }) =>
    payload.type === 'effort' && payload.hours > 0 ? [payload.hours] : [],
  );
  return {
    ownerId: state.ownerId,
    product: state.product,
    amountMinor: companyAmount(state.amountMinor, state.currency, settings),
    isWon: state.closed.isWon,
    hours: hours.length === 0 ? null : hours.reduce((sum, each) => sum + each, 0),
    amountBeforeMinor: before === null ? null : companyAmount(before.amountMinor, before.currency, settings),
    quarter: quarterOf(state.closed.at, settings.timezone).key,
    early: earlyFacts(deal, asOf),
  };
}
