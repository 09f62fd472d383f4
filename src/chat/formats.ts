import { toMajor } from '../domain/money.js';
import type { Language } from '../domain/staff.js';
import { DAY_MS, isTimeZone } from '../domain/time.js';

/** Dates, money and numbers as a reader of one language in one time zone writes them. */
export interface Formats {
  /** 23 Nov 2026. */
  date(at: Date): string;
  /** 23 Nov. */
  dayMonth(at: Date): string;
  /** 3–9 Mar 2026; one date where both are the same. */
  dateRange(first: Date, last: Date): string;
  /** November 2026, for 2026-11: a month of the company's calendar is the same one in every zone. */
  month(month: string): string;
  /** November, for 11. */
  monthName(month: number): string;
  /** Q4 2026, for the quarter 4 of 2026. */
  quarter(quarter: number, year: number): string;
  /** 23 Nov, 14:02. */
  dateTime(at: Date): string;
  /** Tue 24 Nov, 15:00: for something due. */
  due(at: Date): string;
  /** 18:00, for a time of day as settings have it: HH:MM. */
  timeOfDay(text: string): string;
  /** "3 days ago", "yesterday", "today": whole calendar days in the reader's zone. */
  daysAgo(at: Date, now: Date): string;
  /** Rounded to whole major units from 100 of them on; nothing has no decimals either. */
  money(amountMinor: number, currency: string): string;
  /** At most one decimal. */
  number(value: number): string;
  /** A log loss, with three decimals. */
  loss(value: number): string;
  /** With its sign: +14, −3. */
  signed(value: number): string;
  /** 43 becomes 43%, and 4.2 becomes 4.2%: per cent in, not a share. Decimals under ten alone. */
  percent(percent: number): string;
  /** a, b and c. */
  list(items: readonly string[]): string;
  /** Monday for 1 to Sunday for 7. */
  weekday(day: number): string;
  /** The country's name; the text itself where it is no known code. */
  country(code: string): string;
}

// British English for its order of day and month; the company's own country is not asked for.
const LOCALES = { en: 'en-GB', nb: 'nb', fi: 'fi' } as const satisfies Record<Language, string>;

/** Whether a time of day says its zone: it must where people of several zones may read the same message. */
export type ZoneNaming = 'implied' | 'named';

/** @param timezone an IANA zone; another text is read as UTC. */
export function formatsFor(
  language: Language,
  timezone: string,
  zoneNaming: ZoneNaming = 'implied',
): Formats {
  const locale = LOCALES[language];
  const timeZone = isTimeZone(timezone) ? timezone : 'UTC';
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone });
  const dayMonth = { day: 'numeric', month: 'short' } as const;
  const zone = zoneNaming === 'named' ? ({ timeZoneName: 'short' } as const) : {};
  const time = { hour: '2-digit', minute: '2-digit', ...zone } as const;
  const date = dates({ ...dayMonth, year: 'numeric' });
  const short = dates(dayMonth);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthName = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const dateTime = dates({ ...dayMonth, ...time });
  const due = dates({ weekday: 'short', ...dayMonth, ...time });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const loss = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const smallPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  // Sweden's way of writing dates is also that of the calendar: YYYY-MM-DD.
  const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const dayNumber = (at: Date): number => Date.parse(calendarDay.format(at)) / DAY_MS;
  return {
    date: (at) => date.format(at),
    dayMonth: (at) => short.format(at),
    // English ranges come with thin spaces, which chat clients draw in all widths.
    dateRange: (first, last) => date.formatRange(first, last).replaceAll('\u2009', ' '),
    month: (of) => month.format(Date.parse(`${of}-01`)),
    monthName: (month) => monthName.format(Date.UTC(2000, month - 1)),
    quarter: (quarter, year) => QUARTERS[language](quarter, year),
    dateTime: (at) => dateTime.format(at),
    due: (at) => due.format(at),
    timeOfDay: (text) => text.replace(':', TIME_SEPARATORS[language]),
    // Norwegian Intl counts rounds of the clock, which nobody says of days gone by.
    daysAgo: (at, now) => relative.format(dayNumber(at) - dayNumber(now), 'day').replace('døgn', 'dager'),
    ...plainFormats(locale),
    loss: (value) => loss.format(value),
    signed: (value) => withMinus(signed.format(value)),
    percent: (value) => withMinus((Math.abs(value) < 10 ? smallPercent : percent).format(value / 100)),
    // 5 January 1970 was a Monday.
    weekday: (day) => weekday.format(new Date((day + 3) * DAY_MS)),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  };
}

/** Those that need no zone, in any language. */
export function plainFormats(locale: string): Pick<Formats, 'list' | 'money' | 'number'> {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale);
  return {
    money: moneyFormat(locale),
    number: (value) => withMinus(number.format(value)),
    list: (items) => list.format(items),
  };
}

/** As in the times that Intl writes. */
const TIME_SEPARATORS = { en: ':', nb: ':', fi: '.' } as const satisfies Record<Language, string>;

/** Intl knows no quarters. */
const QUARTERS = {
  en: (quarter, year) => `Q${quarter} ${year}`,
  nb: (quarter, year) => `${quarter}. kvartal ${year}`,
  fi: (quarter, year) => `${quarter}. neljännes ${year}`,
} as const satisfies Record<Language, (quarter: number, year: number) => string>;

/** English data write a hyphen for the minus that Norwegian and Finnish have. */
function withMinus(text: string): string {
  return text.replace('-', '\u2212');
}

const CODE = /^[A-Z]{3}$/;

// Currencies come from the source: a bound, in case it has one for every customer.
const CURRENCIES_KEPT = 200;

/** Each currency's format is made once: it is dear to make. */
function moneyFormat(locale: string): Formats['money'] {
  const kept = new Map<string, Intl.NumberFormat>();
  const formatOf = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= CURRENCIES_KEPT) kept.clear();
    const made = new Intl.NumberFormat(locale, options);
    kept.set(key, made);
    return made;
  };
  return (amountMinor, currency) => {
    const major = toMajor({ amountMinor, currency });
    const isWhole = major === 0 || Math.abs(major) >= 100;
    const digits = isWhole ? { maximumFractionDigits: 0 } : {};
    if (CODE.test(currency)) {
      const options = { style: 'currency', currency, ...digits } as const;
      return formatOf(`${currency} ${isWhole}`, options).format(major);
    }
    // The source's own text for a currency may be anything.
    return `${formatOf(String(isWhole), digits).format(major)} ${currency}`.trim();
  };
}
