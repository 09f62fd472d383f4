import { firstEventMs } from '../../src/churn/activity.js';
import { churnReadiness } from '../../src/churn/readiness.js';
import type { SignalDefinition, SignalReading } from '../../src/churn/signals/signal.js';
import { readSignal } from '../../src/churn/signals/signals.js';
import type { Customer } from '../../src/domain/customer.js';
import type { VarselEvent } from '../../src/domain/event.js';
import { type ChurnContext, EVENT_SOURCES, type IntervalDistribution } from '../../src/domain/run.js';
import { historyAsOf } from '../../src/history/as-of.js';
import { buildHistory } from '../../src/history/build.js';
import { at, CUSTOMER } from '../history/make-events.js';

/** A context in which every source delivers daily and reaches back three years. */
export function contextAsOf(date: string, changes: Partial<ChurnContext> = {}): ChurnContext {
  const asOf = at(date);
  const firstAt = new Date(asOf.getTime() - 1_100 * 86_400_000);
  const source = { firstAt, lastAt: asOf, usualGapDays: 1 };
  return {
    asOf,
    orderIntervals: [],
    coverage: Object.fromEntries(EVENT_SOURCES.map((name) => [name, source])),
    readiness: churnReadiness({
      activeCustomers: 61,
      filledFields: 0,
      documentedChurns: 9,
      historyMonths: 36,
      hasContactLog: true,
    }),
    isFirstRun: false,
    ...changes,
  };
}

/** A segment in which the median customer orders every `usualDays` days. */
export function segmentOf(
  usualDays: number,
  changes: Partial<IntervalDistribution> = {},
): IntervalDistribution {
  return {
    segment: '',
    meanLog: Math.log(usualDays),
    withinVarianceLog: 0.25,
    betweenVarianceLog: 0.25,
    intervalCount: 1_000,
    customerCount: 200,
    ...changes,
  };
}

export function read(
  definition: SignalDefinition,
  events: readonly VarselEvent[],
  context: ChurnContext,
  segment = '',
): SignalReading {
  const history = historyAsOf(buildHistory(CUSTOMER, events), context.asOf.getTime());
  const firstMs = firstEventMs(history) ?? Number.POSITIVE_INFINITY;
  return readSignal(definition, { history, segment, context, firstMs });
}

export function customer(id: string, changes: Partial<Customer> = {}): Customer {
  return {
    id,
    partition: 0,
    externalIds: [],
    name: `Customer ${id}`,
    segment: '',
    country: 'NO',
    region: '',
    team: '',
    ownerId: 'kari',
    yearlyValueMinor: null,
    currency: null,
    customerSince: null,
    renewalAt: null,
    attributes: [],
    mergedIntoId: null,
    updatedAt: at('2026-01-01'),
    ...changes,
  };
}
