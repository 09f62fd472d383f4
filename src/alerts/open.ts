import type { Alert, AlertClock, ChurnAlert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import { type Target, targetKey } from '../domain/delivery.js';
import type { Level } from '../domain/level.js';
import type { Score } from '../domain/score.js';
import type { Staff } from '../domain/staff.js';
import { ownersCalendar, timed } from './clock-times.js';
import { evidenceOf } from './follow.js';
import { logEntry } from './lifecycle.js';
import { placesFor } from './places.js';
import { calendarOf, quietUntil } from './quiet-hours.js';
import { responsibleFor, responsibleForCustomer } from './responsible.js';
import { personTargets } from './routing.js';
import type { AlertSettings } from './settings.js';
import { handedToStandIn } from './stand-in.js';
import type { AlertSubject } from './subject.js';
import type { Surroundings } from './surroundings.js';
import { timeFor } from './time-for.js';
import { afterWorkingTime } from './working-time.js';

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
): ChurnAlert {
  const alert: ChurnAlert = {
    ...opening(customer, around, settings),
    id: openedAlertId(score.runId, score.subjectId),
    kind: score.kind,
    subjectId: score.subjectId,
    partition: score.partition,
    openedAt: now,
    level,
    evidence: evidenceOf(score),
    riskAtOpening: score.risk,
    log: [logEntry('opened', now, null, { level, risk: String(score.risk), basis: score.basis })],
  };
  return presentOwners(alert, customer, around, now, settings);
}

/** What every new alert begins with: whose it is, on the list, without card and clock. */
export function opening(
  subject: Pick<AlertSubject, 'segment' | 'team' | 'ownerId'>,
  around: Surroundings,
  settings: AlertSettings,
) {
  const responsible = responsibleForCustomer(subject, around.staff, settings.owners);
  return {
    ...responsible,
    isOpen: true,
    version: 1,
    state: { name: 'open' },
    placement: 'listed',
    targets: [],
    dueAt: null,
    calendar: calendarOf(staffOf(responsible.ownerId, around), settings.companyCalendar),
    clock: null,
    nextStepAt: null,
    undo: null,
    isCardStale: false,
    recedingSince: null,
  } as const;
}

/** The same alert, of a stand-in where its owner is away. */
export function presentOwners<Of extends Alert>(
  alert: Of,
  subject: Pick<AlertSubject, 'segment'> | null,
  { staff, away }: Surroundings,
  now: Date,
  settings: AlertSettings,
): Of {
  const { companyCalendar, routing, owners } = settings;
  return handedToStandIn(alert, {
    staff,
    away,
    now,
    companyCalendar,
    directTargets: (person) => personTargets(person, routing),
    responsible: (owner) => responsibleFor(owner, subject?.segment ?? '', owners),
  });
}

/**
 * The same alert with its card; the version is the caller's to raise when it was stored before. In the owner's quiet time
 * only a high one comes into the direct conversation at once; another one waits for the morning list.
 */
export function withCard<Of extends Alert>(
  listed: Of,
  subject: AlertSubject,
  around: Surroundings,
  runId: string,
  now: Date,
  settings: AlertSettings,
): Of {
  const alert = presentOwners(listed, subject, around, now, settings);
  const places = alertPlaces(alert, subject, around, settings);
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
      clock: clockOf(alert, subject, now, settings),
      dueAt: dueFrom(alert, subject, targets.length === 0 ? (quietEnd ?? now) : now, settings),
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
export function withRise<Of extends Alert>(
  alert: Of,
  subject: AlertSubject,
  around: Surroundings,
  now: Date,
  settings: AlertSettings,
): Of {
  const held = new Set(alert.targets.map(targetKey));
  const joining = alertPlaces(alert, subject, around, settings).filter(
    (target) => !held.has(targetKey(target)),
  );
  const clock = alert.clock ?? clockOf(alert, subject, now, settings);
  const risenDue = dueFrom(alert, subject, now, settings);
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
export function withClock<Of extends Alert>(
  alert: Of,
  subject: AlertSubject,
  now: Date,
  settings: AlertSettings,
): Of | null {
  const clock = clockOf(alert, subject, now, settings);
  if (clock === null) return null;
  const dueAt = dueFrom(alert, subject, now, settings);
  return timed({ ...alert, version: alert.version + 1, clock, dueAt, isCardStale: true }, settings);
}

/** Where the card of an alert goes, quiet or not; nowhere when no route leads anywhere. */
export function alertPlaces(
  { kind, level, ownerId }: Pick<Alert, 'kind' | 'level' | 'ownerId'>,
  subject: AlertSubject,
  around: Surroundings,
  { routing }: AlertSettings,
): Target[] {
  const chosen = around.personal.get(ownerId ?? '')?.alertPlace ?? 'route';
  return placesFor(subject, level, staffOf(ownerId, around), chosen, routing, kind);
}

/** Notes on the newest entry which places the card goes to from then on. */
function withAdded(log: Alert['log'], keys: readonly string[]): Alert['log'] {
  const last = log.at(-1);
  if (last === undefined) return log;
  return [...log.slice(0, -1), { ...last, details: { ...last.details, added: keys.join(' ') } }];
}

/**
 * Only high alerts about customers carry a clock, because only they are escalated within hours; of a deal every one does,
 * because a measure was promised for a day. And only in teams that have come so far as to act.
 */
function clockOf(alert: Alert, subject: AlertSubject, now: Date, settings: AlertSettings): AlertClock | null {
  const allowedMs = timeFor(alert, subject, now, ownersCalendar(alert), settings);
  const isClocked = alert.kind === 'win' || alert.level === 'high';
  if (!isClocked || allowedMs === null || settings.stageOf(subject.team) !== 'act') return null;
  return { since: now, allowedMs, startedAt: null };
}

function dueFrom(alert: Alert, subject: AlertSubject, from: Date, settings: AlertSettings): Date | null {
  const calendar = ownersCalendar(alert);
  const allowed = timeFor(alert, subject, from, calendar, settings);
  return allowed === null ? null : afterWorkingTime(from, allowed, calendar, settings.isWorkingDay);
}

function staffOf(id: string | null, { staff }: Pick<Surroundings, 'staff'>): Staff | null {
  return id === null ? null : (staff.get(id) ?? null);
}
