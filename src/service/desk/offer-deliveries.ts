import { type Delivery, pendingDelivery, type Target, targetKey } from '../../domain/delivery.js';

/** A follow-up's cards, with fixed ids: adding them again changes nothing. */
export function offerDeliveries(offerId: string, targets: readonly Target[], createdAt: Date): Delivery[] {
  return targets.map((target) =>
    pendingDelivery({
      id: offerCardId(offerId, target),
      alertId: null,
      content: { kind: 'offer_card', offerId },
      target,
      createdAt,
    }),
  );
}

export function offerCardId(offerId: string, target: Target): string {
  return `${offerId}|card|${targetKey(target)}`;
}
