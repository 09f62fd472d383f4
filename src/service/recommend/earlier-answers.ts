import type { ServiceOffer } from '../../domain/service-offer.js';
import { answeredOffers } from './answered-offers.js';
import type { RecommendSubject } from './subject.js';

/** How a customer answered earlier offers, as of a moment: none is an answer too where offers are on record. */
export function earlierAnswers(offers: Iterable<ServiceOffer>, asOf: Date): RecommendSubject['answered'] {
  const answered = answeredOffers(offers, asOf);
  const accepted = answered.filter(({ isAccepted }) => isAccepted).length;
  return { accepted, declined: answered.length - accepted };
}
