import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Hours, readerFor } from '../../src/chat/reader.js';
import { dueText, shownDue } from '../../src/chat/shown-due.js';

const OFFICE: Hours = { quietHours: { from: '18:00', to: '08:00' }, workingDays: [1, 2, 3, 4, 5] };
// Monday noon in Oslo, before the change to summer time.
const NOW = new Date('2026-03-02T11:00:00Z');

function readerWith(hours: Hours) {
  return { ...readerFor('en', 'Europe/Oslo'), hours };
}

describe('the time that a person is told for a deadline', () => {
  it.each<[why: string, dueAt: string, told: string]>([
    ['within working hours as it is', '2026-03-04T13:37:00Z', 'Wed 4 Mar, 14:37'],
    ['in the evening the end of that day', '2026-03-04T17:41:00Z', 'Wed 4 Mar, 18:00'],
    ['at night the end of the day before', '2026-03-04T03:10:00Z', 'Tue 3 Mar, 18:00'],
    ['on a Sunday the end of Friday', '2026-03-08T11:00:00Z', 'Fri 6 Mar, 18:00'],
    ['on a Monday at dawn the end of Friday', '2026-03-09T04:00:00Z', 'Fri 6 Mar, 18:00'],
    ['at the very end as it is', '2026-03-04T17:00:00Z', 'Wed 4 Mar, 18:00'],
  ])('is, %s', (_why, dueAt, told) => {
    expect(dueText(new Date(dueAt), NOW, readerWith(OFFICE))).toBe(told);
  });

  it('is the deadline itself where the end of the day before it has passed', () => {
    const evening = new Date('2026-03-04T17:20:00Z');
    const dueAt = new Date('2026-03-04T17:41:00Z');
    expect(dueText(dueAt, evening, readerWith(OFFICE))).toBe('Wed 4 Mar, 18:41');
  });

  it('goes by the days and hours of that person', () => {
    const early = { quietHours: { from: '16:00', to: '07:00' }, workingDays: [1, 2, 3, 4] };
    expect(dueText(new Date('2026-03-06T13:00:00Z'), NOW, readerWith(early))).toBe('Thu 5 Mar, 16:00');
    const owl = { quietHours: { from: '01:00', to: '09:00' }, workingDays: [1, 2, 3, 4, 5] };
    expect(dueText(new Date('2026-03-04T22:15:00Z'), NOW, readerWith(owl))).toBe('Wed 4 Mar, 23:15');
  });

  it('is the deadline itself where nobody knows the hours', () => {
    const dueAt = new Date('2026-03-04T03:10:00Z');
    expect(shownDue(dueAt, NOW, readerFor('en', 'Europe/Oslo'))).toEqual(dueAt);
  });

  it('is never later than the deadline, and ahead as long as the deadline is', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 60 });
    const hour = fc.integer({ min: 0, max: 23 }).map((at) => `${String(at).padStart(2, '0')}:00`);
    const hours = fc.record({
      quietHours: fc.record({ from: hour, to: hour }),
      workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    });
    fc.assert(
      fc.property(minute, minute, hours, (due, now, own) => {
        const from = Date.parse('2026-03-10T00:00:00Z');
        const [dueAt, at] = [new Date(from + due * 60_000), new Date(from + now * 60_000)];
        const told = shownDue(dueAt, at, readerWith(own));
        expect(told <= dueAt).toBe(true);
        expect(told > at).toBe(dueAt > at);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
