import type { History } from '../domain/history.js';

/** The last order that was no cancellation, or the last payment; null without either. The history is as of a date. */
export function lastPurchaseMs({ orders, invoices }: History): number | null {
  const orderMs = lastWhere(orders.atMs, (index) => orders.isCancellation[index] !== 1);
  const paidMs = lastWhere(invoices.atMs, (index) => invoices.fact[index] === 1);
  return later(orderMs, paidMs);
}

/** The last email, call or held meeting; null without any. The history is as of a date. */
export function lastContactMs({ interactions }: History): number | null {
  return lastWhere(interactions.atMs, (index) => interactions.status[index] === 0);
}

/** The last event of any kind; null without any. The history is as of a date. */
export function lastEventMs({ orders, invoices, interactions }: History): number | null {
  const all = [orders, invoices, interactions].map(({ atMs }) => atMs.at(-1) ?? null);
  return all.reduce(later, null);
}

function lastWhere(atMs: Float64Array, isMeant: (index: number) => boolean): number | null {
  for (let index = atMs.length - 1; index >= 0; index--) {
    if (isMeant(index)) return atMs[index] ?? null;
  }
  return null;
}

function later(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
