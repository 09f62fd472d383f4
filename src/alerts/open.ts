import type { Alert, AlertClock } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import { type Target, targetKey } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import { mainFactor } from '../domain/main-factor.js';
import type { Score } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import { allowedMs, dueAt, type TimeAllowed } from './clock.js';
import { ownersCalendar, timed } from './clock-times.js';
import { evidenceOf } from './follow.js';
import { logEntry } from './lifecycle.js';
import { placesFor } from './places.js';
import { calendarOf, quietUntil } from './quiet-hours.js';
import { responsibleFor, responsibleForCustomer } from './responsible.js';
import { personTargets } from './routing.js';
import type { AlertSettings } from './settings.js';
import { handedToStandIn } from './stand-in.js';
import type { Surroundings } from './surroundings.js';

/** The id of the alert that a run opens for a subject: the same again when the run is repeated. */
export function openedAlertId(runId: string, subjectId: string): string {
  // Short: a menu's option has room for 75 characters. The run's name says no more than "churn" does.
  const period = runId.slice(runId.indexOf('.') + 1);
  return `churn:${subjectId}:${period}`;
}

/** A new alert from a score, on its owner's list until it is carded; the stand-in's list while the owner is away. */
export function newAlert(
  score: Score,
  level: Level,
  customer: Customer,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): Alert {
  const responsible = responsibleForCustomer(customer, around.staff, settings.owners);
  const alert: Alert = {
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
    ...responsible,
    state: { name: 'open' },
    placement: 'listed',
    targets: [],
    dueAt: null,
    calendar: calendarOf(staffOf(responsible.ownerId, around), settings.companyCalendar),
    clock: null,
    nextStepAt: null,
    log: [logEntry('opened', now, null, { level, risk: String(score.risk), basis: score.basis })],
    undo: null,
    isCardStale: false,
    recedingSince: null,
  };
  return presentOwners(alert, customer, around, now, settings);
}

/** The same alert, of a stand-in where its owner is away. */
export function presentOwners(
  alert: Alert,
  customer: Pick<Customer, 'segment'> | null,
  { staff, away }: Surroundings,
  now: Date,
  settings: AlertSettings,
): Alert {
  const { companyCalendar, routing, owners } = settings;
  return handedToStandIn(alert, {
    staff,
    away,
    now,
    companyCalendar,
    directTargets: (person) => personTargets(person, routing),
    responsible: (owner) => responsibleFor(owner, customer?.segment ?? '', owners),
  });
}

/**
 * The same alert with its card; the version is the caller's to raise when it was stored before. In the owner's quiet time
 * only a high one comes into the direct conversation at once; another one waits for the morning list.
 */
export function withCard(
  listed: Alert,
  customer: Customer,
  around: Surroundings,
  runId: string,
  now: Date,
  settings: AlertSettings,
): Alert {
  const alert = presentOwners(listed, customer, around, now, settings);
  const places = alertPlaces(alert, customer, around, settings);
  const owner = staffOf(alert.ownerId, around);
  const quietEnd =
    owner === null || alert.level === 'high'
      ? null
      : quietUntil(owner, around.personal.get(owner.id) ?? null, now, settings.quiet);
  const targets = quietEnd === null ? places : places.filter(({ kind }) => kind !== 'person');
  const waits: Readonly<Record<string, string>> = targets.length === 0 ? { waits: 'quiet_hours' } : {};
  return timed(
    {
      ...alert,
      placement: 'carded',
      targets,
      clock: clockOf(alert, customer, now, settings),
      dueAt: dueFrom(alert, customer, targets.length === 0 ? (quietEnd ?? now) : now, settings),
      log: [...alert.log, logEntry('posted', now, null, { runId, ...waits })],
      isCardStale: true,
    },
    settings,
  );
}

/**
 * A carded alert that rose: its card also goes where the higher level goes, and it is held to the time of its new level
 * where that is the shorter one or carries a clock.
 */
export function withRise(
  alert: Alert,
  customer: Customer,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): Alert {
  const held = new Set(alert.targets.map(targetKey));
  const joining = alertPlaces(alert, customer, around, settings).filter(
    (target) => !held.has(targetKey(target)),
  );
  const clock = alert.clock ?? clockOf(alert, customer, now, settings);
  const risenDue = dueFrom(alert, customer, now, settings);
  const dueTimes = [clock === null ? alert.dueAt : null, risenDue].filter((time) => time !== null);
  return timed(
    {
      ...alert,
      targets: [...alert.targets, ...joining],
      log: joining.length === 0 ? alert.log : withAdded(alert.log, joining.map(targetKey)),
      clock,
      dueAt: dueTimes.length === 0 ? null : new Date(Math.min(...dueTimes.map((time) => time.getTime()))),
    },
    settings,
  );
}

/**
 * A carded alert with the clock that its team was not held to before, from this moment on; null where it has none to
 * carry. Until then its card named a time without consequence; now it names the one that counts.
 */
export function withClock(
  alert: Alert,
  customer: Customer,
  now: Date,
  settings: AlertSettings,
): Alert | null {
  const clock = clockOf(alert, customer, now, settings);
  if (clock === null) return null;
  const dueAt = dueFrom(alert, customer, now, settings);
  return timed({ ...alert, version: alert.version + 1, clock, dueAt, isCardStale: true }, settings);
}

/** Where the card of an alert goes, quiet or not; nowhere when no route leads anywhere. */
export function alertPlaces(
  { level, ownerId }: Pick<Alert, 'level' | 'ownerId'>,
  customer: Customer,
  around: Surroundings,
  { routing }: AlertSettings,
): Target[] {
  const chosen = around.personal.get(ownerId ?? '')?.alertPlace ?? 'route';
  return placesFor(customer, level, staffOf(ownerId, around), chosen, routing);
}

/** Notes on the newest entry which places the card goes to from then on. */
function withAdded(log: Alert['log'], keys: readonly string[]): Alert['log'] {
  const last = log.at(-1);
  if (last === undefined) return log;
  return [...log.slice(0, -1), { ...last, details: { ...last.details, added: keys.join(' ') } }];
}

/** Only high alerts carry a clock, and only in teams that have come so far as to act. */
function clockOf(
  { level, evidence }: Pick<Alert, 'level' | 'evidence'>,
  customer: Customer,
  now: Date,
  settings: AlertSettings,
): AlertClock | null {
  const allowed = settings.timeAllowed(customer.segment, level, mainFactor(evidence.factors));
  if (level !== 'high' || allowed === null || settings.stageOf(customer.team) !== 'act') return null;
  return { since: now, allowedMs: allowedMs(allowed), startedAt: null };
}

function dueFrom(alert: Alert, customer: Customer, from: Date, settings: AlertSettings): Date | null {
  const allowed: TimeAllowed | null = settings.timeAllowed(
    customer.segment,
    alert.level,
    mainFactor(alert.evidence.factors),
  );
  return allowed === null ? null : dueAt(from, allowed, ownersCalendar(alert), settings.isWorkingDay);
}

function staffOf(id: string | null, { staff }: Pick<Surroundings, 'staff'>): Staff | null {
  return id === null ? null : (staff.get(id) ?? null);
}
