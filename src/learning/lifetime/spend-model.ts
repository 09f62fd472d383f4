import { type GammaGammaParameters, gammaGammaSpend } from './gamma-gamma.js';
import type { PurchaseSummaries } from './purchase-summaries.js';

/** A fitted model of what a purchase brings; plain data. */
export type SpendModel =
  | {
      readonly name: 'gamma_gamma';
      readonly parameters: GammaGammaParameters;
    }
  | {
      readonly name: 'shrunk_mean';
      /** Mean spend of customers with so many repeats at least, by rising number. */
      readonly classes: readonly { readonly repeatsFrom: number; readonly mean: number }[];
      /** Purchases that a class's mean counts as. */
      readonly strength: number;
      /** Standard deviation of a customer's purchases over their mean. */
      readonly variation: number;
    };

/** What is known of one customer's spend. */
export interface SpendHistory {
  readonly repeats: number;
  readonly meanRepeatSpend: number;
  readonly firstSpend: number;
}

export function spendHistoryOf(summaries: PurchaseSummaries, row: number): SpendHistory {
  return {
    repeats: summaries.repeatPurchases[row] as number,
    meanRepeatSpend: summaries.meanRepeatSpend[row] as number,
    firstSpend: summaries.firstSpend[row] as number,
  };
}

/** Expected spend of a purchase to come. */
export function expectedSpend(
  model: SpendModel,
  { repeats, meanRepeatSpend, firstSpend }: SpendHistory,
): number {
  if (model.name === 'gamma_gamma') return gammaGammaSpend(model.parameters, repeats, meanRepeatSpend);
  const { classes, strength } = model;
  const mean = classes.findLast(({ repeatsFrom }) => repeats >= repeatsFrom)?.mean ?? 0;
  return (
    (strength * mean + firstSpend + (repeats === 0 ? 0 : repeats * meanRepeatSpend)) /
    (strength + repeats + 1)
  );
}
