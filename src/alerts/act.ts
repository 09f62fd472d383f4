import type { Alert } from '../domain/alert.js';
import type { Target } from '../domain/delivery.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import { timed } from './clock-times.js';
import { type ActionRefusal, type AlertAction, applyAction } from './lifecycle.js';
import { calendarOf } from './quiet-hours.js';
import { responsibleFor } from './responsible.js';
import { saveSaid } from './said.js';
import type { AlertSettings } from './settings.js';
import { readSubject } from './subject.js';

/** An action as it arrives: a hand-over names only the person. */
export type RequestedAction =
  | Exclude<AlertAction, { name: 'hand_over' }>
  | { readonly name: 'hand_over'; readonly toId: string };

export type ActRefusal =
  | ActionRefusal
  | { readonly reason: 'gone' }
  | { readonly reason: 'unknown_staff'; readonly id: string }
  /** Undoing would make a second open alert for the customer. */
  | { readonly reason: 'reopened_elsewhere' };

/** Does what a person asks to today's alert, or says why not. */
export type ActOnAlert = (
  alertId: string,
  action: RequestedAction,
  actorId: string,
) => Promise<Result<Alert, ActRefusal>>;

interface ActDependencies {
  readonly stores: Pick<
    Stores,
    'alerts' | 'customers' | 'deals' | 'dealEvents' | 'outcomes' | 'staff' | 'audit' | 'events' | 'histories'
  >;
  readonly now: () => Date;
  /** The direct conversations with a member of staff, on each platform where messages go; none where none knows them. */
  readonly directTargets: (staff: Staff) => readonly Target[];
  readonly settings: Pick<AlertSettings, 'isWorkingDay' | 'askAfterDays' | 'companyCalendar' | 'owners'>;
}

// Each round is lost only to somebody whose change went through, so a handful is plenty for one card.
const MAX_ROUNDS = 20;

export function actOnAlert(dependencies: ActDependencies): ActOnAlert {
  const { stores, now, settings } = dependencies;
  return async (alertId, requested, actorId) => {
    const action = await resolved(requested, alertId, dependencies);
    if (action === null) return refused({ reason: 'unknown_staff', id: nameOf(requested) });
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const alert = await stores.alerts.find(alertId);
      if (alert === null) return refused({ reason: 'gone' });
      const applied = applyAction(alert, action, actorId, now());
      if (!applied.ok) return applied;
      const next = timed(applied.value, settings);
      if (await stores.alerts.compareAndSet(next)) {
        await saveSaid(stores, next);
        await recordPress(stores, next, actorId, now());
        return ok(next);
      }
      if (await isBlockedByAnother(stores, next)) return refused({ reason: 'reopened_elsewhere' });
    }
    throw new Error(
      `alert ${alertId} kept changing while ${action.name} was tried ${MAX_ROUNDS} times; press again`,
    );
  };
}

async function resolved(
  requested: RequestedAction,
  alertId: string,
  { stores, directTargets, settings }: ActDependencies,
): Promise<AlertAction | null> {
  if (requested.name !== 'hand_over') return requested;
  const [staff, alert] = await Promise.all([stores.staff.find(requested.toId), stores.alerts.find(alertId)]);
  if (staff === null) return null;
  const subject = alert === null ? null : await readSubject(stores, alert);
  return {
    name: 'hand_over',
    to: responsibleFor(staff, subject?.segment ?? '', settings.owners),
    targets: directTargets(staff),
    calendar: calendarOf(staff, settings.companyCalendar),
  };
}

function nameOf(requested: RequestedAction): string {
  return requested.name === 'hand_over' ? requested.toId : '';
}

async function isBlockedByAnother(stores: ActDependencies['stores'], next: Alert): Promise<boolean> {
  if (!next.isOpen) return false;
  const open = await stores.alerts.findOpen(next.kind, next.subjectId);
  return open !== null && open.id !== next.id;
}

async function recordPress(
  stores: ActDependencies['stores'],
  alert: Alert,
  actorId: string,
  at: Date,
): Promise<void> {
  await stores.audit.append({
    id: `alert_changed:${alert.id}:${alert.version}`,
    at,
    actorId,
    action: 'alert_changed',
    subjectId: alert.id,
    details: { event: alert.log.at(-1)?.event ?? '', version: alert.version },
  });
}
