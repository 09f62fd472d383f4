import { DAY_MS, utcDate } from '../../domain/time.js';
import type { MachineRecord, Reading } from './machine-records.js';
import type { MaintenanceOccasion } from './maintenance-due.js';
import { afterService, LATE_DAYS } from './occasion.js';

const WEEK_MS = 7 * DAY_MS;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS;
/** A trend is read from so many weeks. */
const TREND_WEEKS = 12;
const FEWEST_WEEKS = 6;
/** An older reading says nothing of today. */
const FRESH_DAYS = 14;
/** After so many quiet weeks it is another occasion. */
const QUIET_WEEKS = 8;

/**
 * Whether a sensor reads past its limit, or will within so many days where it goes on as in the last twelve weeks: the
 * median slope between weekly medians (Theil–Sen; Sen 1968), taken for a trend where three of four slopes rise. What
 * goes on over weeks is one occasion, named by the week in which it began. Weeks count once they are whole for a trend;
 * one reading past the limit is enough. What was read before the last service is over with it.
 */
export function dueBySensor(
  { id, product, servicedAt, sensor: all }: MachineRecord,
  limit: number,
  asOfMs: number,
  visitWithinDays: number,
): MaintenanceOccasion | null {
  const servicedMs = servicedAt?.getTime() ?? Number.NEGATIVE_INFINITY;
  const sensor = all.filter(({ atMs }) => atMs > servicedMs);
  const last = sensor.at(-1);
  if (last === undefined || asOfMs - last.atMs > FRESH_DAYS * DAY_MS) return null;
  const weeks = weeksOf(sensor);
  const thisWeek = weekOf(asOfMs);
  let beganWeek: number | null = null;
  let activeWeek = Number.NEGATIVE_INFINITY;
  let passesMs: number | null = null;
  for (const [place, { week, readings }] of weeks.entries()) {
    const isPast = readings.some(({ value }) => value > limit);
    const passes = week < thisWeek ? passesAtMs(weeks.slice(0, place + 1), limit, visitWithinDays) : null;
    if (!isPast && passes === null) continue;
    if (week - activeWeek > QUIET_WEEKS) beganWeek = week;
    activeWeek = week;
    passesMs = isPast ? null : passes;
  }
  const lastWeek = weeks.at(-1)?.week ?? thisWeek;
  // What was read this week alone may not show the trend yet.
  if (beganWeek === null || activeWeek < Math.min(lastWeek, thisWeek - 1)) return null;
  const about = { kind: 'maintenance_due', machineIds: [id], product, limit } as const;
  const past = sensor.findLast(({ value }) => value > limit);
  const dueMs = passesMs ?? asOfMs;
  return {
    key: [
      id,
      'sensor',
      ...afterService(servicedAt),
      utcDate(new Date(FIRST_MONDAY_MS + beganWeek * WEEK_MS)),
    ].join(':'),
    dueMs,
    endsMs: Math.max(dueMs, asOfMs) + LATE_DAYS * DAY_MS,
    reason:
      passesMs === null
        ? {
            ...about,
            by: 'limit',
            value: past?.value ?? last.value,
            readAt: new Date(past?.atMs ?? last.atMs),
          }
        : { ...about, by: 'trend', value: last.value, passesOn: new Date(passesMs) },
  };
}

interface Week {
  readonly week: number;
  readonly readings: readonly Reading[];
}

function weekOf(atMs: number): number {
  return Math.floor((atMs - FIRST_MONDAY_MS) / WEEK_MS);
}

function weeksOf(readings: readonly Reading[]): Week[] {
  const byWeek = new Map<number, Reading[]>();
  for (const reading of readings) {
    const week = weekOf(reading.atMs);
    const held = byWeek.get(week);
    if (held === undefined) byWeek.set(week, [reading]);
    else held.push(reading);
  }
  return [...byWeek].map(([week, of]) => ({ week, readings: of })).sort((a, b) => a.week - b.week);
}

/** When the limit is passed if the trend of the last weeks goes on; null without a trend, or not within so many days. */
function passesAtMs(weeks: readonly Week[], limit: number, withinDays: number): number | null {
  const last = weeks.at(-1);
  if (last === undefined) return null;
  const points = weeks
    .slice(-TREND_WEEKS)
    .filter(({ week }) => week > last.week - TREND_WEEKS)
    .map(({ week, readings }) => ({ week, level: median(readings.map(({ value }) => value)) }));
  const end = points.at(-1);
  if (end === undefined || points.length < FEWEST_WEEKS) return null;
  const slopes = points
    .flatMap((a, place) => points.slice(place + 1).map((b) => (b.level - a.level) / (b.week - a.week)))
    .sort((a, b) => a - b);
  const isRising = (slopes[Math.floor(slopes.length / 4)] ?? 0) > 0;
  const slope = median(slopes);
  if (!isRising || slope <= 0) return null;
  const level = median(points.map((point) => point.level + slope * (end.week - point.week)));
  const weeksLeft = (limit - level) / slope;
  if (weeksLeft <= 0 || weeksLeft * 7 > withinDays) return null;
  return FIRST_MONDAY_MS + (end.week + 0.5 + weeksLeft) * WEEK_MS;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
}
