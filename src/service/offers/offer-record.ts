import type { ServiceOffer, ServiceOfferState } from '../../domain/service-offer.js';

/** What became of an offer that is over: told as what happened, never as something to be offered. */
export interface OfferRecord {
  readonly offerId: string;
  readonly customerId: string;
  readonly interaction: string;
  readonly productId: string;
  readonly shownAt: Date | null;
  readonly state: Exclude<ServiceOfferState, { name: 'noted' | 'scheduled' | 'shown' | 'offered' }>;
}

/** @throws Error where the offer isn't over: such a one goes through the gate. */
export function offerRecord({
  id,
  customerId,
  interaction,
  candidate,
  shownAt,
  state,
}: ServiceOffer): OfferRecord {
  switch (state.name) {
    case 'noted':
    case 'scheduled':
    case 'shown':
    case 'offered':
      throw new Error(`offer ${id} is not over (it is ${state.name}); ask the gate before it is shown`);
    default:
      return { offerId: id, customerId, interaction, productId: candidate.productId, shownAt, state };
  }
}
