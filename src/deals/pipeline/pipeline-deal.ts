import type { DealSummary } from '../../domain/deal.js';
import { minorDigits } from '../../domain/money.js';
import type { WinBasis, WinScore } from '../../domain/win-score.js';
import { type ClosingTime, closingTime } from './closing-time.js';

/** What a pipeline is reckoned from: an open deal with its chance. */
export interface PipelineDeal {
  readonly dealId: string;
  readonly name: string | null;
  readonly customerId: string | null;
  readonly ownerId: string | null;
  readonly team: string;
  readonly product: string | null;
  readonly stage: string | null;
  /** In minor units of the company's currency; null where none is known, or there is no rate for its currency. */
  readonly amountMinor: number | null;
  readonly basis: WinBasis;
  /** 0 to 1; null where people judge it, or nothing is known. */
  readonly chance: number | null;
  /** Null where nobody has said and nothing tells when it closes. */
  readonly closing: ClosingTime | null;
}

export interface AmountRates {
  readonly companyCurrency: string;
  /** What one unit of another currency is worth in the company's. */
  readonly exchangeRates: Readonly<Record<string, number>>;
}

/** An open deal as the pipeline sees it. */
export function pipelineDeal(
  deal: Pick<DealSummary, 'id' | 'state' | 'team'>,
  score: WinScore | null,
  rates: AmountRates,
): PipelineDeal {
  const { state } = deal;
  const isWithPeople = state.isJudgedByPeople;
  return {
    dealId: deal.id,
    name: state.name,
    customerId: state.customerId,
    ownerId: state.ownerId,
    team: deal.team,
    product: state.product,
    stage: state.stage,
    amountMinor: companyAmount(state.amountMinor, state.currency, rates),
    basis: isWithPeople ? 'people' : (score?.basis ?? 'none'),
    chance: isWithPeople ? null : (score?.chance ?? null),
    closing: closingTime(score?.expectedClose ?? null, state.expectedCloseAt),
  };
}

/** An amount in the company's currency, in minor units; null without an amount or a rate. */
export function companyAmount(
  amountMinor: number | null,
  currency: string | null,
  { companyCurrency, exchangeRates }: AmountRates,
): number | null {
  if (amountMinor === null) return null;
  if (currency === null || currency === companyCurrency) return amountMinor;
  const rate = Object.hasOwn(exchangeRates, currency) ? exchangeRates[currency] : undefined;
  if (rate === undefined) return null;
  return Math.round(amountMinor * rate * 10 ** (minorDigits(companyCurrency) - minorDigits(currency)));
}
