import { timeOfDayMs, weekdayOf } from '../alerts/quiet-hours.js';
import { localTime, momentOf } from '../alerts/working-time.js';
import { DAY_MS } from '../domain/time.js';
import type { Reader } from './reader.js';

/** When something is due, as it is told to whoever has to do it. */
export function dueText(dueAt: Date, now: Date, reader: Reader): string {
  return reader.formats.due(shownDue(dueAt, now, reader));
}

const DAYS_A_WEEK = 7;

/**
 * A deadline is counted in hours from the posting, so that it may lie in the evening. Told is the end of the working time
 * before it: whoever keeps to that has kept the deadline. The deadline itself is told to readers whose hours aren't known,
 * and where that working time has ended already.
 */
export function shownDue(dueAt: Date, now: Date, { hours, timezone }: Reader): Date {
  if (hours === undefined) return dueAt;
  const startsMs = timeOfDayMs(hours.quietHours.to);
  const quietFromMs = timeOfDayMs(hours.quietHours.from);
  // Quiet from after midnight on leaves the whole evening.
  const endsMs = quietFromMs > startsMs ? quietFromMs : DAY_MS;
  const isWorked = (day: number) => hours.workingDays.includes(weekdayOf(day));
  const local = localTime(dueAt.getTime(), timezone);
  const dueDay = Math.floor(local / DAY_MS);
  const timeOfDay = local - dueDay * DAY_MS;
  if (isWorked(dueDay) && timeOfDay >= startsMs && timeOfDay <= endsMs) return dueAt;
  let day = timeOfDay > endsMs ? dueDay : dueDay - 1;
  for (let tries = 0; tries < DAYS_A_WEEK && !isWorked(day); tries++) day -= 1;
  const ended = new Date(momentOf(day * DAY_MS + endsMs, timezone));
  const isPassed = ended <= now && dueAt > now;
  return isPassed ? dueAt : ended;
}
