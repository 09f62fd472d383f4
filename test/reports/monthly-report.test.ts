import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/domain/staff.js';
import { type MonthlyReport, monthlyReport } from '../../src/reports/monthly-report.js';

const HOSTILE = `"><script>alert('x')</script><img src=x onerror="a()">`;

function page(changes: Partial<MonthlyReport> = {}): string {
  return monthlyReport({
    language: 'en',
    title: 'Early warning in October 2026',
    madeAt: new Date('2026-11-02T08:30:00Z'),
    headlines: [{ label: 'Customers lost', value: '1 of 35' }],
    notice: null,
    sections: [
      {
        heading: 'How right',
        lines: ['High: 83% (5 of 6)', 'Medium: 50% (2 of 4)'],
        reference: 'Not a promise.',
        bars: [{ label: 'High', share: 0.83, low: 0.44, high: 0.97 }],
      },
      { heading: 'Return', lines: ['Not measurable yet.'], reference: null, bars: [] },
    ],
    ...changes,
  });
}

describe('the page of a month', () => {
  it('has headlines, sentences, and a chart that is told in words too', () => {
    const text = page();
    expect(text).toContain('<strong>1 of 35</strong>');
    expect(text).toContain('<li>High: 83% (5 of 6)</li>');
    expect(text).toContain('aria-label="High: 83% (5 of 6) · Medium: 50% (2 of 4)"');
    expect(text.match(/<svg/g)).toHaveLength(1);
    expect(text).toContain('Made on 2 November 2026.');
  });

  it('says on top what has to be known before', () => {
    const text = page({ notice: 'Nobody has answered.' });
    expect(text.indexOf('Nobody has answered.')).toBeLessThan(text.indexOf('How right'));
  });

  it('loads and runs nothing, whatever it is given', () => {
    const text = page({
      title: HOSTILE,
      notice: HOSTILE,
      headlines: [{ label: HOSTILE, value: HOSTILE }],
      sections: [
        {
          heading: HOSTILE,
          lines: [HOSTILE],
          reference: HOSTILE,
          bars: [{ label: HOSTILE, share: 0.5, low: 0, high: 1 }],
        },
      ],
    });
    expect(text).not.toMatch(/<script|<img|<link|<iframe|url\(|@import/);
    expect(text).toContain("default-src 'none'");
  });

  it.each(LANGUAGES)('is the same each time it is made: %s', (language) => {
    expect(page({ language })).toBe(page({ language }));
    expect(page({ language })).toContain(`<html lang="${language}">`);
  });
});
