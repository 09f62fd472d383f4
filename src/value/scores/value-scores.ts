import type {
  MissingValueScore,
  PredictedValue,
  ValueFactorKey,
  ValueScore,
} from '../../domain/customer-value.js';
import type { PurchaseNumbers } from '../lifetime-model.js';
import type { ObservedValue } from '../observed/observe-value.js';
import type { ValueModels } from '../value-to-come.js';
import { clvFactors, inputFactors } from './clv-factors.js';
import type { RankCurve } from './rank-curve.js';
import { shapleyValues } from './shapley.js';
import { asTypical, type TypicalCustomer } from './typical-customer.js';

export const UPSELL_DAYS = 90;
const UPSELL_WEEKS = UPSELL_DAYS / 7;
const UPSELL_INPUTS: readonly ValueFactorKey[] = ['purchase_frequency', 'recency', 'tenure'];

/**
 * The rank of value to come, or of that so far where nothing is predicted, with what each input adds to it.
 *
 * @param curve of one customer at least.
 */
export function clvScore(
  observed: ObservedValue,
  valueMinor: number,
  predicted: PredictedValue | null,
  curve: RankCurve,
  typical: TypicalCustomer,
  models: ValueModels,
): ValueScore {
  return {
    ...scoreOf(valueMinor, curve),
    factors: clvFactors(observed, valueMinor, predicted, curve, typical, models),
  };
}

/** The chance of a further purchase in 90 days, ranked. */
export function upsellScore(
  observed: ObservedValue,
  curve: RankCurve,
  typical: TypicalCustomer,
  models: ValueModels,
): ValueScore | MissingValueScore {
  const { purchases } = models;
  if (observed.isLost === 1) return missingUpsell('left');
  if (observed.purchases === 0) return missingUpsell('no_purchases');
  // Among nobody there is no rank.
  if (purchases === null || curve.count === 0) return missingUpsell('not_scored');
  const chanceOf = (numbers: PurchaseNumbers) => purchases.purchaseChance(numbers, UPSELL_WEEKS);
  const points = shapleyValues(UPSELL_INPUTS.length, (set) =>
    curve.score(
      chanceOf(
        asTypical(observed, typical, (input) => {
          const place = UPSELL_INPUTS.indexOf(input);
          return place === -1 || (set & (2 ** place)) !== 0;
        }),
      ),
    ),
  );
  return {
    ...scoreOf(chanceOf(observed), curve),
    factors: inputFactors(UPSELL_INPUTS, points, observed, typical),
  };
}

export function scoreOf(
  value: number,
  curve: RankCurve,
): { readonly score: number; readonly topShare: number } {
  return { score: Math.round(curve.score(value)), topShare: curve.topShare(value) };
}

function missingUpsell(reason: MissingValueScore['reason']): MissingValueScore {
  return { score: 'upsell', reason, values: {} };
}
