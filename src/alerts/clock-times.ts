import type { Alert, AlertKind, AlertLogEntry, OwnerCalendar } from '../domain/alert.js';
import { cardedAt } from '../domain/alert.js';
import { undoneEntries } from '../domain/alert-log.js';
import { DAY_MS } from '../domain/time.js';
import { activeState } from './lifecycle.js';
import { afterWorkingTime, type IsWorkingDay, workingTimeBetween } from './working-time.js';

/** The steps of a clock in their order, as the log names them. */
export const CLOCK_STEPS = ['reminded', 'escalated', 'breached'] as const;
export type ClockStep = (typeof CLOCK_STEPS)[number];

/** When an alert's steps fall due; a kind of alert need not have all of them. */
export type ClockTimes = Readonly<Partial<Record<ClockStep, Date>>>;

/** A working day has 24 hours. */
const WORKING_DAY_MS = DAY_MS;

/**
 * After how much working time each step comes. Of a customer 24, 36 and 48 of 48 hours. Of a deal the owner is reminded
 * on the day for which the measure was promised, and the leader is told a working day later.
 */
const WAITS = {
  churn: {
    reminded: (allowed) => allowed / 2,
    escalated: (allowed) => (allowed * 3) / 4,
    breached: (allowed) => allowed,
  },
  win: { reminded: (allowed) => allowed, escalated: (allowed) => allowed + WORKING_DAY_MS },
} as const satisfies Record<AlertKind, Partial<Record<ClockStep, (allowedMs: number) => number>>>;

/** With which step the time is up. */
const DUE_STEP = { churn: 'breached', win: 'reminded' } as const satisfies Record<AlertKind, ClockStep>;

const BEFORE_ALL = new Date(0);

export interface ClockRules {
  readonly isWorkingDay: IsWorkingDay;
  /** An alert without an outcome asks its owner after so many days. */
  readonly askAfterDays: number;
}

/**
 * When each step of an alert's clock falls due; null until the clock has started. Read from the row alone: a hand-over
 * keeps the working time used so far and goes on in the new owner's calendar; one that was taken back has never been.
 */
export function clockTimes(alert: Alert, isWorkingDay: IsWorkingDay): ClockTimes | null {
  const { clock } = alert;
  if (clock === null || clock.startedAt === null) return null;
  const [first, ...later] = calendarsFrom(alert, clock.startedAt);
  const timeAfter = (waitMs: number): Date => {
    let rest = waitMs;
    let { from, calendar } = first;
    for (const next of later) {
      const reached = afterWorkingTime(from, rest, calendar, isWorkingDay);
      if (reached <= next.from) return reached;
      rest = Math.max(0, rest - workingTimeBetween(from, next.from, calendar, isWorkingDay));
      ({ from, calendar } = next);
    }
    return afterWorkingTime(from, rest, calendar, isWorkingDay);
  };
  return Object.fromEntries(
    Object.entries(WAITS[alert.kind]).map(([step, waitOf]) => [step, timeAfter(waitOf(clock.allowedMs))]),
  );
}

/** Steps that have fallen due by now and were not taken yet, in their order; none once a contact has stopped the clock. */
export function dueSteps(alert: Alert, now: Date, isWorkingDay: IsWorkingDay): ClockStep[] {
  if (isStopped(alert)) return [];
  const times = clockTimes(alert, isWorkingDay);
  return openSteps(alert).filter((step) => isBy(times?.[step], now));
}

/** When an alert without an outcome asks its owner; null when it has asked, or is no matter any more. */
export function asksAt(alert: Alert, askAfterDays: number): Date | null {
  const posted = cardedAt(alert);
  if (!alert.isOpen || posted === null || hasEntry(alert, 'asked')) return null;
  const at = new Date(posted.getTime() + askAfterDays * DAY_MS);
  // A snooze silences what is only for the owner.
  return alert.state.name === 'snoozed' && alert.state.until > at ? alert.state.until : at;
}

/** The same alert with its due time and its next step as the row now says. */
export function timed<Of extends Alert>(alert: Of, { isWorkingDay, askAfterDays }: ClockRules): Of {
  const times = clockTimes(alert, isWorkingDay);
  const steps = isStopped(alert) ? [] : openSteps(alert).map((step) => times?.[step] ?? null);
  const waits = alert.isOpen && alert.clock !== null && alert.clock.startedAt === null;
  const next = [...steps, waits ? alert.clock.since : null, asksAt(alert, askAfterDays)].filter(
    (time) => time !== null,
  );
  return {
    ...alert,
    dueAt: times?.[DUE_STEP[alert.kind]] ?? alert.dueAt,
    nextStepAt: next.length === 0 ? null : new Date(Math.min(...next.map((time) => time.getTime()))),
  };
}

/** The calendar of the present owner. */
export function ownersCalendar(alert: Alert): OwnerCalendar {
  return handOvers(alert).at(-1)?.calendar ?? alert.calendar;
}

function isBy(time: Date | undefined, now: Date): boolean {
  return time !== undefined && time <= now;
}

/** Only a logged contact stops a clock, or the end of the matter. */
function isStopped(alert: Alert): boolean {
  return !alert.isOpen || activeState(alert.state)?.name === 'contacted';
}

/** What an earlier clock has told, before the team stepped back and up again, says nothing of this one. */
function openSteps(alert: Alert): ClockStep[] {
  const since = alert.clock?.since ?? BEFORE_ALL;
  return CLOCK_STEPS.filter((step) => !hasEntry(alert, step, since));
}

function hasEntry({ log }: Pick<Alert, 'log'>, event: AlertLogEntry['event'], since = BEFORE_ALL): boolean {
  return log.some((entry) => entry.event === event && entry.at >= since);
}

interface Counted {
  readonly from: Date;
  readonly calendar: OwnerCalendar;
}

/** The owners' calendars from the start of the clock on, each with the moment from which it counts. */
function calendarsFrom(alert: Alert, startedAt: Date): [Counted, ...Counted[]] {
  const all = handOvers(alert);
  const before = all.filter(({ from }) => from <= startedAt).at(-1)?.calendar ?? alert.calendar;
  return [{ from: startedAt, calendar: before }, ...all.filter(({ from }) => from > startedAt)];
}

/** Hand-overs that stand, with the new owner's calendar. */
function handOvers(alert: Pick<Alert, 'log'>): Counted[] {
  const undone = undoneEntries(alert);
  return alert.log.flatMap(({ event, at, calendar }, index) =>
    event === 'handed_over' && calendar !== undefined && !undone.has(index) ? [{ from: at, calendar }] : [],
  );
}
