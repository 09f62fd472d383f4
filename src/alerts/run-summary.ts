import { type Delivery, targetKey } from '../domain/delivery.js';
import { channelTarget, type RoutingTable } from './routing.js';

/** The one message that a first run sends about everything it found, to the fallback or the management channel. */
export function firstRunSummaries(runId: string, routing: RoutingTable, createdAt: Date): Delivery[] {
  const target = channelTarget(routing.fallback, routing) ?? channelTarget(routing.management, routing);
  if (target === null) return [];
  return [
    {
      id: `${runId}|summary|${targetKey(target)}`,
      alertId: null,
      content: { kind: 'first_run_summary', runId, staffId: null },
      target,
      targetKey: targetKey(target),
      underId: null,
      createdAt,
      state: { name: 'pending', attempts: 0, notBefore: null },
      updateLeaseUntil: null,
    },
  ];
}
