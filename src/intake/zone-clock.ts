import { IANAZone } from 'luxon';
import { DAY_MS } from '../domain/time.js';

const MINUTE_MS = 60_000;
const QUARTER_HOUR_MS = 900_000;
const REMEMBERED = 50_000;

/**
 * Turns local clock times of a zone into instants.
 * @param zone IANA name.
 * @returns a function from a local time, written as milliseconds as if it were UTC, to milliseconds UTC. A time that
 * daylight saving skips moves forward by the gap; of a time that comes twice the first is taken. (Temporal calls this
 * "compatible".)
 */
export function zoneClock(zone: string): (localMs: number) => number {
  if (zone === 'UTC') return (localMs) => localMs;
  const iana = IANAZone.create(zone);
  // Asking Intl takes tens of microseconds, and offsets change on few days, at quarters of an hour at the finest.
  const offsetOf = remembered((quarter) => iana.offset(quarter * QUARTER_HOUR_MS) * MINUTE_MS);
  const quarterOf = (utcMs: number) => Math.floor(utcMs / QUARTER_HOUR_MS);
  return (localMs) => {
    const midnight = Math.floor(localMs / DAY_MS) * DAY_MS;
    const before = offsetOf(quarterOf(midnight - DAY_MS));
    const after = offsetOf(quarterOf(midnight + 2 * DAY_MS));
    if (before === after) return localMs - before;
    if (offsetOf(quarterOf(localMs - before)) === before) return localMs - before;
    if (offsetOf(quarterOf(localMs - after)) === after) return localMs - after;
    return localMs - before;
  };
}

function remembered(compute: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = compute(key);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, value);
    return value;
  };
}
