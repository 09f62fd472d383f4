import type { ChurnModel } from '../../churn/model/churn-model.js';
import { featureTable } from '../../churn/model/features.js';
import type { Snapshot } from '../../churn/model/snapshots.js';
import { utcDate } from '../../domain/time.js';
import type { LostCalibration } from '../../domain/training-reason.js';
import { predictClassifier } from '../../learning/classifier/classifier.js';
import { wilsonInterval } from '../../learning/statistics/wilson.js';

/**
 * What a model says on average of a month that it did not learn from, where that lies outside the 95 % interval of the
 * share that left; null where it lies inside. Customers on whose alerts somebody acted are left out: what was done about
 * them changes what came of it.
 *
 * @param rows one a customer, all of one date.
 */
export function lostCalibration(
  { classifier, columnNames }: Pick<ChurnModel, 'classifier' | 'columnNames'>,
  rows: readonly Pick<Snapshot, 'values' | 'segment' | 'departure' | 'isActedOn'>[],
  date: Date,
): LostCalibration | null {
  const judged = rows.filter(({ isActedOn }) => !isActedOn);
  if (judged.length === 0) return null;
  const chances = predictClassifier(classifier, featureTable(judged, columnNames));
  const stated = chances.reduce((sum, chance) => sum + chance, 0) / judged.length;
  const left = judged.filter(({ departure }) => departure !== null).length;
  const { low, high } = wilsonInterval(left, judged.length);
  if (stated >= low && stated <= high) return null;
  return {
    date: utcDate(date),
    customers: judged.length,
    statedPercent: tenths(100 * stated),
    leftPercent: tenths((100 * left) / judged.length),
    lowPercent: tenths(100 * low),
    highPercent: tenths(100 * high),
  };
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
