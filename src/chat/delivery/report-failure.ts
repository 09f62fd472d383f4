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
  /** The direct conversations with a member of staff, to tell the owner of an alert; left out, the owner isn't told. */
  readonly directTargets?: (staffId: string) => Promise<readonly Target[]>;
}

/**
 * Tells the administrators of a message that a platform refused, or that nobody can know of, and sends a refused card
 * to the fallback channel instead. Of a card that may not have arrived its owner is told too. A note about a note is not
 * made.
 */
export async function reportFailure(
  { fallback, administrators, directTargets }: AfterFailure,
  stores: Pick<Stores, 'alerts'> & SettleStores,
  delivery: Delivery,
  problem: DeliveryRefusal | 'unknown',
  at: Date,
): Promise<void> {
  if (delivery.content.kind === 'delivery_note') return;
  if (administrators !== null && targetKey(administrators) !== delivery.targetKey) {
    await stores.deliveries.add([note(delivery, problem, administrators, at)]);
  }
  if (problem === 'unknown' && delivery.content.kind === 'alert_card' && directTargets !== undefined) {
    const ownerId = (await stores.alerts.find(delivery.content.alertId))?.ownerId ?? null;
    const targets = ownerId === null ? [] : await directTargets(ownerId);
    await stores.deliveries.add(targets.map((target) => note(delivery, problem, target, at)));
  }
  if (problem !== 'unknown') await detourAlert({ fallback }, stores, delivery, at);
}

/** Sends a refused card to the fallback channel instead. */
export async function detourAlert(
  { fallback }: Pick<AfterFailure, 'fallback'>,
  stores: Pick<Stores, 'alerts'> & SettleStores,
  { content, target }: Delivery,
  at: Date,
): Promise<void> {
  if (fallback === null || content.kind !== 'alert_card') return;
  const alert = await rerouted(stores.alerts, content.alertId, target, fallback, at);
  if (alert !== null) await settle(stores, alert);
}

function note(
  delivery: Delivery,
  problem: DeliveryRefusal | 'unknown',
  to: Target,
  createdAt: Date,
): Delivery {
  return pendingDelivery({
    id: `${delivery.id}|note|${targetKey(to)}`,
    alertId: delivery.alertId,
    content: { kind: 'delivery_note', deliveryId: delivery.id, problem, targetId: delivery.target.id },
    target: to,
    createdAt,
  });
}
