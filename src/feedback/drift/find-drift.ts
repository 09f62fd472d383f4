import { assessedSubjects } from '../../churn/assessed-subjects.js';
import { historyBeganMs } from '../../churn/history-began.js';
import type { ChurnModel } from '../../churn/model/churn-model.js';
import { monthlyContexts } from '../../churn/model/monthly-contexts.js';
import { snapshotDates } from '../../churn/model/snapshot-dates.js';
import { customerSnapshots, type Snapshot } from '../../churn/model/snapshots.js';
import type { ChurnContext } from '../../domain/run.js';
import { utcDate } from '../../domain/time.js';
import type { TrainingReason } from '../../domain/training-reason.js';
import { type GatherSources, knownBeside } from '../training/gather.js';
import { lostCalibration } from './lost-calibration.js';
import { movedFeatures } from './moved-features.js';

/** So many customers tell how all of them are spread; more would take minutes and tell no more. */
const MOST_CUSTOMERS = 20_000;

export interface DriftSources {
  readonly stores: GatherSources['stores'];
  /** All customers with their histories, in batches; asked for twice. */
  readonly subjects: GatherSources['subjects'];
  /** As of today. */
  readonly now: ChurnContext;
}

/**
 * Whether the world has moved away from a model: features that count are spread otherwise than when it learned from
 * them, or its chances don't hold in the newest month whose outcome is settled and that it didn't learn from.
 *
 * @returns null where it has not.
 */
export async function findDrift(
  { stores, subjects: all, now }: DriftSources,
  model: ChurnModel,
): Promise<TrainingReason | null> {
  const { definition, horizonDays, data } = model.report;
  const subjects = () => assessedSubjects(all(), stores, now.asOf);
  const settled = snapshotDates(now.asOf, historyBeganMs(now.coverage), horizonDays).at(-1);
  const fresh = settled !== undefined && utcDate(settled) > data.to ? settled : null;
  const { contexts, customers } = await freshContexts(subjects, fresh);
  const settings = {
    contexts: [...contexts, now],
    now,
    definition,
    horizonDays,
    every: 1,
  };
  const isTaken = everyOther(Math.ceil(customers / MOST_CUSTOMERS));
  const ofFresh: Snapshot[] = [];
  const ofToday: Snapshot[] = [];
  for await (const batch of subjects()) {
    const taken = batch.filter(isTaken);
    const beside = await knownBeside(stores, taken);
    for (const subject of taken) {
      const { snapshots } = customerSnapshots({ ...subject, ...beside(subject.customer.id) }, settings);
      for (const snapshot of snapshots) {
        if (snapshot.date === contexts.length) ofToday.push(snapshot);
        else ofFresh.push(snapshot);
      }
    }
  }
  const moved = movedFeatures(model, ofToday);
  if (moved.length > 0) return { kind: 'drift', moved };
  const lost = fresh === null ? null : lostCalibration(model, ofFresh, fresh);
  return lost === null ? null : { kind: 'calibration', ...lost };
}

/** What scoring on the fresh date needed of all customers together; none without such a date. */
async function freshContexts(subjects: DriftSources['subjects'], fresh: Date | null) {
  const months = monthlyContexts(fresh === null ? [] : [fresh]);
  let customers = 0;
  for await (const batch of subjects()) {
    customers += batch.length;
    if (fresh === null) continue;
    for (const { customer, history } of batch) months.add(customer, history);
  }
  return { contexts: months.contexts(), customers };
}

function everyOther(step: number): () => boolean {
  let count = 0;
  return () => count++ % Math.max(1, step) === 0;
}
