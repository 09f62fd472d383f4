import type { Alert, ChurnAlert, DealAlert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { Platform } from '../domain/delivery.js';
import type { ScoreKind } from '../domain/score.js';
import type { ScorePoint } from '../stores/scores.js';
import type { Stores } from '../stores/stores.js';
import { type AlertView, openingBasisOf, riskAWeekBefore } from './cards/alert-view.js';
import type { DealAlertView, ShownAlert } from './cards/deal-alert-view.js';
import type { Desk } from './dependencies.js';
import type { People } from './people.js';
import type { ChatSettings } from './settings.js';

// A score may change every night: enough of them to reach back beyond a week.
const HISTORY_POINTS = 10;

/** Today's state of an alert with what its card shows; null when the alert or its customer is gone. */
export async function readAlert(
  alertId: string,
  desk: Pick<Desk, 'stores' | 'settings' | 'people' | 'now'>,
  shown: Shown,
): Promise<ShownAlert | null> {
  const alert = await desk.stores.alerts.find(alertId);
  return alert === null ? null : viewOf(alert, desk, shown);
}

/** What an alert's card is made from besides the alert. */
interface AlertSources {
  readonly stores: Pick<Stores, 'customers' | 'scores'>;
  readonly settings: ChatSettings;
  readonly people: () => Promise<People>;
  readonly now: () => Date;
}

interface Shown {
  readonly platform: Platform;
  /** On a card that one person sees alone, a press has to be answered. */
  readonly isPrivate: boolean;
  /** Amounts too where more people read along; left out, only where one person sees it alone. */
  readonly showsValue?: boolean;
}

/** The same for an alert that is at hand. */
export async function viewOf(alert: Alert, sources: AlertSources, shown: Shown): Promise<ShownAlert | null> {
  if (alert.kind === 'win') return dealView(alert, sources, shown);
  return assembled(alert, await readAround('churn', alert.subjectId, sources), sources, shown);
}

async function dealView(
  alert: DealAlert,
  { stores, settings, people, now }: AlertSources,
  { platform, isPrivate, showsValue = isPrivate }: Shown,
): Promise<DealAlertView> {
  const { customerId } = alert.evidence.deal;
  const [customer, everybody] = await Promise.all([
    customerId === null ? null : stores.customers.find(customerId),
    people(),
  ]);
  return { alert, customer, people: everybody, platform, isPrivate, showsValue, settings, now: now() };
}

/** A customer with its open alert, in one round. Null for a customer that is gone, and where no alert is open. */
export async function readOpenAlert(
  customerId: string,
  desk: AlertSources & { readonly stores: Pick<Stores, 'alerts'> },
): Promise<{ readonly customer: Customer | null; readonly viewFor: (shown: Shown) => AlertView | null }> {
  const [alert, around] = await Promise.all([
    desk.stores.alerts.findOpen('churn', customerId),
    readAround('churn', customerId, desk),
  ]);
  return {
    customer: around.customer,
    viewFor: (shown) => (alert === null ? null : assembled(alert, around, desk, shown)),
  };
}

interface Around {
  readonly customer: Customer | null;
  readonly history: readonly ScorePoint[];
  readonly people: People;
}

async function readAround(
  kind: ScoreKind,
  customerId: string,
  { stores, people }: AlertSources,
): Promise<Around> {
  const [customer, history, everybody] = await Promise.all([
    stores.customers.find(customerId),
    stores.scores.history(kind, customerId, HISTORY_POINTS),
    people(),
  ]);
  return { customer, history, people: everybody };
}

function assembled(
  alert: ChurnAlert,
  { customer, history, people }: Around,
  { settings, now }: AlertSources,
  { platform, isPrivate }: Shown,
): AlertView | null {
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
