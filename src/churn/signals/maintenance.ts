import { TICKET_CATEGORIES, USAGE_METRICS } from '../../domain/event.js';
import type { History, Series } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { isHoliday } from '../../history/calendar.js';
import type { TimeWindow } from '../../history/windows.js';
import { isUnlikelyFew } from './chance-of-count.js';
import { countOnCountedDays, placesWithin } from './entries-within.js';
import { type LevelWindows, ownLevel, percentChange } from './own-level.js';
import { measured, missing, type SignalDefinition, type SignalInput, type SignalReading } from './signal.js';

const SPAN = { days: 180, earlierDays: 540 } as const;
const MEDIUM_PERCENT = -40;
/** Where the machines explain fewer in 180 days, one that is missing says nothing. */
const MIN_EXPECTED = 3;
const OPENED = 0;
const INSTALLED = 0;
const REMOVED = 1;
const SPARE_PART = TICKET_CATEGORIES.indexOf('spare_part');
const MACHINE_HOURS = USAGE_METRICS.indexOf('machine_hours');

/**
 * Requests for spare parts and maintenance against what the installed machines explain: as many for each hour they ran
 * as before, or for each day they stood installed where hours are not measured. Longer intervals and fewer parts are the
 * same thing seen from two sides. Orders are left out: a history does not keep what was ordered.
 */
export const maintenance = {
  key: 'maintenance',
  unit: 'percent',
  strengths: ['medium'],
  sources: ['machines', 'tickets'],
  modelValues: ['percent', 'days'],
  measure,
} as const satisfies SignalDefinition;

function measure({ history, context, firstMs }: SignalInput): SignalReading {
  const { machines, tickets } = history;
  const asOfMs = context.asOf.getTime();
  if (installedDays(machines, { afterMs: asOfMs - DAY_MS, untilMs: asOfMs }) === 0) {
    return missing('not_applicable');
  }
  const installedMs = machines.atMs[machines.fact.indexOf(INSTALLED)] ?? firstMs;
  const level = ownLevel('tickets', Math.max(firstMs, installedMs), SPAN, context);
  if ('kind' in level) return level;
  const isRequest = (place: number) =>
    tickets.fact[place] === OPENED && tickets.category[place] === SPARE_PART;
  const current = countOnCountedDays(tickets.atMs, level.current, isRequest);
  const earlier = countOnCountedDays(tickets.atMs, level.earlier, isRequest);
  const work = workOf(history, level);
  const expected = work.earlier > 0 ? (earlier * work.current) / work.earlier : 0;
  if (expected < MIN_EXPECTED) {
    return missing('too_few', { expected: tenths(expected), expectedNeeded: MIN_EXPECTED });
  }
  const percent = percentChange(current, expected);
  const isFewer =
    percent <= MEDIUM_PERCENT &&
    isUnlikelyFew(current, earlier, work.current / (work.current + work.earlier));
  const lastMs = tickets.atMs.findLast((_at, place) => isRequest(place)) ?? level.earlier.afterMs;
  const days = Math.floor((asOfMs - lastMs) / DAY_MS);
  return measured(
    isFewer ? 'medium' : null,
    { percent: Math.round(percent), current, expected: tenths(expected), days },
    work.variant,
  );
}

/** How much the machines worked in the current and in the earlier days, in whatever both are measured. */
function workOf(history: History, { current, earlier, currentDays, earlierDays }: LevelWindows) {
  const hoursNow = hoursPerDay(history.measurements, current);
  const hoursBefore = hoursPerDay(history.measurements, earlier);
  if (hoursNow !== null && hoursBefore !== null && hoursBefore > 0) {
    return { variant: 'hours', current: hoursNow * currentDays, earlier: hoursBefore * earlierDays };
  }
  // Days that count only: in a holiday week the machines stand still.
  const share = (window: TimeWindow, countedDays: number) =>
    installedDays(history.machines, window) * (countedDays / daysOf(window));
  return {
    variant: 'machines',
    current: share(current, currentDays),
    earlier: share(earlier, earlierDays),
  };
}

/** Hours of all machines together for each day with readings; null without any reading in the window. */
function hoursPerDay({ atMs, metric, value }: Series<'measurements'>, window: TimeWindow): number | null {
  const { first, end } = placesWithin(atMs, window);
  let hours = 0;
  let readings = 0;
  for (let place = first; place < end; place++) {
    if (metric[place] !== MACHINE_HOURS || isHoliday(atMs[place] ?? Number.NaN)) continue;
    hours += value[place] ?? 0;
    readings += 1;
  }
  return readings === 0 ? null : hours / daysOf(window);
}

/** Days in the window on which machines stood installed, each machine for itself. */
function installedDays({ atMs, fact }: Series<'machines'>, window: TimeWindow): number {
  let standing = 0;
  let sinceMs = window.afterMs;
  let days = 0;
  for (let place = 0; place < atMs.length; place++) {
    const at = atMs[place] ?? Number.NaN;
    if (at > window.untilMs) break;
    if (at > sinceMs) {
      days += (standing * (at - sinceMs)) / DAY_MS;
      sinceMs = at;
    }
    standing += fact[place] === INSTALLED ? 1 : fact[place] === REMOVED ? -1 : 0;
  }
  return days + (Math.max(0, standing) * (window.untilMs - sinceMs)) / DAY_MS;
}

function daysOf({ afterMs, untilMs }: TimeWindow): number {
  return (untilMs - afterMs) / DAY_MS;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
