import type { Money } from '../domain/money.js';
import { DAY_MS } from '../domain/time.js';

/** Something that was done for a customer: a list it went out with, or a talk. */
export interface DoneMeasure {
  /** What it is counted under, such as the list's name. */
  readonly name: string;
  readonly customerId: string;
  readonly at: Date;
}

/** An order or a new contract. */
export interface Business {
  readonly customerId: string;
  readonly at: Date;
  readonly amount: Money;
}

export interface FollowingBusiness {
  /** Customers with business after it. */
  readonly customers: number;
  readonly count: number;
  /** One sum per currency, by code: amounts of two currencies are never added. */
  readonly amounts: readonly Money[];
}

/**
 * Business that followed measures within some days, by the measure's name. It counts once, with the last measure before it.
 * That it followed doesn't say that it came of it: only a control group can tell.
 *
 * @returns an entry for every name among the measures.
 */
export function businessAfter(
  measures: readonly DoneMeasure[],
  business: readonly Business[],
  withinDays: number,
): Map<string, FollowingBusiness> {
  const byCustomer = new Map<string, DoneMeasure[]>();
  for (const measure of measures) {
    byCustomer.set(measure.customerId, [...(byCustomer.get(measure.customerId) ?? []), measure]);
  }
  const found = new Map<string, Business[]>(measures.map(({ name }) => [name, []]));
  for (const each of business) {
    const before = lastBefore(byCustomer.get(each.customerId) ?? [], each.at, withinDays);
    if (before !== null) found.get(before.name)?.push(each);
  }
  return new Map([...found].map(([name, following]) => [name, summary(following)]));
}

function lastBefore(measures: readonly DoneMeasure[], at: Date, withinDays: number): DoneMeasure | null {
  let last: DoneMeasure | null = null;
  for (const measure of measures) {
    const elapsedMs = at.getTime() - measure.at.getTime();
    if (elapsedMs <= 0 || elapsedMs > withinDays * DAY_MS) continue;
    if (last === null || measure.at > last.at) last = measure;
  }
  return last;
}

function summary(business: readonly Business[]): FollowingBusiness {
  const sums = new Map<string, number>();
  for (const { amount } of business) {
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amountMinor);
  }
  return {
    customers: new Set(business.map(({ customerId }) => customerId)).size,
    count: business.length,
    amounts: [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([currency, amountMinor]) => ({ amountMinor, currency })),
  };
}
