import {
  type BetaGeometricName,
  type BetaGeometricParameters,
  betaGeometricAlive,
  betaGeometricPurchases,
} from './beta-geometric.js';
import { type ComebackFactors, comebackFactor } from './comeback.js';
import {
  type ParetoNbdParameters,
  paretoNbdAlive,
  paretoNbdPurchaseChance,
  paretoNbdPurchases,
} from './pareto-nbd.js';
import type { PurchaseHistory } from './purchase-history.js';
import { type RateParameters, ratePurchases } from './purchase-rate.js';

export const PURCHASE_MODELS = [
  'shrunk_rate',
  'nbd',
  'bg_nbd',
  'mbg_nbd',
  'pareto_nbd',
  'recency_rate',
] as const;
export type PurchaseModelName = (typeof PURCHASE_MODELS)[number];

/** A fitted model of when customers buy; plain data. */
export type PurchaseModel =
  | { readonly name: BetaGeometricName; readonly parameters: BetaGeometricParameters }
  | { readonly name: 'pareto_nbd'; readonly parameters: ParetoNbdParameters }
  | { readonly name: 'nbd' | 'shrunk_rate'; readonly parameters: RateParameters }
  | {
      readonly name: 'recency_rate';
      readonly parameters: RateParameters;
      readonly comeback: ComebackFactors;
    };

/** Chance, 0 to 1, that a customer still buys at all; 1 by a model without drop-out. */
export function chanceAlive(model: PurchaseModel, history: PurchaseHistory): number {
  const { repeats, recencyWeeks, ageWeeks } = history;
  switch (model.name) {
    case 'bg_nbd':
    case 'mbg_nbd':
      return betaGeometricAlive(model.name, model.parameters, repeats, recencyWeeks, ageWeeks);
    case 'pareto_nbd':
      return paretoNbdAlive(model.parameters, repeats, recencyWeeks, ageWeeks);
    case 'recency_rate':
      return Math.min(1, comebackFactor(model.comeback, model.parameters, history));
    default:
      return 1;
  }
}

/** Expected purchases in the weeks from now; 0 or more, rising with the horizon. */
export function expectedPurchases(
  model: PurchaseModel,
  history: PurchaseHistory,
  horizonWeeks: number,
): number {
  if (!(horizonWeeks >= 0)) throw new RangeError(`A horizon is 0 weeks or more, not ${horizonWeeks}.`);
  const { repeats, ageWeeks } = history;
  switch (model.name) {
    case 'bg_nbd':
    case 'mbg_nbd':
      return (
        chanceAlive(model, history) *
        betaGeometricPurchases(model.name, model.parameters, repeats, ageWeeks, horizonWeeks)
      );
    case 'pareto_nbd':
      return (
        chanceAlive(model, history) * paretoNbdPurchases(model.parameters, repeats, ageWeeks, horizonWeeks)
      );
    case 'recency_rate':
      return (
        comebackFactor(model.comeback, model.parameters, history) *
        ratePurchases(model.parameters, history, horizonWeeks)
      );
    default:
      return ratePurchases(model.parameters, history, horizonWeeks);
  }
}

/** Chance, 0 to 1, of one purchase or more in the weeks from now. */
export function purchaseChance(model: PurchaseModel, history: PurchaseHistory, horizonWeeks: number): number {
  const alive = chanceAlive(model, history);
  const { repeats, ageWeeks } = history;
  if (model.name === 'pareto_nbd')
    return alive * paretoNbdPurchaseChance(model.parameters, repeats, ageWeeks, horizonWeeks);
  // Who is alive drops out after a purchase at the earliest, so that the first one comes at the own rate.
  const { r, alpha } = model.parameters;
  return alive * -Math.expm1(-(r + repeats) * Math.log1p(horizonWeeks / (alpha + ageWeeks)));
}
