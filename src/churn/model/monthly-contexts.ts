import type { Customer } from '../../domain/customer.js';
import { emptySeries, type History, historyOf } from '../../domain/history.js';
import { type ChurnContext, EVENT_SOURCES, type EventSource, type SourceCoverage } from '../../domain/run.js';
import { historyAsOf } from '../../history/as-of.js';
import { dayNumber } from '../../history/calendar.js';
import { orderIntervals } from '../../history/order-intervals.js';
import { entriesOf, SOURCE_SERIES } from '../../history/sources.js';
import { intervalPool } from '../interval-pool.js';
import { churnReadiness } from '../readiness.js';
import { sourceCoverage } from '../source-coverage.js';

/** Takes in customers one at a time, with all that is kept of each. */
export interface MonthlyContexts {
  readonly add: (customer: Customer, history: History) => void;
  /** One a date, each with what was known by it. */
  readonly contexts: () => ChurnContext[];
}

/**
 * What scoring needs of all customers together, as of many dates, in one pass over them. Of readiness and first runs it
 * says nothing: those are of the day of scoring.
 *
 * @param asOfs ascending.
 */
export function monthlyContexts(asOfs: readonly Date[]): MonthlyContexts {
  const pools = asOfs.map(() => intervalPool());
  const sources = EVENT_SOURCES.map((source) => ({
    source,
    days: knownDays(asOfs, SOURCE_SERIES[source].isRegular),
  }));
  return {
    add(customer, history) {
      for (const { source, days } of sources) {
        const { atMs, knownAtMs } = history[SOURCE_SERIES[source].series];
        for (const place of entriesOf(source, history)) {
          days.add(atMs[place] ?? Number.NaN, knownAtMs[place] ?? Number.NaN);
        }
      }
      if (history.orders.atMs.length === 0) return;
      const ordersAlone = { ...historyOf(history.customerId, emptySeries), orders: history.orders };
      for (const [index, asOf] of asOfs.entries()) {
        const { orders } = historyAsOf(ordersAlone, asOf.getTime());
        pools[index]?.add(customer.segment, orderIntervals(orders));
      }
    },
    contexts: () =>
      asOfs.map((asOf, index) => ({
        asOf,
        orderIntervals: pools[index]?.distributions() ?? [],
        coverage: Object.fromEntries(
          sources.flatMap(({ source, days }) => {
            const coverage = days.coverageAt(index);
            return coverage === null ? [] : [[source, coverage]];
          }),
        ) as Partial<Record<EventSource, SourceCoverage>>,
        readiness: NOT_COUNTED,
        isFirstRun: false,
      })),
  };
}

const NOT_COUNTED = churnReadiness({
  activeCustomers: 0,
  filledFields: 0,
  documentedChurns: 0,
  historyMonths: 0,
  hasContactLog: false,
});

/** On which days a source had delivered, by the date at which that was first known. */
function knownDays(asOfs: readonly Date[], isRegular: boolean) {
  const dates = asOfs.map((asOf) => asOf.getTime());
  const knownFrom = new Map<number, number>();
  const firstMs = dates.map(() => Number.POSITIVE_INFINITY);
  const lastMs = dates.map(() => Number.NEGATIVE_INFINITY);
  return {
    add(atMs: number, knownAtMs: number): void {
      const moment = Math.max(atMs, knownAtMs);
      const index = dates.findIndex((date) => moment <= date);
      if (index === -1) return;
      const day = dayNumber(atMs);
      knownFrom.set(day, Math.min(index, knownFrom.get(day) ?? index));
      firstMs[index] = Math.min(firstMs[index] as number, atMs);
      lastMs[index] = Math.max(lastMs[index] as number, atMs);
    },
    coverageAt(index: number): SourceCoverage | null {
      const first = Math.min(...firstMs.slice(0, index + 1));
      const last = Math.max(...lastMs.slice(0, index + 1));
      if (first > last) return null;
      const days = [...knownFrom].flatMap(([day, from]) => (from <= index ? [day] : []));
      return sourceCoverage(first, last, days, isRegular);
    },
  };
}
