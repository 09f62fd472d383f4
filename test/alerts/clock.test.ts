import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../src/alerts/clock.js';
import { clockTimes } from '../../src/alerts/clock-times.js';
import { applyAction } from '../../src/alerts/lifecycle.js';
import { workingDays } from '../../src/alerts/working-days.js';
import { afterWorkingTime, workingTimeBetween } from '../../src/alerts/working-time.js';
import type { Alert, OwnerCalendar } from '../../src/domain/alert.js';
import { someAlert } from '../support/alerts.js';
import { at, DUE_CASES } from './clock-cases.js';

const HOUR_MS = 3_600_000;
const isWorkingDay = workingDays();

describe('when a step is due', () => {
  it('is written down for at least forty cases', () => {
    expect(DUE_CASES.length + HANDED_OVER.length).toBeGreaterThanOrEqual(40);
  });

  it.each(DUE_CASES)('$country $name: $hours h after $from', (each) => {
    const { timezone, country, from, hours, due, countWeekends } = each;
    const isWorked = countWeekends === undefined ? isWorkingDay : workingDays(countWeekends);
    const found = dueAt(at(from, timezone), { unit: 'hours', hours }, { timezone, country }, isWorked);
    expect(found.toISOString()).toBe(at(due, timezone).toISOString());
  });

  it('counts working days alike', () => {
    const calendar = { timezone: 'Europe/Oslo', country: 'NO' };
    const due = dueAt(
      at('2026-01-14T13:00', 'Europe/Oslo'),
      { unit: 'workingDays', days: 5 },
      calendar,
      isWorkingDay,
    );
    expect(due).toEqual(at('2026-01-21T13:00', 'Europe/Oslo'));
  });

  it('has weekends but no holidays in a country it does not know, and reads no zone as UTC', () => {
    expect(isWorkingDay('2026-12-25', 'XX')).toBe(true);
    expect(isWorkingDay('2026-12-26', 'XX')).toBe(false);
    const due = dueAt(
      new Date('2026-01-16T15:00:00Z'),
      { unit: 'hours', hours: 48 },
      { timezone: 'Moon/Base', country: 'XX' },
      isWorkingDay,
    );
    expect(due).toEqual(new Date('2026-01-20T15:00:00Z'));
  });
});

const NO = { timezone: 'Europe/Oslo', country: 'NO' };
const FI = { timezone: 'Europe/Helsinki', country: 'FI' };
const DE = { timezone: 'Europe/Berlin', country: 'DE' };
const US = { timezone: 'America/New_York', country: 'US' };

interface HandOverCase {
  readonly name: string;
  readonly start: readonly [local: string, calendar: OwnerCalendar];
  readonly handOvers: readonly (readonly [local: string, from: OwnerCalendar, to: OwnerCalendar])[];
  /** In the last owner's zone: half, three quarters, all of the time. */
  readonly steps: readonly [string, string, string];
}

const HANDED_OVER: readonly HandOverCase[] = [
  {
    name: 'a day used in Oslo leaves a day in New York',
    start: ['2026-01-09T15:00', NO],
    handOvers: [['2026-01-12T15:00', NO, US]],
    steps: ['2026-01-12T09:00', '2026-01-12T21:00', '2026-01-13T09:00'],
  },
  {
    name: 'nine hours used before a weekend',
    start: ['2026-01-09T15:00', NO],
    handOvers: [['2026-01-11T12:00', NO, FI]],
    // 15 of the first 24 hours are left from Monday midnight on.
    steps: ['2026-01-12T15:00', '2026-01-13T03:00', '2026-01-13T15:00'],
  },
  {
    name: 'the new owner has a holiday',
    start: ['2026-01-05T10:00', NO],
    handOvers: [['2026-01-05T22:00', NO, FI]],
    // Handed over at 23:00 in Helsinki with 12 hours used: one hour on Monday, none on Epiphany.
    steps: ['2026-01-07T11:00', '2026-01-07T23:00', '2026-01-08T11:00'],
  },
  {
    name: 'the old owner had one',
    start: ['2026-05-25T12:00', US],
    // Memorial Day: nothing is used yet, and it is Tuesday morning in Oslo already, Whit Monday over.
    handOvers: [['2026-05-25T23:00', US, NO]],
    steps: ['2026-05-27T05:00', '2026-05-27T17:00', '2026-05-28T05:00'],
  },
  {
    name: 'twice, out and back again',
    start: ['2026-01-12T08:00', NO],
    handOvers: [
      ['2026-01-12T20:00', NO, US],
      ['2026-01-12T20:00', US, DE],
    ],
    // 12 hours in Oslo, 6 in New York (14:00 to 20:00), then from 02:00 in Berlin.
    steps: ['2026-01-13T08:00', '2026-01-13T20:00', '2026-01-14T08:00'],
  },
  {
    name: 'over the change to summer time',
    start: ['2026-03-27T15:00', NO],
    handOvers: [['2026-03-30T15:00', NO, FI]],
    steps: ['2026-03-30T16:00', '2026-03-31T04:00', '2026-03-31T16:00'],
  },
];

