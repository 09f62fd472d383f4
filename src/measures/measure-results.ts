import { MEASURE_REFUSALS, type MeasureRefusal } from '../domain/measure.js';
import { historyAsOf } from '../history/as-of.js';
import type { Stores } from '../stores/stores.js';
import { type Business, businessAfter, type DoneMeasure, type FollowingBusiness } from './business-after.js';
import { customerBusiness } from './customer-business.js';

/** What became of one list's customers. */
export interface ListResult {
  readonly list: string;
  readonly pending: number;
  readonly sent: number;
  readonly refused: Readonly<Record<MeasureRefusal, number>>;
  /** Orders and contracts after a customer went out with the list. */
  readonly followed: FollowingBusiness;
}

interface ResultOptions {
  /** Measures decided from then on … */
  readonly from: Date;
  /** … and before this moment, as of which everything is counted. */
  readonly to: Date;
  readonly followedWithinDays: number;
  /** For customers without a currency of their own. */
  readonly companyCurrency: string;
}

/** What became of the lists of a period, by list; lists without any customer are left out. */
export async function measureResults(
  stores: Pick<Stores, 'measures' | 'customers' | 'histories'>,
  { from, to, followedWithinDays, companyCurrency }: ResultOptions,
): Promise<ListResult[]> {
  const counts = new Map<
    string,
    { pending: number; sent: number; refused: Record<MeasureRefusal, number> }
  >();
  const done: DoneMeasure[] = [];
  for await (const batch of stores.measures.decidedBetween(from, to)) {
    for (const { list, customerId, state } of batch) {
      const count = counts.get(list) ?? { pending: 0, sent: 0, refused: noRefusals() };
      counts.set(list, count);
      if (state.name === 'pending') count.pending += 1;
      if (state.name === 'refused') count.refused[state.reason] += 1;
      if (state.name !== 'sent') continue;
      count.sent += 1;
      done.push({ name: list, customerId, at: state.at });
    }
  }
  const business = await businessOf(
    stores,
    [...new Set(done.map(({ customerId }) => customerId))],
    to,
    companyCurrency,
  );
  const followed = businessAfter(done, business, followedWithinDays);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([list, count]) => ({ list, ...count, followed: followed.get(list) ?? NOTHING }));
}

const NOTHING: FollowingBusiness = { customers: 0, count: 0, amounts: [] };

async function businessOf(
  stores: Pick<Stores, 'customers' | 'histories'>,
  customerIds: readonly string[],
  asOf: Date,
  companyCurrency: string,
): Promise<Business[]> {
  const customers = await stores.customers.findMany(customerIds);
  const business: Business[] = [];
  for (const { id, currency } of customers) {
    const history = await stores.histories.find(id);
    if (history === null) continue;
    for (const each of customerBusiness(historyAsOf(history, asOf.getTime()), currency ?? companyCurrency)) {
      business.push(each);
    }
  }
  return business;
}

function noRefusals(): Record<MeasureRefusal, number> {
  return Object.fromEntries(MEASURE_REFUSALS.map((reason) => [reason, 0])) as Record<MeasureRefusal, number>;
}
