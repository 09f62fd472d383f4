import type { Target } from '../../domain/delivery.js';
import type { OfferLedger } from '../../domain/offer-ledger.js';
import { ok, type Result, refused } from '../../domain/result.js';
import { type ServiceOffer, serviceOfferId } from '../../domain/service-offer.js';
import type { Stores } from '../../stores/stores.js';
import { hasPassed, type PassedOffer } from '../gate/pass-gate.js';
import { changeLedger } from './change-ledger.js';
import {
  type ClaimRefusal,
  type LedgerLimits,
  withClaim,
  withConfirmation,
  withoutClaim,
} from './offer-ledger.js';
import { shown, withdrawn } from './offer-lifecycle.js';

export interface ShowDependencies {
  readonly stores: Pick<Stores, 'customers' | 'offerLedgers' | 'serviceOffers'>;
  readonly limits: LedgerLimits;
  readonly now: () => Date;
}

/** What is known of an offer beside what the gate passed. */
export interface ShowingTo {
  readonly ownerId: string | null;
  readonly team: string;
  /** Value of a first year, in the company's currency; null where the price isn't known. */
  readonly valueMinor: number | null;
  /** Where its card is, or is to be. */
  readonly targets: readonly Target[];
}

export type ShowRefusal =
  | ClaimRefusal
  /** It passed too long ago, or not at all: ask the gate again. */
  | { readonly reason: 'not_passed' }
  /** Somebody has answered it, or it is over. */
  | { readonly reason: 'offer_over' };

/** What may be shown now: the row as it stands, and what the gate has let pass. */
export interface ShownOffer {
  /** Without what is offered, which only the passed one gives out. */
  readonly offer: Omit<ServiceOffer, 'candidate'>;
  readonly passed: PassedOffer;
}

const MAX_ROUNDS = 10;

/**
 * Writes down that an offer is shown; only what comes back may be shown. The ledger comes first, because it alone sees all
 * interactions of the customer: a claim in it, then the row, then the claim confirmed. Whoever dies in between has shown
 * nothing. Shown again it is no second one; the cap counts from the last time.
 */
export async function showOffer(
  passed: PassedOffer,
  to: ShowingTo,
  dependencies: ShowDependencies,
): Promise<Result<ShownOffer, ShowRefusal>> {
  const { stores, limits, now } = dependencies;
  if (!hasPassed(passed, now())) return refused({ reason: 'not_passed' });
  const id = serviceOfferId(passed.interaction);
  const { customerId, candidate } = passed;
  const showing = { offerId: id, productId: candidate.productId };
  const [claimed, held] = await Promise.all([
    changeLedger(customerId, (own, all) => withClaim(own, all, showing, now(), limits), stores),
    stores.serviceOffers.find(id),
  ]);
  if (!claimed.ok) return claimed;
  const written = await writtenRow(id, held, passed, to, dependencies);
  if (!written.ok) {
    await changeLedger(customerId, (own) => ok(withoutClaim(own, id)), stores);
    return written;
  }
  const confirmed = await confirm(id, claimed.value, stores);
  if (confirmed.ok && hasPassed(passed, now())) return ok({ offer: written.value, passed });
  // Its claim was given up meanwhile, and another offer may have taken its place.
  if (!confirmed.ok)
    await stores.serviceOffers.compareAndSet(withdrawn(written.value, confirmed.refusal.reason, now()));
  return confirmed.ok ? refused({ reason: 'not_passed' }) : confirmed;
}

/** Mostly nothing has changed since the claim; else the ledger is read anew. */
async function confirm(
  id: string,
  claimed: OfferLedger,
  stores: ShowDependencies['stores'],
): Promise<Result<OfferLedger, ShowRefusal>> {
  const next = withConfirmation(claimed, id);
  if (next !== null && next !== claimed) {
    const written = { ...next, version: claimed.version + 1 };
    if (await stores.offerLedgers.compareAndSet(written)) return ok(written);
  }
  return changeLedger<ShowRefusal>(
    claimed.customerId,
    (own, all) => {
      if (all.never !== null) return refused({ reason: 'said_never' });
      const again = withConfirmation(own, id);
      return again === null ? refused({ reason: 'not_passed' }) : ok(again);
    },
    stores,
  );
}

async function writtenRow(
  id: string,
  read: ServiceOffer | null,
  { candidate, customerId, interaction }: PassedOffer,
  { ownerId, team, valueMinor, targets }: ShowingTo,
  { stores, now }: ShowDependencies,
): Promise<Result<ServiceOffer, ShowRefusal>> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const held = round === 0 ? read : await stores.serviceOffers.find(id);
    const at = now();
    if (held === null) {
      const noted = newOffer(
        id,
        { interaction, customerId, candidate, ownerId, team, valueMinor, targets },
        at,
      );
      const first = { ...shown(noted, at), version: 1, isCardStale: false };
      if (await stores.serviceOffers.add(first)) return ok(first);
      continue;
    }
    if (!held.isOpen) return refused({ reason: 'offer_over' });
    if (held.shownAt !== null) {
      const isSame = held.candidate.productId === candidate.productId;
      return isSame ? ok(held) : refused({ reason: 'interaction_used' });
    }
    const next = shown({ ...held, candidate, ownerId, team, valueMinor, targets }, at);
    if (await stores.serviceOffers.compareAndSet(next)) return ok(next);
  }
  throw new Error(`offer ${id} kept changing while it was shown; ask again`);
}

/** An offer that nobody has seen yet. */
export function newOffer(
  id: string,
  parts: Pick<
    ServiceOffer,
    'interaction' | 'customerId' | 'candidate' | 'ownerId' | 'team' | 'valueMinor' | 'targets'
  >,
  now: Date,
): ServiceOffer {
  return {
    id,
    ...parts,
    createdAt: now,
    shownAt: null,
    state: { name: 'noted' },
    isOpen: true,
    nextStepAt: null,
    undo: null,
    version: 1,
    isCardStale: false,
  };
}
