import { WEEKS_PER_YEAR } from './purchase-summaries.js';

/** What a year takes off by default. */
export const ANNUAL_DISCOUNT = 0.1;
const PANEL_WEEKS = 13;

/** What 1 in so many weeks is worth now. @throws RangeError for a discount outside [0, 1). */
export function discountFactor(weeks: number, annualDiscount: number): number {
  if (!(annualDiscount >= 0 && annualDiscount < 1)) {
    throw new RangeError(`A yearly discount lies from 0 to below 1 (0.1 is 10 %), not at ${annualDiscount}.`);
  }
  return (1 + annualDiscount) ** (-weeks / WEEKS_PER_YEAR);
}

/**
 * A cumulative expectation discounted to now, quarter by quarter, each from its middle: off by less than 1e-4 of it at
 * discounts up to 20 % a year.
 *
 * @param upTo what is expected within so many weeks; 0 at 0.
 */
export function discountedTotal(
  upTo: (weeks: number) => number,
  horizonWeeks: number,
  annualDiscount: number,
): number {
  if (annualDiscount === 0) return upTo(horizonWeeks);
  const panels = Math.max(1, Math.ceil(horizonWeeks / PANEL_WEEKS));
  const width = horizonWeeks / panels;
  let total = 0;
  let before = 0;
  for (let panel = 1; panel <= panels; panel++) {
    const until = upTo(panel * width);
    total += (until - before) * discountFactor((panel - 0.5) * width, annualDiscount);
    before = until;
  }
  return total;
}
