import { nextWorkingDay } from './calendar.js';

/** A desk is staffed so many hours of every working day, from seven on. */
const deskHours = 12;
const opensAt = 7 * 3600;

/** A moment so many desk hours after another; a second of the day before opening counts as opening. */
export function deskHoursLater(
  day: number,
  second: number,
  hours: number,
): { readonly day: number; readonly second: number } {
  const worked = Math.max(0, second - opensAt) / 3600 + hours;
  const days = Math.floor(worked / deskHours);
  let reached = day;
  for (let nth = 0; nth < days; nth++) reached = nextWorkingDay(reached + 1);
  return { day: reached, second: opensAt + Math.round((worked - deskHours * days) * 3600) };
}
