import type { ChurnContext, IntervalDistribution } from '../../domain/run.js';
import { DAY_MS } from '../../domain/time.js';
import { dayNumber } from '../../history/calendar.js';
import { orderIntervals } from '../../history/order-intervals.js';
import { OWN_INTERVALS, silenceOf } from '../silence.js';
import { deliveredDays } from '../source-holes.js';
import { deliveredUntilMs } from '../source-state.js';
import { wasSilentYearBefore } from './same-season.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const MEDIUM_PERCENTILE = 0.9;
const STRONG_PERCENTILE = 0.99;

/**
 * Days since the last order against the intervals expected of this customer. A silence such as the customer keeps every
 * year at this time is no sign: see same-season.ts.
 */
export const orderRhythm = {
  key: 'order_rhythm',
  unit: 'percentile',
  strengths: ['medium', 'strong'],
  sources: ['orders'],
  modelValues: ['ratio', 'percentile', 'days'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, segment, context }: SignalInput): SignalReading {
  const { coverage } = context;
  if (coverage.orders === undefined) return missing('no_source');
  const own = orderIntervals(history.orders);
  if (own.lastOrderDay === null) return missing('too_few', { orders: 0, ordersNeeded: 1 });
  const deliveredDay = dayNumber(deliveredUntilMs(coverage.orders, context.asOf));
  const { orders } = coverage;
  const ofSegment = intervalsOf(segment, context);
  const countedFrom = (fromDay: number, untilDay: number) =>
    Math.max(0, deliveredDays(orders, fromDay * DAY_MS, untilDay * DAY_MS));
  const countedDays = countedFrom(own.lastOrderDay, deliveredDay);
  const silence = silenceOf(countedDays, own, ofSegment);
  if (silence === null) {
    return missing('too_few', { intervals: own.count, intervalsNeeded: OWN_INTERVALS });
  }
  const { percentile, usualDays, variant } = silence;
  const isLong = (fromDay: number, untilDay: number) =>
    (silenceOf(countedFrom(fromDay, untilDay), own, ofSegment)?.percentile ?? 0) > MEDIUM_PERCENTILE;
  const silentDays = { lastOrderDay: own.lastOrderDay, untilDay: deliveredDay, usualDays, isLong };
  const isSign = percentile > MEDIUM_PERCENTILE && !wasSilentYearBefore(history.orders, silentDays);
  const strength = !isSign ? null : percentile > STRONG_PERCENTILE ? 'strong' : 'medium';
  const values = {
    // As people count them, holidays included.
    days: dayNumber(context.asOf.getTime()) - own.lastOrderDay,
    usualDays: Math.max(1, Math.round(usualDays)),
    percentile: Math.min(99, Math.floor(percentile * 100)),
    // Of the usual interval, in days that count.
    ratio: Math.round((100 * countedDays) / Math.max(1, usualDays)) / 100,
  };
  return measured(strength, values, variant);
}

/** Of the segment, or of all customers where the segment has too few. */
function intervalsOf(segment: string, { orderIntervals }: ChurnContext): IntervalDistribution | null {
  const own = orderIntervals.find((each) => each.segment === segment);
  return own ?? orderIntervals.find((each) => each.segment === '') ?? null;
}
