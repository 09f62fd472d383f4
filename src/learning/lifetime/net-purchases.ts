import type { PurchaseDays } from './purchase-summaries.js';

export interface NetPurchases {
  readonly purchases: PurchaseDays;
  /** Customers' days on which returns took back as much as was bought, or more: no purchases. */
  readonly returnDays: number;
}

const MOST_DAYS = 2 ** 22;

/**
 * Lines of orders and returns, netted by customer and day. A day that nets to something is one purchase, whatever the
 * number of its lines; so is one of nothing but free things. A day that returns bring to 0 or below is none.
 *
 * @param customers 0-based, one a line. @param days since whenever, within ±2²¹. @param amounts finite; below 0 for returns.
 */
export function netPurchases(
  customerCount: number,
  customers: Int32Array,
  days: Int32Array,
  amounts: Float64Array,
): NetPurchases {
  const net = new Map<number, { amount: number; hasReturn: boolean }>();
  for (let line = 0; line < customers.length; line++) {
    const amount = amounts[line] as number;
    const key = (customers[line] as number) * MOST_DAYS + (days[line] as number) + MOST_DAYS / 2;
    const known = net.get(key);
    if (known === undefined) net.set(key, { amount, hasReturn: amount < 0 });
    else {
      known.amount += amount;
      known.hasReturn ||= amount < 0;
    }
  }
  // Cents added up in binary leave crumbs where returns took back all.
  const isPurchase = ({ amount, hasReturn }: { amount: number; hasReturn: boolean }) =>
    hasReturn ? amount > 1e-6 : true;
  const keys = Float64Array.from([...net].flatMap(([key, day]) => (isPurchase(day) ? [key] : []))).sort();
  return {
    purchases: {
      customerCount,
      customers: Int32Array.from(keys, (key) => Math.floor(key / MOST_DAYS)),
      days: Int32Array.from(keys, (key) => (key % MOST_DAYS) - MOST_DAYS / 2),
      amounts: Float64Array.from(keys, (key) => net.get(key)?.amount ?? 0),
    },
    returnDays: net.size - keys.length,
  };
}
