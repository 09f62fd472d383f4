import type { Alert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import { targetKey } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import type { Score } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import { dueAt } from './clock.js';
import { evidenceOf } from './follow.js';
import { logEntry } from './lifecycle.js';
import { responsibleForCustomer } from './responsible.js';
import { targetsFor } from './routing.js';
import type { AlertSettings } from './settings.js';

/** The id of the alert that a run opens for a subject: the same again when the run is repeated. */
export function openedAlertId(runId: string, subjectId: string): string {
  // Short: a menu's option has room for 75 characters. The run's name says no more than "churn" does.
  const period = runId.slice(runId.indexOf('.') + 1);
  return `churn:${subjectId}:${period}`;
}

/** A new alert from a score, on its owner's list until it is carded. */
export function newAlert(
  score: Score,
  level: Level,
  customer: Customer,
  staff: ReadonlyMap<string, Staff>,
  now: Date,
  settings: AlertSettings,
): Alert {
  return {
    id: openedAlertId(score.runId, score.subjectId),
    kind: score.kind,
    subjectId: score.subjectId,
    partition: score.partition,
    isOpen: true,
    version: 1,
    openedAt: now,
    level,
    evidence: evidenceOf(score),
    riskAtOpening: score.risk,
    ...responsibleForCustomer(customer, staff, settings.owners),
    state: { name: 'open' },
    placement: 'listed',
    targets: [],
    dueAt: null,
    log: [logEntry('opened', now, null, { level, risk: String(score.risk) })],
    undo: null,
    isCardStale: false,
    recedingSince: null,
  };
}

/** The same alert with its card and its clock; the version is the caller's to raise when it was stored before. */
export function withCard(
  alert: Alert,
  customer: Customer,
  staff: ReadonlyMap<string, Staff>,
  runId: string,
  now: Date,
  settings: AlertSettings,
): Alert {
  return {
    ...alert,
    placement: 'carded',
    ...placeAndTime(alert, customer, staff, now, settings),
    log: [...alert.log, logEntry('posted', now, null, { runId })],
    isCardStale: true,
  };
}

/** A carded alert that rose: its card also goes where the higher level goes, and its time may get shorter, not longer. */
export function withRise(
  alert: Alert,
  customer: Customer,
  staff: ReadonlyMap<string, Staff>,
  now: Date,
  settings: AlertSettings,
): Alert {
  const { targets, dueAt: risenDue } = placeAndTime(alert, customer, staff, now, settings);
  const held = new Set(alert.targets.map(targetKey));
  const joining = targets.filter((target) => !held.has(targetKey(target)));
  const dueTimes = [alert.dueAt, risenDue].filter((time) => time !== null);
  return {
    ...alert,
    targets: [...alert.targets, ...joining],
    log: joining.length === 0 ? alert.log : withAdded(alert.log, joining.map(targetKey)),
    dueAt: dueTimes.length === 0 ? null : new Date(Math.min(...dueTimes.map((time) => time.getTime()))),
  };
}

/** Notes on the newest entry which places the card goes to from then on. */
function withAdded(log: Alert['log'], keys: readonly string[]): Alert['log'] {
  const last = log.at(-1);
  if (last === undefined) return log;
  return [...log.slice(0, -1), { ...last, details: { ...last.details, added: keys.join(' ') } }];
}

function placeAndTime(
  alert: Alert,
  customer: Customer,
  staff: ReadonlyMap<string, Staff>,
  now: Date,
  settings: AlertSettings,
): Pick<Alert, 'targets' | 'dueAt'> {
  const owner = alert.ownerId === null ? null : (staff.get(alert.ownerId) ?? null);
  const allowed = settings.timeAllowed(customer.segment, alert.level);
  const calendar = {
    timezone: owner?.timezone ?? settings.companyCalendar.timezone,
    country: owner?.country ?? settings.companyCalendar.country,
  };
  return {
    targets: targetsFor(customer, alert.level, owner, settings.routing),
    dueAt: allowed === null ? null : dueAt(now, allowed, calendar, settings.isWorkingDay),
  };
}
