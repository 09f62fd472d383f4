import { DateTime } from 'luxon';
import type { Stores } from '../../stores/stores.js';
import type { SalesSettings } from '../sales-settings.js';
import { newForecasts, type WonDeal } from './new-forecasts.js';
import { companyAmount } from './pipeline-deal.js';
import { type Quarter, quartersFrom } from './quarters.js';
import { readOpenDeals, readPipelineSettings } from './read-pipeline.js';

type ForecastStores = Pick<Stores, 'deals' | 'winScores' | 'trainedModels' | 'pipelineForecasts'>;

/** This quarter and the next: nobody asks of one further off whether it came true. */
const QUARTERS = 2;
const BATCH = 500;

/** Keeps the day's forecasts of this quarter and the next. Repeating it on the same day changes nothing. */
export async function recordForecasts(
  stores: ForecastStores,
  settings: SalesSettings,
  asOf: Date,
  amountRatios: readonly number[],
): Promise<number> {
  const quarters = quartersFrom(asOf, settings.timezone, QUARTERS);
  const [first] = quarters;
  if (first === undefined) return 0;
  const [open, won, pipeline] = await Promise.all([
    readOpenDeals(stores, {}, settings),
    wonWithin(stores, { ...first, until: asOf }, settings),
    readPipelineSettings(stores, settings, amountRatios),
  ]);
  const day = DateTime.fromJSDate(asOf, { zone: settings.timezone }).toISODate() ?? '';
  const forecasts = newForecasts(
    open.map(({ deal }) => deal),
    won,
    quarters,
    { asOf, day, currency: settings.companyCurrency },
    pipeline,
  );
  await stores.pipelineForecasts.add(forecasts);
  return forecasts.length;
}

/** Deals won in a period, in the company's currency. */
export async function wonWithin(
  { deals }: Pick<Stores, 'deals'>,
  { from, until }: Pick<Quarter, 'from' | 'until'>,
  settings: SalesSettings,
): Promise<WonDeal[]> {
  const won: WonDeal[] = [];
  for await (const batch of deals.closedSummaries(from, until, BATCH)) {
    for (const { id, team, state } of batch) {
      if (state.closed?.isWon !== true) continue;
      won.push({
        dealId: id,
        ownerId: state.ownerId,
        team,
        product: state.product,
        amountMinor: companyAmount(state.amountMinor, state.currency, settings),
        at: state.closed.at,
      });
    }
  }
  return won;
}
