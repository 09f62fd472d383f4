import type { OfferLedger } from '../../domain/offer-ledger.js';
import { ok } from '../../domain/result.js';
import { rowFailures } from '../../domain/row-failures.js';
import type { OfferCandidate, ServiceOffer } from '../../domain/service-offer.js';
import type { Stores } from '../../stores/stores.js';
import type { GateSituation } from '../gate/situation.js';
import type { FollowUpSettings } from '../timing/follow-up.js';
import { changeLedger } from './change-ledger.js';
import { followUp } from './follow-up-offer.js';
import type { OfferDependencies } from './offer-for.js';
import { CLAIM_LEASE_MS, withAnswer, withConfirmation, withoutAnswer, withoutClaim } from './offer-ledger.js';
import { lapsed, lapsesAt, putOff } from './offer-lifecycle.js';
import type { ShownOffer } from './show-offer.js';

export interface SweepDependencies extends OfferDependencies {
  readonly stores: OfferDependencies['stores'] & Pick<Stores, 'consents' | 'customers' | 'offerLedgers'>;
  readonly followUp: FollowUpSettings;
  /** The same product by what is known today; null where nothing speaks for it any more. */
  readonly candidateAnew: (offer: ServiceOffer, situation: GateSituation) => Promise<OfferCandidate | null>;
  /** Whose a follow-up is from now on, and where its card goes; nowhere where nobody can be told. */
  readonly toTell: (offer: ServiceOffer) => Promise<Pick<ServiceOffer, 'ownerId' | 'targets'>>;
  /** Puts the card of one that is shown on its way; doing it again changes nothing. */
  readonly tell: (shown: ShownOffer) => Promise<void>;
}

export interface SweepCounts {
  /** Follow-ups that were shown. */
  readonly shown: number;
  readonly scheduled: number;
  readonly withdrawn: number;
  readonly lapsed: number;
  /** Showings that a process had left unconfirmed. */
  readonly claims: number;
}

export type SweptAs = Exclude<keyof SweepCounts, 'claims'> | 'waiting' | 'written' | 'left';

const BATCH = 200;

/**
 * Looks at every offer that something is due of: noted ones whose ticket has closed well get their day, those whose day has
 * come pass the gate again and are shown, those that nobody answers lapse, what customers said is written down for good.
 * Clears up after processes that died.
 *
 * @throws AggregateError naming the offers that failed, once all others have been looked at.
 */
export async function sweepOffers(dependencies: SweepDependencies): Promise<SweepCounts> {
  const { stores, now } = dependencies;
  const failures = rowFailures('offers due');
  const counts = { shown: 0, scheduled: 0, withdrawn: 0, lapsed: 0, waiting: 0, written: 0, left: 0 };
  let claims = 0;
  for (const ledger of await stores.offerLedgers.withClaimDue(now(), BATCH)) {
    claims += (await failures.attempt(ledger.customerId, () => settleClaims(ledger, dependencies))) ?? 0;
  }
  const seen = new Set<string>();
  for (;;) {
    // Those that failed or were left stay due, and mustn't take the places of others.
    const batch = await stores.serviceOffers.withStepDue(now(), BATCH + failures.count + counts.left);
    const fresh = batch.filter(({ id }) => !seen.has(id));
    if (fresh.length === 0) break;
    for (const offer of fresh) {
      seen.add(offer.id);
      const swept = await failures.attempt(offer.id, () => sweep(offer, dependencies));
      if (swept !== null) counts[swept] += 1;
    }
  }
  failures.throwIfAny();
  const { waiting: _, written: __, left: ___, ...told } = counts;
  return { ...told, claims };
}

async function sweep(offer: ServiceOffer, dependencies: SweepDependencies): Promise<SweptAs> {
  const { stores, now } = dependencies;
  const { state } = offer;
  const at = now();
  switch (state.name) {
    case 'noted':
    case 'scheduled':
      // While offers are off nothing is planned or shown; what customers have said is written down all the same.
      return dependencies.settings.isEnabled ? followUp(offer, state, dependencies) : 'left';
    case 'shown':
    case 'offered': {
      const until = lapsesAt(offer);
      if (until === null || until <= at) {
        await stores.serviceOffers.compareAndSet(lapsed(offer, at));
        return 'lapsed';
      }
      // Due before its time: an answer was taken back, and the process may have died before it said so everywhere.
      await changeLedger(offer.customerId, (own) => ok(withoutAnswer(own, offer.id)), stores);
      await stores.serviceOffers.compareAndSet(putOff(offer, until));
      return 'waiting';
    }
    default: {
      const again = await writeDown(offer, dependencies);
      await stores.serviceOffers.compareAndSet(putOff(offer, again));
      return 'written';
    }
  }
}

/**
 * What can't be taken back any more: a customer who wants no offers has objected, and every list has to know it. Once that
 * stands, it alone decides, so that the customer's own later word can lift it; the ledger lets go of it later, so that
 * whoever reads both at once finds it in one of them.
 *
 * @returns when to come again; null where nothing is left to do.
 */
async function writeDown(
  offer: ServiceOffer,
  { stores, limits, now }: SweepDependencies,
): Promise<Date | null> {
  const { state, customerId, id } = offer;
  if (state.name !== 'never' && state.name !== 'declined') return null;
  if (state.name === 'declined') {
    await changeLedger(customerId, (own) => ok(withAnswer(own, offer, limits)), stores);
    return null;
  }
  const isNew = await stores.consents.add([
    {
      id: `${id}:never:${state.at.getTime()}`,
      customerId,
      purpose: 'offers',
      basis: 'objection',
      givenAt: state.at,
      until: null,
      knownAt: state.at,
    },
  ]);
  if (isNew > 0) return new Date(now().getTime() + BOTH_KNOW_MS);
  await changeLedger(customerId, (own) => ok(withoutAnswer(own, id)), stores);
  return null;
}

/** Far longer than anybody takes from reading to showing. */
const BOTH_KNOW_MS = 3_600_000;

/** A showing whose row is there counts as shown; one without was never seen by anybody. */
async function settleClaims(ledger: OfferLedger, { stores, now }: SweepDependencies): Promise<number> {
  const due = ledger.shown.filter(
    ({ isConfirmed, at }) => !isConfirmed && at.getTime() + CLAIM_LEASE_MS <= now().getTime(),
  );
  for (const { offerId } of due) {
    const row = await stores.serviceOffers.find(offerId);
    const isShown = row !== null && row.shownAt !== null && row.state.name !== 'withdrawn';
    await changeLedger(
      ledger.customerId,
      (own) => ok(isShown ? (withConfirmation(own, offerId) ?? own) : withoutClaim(own, offerId)),
      stores,
    );
  }
  return due.length;
}
