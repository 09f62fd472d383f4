import type { ChurnContext, EventSource, SourceCoverage } from '../domain/run.js';
import { DAY_MS } from '../domain/time.js';
import { countedDays } from '../history/calendar.js';
import { SOURCE_SERIES } from '../history/sources.js';
import { type MissingReading, missing } from './signals/signal.js';

/** No source is called stale before so many silent days, however often it usually delivers. */
const MIN_STALE_DAYS = 14;
/** Beyond that, it may be silent for so many times its usual gap. */
const STALE_GAPS = 3;

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
