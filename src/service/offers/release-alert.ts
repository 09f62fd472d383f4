import type { AlertRelease } from '../../domain/offer-ledger.js';
import { ok, type Result, refused } from '../../domain/result.js';
import { DAY_MS } from '../../domain/time.js';
import type { Stores } from '../../stores/stores.js';
import { changeLedger } from './change-ledger.js';
import { noteOnAlert } from './note-on-alert.js';
import { withRelease } from './offer-ledger.js';

export type ReleaseRefusal =
  | { readonly reason: 'no_alert' }
  /** Only its owner may; null: nobody has it. */
  | { readonly reason: 'not_the_owner'; readonly ownerId: string | null };

export interface ReleaseDependencies {
  readonly stores: Pick<Stores, 'alerts' | 'audit' | 'customers' | 'offerLedgers'>;
  readonly releaseDays: number;
  readonly now: () => Date;
}

/**
 * The owner of a churn alert allows offers to its customer in spite of it, for a while. It holds for this alert at this
 * level: one that rises, or another one, has to be released anew.
 */
export async function releaseAlert(
  alertId: string,
  actorId: string,
  { stores, releaseDays, now }: ReleaseDependencies,
): Promise<Result<AlertRelease, ReleaseRefusal>> {
  const alert = await stores.alerts.find(alertId);
  if (alert === null || alert.kind !== 'churn' || !alert.isOpen) return refused({ reason: 'no_alert' });
  const { ownerId, level, subjectId } = alert;
  if (ownerId !== actorId) return refused({ reason: 'not_the_owner', ownerId });
  const at = now();
  const until = new Date(at.getTime() + releaseDays * DAY_MS);
  const release: AlertRelease = { alertId, level, byId: actorId, at, until };
  const customerId = (await stores.customers.standing([subjectId])).get(subjectId) ?? subjectId;
  await changeLedger(customerId, (own) => ok(withRelease(own, release)), stores);
  const details = { until: until.toISOString() };
  await noteOnAlert(alertId, { event: 'released', at, byId: actorId, details }, stores);
  await stores.audit.append({
    id: `offers_released:${alertId}:${at.getTime()}`,
    at,
    actorId,
    action: 'offers_released',
    subjectId: alertId,
    details: { level, days: releaseDays },
  });
  return ok(release);
}
