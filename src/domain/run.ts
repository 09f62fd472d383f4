import type { ModelReadiness } from './score.js';

export const RUN_NAMES = [
  'score-churn',
  'train-churn',
  'value-customers',
  'score-win',
  'train-win',
  'train-tickets',
  'train-offers',
] as const;
export type RunName = (typeof RUN_NAMES)[number];

/**
 * How customers of one segment differ in their order intervals: the natural logarithm of an interval, in days that
 * count, is the customer's own mean plus chance.
 */
export interface IntervalDistribution {
  /** Segment as the customers name it; '' is all customers together. A value, not a key: it is foreign text. */
  readonly segment: string;
  /** Mean of the customers' means. */
  readonly meanLog: number;
  /** Variance of one customer's intervals around that customer's mean. */
  readonly withinVarianceLog: number;
  /** Variance of the customers' means. */
  readonly betweenVarianceLog: number;
  /** Intervals and customers it was estimated from. */
  readonly intervalCount: number;
  readonly customerCount: number;
}

export const EVENT_SOURCES = [
  'orders',
  'invoices',
  'payments',
  'interactions',
  'deliveries',
  'contracts',
  'contacts',
  'machines',
  'usage',
  'web',
  'tickets',
  'satisfaction',
  'projects',
  'outside_facts',
] as const;
/** Where signals come from: what one kind of file brings, of all customers together. */
export type EventSource = (typeof EVENT_SOURCES)[number];

/** What was known of one source, over all customers, as of the run's date. */
export interface SourceCoverage {
  readonly firstAt: Date;
  readonly lastAt: Date;
  /** Mean number of days from one day with events to the next. */
  readonly usualGapDays: number;
  /** Nineteen of twenty such gaps are no longer; left out where there was no gap, and of checks made before it was known. */
  readonly longGapDays?: number;
  /** In time order; none where it says nothing. */
  readonly holes?: readonly SourceHole[];
}

/** A time of which nothing was delivered although something was before and after it. */
export interface SourceHole {
  readonly fromAt: Date;
  readonly untilAt: Date;
}

/** What every partition of a scoring run reads alike, computed once. */
export interface ChurnContext {
  readonly asOf: Date;
  /** One per segment that has enough intervals to tell, and one for all. */
  readonly orderIntervals: readonly IntervalDistribution[];
  readonly coverage: Readonly<Partial<Record<EventSource, SourceCoverage>>>;
  readonly readiness: ModelReadiness;
  readonly isFirstRun: boolean;
}

/** One scheduled piece of work that happens once: the row is its claim. */
export interface Run {
  /** `${name}.${period}`, free of colons. */
  readonly id: string;
  readonly name: RunName;
  /** The period it is for, such as the date 2026-11-23. */
  readonly period: string;
  readonly startedAt: Date;
  readonly context: ChurnContext | null;
  readonly finishedAt: Date | null;
  readonly counts: Readonly<Record<string, number>>;
}
