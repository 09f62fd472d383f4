import type { ChurnContext, EventSource, SourceCoverage } from '../../domain/run.js';
import { DAY_MS } from '../../domain/time.js';
import { daysUpTo, monthsBefore, type TimeWindow } from '../../history/windows.js';
import { deliveredDays, lastHoleEndMs } from '../source-holes.js';
import { deliveredUntilMs, staleSource } from '../source-state.js';
import { type MissingReading, missing } from './signal.js';

/** Less of the current days delivered says too little about them. */
const MIN_DELIVERED_SHARE = 0.5;
/** A level is known from so many days on. */
const MIN_EARLIER_DAYS = 90;
/** Holes apart, half of them are still enough. */
const MIN_LEVEL_DAYS = MIN_EARLIER_DAYS / 2;
/** From so much history on, the same season a year earlier is known. */
const SEASON_FROM_MONTHS = 24;
/** A season explains at most a change by half. */
const MAX_SEASON = 1.5;
const MIN_SEASON = 0.5;
/** As if so many events more had come as expected: few say little about a season. */
const SEASON_PRIOR_EVENTS = 5;

/** How far back a comparison looks. */
export interface LevelSpan {
  /** The current days. */
  readonly days: number;
  /** At most so many days before them. */
  readonly earlierDays: number;
}

/** Current days, and those before them that make the customer's own level. */
export interface LevelWindows {
  readonly current: TimeWindow;
  readonly earlier: TimeWindow;
  /** Days that count: without holiday weeks, and those of which the source delivered. */
  readonly currentDays: number;
  readonly earlierDays: number;
}

export interface OwnLevel extends LevelWindows {
  /** The same a year earlier, where two years of the customer are known. */
  readonly yearBefore: LevelWindows | null;
}

/**
 * Which days the current ones are compared with: those right before them, as far back as the customer is known.
 *
 * @param firstMs from when on the customer is known in the source.
 * @returns a missing reading where the source does not reach back far enough or has gone quiet.
 */
export function ownLevel(
  source: EventSource,
  firstMs: number,
  span: LevelSpan,
  context: ChurnContext,
): OwnLevel | MissingReading {
  const asOfMs = context.asOf.getTime();
  const coverage = context.coverage[source];
  if (coverage === undefined) return missing('no_source');
  const deliveredMs = deliveredUntilMs(coverage, context.asOf);
  const neededDays = span.days * MIN_DELIVERED_SHARE;
  if (deliveredMs < asOfMs - (span.days - neededDays) * DAY_MS) {
    return staleSource(coverage, context.asOf, neededDays);
  }
  const knownFromMs = Math.min(asOfMs, Math.max(firstMs, coverage.firstAt.getTime()));
  const daysNeeded = span.days + MIN_EARLIER_DAYS;
  const days = Math.floor((asOfMs - knownFromMs) / DAY_MS);
  if (days < daysNeeded) {
    const readyAtMs = knownFromMs + daysNeeded * DAY_MS;
    return missing('history_too_short', { days, daysNeeded, firstAtMs: knownFromMs, readyAtMs });
  }
  const windows = windowsUpTo(asOfMs, deliveredMs, span, knownFromMs, coverage);
  const problem = holeProblem(windows, neededDays, coverage, asOfMs);
  if (problem !== null) return problem;
  const isSeasonKnown = knownFromMs <= monthsBefore(asOfMs, SEASON_FROM_MONTHS);
  const yearBeforeMs = monthsBefore(asOfMs, 12);
  const yearBefore = windowsUpTo(yearBeforeMs, yearBeforeMs, span, knownFromMs, coverage);
  // Of a season that was not delivered nothing is known.
  const isTold =
    isSeasonKnown && yearBefore.currentDays >= neededDays && yearBefore.earlierDays >= MIN_LEVEL_DAYS;
  return { ...windows, yearBefore: isTold ? yearBefore : null };
}

/** Too little of the current days or of those that make the level was delivered. */
function holeProblem(
  { current, currentDays, earlier, earlierDays }: LevelWindows,
  neededDays: number,
  coverage: SourceCoverage,
  asOfMs: number,
): MissingReading | null {
  const told = [
    { window: current, days: currentDays, daysNeeded: neededDays },
    { window: earlier, days: earlierDays, daysNeeded: MIN_LEVEL_DAYS },
  ];
  for (const { window, days, daysNeeded } of told) {
    const holeEndMs = lastHoleEndMs(coverage, window.afterMs, window.untilMs);
    if (days >= daysNeeded || holeEndMs === null) continue;
    const readyAtMs = holeEndMs + daysNeeded * DAY_MS + asOfMs - window.untilMs;
    const values = { days: Math.floor(days), daysNeeded, firstAtMs: holeEndMs, readyAtMs };
    return missing('history_too_short', values);
  }
  return null;
}

function windowsUpTo(
  untilMs: number,
  deliveredMs: number,
  { days, earlierDays }: LevelSpan,
  knownFromMs: number,
  coverage: SourceCoverage,
): LevelWindows {
  const current = daysUpTo(untilMs, days);
  const { afterMs, untilMs: endMs } = daysUpTo(current.afterMs, earlierDays);
  // The first event itself belongs to what is known.
  const earlier = { afterMs: Math.max(afterMs, knownFromMs - 1), untilMs: endMs };
  return {
    current,
    earlier,
    currentDays: deliveredDays(coverage, current.afterMs, deliveredMs),
    earlierDays: deliveredDays(coverage, earlier.afterMs, earlier.untilMs),
  };
}

/** What was counted in the current days against what the own level and the season lead to expect. */
export interface CountChange {
  readonly current: number;
  readonly expected: number;
  /** Counted on the days that make the level. */
  readonly earlier: number;
  /** Of the current days in all days, weighted by the season: see chance-of-count.ts. */
  readonly share: number;
}

export function countChange(level: OwnLevel, countIn: (window: TimeWindow) => number): CountChange {
  const current = countIn(level.current);
  const earlier = countIn(level.earlier);
  const exposure = level.currentDays * seasonOf(level.yearBefore, countIn);
  return {
    current,
    earlier,
    expected: (earlier / level.earlierDays) * exposure,
    share: exposure / (exposure + level.earlierDays),
  };
}

function seasonOf(yearBefore: LevelWindows | null, countIn: (window: TimeWindow) => number): number {
  if (yearBefore === null) return 1;
  const { current, earlier, currentDays, earlierDays } = yearBefore;
  const expected = (countIn(earlier) / earlierDays) * currentDays;
  return boundedSeason((countIn(current) + SEASON_PRIOR_EVENTS) / (expected + SEASON_PRIOR_EVENTS));
}

/** @param ratio of a season to the level before it, a year earlier. */
export function boundedSeason(ratio: number): number {
  return Math.min(MAX_SEASON, Math.max(MIN_SEASON, ratio));
}

/** Change against what was expected, in per cent. Rounded to a millionth, so that the border itself is reached. */
export function percentChange(current: number, expected: number): number {
  return Math.round((current / expected - 1) * 1e8) / 1e6;
}
