import type { Alert } from '../domain/alert.js';
import type { Platform } from '../domain/delivery.js';
import type { Stores } from '../stores/stores.js';
import { type AlertView, openingBasisOf, riskAWeekBefore } from './cards/alert-view.js';
import type { Desk } from './dependencies.js';
import type { People } from './people.js';
import type { ChatSettings } from './settings.js';

// A score may change every night: enough of them to reach back beyond a week.
const HISTORY_POINTS = 10;

/** Today's state of an alert with what its card shows; null when the alert or its customer is gone. */
export async function readAlert(
  alertId: string,
  desk: Pick<Desk, 'stores' | 'settings' | 'people' | 'now'>,
  shown: { readonly platform: Platform; readonly isPrivate: boolean },
): Promise<AlertView | null> {
  const alert = await desk.stores.alerts.find(alertId);
  return alert === null ? null : viewOf(alert, desk, shown);
}

/** The same for an alert that is at hand. */
export async function viewOf(
  alert: Alert,
  desk: {
    readonly stores: Pick<Stores, 'customers' | 'scores'>;
    readonly settings: ChatSettings;
    readonly people: () => Promise<People>;
    readonly now: () => Date;
  },
  { platform, isPrivate }: { readonly platform: Platform; readonly isPrivate: boolean },
): Promise<AlertView | null> {
  const { stores, settings, now } = desk;
  const [customer, history, people] = await Promise.all([
    stores.customers.find(alert.subjectId),
    stores.scores.history(alert.kind, alert.subjectId, HISTORY_POINTS),
    desk.people(),
  ]);
  if (customer === null) return null;
  return {
    ...openingBasisOf(history, alert),
    alert,
    customer,
    people,
    platform,
    riskLastWeek: riskAWeekBefore(history, alert.evidence),
    isPrivate,
    settings,
    now: now(),
  };
}
