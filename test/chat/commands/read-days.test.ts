import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays, readPastDay } from '../../../src/chat/commands/read-days.js';

const TODAY = '2026-11-26';

describe('days as people type them', () => {
  it.each([
    ['2026-12-20..2027-01-03', '2026-12-20', '2027-01-03'],
    ['2026-12-20 – 2027-01-03', '2026-12-20', '2027-01-03'],
    ['2026-12-20 to 2027-01-03', '2026-12-20', '2027-01-03'],
    ['20.12.2026–3.1.2027', '2026-12-20', '2027-01-03'],
    ['20.12.2026 3.1.2027', '2026-12-20', '2027-01-03'],
    ['2026-12-24', '2026-12-24', '2026-12-24'],
    ['today', '2026-11-26', '2026-11-26'],
    ['Today..Tomorrow', '2026-11-26', '2026-11-27'],
    ['i morgen', '2026-11-27', '2026-11-27'],
    ['i dag til i morgen', '2026-11-26', '2026-11-27'],
    ['tänään..huomenna', '2026-11-26', '2026-11-27'],
    ['2026-11-20..2026-11-26', '2026-11-20', '2026-11-26'],
    // Without a year: the next one, and both sides fit.
    ['20.12.–3.1.', '2026-12-20', '2027-01-03'],
    ['20.12.-3.1.', '2026-12-20', '2027-01-03'],
    ['20.12. - 3.1.2027', '2026-12-20', '2027-01-03'],
    ['20.–27.12.', '2026-12-20', '2026-12-27'],
    ['20-27 Dec', '2026-12-20', '2026-12-27'],
    ['20 Dec to 3 Jan', '2026-12-20', '2027-01-03'],
    ['from 20 Dec to 3 Jan', '2026-12-20', '2027-01-03'],
    ['20. des til 3. jan', '2026-12-20', '2027-01-03'],
    ['fra 20. desember til 3. januar', '2026-12-20', '2027-01-03'],
    ['20. joulukuuta – 3. tammikuuta', '2026-12-20', '2027-01-03'],
    ['20/12/2026 - 3/1/2027', '2026-12-20', '2027-01-03'],
    ['20.12.26-3.1.27', '2026-12-20', '2027-01-03'],
    ['20 dec to 24', '2026-12-20', '2026-12-24'],
    ['December 20, 2026', '2026-12-20', '2026-12-20'],
    ['Dec 24th', '2026-12-24', '2026-12-24'],
    ['24.12.', '2026-12-24', '2026-12-24'],
    ['24.12', '2026-12-24', '2026-12-24'],
    ['thu 24 dec', '2026-12-24', '2026-12-24'],
    ['3.1.', '2027-01-03', '2027-01-03'],
    ['20.11.–30.11.', '2026-11-20', '2026-11-30'],
    ['29.2.', '2028-02-29', '2028-02-29'],
    // By days of the week: the 26th is a Thursday.
    ['friday', '2026-11-27', '2026-11-27'],
    ['on friday', '2026-11-27', '2026-11-27'],
    ['thursday', '2026-11-26', '2026-11-26'],
    ['today to friday', '2026-11-26', '2026-11-27'],
    ['monday to friday', '2026-11-30', '2026-12-04'],
    ['man til fre', '2026-11-30', '2026-12-04'],
    ['ma-pe', '2026-11-30', '2026-12-04'],
    ['mandag-onsdag', '2026-11-30', '2026-12-02'],
    // By weeks.
    ['week 52', '2026-12-21', '2026-12-27'],
    ['uke 52', '2026-12-21', '2026-12-27'],
    ['viikko 53', '2026-12-28', '2027-01-03'],
    ['uke 7', '2027-02-15', '2027-02-21'],
    ['uke 48', '2026-11-23', '2026-11-29'],
    ['next week', '2026-11-30', '2026-12-06'],
    ['ensi viikolla', '2026-11-30', '2026-12-06'],
    ['denne uka', '2026-11-23', '2026-11-29'],
  ])('%s', (text, firstDay, lastDay) => {
    expect(readDays(text, TODAY)).toEqual({ ok: true, value: { firstDay, lastDay } });
  });

  it.each([
    ['whenever', 'unreadable'],
    ['week 54', 'unreadable'],
    ['week 0', 'unreadable'],
    ['31.11.', 'unreadable'],
    ['32', 'unreadable'],
    ['13/13/2026', 'unreadable'],
    ['20 foo', 'unreadable'],
    ['2026-02-30', 'unreadable'],
    ['2026-12-20..', 'unreadable'],
    ['2026-12-20..2026-12-21..2026-12-22', 'unreadable'],
    ['constructor', 'unreadable'],
    ['2027-01-03..2026-12-20', 'order'],
    ['2026-11-01..2026-11-25', 'past'],
    ['2026-12-01..2028-01-01', 'long'],
  ])('%s is refused as %s', (text, problem) => {
    expect(readDays(text, TODAY)).toEqual({ ok: false, refusal: problem });
  });

  it.each([
    ['2026-03-15', '2026-03-15'],
    ['15.3.2026', '2026-03-15'],
    ['15.3.', '2026-03-15'],
    ['15 March', '2026-03-15'],
    ['15. mars 2026', '2026-03-15'],
    ['15. maaliskuuta', '2026-03-15'],
    ['yesterday', '2026-11-25'],
    ['i går', '2026-11-25'],
    ['eilen', '2026-11-25'],
    ['today', '2026-11-26'],
    ['friday', '2026-11-20'],
    ['24.12.', '2025-12-24'],
    ['tomorrow', '2026-11-27'],
    ['30.2.2026', null],
    ['soon', null],
    ['', null],
  ])('one that has been: “%s”', (text, date) => {
    expect(readPastDay(text, TODAY)).toBe(date);
  });

  it('never fails on what people may type, and answers with a span in order', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('2', '0', '-', '.', ' ', '1') })),
        (text) => {
          const days = readDays(text, TODAY);
          if (days.ok) expect(days.value.firstDay <= days.value.lastDay).toBe(true);
        },
      ),
    );
  });
});
