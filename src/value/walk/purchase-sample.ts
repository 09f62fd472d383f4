import type { PurchaseDays } from '../../learning/lifetime/purchase-summaries.js';
import type { Observed } from '../observed/observe-value.js';

/** The purchases that models are fitted to: of all customers, or of every so manyth where there are very many. */
export interface PurchaseSample {
  add(observed: Observed, segment: string): void;
  /** Row by row as the fits take them. */
  days(): PurchaseDays;
  /** Of each customer kept. */
  segments(): readonly string[];
  readonly customerCount: number;
}

/** Fits on so many say the same as fits on all, in a tenth of the time. */
const MOST_CUSTOMERS = 50_000;

/** Keeps every customer until there are too many, then every second, every fourth: the same ones for the same walk. */
export function purchaseSample(mostCustomers = MOST_CUSTOMERS): PurchaseSample {
  let kept: (Pick<Observed, 'days' | 'amountsMinor'> & { readonly segment: string })[] = [];
  let every = 1;
  let seen = 0;
  return {
    add({ days, amountsMinor }, segment) {
      if (days.length === 0) return;
      if (seen++ % every !== 0) return;
      kept.push({ days, amountsMinor, segment });
      if (kept.length < mostCustomers) return;
      kept = kept.filter((_, place) => place % 2 === 0);
      every *= 2;
    },
    days() {
      const rows = kept.reduce((sum, { days }) => sum + days.length, 0);
      const [customers, days] = [new Int32Array(rows), new Int32Array(rows)];
      const amounts = new Float64Array(rows);
      let row = 0;
      for (const [customer, purchases] of kept.entries()) {
        for (const [place, day] of purchases.days.entries()) {
          customers[row] = customer;
          days[row] = day;
          amounts[row] = purchases.amountsMinor[place] ?? 0;
          row++;
        }
      }
      return { customerCount: kept.length, customers, days, amounts };
    },
    segments: () => kept.map(({ segment }) => segment),
    get customerCount() {
      return kept.length;
    },
  };
}
