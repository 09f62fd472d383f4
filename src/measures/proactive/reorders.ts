import type { VarselEvent } from '../../domain/event.js';
import type { OrderColumns } from '../../domain/history.js';
import type { ReorderReason } from '../../domain/task-reason.js';
import { DAY_MS, utcDate } from '../../domain/time.js';
import { standingVersions } from '../../history/versions.js';
import { studentTQuantile } from '../../learning/statistics/student-t-quantile.js';
import type { Occasion } from './occasion.js';
import type { ReorderSettings } from './proactive-settings.js';

type ReorderOccasion = Occasion & { readonly reason: ReorderReason };

/** Older orders say nothing of today's consumption. */
const LOOK_BACK_DAYS = 730;
const FEWEST_STRETCHES = 5;
/** Nobody uses things up more evenly than that: a tenth. */
const LEAST_SPREAD = 0.1;
/** What leaving out the greatest deviation takes from the spread of a handful, where spread is normal. */
const TRIMMED_TO_SPREAD = 1.3;
/** An end that may lie anywhere helps nobody: at most so many times later than the earliest. */
const WIDEST = 2.5;
const INTERVAL_UPPER = 0.9;
const DAYS_A_MONTH = 365.25 / 12;
/** Who has ordered nothing for longer uses nothing up. */
const STILL_BUYS_DAYS = 400;

/**
 * Consumables whose stock ends soon, from the customer's own orders: how long each lasted for its quantity until the
 * next one. The median of the logarithms tells when the last order is used up, their spread without the one farthest off,
 * with Student's t, an interval that holds about four of five. Silent where there are too few orders, where they are too uneven to
 * tell, and once the interval is over: then it isn't consumption that speaks.
 *
 * @param events all of one customer. Orders of all customers come in as they should.
 */
export function reorders(
  events: readonly VarselEvent[],
  asOf: Date,
  { products, daysAhead }: ReorderSettings,
): ReorderOccasion[] {
  const byProduct = purchasesByProduct(events, asOf, new Set(products));
  return [...byProduct].flatMap(([product, purchases]) => {
    const last = purchases.at(-1);
    if (last === undefined) return [];
    const lasted = purchases
      .slice(1)
      .map((next, place) => {
        const before = purchases[place] ?? next;
        return Math.log((next.atMs - before.atMs) / DAY_MS / before.quantity);
      })
      .sort((a, b) => a - b);
    if (lasted.length < FEWEST_STRETCHES) return [];
    const usual = median(lasted);
    const spread = Math.max(LEAST_SPREAD, trimmedSpread(lasted, usual));
    const width =
      studentTQuantile(INTERVAL_UPPER, lasted.length - 1) * spread * Math.sqrt(1 + 1 / lasted.length);
    if (Math.exp(2 * width) > WIDEST) return [];
    const after = (logDaysPerUnit: number) => last.atMs + last.quantity * Math.exp(logDaysPerUnit) * DAY_MS;
    const [earliestMs, endsMs, latestMs] = [after(usual - width), after(usual), after(usual + width)];
    if (asOf.getTime() < endsMs - daysAhead * DAY_MS || asOf.getTime() >= latestMs) return [];
    return {
      key: `${product}:${utcDate(new Date(last.atMs))}`,
      // Before it may end, as far as there is time left.
      dueMs: Math.min(earliestMs, endsMs - (daysAhead / 2) * DAY_MS),
      endsMs: latestMs,
      reason: {
        kind: 'reorder',
        product,
        lastOrderedAt: new Date(last.atMs),
        quantity: last.quantity,
        perMonth: DAYS_A_MONTH / Math.exp(usual),
        orders: purchases.length,
        endsOn: new Date(endsMs),
        earliestOn: new Date(earliestMs),
        latestOn: new Date(latestMs),
      },
    };
  });
}

/** Whether a customer orders often enough, and lately, for its consumption to be told, whatever it orders. */
export function mayReorder({ atMs, orderIndex }: OrderColumns, asOf: Date): boolean {
  const lastMs = atMs.at(-1);
  if (lastMs === undefined || asOf.getTime() - lastMs > STILL_BUYS_DAYS * DAY_MS) return false;
  return new Set(orderIndex).size > FEWEST_STRETCHES;
}

interface Purchase {
  readonly atMs: number;
  readonly quantity: number;
}

/** One a day and product, cancelled lines against their order; in time order. */
function purchasesByProduct(
  events: readonly VarselEvent[],
  asOf: Date,
  products: ReadonlySet<string>,
): Map<string, Purchase[]> {
  const asOfMs = asOf.getTime();
  const orders = new Map<string, { product: string; atMs: number; quantity: number }>();
  for (const { event, knownFromMs, supersededAtMs } of standingVersions(events)) {
    const { payload } = event;
    const atMs = event.occurredAt.getTime();
    if (payload.type !== 'order_line' || payload.product === null || payload.quantity === null) continue;
    if (!products.has(payload.product) || knownFromMs > asOfMs || supersededAtMs <= asOfMs) continue;
    if (atMs > asOfMs || atMs <= asOfMs - LOOK_BACK_DAYS * DAY_MS) continue;
    const key = JSON.stringify([payload.orderId, payload.product]);
    const held = orders.get(key);
    const quantity = Math.abs(payload.quantity) * (payload.isCancellation ? -1 : 1);
    orders.set(key, {
      product: payload.product,
      atMs: Math.min(held?.atMs ?? atMs, atMs),
      quantity: (held?.quantity ?? 0) + quantity,
    });
  }
  const byDay = new Map<string, Map<number, number>>();
  for (const { product, atMs, quantity } of orders.values()) {
    if (quantity <= 0) continue;
    const days = byDay.get(product) ?? new Map<number, number>();
    const dayMs = Math.floor(atMs / DAY_MS) * DAY_MS;
    byDay.set(product, days.set(dayMs, (days.get(dayMs) ?? 0) + quantity));
  }
  return new Map(
    [...byDay].map(([product, days]) => [
      product,
      [...days].map(([atMs, quantity]) => ({ atMs, quantity })).sort((a, b) => a.atMs - b.atMs),
    ]),
  );
}

/** Around the middle, without the one farthest from it: a holiday or a double order may happen once. */
function trimmedSpread(values: readonly number[], middle: number): number {
  const squares = values.map((value) => (value - middle) ** 2).sort((a, b) => a - b);
  const kept = squares.slice(0, -1);
  return TRIMMED_TO_SPREAD * Math.sqrt(kept.reduce((sum, square) => sum + square, 0) / (kept.length - 1));
}

/** Of values in ascending order. */
function median(sorted: readonly number[]): number {
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
