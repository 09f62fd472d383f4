import type { ServiceOffer } from '../../domain/service-offer.js';
import type { OfferSignals } from './acceptance-chance.js';

/** An offer that a customer was made, and the answer. */
export interface AnsweredOffer {
  readonly offerId: string;
  readonly customerId: string;
  readonly shownAt: Date;
  readonly answeredAt: Date;
  readonly isAccepted: boolean;
  /** As they were known when it was thought of. */
  readonly signals: OfferSignals;
}

/**
 * What can be learned from as of a date, the earliest first: offers that reached the customer and were answered by then.
 * What was never shown, lapsed, was taken back or found not fitting by the agent was never put to the customer, and is no
 * refusal.
 */
export function answeredOffers(offers: Iterable<ServiceOffer>, asOf: Date): AnsweredOffer[] {
  const answered: AnsweredOffer[] = [];
  for (const { id, customerId, candidate, shownAt, state } of offers) {
    const isAnswer = state.name === 'accepted' || state.name === 'declined' || state.name === 'never';
    if (!isAnswer || shownAt === null || state.at > asOf || shownAt > asOf) continue;
    answered.push({
      offerId: id,
      customerId,
      shownAt,
      answeredAt: state.at,
      isAccepted: state.name === 'accepted',
      signals: candidate.signals,
    });
  }
  return answered.sort(
    (a, b) => a.shownAt.getTime() - b.shownAt.getTime() || (a.offerId < b.offerId ? -1 : 1),
  );
}
