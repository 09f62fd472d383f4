import { type Delivery, type DeliveryRefusal, targetKey } from '../../domain/delivery.js';
import type { StoppedTarget } from '../../domain/stopped-target.js';
import type { Stores } from '../../stores/stores.js';
import type { SendRefused } from '../adapter.js';

const AT_ONCE = 100;
/** These say that nothing at all can be sent there. */
const REASONS: ReadonlySet<DeliveryRefusal> = new Set(['archived', 'not_a_member', 'shared_channel']);

/** Whether a refusal is of the place rather than of the message. */
export function isOfTarget({ reason, isForWholeTarget }: SendRefused, { underId }: Delivery): boolean {
  if (isForWholeTarget || REASONS.has(reason)) return true;
  // Under a card that somebody deleted it is the card that isn't known.
  return reason === 'unknown_target' && underId === null;
}

/** Sends nothing there any more until somebody says so. */
export async function stopTarget(
  stores: Pick<Stores, 'stoppedTargets'>,
  { id: deliveryId, target }: Delivery,
  reason: DeliveryRefusal,
  stoppedAt: Date,
): Promise<StoppedTarget> {
  const stopped = { id: targetKey(target), target, reason, deliveryId, stoppedAt };
  await stores.stoppedTargets.add(stopped);
  return stopped;
}

/**
 * Refuses all that waits for a stopped target, without asking the platform. What has begun to be sent stays: whether it is
 * there is looked up first.
 */
export async function refuseWaiting(
  stores: Pick<Stores, 'deliveries'>,
  { id: key, reason, deliveryId }: StoppedTarget,
  detour: (delivery: Delivery) => Promise<void>,
  now: () => Date,
): Promise<void> {
  for (;;) {
    const waiting = (await stores.deliveries.unsent(key, AT_ONCE)).filter(
      ({ state }) => state.name === 'pending',
    );
    if (waiting.length === 0) return;
    for (const delivery of waiting) {
      // The detour first: were the process to die in between, it is made again, and has a fixed id.
      await detour(delivery);
      const detail = `nothing is sent there since ${deliveryId} was refused`;
      const state = { name: 'refused', at: now(), reason, detail } as const;
      await stores.deliveries.transition(delivery.id, delivery.state, state);
    }
  }
}
