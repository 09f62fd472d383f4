import type { Tier } from '../../domain/tier.js';
import { type RankedCustomers, rankOrder } from './rank-order.js';

/** Per cent of customers from the top; basic is what is left. */
export interface TierShares {
  readonly vip: number;
  readonly premium: number;
  readonly standard: number;
}

/** Least value of each tier but the last, among those ranked; +∞ for one that nobody is in. */
export type TierBorders = readonly { readonly tier: Tier; readonly from: number }[];

export interface RankedTiers {
  tierOf(place: number): Tier;
  /** Where one that isn't ranked itself would stand: a customer that has not bought for long, or one that came today. */
  readonly borders: TierBorders;
}

const IN_ORDER = ['vip', 'premium', 'standard', 'basic'] as const satisfies readonly Tier[];

/** The tier of each by rank alone: from the top, as many as each share of all comes to, to within one customer. */
export function rankTiers(ranked: RankedCustomers, shares: TierShares): RankedTiers {
  const order = rankOrder(ranked);
  const ends = endsOf(order.length, shares);
  const tiers = new Uint8Array(order.length);
  for (const [tier, end] of ends.entries()) {
    const start = ends[tier - 1] ?? 0;
    for (let rank = start; rank < end; rank++) tiers[order[rank] ?? 0] = tier;
  }
  return {
    tierOf: (place) => IN_ORDER[tiers[place] ?? IN_ORDER.length - 1] ?? 'basic',
    borders: IN_ORDER.slice(0, -1).map((tier, index) => {
      const end = ends[index] ?? 0;
      const isEmpty = end === (ends[index - 1] ?? 0);
      const last = order[end - 1];
      const from = isEmpty || last === undefined ? Number.POSITIVE_INFINITY : ranked.values[last];
      return { tier, from: from ?? Number.POSITIVE_INFINITY };
    }),
  };
}

export function tierWithin(borders: TierBorders, value: number): Tier {
  return borders.find(({ from }) => value >= from)?.tier ?? 'basic';
}

function endsOf(count: number, { vip, premium, standard }: TierShares): readonly number[] {
  const end = (percent: number) => Math.round((count * percent) / 100);
  return [end(vip), end(vip + premium), end(vip + premium + standard), count];
}
