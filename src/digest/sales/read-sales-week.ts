import { readOpenLeads } from '../../deals/leads/read-open-leads.js';
import { readSalesNight } from '../../deals/night/reckon-sales.js';
import type { SalesNight } from '../../deals/night/sales-basis.js';
import { companyAmount } from '../../deals/pipeline/pipeline-deal.js';
import { type Quarter, quarterBefore, quartersFrom } from '../../deals/pipeline/quarters.js';
import { readOpenDeals, readPipelineSettings } from '../../deals/pipeline/read-pipeline.js';
import { winRateTrend } from '../../deals/report/win-rate-trend.js';
import type { SalesSettings } from '../../deals/sales-settings.js';
import type { DealAlert } from '../../domain/alert.js';
import { ownerOfLead } from '../../domain/lead.js';
import { DAY_MS } from '../../domain/time.js';
import { lastMonthBefore } from '../../feedback/figures/month-window.js';
import { objectedAsStanding } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import type { DigestWindow } from '../window.js';
import type { ClosedInTime, DealFall, FallEnd, OpenLead, SalesWeek, SourceChanges } from './sales-week.js';

export type SalesWeekStores = Pick<
  Stores,
  | 'alerts'
  | 'consents'
  | 'customers'
  | 'deals'
  | 'leads'
  | 'pipelineForecasts'
  | 'runs'
  | 'salesBases'
  | 'trainedModels'
  | 'winScores'
>;

const QUARTERS = 4;
const BATCH = 500;
/** A fall is answered or over by then. */
const FALLS_DAYS = 120;
/** A night that is still being scored is no reason to withhold anything. */
const SCORED_WITHIN_MS = 36 * 3_600_000;

/** What a week's digests say of sales, as of the end of a window; null where there was never a deal or a lead. */
export async function readSalesWeek(
  stores: SalesWeekStores,
  settings: SalesSettings,
  window: DigestWindow,
): Promise<SalesWeek | null> {
  const { from, until } = window;
  const quarters = quartersFrom(until, settings.timezone, QUARTERS);
  const [quarter] = quarters;
  if (quarter === undefined) return null;
  const closedFrom = new Date(Math.min(quarter.from.getTime(), window.before.from.getTime()));
  const [open, closed, night, lastRun, made] = await Promise.all([
    readOpenDeals(stores, {}, settings),
    readClosed(stores, closedFrom, until, settings),
    readSalesNight(stores),
    stores.runs.lastFinished('score-win'),
    stores.pipelineForecasts.madeBefore(new Date(from.getTime() + DAY_MS), [quarter.key]),
  ]);
  if (open.length + closed.length === 0 && (night?.leads ?? null) === null) return null;
  const isNewMonth = lastMonthBefore(until, settings.timezone).until >= from;
  const [pipeline, falls, leads] = await Promise.all([
    readPipelineSettings(stores, settings, night?.amountRatios),
    readFalls(stores, until),
    readLeads(stores, settings, night, until),
  ]);
  const scoredAt = lastRun?.startedAt ?? null;
  return {
    currency: settings.companyCurrency,
    scoredAt,
    isOld: scoredAt === null || until.getTime() - scoredAt.getTime() > SCORED_WITHIN_MS,
    open: open.map(({ deal }) => deal),
    quarters,
    pipeline,
    before: new Map(made.map((forecast) => [forecast.scope, forecast])),
    closed,
    falls,
    winRate: isNewMonth ? lastWinRate(night, quarterBefore(until, settings.timezone), settings) : null,
    leads,
    sources: sourcesOf(night, window, isNewMonth),
  };
}

async function readClosed(
  { deals }: Pick<Stores, 'deals'>,
  from: Date,
  until: Date,
  settings: SalesSettings,
): Promise<ClosedInTime[]> {
  const closed: ClosedInTime[] = [];
  for await (const batch of deals.closedSummaries(from, until, BATCH)) {
    for (const { id, state } of batch) {
      if (state.closed === null) continue;
      const amountMinor = companyAmount(state.amountMinor, state.currency, settings);
      closed.push({ dealId: id, ownerId: state.ownerId, amountMinor, ...state.closed });
    }
  }
  return closed;
}

