import type { Redis } from 'ioredis';
import type { DecidedRun } from '../src/alerts/decide.js';
import type { ClockCounts } from '../src/alerts/run-clock.js';
import type { DrainResult } from '../src/chat/delivery/drain-target.js';
import type { MadeMonth } from '../src/chat/make-month-figures.js';
import type { ChurnScorer } from '../src/churn/model/open-scorer.js';
import type { ScoredDeals } from '../src/deals/live/score-open-deals.js';
import type { DataCheckResult } from '../src/domain/data-check-result.js';
import type { ChurnContext, Run } from '../src/domain/run.js';
import type { OnStep } from '../src/domain/step.js';
import type { TrainingReason } from '../src/domain/training-reason.js';
import type { ValueRun } from '../src/domain/value-run.js';
import type { PlanCounts } from '../src/measures/plan-measures.js';
import type { PlanTasksCounts } from '../src/measures/plan-tasks.js';
import type { SendCounts } from '../src/measures/send-measures.js';
import type { MinedCounts } from '../src/service/mining/kept-patterns.js';
import type { SweepCounts } from '../src/service/offers/sweep-offers.js';
import type { Stores } from '../src/stores/stores.js';
import type { JobQueue } from './queue.js';

/** What the jobs call; put together in app.ts, so that a job only loads, calls and saves. */
export interface JobDependencies {
  readonly stores: Stores;
  readonly queue: JobQueue;
  /** Null where nothing is delivered. */
  readonly redis: Redis | null;
  /** Prefix of every Redis key. */
  readonly prefix: string;
  readonly now: () => Date;
  readonly onStep: OnStep;
  readonly rebuildHistories: () => Promise<number>;
  /** The same between two nights, with scores, values and overviews of whom it changes. @param most left out: all. */
  readonly rebuildChanged: (most?: number) => Promise<number>;
  /** Writes the overviews of some partitions anew; returns how many. */
  readonly refreshOverviews: (partitions: readonly number[]) => Promise<number>;
  readonly churnContext: (asOf: Date, isFirstRun: boolean) => Promise<ChurnContext>;
  /** What scores now: the active model, or rules. */
  readonly openScorer: () => Promise<ChurnScorer>;
  /** Trains where a training is due, and promotes what has run in shadow for long enough. */
  readonly checkTraining: () => Promise<TrainingCheck>;
  /** What every customer is worth, after a run of scores. */
  readonly valueCustomers: (asOf: Date, runId: string) => Promise<ValueRun>;
  /** The chance of every open deal, after a night's run. */
  readonly scoreOpenDeals: (asOf: Date) => Promise<ScoredDeals>;
  /** What closed deals tell together, and the day's forecasts; returns how many there are of both. */
  readonly reckonSales: (
    asOf: Date,
    runId: string,
  ) => Promise<{ readonly closed: number; readonly forecasts: number }>;
  /** Rebuilds and scores some deals anew and tells of falls; returns how many were scored, and how many alerts told something. */
  readonly rescoreDeals: (dealIds: readonly string[]) => Promise<RescoredCounts>;
  readonly wakeAlerts: () => Promise<number>;
  /** Of alerts that are open in teams which have stepped up to act; returns how many. */
  readonly startClocks: () => Promise<number>;
  /** Of alerts that are open in teams which have stepped back from acting; returns how many. */
  readonly stopClocks: () => Promise<number>;
  readonly planMeasures: () => Promise<PlanCounts>;
  readonly sendMeasures: () => Promise<SendCounts>;
  readonly planTasks: () => Promise<PlanTasksCounts>;
  readonly reviewLosses: () => Promise<number>;
  /** Null when the week has its check already. */
  readonly checkData: () => Promise<DataCheckResult | null>;
  /** Offers noted for later, those that nobody answers, what dead processes left. */
  readonly sweepOffers: () => Promise<SweepCounts>;
  /** The week whose look made the threshold of offers higher; null for none. */
  readonly watchOffers: () => Promise<string | null>;
  /** Null when the week has its look for patterns already, or there are no products. */
  readonly minePatterns: () => Promise<MinedCounts | null>;
  readonly settleMerges: () => Promise<number>;
  readonly runClock: () => Promise<ClockCounts>;
  /** Returns how many steps of tickets were taken. */
  readonly runTicketClock: () => Promise<number>;
  readonly addMorningLists: () => Promise<number>;
  /** Classes set by hand that have run out, and who came to another class; returns how many messages were added. */
  readonly addTierMessages: () => Promise<number>;
  /** Makes and keeps the figures of the newest month that is without, or whose figures have aged. */
  readonly makeMonthFigures: () => Promise<MadeMonth>;
  /** The month whose figures were added; null for none. */
  readonly addMonthlyFigures: () => Promise<string | null>;
  /** Returns how many were added. */
  readonly addWeeklyDigests: () => Promise<number>;
  readonly decideAlerts: (run: Run) => Promise<DecidedRun>;
  /** Null in an installation without a chat platform. */
  readonly delivery: DeliveryDependencies | null;
  readonly log: JobLog;
}

export interface DeliveryDependencies {
  readonly drainTarget: (targetKey: string) => Promise<DrainResult>;
  readonly updateCards: (alertId: string) => Promise<boolean>;
  /** The same for a task or the review of a loss. */
  readonly updateFollowed: (id: string) => Promise<boolean>;
  /** A channel whose worker died is free again after this long. */
  readonly channelLeaseMs: number;
}

/** What the daily look at the models came to. */
export interface TrainingCheck {
  /** Null where none was promoted. */
  readonly promotedId: string | null;
  readonly training: 'not_due' | 'trained' | 'failed';
  /** Null where none was due. */
  readonly because: TrainingReason | null;
}

export interface RescoredCounts {
  readonly scored: number;
  readonly told: number;
}

/** Structured, ids only. */
export interface JobLog {
  info(about: Readonly<Record<string, unknown>>, message: string): void;
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
  error(about: Readonly<Record<string, unknown>>, message: string): void;
}
