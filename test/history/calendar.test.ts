import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countedDays,
  countedDaysBetween,
  dayNumber,
  easterSunday,
  isHoliday,
} from '../../src/history/calendar.js';
import { at } from './make-events.js';

const DAY_MS = 86_400_000;

describe('the calendar of days that count', () => {
  // Dates of the U.S. Naval Observatory's table; 2008 and 2038 are near the earliest and the latest possible.
  it.each([
    [1999, '1999-04-04'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('finds Easter of %i', (year, date) => {
    expect(easterSunday(year)).toBe(dayNumber(at(date).getTime()));
  });

  it.each([
    ['2025-12-23', false],
    ['2025-12-24', true],
    ['2025-12-31', true],
    ['2026-01-01', true],
    ['2026-01-02', false],
    ['2025-04-17', false],
    ['2025-04-18', true],
    ['2025-04-21', true],
    ['2025-04-22', false],
  ])('tells whether %s is in a holiday week: %s', (date, expected) => {
    expect(isHoliday(at(date).getTime())).toBe(expected);
    expect(isHoliday(at(`${date}T23:59:59.999Z`).getTime())).toBe(expected);
  });

  it('leaves holiday weeks out: 365 days less 9 and 4', () => {
    expect(countedDays(at('2025-01-02').getTime(), at('2026-01-02').getTime())).toBe(365 - 13);
    expect(countedDays(at('2025-12-23').getTime(), at('2026-01-02').getTime())).toBe(1);
    expect(countedDays(at('2025-12-23T12:00:00Z').getTime(), at('2026-01-02T12:00:00Z').getTime())).toBe(1);
  });

  const moment = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2110, 0, 1) });

  it('agrees with counting day by day', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 800 }), (fromMs, days) => {
        const from = dayNumber(fromMs);
        let counted = 0;
        for (let day = from; day < from + days; day++) counted += isHoliday(day * DAY_MS) ? 0 : 1;
        expect(countedDaysBetween(from, from + days)).toBe(counted);
        expect(countedDays(from * DAY_MS, (from + days) * DAY_MS)).toBe(counted);
      }),
    );
  });

  it('adds up over neighbouring stretches and never runs backwards', () => {
    fc.assert(
      fc.property(fc.tuple(moment, moment, moment), (moments) => {
        const [a = 0, b = 0, c = 0] = moments.sort((x, y) => x - y);
        expect(countedDays(a, b) + countedDays(b, c)).toBeCloseTo(countedDays(a, c), 6);
        expect(countedDays(a, b)).toBeGreaterThanOrEqual(0);
        expect(countedDays(a, b)).toBeLessThanOrEqual((b - a) / DAY_MS + 1e-9);
      }),
    );
  });
});
