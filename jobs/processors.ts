import { decide } from './decide-alerts.js';
import type { JobDependencies } from './dependencies.js';
import { drainChannel } from './drain-channel.js';
import type { JobName, JobPayload } from './names.js';
import { rebuild } from './rebuild-histories.js';
import { scoreCustomers } from './score-customers.js';
import { startScoring } from './start-scoring.js';
import { sweepDeliveries } from './sweep-deliveries.js';
import { wake } from './wake-alerts.js';

/** What a processor learns of its job beside the payload. */
export interface JobContext {
  /** Children that failed for good. */
  readonly failedChildren: number;
}

type Processor<Name extends JobName> = (
  dependencies: JobDependencies,
  payload: JobPayload<Name>,
  context: JobContext,
) => Promise<unknown>;

/** A forgotten job is a compile error. */
export const PROCESSORS: { readonly [Name in JobName]: Processor<Name> } = {
  'start-scoring': startScoring,
  'score-customers': scoreCustomers,
  'decide-alerts': (dependencies, payload, { failedChildren }) =>
    decide(dependencies, payload, failedChildren),
  'rebuild-histories': rebuild,
  'wake-alerts': wake,
  'sweep-deliveries': sweepDeliveries,
  'drain-channel': drainChannel,
};
