import type { CategoricalColumn, NumericColumn } from '../table.js';

/** A column that someone can do something about, and what it may become. Plain data, kept with the model. */
export type ChangeableColumn =
  | {
      readonly kind: 'numeric';
      readonly name: string;
      readonly direction: 'rise' | 'fall' | 'either';
      /** Values seen in training at evenly spaced ranks, ascending, repeats included: see `observedSteps`. */
      readonly observed: Float64Array;
    }
  | {
      readonly kind: 'categorical';
      readonly name: string;
      /** What it may become; seen in training. */
      readonly categories: readonly string[];
      /** What such a change costs, above 0: 1 is as much as moving a number from the lowest seen to the highest. */
      readonly cost: number;
    };

/** One value that a column may take in place of the one it has. */
export interface Alternative {
  readonly to: number | string;
  /** Above 0, in ranks: for a number, the share of the training rows it moves past. */
  readonly cost: number;
}

/**
 * Values at evenly spaced ranks among those observed, missing left out: each one was really there, and a value that is
 * common stands often.
 *
 * @param count of values, from 2; fewer where fewer were observed.
 * @throws RangeError for another count.
 */
export function observedSteps(values: Float64Array, count: number): Float64Array {
  if (!(Number.isInteger(count) && count >= 2)) {
    throw new RangeError(`Observed values are asked for at ${count} ranks; it takes a whole number from 2.`);
  }
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length <= count) return sorted;
  return Float64Array.from(
    { length: count },
    (_, step) => sorted[Math.round((step * (sorted.length - 1)) / (count - 1))] as number,
  );
}

/** What a number may become, infinities left out. Nothing where it is missing: what isn't known can't be said to change. */
export function numericAlternatives(
  { values }: NumericColumn,
  { direction, observed }: Extract<ChangeableColumn, { kind: 'numeric' }>,
): Alternative[] {
  const from = values[0] as number;
  if (Number.isNaN(from)) return [];
  const alternatives: Alternative[] = [];
  for (let place = 0; place < observed.length; place++) {
    const to = observed[place] as number;
    if (to === from || to === observed[place - 1] || !Number.isFinite(to)) continue;
    if (direction === (to > from ? 'fall' : 'rise')) continue;
    alternatives.push({ to, cost: Math.abs(rankOf(to, observed) - rankOf(from, observed)) });
  }
  return alternatives;
}

/** What a category may become; none where it is missing. */
export function categoricalAlternatives(
  { codes, categories }: CategoricalColumn,
  changeable: Extract<ChangeableColumn, { kind: 'categorical' }>,
): Alternative[] {
  const from = categories[codes[0] as number];
  if (from === undefined) return [];
  return [...new Set(changeable.categories)]
    .filter((to) => to !== from)
    .map((to) => ({ to, cost: changeable.cost }));
}

/** Share of the observed values below, equal ones counting half. */
function rankOf(value: number, observed: Float64Array): number {
  let halves = 0;
  for (const other of observed) halves += other < value ? 2 : other === value ? 1 : 0;
  return halves / (2 * observed.length);
}
