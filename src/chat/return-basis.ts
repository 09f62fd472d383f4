import type { Money } from '../domain/money.js';
import { toMinor } from '../domain/money.js';
import type { OffersReturnBasis } from './cards/offers-return-lines.js';
import type { ChatSettings } from './settings.js';

/** What a return is reckoned with, as configured. */
export interface ReturnBasis {
  readonly horizonDays: number;
  /** Share of revenue, 0 to 1; null when not said. */
  readonly margin: number | null;
  readonly costPerYear: Money | null;
  /** The reader can't change what is configured, and its keys say nothing to them. */
  readonly isForManagers?: boolean;
}

/** What the return of offers in service is reckoned with. */
export function offersReturnBasis(
  {
    company: { currency },
    figures: { margin },
    offersCost,
  }: Pick<ChatSettings, 'figures' | 'offersCost'> & { readonly company: { readonly currency: string } },
  isForManagers: boolean,
): OffersReturnBasis {
  const cost = offersCost?.cost;
  return {
    costMinor: cost === undefined ? null : toMinor(cost, currency),
    runningPerYearMinor: toMinor(offersCost?.runningPerYear ?? 0, currency),
    margin,
    currency,
    isForManagers,
  };
}

export function returnBasis({
  company: { currency },
  churn: { horizonDays },
  figures: { margin, costPerYear },
}: Pick<ChatSettings, 'churn' | 'figures'> & {
  readonly company: { readonly currency: string };
}): ReturnBasis {
  const cost = costPerYear === null ? null : { amountMinor: toMinor(costPerYear, currency), currency };
  return { horizonDays, margin, costPerYear: cost };
}
