export const DAYS_PER_WEEK = 7;
export const WEEKS_PER_YEAR = 365.25 / 7;

/**
 * What a customer's purchases amount to as of a day, one entry a customer. One purchase is a day on which a customer
 * bought; the first only starts the clock. Fader, Hardie & Lee (2005).
 */
export interface PurchaseSummaries {
  /** Purchases after the first: x. */
  readonly repeatPurchases: Float64Array;
  /** Weeks from the first purchase to the last, 0 without a repeat: t_x. */
  readonly recencyWeeks: Float64Array;
  /** Weeks from the first purchase to the day: T. */
  readonly ageWeeks: Float64Array;
  /** Mean spend of the repeats; of the first purchase where there is no repeat. */
  readonly meanRepeatSpend: Float64Array;
  readonly firstSpend: Float64Array;
  /** Of the last 4 and 13 weeks, the first purchase left out. */
  readonly repeatsInLast4Weeks: Float64Array;
  readonly repeatsInLast13Weeks: Float64Array;
}

/** Days on which customers bought, by customer (0-based) and then by day; one row for each. */
export interface PurchaseDays {
  readonly customerCount: number;
  readonly customers: Int32Array;
  /** Days since whenever. */
  readonly days: Int32Array;
  /** Above 0, or 0 for what was free. */
  readonly amounts: Float64Array;
}

export interface SummarisedPurchases {
  readonly summaries: PurchaseSummaries;
  /** Whose each entry is: those with a purchase by the day. */
  readonly customers: Int32Array;
}

/** Purchases up to the day (included) summarised as of it. */
export function summarisePurchases(
  { customerCount, customers, days, amounts }: PurchaseDays,
  asOfDay: number,
): SummarisedPurchases {
  const firstRow = new Int32Array(customerCount).fill(-1);
  const rowsOf = new Int32Array(customerCount);
  for (let row = 0; row < customers.length; row++) {
    if ((days[row] as number) > asOfDay) continue;
    const customer = customers[row] as number;
    if (firstRow[customer] === -1) firstRow[customer] = row;
    rowsOf[customer] = (rowsOf[customer] as number) + 1;
  }
  const seen = Int32Array.from(firstRow.keys()).filter((customer) => firstRow[customer] !== -1);
  const summaries = emptySummaries(seen.length);
  seen.forEach((customer, entry) => {
    const from = firstRow[customer] as number;
    const last = from + (rowsOf[customer] as number) - 1;
    const firstDay = days[from] as number;
    let spend = 0;
    let inFour = 0;
    let inThirteen = 0;
    for (let row = from + 1; row <= last; row++) {
      spend += amounts[row] as number;
      const daysAgo = asOfDay - (days[row] as number);
      if (daysAgo < 4 * DAYS_PER_WEEK) inFour++;
      if (daysAgo < 13 * DAYS_PER_WEEK) inThirteen++;
    }
    const repeats = last - from;
    const first = amounts[from] as number;
    summaries.repeatPurchases[entry] = repeats;
    summaries.recencyWeeks[entry] = ((days[last] as number) - firstDay) / DAYS_PER_WEEK;
    summaries.ageWeeks[entry] = (asOfDay - firstDay) / DAYS_PER_WEEK;
    summaries.firstSpend[entry] = first;
    summaries.meanRepeatSpend[entry] = repeats === 0 ? first : spend / repeats;
    summaries.repeatsInLast4Weeks[entry] = inFour;
    summaries.repeatsInLast13Weeks[entry] = inThirteen;
  });
  return { summaries, customers: seen };
}

/** Purchases and spend of each entry's customer after one day up to another (included). */
export function purchasesBetween(
  { customerCount, customers, days, amounts }: PurchaseDays,
  whose: Int32Array,
  afterDay: number,
  toDay: number,
): { readonly purchases: Float64Array; readonly spend: Float64Array } {
  const counts = new Float64Array(customerCount);
  const sums = new Float64Array(customerCount);
  for (let row = 0; row < customers.length; row++) {
    const day = days[row] as number;
    if (day <= afterDay || day > toDay) continue;
    const customer = customers[row] as number;
    counts[customer] = (counts[customer] as number) + 1;
    sums[customer] = (sums[customer] as number) + (amounts[row] as number);
  }
  const take = (values: Float64Array) => Float64Array.from(whose, (customer) => values[customer] as number);
  return { purchases: take(counts), spend: take(sums) };
}

function emptySummaries(size: number): PurchaseSummaries {
  return {
    repeatPurchases: new Float64Array(size),
    recencyWeeks: new Float64Array(size),
    ageWeeks: new Float64Array(size),
    meanRepeatSpend: new Float64Array(size),
    firstSpend: new Float64Array(size),
    repeatsInLast4Weeks: new Float64Array(size),
    repeatsInLast13Weeks: new Float64Array(size),
  };
}
