import type { PipelineForecast } from '../../domain/pipeline-forecast.js';
import { type PipelineSettings, quarterSum } from './pipeline.js';
import type { PipelineDeal } from './pipeline-deal.js';
import type { Quarter } from './quarters.js';

/** A deal that was won, in the company's currency; null where that is unknown. */
export interface WonDeal {
  readonly dealId: string;
  readonly ownerId: string | null;
  readonly team: string;
  readonly product: string | null;
  readonly amountMinor: number | null;
  readonly at: Date;
}

/** Whose forecast: the company's, a team's, a person's or a product's. */
export function scopesOf(deal: Pick<PipelineDeal, 'team' | 'ownerId' | 'product'>): string[] {
  return [
    'all',
    ...(deal.team === '' ? [] : [`team:${deal.team}`]),
    ...(deal.ownerId === null ? [] : [`owner:${deal.ownerId}`]),
    ...(deal.product === null ? [] : [`product:${deal.product}`]),
  ];
}

/**
 * Forecasts of a day, one for each scope and quarter that has anything in it.
 *
 * @param day the day in the company's time, as an ISO date: with it a forecast is made once.
 * @param won deals won since the first quarter began.
 */
export function newForecasts(
  deals: readonly PipelineDeal[],
  won: readonly WonDeal[],
  quarters: readonly Quarter[],
  { asOf, day, currency }: { readonly asOf: Date; readonly day: string; readonly currency: string },
  settings: PipelineSettings,
): PipelineForecast[] {
  const scopes = new Set([...deals, ...won].flatMap(scopesOf));
  return [...scopes].sort().flatMap((scope) =>
    quarters.flatMap((quarter) => {
      const isIn = (deal: Parameters<typeof scopesOf>[0]) => scopesOf(deal).includes(scope);
      const sum = quarterSum(deals.filter(isIn), quarter, asOf, `forecast:${scope}:${quarter.key}`, settings);
      const wonMinor = won
        .filter((deal) => isIn(deal) && deal.at >= quarter.from && deal.at < quarter.until)
        .reduce((total, { amountMinor }) => total + (amountMinor ?? 0), 0);
      if (sum.deals === 0 && wonMinor === 0) return [];
      return [
        {
          id: `${day}|${scope}|${quarter.key}`,
          madeAt: asOf,
          scope,
          quarter: quarter.key,
          currency,
          wonMinor,
          nominalMinor: sum.nominalMinor,
          weightedMinor: sum.weightedMinor,
          lowMinor: wonMinor + sum.lowMinor,
          highMinor: wonMinor + sum.highMinor,
          deals: sum.deals,
          dealsWithoutChance: sum.withoutChance,
        },
      ];
    }),
  );
}
