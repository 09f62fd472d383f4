import type { Customer } from '../../domain/customer.js';
import type { AmountRates } from '../pipeline/pipeline-deal.js';
import type { PastResults } from './past-results.js';

/** What a deal's features are made of beside the deal itself. */
export interface WinContext {
  readonly past: PastResults;
  /** Customers of the deals at hand; one that is not among them is unknown. */
  readonly customers: ReadonlyMap<string, Customer>;
  /** Ids under which deals have a customer that has objected to automated assessment; left out: nobody has. */
  readonly objected?: ReadonlySet<string>;
  readonly settings: WinSettings;
}

export interface WinSettings extends AmountRates {
  /** In their order, as the source calls them. */
  readonly stages: readonly string[];
  /** Months (1 to 12) with which budgets begin; none: January. */
  readonly budgetMonths: readonly number[];
}
