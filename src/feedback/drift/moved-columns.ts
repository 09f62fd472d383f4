import type { MovedFeature } from '../../domain/training-reason.js';
import { type Drift, driftFrom } from '../../learning/honesty/population-stability.js';
import type { ReferenceBins } from '../../learning/honesty/reference-bins.js';
import { chiSquaredQuantile } from '../../learning/statistics/chi-squared.js';
import type { Column } from '../../learning/table.js';

/** A factor counts with this share of what all of them together are worth to the model. */
const COUNTING_SHARE = 0.05;

/**
 * Columns that are spread otherwise now than when a model learned from them: a population stability index above .25, the
 * usual border for "the model is to be built anew" (Siddiqi, Credit Risk Scorecards, 2006), and above what so few rows show
 * by chance.
 *
 * @param columns in the order of their bins.
 * @returns the most moved first.
 */
export function movedColumns(
  references: readonly ReferenceBins[],
  columns: readonly Column[],
): MovedFeature[] {
  return references
    .flatMap((bins, place): MovedFeature[] => {
      const column = columns[place];
      if (column === undefined) return [];
      const drift = driftFrom(bins, column);
      const isMoved = drift.reading === 'large' && drift.psi > mostByChance(drift, references.length);
      return isMoved ? [{ column: bins.name, psi: drift.psi }] : [];
    })
    .sort((a, b) => b.psi - a.psi || (a.column < b.column ? -1 : 1));
}

/** Factors that a model's chances rest on. */
export function countingFactors(
  topFactors: readonly { readonly factor: string; readonly importance: number }[],
): ReadonlySet<string> {
  const whole = topFactors.reduce((sum, { importance }) => sum + importance, 0);
  return new Set(
    topFactors.filter(({ importance }) => importance >= COUNTING_SHARE * whole).map(({ factor }) => factor),
  );
}

/** What none of so many features passes by chance, 95 times in 100: Bonferroni's share of the same distribution. */
function mostByChance({ bins, byChance }: Drift, features: number): number {
  if (bins < 2) return Number.POSITIVE_INFINITY;
  const perRow = byChance.mean / (bins - 1);
  return perRow * chiSquaredQuantile(1 - 0.05 / features, bins - 1);
}
