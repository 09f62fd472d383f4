import { describe, expect, it } from 'vitest';
import { quietUntil, workingMorning } from '../../src/alerts/quiet-hours.js';
import type { PersonalSettings } from '../../src/domain/personal-settings.js';
import type { Staff } from '../../src/domain/staff.js';
import { alertSettings, somePerson } from '../support/alerts.js';
import { at } from './clock-cases.js';

const OSLO = 'Europe/Oslo';
const rules = alertSettings().quiet;
const person = somePerson('S01');

describe('quiet time', () => {
  it.each([
    ['a working hour', '2026-01-16T15:00', null],
    ['the first minute of the working day', '2026-01-16T08:00', null],
    ['early in the morning', '2026-01-16T03:10', '2026-01-16T08:00'],
    ['the evening', '2026-01-15T18:00', '2026-01-16T08:00'],
    ['Friday evening lasts until Monday', '2026-01-16T20:00', '2026-01-19T08:00'],
    ['a Saturday', '2026-01-17T12:00', '2026-01-19T08:00'],
    ['a public holiday', '2026-05-14T12:00', '2026-05-15T08:00'],
    ['the evening before Easter', '2026-04-01T19:00', '2026-04-07T08:00'],
  ])('%s', (_name, now, until) => {
    expect(quietUntil(person, null, at(now, OSLO), rules)).toEqual(until === null ? null : at(until, OSLO));
  });

  it('goes by the person\u2019s own zone and country', () => {
    const night = at('2026-01-05T20:00', 'America/New_York');
    const american = somePerson('S02', { timezone: 'America/New_York', country: 'US' });
    const finnish = somePerson('S03', { timezone: 'Europe/Helsinki', country: 'FI' });
    expect(quietUntil(american, null, night, rules)).toEqual(at('2026-01-06T08:00', 'America/New_York'));
    // 03:00 on Epiphany in Helsinki.
    expect(quietUntil(finnish, null, night, rules)).toEqual(at('2026-01-07T08:00', 'Europe/Helsinki'));
  });

  it('is the company\u2019s for a person without zone and country', () => {
    const nowhere = somePerson('S04', { timezone: null, country: null });
    expect(quietUntil(nowhere, null, at('2026-01-16T03:00', OSLO), rules)).toEqual(
      at('2026-01-16T08:00', OSLO),
    );
  });

  it('is as the person has chosen: hours, days, over midnight or after it', () => {
    const until = (chosen: Partial<PersonalSettings>, now: string) =>
      quietUntil(person, settings(chosen), at(now, OSLO), rules);
    const late = { quietHours: { from: '22:30', to: '10:00' } };
    expect(until(late, '2026-01-16T22:00')).toBeNull();
    expect(until(late, '2026-01-16T09:59')).toEqual(at('2026-01-16T10:00', OSLO));
    const afterMidnight = { quietHours: { from: '01:00', to: '09:00' } };
    expect(until(afterMidnight, '2026-01-15T23:59')).toBeNull();
    expect(until(afterMidnight, '2026-01-15T08:00')).toEqual(at('2026-01-15T09:00', OSLO));
    const saturdays = { workingDays: [1, 2, 3, 4, 5, 6] };
    expect(until(saturdays, '2026-01-17T12:00')).toBeNull();
    expect(until({ workingDays: [1, 2, 3, 4] }, '2026-01-16T12:00')).toEqual(at('2026-01-19T08:00', OSLO));
  });
});

describe('the working morning', () => {
  it('begins with the end of quiet hours, and knows when the working day before began', () => {
    expect(morning(person, '2026-01-19T11:00')).toEqual({
      day: '2026-01-19',
      startsAt: at('2026-01-19T08:00', OSLO),
      lastStartedAt: at('2026-01-16T08:00', OSLO),
    });
  });

  it('is none on a day off', () => {
    expect(morning(person, '2026-01-17T11:00')).toBeNull();
    expect(morning(person, '2026-05-01T11:00')).toBeNull();
  });
});

function morning(staff: Staff, now: string) {
  return workingMorning(staff, null, at(now, OSLO), rules);
}

function settings(fields: Partial<PersonalSettings>): PersonalSettings {
  return {
    id: 'S01',
    version: 1,
    language: null,
    quietHours: null,
    workingDays: null,
    alertPlace: 'route',
    updatedAt: new Date(0),
    ...fields,
  };
}
