import type { Alert } from '../domain/alert.js';
import { type Target, targetKey } from '../domain/delivery.js';
import type { AlertStore } from '../stores/alerts.js';
import { logEntry } from './lifecycle.js';

const MAX_ROUNDS = 20;

/**
 * Moves an alert's card from a target that refuses it to another one. Null when there is nothing to move: the alert is
 * gone, or its card goes to the other target already.
 */
export async function rerouted(
  alerts: AlertStore,
  alertId: string,
  from: Target,
  to: Target,
  at: Date,
): Promise<Alert | null> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const alert = await alerts.find(alertId);
    if (alert === null) return null;
    const kept = alert.targets.filter((target) => targetKey(target) !== targetKey(from));
    if (kept.some((target) => targetKey(target) === targetKey(to)) || targetKey(from) === targetKey(to))
      return null;
    const next = {
      ...alert,
      version: alert.version + 1,
      targets: [...kept, to],
      log: [...alert.log, logEntry('posted', at, null, { added: targetKey(to) })],
      isCardStale: true,
    };
    if (await alerts.compareAndSet(next)) return next;
  }
  throw new Error(`alert ${alertId} kept changing while its card was moved; the next sweep tries again`);
}
