import { describe, expect, it } from 'vitest';
import { dueAt, type TimeAllowed } from '../../src/alerts/clock.js';
import { workingDays } from '../../src/alerts/working-days.js';

const isWorkingDay = workingDays();
const h48: TimeAllowed = { unit: 'hours', hours: 48 };
const days5: TimeAllowed = { unit: 'workingDays', days: 5 };

describe('when a measure is due', () => {
  it.each([
    [
      'Friday 15:00 in Oslo, due Tuesday 15:00',
      '2026-01-16T14:00:00Z',
      h48,
      'Europe/Oslo',
      'NO',
      '2026-01-20T14:00:00Z',
    ],
    [
      'Monday morning, due Wednesday',
      '2026-01-19T08:00:00Z',
      h48,
      'Europe/Oslo',
      'NO',
      '2026-01-21T08:00:00Z',
    ],
    [
      'Saturday, counted from Monday',
      '2026-01-17T10:00:00Z',
      h48,
      'Europe/Oslo',
      'NO',
      '2026-01-20T23:00:00Z',
    ],
    [
      'before Easter, past the Norwegian holidays',
      '2026-04-01T08:00:00Z',
      h48,
      'Europe/Oslo',
      'NO',
      '2026-04-08T08:00:00Z',
    ],
    [
      'before 17 May, past the national day of 2027 (a Monday)',
      '2027-05-14T08:00:00Z',
      h48,
      'Europe/Oslo',
      'NO',
      '2027-05-19T08:00:00Z',
    ],
    [
      'Midsummer Eve in Finland is no public holiday everywhere, the day after is a Saturday',
      '2026-06-18T08:00:00Z',
      h48,
      'Europe/Helsinki',
      'FI',
      '2026-06-22T08:00:00Z',
    ],
    [
      'over the change to summer time: the same local time',
      '2026-03-27T14:00:00Z',
      h48,
      'Europe/Berlin',
      'DE',
      '2026-03-31T13:00:00Z',
    ],
    [
      '24 hours over a weekend',
      '2026-01-16T14:00:00Z',
      { unit: 'hours', hours: 24 },
      'Europe/Oslo',
      'NO',
      '2026-01-19T14:00:00Z',
    ],
    [
      '36 hours run past midnight into the next working day',
      '2026-01-15T14:00:00Z',
      { unit: 'hours', hours: 36 },
      'Europe/Oslo',
      'NO',
      '2026-01-19T02:00:00Z',
    ],
    [
      'five working days, Wednesday to Wednesday',
      '2026-01-14T12:00:00Z',
      days5,
      'Europe/Oslo',
      'NO',
      '2026-01-21T12:00:00Z',
    ],
  ] as const)('%s', (_case, from, allowed, timezone, country, due) => {
    expect(dueAt(new Date(from), allowed, { timezone, country }, isWorkingDay).toISOString()).toBe(
      new Date(due).toISOString(),
    );
  });

  it('has weekends but no holidays in a country it does not know', () => {
    expect(isWorkingDay('2026-12-25', 'XX')).toBe(true);
    expect(isWorkingDay('2026-12-26', 'XX')).toBe(false);
  });
});
