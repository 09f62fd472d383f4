import type { OrderColumns } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { dayNumber } from '../../history/calendar.js';
import { monthsBefore } from '../../history/windows.js';

/** From so much history on, the same season a year earlier is known. */
const SEASON_FROM_MONTHS = 24;
/** A season begins and ends some weeks earlier or later each year. */
const SEASON_SHIFT_DAYS = 30;

interface SilentDays {
  /** Day numbers: of the last order, and up to when orders are delivered. */
  readonly lastOrderDay: number;
  readonly untilDay: number;
  /** So many days later than a year ago the next order is no later than usual. */
  readonly usualDays: number;
  /** Whether so many days without an order, from one day to another, are more than the customer's rhythm explains. */
  readonly isLong: (fromDay: number, untilDay: number) => boolean;
}

/**
 * Whether the customer was as silent in the same season a year earlier: who buys from March to June has not left in
 * September. False where less than two years of its orders are known.
 *
 * @param orders as of a date, in time order. Cancellations and negative lines are no orders.
 */
export function wasSilentYearBefore(
  orders: OrderColumns,
  { lastOrderDay, untilDay, usualDays, isLong }: SilentDays,
): boolean {
  const untilMs = untilDay * DAY_MS;
  const days = orderDaysOf(orders);
  const [firstDay] = days;
  if (firstDay === undefined || firstDay * DAY_MS > monthsBefore(untilMs, SEASON_FROM_MONTHS)) return false;
  // Each end of a season moves; its middle lies safely within.
  const middleDay = yearBefore((lastOrderDay + untilDay) / 2);
  const nextPlace = days.findIndex((day) => day > middleDay);
  const [startDay, endDay] = [days[nextPlace - 1], days[nextPlace]];
  if (startDay === undefined || endDay === undefined) return false;
  return (
    isLong(startDay, endDay) &&
    startDay <= yearBefore(lastOrderDay) + SEASON_SHIFT_DAYS &&
    endDay + usualDays >= yearBefore(untilDay)
  );
}

function orderDaysOf({ atMs, amountMinor, isCancellation }: OrderColumns): number[] {
  const days: number[] = [];
  for (let place = 0; place < atMs.length; place++) {
    if (isCancellation[place] === 1 || (amountMinor[place] ?? 0) < 0) continue;
    const day = dayNumber(atMs[place] ?? Number.NaN);
    if (day !== days.at(-1)) days.push(day);
  }
  return days;
}

function yearBefore(day: number): number {
  return monthsBefore(day * DAY_MS, 12) / DAY_MS;
}
