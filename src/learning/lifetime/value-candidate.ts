import type { PurchaseModel, PurchaseModelName } from './purchase-model.js';
import type { SpendModel } from './spend-model.js';

export type CandidateName = PurchaseModelName | 'forest';

/** How elaborate each way to tell value is: a more elaborate one must really be better. */
export const COMPLEXITY: Readonly<Record<CandidateName, number>> = {
  shrunk_rate: 0,
  nbd: 1,
  bg_nbd: 2,
  mbg_nbd: 2,
  pareto_nbd: 2,
  // Nine numbers learned from one window.
  recency_rate: 3,
  forest: 4,
};

/** How a candidate did in the inner window. */
export interface JudgedCandidate {
  readonly name: CandidateName;
  readonly spendModel: SpendModel['name'];
  readonly spendMae: number;
  readonly spendPredicted: number;
  readonly spendActual: number;
}

/** The model of purchases that says how a forest's window reaches to other horizons: the most elaborate fitted one. */
export function forestBase(models: readonly PurchaseModel[]): PurchaseModel | undefined {
  // What comes back holds for the window it was learned from alone.
  return models
    .filter(({ name }) => name !== 'recency_rate')
    .reduce<PurchaseModel | undefined>(
      (most, next) => (most !== undefined && COMPLEXITY[next.name] < COMPLEXITY[most.name] ? most : next),
      undefined,
    );
}
