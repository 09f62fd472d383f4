import { DAY_MS } from '../../domain/time.js';
import { monthsBefore } from '../../history/windows.js';
import { CONTRACT_GRACE_DAYS } from './contract-departures.js';
import { SILENCE_CONFIRMED_DAYS } from './silence-departures.js';

/** After so many days it is settled whether a customer that seems to have left has. */
export const CONFIRMATION_DAYS = Math.max(CONTRACT_GRACE_DAYS, SILENCE_CONFIRMED_DAYS);
/** Older behaviour is of another company. */
const MOST_MONTHS = 36;
/** Records before the first snapshot: 90 days, and the 90 to compare them with. */
const LEAST_RECORD_MONTHS = 6;

/**
 * The monthly dates to learn from, ascending: their windows have fully passed, and what came of them is settled.
 *
 * @param firstMs since when events are on record.
 */
export function snapshotDates(asOf: Date, firstMs: number, horizonDays: number): Date[] {
  // At midnight, so that training twice in a day on the same data gives the same model.
  const today = Math.floor(asOf.getTime() / DAY_MS);
  const lastMs = (today - horizonDays - CONFIRMATION_DAYS) * DAY_MS;
  const dates: Date[] = [];
  for (let months = 0; months < MOST_MONTHS; months++) {
    const atMs = monthsBefore(lastMs, months);
    if (monthsBefore(atMs, LEAST_RECORD_MONTHS) < firstMs) break;
    dates.unshift(new Date(atMs));
  }
  return dates;
}
