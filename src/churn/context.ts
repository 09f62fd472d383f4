import type { ChurnContext } from '../domain/run.js';
import { historyAsOf } from '../history/as-of.js';
import { orderIntervals } from '../history/order-intervals.js';
import { monthsBefore, wholeMonths } from '../history/windows.js';
import { isActive } from './activity.js';
import { historyBeganMs } from './history-began.js';
import { intervalPool } from './interval-pool.js';
import { churnReadiness, filledFieldsOf } from './readiness.js';
import { sourceDays } from './source-days.js';
import type { ChurnSubject } from './subjects.js';

const DOCUMENTED_MONTHS = 36;

export interface ChurnContextSources {
  readonly asOf: Date;
  /** All customers with their histories, in any batches: one pass over them. */
  readonly subjects: AsyncIterable<readonly ChurnSubject[]>;
  /** Customers documented as lost in a period (from ≤ it < to), each once under whatever ids it was said. */
  readonly outcomes: { readonly countLost: (from: Date, to: Date) => Promise<number> };
  readonly isFirstRun: boolean;
}

/** What scoring every customer of a run needs of all the others, as of a date. Plain values: it can be stored. */
export async function churnContext(sources: ChurnContextSources): Promise<ChurnContext> {
  const { asOf, subjects, outcomes, isFirstRun } = sources;
  const asOfMs = asOf.getTime();
  const delivered = sourceDays();
  const pool = intervalPool();
  let activeCustomers = 0;
  let filledFields = 0;
  for await (const batch of subjects) {
    for (const { customer, history } of batch) {
      const known = historyAsOf(history, asOfMs);
      delivered.add(known);
      pool.add(customer.segment, orderIntervals(known.orders));
      if (!isActive(known, asOfMs)) continue;
      activeCustomers += 1;
      filledFields += filledFieldsOf(customer);
    }
  }
  const coverage = delivered.coverage();
  const firstMs = Math.min(asOfMs, historyBeganMs(coverage));
  return {
    asOf,
    orderIntervals: pool.distributions(),
    coverage,
    readiness: churnReadiness({
      activeCustomers,
      filledFields,
      documentedChurns: await outcomes.countLost(new Date(monthsBefore(asOfMs, DOCUMENTED_MONTHS)), asOf),
      historyMonths: wholeMonths(firstMs, asOfMs),
      hasContactLog: coverage.interactions !== undefined,
    }),
    isFirstRun,
  };
}
