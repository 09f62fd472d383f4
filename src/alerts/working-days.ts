import Holidays from 'date-holidays';
import type { IsHoliday } from './quiet-hours.js';
import type { IsWorkingDay } from './working-time.js';

/** Where weekends count as working days: everywhere, nowhere, or in these countries. */
export type CountedWeekends = boolean | readonly string[];

/** Working days: Monday to Friday, public holidays of the country apart; weekends too where they are counted. */
export function workingDays(
  countWeekends: CountedWeekends = false,
  isHoliday: IsHoliday = publicHolidays(),
): IsWorkingDay {
  const counts = (country: string) =>
    typeof countWeekends === 'boolean' ? countWeekends : countWeekends.includes(country);
  return (isoDate, country) => {
    const weekday = new Date(`${isoDate}T00:00:00Z`).getUTCDay();
    if ((weekday === 0 || weekday === 6) && !counts(country)) return false;
    return !isHoliday(isoDate, country);
  };
}

/** Public holidays by country. Source: date-holidays. An unknown country has none. */
export function publicHolidays(): IsHoliday {
  const byCountryAndYear = new Map<string, ReadonlySet<string>>();
  return (isoDate, country) => {
    const year = isoDate.slice(0, 4);
    const key = `${country}-${year}`;
    let holidays = byCountryAndYear.get(key);
    if (holidays === undefined) {
      holidays = holidaysOf(country, Number(year));
      byCountryAndYear.set(key, holidays);
    }
    return holidays.has(isoDate);
  };
}

function holidaysOf(country: string, year: number): ReadonlySet<string> {
  const calendar = new Holidays();
  if (!Object.hasOwn(calendar.getCountries(), country)) return new Set();
  calendar.init(country);
  return new Set(
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
}
