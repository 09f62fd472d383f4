import { rerouted } from '../../alerts/reroute.js';
import { type SettleStores, settle } from '../../alerts/settle.js';
import {
  type Delivery,
  type DeliveryRefusal,
  pendingDelivery,
  type Target,
  targetKey,
} from '../../domain/delivery.js';
import type { Stores } from '../../stores/stores.js';

/** Where things go that could not be delivered. */
export interface AfterFailure {
  readonly fallback: Target | null;
  readonly administrators: Target | null;
}

/**
 * Tells the administrators of a message that a platform refused, or that nobody can know of, and sends a refused card
 * to the fallback channel instead. A note about a note is not made.
 */
export async function reportFailure(
  { fallback, administrators }: AfterFailure,
  stores: Pick<Stores, 'alerts'> & SettleStores,
  delivery: Delivery,
  problem: DeliveryRefusal | 'unknown',
  at: Date,
): Promise<void> {
  if (delivery.content.kind === 'delivery_note') return;
  if (administrators !== null && targetKey(administrators) !== delivery.targetKey) {
    await stores.deliveries.add([note(delivery, problem, administrators, at)]);
  }
  if (problem === 'unknown' || fallback === null || delivery.content.kind !== 'alert_card') return;
  const rerouteId = delivery.content.alertId;
  const alert = await rerouted(stores.alerts, rerouteId, delivery.target, fallback, at);
  if (alert !== null) await settle(stores, alert);
}

function note(
  delivery: Delivery,
  problem: DeliveryRefusal | 'unknown',
  administrators: Target,
  createdAt: Date,
): Delivery {
  return pendingDelivery({
    id: `${delivery.id}|note|${targetKey(administrators)}`,
    alertId: delivery.alertId,
    content: { kind: 'delivery_note', deliveryId: delivery.id, problem, targetId: delivery.target.id },
    target: administrators,
    createdAt,
  });
}
