import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDays } from '../../../src/chat/commands/read-days.js';

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
  ])('%s', (text, firstDay, lastDay) => {
    expect(readDays(text, TODAY)).toEqual({ ok: true, value: { firstDay, lastDay } });
  });

  it.each([
    ['next week', 'unreadable'],
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
