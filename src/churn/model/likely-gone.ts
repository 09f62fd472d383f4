import type { ChurnDefinition } from '../../domain/churn-definition.js';
import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';
import { dayNumber } from '../../history/calendar.js';
import type { SignalReadings } from '../signals/signals.js';
import { tellingDefinition } from './departures.js';
import { signsOfLifeMs } from './signs-of-life.js';

/** Habits of contact are those of the last year. */
const YEAR_DAYS = 365;
/** With fewer signs of life beside its orders, a customer's silence there says nothing of its own. */
const LEAST_SIGNS = 12;
/** So many of its gaps between one sign of life and the next are shorter. */
const LONG_GAP_PERCENTILE = 0.95;
/** A holiday of theirs is no silence. */
const LEAST_SILENT_DAYS = 14;

/**
 * Whether a customer has most likely left already, unnoticed: it has ordered for longer not than fits its rhythm, and
 * has shown no other sign of life for longer than it ever usually keeps silent. A loss is told weeks after it happened;
 * in between, such a customer is not one that may leave. So a model neither learns from it nor states its chance. By
 * chance orders alone are that late once in ten intervals, both together much more seldom than customers leave.
 *
 * @param history as of the moment.
 */
export function isLikelyGone(
  history: History,
  { order_rhythm: rhythm }: Pick<SignalReadings, 'order_rhythm'>,
  definition: ChurnDefinition,
  atMs: number,
): boolean {
  // Who has a contract is there until it ends.
  if (tellingDefinition(definition, history) === 'contract') return false;
  if (rhythm.kind !== 'measured' || rhythm.strength === null) return false;
  const fromMs = atMs - YEAR_DAYS * DAY_MS;
  const others = signsOfLifeMs(history).filter((at) => at > fromMs);
  if (others.length < LEAST_SIGNS) return false;
  const days = daysWithSigns([...others, ...history.orders.atMs.filter((at) => at > fromMs)]);
  const silentDays = dayNumber(atMs) - (days.at(-1) ?? Number.NEGATIVE_INFINITY);
  return silentDays > Math.max(LEAST_SILENT_DAYS, longGapDays(days));
}

/** Ascending, each day once. */
function daysWithSigns(atMs: readonly number[]): number[] {
  return [...new Set(atMs.map(dayNumber))].sort((a, b) => a - b);
}

function longGapDays(days: readonly number[]): number {
  const gaps = days.slice(1).map((day, place) => day - (days[place] ?? day));
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(LONG_GAP_PERCENTILE * gaps.length)] ?? 0;
}
