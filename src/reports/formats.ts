import type { Language } from '../domain/staff.js';

/** Numbers and dates as a reader of one language writes them. */
export interface ReportFormats {
  /** 7,043. */
  count(value: number): string;
  /** A share as per cent, with so many decimals: .2654 and 1 become 26.5%. */
  percent(share: number, decimals: number): string;
  decimal(value: number, decimals: number): string;
  /** As short as it can be: 0.02, 5. */
  tick(value: number): string;
  /** How likely chance explains it: p = 0.034, p < 0.001. */
  pValue(value: number): string;
  /** 23 November 2026, in UTC. */
  date(at: Date): string;
  /** a, b and c. */
  list(items: readonly string[]): string;
}

// British English for its order of day and month.
const LOCALES = { en: 'en-GB', nb: 'nb', fi: 'fi' } as const satisfies Record<Language, string>;

export function reportFormats(language: Language): ReportFormats {
  const locale = LOCALES[language];
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const tick = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(locale);
  const fixed = (value: number, decimals: number, style: 'decimal' | 'percent') => {
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    // What is rounded to nothing has no sign.
    return new Intl.NumberFormat(locale, { style, signDisplay: 'negative', ...digits }).format(value);
  };
  const decimal = (value: number, decimals: number) => fixed(value, decimals, 'decimal');
  return {
    count: (value) => count.format(value),
    percent: (share, decimals) => fixed(share, decimals, 'percent'),
    decimal,
    tick: (value) => tick.format(value),
    pValue: (value) => (value < 0.001 ? `p < ${decimal(0.001, 3)}` : `p = ${decimal(value, 3)}`),
    date: (at) => date.format(at),
    list: (items) => list.format(items),
  };
}