describe('a hand-over', () => {
  it.each(HANDED_OVER)('keeps the time used: $name', ({ start, handOvers, steps }) => {
    const [local, calendar] = start;
    const alert = handOvers.reduce(
      (held, [when, from, to], index) => handedOver(held, at(when, from.timezone), to, `S1${index}`),
      runningAlert(at(local, calendar.timezone), calendar),
    );
    const last = handOvers.at(-1)?.[2] ?? calendar;
    expect(clockTimes(alert, isWorkingDay)).toEqual({
      reminded: at(steps[0], last.timezone),
      escalated: at(steps[1], last.timezone),
      breached: at(steps[2], last.timezone),
    });
  });

  it('that was taken back has never been', () => {
    const alert = runningAlert(at('2026-01-15T15:00', NO.timezone), NO);
    // The American Monday is a holiday.
    const when = at('2026-01-16T08:00', NO.timezone);
    const handed = handedOver(alert, when, US, 'S10');
    const undone = applyAction(handed, { name: 'undo' }, 'S01', new Date(when.getTime() + 60_000));
    if (!undone.ok) throw new Error(undone.refusal.reason);
    expect(clockTimes(handed, isWorkingDay)).not.toEqual(clockTimes(alert, isWorkingDay));
    expect(clockTimes(undone.value, isWorkingDay)).toEqual(clockTimes(alert, isWorkingDay));
  });

  it('before the card is posted only says whose calendar counts', () => {
    const start = at('2026-01-12T08:00', NO.timezone);
    const handed = handedOver(runningAlert(start, NO), new Date(start.getTime() - HOUR_MS), US, 'S10');
    expect(clockTimes(handed, isWorkingDay)?.breached).toEqual(at('2026-01-14T02:00', US.timezone));
  });
});

describe('working time', () => {
  const calendars = fc.constantFrom(NO, FI, DE, US, { timezone: 'Asia/Kolkata', country: 'XX' });
  // Away from the nights in which local time runs twice or not at all.
  const moment = fc
    .tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }))
    .map(([day, minute]) => Date.UTC(2026, 0, 1 + day) + minute * 60_000);

  it('between a moment and the one so much later is just that', () => {
    fc.assert(
      fc.property(calendars, moment, fc.integer({ min: 0, max: 100 }), (calendar, from, hours) => {
        const start = new Date(from);
        const later = afterWorkingTime(start, hours * HOUR_MS, calendar, isWorkingDay);
        const local = DateTime.fromJSDate(later, { zone: calendar.timezone });
        fc.pre(local.hour > 4);
        expect(workingTimeBetween(start, later, calendar, isWorkingDay)).toBe(hours * HOUR_MS);
      }),
    );
  });

  it('is never longer than the time on the clock, and is the whole of it within a working day', () => {
    fc.assert(
      fc.property(calendars, moment, fc.integer({ min: 0, max: 20_000 }), (calendar, from, minutes) => {
        const [start, end] = [new Date(from), new Date(from + minutes * 60_000)];
        const working = workingTimeBetween(start, end, calendar, isWorkingDay);
        // The hour that a change of the clock adds or takes.
        expect(working).toBeLessThanOrEqual(minutes * 60_000 + HOUR_MS);
        const [a, b] = [start, end].map((time) => DateTime.fromJSDate(time, { zone: calendar.timezone }));
        if (a?.hasSame(b as DateTime, 'day') && isWorkingDay(a.toISODate() ?? '', calendar.country)) {
          expect(working).toBe(minutes * 60_000);
        }
      }),
    );
  });
});

function runningAlert(startedAt: Date, calendar: OwnerCalendar): Alert {
  const since = new Date(startedAt.getTime() - 1000);
  return someAlert('C1', { calendar, clock: { since, allowedMs: 48 * HOUR_MS, startedAt } });
}

function handedOver(alert: Alert, when: Date, calendar: OwnerCalendar, ownerId: string): Alert {
  const to = { ownerId, deputyId: null, leaderId: null };
  const applied = applyAction(alert, { name: 'hand_over', to, calendar }, 'S01', when);
  if (!applied.ok) throw new Error(applied.refusal.reason);
  return applied.value;
}
