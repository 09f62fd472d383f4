import { type History, type HistorySeries, SERIES_NAMES } from '../domain/history.js';
import { monthsBefore } from '../history/windows.js';
import { contractedUntilMs } from './contracts.js';

/** Who has not bought or paid for so long is no active customer any more. */
export const LONG_GONE_MONTHS = 18;

/** The last order that was no cancellation, payment or contract; null without any. The history is as of a date. */
export function lastPurchaseMs({ orders, invoices, contracts }: History): number | null {
  const orderMs = lastWhere(orders.atMs, (index) => orders.isCancellation[index] !== 1);
  const paidMs = lastWhere(invoices.atMs, (index) => invoices.fact[index] === 1);
  const signedMs = lastWhere(contracts.atMs, (index) => contracts.fact[index] === 0);
  return [orderMs, paidMs, signedMs].reduce(later);
}

/**
 * When a customer last bought, paid or was under contract, as of a date: who pays by contract need not have a single
 * order or payment on record. Null for one that never did.
 */
export function lastCustomMs(history: History, asOfMs: number): number | null {
  return later(lastPurchaseMs(history), contractedUntilMs(history.contracts, asOfMs));
}

/** Whether a customer bought, paid or was under contract in the last 18 months. The history is as of the date. */
export function isActive(history: History, asOfMs: number): boolean {
  const customMs = lastCustomMs(history, asOfMs);
  return customMs !== null && customMs >= monthsBefore(asOfMs, LONG_GONE_MONTHS);
}

/** The last email, call, visit or held meeting; null without any. The history is as of a date. */
export function lastContactMs({ interactions }: History): number | null {
  return lastWhere(interactions.atMs, (index) => interactions.status[index] === 0);
}

/** The first event of any kind; null without any. The history is as of a date. */
export function firstEventMs(history: HistorySeries): number | null {
  return SERIES_NAMES.map((name) => history[name].atMs[0] ?? null).reduce(earlier);
}

/** The last event of any kind; null without any. The history is as of a date. */
export function lastEventMs(history: HistorySeries): number | null {
  return SERIES_NAMES.map((name) => history[name].atMs.at(-1) ?? null).reduce(later);
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

function earlier(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}
