import { type Delivery, pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';
import { channelTarget, personTarget, type RoutingTable } from './routing.js';

/**
 * What a first run says about everything it found: one message to the fallback or the management channel; without such a
 * channel one to each owner, about the owner's own customers.
 */
export function firstRunSummaries(
  runId: string,
  routing: RoutingTable,
  owners: readonly Staff[],
  createdAt: Date,
): Delivery[] {
  const summary = (target: Target, staffId: string | null): Delivery =>
    pendingDelivery({
      id: `${runId}|summary|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'first_run_summary', runId, staffId },
      target,
      createdAt,
    });
  const channel = channelTarget(routing.fallback, routing) ?? channelTarget(routing.management, routing);
  if (channel !== null) return [summary(channel, null)];
  return owners.flatMap((owner) => {
    const target = personTarget(owner, routing.platform);
    return target === null ? [] : [summary(target, owner.id)];
  });
}
