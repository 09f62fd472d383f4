import { type Alert, alertsOfKind, type ChurnAlert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Delivery } from '../domain/delivery.js';
import type { ListedMeasure } from '../domain/measure.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Stores } from '../stores/stores.js';
import { type AutomaticOf, owedMeasures } from './owed-measures.js';
import type { Reach } from './reach.js';
import type { StageOf } from './stages.js';
import { teamNotices } from './team-notices.js';

export interface PlanDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'customers' | 'deliveries' | 'measures' | 'runs'>;
  readonly automaticOf: AutomaticOf;
  readonly stageOf: StageOf;
  readonly reach: Reach;
  readonly now: () => Date;
  /** A random id, another one each time. */
  readonly newExportId: () => string;
}

export interface PlanCounts {
  /** Customers newly put on a list. */
  readonly listed: number;
  /** Messages to account teams, those made before counted again. */
  readonly notices: number;
}

const BATCH = 500;

/**
 * Adds what open alerts amount to and is not there yet: customers on lists, messages to account teams. Doing it again
 * changes nothing. Only for teams that act: what a team merely proposes leaves no trace outside.
 *
 * @throws AggregateError naming the alerts that failed, once all others have been looked at.
 */
export async function planMeasures(dependencies: PlanDependencies): Promise<PlanCounts> {
  const { stores } = dependencies;
  const isFirstRun = firstRuns(stores);
  const failures = rowFailures('alerts to be put on lists');
  const counts = { listed: 0, notices: 0 };
  for await (const batch of stores.alerts.allOpen(BATCH)) {
    const alerts = alertsOfKind(batch, 'churn');
    const customers = await customersOf(alerts, stores);
    const planned: Owed[] = [];
    for (const alert of alerts) {
      const owed = await failures.attempt(alert.id, () =>
        owedFor(alert, customers, dependencies, isFirstRun),
      );
      if (owed !== null && owed.measures.length + owed.notices.length > 0) planned.push(owed);
    }
    const done = await failures.attemptAll(
      planned,
      ({ alertId }) => alertId,
      (some) => addOwed(some, stores),
    );
    for (const { listed, notices } of done) {
      counts.listed += listed;
      counts.notices += notices;
    }
  }
  failures.throwIfAny();
  return counts;
}

/** What an alert amounts to beside its cards. */
interface Owed {
  readonly alertId: string;
  readonly measures: readonly ListedMeasure[];
  readonly notices: readonly Delivery[];
}

async function owedFor(
  alert: ChurnAlert,
  customers: ReadonlyMap<string, Customer>,
  { automaticOf, stageOf, reach, now, newExportId }: PlanDependencies,
  isFirstRun: (alert: Alert) => Promise<boolean>,
): Promise<Owed> {
  const { id: alertId, subjectId } = alert;
  const customer = customers.get(subjectId);
  if (customer === undefined || stageOf(customer.team) !== 'act') {
    return { alertId, measures: [], notices: [] };
  }
  const { segment } = customer;
  const measures = owedMeasures(alert, segment, automaticOf, { now: now(), newExportId });
  // The first run has told everybody in one message, and their leaders with it.
  const isTold = await isFirstRun(alert);
  const notices = isTold ? [] : teamNotices(alert, segment, automaticOf, reach, now());
  return { alertId, measures, notices };
}

async function addOwed(
  owed: readonly Owed[],
  { measures, deliveries }: Pick<Stores, 'measures' | 'deliveries'>,
): Promise<PlanCounts> {
  const notices = owed.flatMap((each) => each.notices);
  const listed = await measures.add(owed.flatMap((each) => each.measures));
  if (notices.length > 0) await deliveries.add(notices);
  return { listed, notices: notices.length };
}

async function customersOf(
  alerts: readonly ChurnAlert[],
  { customers }: Pick<Stores, 'customers'>,
): Promise<Map<string, Customer>> {
  const found = await customers.findMany(alerts.map(({ subjectId }) => subjectId));
  return new Map(found.map((customer) => [customer.id, customer]));
}

/** Whether the run that posted an alert's card was the first one; each run is read once. */
function firstRuns({ runs }: Pick<Stores, 'runs'>): (alert: Alert) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return async ({ log }) => {
    const runId = log.find(({ event }) => event === 'posted')?.details.runId;
    // A rise after the first run is news like any other.
    if (runId === undefined || log.some(({ event }) => event === 'raised')) return false;
    const answer = known.get(runId) ?? runs.find(runId).then((run) => run?.context?.isFirstRun ?? false);
    known.set(runId, answer);
    return answer;
  };
}
