import { minorDigits } from '../../domain/money.js';
import type { Income } from './income.js';

export interface ExchangeSettings {
  readonly currency: string;
  readonly exchangeRates: Readonly<Record<string, number>>;
}

/**
 * By what amounts of a customer become the company's minor units; NaN without a rate. Histories keep amounts, not
 * currencies: all of a customer's are taken to be in its own.
 */
export function exchangeFactor(own: string | null, { currency, exchangeRates }: ExchangeSettings): number {
  if (own === null || own === currency) return 1;
  const rate = Object.hasOwn(exchangeRates, own) ? exchangeRates[own] : undefined;
  return rate === undefined ? Number.NaN : rate * 10 ** (minorDigits(currency) - minorDigits(own));
}

/** In the company's currency; days and times stay as they are. */
export function convertedIncome(income: Income, factor: number): Income {
  if (factor === 1) return income;
  const converted = (amountMinor: number) => Math.round(amountMinor * factor);
  return {
    ...income,
    totalMinor: converted(income.totalMinor),
    amountsMinor: income.amountsMinor.map(converted),
    contractedYearlyMinor: converted(income.contractedYearlyMinor),
  };
}
