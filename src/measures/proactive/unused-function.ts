import { runningContracts } from '../../churn/contracts.js';
import { USAGE_METRICS, type UsageMetric } from '../../domain/event.js';
import type { History, Series } from '../../domain/history.js';
import type { UnusedReason } from '../../domain/task-reason.js';
import { DAY_MS, utcDate } from '../../domain/time.js';
import type { Occasion } from './occasion.js';
import type { UnusedSettings } from './proactive-settings.js';

type UnusedOccasion = Occasion & { readonly reason: UnusedReason };

const SIGNED = 0;
const FEWEST_READINGS = 3;
/** What stands unused has to be seen over most of the days. */
const LEAST_SPAN = 0.6;
/** Of what was in use once, so much or less still is. */
const FEATURES_LEFT = 0.7;
const FEWEST_FEATURES_LESS = 2;
const FEWEST_LOGINS_BEFORE = 10;
const DAYS_TO_ACT = 10;
const DAYS_IT_STANDS = 45;

/**
 * What a customer pays for and doesn't use: nobody logs in any more, seats under contract that stay empty, or functions
 * that were in use once. One at a time, the greatest first. Only where a contract runs, and where use was measured all
 * the while: what is missing is not unused.
 *
 * @param history as of the moment; use of all customers comes in as it should.
 */
export function unusedFunction(
  history: History,
  asOf: Date,
  { days, seatsUsedBelowPercent }: UnusedSettings,
): UnusedOccasion | null {
  const asOfMs = asOf.getTime();
  const { contracts, measurements } = history;
  const running = runningContracts(contracts, asOfMs);
  if (running.count === 0) return null;
  const sinceMs = asOfMs - days * DAY_MS;
  const made = (key: string, reason: UnusedReason): UnusedOccasion => ({
    key,
    dueMs: asOfMs + DAYS_TO_ACT * DAY_MS,
    endsMs: asOfMs + DAYS_IT_STANDS * DAY_MS,
    reason,
  });
  const logins = readingsOf('logins', measurements).filter(({ value }) => value > 0);
  const lastLogin = logins.at(-1);
  if (lastLogin !== undefined && lastLogin.atMs <= sinceMs && logins.length >= FEWEST_LOGINS_BEFORE) {
    const unusedDays = Math.floor((asOfMs - lastLogin.atMs) / DAY_MS);
    return made(`logins:${utcDate(new Date(lastLogin.atMs))}`, {
      kind: 'unused_function',
      by: 'logins',
      days: unusedDays,
    });
  }
  const seats = readingsOf('seats', measurements).filter(({ atMs }) => atMs > sinceMs);
  if (running.seats !== null && running.seats > 0 && isSeenThroughout(seats, days)) {
    const used = highest(seats);
    if ((100 * used) / running.seats < seatsUsedBelowPercent) {
      return made(`seats:${running.seats}:${lastSigned(contracts)}`, {
        kind: 'unused_function',
        by: 'seats',
        contracted: running.seats,
        used,
        days,
      });
    }
  }
  const features = readingsOf('features', measurements);
  const now = features.filter(({ atMs }) => atMs > sinceMs);
  const earlier = features.filter(({ atMs }) => atMs <= sinceMs);
  if (!isSeenThroughout(now, days) || earlier.length < FEWEST_READINGS) return null;
  const [before, used] = [usual(earlier), highest(now)];
  if (used > FEATURES_LEFT * before || before - used < FEWEST_FEATURES_LESS) return null;
  return made(`features:${before}`, { kind: 'unused_function', by: 'features', before, used, days });
}

interface Reading {
  readonly atMs: number;
  readonly value: number;
}

function readingsOf(name: UsageMetric, { atMs, metric, value }: Series<'measurements'>): Reading[] {
  const which = USAGE_METRICS.indexOf(name);
  const readings: Reading[] = [];
  for (const [place, each] of metric.entries()) {
    if (each === which) readings.push({ atMs: atMs[place] ?? Number.NaN, value: value[place] ?? Number.NaN });
  }
  return readings;
}

function isSeenThroughout(readings: readonly Reading[], days: number): boolean {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || readings.length < FEWEST_READINGS) return false;
  return last.atMs - first.atMs >= LEAST_SPAN * days * DAY_MS;
}

function highest(readings: readonly Reading[]): number {
  return Math.max(...readings.map(({ value }) => value));
}

/** The most that was read three times: one high reading is no level. It never falls with time, so that it names an occasion. */
function usual(readings: readonly Reading[]): number {
  const sorted = readings.map(({ value }) => value).sort((a, b) => b - a);
  return sorted[FEWEST_READINGS - 1] ?? 0;
}

function lastSigned({ atMs, fact }: Series<'contracts'>): string {
  const place = fact.lastIndexOf(SIGNED);
  return utcDate(new Date(atMs[place] ?? 0));
}
