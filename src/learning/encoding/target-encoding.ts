import { randomStream } from '../../domain/random.js';
import { type CategorySums, categorySums } from './category-sums.js';
import { shrinkageStrength } from './shrinkage-strength.js';

/** A category's mean target as its number; plain data. */
export interface TargetEncoding {
  /** One a training row; NaN where its category is missing. */
  readonly trainValues: Float64Array;
  /** One a category: its mean shrunken towards the prior; the prior where training had no row of it. */
  readonly valueOfCategory: Float64Array;
  /** Mean target of the rows with a category; stands for categories that training had not seen. */
  readonly prior: number;
}

export interface TargetEncodingOptions {
  /** Rows that the prior counts for, ≥ 0; estimated where not given. */
  readonly smoothing?: number;
  /** From 2; default 5. */
  readonly folds?: number;
  readonly seed: number;
}

/**
 * A row's own part in the mean of so many is too little for trees to learn it by heart, while means over folds would
 * scatter one category over several values. Measured with boosted trees on simulated columns of 3 to 500 rows a
 * category: plain means overtake at about this number.
 */
const WELL_FILLED = 80;
const FOLDS = 5;

/**
 * Turns a categorical column into numbers: the mean target of each category, shrunken towards the mean of all
 * (Micci-Barreca 2001). A training row of a thinly filled category gets the mean over the other folds, so that its own
 * target has no part in its value. The prior is the same for all folds: were it taken over the other folds too, it
 * would run against the row's own target, and so does leaving out single rows (Prokhorenkova et al. 2018), which
 * gives the target away exactly; five folds measured as well as CatBoost's ordered means.
 *
 * @param codes one a row, from 0 to `categoryCount` − 1; −1 is missing.
 * @param target one a row, finite.
 * @param weights one a row, ≥ 0, or null where all weigh the same.
 * @throws RangeError for lengths that differ, no rows, codes or settings out of range, or weights of 0 throughout.
 */
export function fitTargetEncoding(
  codes: Int32Array,
  categoryCount: number,
  target: Float64Array,
  weights: Float64Array | null,
  { smoothing, folds = FOLDS, seed }: TargetEncodingOptions,
): TargetEncoding {
  checkInputs(codes, target, weights, folds, smoothing);
  const prior = priorOf(codes, target, weights);
  const sums = categorySums(codes, categoryCount, target, weights, prior);
  const strength = smoothing ?? shrinkageStrength(codes, target, weights, sums, prior);
  const valueOfCategory = sums.weight.map((weight, code) =>
    shrunken(prior, sums.excess[code] as number, weight, strength),
  );
  return {
    trainValues: valuesInTraining(codes, target, weights, sums, {
      prior,
      strength,
      valueOfCategory,
      folds,
      seed,
    }),
    valueOfCategory,
    prior,
  };
}

function valuesInTraining(
  codes: Int32Array,
  target: Float64Array,
  weights: Float64Array | null,
  sums: CategorySums,
  by: {
    readonly prior: number;
    readonly strength: number;
    readonly valueOfCategory: Float64Array;
    readonly folds: number;
    readonly seed: number;
  },
): Float64Array {
  const { prior, strength, valueOfCategory, folds } = by;
  const values = new Float64Array(codes.length);
  if (sums.rows.every((rows) => rows === 0 || rows >= WELL_FILLED)) {
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] as number;
      values[row] = code === -1 ? Number.NaN : (valueOfCategory[code] as number);
    }
    return values;
  }
  const random = randomStream(by.seed, 'target encoding folds');
  const foldOf = Int32Array.from(codes, () => Math.floor(random() * folds));
  const places = codes.map((code, row) => (code === -1 ? -1 : code * folds + (foldOf[row] as number)));
  const inFold = categorySums(places, sums.rows.length * folds, target, weights, prior);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const place = places[row] as number;
    if (code === -1) values[row] = Number.NaN;
    else if ((sums.rows[code] as number) >= WELL_FILLED) values[row] = valueOfCategory[code] as number;
    else if (inFold.rows[place] === sums.rows[code]) values[row] = prior;
    else {
      const all = sums.weight[code] as number;
      const others = all - (inFold.weight[place] as number);
      // What is left over by rounding where the other rows weigh nothing isn't weight.
      const weight = others > 1e-9 * all ? others : 0;
      const excess = (sums.excess[code] as number) - (inFold.excess[place] as number);
      values[row] = shrunken(prior, excess, weight, strength);
    }
  }
  return values;
}

function shrunken(prior: number, excess: number, weight: number, strength: number): number {
  return weight > 0 ? prior + excess / (weight + strength) : prior;
}

/** Over the rows with a category where there are any, else over all. */
function priorOf(codes: Int32Array, target: Float64Array, weights: Float64Array | null): number {
  let known = 0;
  let knownWeight = 0;
  let missing = 0;
  let missingWeight = 0;
  for (let row = 0; row < codes.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    // Running means, since the sum of huge targets would overflow.
    const value = target[row] as number;
    if (weight === 0) continue;
    if (codes[row] === -1) {
      missingWeight += weight;
      missing += (weight / missingWeight) * (value - missing);
    } else {
      knownWeight += weight;
      known += (weight / knownWeight) * (value - known);
    }
  }
  if (knownWeight > 0) return known;
  if (missingWeight > 0) return missing;
  throw new RangeError('All rows weigh 0; categories need at least one row that counts.');
}

function checkInputs(
  codes: Int32Array,
  target: Float64Array,
  weights: Float64Array | null,
  folds: number,
  smoothing: number | undefined,
): void {
  if (codes.length === 0) throw new RangeError('There are no rows to learn the categories of.');
  if (target.length !== codes.length || (weights !== null && weights.length !== codes.length)) {
    throw new RangeError(
      `There are ${codes.length} rows, ${target.length} targets and ${weights?.length ?? 'no'} weights; each row needs its own.`,
    );
  }
  if (!Number.isInteger(folds) || folds < 2)
    throw new RangeError(`There must be 2 folds or more, not ${folds}.`);
  if (smoothing !== undefined && !(smoothing >= 0 && smoothing < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`Smoothing must be 0 or a finite number above, not ${smoothing}.`);
  }
}
