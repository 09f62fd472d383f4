import {
  type AlertRelease,
  emptyLedger,
  type LedgerShowing,
  type OfferLedger,
} from '../../domain/offer-ledger.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { ServiceOffer } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';

export interface LedgerLimits {
  readonly capDays: number;
  readonly cooldownDays: number;
}

export type ClaimRefusal =
  | { readonly reason: 'said_never' }
  | { readonly reason: 'interaction_used' }
  | { readonly reason: 'frequency_cap'; readonly until: Date }
  | { readonly reason: 'said_no'; readonly until: Date };

/** A showing that nobody has confirmed after so long is one of a process that died, or that has to ask again. */
export const CLAIM_LEASE_MS = 2 * 60_000;
/** An offer that is looked at again within so long is not noted once more. */
const SEEN_AGAIN_MS = 3_600_000;
/** Older ones decide nothing any more, whatever the cap. */
const MOST_SHOWN = 100;

/** What holds for a customer with several ids: its own row, with what stands in those of the others. */
export function combinedLedger(customerId: string, ledgers: readonly OfferLedger[]): OfferLedger {
  const own = ledgers.find((ledger) => ledger.customerId === customerId) ?? emptyLedger(customerId);
  const others = ledgers.filter((ledger) => ledger.customerId !== customerId);
  if (others.length === 0) return own;
  const all = [own, ...others];
  return {
    ...own,
    shown: all.flatMap(({ shown }) => shown).toSorted((a, b) => a.at.getTime() - b.at.getTime()),
    cooldowns: all.flatMap(({ cooldowns }) => cooldowns),
    never: all.find(({ never }) => never !== null)?.never ?? null,
    releases: all.flatMap(({ releases }) => releases),
  };
}

/**
 * The ledger with a showing claimed, or why it can't be. The same offer again is no second one.
 *
 * @param all combined, as it was read together with `own`.
 */
export function withClaim(
  own: OfferLedger,
  all: OfferLedger,
  { offerId, productId }: Pick<LedgerShowing, 'offerId' | 'productId'>,
  at: Date,
  { capDays }: LedgerLimits,
): Result<OfferLedger, ClaimRefusal> {
  if (all.never !== null) return refused({ reason: 'said_never' });
  const cooldown = all.cooldowns.find((each) => each.productId === productId && each.until > at);
  if (cooldown !== undefined) return refused({ reason: 'said_no', until: cooldown.until });
  const held = all.shown.find((each) => each.offerId === offerId);
  if (held !== undefined && held.productId !== productId) return refused({ reason: 'interaction_used' });
  const until = new Date(
    Math.max(...all.shown.map((each) => (each.offerId === offerId ? 0 : each.at.getTime()))) +
      capDays * DAY_MS,
  );
  if (until > at) return refused({ reason: 'frequency_cap', until });
  if (held !== undefined) {
    // The cap counts from when the customer last may have heard of it.
    if (at.getTime() - held.at.getTime() < SEEN_AGAIN_MS) return ok(own);
    const again = own.shown.map((each) => (each.offerId === offerId ? { ...each, at } : each));
    return ok(settled({ ...own, shown: again }));
  }
  const shown = [...own.shown, { offerId, productId, at, isConfirmed: false }].slice(-MOST_SHOWN);
  return ok(settled({ ...own, shown }));
}

/** With the showing confirmed; null where its claim is gone. */
export function withConfirmation(ledger: OfferLedger, offerId: string): OfferLedger | null {
  const held = ledger.shown.find((each) => each.offerId === offerId);
  if (held === undefined) return null;
  if (held.isConfirmed) return ledger;
  const shown = ledger.shown.map((each) => (each === held ? { ...each, isConfirmed: true } : each));
  return settled({ ...ledger, shown });
}

/** Without a claim that nobody has confirmed. */
export function withoutClaim(ledger: OfferLedger, offerId: string): OfferLedger {
  const isClaim = (each: LedgerShowing) => each.offerId === offerId && !each.isConfirmed;
  if (!ledger.shown.some(isClaim)) return ledger;
  return settled({ ...ledger, shown: ledger.shown.filter((each) => !isClaim(each)) });
}

/** With what a customer said to an offer: no to its product for a while, or to all for ever. The same one where it is neither. */
export function withAnswer(
  ledger: OfferLedger,
  { id, candidate, state }: Pick<ServiceOffer, 'id' | 'candidate' | 'state'>,
  { cooldownDays }: LedgerLimits,
): OfferLedger {
  if (state.name === 'never') {
    if (ledger.never !== null) return ledger;
    return { ...ledger, never: { offerId: id, byId: state.byId, at: state.at } };
  }
  if (state.name !== 'declined') return ledger;
  const until = new Date(state.at.getTime() + cooldownDays * DAY_MS);
  const held = ledger.cooldowns.find(({ offerId }) => offerId === id);
  if (held !== undefined && held.until >= until) return ledger;
  const others = ledger.cooldowns.filter((each) => each !== held);
  return { ...ledger, cooldowns: [...others, { offerId: id, productId: candidate.productId, until }] };
}

/** Without what was said to an offer: it was taken back. */
export function withoutAnswer(ledger: OfferLedger, offerId: string): OfferLedger {
  const cooldowns = ledger.cooldowns.filter((each) => each.offerId !== offerId);
  const never = ledger.never?.offerId === offerId ? null : ledger.never;
  const isSame = cooldowns.length === ledger.cooldowns.length && never === ledger.never;
  return isSame ? ledger : { ...ledger, cooldowns, never };
}

export function withRelease(ledger: OfferLedger, release: AlertRelease): OfferLedger {
  const others = ledger.releases.filter(({ alertId }) => alertId !== release.alertId);
  return { ...ledger, releases: [...others, release] };
}

/** The next version of what was changed. */
function settled(ledger: OfferLedger): OfferLedger {
  const claims = ledger.shown.filter(({ isConfirmed }) => !isConfirmed).map(({ at }) => at.getTime());
  const claimsDueAt = claims.length === 0 ? null : new Date(Math.min(...claims) + CLAIM_LEASE_MS);
  return { ...ledger, claimsDueAt };
}
