/** Who bought one item, and when: row n has the purchases from start[n] to before start[n + 1]. */
export interface Buyers {
  /** Each row's customer. */
  readonly customer: Int32Array;
  readonly start: Int32Array;
  readonly day: Int32Array;
}

/** When each customer could have bought, and how old it was then: columns by customer. */
export interface Presence {
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  /** NaN where it isn't known. */
  readonly sinceDay: Float64Array;
}

/** When a buyer would have bought anyway. */
export interface PurchaseRates {
  /**
   * The share of a row's purchases that would lie between two days, both included: 0 to 1. Days on which the customer
   * wasn't there count nothing.
   */
  share(row: number, fromDay: number, toDay: number): number;
}

/** Days at which ages begin that are told apart: much is bought in the first weeks, less and less depends on age later. */
const AGE_STARTS: readonly number[] = [
  ...Array.from({ length: 13 }, (_, n) => n * 14),
  ...Array.from({ length: 18 }, (_, n) => 182 + n * 30),
  ...Array.from({ length: 24 }, (_, n) => 722 + n * 91),
];
const AGES = AGE_STARTS.length;
/** Purchases at each age that count as usual, so that a handful says little of it. */
const USUAL_PURCHASES = 3;
const ROUNDS = 5;

/**
 * When buyers would buy if nothing but the calendar and their own age decided: what a shuffle gives that keeps each
 * customer's counts and the totals of each day. A purchase falls on a day with a chance in proportion to a factor of the
 * day (seasons, campaigns) and one of the customer's age (what everybody buys after a year), over the days on which the
 * customer was there. Each customer's own number of purchases is given, so that heavy buyers explain nothing. This is the
 * self-controlled case series with effects of calendar and age: Farrington, Biometrics 51 (1995); Whitaker et al.,
 * Statistics in Medicine 25 (2006). Both factors are fitted by iterative proportional fitting: Deming and Stephan, Annals
 * of Mathematical Statistics 11 (1940).
 *
 * @param buyers rows with at least one purchase each, on days on which the customer was there.
 */
export function purchaseRates(buyers: Buyers, presence: Presence): PurchaseRates {
  const spans = spansOf(buyers, presence);
  const { days, earliest, first, last, since } = spans;
  const rows = buyers.customer.length;
  const { bought, boughtAtAge } = counts(buyers, spans);
  /** Of all days before one, summed up. */
  const cumulative = new Float64Array(days + 1);
  const ageFactors = new Float64Array(AGES).fill(1);
  const totals = new Float64Array(rows);

  const mass = (row: number, from: number, to: number): number => {
    const begun = since[row] as number;
    if (Number.isNaN(begun)) return (cumulative[to + 1] as number) - (cumulative[from] as number);
    let sum = 0;
    for (let at = from; at <= to; ) {
      const age = ageAt(at - begun);
      const end = Math.min(to, lastOfAge(age, begun));
      sum += (ageFactors[age] as number) * ((cumulative[end + 1] as number) - (cumulative[at] as number));
      at = end + 1;
    }
    return sum;
  };
  const setDays = (factors: Float64Array): void => {
    for (let n = 0; n < days; n++) cumulative[n + 1] = (cumulative[n] as number) + (factors[n] as number);
  };
  const measure = (): void => {
    for (let row = 0; row < rows; row++) totals[row] = mass(row, first[row] as number, last[row] as number);
  };

  setDays(bought);
  measure();
  const factors = new Float64Array(days);
  const expected = new Float64Array(days + 1);
  const expectedAtAge = new Float64Array(AGES);
  for (let round = 0; round < ROUNDS; round++) {
    expected.fill(0);
    eachAge(spans, (row, age, from, to) => {
      const weight = (purchasesOf(buyers, row) / (totals[row] as number)) * (ageFactors[age] ?? 1);
      expected[from] = (expected[from] as number) + weight;
      expected[to + 1] = (expected[to + 1] as number) - weight;
    });
    let there = 0;
    for (let n = 0; n < days; n++) {
      there += expected[n] as number;
      factors[n] = bought[n] === 0 ? 0 : (bought[n] as number) / there;
    }
    setDays(factors);
    measure();
    expectedAtAge.fill(0);
    eachAge(spans, (row, age, from, to) => {
      if (age === UNKNOWN_AGE) return;
      const share = ((cumulative[to + 1] as number) - (cumulative[from] as number)) / (totals[row] as number);
      expectedAtAge[age] = (expectedAtAge[age] as number) + purchasesOf(buyers, row) * share;
    });
    for (let age = 0; age < AGES; age++) {
      ageFactors[age] =
        ((boughtAtAge[age] as number) + USUAL_PURCHASES) / ((expectedAtAge[age] as number) + USUAL_PURCHASES);
    }
    measure();
  }

  return {
    share(row, fromDay, toDay) {
      const from = Math.max(fromDay - earliest, first[row] as number);
      const to = Math.min(toDay - earliest, last[row] as number);
      return from > to ? 0 : Math.min(1, mass(row, from, to) / (totals[row] as number));
    },
  };
}

