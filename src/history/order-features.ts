import type { OrderColumns } from '../domain/history.js';
import { DAY_MS } from '../domain/time.js';
import { dayNumber } from './calendar.js';
import { daysUpTo, isWithin, type TimeWindow } from './windows.js';

/** What is told of a customer's orders as of a moment, by its plain name; the order of the columns of a table. */
export const ORDER_FEATURES = [
  'days_since_last_order',
  'days_since_first_order',
  'order_days',
  'usual_gap_days',
  'mean_gap_days',
  'gap_spread',
  'last_gap_to_usual',
  'silence_to_usual_gap',
  'order_days_last_30',
  'order_days_last_90',
  'order_days_last_180',
  'order_days_change_30',
  'order_days_change_90',
  'value_last_30',
  'value_last_90',
  'value_last_180',
  'value_change_30',
  'value_change_90',
  'value_total',
  'mean_order_value',
  'usual_order_value',
  'order_value_trend',
  'lines_per_order',
  'cancelled_share',
] as const;
export type OrderFeature = (typeof ORDER_FEATURES)[number];

/** Records no longer than the longest window don't tell who is new: with most, the first order lies before them. */
const LONGEST_DAYS = 180;
/** As many orders as "lately" is in the trend of an order's value. */
const LATE_ORDERS = 3;

/**
 * Features of a customer's orders: recency, rhythm, volume and how each of them changes. Cancellations and negative lines
 * are no orders; they make the share that is cancelled.
 *
 * NaN where a feature has no meaning: gaps before a second day with an order, the first order where records are short, and every window that begins over a day
 * before `recordedFromMs`, because a time without records is no time without orders. Values are in minor units. Changes are the
 * logarithm of this stretch plus one (order day; usual order's value) over the stretch before plus the same.
 *
 * @param orders as of `asOfMs`: pass what `historyAsOf` gives. In any order.
 * @param recordedFromMs since when orders are on record at all.
 * @returns null for a customer without an order.
 */
export function orderFeatures(
  orders: OrderColumns,
  asOfMs: number,
  recordedFromMs: number,
): Readonly<Record<OrderFeature, number>> | null {
  const placed = placedOrders(orders);
  const first = placed[0];
  const last = placed.at(-1);
  if (first === undefined || last === undefined) return null;
  const days = orderDays(placed);
  const gaps = days.slice(1).map((day, index) => day - (days[index] as number));
  const usualGap = medianOf(gaps);
  const values = placed.map(({ value }) => value);
  const usualValue = medianOf(values);
  const sinceLast = (asOfMs - last.atMs) / DAY_MS;
  const within = (window: TimeWindow): readonly PlacedOrder[] | null =>
    window.afterMs + DAY_MS < recordedFromMs ? null : placed.filter(({ atMs }) => isWithin(atMs, window));
  const lately = (length: number) => within(daysUpTo(asOfMs, length));
  const before = (length: number) => within(daysUpTo(asOfMs - length * DAY_MS, length));
  const late = values.slice(-LATE_ORDERS);
  return {
    days_since_last_order: sinceLast,
    days_since_first_order:
      within(daysUpTo(asOfMs, LONGEST_DAYS)) === null ? Number.NaN : (asOfMs - first.atMs) / DAY_MS,
    order_days: days.length,
    usual_gap_days: usualGap,
    mean_gap_days: meanOf(gaps),
    gap_spread: spreadOf(gaps),
    last_gap_to_usual: gaps.length < 2 ? Number.NaN : (gaps.at(-1) as number) / usualGap,
    silence_to_usual_gap: sinceLast / usualGap,
    order_days_last_30: countDays(lately(30)),
    order_days_last_90: countDays(lately(90)),
    order_days_last_180: countDays(lately(180)),
    order_days_change_30: change(countDays(lately(30)), countDays(before(30)), 1),
    order_days_change_90: change(countDays(lately(90)), countDays(before(90)), 1),
    value_last_30: sumOf(lately(30)),
    value_last_90: sumOf(lately(90)),
    value_last_180: sumOf(lately(180)),
    value_change_30: change(sumOf(lately(30)), sumOf(before(30)), usualValue),
    value_change_90: change(sumOf(lately(90)), sumOf(before(90)), usualValue),
    value_total: sumOf(placed),
    mean_order_value: meanOf(values),
    usual_order_value: usualValue,
    order_value_trend:
      values.length <= LATE_ORDERS
        ? Number.NaN
        : change(medianOf(late), medianOf(values.slice(0, -LATE_ORDERS)), 1),
    lines_per_order: meanOf(placed.map(({ lines }) => lines)),
    cancelled_share: cancelledShare(orders, placed.length),
  };
}

interface PlacedOrder {
  readonly atMs: number;
  readonly value: number;
  readonly lines: number;
}

/** Orders with the time of their first line, the oldest first. */
function placedOrders({ atMs, amountMinor, isCancellation, orderIndex }: OrderColumns): PlacedOrder[] {
  const byOrder = new Map<number, { atMs: number; value: number; lines: number }>();
  for (let line = 0; line < atMs.length; line++) {
    const amount = amountMinor[line] as number;
    if (isCancellation[line] === 1 || amount < 0) continue;
    const at = atMs[line] as number;
    const order = byOrder.get(orderIndex[line] as number);
    if (order === undefined) byOrder.set(orderIndex[line] as number, { atMs: at, value: amount, lines: 1 });
    else {
      order.atMs = Math.min(order.atMs, at);
      order.value += amount;
      order.lines += 1;
    }
  }
  // By value where times are equal, so that the order of the lines says nothing.
  return [...byOrder.values()].sort((a, b) => a.atMs - b.atMs || a.value - b.value || a.lines - b.lines);
}

/** Distinct day numbers, ascending. */
function orderDays(placed: readonly PlacedOrder[]): number[] {
  return [...new Set(placed.map(({ atMs }) => dayNumber(atMs)))];
}

function countDays(placed: readonly PlacedOrder[] | null): number {
  return placed === null ? Number.NaN : orderDays(placed).length;
}

function sumOf(placed: readonly PlacedOrder[] | null): number {
  return placed === null ? Number.NaN : placed.reduce((sum, { value }) => sum + value, 0);
}

/** Orders taken back, whole or in part, among orders and those. */
function cancelledShare({ amountMinor, isCancellation, orderIndex }: OrderColumns, placed: number): number {
  const cancelled = new Set<number>();
  for (let line = 0; line < amountMinor.length; line++) {
    if (isCancellation[line] === 1 || (amountMinor[line] as number) < 0)
      cancelled.add(orderIndex[line] as number);
  }
  return cancelled.size / (cancelled.size + placed);
}

/** Plus the same on both sides, so that nothing before is not endlessly more now. */
function change(now: number, earlier: number, plus: number): number {
  // Orders of no value at all don't change.
  return now + plus === 0 && earlier + plus === 0 ? 0 : Math.log((now + plus) / (earlier + plus));
}

/** Standard deviation of the gaps' logarithms: how irregular a rhythm is, however slow. */
function spreadOf(gaps: readonly number[]): number {
  if (gaps.length < 2) return Number.NaN;
  const logs = gaps.map(Math.log);
  const mean = meanOf(logs);
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / (logs.length - 1));
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function medianOf(values: readonly number[]): number {
  if (values.length === 0) return Number.NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
