import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestDue, digestTimeOf, nextDigestAt } from '../../src/digest/schedule.js';
import type { PersonalSettings, WeeklyTime } from '../../src/domain/personal-settings.js';
import { alertSettings, somePerson } from '../support/alerts.js';

const { quiet } = alertSettings();
const RULES = { weekday: 1, time: null, roles: ['manager', 'administrator'], leaders: true } as const;
const MONDAY_MORNING: WeeklyTime = { weekday: 1, time: '08:00' };
const manager = somePerson('S09', { role: 'manager' });

const due = (
  utc: string,
  planned = MONDAY_MORNING,
  person = manager,
  chosen: PersonalSettings | null = null,
) => digestDue(person, chosen, planned, new Date(utc), quiet);

function choosing(over: Partial<PersonalSettings>): PersonalSettings {
  return {
    id: 'S09',
    version: 1,
    language: null,
    quietHours: null,
    workingDays: null,
    alertPlace: 'route',
    updatedAt: new Date('2026-01-01T00:00:00Z'),
    ...over,
  };
}

describe('who gets a digest, and when', () => {
  it.each([
    ['a manager', manager, false, { weekday: 1, time: '08:00' }],
    ['an administrator', somePerson('S08', { role: 'administrator' }), false, { weekday: 1, time: '08:00' }],
    ['a leader', somePerson('S03'), true, { weekday: 1, time: '08:00' }],
    ['anybody else', somePerson('S01'), false, null],
  ] as const)('%s without a choice of their own', (_who, person, isLeader, planned) => {
    expect(digestTimeOf(person, null, isLeader, RULES, quiet)).toEqual(planned);
  });

  it('follows the hours that a person works', () => {
    const early = choosing({ quietHours: { from: '16:00', to: '06:30' } });
    expect(digestTimeOf(manager, early, false, RULES, quiet)).toEqual({ weekday: 1, time: '06:30' });
  });

  it('follows what a person has chosen, whatever their role', () => {
    const friday = { weekday: 5, time: '15:00' };
    expect(digestTimeOf(somePerson('S01'), choosing({ digest: friday }), false, RULES, quiet)).toEqual(
      friday,
    );
    expect(digestTimeOf(manager, choosing({ digest: 'off' }), true, RULES, quiet)).toBeNull();
  });
});

describe('a digest falls due', () => {
  it('at the chosen hour by the person’s own clock, summer time or not', () => {
    expect(due('2026-03-16T06:59:00Z')).toBeNull();
    expect(due('2026-03-16T07:00:00Z')).toEqual({
      week: '2026-W12',
      dueAt: new Date('2026-03-16T07:00:00Z'),
    });
    // Clocks go forward on 29 March 2026.
    expect(due('2026-03-30T06:00:00Z')?.dueAt).toEqual(new Date('2026-03-30T06:00:00Z'));
    const finn = somePerson('S09', { role: 'manager', country: 'FI', timezone: 'Europe/Helsinki' });
    expect(due('2026-03-16T06:00:00Z', MONDAY_MORNING, finn)?.week).toBe('2026-W12');
  });

  it('on the morning after a public holiday', () => {
    // 6 April 2026 is Easter Monday in Norway.
    expect(due('2026-04-06T09:00:00Z')).toBeNull();
    expect(due('2026-04-07T06:00:00Z')).toEqual({
      week: '2026-W15',
      dueAt: new Date('2026-04-07T06:00:00Z'),
    });
  });

  it('at the end of the quiet hours that it would fall into', () => {
    const saturday = { weekday: 6, time: '10:00' };
    expect(due('2026-03-14T10:00:00Z', saturday)).toBeNull();
    expect(due('2026-03-16T07:00:00Z', saturday)).toMatchObject({ week: '2026-W11' });
  });

  it('for four days, to be made up for, and not later', () => {
    expect(due('2026-03-19T12:00:00Z')?.week).toBe('2026-W12');
    expect(due('2026-03-20T07:00:00Z')).toBeNull();
  });

  it('under the ISO week of the turn of the year', () => {
    // Monday, 29 December 2025, belongs to the first week of 2026.
    expect(due('2025-12-29T09:00:00Z')?.week).toBe('2026-W01');
  });
});

describe('the next digest', () => {
  it('lies ahead, at a time that is due then', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 23 }),
        fc.date({
          min: new Date('2026-01-05T00:00:00Z'),
          max: new Date('2026-12-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        (weekday, hour, at) => {
          const planned = { weekday, time: `${String(hour).padStart(2, '0')}:00` };
          const next = nextDigestAt(manager, null, planned, at, quiet);
          expect(next.getTime()).toBeGreaterThan(at.getTime());
          expect(digestDue(manager, null, planned, next, quiet)).not.toBeNull();
        },
      ),
      { numRuns: 200 },
    );
  });
});
