import Holidays from 'date-holidays';
import type { IsWorkingDay } from './clock.js';

/** Working days: Monday to Friday, public holidays of the country apart. Source of the holidays: date-holidays. */
export function workingDays(): IsWorkingDay {
  const byCountryAndYear = new Map<string, ReadonlySet<string>>();
  return (isoDate, country) => {
    const weekday = new Date(`${isoDate}T00:00:00Z`).getUTCDay();
    if (weekday === 0 || weekday === 6) return false;
    const year = isoDate.slice(0, 4);
    const key = `${country}-${year}`;
    let holidays = byCountryAndYear.get(key);
    if (holidays === undefined) {
      holidays = publicHolidays(country, Number(year));
      byCountryAndYear.set(key, holidays);
    }
    return !holidays.has(isoDate);
  };
}

function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const calendar = new Holidays();
  // An unknown country has weekends only.
  if (!Object.hasOwn(calendar.getCountries(), country)) return new Set();
  calendar.init(country);
  return new Set(
    calendar
      .getHolidays(year)
      .filter((holiday) => holiday.type === 'public')
      .map((holiday) => holiday.date.slice(0, 10)),
  );
}
