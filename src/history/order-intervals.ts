import type { OrderColumns } from '../domain/history.js';
import { countedDaysBetween, dayNumber } from './calendar.js';

/** A customer's rhythm of ordering: intervals between days with an order, holiday weeks left out. */
export interface OrderIntervals {
  /** Number of days with an order. */
  readonly orderDays: number;
  /** Day numbers (UTC, since 1970-01-01); null without an order. */
  readonly lastOrderDay: number | null;
  /** Number of intervals; those that lie mostly in a holiday week left out. */
  readonly count: number;
  /** Mean of the natural logarithm of the intervals in days; 0 without an interval. */
  readonly meanLog: number;
  /** Sum of squared deviations from that mean. */
  readonly squaresLog: number;
}

/**
 * The order intervals in a history, all of it: pass it as of a date. Cancellations and negative lines are no orders. An
 * interval that lies mostly in a holiday week is left out: what is left of it would be too short for one who orders as
 * ever. Welford's running mean: Technometrics 4 (1962), 419–420.
 */
export function orderIntervals({ atMs, amountMinor, isCancellation }: OrderColumns): OrderIntervals {
  let orderDays = 0;
  let lastOrderDay: number | null = null;
  let count = 0;
  let meanLog = 0;
  let squaresLog = 0;
  for (let index = 0; index < atMs.length; index++) {
    if (isCancellation[index] === 1 || (amountMinor[index] ?? 0) < 0) continue;
    const day = dayNumber(atMs[index] ?? Number.NaN);
    if (day === lastOrderDay) continue;
    const counted = lastOrderDay === null ? 0 : countedDaysBetween(lastOrderDay, day);
    if (lastOrderDay !== null && 2 * counted >= day - lastOrderDay) {
      count += 1;
      const deviation = Math.log(counted) - meanLog;
      meanLog += deviation / count;
      squaresLog += deviation * (Math.log(counted) - meanLog);
    }
    orderDays += 1;
    lastOrderDay = day;
  }
  return { orderDays, lastOrderDay, count, meanLog, squaresLog };
}
