import type { Money } from '../../domain/money.js';
import type { ChurnRate } from '../../domain/monthly-figures.js';
import { shareFigure } from './share-figure.js';

/** One loss of a customer. */
export interface Loss {
  readonly at: Date;
  /** When it bought or signed again; null while it has not. */
  readonly returnedAt: Date | null;
}

/** A customer as far as the churn rate needs it. */
export interface RatedCustomer {
  readonly id: string;
  readonly since: Date | null;
  readonly yearlyValueMinor: number | null;
  readonly currency: string;
}

interface Period {
  readonly from: Date;
  readonly until: Date;
}

/** The churn rates of several periods in one walk over the customers. */
export async function ratedPeriods<const Periods extends readonly Period[]>(
  customers: AsyncIterable<readonly RatedCustomer[]>,
  losses: ReadonlyMap<string, readonly Loss[]>,
  periods: Periods,
): Promise<{ [Place in keyof Periods]: ChurnRate }> {
  const sums = periods.map(churnRateSums);
  for await (const batch of customers) {
    for (const customer of batch) {
      for (const sum of sums) sum.add(customer, losses.get(customer.id) ?? []);
    }
  }
  return sums.map((sum) => sum.rate()) as { [Place in keyof Periods]: ChurnRate };
}

/**
 * How many of the customers at the beginning of a period were lost in it. A customer without a known beginning counts as
 * one that was there; values of different currencies are never added to each other.
 */
function churnRateSums({ from, until }: Period) {
  const valueByCurrency = new Map<string, number>();
  let customers = 0;
  let lost = 0;
  let withoutValue = 0;
  return {
    add({ since, yearlyValueMinor, currency }: RatedCustomer, losses: readonly Loss[]): void {
      if (since !== null && since >= from) return;
      if (losses.some(({ at, returnedAt }) => at < from && (returnedAt === null || returnedAt > from)))
        return;
      customers += 1;
      if (!losses.some(({ at }) => at >= from && at < until)) return;
      lost += 1;
      if (yearlyValueMinor === null) withoutValue += 1;
      else valueByCurrency.set(currency, (valueByCurrency.get(currency) ?? 0) + yearlyValueMinor);
    },
    rate: (): ChurnRate => ({
      customers,
      lost: shareFigure(lost, customers),
      valueLost: [...valueByCurrency]
        .map(([currency, amountMinor]): Money => ({ amountMinor, currency }))
        .sort((a, b) => b.amountMinor - a.amountMinor || (a.currency < b.currency ? -1 : 1)),
      withoutValue,
    }),
  };
}
