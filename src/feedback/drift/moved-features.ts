import type { ChurnModel } from '../../churn/model/churn-model.js';
import { factorOfColumn, TREATMENT_COLUMN } from '../../churn/model/columns.js';
import { type ChurnFeatures, featureTable } from '../../churn/model/features.js';
import type { MovedFeature } from '../../domain/training-reason.js';
import { type Drift, driftFrom } from '../../learning/honesty/population-stability.js';
import { chiSquaredQuantile } from '../../learning/statistics/chi-squared.js';

/** A factor counts with this share of what all of them together are worth to the model. */
const COUNTING_SHARE = 0.05;

/** Though nobody behaves otherwise, these differ today from the year that was learned from. */
const MOVES_WITH_THE_CALENDAR: ReadonlySet<string> = new Set([
  TREATMENT_COLUMN,
  // They grow as the record does.
  'tenure.days',
  'contact_person.days',
  'orders.days_since_first_order',
  'orders.order_days',
  'orders.value_total',
  'orders.cancelled_share',
  // One month is not the whole year; the signals of order value and rhythm know the season and are judged.
  'season.month',
  'orders.order_days_last_30',
  'orders.order_days_last_90',
  'orders.order_days_change_30',
  'orders.order_days_change_90',
  'orders.value_last_30',
  'orders.value_last_90',
  'orders.value_change_30',
  'orders.value_change_90',
  'orders.order_value_trend',
]);

/**
 * Features that count in a model and are spread otherwise among customers today than among the snapshots it learned
 * from: a population stability index above .25, the usual border for "the model is to be built anew" (Siddiqi, Credit
 * Risk Scorecards, 2006), and above what so few customers show by chance.
 *
 * @param rows today's customers, those that would be scored.
 * @returns the most moved first; none for a model from before its features' spread was kept.
 */
export function movedFeatures(
  { references = [], report }: Pick<ChurnModel, 'references' | 'report'>,
  rows: readonly Pick<ChurnFeatures, 'values' | 'segment'>[],
): MovedFeature[] {
  if (rows.length === 0) return [];
  const counting = countingFactors(report.topFactors);
  const judged = references.filter(({ name }) => {
    const factor = factorOfColumn(name);
    return factor !== null && counting.has(factor) && !MOVES_WITH_THE_CALENDAR.has(name);
  });
  const { columns } = featureTable(
    rows,
    judged.map(({ name }) => name),
  );
  return judged
    .flatMap((bins, place): MovedFeature[] => {
      const column = columns[place];
      if (column === undefined) return [];
      const drift = driftFrom(bins, column);
      const isMoved = drift.reading === 'large' && drift.psi > mostByChance(drift, judged.length);
      return isMoved ? [{ column: bins.name, psi: drift.psi }] : [];
    })
    .sort((a, b) => b.psi - a.psi || (a.column < b.column ? -1 : 1));
}

/** What none of so many features passes by chance, 95 times in 100: Bonferroni's share of the same distribution. */
function mostByChance({ bins, byChance }: Drift, features: number): number {
  if (bins < 2) return Number.POSITIVE_INFINITY;
  const perRow = byChance.mean / (bins - 1);
  return perRow * chiSquaredQuantile(1 - 0.05 / features, bins - 1);
}

function countingFactors(topFactors: ChurnModel['report']['topFactors']): ReadonlySet<string> {
  const whole = topFactors.reduce((sum, { importance }) => sum + importance, 0);
  return new Set(
    topFactors
      .filter(({ importance }) => importance >= COUNTING_SHARE * whole)
      .map(({ factor }) => factor as string),
  );
}
