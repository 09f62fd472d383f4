import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import type { ChurnTraitKey } from '../../domain/score.js';
import { DAY_MS } from '../../domain/time.js';
import { daysUpTo, isWithin } from '../../history/windows.js';
import { firstEventMs } from '../activity.js';
import { runningContracts } from '../contracts.js';
import type { ChurnColumn } from './columns.js';
import { renewalDays } from './contract-departures.js';

/** Answers that say how a customer is content now, and no more. */
const RECENT_ANSWERS = 3;
const YEAR_DAYS = 365;

type TraitValues = Readonly<Record<string, number>>;

/** What a customer is like, as of a date; a value that is not known is NaN. */
export type Traits = Readonly<Record<Exclude<ChurnTraitKey, 'segment'>, TraitValues>>;

/** The columns made of traits; the segment is one of names. */
export const TRAIT_COLUMNS: readonly ChurnColumn[] = [
  { name: 'tenure.days', kind: 'numeric', factor: 'tenure' },
  { name: 'segment.name', kind: 'categorical', factor: 'segment' },
  { name: 'yearly_value.amountMinor', kind: 'numeric', factor: 'yearly_value' },
  { name: 'renewal.days', kind: 'numeric', factor: 'renewal' },
  { name: 'season.month', kind: 'numeric', factor: 'season' },
  { name: 'satisfaction.percent', kind: 'numeric', factor: 'satisfaction' },
  { name: 'satisfaction.change', kind: 'numeric', factor: 'satisfaction' },
];

/**
 * @param history as of the moment. Renewal and yearly value are read from it alone: a customer's own renewal date is
 *   moved on when it renews, and its yearly value falls when it has left, so that in the past they would tell who did.
 */
export function traitsOf(customer: Customer, history: History, atMs: number): Traits {
  const sinceMs = customer.customerSince?.getTime() ?? firstEventMs(history) ?? Number.NaN;
  return {
    tenure: { days: sinceMs <= atMs ? (atMs - sinceMs) / DAY_MS : Number.NaN },
    yearly_value: { amountMinor: yearlyValueMinor(history, atMs) },
    renewal: { days: renewalDays(history, atMs) },
    season: { month: new Date(atMs).getUTCMonth() + 1 },
    satisfaction: satisfactionOf(history),
  };
}

/** Of the contracts that run, else what was ordered in the year before, cancellations deducted; NaN without either. */
function yearlyValueMinor({ contracts, orders }: History, atMs: number): number {
  const contracted = runningContracts(contracts, atMs).yearlyValueMinor;
  if (contracted !== null) return contracted;
  if (orders.atMs.length === 0) return Number.NaN;
  const lastYear = daysUpTo(atMs, YEAR_DAYS);
  return orders.amountMinor.reduce(
    (sum, amount, line) => (isWithin(orders.atMs[line] ?? Number.NaN, lastYear) ? sum + amount : sum),
    0,
  );
}

function satisfactionOf({ satisfaction: { share } }: History): TraitValues {
  const recent = meanOf(share.slice(-RECENT_ANSWERS));
  const earlier = meanOf(share.slice(0, -RECENT_ANSWERS));
  return { percent: 100 * recent, change: 100 * (recent - earlier) };
}

/** NaN without any. */
function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
