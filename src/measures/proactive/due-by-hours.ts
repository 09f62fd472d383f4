import { DAY_MS } from '../../domain/time.js';
import type { MachineRecord, Reading } from './machine-records.js';
import type { MaintenanceOccasion } from './maintenance-due.js';
import { afterService, LATE_DAYS } from './occasion.js';

/** Hours come by the month at least; what is missing for longer is a hole in the sum. */
const MOST_GAP_DAYS = 45;
const RATE_DAYS = 180;
const FEWEST_READINGS = 3;
const DAYS_A_MONTH = 365.25 / 12;

/**
 * Whether a machine reaches a multiple of some hours since its last service (where none is on record, since its
 * installation) within so many days, or has just done so, at the rate of its last half year. Each reading is the hours
 * run since the one before. Null where they don't reach back so far without a hole, or none has come lately: then nobody
 * knows how many it has run.
 */
export function dueByHours(
  { id, product, installedAt, servicedAt, hours }: MachineRecord,
  everyHours: number,
  asOfMs: number,
  visitWithinDays: number,
): MaintenanceOccasion | null {
  const installedMs = installedAt.getTime();
  const sinceMs = servicedAt?.getTime() ?? installedMs;
  const readings = hours.filter(({ atMs }) => atMs >= installedMs);
  const counted = readingsSince(sinceMs, readings);
  const last = counted.at(-1);
  if (last === undefined || hasHole(counted, sinceMs, asOfMs)) return null;
  const total = counted.reduce((sum, { value }) => sum + value, 0);
  const perDay = hoursPerDay(readings, installedMs, asOfMs);
  if (perDay === null) return null;
  const passed = Math.floor(total / everyHours) * everyHours;
  const passedMs = passed === 0 ? Number.NEGATIVE_INFINITY : reachedMs(counted, passed);
  const isPassedLately = passedMs >= asOfMs - LATE_DAYS * DAY_MS;
  const dueAtHours = isPassedLately ? passed : passed + everyHours;
  const dueMs = isPassedLately ? passedMs : last.atMs + ((dueAtHours - total) / perDay) * DAY_MS;
  if (dueMs > asOfMs + visitWithinDays * DAY_MS) return null;
  return {
    key: [id, 'hours', ...afterService(servicedAt), dueAtHours].join(':'),
    dueMs,
    endsMs: Math.max(dueMs, asOfMs) + LATE_DAYS * DAY_MS,
    reason: {
      kind: 'maintenance_due',
      by: 'hours',
      machineIds: [id],
      product,
      servicedAt,
      hours: Math.round(total),
      dueAtHours,
      hoursPerMonth: Math.round(perDay * DAYS_A_MONTH),
      dueOn: new Date(dueMs),
    },
  };
}

/** Those after a moment; of one that began before it the part that came after, hours taken to run evenly. */
function readingsSince(sinceMs: number, readings: readonly Reading[]): Reading[] {
  const first = readings.findIndex(({ atMs }) => atMs > sinceMs);
  const [reading, before] = [readings[first], readings[first - 1]];
  if (reading === undefined) return [];
  const share = before === undefined ? 1 : (reading.atMs - sinceMs) / (reading.atMs - before.atMs);
  return [{ ...reading, value: reading.value * share }, ...readings.slice(first + 1)];
}

function hasHole(readings: readonly Reading[], sinceMs: number, asOfMs: number): boolean {
  let beforeMs = sinceMs;
  for (const { atMs } of [...readings, { atMs: asOfMs }]) {
    if (atMs - beforeMs > MOST_GAP_DAYS * DAY_MS) return true;
    beforeMs = atMs;
  }
  return false;
}

/** Null where too little was read to tell, or the machine stands still. */
function hoursPerDay(readings: readonly Reading[], installedMs: number, asOfMs: number): number | null {
  const firstPlace = readings.findIndex(({ atMs }) => atMs > asOfMs - RATE_DAYS * DAY_MS);
  const recent = firstPlace === -1 ? [] : readings.slice(firstPlace);
  const last = recent.at(-1);
  if (last === undefined || recent.length < FEWEST_READINGS) return null;
  const beforeMs = readings[firstPlace - 1]?.atMs ?? installedMs;
  // Of a first reading nobody knows how long it ran, unless the machine is new.
  const isLong = (recent[0]?.atMs ?? 0) - beforeMs > MOST_GAP_DAYS * DAY_MS;
  const [sinceMs, counted] = isLong ? [recent[0]?.atMs ?? 0, recent.slice(1)] : [beforeMs, recent];
  const perDay = counted.reduce((sum, { value }) => sum + value, 0) / ((last.atMs - sinceMs) / DAY_MS);
  return perDay > 0 && Number.isFinite(perDay) ? perDay : null;
}

function reachedMs(readings: readonly Reading[], hours: number): number {
  let sum = 0;
  for (const { atMs, value } of readings) {
    sum += value;
    if (sum >= hours) return atMs;
  }
  return Number.NEGATIVE_INFINITY;
}
