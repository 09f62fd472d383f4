import type { ChurnModel } from '../../churn/model/churn-model.js';
import { factorOfColumn, TREATMENT_COLUMN } from '../../churn/model/columns.js';
import { type ChurnFeatures, featureTable } from '../../churn/model/features.js';
import type { MovedFeature } from '../../domain/training-reason.js';
import { countingFactors, movedColumns } from './moved-columns.js';

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
 * from.
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
  return movedColumns(judged, columns);
}
