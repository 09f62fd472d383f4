import type { History } from '../domain/history.js';
import type { EventSource, SourceCoverage } from '../domain/run.js';
import { dayNumber } from '../history/calendar.js';

/** Notes when each source delivered, one history at a time. */
export interface SourceDays {
  readonly add: (history: History) => void;
  readonly coverage: () => Partial<Record<EventSource, SourceCoverage>>;
}

interface Delivered {
  firstMs: number;
  lastMs: number;
  readonly days: Set<number>;
}

/** Coverage of the sources over all histories added, each passed as of the same date. */
export function sourceDays(): SourceDays {
  const sources = { orders: nothing(), invoices: nothing(), payments: nothing(), interactions: nothing() };
  return {
    add({ orders, invoices, interactions }) {
      noteAll(sources.orders, orders.atMs);
      noteAll(sources.interactions, interactions.atMs);
      for (let index = 0; index < invoices.atMs.length; index++) {
        const source = invoices.fact[index] === 1 ? sources.payments : sources.invoices;
        note(source, invoices.atMs[index] ?? Number.NaN);
      }
    },
    coverage: () => ({
      ...coverageOf('orders', sources.orders),
      ...coverageOf('invoices', sources.invoices),
      ...coverageOf('payments', sources.payments),
      ...coverageOf('interactions', sources.interactions),
    }),
  };
}

function nothing(): Delivered {
  return { firstMs: Number.POSITIVE_INFINITY, lastMs: Number.NEGATIVE_INFINITY, days: new Set() };
}

function noteAll(delivered: Delivered, atMs: Float64Array): void {
  let dayBefore = Number.NaN;
  for (const at of atMs) {
    // The lines of one order are many and of one day.
    const day = dayNumber(at);
    if (day !== dayBefore) delivered.days.add(day);
    dayBefore = day;
  }
  delivered.firstMs = Math.min(delivered.firstMs, atMs[0] ?? delivered.firstMs);
  delivered.lastMs = Math.max(delivered.lastMs, atMs.at(-1) ?? delivered.lastMs);
}

function note(delivered: Delivered, at: number): void {
  delivered.days.add(dayNumber(at));
  delivered.firstMs = Math.min(delivered.firstMs, at);
  delivered.lastMs = Math.max(delivered.lastMs, at);
}

function coverageOf(
  source: EventSource,
  { firstMs, lastMs, days }: Delivered,
): Partial<Record<EventSource, SourceCoverage>> {
  if (days.size === 0) return {};
  const spanDays = dayNumber(lastMs) - dayNumber(firstMs);
  const usualGapDays = spanDays / Math.max(1, days.size - 1);
  return { [source]: { firstAt: new Date(firstMs), lastAt: new Date(lastMs), usualGapDays } };
}
