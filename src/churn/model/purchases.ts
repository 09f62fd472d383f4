import type { History } from '../../domain/history.js';

/** The first order or invoice after a moment, cancellations and credit notes left out; Infinity without one. */
export function firstPurchaseMs({ orders, invoices }: History, afterMs: number): number {
  const ordered = orders.atMs.find(
    (at, line) =>
      at > afterMs && orders.isCancellation[line] !== 1 && (orders.amountMinor[line] ?? Number.NaN) >= 0,
  );
  const invoiced = invoices.atMs.find(
    (at, place) => at > afterMs && invoices.fact[place] === 0 && !((invoices.amountMinor[place] ?? 0) < 0),
  );
  return Math.min(ordered ?? Number.POSITIVE_INFINITY, invoiced ?? Number.POSITIVE_INFINITY);
}
