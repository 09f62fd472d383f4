import { emptySeries, historyOf } from '../../domain/history.js';
import { historyAsOf } from '../../history/as-of.js';
import { ORDER_FEATURES, type OrderFeature, orderFeatures } from '../../history/order-features.js';
import { type Column, type Table, table } from '../../learning/table.js';
import type { SilenceWindow } from './orders-dates.js';
import type { CustomerOrders, OrdersFile } from './orders-file.js';

/** Customers as of a day, and whether each was silent behind it. */
export interface OrdersSnapshot {
  readonly customerIds: readonly string[];
  /** One column for each of ORDER_FEATURES, and the country where the file has one. */
  readonly table: Table;
  /** 1 for no order in the window. */
  readonly labels: Float64Array;
}

export interface SnapshotCounts {
  readonly customers: number;
  /** Those that were silent. */
  readonly positives: number;
}

export function countsOf({ labels }: Pick<OrdersSnapshot, 'labels'>): SnapshotCounts {
  return { customers: labels.length, positives: labels.reduce((sum, label) => sum + label, 0) };
}

/**
 * Everybody with an order that was known before the day, as of its eve, and the answer: no order from that day to the
 * window's end. Cancellations are no orders.
 */
export function ordersSnapshot(
  { customers, hasCountries, firstOrderMs }: OrdersFile,
  { fromMs, untilMs }: SilenceWindow,
): OrdersSnapshot {
  // "Before the date": dates without a time are midnights, and those of the day itself are not known.
  const asOfMs = fromMs - 1;
  const known = customers.flatMap((customer) => {
    const features = orderFeatures(ordersAsOf(customer, asOfMs), asOfMs, firstOrderMs);
    return features === null ? [] : [{ customer, features }];
  });
  const columns: Column[] = ORDER_FEATURES.map((name: OrderFeature) => ({
    kind: 'numeric',
    name,
    values: Float64Array.from(known, ({ features }) => features[name]),
  }));
  if (hasCountries) columns.push(countryColumn(known.map(({ customer }) => customer.country)));
  return {
    customerIds: known.map(({ customer }) => customer.customerId),
    table: table(columns),
    labels: Float64Array.from(known, ({ customer }) => Number(isSilent(customer, fromMs, untilMs))),
  };
}

function ordersAsOf({ customerId, orders }: CustomerOrders, asOfMs: number): CustomerOrders['orders'] {
  return historyAsOf({ ...historyOf(customerId, emptySeries), orders }, asOfMs).orders;
}

function countryColumn(countries: readonly string[]): Column {
  const categories = [...new Set(countries)].filter((country) => country !== '').sort();
  const codes = new Map(categories.map((country, code) => [country, code]));
  return {
    kind: 'categorical',
    name: 'country',
    codes: Int32Array.from(countries, (country) => codes.get(country) ?? -1),
    categories,
  };
}

/** Whatever became known later: the answer is what happened. */
function isSilent({ orders }: CustomerOrders, fromMs: number, untilMs: number): boolean {
  return !orders.atMs.some(
    (atMs, line) =>
      atMs >= fromMs &&
      atMs < untilMs &&
      orders.isCancellation[line] !== 1 &&
      (orders.amountMinor[line] as number) >= 0,
  );
}
