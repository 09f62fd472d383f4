import { type ContractCurves, contractModel } from './contract-model.js';
import { INTERVAL_LEVEL, lifetimeModel, type PurchaseForecast } from './purchase-forecast.js';
import { priorModel, type SegmentPriors } from './segment-priors.js';
import type { ContractUpsellModel } from './upsell/fit-contract-upsell.js';
import { logisticChance } from './upsell/kept-logistic.js';
import { columnsOf, type UpsellModel, upsellChance } from './upsell/upsell-model.js';
import type { ValueModels } from './value-to-come.js';

/** Everything fitted to all customers as of a night; plain data. */
export interface FittedValueModels {
  /** Null where too few customers ever bought. */
  readonly forecast: PurchaseForecast | null;
  readonly contracts: ContractCurves;
  readonly priors: SegmentPriors;
  /** Null where the model of purchases alone is as good. */
  readonly upsell: UpsellModel | null;
  /** Of contracts that grow; null where no model tells better than the share that does. */
  readonly contractUpsell: ContractUpsellModel | null;
  readonly horizonMonths: number;
  readonly discountPercentPerYear: number;
  readonly margin: number | null;
}

/** What was fitted, ready to tell. */
export function valueModels(fitted: FittedValueModels): ValueModels {
  const { forecast, contracts, priors, upsell, contractUpsell } = fitted;
  const { horizonMonths, discountPercentPerYear, margin } = fitted;
  return {
    purchases: forecast === null ? null : lifetimeModel(forecast),
    contracts: contractModel(contracts, { horizonMonths, discountPercentPerYear, level: INTERVAL_LEVEL }),
    priors: priorModel(priors),
    upsell: upsell === null ? null : { columns: columnsOf(upsell), chanceOf: upsellChance(upsell) },
    contractUpsell:
      contractUpsell === null
        ? null
        : {
            columns: contractUpsell.inputs.map(({ column }) => column),
            chanceOf: logisticChance(contractUpsell),
          },
    horizonMonths,
    discountPercentPerYear,
    margin,
  };
}
