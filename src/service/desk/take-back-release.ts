import type { AlertRelease } from '../../domain/offer-ledger.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { Stores } from '../../stores/stores.js';
import { changeLedger } from '../offers/change-ledger.js';
import { noteOnAlert } from '../offers/note-on-alert.js';
import type { ReleaseDependencies, ReleaseRefusal } from '../offers/release-alert.js';
import { cardsBehind } from './cards-behind.js';

type TakeBackDependencies = Pick<ReleaseDependencies, 'now'> & {
  readonly stores: ReleaseDependencies['stores'] & Pick<Stores, 'serviceOffers'>;
};

/**
 * The owner of a churn alert wants offers to its customer held back again.
 *
 * @returns what was taken back; null where nothing was released.
 */
export async function takeBackRelease(
  alertId: string,
  actorId: string,
  { stores, now }: TakeBackDependencies,
): Promise<Result<AlertRelease | null, ReleaseRefusal>> {
  const alert = await stores.alerts.find(alertId);
  if (alert === null || alert.kind !== 'churn' || !alert.isOpen) return refused({ reason: 'no_alert' });
  const { ownerId, subjectId } = alert;
  if (ownerId !== actorId) return refused({ reason: 'not_the_owner', ownerId });
  const at = now();
  const customerId = (await stores.customers.standing([subjectId])).get(subjectId) ?? subjectId;
  let taken: AlertRelease | null = null;
  await changeLedger(
    customerId,
    (own) => {
      taken = own.releases.find((each) => each.alertId === alertId && each.until > at) ?? null;
      const releases = own.releases.filter((each) => each.alertId !== alertId);
      return ok(releases.length === own.releases.length ? own : { ...own, releases });
    },
    stores,
  );
  if (taken === null) return ok(taken);
  // What other cards show of the customer rested on it.
  await cardsBehind([customerId], stores);
  await noteOnAlert(alertId, { event: 'held_back', at, byId: actorId, details: {} }, stores);
  await stores.audit.append({
    id: `offers_held_back:${alertId}:${at.getTime()}`,
    at,
    actorId,
    action: 'offers_held_back',
    subjectId: alertId,
    details: {},
  });
  return ok(taken);
}
