import type { ChurnContext, EventSource } from '../../domain/run.js';
import { DAY_MS } from '../../domain/time.js';
import { dayNumber } from '../../history/calendar.js';
import { daysUpTo, monthsBefore, type TimeWindow } from '../../history/windows.js';
import { deliveredDays, lastHoleEndMs } from '../source-holes.js';
import { deliveredUntilMs, staleSource } from '../source-state.js';
import { type MissingReading, missing } from './signal.js';

export const COMPARED_DAYS = 90;
/** Less of the last 90 days delivered says too little about them. */
const MIN_DELIVERED_DAYS = COMPARED_DAYS / 2;
/** With so much history of its own a customer is compared with the same days a year earlier. */
const YEAR_FROM_MONTHS = 15;

/** The last 90 days, and the days they are compared with. */
export interface Comparison {
  readonly variant: 'year' | 'previous';
  readonly current: TimeWindow;
  readonly baseline: TimeWindow;
  /** Days of each window that count: without holiday weeks, and those of which the source delivered. */
  readonly currentDays: number;
  readonly baselineDays: number;
}

/**
 * Which days the last 90 are compared with: the same days a year earlier, or the 90 before for a customer known for
 * less than 15 months.
 *
 * @param firstMs the customer's first event in the source.
 * @returns a missing reading where the source does not reach back over both windows.
 */
export function comparisonOf(
  source: EventSource,
  firstMs: number,
  context: ChurnContext,
): Comparison | MissingReading {
  const asOfMs = context.asOf.getTime();
  const isYear = firstMs <= monthsBefore(asOfMs, YEAR_FROM_MONTHS);
  const current = daysUpTo(asOfMs, COMPARED_DAYS);
  const baseline = daysUpTo(isYear ? monthsBefore(asOfMs, 12) : current.afterMs, COMPARED_DAYS);
  const coverage = context.coverage[source];
  if (coverage === undefined) return missing('no_source');
  const firstDay = dayNumber(coverage.firstAt.getTime());
  const days = dayNumber(asOfMs) - firstDay;
  const daysNeeded = dayNumber(asOfMs) - dayNumber(baseline.afterMs);
  if (days < daysNeeded) {
    const readyAtMs = (firstDay + daysNeeded) * DAY_MS;
    return missing('history_too_short', { days, daysNeeded, firstAtMs: firstDay * DAY_MS, readyAtMs });
  }
  const deliveredMs = deliveredUntilMs(coverage, context.asOf);
  if (deliveredMs < current.afterMs + MIN_DELIVERED_DAYS * DAY_MS) {
    return staleSource(coverage, context.asOf, MIN_DELIVERED_DAYS);
  }
  for (const window of [current, baseline]) {
    const days = deliveredDays(coverage, window.afterMs, Math.min(window.untilMs, deliveredMs));
    const holeEndMs = lastHoleEndMs(coverage, window.afterMs, window.untilMs);
    if (days >= MIN_DELIVERED_DAYS || holeEndMs === null) continue;
    const readyAtMs = holeEndMs + MIN_DELIVERED_DAYS * DAY_MS + asOfMs - window.untilMs;
    const values = {
      days: Math.floor(days),
      daysNeeded: MIN_DELIVERED_DAYS,
      firstAtMs: holeEndMs,
      readyAtMs,
    };
    return missing('history_too_short', values);
  }
  return {
    variant: isYear ? 'year' : 'previous',
    current,
    baseline,
    currentDays: deliveredDays(coverage, current.afterMs, deliveredMs),
    baselineDays: deliveredDays(coverage, baseline.afterMs, baseline.untilMs),
  };
}

/** Change of the amount per counted day, in per cent: −40 for a fall by two fifths. The baseline is above 0. */
export function changePercent(current: number, baseline: number, comparison: Comparison): number {
  const ratio = (current * comparison.baselineDays) / (baseline * comparison.currentDays);
  // Rounded to a millionth, so that a fall by exactly the border reaches it.
  return Math.round((ratio - 1) * 1e8) / 1e6;
}
