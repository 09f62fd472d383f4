import { DateTime } from 'luxon';
import type { DealState } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { forecastResult } from '../pipeline/forecast-accuracy.js';
import { pipelineSum } from '../pipeline/pipeline.js';
import { type Quarter, quarterBefore, quarterOf } from '../pipeline/quarters.js';
import { readOpenDeals, readPipelineSettings } from '../pipeline/read-pipeline.js';
import type { SalesSettings } from '../sales-settings.js';
import { dealQuality, type TeamQuality } from './data-quality.js';
import { changesAgainst, type DealFigures, dealFigures, type MetricChange } from './deal-figures.js';
import { readClosedDeals } from './read-closed-deals.js';
import { FEWEST_PEOPLE, type TeamUse, teamUse } from './team-use.js';

/** Figures of sales for management, each against a baseline. Of teams, never of people. */
export interface SalesFigures {
  readonly asOf: Date;
  /** The last whole quarter, such as "2026-Q1". */
  readonly quarter: string;
  readonly currency: string;
  readonly now: DealFigures;
  readonly baseline: Baseline | null;
  /** Where both are known. */
  readonly changes: readonly MetricChange[];
  readonly use: { readonly teams: readonly TeamUse[]; readonly withheld: number };
  readonly quality: { readonly teams: readonly TeamQuality[]; readonly withheld: number };
}

export interface Baseline {
  readonly from: Date;
  readonly until: Date;
  readonly isConfigured: boolean;
  readonly figures: DealFigures;
}

type FigureStores = Pick<
  Stores,
  'audit' | 'deals' | 'leads' | 'pipelineForecasts' | 'runs' | 'staff' | 'trainedModels' | 'winScores'
>;

const USE_DAYS = 28;
const BASELINE_QUARTERS = 4;
const BATCH = 500;

/**
 * @param configured months, such as 2025-01, that are compared with; null: the four quarters before deals were first scored.
 */
export async function readSalesFigures(
  stores: FigureStores,
  settings: SalesSettings,
  configured: { readonly from: string; readonly until: string } | null,
  asOf: Date,
): Promise<SalesFigures> {
  const last = quarterBefore(asOf, settings.timezone);
  const [now, baseline, open, staff, looking, logging] = await Promise.all([
    lastQuarter(stores, last, settings, asOf),
    readBaseline(stores, settings, configured, asOf),
    readOpenStates(stores),
    stores.staff.all(),
    stores.audit.actorsOf(
      ['deal_viewed', 'pipeline_viewed'],
      new Date(asOf.getTime() - USE_DAYS * DAY_MS),
      asOf,
    ),
    stores.audit.actorsOf(['deal_changed'], new Date(asOf.getTime() - USE_DAYS * DAY_MS), asOf),
  ]);
  const owners = new Set(open.flatMap(({ state }) => state.ownerId ?? []));
  const sellers = new Set([...owners, ...staff.flatMap(({ id, role }) => (role === 'sales' ? [id] : []))]);
  return {
    asOf,
    quarter: last.key,
    currency: settings.companyCurrency,
    now,
    baseline,
    changes: baseline === null ? [] : changesAgainst(baseline.figures, now),
    use: teamUse(staff, sellers, new Set(looking), new Set(logging)),
    quality: qualityOf(open, asOf),
  };
}

/** What closed in it, how far its first forecast was off, and how much of what is open now is close to being won. */
async function lastQuarter(
  stores: FigureStores,
  quarter: Quarter,
  settings: SalesSettings,
  asOf: Date,
): Promise<DealFigures> {
  const [closed, [first], open, pipeline] = await Promise.all([
    readClosedDeals(stores, quarter, settings),
    stores.pipelineForecasts.ofQuarter('all', quarter.key),
    readOpenDeals(stores, {}, settings),
    readPipelineSettings(stores, settings),
  ]);
  const wonMinor = closed.reduce((sum, { isWon, amountMinor }) => sum + (isWon ? (amountMinor ?? 0) : 0), 0);
  const { nominalMinor, closingMinor } = pipelineSum(
    open.map(({ deal }) => deal),
    `figures:${asOf.toISOString().slice(0, 10)}`,
    pipeline,
  );
  return dealFigures(closed, {
    forecastAccuracy: first === undefined ? null : forecastResult(first, wonMinor).accuracy,
    closingShare: nominalMinor === 0 ? null : closingMinor / nominalMinor,
  });
}

/** Forecasts and chances were not kept then: there is nothing to hold those figures against. */
async function readBaseline(
  stores: FigureStores,
  settings: SalesSettings,
  configured: { readonly from: string; readonly until: string } | null,
  asOf: Date,
): Promise<Baseline | null> {
  const period =
    configured === null ? await beforeFirstScored(stores, settings) : monthsOf(configured, settings.timezone);
  if (period === null || period.from >= asOf) return null;
  const closed = await readClosedDeals(stores, period, settings);
  const figures = dealFigures(closed, { forecastAccuracy: null, closingShare: null });
  return { ...period, isConfigured: configured !== null, figures };
}

async function beforeFirstScored(
  { runs }: Pick<Stores, 'runs'>,
  { timezone }: SalesSettings,
): Promise<{ readonly from: Date; readonly until: Date } | null> {
  const first = await runs.firstFinished('score-win');
  if (first === null) return null;
  const until = quarterOf(first.startedAt, timezone).from;
  const from = DateTime.fromJSDate(until, { zone: timezone })
    .minus({ quarters: BASELINE_QUARTERS })
    .toJSDate();
  return { from, until };
}

function monthsOf(
  { from, until }: { readonly from: string; readonly until: string },
  zone: string,
): { readonly from: Date; readonly until: Date } {
  return {
    from: DateTime.fromISO(`${from}-01`, { zone }).toJSDate(),
    until: DateTime.fromISO(`${until}-01`, { zone }).plus({ months: 1 }).toJSDate(),
  };
}

interface OpenState {
  readonly team: string;
  readonly state: DealState;
}

async function readOpenStates({ deals }: Pick<Stores, 'deals'>): Promise<OpenState[]> {
  const open: OpenState[] = [];
  for await (const batch of deals.openSummaries({}, BATCH)) open.push(...batch);
  return open;
}

function qualityOf(open: readonly OpenState[], asOf: Date): SalesFigures['quality'] {
  const owners = new Map<string, Set<string>>();
  for (const { team, state } of open) {
    if (team === '' || state.ownerId === null) continue;
    owners.set(team, (owners.get(team) ?? new Set()).add(state.ownerId));
  }
  const isShown = ({ team }: Pick<OpenState, 'team'>) => (owners.get(team)?.size ?? 0) >= FEWEST_PEOPLE;
  const teams = dealQuality(open.filter(isShown), asOf);
  return { teams, withheld: owners.size - teams.length };
}
