import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeeklyTime, timeOfDay } from '../../../src/chat/commands/read-weekly-time.js';

describe('a weekly time as people type it', () => {
  it.each([
    ['weekly monday 8:00', 1, '08:00'],
    ['monday 8', 1, '08:00'],
    ['Mondays at 8:30 am', 1, '08:30'],
    ['thu 3pm', 4, '15:00'],
    ['7:15 friday', 5, '07:15'],
    ['every sunday, 12 pm', 7, '12:00'],
    ['tue 12am', 2, '00:00'],
    ['fredag kl. 15', 5, '15:00'],
    ['hver mandag klokken 08.00', 1, '08:00'],
    ['lør. 9', 6, '09:00'],
    ['ukentlig onsdag kl 7.45', 3, '07:45'],
    ['maanantai klo 8', 1, '08:00'],
    ['maanantaisin klo 8.00', 1, '08:00'],
    ['perjantaina 14:30', 5, '14:30'],
    ['joka keskiviikko kello 9', 3, '09:00'],
    ['su 18', 7, '18:00'],
  ])('"%s"', (text, weekday, time) => {
    expect(readWeeklyTime(text, '06:00')).toEqual({ weekday, time });
  });

  it('is at the usual time where only a day is named', () => {
    expect(readWeeklyTime('weekly thursday', '08:00')).toEqual({ weekday: 4, time: '08:00' });
  });

  it.each([
    '',
    'weekly',
    '8:00',
    'monday tuesday 8',
    'monday 8 9',
    'monday 25',
    'someday 8',
    'monday please',
    'm 8',
  ])('is none for "%s"', (text) => {
    expect(readWeeklyTime(text, '08:00')).toBeNull();
  });

  it('is found or not for any text, and never anything that is no time of a week', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        const read = readWeeklyTime(text, '08:00');
        if (read === null) return;
        expect(read.weekday).toBeGreaterThanOrEqual(1);
        expect(read.weekday).toBeLessThanOrEqual(7);
        expect(timeOfDay(read.time)).toBe(read.time);
      }),
      { numRuns: 500 },
    );
  });
});
