import type {
  MissingValueScore,
  PredictedValue,
  ValueFactorKey,
  ValueScore,
} from '../../domain/customer-value.js';
import type { PurchaseNumbers } from '../lifetime-model.js';
import type { ObservedValue } from '../observed/observe-value.js';
import { CONTRACT_INPUTS, contractNumbers, isContractAlone } from '../upsell/contract-inputs.js';
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

/**
 * The chance of further business in 90 days, by what a night's models read: of a purchase, or for who has contracts alone
 * that they grow. NaN where nothing tells.
 */
export function furtherBusiness(models: Pick<ValueModels, 'purchases' | 'upsell' | 'contractUpsell'>) {
  const ofPurchase = furtherPurchase(models);
  return (observed: ObservedValue): number => {
    if (observed.purchases > 0) return ofPurchase === null ? Number.NaN : ofPurchase(observed);
    return isContractAlone(observed) ? (models.contractUpsell?.chanceOf(observed) ?? Number.NaN) : Number.NaN;
  };
}

function furtherPurchase({ purchases, upsell }: Pick<ValueModels, 'purchases' | 'upsell'>) {
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
  if (isContractAlone(observed)) return contractUpsellScore(observed, curve, typical, models);
  if (observed.purchases === 0) return missingUpsell('no_purchases');
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

/** Of who has contracts alone: nothing tells of purchases that were never made. */
function contractUpsellScore(
  observed: ObservedValue,
  curve: RankCurve,
  typical: TypicalCustomer,
  { contractUpsell }: ValueModels,
): ValueScore | MissingValueScore {
  if (contractUpsell === null || curve.count === 0) return missingUpsell('contracts_alone');
  const { columns, chanceOf } = contractUpsell;
  const usual = typical.contractAlone;
  const read = CONTRACT_INPUTS.filter(
    ({ column }) =>
      columns.includes(column) && !Number.isNaN(observed[column]) && !Number.isNaN(usual[column]),
  );
  const points = shapleyValues(read.length, (set) => {
    const numbers = contractNumbers(observed);
    for (const [place, { column }] of read.entries()) {
      if ((set & (2 ** place)) === 0) numbers[column] = usual[column];
    }
    return curve.score(chanceOf(numbers));
  });
  const among: TypicalCustomer = { ...typical, ...usual, beside: usual };
  const inputs = read.map(({ factor }) => factor);
  return { ...scoreOf(chanceOf(observed), curve), factors: inputFactors(inputs, points, observed, among) };
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
