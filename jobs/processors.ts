import { checkData } from './check-data.js';
import { decide } from './decide-alerts.js';
import type { JobDependencies } from './dependencies.js';
import { drainChannel } from './drain-channel.js';
import { makeFigures } from './make-figures.js';
import { minePatterns } from './mine-patterns.js';
import { addFigures } from './monthly-figures.js';
import { addMorningLists } from './morning-lists.js';
import type { JobName, JobPayload } from './names.js';
import { planMeasures } from './plan-measures.js';
import { planTasks } from './plan-tasks.js';
import { rebuild, sweepHistories } from './rebuild-histories.js';
import { refreshOverviews } from './refresh-overviews.js';
import { reviewLosses } from './review-losses.js';
import { tickClock } from './run-clock.js';
import { scoreCustomers } from './score-customers.js';
import { scoreDeals, sweepDeals } from './score-deals.js';
import { scoreAllDeals } from './score-open-deals.js';
import { sendMeasures } from './send-measures.js';
import { settle } from './settle-merges.js';
import { startScoring } from './start-scoring.js';
import { sweepDeliveries } from './sweep-deliveries.js';
import { sweepOffers } from './sweep-offers.js';
import { addTierMessages } from './tier-messages.js';
import { train } from './train.js';
import { valueAll } from './value-customers.js';
import { wake } from './wake-alerts.js';
import { watchOffers } from './watch-offers.js';
import { addDigests } from './weekly-digests.js';

/** What a processor learns of its job beside the payload. */
export interface JobContext {
  /** Children that failed for good. */
  readonly failedChildren: number;
  /** Whether it is given up when it fails now. */
  readonly isLastAttempt: boolean;
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
  'decide-alerts': decide,
  'rebuild-histories': rebuild,
  'sweep-histories': sweepHistories,
  'refresh-overviews': refreshOverviews,
  'wake-alerts': wake,
  'plan-measures': planMeasures,
  'send-measures': sendMeasures,
  'plan-tasks': planTasks,
  'review-losses': reviewLosses,
  'check-data': checkData,
  'sweep-offers': sweepOffers,
  'watch-offers': watchOffers,
  'mine-patterns': minePatterns,
  'settle-merges': settle,
  'train-churn': train,
  'value-customers': valueAll,
  'score-open-deals': scoreAllDeals,
  'score-deals': scoreDeals,
  'sweep-deals': sweepDeals,
  'run-clock': tickClock,
  'morning-lists': addMorningLists,
  'tier-messages': addTierMessages,
  'make-figures': makeFigures,
  'monthly-figures': addFigures,
  'weekly-digests': addDigests,
  'sweep-deliveries': sweepDeliveries,
  'drain-channel': drainChannel,
};
