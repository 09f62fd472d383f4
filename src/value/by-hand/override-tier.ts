import type { Tier, TierMove, TierMoveReason, TierOverride } from '../../domain/tier.js';
import { tierAt } from '../../domain/tier.js';
import { newestOverrides } from '../../stores/newest-overrides.js';
import type { Stores } from '../../stores/stores.js';

export type OverrideStores = Pick<Stores, 'customers' | 'customerValues' | 'tierMoves' | 'tierOverrides'>;

export interface GivenTier {
  readonly customerId: string;
  readonly team: string;
  readonly tier: Tier;
  readonly reason: string;
  readonly byId: string;
  /** The last moment it holds. */
  readonly until: Date;
}

export interface Overridden {
  readonly override: TierOverride;
  /** The one that stood before and is ended by it; null where none did. */
  readonly replacedId: string | null;
}

/**
 * A person's word against the ranks. It takes the place of one that stands; said twice at the same moment it is said once.
 * The row comes first, so that a kill in between leaves the newest word standing.
 */
export async function overrideTier(stores: OverrideStores, given: GivenTier, at: Date): Promise<Overridden> {
  const { customerId, team, ...word } = given;
  const { value, override: before } = await standingOf(stores, customerId);
  const override: TierOverride = {
    ...word,
    id: `tier-override:${customerId}:${at.getTime()}`,
    customerId,
    at,
    rawTier: value?.standing.rawTier ?? null,
    endedAt: null,
    endedById: null,
  };
  await stores.tierOverrides.add(override);
  const from = tierAt(value?.standing ?? null, before, at);
  await addMove(stores, { customerId, team, from, to: override.tier, because: 'override' }, at);
  const isReplaced = before !== null && before.id !== override.id;
  if (isReplaced) await stores.tierOverrides.end(before.id, at, override.byId);
  return { override, replacedId: isReplaced ? before.id : null };
}

/** What the nights say of a customer, and the newest word that nobody ended. */
export async function standingOf(stores: OverrideStores, customerId: string) {
  const [value, overrides] = await Promise.all([
    stores.customerValues.find(customerId),
    newestOverrides(stores, [customerId]),
  ]);
  return { value, override: overrides.get(customerId) ?? null };
}

interface MoveByHand {
  readonly customerId: string;
  readonly team: string;
  readonly from: Tier | null;
  readonly to: Tier | null;
  readonly because: Extract<TierMoveReason, 'override' | 'override_ended'>;
}

/** Nobody has moved who stays, or whose tier nobody knew. */
export async function addMove(
  { tierMoves }: Pick<Stores, 'tierMoves'>,
  { customerId, team, from, to, because }: MoveByHand,
  at: Date,
): Promise<void> {
  if (from === null || to === null || from === to) return;
  const move: TierMove = {
    id: `tier-move:${customerId}:${because}:${at.getTime()}`,
    customerId,
    team,
    from,
    to,
    at,
    because,
    mainChange: null,
    values: {},
  };
  await tierMoves.add([move]);
}
