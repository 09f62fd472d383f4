import type { Redis } from 'ioredis';
import type { DecideCounts } from '../src/alerts/decide.js';
import type { DrainResult } from '../src/chat/delivery/drain-target.js';
import type { Customer } from '../src/domain/customer.js';
import type { History } from '../src/domain/history.js';
import type { Level } from '../src/domain/level.js';
import type { ChurnContext, Run } from '../src/domain/run.js';
import type { Score } from '../src/domain/score.js';
import type { OnStep } from '../src/domain/step.js';
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
  readonly churnContext: (asOf: Date, isFirstRun: boolean) => Promise<ChurnContext>;
  /** Null for a customer that is not scored. */
  readonly scoreChurn: (
    customer: Customer,
    history: History,
    context: ChurnContext,
    previousLevel: Level | null,
    lostAt: Date | null,
    runId: string,
  ) => Score | null;
  readonly wakeAlerts: () => Promise<number>;
  readonly decideAlerts: (run: Run) => Promise<DecideCounts>;
  /** Null in an installation without a chat platform. */
  readonly delivery: DeliveryDependencies | null;
  readonly log: JobLog;
}

export interface DeliveryDependencies {
  readonly drainTarget: (targetKey: string, pace: () => Promise<void>) => Promise<DrainResult>;
  readonly updateCards: (alertId: string) => Promise<boolean>;
  /** Least time between two messages to one target, and how many may follow each other without it. */
  readonly intervalMs: number;
  readonly burst: number;
  /** A channel whose worker died is free again after this long. */
  readonly channelLeaseMs: number;
}

/** Structured, ids only. */
export interface JobLog {
  info(about: Readonly<Record<string, unknown>>, message: string): void;
  warn(about: Readonly<Record<string, unknown>>, message: string): void;
  error(about: Readonly<Record<string, unknown>>, message: string): void;
}
