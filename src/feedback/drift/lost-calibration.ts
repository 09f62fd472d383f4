import type { ChurnModel } from '../../churn/model/churn-model.js';
import { featureTable } from '../../churn/model/features.js';
import type { Snapshot } from '../../churn/model/snapshots.js';
import { utcDate } from '../../domain/time.js';
import type { LostCalibration } from '../../domain/training-reason.js';
import { predictClassifier } from '../../learning/classifier/classifier.js';
import { statedAmiss } from './stated-share.js';

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
  const left = judged.filter(({ departure }) => departure !== null).length;
  const amiss = statedAmiss(chances, left);
  if (amiss === null) return null;
  const { happenedPercent: leftPercent, ...stated } = amiss;
  return { date: utcDate(date), customers: judged.length, ...stated, leftPercent };
}
