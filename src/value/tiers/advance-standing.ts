import type { Tier, TierMoveReason, TierScheme, TierStanding } from '../../domain/tier.js';
import { DAY_MS } from '../../domain/time.js';

export interface TonightsTier {
  readonly rawTier: Tier;
  readonly scheme: TierScheme;
  readonly asOf: Date;
  readonly dimensions: Readonly<Record<string, number | null>>;
}

export interface Advanced {
  readonly standing: TierStanding;
  /** Null where the customer stays. */
  readonly move: { readonly from: Tier; readonly to: Tier; readonly because: TierMoveReason } | null;
}

/** Nights don't come to the minute, and clocks are put forward in spring. */
const NIGHTS_DIFFER_BY_MS = 2 * 3_600_000;

/** From the top. A customer at risk stands apart: it comes at once, and leaves after its days like all others. */
const RANK: Readonly<Record<Tier, number>> = { vip: 0, premium: 1, standard: 2, basic: 3, risk: -1 };

/**
 * Where a customer stands after another night. It moves only once the ranks have put it on the same side of its tier for
 * `daysBeyondBorder` days on end; one night back inside begins the count anew. The first night and another scheme set the
 * tier at once.
 */
export function advanceStanding(
  before: TierStanding | null,
  tonight: TonightsTier,
  daysBeyondBorder: number,
): Advanced {
  const { rawTier, scheme, asOf, dimensions } = tonight;
  const moved = (because: TierMoveReason | null): Advanced => ({
    standing: { tier: rawTier, scheme, since: asOf, rawTier, rawSince: asOf, dimensionsThen: dimensions },
    move:
      before === null || because === null || before.tier === rawTier
        ? null
        : { from: before.tier, to: rawTier, because },
  });
  if (before === null) return moved(null);
  // A night that comes again, or an older one that comes late, changes nothing.
  if (asOf <= before.since && before.scheme === scheme) return { standing: before, move: null };
  if (before.scheme !== scheme) return moved('scheme_changed');
  if (rawTier === before.tier) {
    const rawSince = before.rawTier === rawTier ? before.rawSince : asOf;
    return { standing: { ...before, rawTier, rawSince }, move: null };
  }
  if (rawTier === 'risk') return moved('churn');
  const isSameSide =
    before.rawTier !== before.tier && sideOf(before.rawTier, before.tier) === sideOf(rawTier, before.tier);
  const rawSince = isSameSide ? before.rawSince : asOf;
  const beyondMs = asOf.getTime() - rawSince.getTime();
  if (beyondMs >= daysBeyondBorder * DAY_MS - NIGHTS_DIFFER_BY_MS) {
    return moved(before.tier === 'risk' ? 'churn' : 'ranks');
  }
  return { standing: { ...before, rawTier, rawSince }, move: null };
}

function sideOf(raw: Tier, tier: Tier): number {
  return Math.sign(RANK[raw] - RANK[tier]);
}