/** Of customers that have objected to being assessed nothing is told that was reckoned before. */
async function readFalls(
  stores: Pick<Stores, 'alerts' | 'consents' | 'customers'>,
  until: Date,
): Promise<DealFall[]> {
  const from = new Date(until.getTime() - FALLS_DAYS * DAY_MS);
  const falls: DealFall[] = [];
  for await (const batch of stores.alerts.openedBetween('win', from, until, BATCH)) {
    const ids = batch.flatMap(({ evidence }) => evidence.deal.customerId ?? []);
    const objected = await objectedAsStanding(stores, [...new Set(ids)], until);
    for (const alert of batch) {
      if (!objected.has(alert.evidence.deal.customerId ?? '')) falls.push(fallOf(alert, until));
    }
  }
  return falls;
}

function fallOf(alert: DealAlert, until: Date): DealFall {
  const { subjectId, ownerId, leaderId, openedAt, chanceAtStart, evidence, state } = alert;
  const endedAt = alert.isOpen || !('at' in state) || state.at >= until ? null : state.at;
  return {
    dealId: subjectId,
    name: evidence.deal.name,
    ownerId,
    leaderId,
    openedAt,
    from: chanceAtStart,
    to: evidence.chance,
    ended: endedAt === null ? null : { how: endOf(state), at: endedAt },
  };
}

function endOf(state: DealAlert['state']): FallEnd {
  switch (state.name) {
    case 'settled':
      return state.outcome;
    case 'receded':
      return 'receded';
    case 'resolved':
      return (
        ({ still_open: 'talked', deal_won: 'won', deal_lost: 'lost' } as const)[
          state.outcome as 'still_open' | 'deal_won' | 'deal_lost'
        ] ?? 'other'
      );
    default:
      return 'other';
  }
}

/** Of the last whole quarter; null where nothing can be said, or nothing has changed. */
function lastWinRate(
  night: SalesNight | null,
  last: Quarter,
  { timezone }: SalesSettings,
): SalesWeek['winRate'] {
  const rateOf = (key: string) => night?.winRates.find(({ quarter }) => quarter === key);
  const now = rateOf(last.key);
  const before = rateOf(quarterBefore(last.from, timezone).key);
  if (now === undefined || before === undefined) return null;
  const trend = winRateTrend(before, now);
  return trend.direction === 'rose' || trend.direction === 'fell' ? { quarter: last.key, trend } : null;
}

async function readLeads(
  stores: Pick<Stores, 'leads' | 'customers' | 'consents'>,
  settings: SalesSettings,
  night: SalesNight | null,
  until: Date,
): Promise<OpenLead[]> {
  const open = await readOpenLeads(stores, settings, night?.leads?.model ?? null, until);
  return open.map(({ lead, score }) => ({
    leadId: lead.id,
    source: lead.source,
    createdAt: lead.createdAt,
    ownerId: ownerOfLead(lead),
    chance: score.chance,
  }));
}

/** As the night found them; nothing of a night that is older than the week. */
function sourcesOf(
  night: SalesNight | null,
  { from }: DigestWindow,
  isNewMonth: boolean,
): SourceChanges | null {
  const leads = night?.leads ?? null;
  if (night === null || leads === null || night.asOf < from) return null;
  const { rows } = leads.sources;
  if (rows.length === 0) return null;
  const before = new Map(leads.sourcesBefore.rows.map(({ source, advice }) => [source, advice]));
  const changed = rows
    .filter(({ source, advice }) => (before.get(source) ?? 'too_few') !== advice)
    .map(({ source }) => source);
  return isNewMonth || changed.length > 0 ? { rows, changed } : null;
}
