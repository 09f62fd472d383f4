import { describe, expect, it } from 'vitest';
import { reportFormats } from '../../src/reports/formats.js';

/** Whatever kinds of space and minus a language has, as plain ones. */
function plain(text: string): string {
  return text.replaceAll(/\s/g, ' ').replaceAll('−', '-');
}

describe('numbers and dates in a report', () => {
  it.each([
    ['en', '7,043', '26.5%', '0.8465', 'p = 0.034', 'p < 0.001', '23 November 2026'],
    ['nb', '7 043', '26,5 %', '0,8465', 'p = 0,034', 'p < 0,001', '23. november 2026'],
    ['fi', '7 043', '26,5 %', '0,8465', 'p = 0,034', 'p < 0,001', '23. marraskuuta 2026'],
  ] as const)('are written as %s writes them', (language, count, share, figure, p, smallP, date) => {
    const formats = reportFormats(language);
    expect(plain(formats.count(7_043))).toBe(count);
    expect(plain(formats.percent(0.2654, 1))).toBe(share);
    expect(formats.decimal(0.84651, 4)).toBe(figure);
    expect(formats.decimal(-0.00001, 2)).toBe(formats.decimal(0, 2));
    expect(formats.tick(0)).toBe('0');
    expect(formats.tick(0.1 + 0.2)).toBe(formats.decimal(0.3, 1));
    expect(formats.pValue(0.0341)).toBe(p);
    expect(formats.pValue(1e-9)).toBe(smallP);
    expect(formats.date(new Date('2026-11-23T23:59:00Z'))).toBe(date);
  });
});
