import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { instantReader } from '../../src/intake/read-instant.js';

const read = (text: string, format = 'iso', zone = 'UTC') => {
  const instant = instantReader(format, zone)(text);
  return typeof instant === 'number' ? new Date(instant).toISOString() : instant;
};

describe('instantReader', () => {
  test.each([
    ['2025-03-01', 'iso', 'UTC', '2025-03-01T00:00:00.000Z'],
    ['2025-03-01 08:26', 'iso', 'UTC', '2025-03-01T08:26:00.000Z'],
    ['2025-03-01T08:26:07.125', 'iso', 'Europe/Oslo', '2025-03-01T07:26:07.125Z'],
    ['2025-03-01T08:26:07Z', 'iso', 'Europe/Oslo', '2025-03-01T08:26:07.000Z'],
    ['2025-03-01T08:26:07+02:00', 'iso', 'Europe/Oslo', '2025-03-01T06:26:07.000Z'],
    ['2025-03-01T08:26:07-0330', 'iso', 'UTC', '2025-03-01T11:56:07.000Z'],
    ['31.12.2025', 'dd.MM.yyyy', 'Europe/Helsinki', '2025-12-30T22:00:00.000Z'],
    ['1/2/25 9:05', 'M/d/yy H:mm', 'UTC', '2025-01-02T09:05:00.000Z'],
    ['1/2/75', 'M/d/yy', 'UTC', '1975-01-02T00:00:00.000Z'],
    ['3 May 2025', 'd MMM yyyy', 'UTC', '2025-05-03T00:00:00.000Z'],
    ['20251231', 'yyyyMMdd', 'UTC', '2025-12-31T00:00:00.000Z'],
    ['2024-02-29', 'iso', 'UTC', '2024-02-29T00:00:00.000Z'],
  ])('reads %j as %s in %s', (text, format, zone, instant) => {
    expect(read(text, format, zone)).toBe(instant);
  });

  test.each([
    ['2025-02-29', 'iso', 'impossible'],
    ['2025-13-01', 'iso', 'impossible'],
    ['2025-00-10', 'iso', 'impossible'],
    ['2025-01-01 24:00', 'iso', 'impossible'],
    ['2025-01-01T00:00+99:00', 'iso', 'impossible'],
    ['31.04.2025', 'dd.MM.yyyy', 'impossible'],
    ['31 Apr 2025', 'd MMM yyyy', 'impossible'],
    ['2025-1-1', 'iso', 'other_form'],
    ['2025-01-01 extra', 'iso', 'other_form'],
    ['5/1/2025', 'dd.MM.yyyy', 'other_form'],
    ['3 Mai 2025', 'd MMM yyyy', 'other_form'],
    ['', 'iso', 'other_form'],
  ])('says why %j is no instant of the form %s', (text, format, problem) => {
    expect(read(text, format)).toBe(problem);
  });

  test('moves a time that daylight saving skips forward by the gap', () => {
    expect(read('2025-03-30 02:30', 'iso', 'Europe/Oslo')).toBe('2025-03-30T01:30:00.000Z');
    expect(read('2025-03-09 02:15', 'iso', 'America/New_York')).toBe('2025-03-09T07:15:00.000Z');
  });

  test('takes the first of a time that comes twice', () => {
    expect(read('2025-10-26 02:30', 'iso', 'Europe/Oslo')).toBe('2025-10-26T00:30:00.000Z');
    expect(read('2025-11-02 01:30', 'iso', 'America/New_York')).toBe('2025-11-02T05:30:00.000Z');
  });

  test('a day that begins with a gap begins when its clock does', () => {
    expect(read('2018-11-04', 'iso', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
  });

  test('agrees with luxon on every clock time of the zones, gaps and repetitions apart', () => {
    const zones = [
      'Europe/London',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'Africa/Casablanca',
    ];
    const minute = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), minute, (zone, minutes) => {
        const text = new Date(minutes * 60_000).toISOString().slice(0, 16);
        const expected = DateTime.fromISO(text, { zone });
        fc.pre(expected.toISO()?.slice(0, 16) === text && expected.getPossibleOffsets().length === 1);
        expect(read(text, 'iso', zone)).toBe(expected.toUTC().toISO());
      }),
      { numRuns: 500 },
    );
  });
});
