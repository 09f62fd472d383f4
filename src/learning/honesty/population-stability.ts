import { chiSquaredQuantile } from '../statistics/chi-squared.js';
import { quantileOfSorted } from '../statistics/quantile.js';
import type { CategoricalColumn, Column, NumericColumn } from '../table.js';

/** How much a column's values have moved from one time to another. */
export interface Drift {
  /** Population stability index, in nats, from 0. */
  readonly psi: number;
  /** The usual reading: below .1 stable, to .25 moderate, above large. */
  readonly reading: 'stable' | 'moderate' | 'large';
  /** Bins it was taken over. */
  readonly bins: number;
  /** What rows as few as these show on average where nothing has moved, and 95 times in 100 at most. */
  readonly byChance: { readonly mean: number; readonly percentile95: number };
  /** Above the 95th percentile by chance: a reading without it may be too few rows. */
  readonly isBeyondChance: boolean;
}

const BINS = 10;
/** Names rarer than this in the reference share one bin, with those not seen there. */
const LEAST_SHARE = 0.01;
/** Added to each bin on both sides, so that an empty one is improbable, not impossible. */
const HALF_A_ROW = 0.5;

/**
 * Σ (q − p) log(q / p) over bins, p the reference's shares and q the current ones. Numbers: bins between the deciles of
 * the reference, fewer where values repeat. Names: a bin each, rare and new ones together. Missing is a bin of its own.
 * By chance the index is chi-squared with bins − 1 degrees of freedom times 1/n + 1/m (Yurdakul and Naranjo 2020), so
 * that 100 against 100 rows in ten bins pass .1 five times in six without any drift.
 *
 * @param reference a column of the training rows.
 * @param current the same column now; of names, the list may be another, names are matched.
 * @throws RangeError when one is of numbers and one of names, or one has no rows.
 */
export function populationStability(reference: Column, current: Column): Drift {
  const counts = countBins(reference, current);
  const before = sumOf(counts.reference);
  const now = sumOf(counts.current);
  if (before === 0 || now === 0) {
    throw new RangeError(
      `Column "${reference.name}" has ${before} rows in the reference and ${now} now; both need some.`,
    );
  }
  const filled = counts.reference.flatMap((count, bin) => {
    const other = counts.current[bin] as number;
    return count + other > 0 ? [{ reference: count, current: other }] : [];
  });
  const added = HALF_A_ROW * filled.length;
  const psi = filled.reduce((sum, bin) => {
    const p = (bin.reference + HALF_A_ROW) / (before + added);
    const q = (bin.current + HALF_A_ROW) / (now + added);
    return sum + (q - p) * Math.log(q / p);
  }, 0);
  const byChance = chanceOf(filled.length, 1 / before + 1 / now);
  return {
    psi,
    reading: psi < 0.1 ? 'stable' : psi <= 0.25 ? 'moderate' : 'large',
    bins: filled.length,
    byChance,
    isBeyondChance: psi > byChance.percentile95,
  };
}

interface Counts {
  readonly reference: number[];
  readonly current: number[];
}

function countBins(reference: Column, current: Column): Counts {
  if (reference.kind === 'numeric' && current.kind === 'numeric') return countNumbers(reference, current);
  if (reference.kind === 'categorical' && current.kind === 'categorical')
    return countNames(reference, current);
  throw new RangeError(
    `Column "${reference.name}" was ${reference.kind} and is ${current.kind}; drift compares like with like.`,
  );
}

/** Bins by the reference's deciles; the last one is of missing values. */
function countNumbers(reference: NumericColumn, current: NumericColumn): Counts {
  const sorted = reference.values.filter((value) => !Number.isNaN(value)).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < BINS && sorted.length > 0; bin++) {
    const edge = quantileOfSorted(sorted, bin / BINS);
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY) || edges.length === 0) edges.push(edge);
  }
  const binOf = (value: number) =>
    Number.isNaN(value) ? edges.length + 1 : edges.filter((edge) => edge < value).length;
  const count = (values: Float64Array) => {
    const counts = new Array<number>(edges.length + 2).fill(0);
    for (const value of values) counts[binOf(value)] = (counts[binOf(value)] ?? 0) + 1;
    return counts;
  };
  return { reference: count(reference.values), current: count(current.values) };
}

/** A bin for each common name, one for all others, the last one of missing values. */
function countNames(reference: CategoricalColumn, current: CategoricalColumn): Counts {
  const countOf = new Map<string, number>();
  for (const code of reference.codes) {
    const name = reference.categories[code];
    if (name !== undefined) countOf.set(name, (countOf.get(name) ?? 0) + 1);
  }
  const common = [...countOf].filter(([, count]) => count >= LEAST_SHARE * reference.codes.length);
  const binOf = new Map(common.map(([name], bin) => [name, bin]));
  const count = ({ codes, categories }: CategoricalColumn) => {
    const counts = new Array<number>(common.length + 2).fill(0);
    const binOfCode = categories.map((name) => binOf.get(name) ?? common.length);
    for (const code of codes) {
      const bin = binOfCode[code] ?? common.length + 1;
      counts[bin] = (counts[bin] ?? 0) + 1;
    }
    return counts;
  };
  return { reference: count(reference), current: count(current) };
}

function chanceOf(bins: number, perRow: number): { readonly mean: number; readonly percentile95: number } {
  if (bins < 2) return { mean: 0, percentile95: 0 };
  return { mean: (bins - 1) * perRow, percentile95: chiSquaredQuantile(0.95, bins - 1) * perRow };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((before, count) => before + count, 0);
}
