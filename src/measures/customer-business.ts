import type { History } from '../domain/history.js';
import type { Business } from './business-after.js';

/** contracts.fact of a signed one; see HISTORY_SERIES. */
const SIGNED = 0;

/**
 * Orders and new contracts of one customer in time order, from a history as of a date. Lines of one order count as one, its
 * cancelled lines against it; an order that was cancelled as a whole is none.
 *
 * @param currency the customer's own: histories keep amounts, not currencies.
 */
export function customerBusiness({ customerId, orders, contracts }: History, currency: string): Business[] {
  const byOrder = new Map<number, { atMs: number; amountMinor: number }>();
  for (const [line, orderIndex] of orders.orderIndex.entries()) {
    const atMs = orders.atMs[line] ?? Number.NaN;
    const amountMinor = finite(orders.amountMinor[line]);
    const held = byOrder.get(orderIndex);
    byOrder.set(orderIndex, {
      atMs: Math.min(held?.atMs ?? atMs, atMs),
      amountMinor: (held?.amountMinor ?? 0) + amountMinor,
    });
  }
  const business = [...byOrder.values()].filter(({ amountMinor }) => amountMinor > 0);
  for (const [index, fact] of contracts.fact.entries()) {
    if (fact !== SIGNED) continue;
    const amountMinor = finite(contracts.yearlyValueMinor[index]);
    business.push({ atMs: contracts.atMs[index] ?? Number.NaN, amountMinor });
  }
  return business
    .sort((a, b) => a.atMs - b.atMs)
    .map(({ atMs, amountMinor }) => ({ customerId, at: new Date(atMs), amount: { amountMinor, currency } }));
}

function finite(value: number | undefined): number {
  return value === undefined || !Number.isFinite(value) ? 0 : value;
}
