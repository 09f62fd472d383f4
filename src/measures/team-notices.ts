import type { Alert } from '../domain/alert.js';
import { type Delivery, pendingDelivery, targetKey } from '../domain/delivery.js';
import type { AutomaticOf } from './owed-measures.js';
import type { Reach } from './reach.js';

/**
 * The messages to the account team that an alert's level asks for: owner, deputy and leader, each directly and once, saying
 * who will hold the talk. Who has the alert's card in the direct conversation anyway gets no second message. Only from the
 * card's posting on: what waits on a list interrupts nobody.
 */
export function teamNotices(
  alert: Alert,
  segment: string,
  automaticOf: AutomaticOf,
  { staff, direct }: Reach,
  now: Date,
): Delivery[] {
  if (alert.placement !== 'carded') return [];
  const automatic = automaticOf(segment, alert.level, null);
  if (automatic === null || !('notify' in automatic)) return [];
  const people = new Set([alert.ownerId, alert.deputyId, alert.leaderId].filter((id) => id !== null));
  const held = new Set(alert.targets.map(targetKey));
  return [...people].flatMap((id) => {
    const person = staff.get(id);
    if (person === undefined) return [];
    const { targets, notBefore } = direct(person);
    return targets
      .filter((target) => !held.has(targetKey(target)))
      .map((target) =>
        pendingDelivery({
          id: `${alert.id}|team-${alert.level}|${targetKey(target)}`,
          alertId: alert.id,
          content: { kind: 'team_notice', alertId: alert.id, staffId: id },
          target,
          createdAt: now,
          notBefore,
        }),
      );
  });
}
