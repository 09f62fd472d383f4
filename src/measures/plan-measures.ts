import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Delivery } from '../domain/delivery.js';
import type { ListedMeasure } from '../domain/measure.js';
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
 */
export async function planMeasures(dependencies: PlanDependencies): Promise<PlanCounts> {
  const { stores, automaticOf, stageOf, reach, now, newExportId } = dependencies;
  const isFirstRun = firstRuns(stores);
  const counts = { listed: 0, notices: 0 };
  for await (const alerts of stores.alerts.allOpen(BATCH)) {
    const customers = await customersOf(alerts, stores);
    const measures: ListedMeasure[] = [];
    const notices: Delivery[] = [];
    for (const alert of alerts) {
      const customer = customers.get(alert.subjectId);
      if (customer === undefined || stageOf(customer.team) !== 'act') continue;
      const drawn = { now: now(), newExportId };
      for (const owed of owedMeasures(alert, customer.segment, automaticOf, drawn)) measures.push(owed);
      // The first run has told everybody in one message, and their leaders with it.
      if (await isFirstRun(alert)) continue;
      for (const notice of teamNotices(alert, customer.segment, automaticOf, reach, now())) {
        notices.push(notice);
      }
    }
    counts.listed += await stores.measures.add(measures);
    counts.notices += notices.length;
    if (notices.length > 0) await stores.deliveries.add(notices);
  }
  return counts;
}

async function customersOf(
  alerts: readonly Alert[],
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
