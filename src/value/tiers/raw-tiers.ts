import type { Tier } from '../../domain/tier.js';

/** Per cent of customers from the top; basic is what is left. */
export interface TierShares {
  readonly vip: number;
  readonly premium: number;
  readonly standard: number;
}

/** A customer as tiers rank it. */
export interface Ranked {
  readonly customerId: string;
  /** What is ranked, the greater the better; NaN: not known, and last. */
  readonly value: number;
}

/** Least value of each tier but the last, among those ranked; +∞ for one that nobody is in. */
export type TierBorders = readonly { readonly tier: Tier; readonly from: number }[];

const IN_ORDER = ['vip', 'premium', 'standard', 'basic'] as const satisfies readonly Tier[];

/**
 * The tier of each by rank alone: from the top, as many as each share of all comes to, to within one customer. Of equals
 * the id decides, so that the same night gives the same tiers.
 */
export function rankTiers(ranked: readonly Ranked[], shares: TierShares): Map<string, Tier> {
  const inOrder = ranked.toSorted(byValue);
  const ends = endsOf(inOrder.length, shares);
  return new Map(
    inOrder.map(({ customerId }, place) => [
      customerId,
      IN_ORDER[ends.findIndex((end) => place < end)] ?? 'basic',
    ]),
  );
}

/** Where one that isn't ranked itself would stand: a customer that has not bought for long, or one that came today. */
export function tierBorders(ranked: readonly Ranked[], shares: TierShares): TierBorders {
  const inOrder = ranked.toSorted(byValue);
  const ends = endsOf(inOrder.length, shares);
  return IN_ORDER.slice(0, -1).map((tier, index) => {
    const isEmpty = ends[index] === (ends[index - 1] ?? 0);
    return {
      tier,
      from: isEmpty
        ? Number.POSITIVE_INFINITY
        : (inOrder[(ends[index] ?? 0) - 1]?.value ?? Number.POSITIVE_INFINITY),
    };
  });
}

export function tierWithin(borders: TierBorders, value: number): Tier {
  return borders.find(({ from }) => value >= from)?.tier ?? 'basic';
}

function endsOf(count: number, { vip, premium, standard }: TierShares): readonly number[] {
  const end = (percent: number) => Math.round((count * percent) / 100);
  return [end(vip), end(vip + premium), end(vip + premium + standard), count];
}

function byValue(a: Ranked, b: Ranked): number {
  const [first, second] = [order(a.value), order(b.value)];
  return second - first || (a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0);
}

function order(value: number): number {
  return Number.isNaN(value) ? -Number.MAX_VALUE : value;
}
