import { type Delivery, pendingDelivery, targetKey } from '../domain/delivery.js';
import { channelTarget, type RoutingTable } from './routing.js';

/** The one message that a first run sends about everything it found, to the fallback or the management channel. */
export function firstRunSummaries(runId: string, routing: RoutingTable, createdAt: Date): Delivery[] {
  const target = channelTarget(routing.fallback, routing) ?? channelTarget(routing.management, routing);
  if (target === null) return [];
  const id = `${runId}|summary|${targetKey(target)}`;
  const content = { kind: 'first_run_summary', runId, staffId: null } as const;
  return [pendingDelivery({ id, alertId: null, content, target, createdAt })];
}
