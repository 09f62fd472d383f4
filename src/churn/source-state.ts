import type { ChurnContext, EventSource, SourceCoverage } from '../domain/run.js';
import { DAY_MS } from '../domain/time.js';
import { countedDays } from '../history/calendar.js';
import { SOURCE_SERIES } from '../history/sources.js';
import { type MissingReading, missing } from './signals/signal.js';

/** No source loses its signals before so many silent days, however often it usually delivers. */
const MIN_STALE_DAYS = 14;
/** Beyond that, it may be silent for so many times its usual gap. */
const STALE_GAPS = 3;
/** People are told of it sooner, but a file that comes daily may still miss a day or two. */
const MIN_LATE_DAYS = 3;
/** So many times the gap that few of its gaps exceed: a bank holiday behind a weekend is no news. */
const LATE_GAPS = 1.5;

/**
 * Why a source can't be used as of the context's date: never there, or silent for too long. Null when it delivers. What
 * stands once it is known, such as contracts and machines, does not go stale.
 */
export function sourceProblem(source: EventSource, context: ChurnContext): MissingReading | null {
  const coverage = context.coverage[source];
  if (coverage === undefined) return missing('no_source');
  if (!SOURCE_SERIES[source].isRegular) return null;
  const allowedDays = Math.max(MIN_STALE_DAYS, STALE_GAPS * coverage.usualGapDays);
  return silentDays(coverage, context.asOf) <= allowedDays
    ? null
    : staleSource(coverage, context.asOf, allowedDays);
}

/**
 * Whether a source is late as of the context's date: silent for longer than it usually is, by its own rhythm. Then people are
 * told, and figures that count what is new are withheld. Its signals go on until it is stale: they take nobody's silence for
 * granted behind the last delivery anyway.
 */
export function isSourceLate(source: EventSource, context: ChurnContext): boolean {
  const coverage = context.coverage[source];
  if (coverage === undefined || !SOURCE_SERIES[source].isRegular) return false;
  const { usualGapDays, longGapDays } = coverage;
  // What was delivered on one day alone has no rhythm.
  if (usualGapDays === 0) return sourceProblem(source, context) !== null;
  const allowedDays = longGapDays === undefined ? STALE_GAPS * usualGapDays : LATE_GAPS * longGapDays;
  return silentDays(coverage, context.asOf) > Math.max(MIN_LATE_DAYS, allowedDays);
}

export function staleSource(coverage: SourceCoverage, asOf: Date, allowedDays: number): MissingReading {
  return missing('source_stale', {
    days: Math.floor(silentDays(coverage, asOf)),
    daysAllowed: Math.floor(allowedDays),
    lastAtMs: coverage.lastAt.getTime(),
  });
}

/**
 * Up to when a source can be taken to have delivered: its last event and one usual gap after it, at most the date
 * itself. What comes later is a hole in the data, which must not look like a customer's silence.
 */
export function deliveredUntilMs(coverage: SourceCoverage, asOf: Date): number {
  const gapMs = Math.max(1, coverage.usualGapDays) * DAY_MS;
  return Math.min(asOf.getTime(), coverage.lastAt.getTime() + gapMs);
}

function silentDays(coverage: SourceCoverage, asOf: Date): number {
  return countedDays(coverage.lastAt.getTime(), asOf.getTime());
}
