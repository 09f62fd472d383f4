import { ok, type Result, refused } from '../../domain/result.js';
import type { ServiceOffer } from '../../domain/service-offer.js';
import type { Stores } from '../../stores/stores.js';
import { changeLedger } from './change-ledger.js';
import { type LedgerLimits, withAnswer, withoutAnswer } from './offer-ledger.js';
import { applyOfferAction, type OfferAction, type OfferRefusal } from './offer-lifecycle.js';

export interface AnswerDependencies {
  readonly stores: Pick<Stores, 'audit' | 'customers' | 'offerLedgers' | 'serviceOffers'>;
  readonly limits: LedgerLimits;
  readonly now: () => Date;
}

export type ActOnOfferRefusal = OfferRefusal | { readonly reason: 'offer_gone' };

/** What became of it: never what was offered, which only the gate gives out. */
export type AnsweredOffer = Omit<ServiceOffer, 'candidate'>;

/** Does what a person asks to today's offer, or says why not. */
export type ActOnOffer = (
  offerId: string,
  action: OfferAction,
  actorId: string,
) => Promise<Result<AnsweredOffer, ActOnOfferRefusal>>;

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

export function actOnOffer(dependencies: AnswerDependencies): ActOnOffer {
  return (offerId, action, actorId) => act(dependencies, offerId, action, actorId);
}

/**
 * A no is noted in the ledger before the row says it, and struck out after: who dies in between has offered the customer
 * too little, never too much.
 */
async function act(
  { stores, limits, now }: AnswerDependencies,
  offerId: string,
  action: OfferAction,
  actorId: string,
): Promise<Result<ServiceOffer, ActOnOfferRefusal>> {
  let isAhead = false;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const offer = await stores.serviceOffers.find(offerId);
    if (offer === null) return refused({ reason: 'offer_gone' });
    const applied = applyOfferAction(offer, action, actorId, now());
    if (!applied.ok) {
      if (isAhead) await takeBack(offer, limits, stores);
      return applied;
    }
    const next = applied.value;
    const isNo = next.state.name === 'declined' || next.state.name === 'never';
    if (isNo) {
      await changeLedger(next.customerId, (own) => ok(withAnswer(own, next, limits)), stores);
      isAhead = true;
    }
    if (!(await stores.serviceOffers.compareAndSet(next))) continue;
    if (action.name === 'undo')
      await changeLedger(next.customerId, (own) => ok(withoutAnswer(own, offerId)), stores);
    await stores.audit.append({
      id: `offer_changed:${next.id}:${next.version}`,
      at: now(),
      actorId,
      action: 'offer_changed',
      subjectId: next.id,
      details: { step: action.name, version: next.version },
    });
    return ok(next);
  }
  throw new Error(`offer ${offerId} kept changing while ${action.name} was tried; press again`);
}

/** Somebody else has answered it: what they heard counts. */
async function takeBack(
  offer: ServiceOffer,
  limits: LedgerLimits,
  stores: AnswerDependencies['stores'],
): Promise<void> {
  const { customerId, id } = offer;
  await changeLedger(customerId, (own) => ok(withAnswer(withoutAnswer(own, id), offer, limits)), stores);
}
