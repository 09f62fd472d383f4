import { ok, type Result, refused } from '../../domain/result.js';
import type { ServiceOffer, ServiceOfferState } from '../../domain/service-offer.js';
import { DAY_MS } from '../../domain/time.js';

/** How long a press can be taken back by the person who made it. */
export const OFFER_UNDO_MS = 10 * 60_000;
/** Nobody said what came of it: shown so long ago, or told to the customer. */
export const SHOWN_DAYS = 7;
export const OFFERED_DAYS = 60;

/** Behind the last moment at which a press can be taken back. */
const SURELY_OVER_MS = 60_000;

export const OFFER_ANSWERS = ['offered', 'accepted', 'declined', 'never', 'not_fitting'] as const;
/** What an agent says of an offer: told to the customer, taken, refused, refused for ever, or unfit to be told. */
export type OfferAnswer = (typeof OFFER_ANSWERS)[number];

export type OfferAction =
  | { readonly name: OfferAnswer }
  /** `madeAt`: of the press that is meant, where the person has one in view. */
  | { readonly name: 'undo'; readonly madeAt?: Date };

export type OfferRefusal =
  | { readonly reason: 'offer_over'; readonly state: ServiceOfferState }
  | { readonly reason: 'offer_not_shown' }
  | { readonly reason: 'offer_told'; readonly byId: string; readonly at: Date }
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  /** Another step was made since the one that is meant. */
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

/** Applies a person's action to today's offer. Pure: the caller writes the result over the version it read. */
export function applyOfferAction(
  offer: ServiceOffer,
  action: OfferAction,
  actorId: string,
  now: Date,
): Result<ServiceOffer, OfferRefusal> {
  if (action.name === 'undo') return undone(offer, action.madeAt ?? null, actorId, now);
  const { state } = offer;
  if (!offer.isOpen) return refused({ reason: 'offer_over', state });
  if (state.name === 'noted' || state.name === 'scheduled') return refused({ reason: 'offer_not_shown' });
  if (action.name === 'offered' && state.name === 'offered')
    return refused({ reason: 'offer_told', byId: state.byId, at: state.at });
  const until = new Date(now.getTime() + OFFER_UNDO_MS);
  const isOpen = action.name === 'offered';
  return ok({
    ...bumped(offer),
    state: { name: action.name, byId: actorId, at: now },
    isOpen,
    // What was said for good is written down once it can't be taken back any more.
    nextStepAt: isOpen
      ? new Date(now.getTime() + OFFERED_DAYS * DAY_MS)
      : new Date(until.getTime() + SURELY_OVER_MS),
    undo: { byId: actorId, until, before: state },
  });
}

/** The offer as it is first shown, at most once. */
export function shown(offer: ServiceOffer, now: Date): ServiceOffer {
  return {
    ...bumped(offer),
    state: { name: 'shown' },
    shownAt: now,
    isOpen: true,
    nextStepAt: new Date(now.getTime() + SHOWN_DAYS * DAY_MS),
    undo: null,
  };
}

export function scheduled(offer: ServiceOffer, dueAt: Date): ServiceOffer {
  return { ...bumped(offer), state: { name: 'scheduled', dueAt }, nextStepAt: dueAt };
}

/** To be looked at again; nothing of it changes. */
export function putOff(offer: ServiceOffer, nextStepAt: Date | null): ServiceOffer {
  return { ...bumped(offer), isCardStale: offer.isCardStale, nextStepAt };
}

/** Nobody did anything with it, or its moment passed. */
export function lapsed(offer: ServiceOffer, now: Date): ServiceOffer {
  const told = offer.state.name === 'offered' ? { wasOffered: true as const } : {};
  return ended(offer, { name: 'lapsed', at: now, ...told });
}

/** The gate says no to it now. */
export function withdrawn(offer: ServiceOffer, rule: string, now: Date): ServiceOffer {
  return ended(offer, { name: 'withdrawn', at: now, rule });
}

/** When an offer lapses that nobody answers; null of one that isn't shown, or is over. */
export function lapsesAt({ state, shownAt }: Pick<ServiceOffer, 'state' | 'shownAt'>): Date | null {
  if (state.name === 'offered') return new Date(state.at.getTime() + OFFERED_DAYS * DAY_MS);
  if (state.name !== 'shown' || shownAt === null) return null;
  return new Date(shownAt.getTime() + SHOWN_DAYS * DAY_MS);
}

/** When the press was made that can be taken back. */
export function offerStepMadeAt({ until }: { readonly until: Date }): Date {
  return new Date(until.getTime() - OFFER_UNDO_MS);
}

function undone(
  offer: ServiceOffer,
  madeAt: Date | null,
  actorId: string,
  now: Date,
): Result<ServiceOffer, OfferRefusal> {
  const { undo } = offer;
  if (undo === null) return refused({ reason: 'nothing_to_undo' });
  const at = offerStepMadeAt(undo);
  if (madeAt !== null && madeAt.getTime() !== at.getTime())
    return refused({ reason: 'undo_overtaken', byId: undo.byId, at });
  if (undo.byId !== actorId) return refused({ reason: 'undo_by_other', byId: undo.byId });
  if (now > undo.until) return refused({ reason: 'undo_too_late', at });
  return ok({
    ...bumped(offer),
    state: undo.before,
    isOpen: true,
    // What the customer was taken to have said is struck out at once; see sweep-offers.ts.
    nextStepAt: now,
    undo: null,
  });
}

function ended(offer: ServiceOffer, state: ServiceOfferState): ServiceOffer {
  return { ...bumped(offer), state, isOpen: false, nextStepAt: null, undo: null };
}

/** The next version; its card is behind where it has one. */
function bumped(offer: ServiceOffer): ServiceOffer {
  return { ...offer, version: offer.version + 1, isCardStale: offer.targets.length > 0 };
}
