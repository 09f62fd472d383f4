import type {
  MissingValueScore,
  PredictedValue,
  ValueFactorKey,
  ValueScore,
} from '../../domain/customer-value.js';
import type { PurchaseNumbers } from '../lifetime-model.js';
import type { ObservedValue } from '../observed/observe-value.js';
import { BESIDE_PURCHASES, type Beside, UPSELL_DAYS } from '../upsell/upsell-inputs.js';
import { besideOf } from '../upsell/upsell-sample.js';
import type { ValueModels } from '../value-to-come.js';
import { clvFactors, inputFactors } from './clv-factors.js';
import type { RankCurve } from './rank-curve.js';
import { shapleyValues } from './shapley.js';
import { asTypical, type TypicalCustomer } from './typical-customer.js';

const UPSELL_WEEKS = UPSELL_DAYS / 7;
const RHYTHM: readonly ValueFactorKey[] = ['purchase_frequency', 'recency', 'tenure'];

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

/** The chance of a further purchase in 90 days, by what a night's models read; null where none tells. */
export function furtherPurchase({ purchases, upsell }: Pick<ValueModels, 'purchases' | 'upsell'>) {
  if (purchases === null) return null;
  return (numbers: PurchaseNumbers & Beside): number => {
    const chance = purchases.purchaseChance(numbers, UPSELL_WEEKS);
    return upsell === null ? chance : upsell.chanceOf(chance, numbers);
  };
}

/** The same, ranked, with what each input adds against the typical customer; one that isn't on record adds nothing. */
export function upsellScore(
  observed: ObservedValue,
  curve: RankCurve,
  typical: TypicalCustomer,
  models: ValueModels,
): ValueScore | MissingValueScore {
  const chanceOf = furtherPurchase(models);
  if (observed.isLost === 1) return missingUpsell('left');
  if (observed.purchases === 0)
    return missingUpsell(observed.contractedYearlyMinor > 0 ? 'contracts_alone' : 'no_purchases');
  // Among nobody there is no rank.
  if (chanceOf === null || curve.count === 0) return missingUpsell('not_scored');
  const read = BESIDE_PURCHASES.filter(
    ({ column }) =>
      models.upsell?.columns.includes(column) === true &&
      !Number.isNaN(observed[column]) &&
      !Number.isNaN(typical.beside[column]),
  );
  const inputs: ValueFactorKey[] = [...RHYTHM, ...read.map(({ factor }) => factor)];
  const points = shapleyValues(inputs.length, (set) => {
    const has = (input: ValueFactorKey) => {
      const place = inputs.indexOf(input);
      return place === -1 || (set & (2 ** place)) !== 0;
    };
    const beside = { ...besideOf(observed) };
    for (const { column, factor } of read) if (!has(factor)) beside[column] = typical.beside[column];
    return curve.score(chanceOf({ ...asTypical(observed, typical, has), ...beside }));
  });
  return { ...scoreOf(chanceOf(observed), curve), factors: inputFactors(inputs, points, observed, typical) };
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
