import type { Money } from '../domain/money.js';

export interface ChurnChange {
  /** Yearly value of one customer. */
  readonly yearlyValue: Money;
  /** Customers lost in a year before and after. */
  readonly lostBefore: number;
  readonly lostAfter: number;
}

/** What the company has said about cost and margin. */
export interface ReturnSettings {
  /** What early warning costs a year, work included, in major units of the company's currency; null when not said. */
  readonly costPerYear: number | null;
  /** Share of revenue that is left after the cost of what is sold, 0 to 1; null: figures are of revenue. */
  readonly margin: number | null;
  readonly currency: string;
}

/** Yearly value of the customers that were lost before and no longer are. Negative when more are lost. */
export function savedValue({ yearlyValue, lostBefore, lostAfter }: ChurnChange): Money {
  const amountMinor = Math.round(yearlyValue.amountMinor * (lostBefore - lostAfter));
  return { amountMinor, currency: yearlyValue.currency };
}

/**
 * Return in per cent: what is gained beyond the cost, relative to the cost.
 * @throws RangeError when the currencies differ or the cost is not positive.
 */
export function returnPercent(gain: Money, cost: Money): number {
  if (gain.currency !== cost.currency) {
    throw new RangeError(
      `gain is in ${gain.currency} and cost in ${cost.currency}; give both in one currency`,
    );
  }
  if (cost.amountMinor <= 0) throw new RangeError('a return needs a cost above zero');
  return ((gain.amountMinor - cost.amountMinor) / cost.amountMinor) * 100;
}
