import type { CustomerValue, Dimension } from '../../domain/customer-value.js';
import { DIMENSIONS } from '../../domain/customer-value.js';
import type { Tier, TierOverride } from '../../domain/tier.js';
import type { Stores } from '../../stores/stores.js';

/** Which way people put customers against the ranks, and what those customers have in common. */
export interface AgainstRanks {
  readonly customers: number;
  /** Of the up-moved the dimension that stands out above their combined value most often, of the others below it. */
  readonly mainDimension: Dimension | null;
  readonly ofMainDimension: number;
}

export interface OverridesAgainstRanks {
  readonly up: AgainstRanks;
  readonly down: AgainstRanks;
}

const BATCH = 500;
/** From the top. A customer at risk is served more carefully than a standard one. */
const RANK: Readonly<Record<Tier, number>> = { vip: 0, risk: 1, premium: 1, standard: 2, basic: 3 };

/** What there is to learn from the words that stand now: which dimension people give more or less weight than the ranks. */
export async function overridesAgainstRanks(
  stores: Pick<Stores, 'customerValues' | 'tierOverrides'>,
  now: Date,
): Promise<OverridesAgainstRanks> {
  const up: (Dimension | null)[] = [];
  const down: (Dimension | null)[] = [];
  for await (const overrides of stores.tierOverrides.standingAt(now, BATCH)) {
    const values = await stores.customerValues.findMany(overrides.map(({ customerId }) => customerId));
    const valueById = new Map(values.map((value) => [value.customerId, value]));
    for (const override of overrides) {
      const value = valueById.get(override.customerId) ?? null;
      const way = wayOf(override, value);
      if (way < 0) up.push(outstanding(value, 1));
      if (way > 0) down.push(outstanding(value, -1));
    }
  }
  return { up: summed(up), down: summed(down) };
}

function wayOf({ tier, rawTier }: TierOverride, value: CustomerValue | null): number {
  const raw = value?.standing.rawTier ?? rawTier;
  return raw === null ? 0 : RANK[tier] - RANK[raw];
}

/** The dimension furthest above (1) or below (-1) the combined value; null where none is. */
function outstanding(value: CustomerValue | null, sign: 1 | -1): Dimension | null {
  if (value === null || value.combined === null) return null;
  let [most, furthest]: [Dimension | null, number] = [null, 0];
  for (const dimension of DIMENSIONS) {
    const score = value.dimensions[dimension];
    const distance = score === null ? 0 : sign * (score - value.combined);
    if (distance > furthest) [most, furthest] = [dimension, distance];
  }
  return most;
}

function summed(dimensions: readonly (Dimension | null)[]): AgainstRanks {
  const countOf = (dimension: Dimension) => dimensions.filter((each) => each === dimension).length;
  const main = DIMENSIONS.toSorted((a, b) => countOf(b) - countOf(a))[0];
  const most = main === undefined ? 0 : countOf(main);
  return {
    customers: dimensions.length,
    mainDimension: most === 0 ? null : (main ?? null),
    ofMainDimension: most,
  };
}
