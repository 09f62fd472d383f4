import { companyAmount } from '../pipeline/pipeline-deal.js';
import type { KnownDeal } from './known-deal.js';
import type { WinContext } from './win-context.js';

/** What it costs: size, how far it moved, how far below list, and whether there is a budget. */
export function priceFeatures(known: KnownDeal, { past, settings }: WinContext): Record<string, number> {
  const { asOf, state, entries } = known;
  const amount = companyAmount(state.amountMinor, state.currency, settings) ?? Number.NaN;
  const { amountMinor, listPriceMinor } = state;
  const first = firstAmount(known);
  const budget = entries.findLast(({ payload }) => payload.type === 'budget')?.payload;
  return {
    // Sizes differ by times, not by sums.
    'amount.logMinor': amount > 0 ? Math.log10(amount) : Number.NaN,
    'amount.changePercent':
      first !== null && first > 0 && amountMinor !== null
        ? (100 * (amountMinor - first)) / first
        : Number.NaN,
    'discount.percent':
      amountMinor !== null && listPriceMinor !== null && listPriceMinor > 0
        ? 100 * (1 - amountMinor / listPriceMinor)
        : Number.NaN,
    'budget.confirmed':
      budget?.type === 'budget'
        ? Number(budget.isConfirmed)
        : past.isLogged('budgets', asOf.getTime())
          ? 0
          : Number.NaN,
  };
}

/** Of those in the currency that it has now. */
function firstAmount({ entries, state }: KnownDeal): number | null {
  for (const { payload } of entries) {
    if (payload.type !== 'opened' && payload.type !== 'amount_changed') continue;
    if (payload.amountMinor === null || (payload.currency ?? state.currency) !== state.currency) continue;
    return payload.amountMinor;
  }
  return null;
}
