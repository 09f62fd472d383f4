import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUpTo, isWithin, monthsBefore, wholeMonths } from '../../src/history/windows.js';
import { at } from './make-events.js';

describe('windows of time', () => {
  it('ends on the moment and leaves out its beginning', () => {
    const window = daysUpTo(at('2026-07-01').getTime(), 90);
    expect(isWithin(at('2026-07-01').getTime(), window)).toBe(true);
    expect(isWithin(at('2026-04-02').getTime(), window)).toBe(false);
    expect(isWithin(at('2026-04-02T00:00:00.001Z').getTime(), window)).toBe(true);
  });

  it.each([
    ['2026-07-01', 12, '2025-07-01'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2026-05-31', 3, '2026-02-28'],
    ['2026-01-15T10:30:00Z', 15, '2024-10-15T10:30:00Z'],
  ])('takes %s back %i months to %s', (date, months, expected) => {
    expect(new Date(monthsBefore(at(date).getTime(), months))).toEqual(at(expected));
  });

  it.each([
    ['2024-12-01', '2026-06-01', 18],
    ['2024-12-02', '2026-06-01', 17],
    ['2026-06-01', '2024-12-01', 0],
    ['2010-12-01T08:26:00Z', '2011-07-01', 6],
  ])('counts whole months from %s to %s: %i', (from, to, months) => {
    expect(wholeMonths(at(from).getTime(), at(to).getTime())).toBe(months);
  });

  it('counts as many whole months as it went back', () => {
    const moment = fc.integer({ min: 0, max: Date.UTC(2090, 0, 1) });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 60 }), (toMs, months) => {
        expect(wholeMonths(monthsBefore(toMs, months), toMs)).toBe(months);
      }),
    );
  });
});