/** Of each row the days on which it was there while anybody bought, and that on which its age was 0. */
interface Spans {
  readonly earliest: number;
  readonly days: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly since: Float64Array;
}

function spansOf({ customer, day }: Buyers, { firstDay, lastDay, sinceDay }: Presence): Spans {
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (const each of day) {
    if (each < earliest) earliest = each;
    if (each > latest) latest = each;
  }
  const first = new Int32Array(customer.length);
  const last = new Int32Array(customer.length);
  const since = new Float64Array(customer.length);
  customer.forEach((who, row) => {
    first[row] = Math.max(firstDay[who] as number, earliest) - earliest;
    last[row] = Math.min(lastDay[who] as number, latest) - earliest;
    since[row] = (sinceDay[who] as number) - earliest;
  });
  return { earliest, days: day.length === 0 ? 0 : latest - earliest + 1, first, last, since };
}

function counts({ customer, start, day }: Buyers, { earliest, days, since }: Spans) {
  const bought = new Float64Array(days);
  const boughtAtAge = new Float64Array(AGES);
  for (let row = 0; row < customer.length; row++) {
    for (let n = start[row] as number; n < (start[row + 1] as number); n++) {
      const at = (day[n] as number) - earliest;
      bought[at] = (bought[at] as number) + 1;
      const begun = since[row] as number;
      if (!Number.isNaN(begun))
        boughtAtAge[ageAt(at - begun)] = (boughtAtAge[ageAt(at - begun)] as number) + 1;
    }
  }
  return { bought, boughtAtAge };
}

const UNKNOWN_AGE = -1;

/** Each stretch of days over which a row has one age, or has none that is known. */
function eachAge(
  { first, last, since }: Spans,
  use: (row: number, age: number, from: number, to: number) => void,
): void {
  for (let row = 0; row < first.length; row++) {
    const begun = since[row] as number;
    const to = last[row] as number;
    for (let at = first[row] as number; at <= to; ) {
      const age = Number.isNaN(begun) ? UNKNOWN_AGE : ageAt(at - begun);
      const end = age === UNKNOWN_AGE ? to : Math.min(to, lastOfAge(age, begun));
      use(row, age, at, end);
      at = end + 1;
    }
  }
}

/** By day, up to the beginning of the last age. */
const AGE_OF_DAY = Uint8Array.from({ length: AGE_STARTS[AGES - 1] as number }, (_, day) =>
  AGE_STARTS.findLastIndex((start) => start <= day),
);

function ageAt(ageDays: number): number {
  return ageDays <= 0 ? 0 : (AGE_OF_DAY[ageDays] ?? AGES - 1);
}

function lastOfAge(age: number, begun: number): number {
  return begun + (AGE_STARTS[age + 1] ?? Number.POSITIVE_INFINITY) - 1;
}

function purchasesOf({ start }: Buyers, row: number): number {
  return (start[row + 1] as number) - (start[row] as number);
}
