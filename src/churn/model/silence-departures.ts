import type { OrderColumns } from '../../domain/history.js';
import type { IntervalDistribution } from '../../domain/run.js';
import { DAY_MS } from '../../domain/time.js';
import { countedDaysBetween, dayNumber } from '../../history/calendar.js';
import type { OrderIntervals } from '../../history/order-intervals.js';
import { silenceOf } from '../silence.js';
import type { Departure } from './departure.js';

/** Of the intervals expected of this customer, so many are shorter than a silence that tells a loss. */
const LOST_PERCENTILE = 0.99;
/** However often somebody orders, fewer days say nothing; however seldom, more say enough. */
export const SILENCE_FLOOR_DAYS = 60;
const SILENCE_CEILING_DAYS = 540;

/**
 * One interval in a hundred is longer than the threshold by chance alone: who orders, writes or calls again so soon behind
 * it had not left.
 */
export const SILENCE_CONFIRMED_DAYS = 60;

/** What was known by a moment of how order intervals differ between customers. */
export type PoolAt = (atMs: number) => IntervalDistribution | null;

/**
 * When a customer's silence got longer than fits its own rhythm. The threshold of each silence is fitted on what came
 * before it: the customer's intervals up to the last order, and the segment's as of then. A sign of life ends it; then
 * 60 quiet days begin another one.
 *
 * @param orders as of `untilMs`, in time order.
 * @param lifeMs signs of life without an order, ascending.
 * @param untilMs up to when orders are delivered: what comes later is a hole in the data, no silence.
 */
export function silenceDepartures(
  orders: OrderColumns,
  lifeMs: Float64Array,
  poolAt: PoolAt,
  untilMs: number,
): Departure[] {
  const departures: Departure[] = [];
  const untilDay = dayNumber(untilMs);
  const own = runningIntervals();
  const judge = (lastDay: number, nextDay: number | null): void => {
    if ((nextDay ?? untilDay) - lastDay < SILENCE_FLOOR_DAYS) return;
    const crossedDay = lastDay + lostAfterDays(lastDay, own.intervals(), poolAt(lastDay * DAY_MS));
    const nextMs = nextDay === null ? Number.POSITIVE_INFINITY : nextDay * DAY_MS;
    departures.push(...quietStretches(crossedDay * DAY_MS, Math.min(nextMs, untilMs), nextMs, lifeMs));
  };
  let lastDay: number | null = null;
  for (let line = 0; line < orders.atMs.length; line++) {
    if (orders.isCancellation[line] === 1 || (orders.amountMinor[line] ?? 0) < 0) continue;
    const day = dayNumber(orders.atMs[line] ?? Number.NaN);
    if (day === lastDay) continue;
    if (lastDay !== null) judge(lastDay, day);
    own.add(lastDay, day);
    lastDay = day;
  }
  if (lastDay !== null) judge(lastDay, null);
  return departures;
}

/** From where the silence got too long up to its end: the stretches in which there was no sign of life either. */
function quietStretches(
  crossedMs: number,
  seenUntilMs: number,
  nextOrderMs: number,
  lifeMs: Float64Array,
): Departure[] {
  const quietMs = SILENCE_CONFIRMED_DAYS * DAY_MS;
  const stretches: Departure[] = [];
  let leftAtMs = crossedMs;
  let place = lifeMs.findIndex((at) => at > leftAtMs);
  while (leftAtMs <= seenUntilMs && leftAtMs < nextOrderMs) {
    const life = place === -1 ? Number.POSITIVE_INFINITY : (lifeMs[place] ?? Number.POSITIVE_INFINITY);
    const returnedAtMs = Math.min(life, nextOrderMs);
    const isConfirmed = Math.min(returnedAtMs, seenUntilMs) - leftAtMs >= quietMs;
    stretches.push({ leftAtMs, returnedAtMs, source: 'silence', isConfirmed });
    if (life >= nextOrderMs || life > seenUntilMs) break;
    // Life goes on as long as one sign follows the other.
    while (place + 1 < lifeMs.length && (lifeMs[place + 1] ?? 0) - (lifeMs[place] ?? 0) <= quietMs)
      place += 1;
    leftAtMs = (lifeMs[place] ?? Number.POSITIVE_INFINITY) + quietMs;
    place += 1;
  }
  return stretches;
}

/** Days after the last order at which the customer counts as lost. More days never lower the percentile. */
function lostAfterDays(lastDay: number, own: OrderIntervals, segment: IntervalDistribution | null): number {
  const isLost = (days: number): boolean => {
    const silence = silenceOf(countedDaysBetween(lastDay, lastDay + days), own, segment);
    return silence !== null && silence.percentile > LOST_PERCENTILE;
  };
  let kept = SILENCE_FLOOR_DAYS - 1;
  let lost = SILENCE_CEILING_DAYS;
  while (lost - kept > 1) {
    const middle = (kept + lost) >> 1;
    if (isLost(middle)) lost = middle;
    else kept = middle;
  }
  return lost;
}

/** The intervals up to an order day, one day at a time; as orderIntervals reckons them over a whole history. */
function runningIntervals() {
  let orderDays = 0;
  let lastOrderDay: number | null = null;
  let count = 0;
  let meanLog = 0;
  let squaresLog = 0;
  return {
    add(before: number | null, day: number): void {
      orderDays += 1;
      lastOrderDay = day;
      if (before === null) return;
      const counted = countedDaysBetween(before, day);
      if (2 * counted < day - before) return;
      count += 1;
      const deviation = Math.log(counted) - meanLog;
      meanLog += deviation / count;
      squaresLog += deviation * (Math.log(counted) - meanLog);
    },
    intervals: (): OrderIntervals => ({ orderDays, lastOrderDay, count, meanLog, squaresLog }),
  };
}
