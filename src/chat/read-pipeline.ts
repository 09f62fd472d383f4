import { DateTime } from 'luxon';
import { readSalesNight } from '../deals/night/reckon-sales.js';
import {
  type PipelineRow,
  type PipelineSum,
  pipelineBy,
  pipelineSum,
  quarterSum,
} from '../deals/pipeline/pipeline.js';
import { quartersFrom } from '../deals/pipeline/quarters.js';
import { readOpenDeals, readPipelineSettings } from '../deals/pipeline/read-pipeline.js';
import { wonWithin } from '../deals/pipeline/record-forecasts.js';
import type { PipelineForecast } from '../domain/pipeline-forecast.js';
import type { DealsOf } from '../stores/deals.js';
import type { PipelineView } from './cards/pipeline-view.js';
import { customerNames } from './customer-names.js';
import type { Desk } from './dependencies.js';

/** Whose pipeline: a person's, a team's, or the company's. */
export type PipelineScope =
  | { readonly kind: 'mine'; readonly staffId: string }
  | { readonly kind: 'team'; readonly team: string }
  | { readonly kind: 'all' };

const QUARTERS = 4;
/** A forecast of about a week ago: the newest that is at least so old. */
const BEFORE_DAYS = 6;

/** The open deals of a scope with everything that a pipeline says of them. */
export async function readPipeline(scope: PipelineScope, desk: Desk): Promise<PipelineView> {
  const { stores, settings, now, people } = desk;
  const { sales } = settings;
  const at = now();
  const quarters = quartersFrom(at, sales.timezone, QUARTERS);
  const night = await readSalesNight(stores);
  const [open, pipeline, staff] = await Promise.all([
    readOpenDeals(stores, dealsOf(scope), sales),
    readPipelineSettings(stores, sales, night?.amountRatios),
    people(),
  ]);
  const deals = open.map(({ deal }) => deal);
  const [quarter] = quarters;
  const won = quarter === undefined ? [] : await wonWithin(stores, { ...quarter, until: at }, sales);
  const wonMinor = won
    .filter((deal) => isWithin(scope, deal))
    .reduce((sum, { amountMinor }) => sum + (amountMinor ?? 0), 0);
  const thisQuarter: PipelineSum | null =
    quarter === undefined ? null : quarterSum(deals, quarter, at, 'quarter', pipeline);
  const ids = deals.flatMap(({ customerId }) => customerId ?? []);
  const alerts = await stores.alerts.findOpenMany(
    'win',
    deals.map(({ dealId }) => dealId),
  );
  return {
    scope,
    at,
    open,
    sum: pipelineSum(deals, scopeKey(scope), pipeline),
    quarters,
    byQuarter: pipelineBy('quarter', deals, quarters, at, pipeline),
    rowsBy: (group): PipelineRow[] => pipelineBy(group, deals, quarters, at, pipeline),
    quarter: thisQuarter === null || quarter === undefined ? null : { quarter, wonMinor, sum: thisQuarter },
    before: quarter === undefined ? null : await forecastBefore(scope, quarter.key, at, desk),
    night,
    falling: new Set(alerts.map(({ subjectId }) => subjectId)),
    settings: sales,
    people: staff,
    customerNameOf: await customerNames(ids, desk),
  };
}

export function scopeKey(scope: PipelineScope): string {
  if (scope.kind === 'all') return 'all';
  return scope.kind === 'team' ? `team:${scope.team}` : `owner:${scope.staffId}`;
}

function dealsOf(scope: PipelineScope): DealsOf {
  if (scope.kind === 'all') return {};
  return scope.kind === 'team' ? { team: scope.team } : { ownerId: scope.staffId };
}

function isWithin(
  scope: PipelineScope,
  deal: { readonly ownerId: string | null; readonly team: string },
): boolean {
  if (scope.kind === 'all') return true;
  return scope.kind === 'team' ? deal.team === scope.team : deal.ownerId === scope.staffId;
}

/** What was forecast of the quarter about a week ago; null where nothing was yet. */
async function forecastBefore(
  scope: PipelineScope,
  quarter: string,
  at: Date,
  { stores, settings }: Pick<Desk, 'stores' | 'settings'>,
): Promise<PipelineForecast | null> {
  const made = await stores.pipelineForecasts.ofQuarter(scopeKey(scope), quarter);
  const latest = DateTime.fromJSDate(at, { zone: settings.sales.timezone }).startOf('day').minus({
    days: BEFORE_DAYS,
  });
  return made.findLast(({ madeAt }) => madeAt.getTime() < latest.plus({ days: 1 }).toMillis()) ?? null;
}
