import { DAY_MS } from '../../domain/time.js';
import type { LearningSet } from './learning-set.js';

export interface TrainTest {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** So many of the dates are tested on, the newest. */
const TEST_SHARE = 0.2;

/**
 * The newest fifth of the dates for testing; training ends so long before it that every answer it learns from was known
 * by then.
 *
 * @param dates ascending.
 * @returns null where the dates are too few for both.
 */
export function splitByTime(
  set: Pick<LearningSet, 'dates'>,
  dates: readonly Date[],
  gapDays: number,
): TrainTest | null {
  const firstTested = dates.length - Math.max(1, Math.round(dates.length * TEST_SHARE));
  const testFromMs = dates[firstTested]?.getTime();
  if (testFromMs === undefined) return null;
  const lastTrained = dates.findLastIndex((date) => date.getTime() + gapDays * DAY_MS <= testFromMs);
  if (lastTrained === -1) return null;
  return {
    train: rowsWhere(set.dates, (date) => date <= lastTrained),
    test: rowsWhere(set.dates, (date) => date >= firstTested),
  };
}

function rowsWhere(dates: Int32Array, isWanted: (date: number) => boolean): Int32Array {
  return Int32Array.from(dates.keys()).filter((row) => isWanted(dates[row] as number));
}
