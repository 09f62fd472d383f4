import type { ChurnAlert } from '../../domain/alert.js';
import type { Decision } from '../../domain/decision.js';
import type { ListBusiness, MonthlyFigures } from '../../domain/monthly-figures.js';
import { PARTITION_COUNT } from '../../domain/partition.js';
import { DAY_MS } from '../../domain/time.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import type { ReturnSettings } from '../return-on-investment.js';
import type { RatedCustomer } from './churn-rate.js';
import { dayIn, type MonthWindow } from './month-window.js';
import { alertsFrom, JUDGED_DAYS, monthlyFigures } from './monthly-figures.js';
import { type ContractEndBy, readLosses } from './read-losses.js';

export type FiguresStores = Pick<
  Stores,
  'alerts' | 'consents' | 'customers' | 'decisions' | 'histories' | 'outcomes' | 'runs'
>;

export interface FiguresOptions {
  readonly window: MonthWindow;
  readonly timezone: string;
  readonly horizonDays: number;
  /** For customers without a currency of their own. */
  readonly companyCurrency: string;
  readonly return: ReturnSettings;
  readonly lists: readonly ListBusiness[];
  readonly contractEndBy: ContractEndBy;
}

const BATCH = 1_000;
const ALL_PARTITIONS = Array.from({ length: PARTITION_COUNT }, (_, index) => index);
/** A night that wasn't scored is stood in for by one of the nights before it. */
const NIGHTS_LOOKED_AT = 7;

/** Reads what the figures of a month are made from, a batch at a time, and makes them. */
export async function readFigures(stores: FiguresStores, options: FiguresOptions): Promise<MonthlyFigures> {
  const { window, horizonDays, companyCurrency, contractEndBy } = options;
  const { until } = window;
  const [{ losses, surveys }, night, firstRun] = await Promise.all([
    readLosses(stores, contractEndBy, new Date(until.getTime() - JUDGED_DAYS * DAY_MS), until),
    findNight(stores, options),
    stores.runs.firstFinished('score-churn'),
  ]);
  return monthlyFigures({
    ...options,
    losses,
    surveys,
    warningsSince: firstRun?.startedAt ?? null,
    alerts: readAlerts(stores, alertsFrom(window, horizonDays), until),
    customers: readCustomers(stores, companyCurrency),
    night: night === null ? null : { at: night.at, decisions: readDecisions(stores, night.runId, until) },
  });
}

/** Alerts about merged customers under the one they count for. */
async function* readAlerts(
  { alerts, customers }: FiguresStores,
  from: Date,
  to: Date,
): AsyncIterable<ChurnAlert[]> {
  for await (const batch of alerts.openedBetween('churn', from, to, BATCH)) {
    const standing = await customers.standing(batch.map(({ subjectId }) => subjectId));
    yield batch.map((alert) => ({ ...alert, subjectId: standing.get(alert.subjectId) ?? alert.subjectId }));
  }
}

/** Without merged customers, and without those that have objected to being assessed: they are not gone over again. */
async function* readDecisions(stores: FiguresStores, runId: string, until: Date): AsyncIterable<Decision[]> {
  for await (const batch of stores.decisions.ofRun(runId)) {
    const ids = batch.map(({ subjectId }) => subjectId);
    const [standing, objected] = await Promise.all([
      stores.customers.standing(ids),
      objectedToScoring(stores, ids, until),
    ]);
    yield batch.filter(
      ({ subjectId }) => (standing.get(subjectId) ?? subjectId) === subjectId && !objected.has(subjectId),
    );
  }
}

async function* readCustomers(
  { customers }: FiguresStores,
  companyCurrency: string,
): AsyncIterable<RatedCustomer[]> {
  for await (const batch of customers.byPartition(ALL_PARTITIONS, BATCH)) {
    yield batch.map(({ id, customerSince, yearlyValueMinor, currency }) => ({
      id,
      since: customerSince,
      yearlyValueMinor,
      currency: currency ?? companyCurrency,
    }));
  }
}

/** The newest scored night whose horizon was over at the month's end. */
async function findNight(
  { runs }: FiguresStores,
  { window: { until }, horizonDays, timezone }: FiguresOptions,
): Promise<{ readonly runId: string; readonly at: Date } | null> {
  const latest = new Date(until.getTime() - horizonDays * DAY_MS);
  const nights = await Promise.all(
    Array.from({ length: NIGHTS_LOOKED_AT }, (_, back) => {
      const day = dayIn(new Date(latest.getTime() - back * DAY_MS), timezone);
      return runs.find(`score-churn.${day}`);
    }),
  );
  for (const run of nights) {
    if (run === null || run.finishedAt === null) continue;
    const at = run.context?.asOf ?? run.startedAt;
    if (at <= latest) return { runId: run.id, at };
  }
  return null;
}
