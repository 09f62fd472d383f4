/** Internal service classes. Never said to a customer. "risk" is one of the three to start with alone. */
export const TIERS = ['vip', 'premium', 'standard', 'basic', 'risk'] as const;
export type Tier = (typeof TIERS)[number];

/**
 * "classes": vip (top by historic value), risk (churn rules at 50 or more, whatever the value), standard: what stands at
 * the start, and under the minimum data. "shares": ranked by combined value, as configured.
 */
export type TierScheme = 'classes' | 'shares';

/** Where a customer stands: its tier, and what the last nights would make of it. */
export interface TierStanding {
  readonly tier: Tier;
  readonly scheme: TierScheme;
  readonly since: Date;
  /** By the last night's ranks alone, before hysteresis and override. */
  readonly rawTier: Tier;
  /** Since when the ranks have put the customer on this side of its tier without a break; a week of it moves it. */
  readonly rawSince: Date;
  /** The dimensions when the customer came to its tier, 0 to 100 each: what a move is explained by. */
  readonly dimensionsThen: Readonly<Record<string, number | null>>;
}

/** A person's word against the ranks: kept, shown and learnt from. */
export interface TierOverride {
  /** `tier-override:${customerId}:${at in ms}`. */
  readonly id: string;
  readonly customerId: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly byId: string;
  readonly at: Date;
  /** The last moment it holds. */
  readonly until: Date;
  /** What the ranks said when it was given. */
  readonly rawTier: Tier | null;
  /** Null while nobody took it back. */
  readonly endedAt: Date | null;
  readonly endedById: string | null;
}

/** One customer that came to another tier. */
export interface TierMove {
  /** `tier-move:${customerId}:${runId}`. */
  readonly id: string;
  readonly customerId: string;
  readonly team: string;
  readonly from: Tier;
  readonly to: Tier;
  readonly at: Date;
  readonly because: TierMoveReason;
  /** What of the combined value changed most since the customer came to `from`; null where none did. */
  readonly mainChange: string | null;
  readonly values: Readonly<Record<string, number>>;
}
export type TierMoveReason = 'ranks' | 'churn' | 'override' | 'override_ended' | 'scheme_changed';

/** The tiers of a scheme, from the top. */
export function tiersOf(scheme: TierScheme): readonly Tier[] {
  return scheme === 'classes' ? ['vip', 'standard', 'risk'] : ['vip', 'premium', 'standard', 'basic'];
}

/** The tier that counts now: a standing override's, else the one of the nights. */
export function tierAt(
  standing: Pick<TierStanding, 'tier'> | null,
  override: TierOverride | null,
  now: Date,
): Tier | null {
  return override !== null && isStanding(override, now) ? override.tier : (standing?.tier ?? null);
}

export function isStanding(
  { at, until, endedAt }: Pick<TierOverride, 'at' | 'until' | 'endedAt'>,
  now: Date,
): boolean {
  return at <= now && now <= until && (endedAt === null || endedAt > now);
}
