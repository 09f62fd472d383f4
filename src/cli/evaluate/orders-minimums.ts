import { churnReadiness } from '../../churn/readiness.js';
import { DAY_MS, utcDate } from '../../domain/time.js';
import { wholeMonths } from '../../history/windows.js';
import { IntakeError } from '../../intake/intake-error.js';
import type { SilenceWindow } from './orders-dates.js';
import type { OrdersFile } from './orders-file.js';
import type { SnapshotCounts } from './orders-snapshot.js';

/** A minimum of what a churn model needs that the orders before the day of training don't reach. */
export interface OrdersShortfall {
  readonly what: 'customers' | 'silentCustomers' | 'historyMonths';
  readonly found: number;
  readonly needed: number;
}

/**
 * Weekends, holidays and small companies: a file may end a little before the last window does. One that ends earlier would
 * make everybody silent.
 */
const DAYS_WITHOUT_ORDERS = 7;

/**
 * The minimums of a churn model (customers, losses among them, months of history) that orders can tell of; what is known
 * of customers and the log of contacts isn't in such a file. Silent customers stand for losses.
 */
export function ordersShortfalls(
  { customers, positives }: SnapshotCounts,
  { firstOrderMs }: Pick<OrdersFile, 'firstOrderMs'>,
  { fromMs }: Pick<SilenceWindow, 'fromMs'>,
): OrdersShortfall[] {
  const historyMonths = wholeMonths(firstOrderMs, fromMs);
  const needs = churnReadiness({
    activeCustomers: customers,
    documentedChurns: positives,
    historyMonths,
    filledFields: 0,
    hasContactLog: false,
  });
  const counted: readonly OrdersShortfall[] = [
    { what: 'customers', found: customers, needed: needs.activeCustomersNeeded },
    { what: 'silentCustomers', found: positives, needed: needs.documentedChurnsNeeded },
    { what: 'historyMonths', found: historyMonths, needed: needs.historyMonthsNeeded },
  ];
  return counted.filter(({ found, needed }) => found < needed);
}

/** "2 of 18 months of orders". */
export function shortfallText({ what, found, needed }: OrdersShortfall): string {
  return `${found} of ${needed} ${SHORTFALL_TEXTS[what]}`;
}

const SHORTFALL_TEXTS = {
  customers: 'customers',
  silentCustomers: 'customers that fell silent',
  historyMonths: 'months of orders',
} as const satisfies Record<OrdersShortfall['what'], string>;

/** @throws IntakeError where the orders end too early to tell who was silent, or begin too late to learn from. */
export function requireWindows(
  path: string,
  { firstOrderMs, lastOrderMs }: Pick<OrdersFile, 'firstOrderMs' | 'lastOrderMs'>,
  train: SilenceWindow,
  test: SilenceWindow,
): void {
  const day = (atMs: number) => utcDate(new Date(atMs));
  if (firstOrderMs >= train.fromMs) {
    throw new IntakeError(
      `${path} begins with an order of ${day(firstOrderMs)}: before --train-at ${train.date} there is nothing to learn from; choose a later day`,
    );
  }
  const slackMs = DAYS_WITHOUT_ORDERS * DAY_MS;
  if (lastOrderMs < test.untilMs - slackMs) {
    throw new IntakeError(
      `${path} ends with an order of ${day(lastOrderMs)}, but who was silent after --test-at ${test.date} shows only on ${day(test.untilMs)}; choose earlier days or fewer --silence-days`,
    );
  }
}
