import { USAGE_METRICS, type UsageMetric } from '../../domain/event.js';
import type { Series } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { countedDays as countedDaysIn, dayNumber, isHoliday } from '../../history/calendar.js';
import type { TimeWindow } from '../../history/windows.js';
import { placesWithin } from './entries-within.js';

/** How much a customer used the product in a window; null where nothing was measured that says. */
export interface UsageLevels {
  /** A day that counts. */
  readonly logins: number | null;
  readonly features: number | null;
  readonly seats: number | null;
  readonly activeUsers: number | null;
  /** Share of the working days with a login. */
  readonly activeDays: number | null;
  readonly versionsBehind: number | null;
  /** What the two that are counted were counted from; rounded where an import brought parts. */
  readonly counted: Readonly<Record<'logins' | 'activeDays', number>>;
}

const LOGINS = USAGE_METRICS.indexOf('logins');

/**
 * Use of the product in a window, holiday weeks left out. Logins are summed, since a day without any often has no
 * entry; of what says how it stands the mean of the entries is taken.
 *
 * @param countedDays of the window.
 * @param hasLogins whether logins are measured of this customer: then none in the window are 0, not missing.
 */
export function usageLevels(
  { atMs, metric, value }: Pick<Series<'measurements'>, 'atMs' | 'metric' | 'value'>,
  window: TimeWindow,
  countedDays: number,
  hasLogins: boolean,
): UsageLevels {
  const sums = new Float64Array(USAGE_METRICS.length);
  const counts = new Float64Array(USAGE_METRICS.length);
  let activeDays = 0;
  let dayBefore = Number.NaN;
  const { first, end } = placesWithin(atMs, window);
  for (let place = first; place < end; place++) {
    const at = atMs[place] ?? Number.NaN;
    if (isHoliday(at)) continue;
    const which = metric[place] ?? 0;
    const amount = value[place] ?? 0;
    sums[which] = (sums[which] ?? 0) + amount;
    counts[which] = (counts[which] ?? 0) + 1;
    if (which !== LOGINS || amount <= 0) continue;
    const day = dayNumber(at);
    if (day !== dayBefore && isWeekday(day)) activeDays += 1;
    dayBefore = day;
  }
  const meanOf = (name: UsageMetric): number | null => {
    const which = USAGE_METRICS.indexOf(name);
    const count = counts[which] ?? 0;
    return count === 0 ? null : (sums[which] ?? 0) / count;
  };
  // As far as the window was delivered.
  const deliveredShare = countedDays / Math.max(1, countedDaysIn(window.afterMs, window.untilMs));
  const workingDays = hasLogins ? workingDaysIn(window) * deliveredShare : 0;
  return {
    logins: hasLogins && countedDays > 0 ? (sums[LOGINS] ?? 0) / countedDays : null,
    features: meanOf('features'),
    seats: meanOf('seats'),
    activeUsers: meanOf('active_users'),
    activeDays: workingDays === 0 ? null : activeDays / workingDays,
    versionsBehind: meanOf('versions_behind'),
    counted: { logins: Math.round(sums[LOGINS] ?? 0), activeDays },
  };
}

/** Monday to Friday outside holiday weeks. */
function workingDaysIn({ afterMs, untilMs }: TimeWindow): number {
  let days = 0;
  const untilDay = dayNumber(untilMs);
  for (let day = dayNumber(afterMs) + 1; day <= untilDay; day++) {
    if (isWeekday(day) && !isHoliday(day * DAY_MS)) days += 1;
  }
  return days;
}

function isWeekday(day: number): boolean {
  // 1970-01-01 was a Thursday.
  return (day + 3) % 7 < 5;
}
