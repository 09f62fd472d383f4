import type { Notice } from '../domain/alert.js';
import { type Delivery, pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';
import { channelTargets, personTargets, type RoutingTable } from './routing.js';

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
  const inFallback = channelTargets(routing.fallback, routing);
  const channels = inFallback.length > 0 ? inFallback : channelTargets(routing.management, routing);
  if (channels.length > 0) return channels.map((target) => summary(runId, target, null, createdAt));
  return owners.flatMap((owner) =>
    personTargets(owner, routing).map((target) => summary(runId, target, owner.id, createdAt)),
  );
}

/** The same for people whose first cards come with a later run, as when their team has stepped up: each by themselves. */
export function newcomerSummaries(runId: string, notices: readonly Notice[], createdAt: Date): Delivery[] {
  return notices.flatMap(({ staffId, targets, notBefore }) =>
    targets.map((target) => summary(runId, target, staffId, notBefore ?? createdAt, notBefore)),
  );
}

function summary(
  runId: string,
  target: Target,
  staffId: string | null,
  createdAt: Date,
  notBefore: Date | null = null,
): Delivery {
  return pendingDelivery({
    id: `${runId}|summary|${targetKey(target)}`,
    alertId: null,
    content: { kind: 'first_run_summary', runId, staffId },
    target,
    createdAt,
    notBefore,
  });
}
