import type { KnownDeal } from './known-deal.js';
import { ALL, type ResultKeys, resultKeys } from './past-results.js';
import { shrunkShare } from './tallies.js';
import type { WinContext } from './win-context.js';

/** Deals that the rate of all counts for beside those of a kind. */
const STRENGTH = 10;

const FACTORS = {
  product: 'product_history',
  customer: 'customer_history',
  rep: 'rep_history',
  source: 'source_history',
  similar: 'similar_deals',
} as const satisfies Readonly<Record<keyof ResultKeys, string>>;

/**
 * How deals like it fared, of those closed and known by then: a share drawn towards that of all, so that few deals say
 * little. Missing where none has closed.
 */
export function historyFeatures(
  { asOf, state }: KnownDeal,
  { past, settings }: WinContext,
): Record<string, number> {
  const asOfMs = asOf.getTime();
  const all = past.tally(ALL, asOfMs);
  const rate = all.closed === 0 ? Number.NaN : all.won / all.closed;
  const keys = resultKeys(state, settings);
  const features: Record<string, number> = {};
  for (const kind of Object.keys(FACTORS) as (keyof ResultKeys)[]) {
    const key = keys[kind];
    const tally = key === null ? null : past.tally(key, asOfMs);
    const factor = FACTORS[kind];
    features[`${factor}.rate`] =
      tally === null || tally.closed === 0 ? Number.NaN : shrunkShare(tally, rate, STRENGTH);
    features[`${factor}.deals`] = tally === null ? Number.NaN : tally.closed;
  }
  return features;
}
