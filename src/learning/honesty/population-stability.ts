import { chiSquaredQuantile } from '../statistics/chi-squared.js';
import type { Column } from '../table.js';
import { countInBins, type ReferenceBins, referenceBins } from './reference-bins.js';

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
  return driftFrom(referenceBins(reference), current);
}

/**
 * The same against bins that were kept.
 *
 * @throws RangeError as above.
 */
export function driftFrom(bins: ReferenceBins, current: Column): Drift {
  const currentCounts = countInBins(bins, current);
  const before = sumOf(bins.counts);
  const now = sumOf(currentCounts);
  if (before === 0 || now === 0) {
    throw new RangeError(
      `Column "${bins.name}" has ${before} rows in the reference and ${now} now; both need some.`,
    );
  }
  const filled = bins.counts.flatMap((count, bin) => {
    const other = currentCounts[bin] as number;
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

function chanceOf(bins: number, perRow: number): { readonly mean: number; readonly percentile95: number } {
  if (bins < 2) return { mean: 0, percentile95: 0 };
  return { mean: (bins - 1) * perRow, percentile95: chiSquaredQuantile(0.95, bins - 1) * perRow };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((before, count) => before + count, 0);
}
