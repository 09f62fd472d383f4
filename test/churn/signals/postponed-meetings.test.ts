import { describe, expect, it } from 'vitest';
import { postponedMeetings } from '../../../src/churn/signals/postponed-meetings.js';
import { email, meeting } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';

const context = contextAsOf('2026-11-01');
const moved = (date: string) => meeting(date, 'moved', 'customer');

describe('postponed meetings', () => {
  it('counts how many of the latest in a row the customer put off', () => {
    const events = [
      moved('2026-07-01'),
      meeting('2026-08-01'),
      moved('2026-09-01'),
      email('2026-09-05'),
      meeting('2026-09-20', 'cancelled', 'customer'),
      moved('2026-10-10'),
    ];
    expect(read(postponedMeetings, events, context)).toEqual({
      kind: 'measured',
      strength: 'weak',
      values: { count: 3, postponed: 4 },
      variant: 'customer',
    });
  });

  it.each([
    ['one alone', [meeting('2026-08-01'), moved('2026-09-01')]],
    ['a meeting held since', [moved('2026-08-01'), moved('2026-09-01'), meeting('2026-10-01')]],
    ['one moved by us', [moved('2026-08-01'), meeting('2026-09-01', 'moved', 'us'), moved('2026-10-01')]],
    ['long ago', [moved('2026-01-01'), moved('2026-02-01')]],
  ])('does not fire for %s', (_name, events) => {
    expect(read(postponedMeetings, events, context)).toMatchObject({ kind: 'measured', strength: null });
  });

  it('does not see a meeting of the future', () => {
    const events = [moved('2026-09-01'), moved('2026-10-01'), meeting('2026-11-02')];
    expect(read(postponedMeetings, events, context)).toMatchObject({
      strength: 'weak',
      values: { count: 2 },
    });
  });

  it('is missing for a customer that is not met', () => {
    expect(read(postponedMeetings, [email('2026-10-01')], context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { meetings: 0, meetingsNeeded: 2 },
    });
  });
});
