import type { CapabilityState, ValueReadiness, ValueShortfall } from '../../domain/data-check-result.js';
import { ALL_PARTITIONS } from '../../domain/partition.js';
import { wholeMonths } from '../../history/windows.js';
import { lastLosses } from '../../stores/last-losses.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import { observeValue } from '../observed/observe-value.js';
import { beganMs, isBackSince } from './observe-all.js';

export interface ValueMinimum {
  readonly months: number;
  readonly activeCustomers: number;
}

type ReadinessStores = Pick<Stores, 'consents' | 'customers' | 'histories' | 'outcomes'>;

/** Enough for a rough prediction; for a good one twice as much. */
const GOOD = 2;
const BATCH = 250;
/** Of no matter to who is active, and since when. */
const NO_COSTS = {
  exchangeRates: {},
  rates: { perTicketMinor: null, perHandlingHourMinor: null, hoursPerTicketAtMost: 0 },
  acquisitionCostMinor: null,
};

/** How far the data carry value to come, counted as a night counts it: one pass over the histories. */
export async function valueReadiness(
  stores: ReadinessStores,
  asOf: Date,
  minimum: ValueMinimum,
  currency: string,
): Promise<ValueReadiness> {
  let activeCustomers = 0;
  let firstMs = Number.POSITIVE_INFINITY;
  for await (const histories of stores.histories.byPartition(ALL_PARTITIONS, BATCH)) {
    const ids = histories.map(({ customerId }) => customerId);
    const [customers, lost, objected] = await Promise.all([
      stores.customers.findMany(ids),
      lastLosses(stores, ids, asOf),
      objectedToScoring(stores, ids, asOf),
    ]);
    const customerById = new Map(customers.map((customer) => [customer.id, customer]));
    for (const history of histories) {
      const customer = customerById.get(history.customerId);
      if (customer === undefined || customer.mergedIntoId !== null || objected.has(customer.id)) continue;
      const value = observeValue(customer, history, asOf, { ...NO_COSTS, currency })?.value;
      if (value === undefined) continue;
      firstMs = Math.min(firstMs, beganMs(value, asOf));
      const lostAt = lost.get(customer.id) ?? null;
      if (value.isActive === 1 && (lostAt === null || isBackSince(value, lostAt))) activeCustomers += 1;
    }
  }
  if (firstMs === Number.POSITIVE_INFINITY)
    return { state: 'off', missing: [{ what: 'purchases', has: 0, needed: 1 }] };
  return judged(activeCustomers, wholeMonths(firstMs, asOf.getTime()), minimum);
}

function judged(activeCustomers: number, months: number, minimum: ValueMinimum): ValueReadiness {
  const missingFor = (times: number) =>
    (
      [
        { what: 'active_customers', has: activeCustomers, needed: times * minimum.activeCustomers },
        { what: 'history_months', has: months, needed: times * minimum.months },
      ] as const satisfies readonly ValueShortfall[]
    ).filter(({ has, needed }) => has < needed);
  const missing = missingFor(1);
  if (missing.length > 0) return { state: 'rules_only', missing };
  const toBeGood = missingFor(GOOD);
  const state: CapabilityState = toBeGood.length > 0 ? 'moderate' : 'ready';
  return { state, missing: toBeGood };
}
