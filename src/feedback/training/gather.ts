import { assessedSubjects } from '../../churn/assessed-subjects.js';
import { historyBeganMs } from '../../churn/history-began.js';
import { monthlyContexts } from '../../churn/model/monthly-contexts.js';
import { snapshotDates } from '../../churn/model/snapshot-dates.js';
import { customerSnapshots, type SnapshotSettings } from '../../churn/model/snapshots.js';
import type { ChurnSubject } from '../../churn/subjects.js';
import type { Alert, AlertLogEvent } from '../../domain/alert.js';
import type { ChurnDefinition } from '../../domain/churn-definition.js';
import type { Outcome } from '../../domain/outcome.js';
import type { ChurnContext } from '../../domain/run.js';
import { gathered } from '../../stores/gathered.js';
import type { Stores } from '../../stores/stores.js';
import { type ControlWeights, controlWeights } from './control-weights.js';
import { type LabelCounter, labelCounter } from './label-counts.js';
import type { LearningRow } from './learning-set.js';

/** Rows that are learned from in minutes: a customer's months are much alike, so that few are as good as all. */
const MOST_ROWS = 60_000;

export interface GatherSources {
  readonly stores: Pick<Stores, 'alerts' | 'consents' | 'customers' | 'decisions' | 'outcomes' | 'runs'>;
  /** All customers with their histories, in batches; asked for twice. */
  readonly subjects: () => AsyncIterable<readonly ChurnSubject[]>;
  /** As of the day of training. */
  readonly now: ChurnContext;
  readonly definition: ChurnDefinition;
  readonly horizonDays: number;
  /** When the model before was trained; null for the first one. */
  readonly lastTrainedAt: Date | null;
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Gathered {
  readonly rows: readonly LearningRow[];
  readonly dates: readonly Date[];
  /** Every so many-th date of a customer was taken. */
  readonly every: number;
  readonly labels: LabelCounter;
  /** Customers with a snapshot. */
  readonly customers: number;
  readonly ownerCount: number;
}

/**
 * Every customer as of each month, in two passes over all of them: what each month's scores need of all customers
 * together, then the snapshots. No more than one batch of histories is held at a time.
 */
export async function gatherSnapshots(sources: GatherSources): Promise<Gathered> {
  const { stores, now, horizonDays, onProgress = () => undefined } = sources;
  const firstMs = Math.min(now.asOf.getTime(), historyBeganMs(now.coverage));
  const dates = snapshotDates(now.asOf, firstMs, horizonDays);
  const months = monthlyContexts(dates);
  const owners = new Set<string>();
  const subjects = () => assessedSubjects(sources.subjects(), stores, now.asOf);
  let customers = 0;
  for await (const batch of subjects()) {
    for (const { customer, history } of batch) {
      months.add(customer, history);
      customers += 1;
      if (customer.ownerId !== null) owners.add(customer.ownerId);
    }
  }
  const settings: SnapshotSettings = {
    contexts: months.contexts(),
    now,
    definition: sources.definition,
    horizonDays,
    every: Math.max(1, Math.ceil((customers * dates.length) / MOST_ROWS)),
  };
  const weights = await controlWeights(stores, dates);
  const labels = labelCounter(dates[0] ?? now.asOf, now.asOf, sources.lastTrainedAt);
  const rows: LearningRow[] = [];
  let index = 0;
  let withRows = 0;
  for await (const batch of subjects()) {
    const beside = await knownBeside(stores, batch);
    for (const subject of batch) {
      const { outcomes, actedOnMs } = beside(subject.customer.id);
      const { departures, snapshots } = customerSnapshots({ ...subject, outcomes, actedOnMs }, settings);
      labels.add(departures, outcomes);
      for (const snapshot of snapshots) rows.push(rowOf(snapshot, index, subject.customer.id, weights));
      if (snapshots.length > 0) withRows += 1;
      index += 1;
    }
    onProgress(index, customers);
  }
  return {
    rows,
    dates,
    every: settings.every,
    labels,
    customers: withRows,
    ownerCount: Math.max(1, owners.size),
  };
}

function rowOf(
  snapshot: Omit<LearningRow, 'customer' | 'weight'>,
  customer: number,
  customerId: string,
  weights: ControlWeights,
): LearningRow {
  return { ...snapshot, customer, weight: weights.of(customerId, snapshot.date) };
}

/** Outcomes and what was done about alerts, of a batch of customers. */
export async function knownBeside(stores: GatherSources['stores'], batch: readonly ChurnSubject[]) {
  const ids = batch.map(({ customer }) => customer.id);
  const [outcomes, alerts] = await Promise.all([
    gathered<Outcome>(stores.customers, ids, (all) => stores.outcomes.ofCustomers(all)),
    stores.alerts.ofSubjects('churn', ids),
  ]);
  const actedOn = new Map<string, number[]>();
  for (const alert of alerts) {
    const held = actedOn.get(alert.subjectId) ?? [];
    actedOn.set(alert.subjectId, [...held, ...actedOnMs(alert)]);
  }
  return (customerId: string) => ({
    outcomes: outcomes.get(customerId) ?? [],
    actedOnMs: actedOn.get(customerId) ?? [],
  });
}

/** "On it" alone changes nothing for the customer; a contact does. */
const ACTS: readonly AlertLogEvent[] = ['contacted'];

function actedOnMs({ log }: Alert): number[] {
  return log.filter(({ event }) => ACTS.includes(event)).map(({ at }) => at.getTime());
}
