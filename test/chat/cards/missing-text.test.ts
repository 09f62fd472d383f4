import { describe, expect, it } from 'vitest';
import { missingLines, missingText } from '../../../src/chat/cards/missing-text.js';
import { readerFor } from '../../../src/chat/reader.js';
import { CHURN_SIGNALS, type MissingSignal } from '../../../src/domain/score.js';
import { LANGUAGES } from '../../../src/domain/staff.js';

const reader = readerFor('en', 'UTC');
const absent = (signal: MissingSignal['signal']): MissingSignal => ({
  signal,
  reason: 'no_source',
  values: {},
});

describe('what could not be measured', () => {
  it('is told once for each source that was never brought', () => {
    const lines = missingLines(
      [
        absent('support_load'),
        absent('compatibility'),
        absent('interest'),
        { signal: 'late_payment', reason: 'too_few', values: { invoices: 2, invoicesNeeded: 6 } },
      ],
      reader,
    );
    expect(lines).toEqual([
      'Support tickets and questions about other makers’ systems: no tickets have been imported yet.',
      'Web visits and downloads: no web visits and downloads have been imported yet.',
      'Payment: too few invoices and payments to compare (2 of 6).',
    ]);
  });

  it('is not what the customer has nothing of', () => {
    expect(missingLines([{ signal: 'maintenance', reason: 'not_applicable', values: {} }], reader)).toEqual(
      [],
    );
  });

  it.each(LANGUAGES)('is a sentence for every signal and reason in %s', (language) => {
    const own = readerFor(language, 'UTC');
    const reasons = [
      'no_source',
      'source_stale',
      'history_too_short',
      'too_few',
      'no_baseline',
      'not_applicable',
    ] as const;
    for (const signal of CHURN_SIGNALS) {
      for (const reason of reasons) {
        for (const values of [{}, { lastAtMs: 0, days: 3, daysNeeded: 9, readyAtMs: 0 }]) {
          expect(missingText({ signal, reason, values }, own)).toMatch(/^[^{}]{10,}\.$/);
        }
      }
    }
  });
});
