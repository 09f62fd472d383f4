import type { PurchaseSummaries } from './purchase-summaries.js';

/**
 * Histories that differ, each with how many customers have it: of many customers who bought once, few differ. The values
 * of each figure are listed once, so that logarithms and gamma functions are taken once for each.
 */
export interface DistinctHistories {
  readonly customerCount: number;
  /** Customers with each history. */
  readonly counts: Float64Array;
  readonly repeats: DistinctValues;
  readonly recencies: DistinctValues;
  readonly ages: DistinctValues;
}

export interface DistinctValues {
  readonly values: Float64Array;
  /** Which value each history has. */
  readonly of: Int32Array;
}

/** @throws RangeError where a history can't be: below 0, a recency beyond the age, or no recency with a repeat. */
export function distinctHistories(summaries: PurchaseSummaries): DistinctHistories {
  const { repeatPurchases, recencyWeeks, ageWeeks } = summaries;
  const repeats = valueLister();
  const recencies = valueLister();
  const ages = valueLister();
  const seen = new Map<number, Map<number, number>>();
  const counts: number[] = [];
  for (let row = 0; row < repeatPurchases.length; row++) {
    const repeat = repeatPurchases[row] as number;
    const recency = recencyWeeks[row] as number;
    const age = ageWeeks[row] as number;
    checkHistory(row, repeat, recency, age);
    // Recencies and ages alone are listed up to some thousand days; their pair is a whole number that holds both.
    const moment = recencies.place(recency) * 2 ** 26 + ages.place(age);
    const ofRepeat = seen.get(repeat) ?? new Map<number, number>();
    if (ofRepeat.size === 0) seen.set(repeat, ofRepeat);
    const known = ofRepeat.get(moment);
    if (known !== undefined) {
      counts[known] = (counts[known] as number) + 1;
      continue;
    }
    ofRepeat.set(moment, counts.length);
    counts.push(1);
    repeats.add(repeat);
    recencies.add(recency);
    ages.add(age);
  }
  return {
    customerCount: repeatPurchases.length,
    counts: Float64Array.from(counts),
    repeats: repeats.listed(),
    recencies: recencies.listed(),
    ages: ages.listed(),
  };
}

function checkHistory(row: number, repeat: number, recency: number, age: number): void {
  const isWhole = Number.isInteger(repeat) && repeat >= 0;
  const isInTime = recency >= 0 && age >= recency && age < Number.POSITIVE_INFINITY;
  if (isWhole && isInTime && repeat > 0 === recency > 0) return;
  throw new RangeError(
    `Customer ${row} has ${repeat} repeat purchases, recency ${recency} and age ${age}; a recency lies between 0 and the age, and above 0 with a repeat alone.`,
  );
}

function valueLister() {
  const places = new Map<number, number>();
  const of: number[] = [];
  const place = (value: number): number => {
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, places.size);
    return places.size - 1;
  };
  return {
    place,
    add: (value: number): void => {
      of.push(place(value));
    },
    listed: (): DistinctValues => ({ values: Float64Array.from(places.keys()), of: Int32Array.from(of) }),
  };
}
