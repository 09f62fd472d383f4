import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../src/chat/formats.js';
import { LANGUAGES } from '../../src/domain/staff.js';

const AT = new Date('2026-11-23T13:02:00Z');
/** Intl puts spaces that don't break; here only what one sees matters. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/\u2212/g, '-');

describe('formatsFor', () => {
  it.each([
    ['en', '23 Nov 2026', '23 Nov, 14:02', '14:02', '€85,000', '43%', '1,469.5'],
    ['nb', '23. nov. 2026', '23. nov., 14:02', '14:02', '85 000 €', '43 %', '1 469,5'],
    ['fi', '23.11.2026', '23.11. klo 14.02', '14.02', '85 000 €', '43 %', '1 469,5'],
  ] as const)(
    'writes dates, times, money and numbers as in %s',
    (language, date, dateTime, time, money, percent, number) => {
      const formats = formatsFor(language, 'Europe/Oslo');
      expect(seen(formats.date(AT))).toBe(date);
      expect(seen(formats.dateTime(AT))).toBe(dateTime);
      expect(formats.timeOfDay('14:02')).toBe(time);
      expect(seen(formats.money(8_500_000, 'EUR'))).toBe(money);
      expect(seen(formats.percent(43))).toBe(percent);
      expect(seen(formats.number(1469.5))).toBe(number);
    },
  );

  it.each([
    ['en', '3 – 9 Mar 2026', '3 Mar 2026', 'Q4 2026'],
    ['nb', '3.–9. mars 2026', '3. mars 2026', '4. kvartal 2026'],
    ['fi', '3.–9.3.2026', '3.3.2026', '4. neljännes 2026'],
  ] as const)('writes a range of days and a quarter as in %s', (language, range, day, quarter) => {
    const formats = formatsFor(language, 'UTC');
    const [first, last] = [new Date('2026-03-03T00:00:00Z'), new Date('2026-03-09T00:00:00Z')];
    expect(formats.dateRange(first, last)).toBe(range);
    expect(formats.dateRange(first, first)).toBe(day);
    expect(formats.quarter(4, 2026)).toBe(quarter);
  });

  it('names the zone of a time only where it was asked to', () => {
    expect(formatsFor('en', 'Europe/Helsinki').due(AT)).toBe('Mon 23 Nov, 15:02');
    expect(formatsFor('en', 'Europe/Helsinki', 'named').due(AT)).toBe('Mon 23 Nov, 15:02 EET');
    expect(formatsFor('fi', 'Europe/Helsinki', 'named').dateTime(AT)).toBe('23.11. klo 15.02 UTC+2');
  });

  it('keeps the decimals of small amounts and knows currencies without any', () => {
    const { money } = formatsFor('en', 'UTC');
    expect(money(1234, 'EUR')).toBe('€12.34');
    expect(money(5000, 'JPY')).toBe('JP¥5,000');
    expect(money(0, 'EUR')).toBe('€0');
  });

  it('writes a sign before a change', () => {
    const { signed } = formatsFor('en', 'UTC');
    expect([signed(14), signed(-3), signed(0)].map(seen)).toEqual(['+14', '-3', '0']);
  });

  it('counts days by the reader’s calendar, not by hours', () => {
    const now = new Date('2026-11-23T22:30:00Z');
    const before = new Date('2026-11-23T20:00:00Z');
    expect(formatsFor('en', 'UTC').daysAgo(before, now)).toBe('today');
    expect(formatsFor('en', 'Europe/Helsinki').daysAgo(before, now)).toBe('yesterday');
    expect(formatsFor('en', 'UTC').daysAgo(new Date('2026-09-02T12:00:00Z'), now)).toBe('82 days ago');
    expect(seen(formatsFor('nb', 'UTC').daysAgo(new Date('2026-09-02T12:00:00Z'), now))).toBe(
      'for 82 dager siden',
    );
  });

  it('names countries it knows and leaves other texts as they are', () => {
    const { country } = formatsFor('fi', 'UTC');
    expect(country('NO')).toBe('Norja');
    expect(country('Utlandet')).toBe('Utlandet');
  });

  it('never throws, whatever currency, zone or country a source has', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.string(),
        fc.string(),
        fc.integer(),
        (language, zone, text, amount) => {
          const formats = formatsFor(language, zone);
          expect(formats.due(AT)).not.toBe('');
          expect(formats.money(amount, text)).not.toBe('');
          expect(formats.country(text)).toBe(text.match(/^[A-Z]{2}$/) ? formats.country(text) : text);
        },
      ),
    );
  });
});
