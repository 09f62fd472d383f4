import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../src/alerts/working-days.js';
import { afterServiceTime, type ServiceHours } from '../../src/tickets/service-hours.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const isHoliday = publicHolidays();

const hours = fc
  .record({
    timezone: fc.constantFrom('Europe/Oslo', 'Europe/Helsinki', 'America/New_York', 'Asia/Kolkata', 'UTC'),
    country: fc.constantFrom('NO', 'FI', 'US', 'IN'),
    from: fc.integer({ min: 0, max: 18 * 4 }),
    length: fc.integer({ min: 1, max: 20 * 4 }),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  })
  .map(
    ({ from, length, days, ...rest }): ServiceHours => ({
      ...rest,
      // No hours begin or end in the hour that is skipped or comes twice: which one was meant nobody could say.
      fromMs: outOfTheNight(from * 15) * MINUTE_MS,
      toMs: outOfTheNight(Math.min(23 * 60 + 45, Math.max(from * 15 + length * 15, 4 * 60))) * MINUTE_MS,
      days: new Set(days),
      isHoliday,
    }),
  )
  .filter(({ fromMs, toMs }) => fromMs < toMs);

/** Near the days on which clocks change, and at any other time of a year. */
const moment = fc
  .oneof(
    fc.constantFrom(
      '2026-03-28T00:00:00Z',
      '2026-10-24T00:00:00Z',
      '2026-03-07T00:00:00Z',
      '2026-10-31T00:00:00Z',
    ),
    fc.constant('2026-01-01T00:00:00Z'),
  )
  .chain((from) =>
    fc
      .integer({ min: 0, max: from.startsWith('2026-01') ? 365 * 24 * 60 : 3 * 24 * 60 })
      .map((minutes) => new Date(Date.parse(from) + minutes * MINUTE_MS)),
  );

function outOfTheNight(minutes: number): number {
  return minutes > 0 && minutes < 4 * 60 ? 4 * 60 : minutes;
}

function isOpen(atMs: number, { timezone, country, fromMs, toMs, days }: ServiceHours): boolean {
  const local = DateTime.fromMillis(atMs, { zone: timezone });
  const ofDayMs = ((local.hour * 60 + local.minute) * 60 + local.second) * 1000 + local.millisecond;
  return (
    days.has(local.weekday) &&
    !isHoliday(local.toISODate() ?? '', country) &&
    ofDayMs >= fromMs &&
    ofDayMs < toMs
  );
}

describe('service time', () => {
  it('equals a count of the minutes that are served', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 600 }), (queue, from, minutes) => {
        const by = afterServiceTime(from, minutes * MINUTE_MS, queue);
        let counted = 0;
        let at = from.getTime();
        // Minutes within three weeks are enough to see every kind of gap.
        const end = at + 21 * 24 * HOUR_MS;
        for (; at < end && counted < minutes; at += MINUTE_MS) if (isOpen(at, queue)) counted += 1;
        if (counted < minutes) return;
        expect(by.toISOString()).toBe(new Date(at).toISOString());
      }),
      { numRuns: 60 },
    );
  });

  it('ends within the hours, or as they close', () => {
    fc.assert(
      fc.property(hours, moment, fc.integer({ min: 1, max: 80 * 60 }), (queue, from, minutes) => {
        const by = afterServiceTime(from, minutes * MINUTE_MS, queue).getTime();
        expect(isOpen(by, queue) || isOpen(by - 1, queue)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never comes earlier for more of it, nor for a later ticket', () => {
    fc.assert(
      fc.property(
        hours,
        moment,
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 0, max: 4_000 }),
        (queue, from, minutes, more) => {
          const by = afterServiceTime(from, minutes * MINUTE_MS, queue);
          expect(afterServiceTime(from, (minutes + more) * MINUTE_MS, queue) >= by).toBe(true);
          const later = new Date(from.getTime() + more * MINUTE_MS);
          expect(afterServiceTime(later, minutes * MINUTE_MS, queue) >= by).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('known answers', () => {
  const office: ServiceHours = {
    timezone: 'Europe/Oslo',
    country: 'NO',
    fromMs: 8 * HOUR_MS,
    toMs: 16 * HOUR_MS,
    days: new Set([1, 2, 3, 4, 5]),
    isHoliday,
  };
  it.each([
    ['on Friday afternoon goes on on Monday', '2026-03-06T14:00:00Z', 2, '2026-03-09T08:00:00Z'],
    ['at night is counted from the opening on', '2026-03-02T23:00:00Z', 2, '2026-03-03T09:00:00Z'],
    ['is used up as the day closes', '2026-03-02T07:00:00Z', 8, '2026-03-02T15:00:00Z'],
    ['goes over the change to summer time', '2026-03-27T14:00:00Z', 2, '2026-03-30T07:00:00Z'],
    ['leaves out Norway’s Constitution Day', '2027-05-14T13:00:00Z', 2, '2027-05-18T07:00:00Z'],
    ['24 hours of service are three days', '2026-03-02T08:00:00Z', 24, '2026-03-05T08:00:00Z'],
  ])('a ticket that %s', (_what, from, count, by) => {
    const found = afterServiceTime(new Date(from), count * HOUR_MS, office);
    expect(found.toISOString()).toBe(new Date(by).toISOString());
  });
});
