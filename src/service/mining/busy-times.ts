import { poolAdjacentViolators } from '../../learning/calibration/pool-adjacent-violators.js';
import type { Exposure } from './exposed-buyers.js';
import { chanceOfAny } from './lag-days.js';
import { HORIZON_WEEKS, type LagWindow } from './lag-window.js';

/** How many times as often as in the whole half year purchases come so near to a ticket, whichever comes first; at least 1. */
export type BusyTimes = (window: Pick<LagWindow, 'fromWeeks' | 'toWeeks'>) => number;

/** Customers a week who count as spread evenly, so that a handful draws no shape. */
const EVEN_CUSTOMERS = 10;

/**
 * Learned from the weeks before tickets, which no ticket has brought about: customers who are busy ask much and buy much in
 * the same weeks, so that purchases lie near to tickets on both sides, and less and less the further they are away.
 */
export function busyTimes(exposure: Exposure): BusyTimes {
  const { observed, expected } = byWeekBefore(exposure);
  const overall = sum(observed) / sum(expected);
  if (!(overall > 0)) return () => 1;
  // The farthest first: what should not fall from there on is what should not rise from the ticket on.
  const weights = Float64Array.from(expected, (each) => each + EVEN_CUSTOMERS).reverse();
  const ratios = Float64Array.from(
    observed,
    (each, week) => (each / overall + EVEN_CUSTOMERS) / ((expected[week] as number) + EVEN_CUSTOMERS),
  ).reverse();
  const times = new Float64Array(HORIZON_WEEKS);
  for (const { start, end, mean } of poolAdjacentViolators(ratios, weights)) {
    for (let n = start; n < end; n++) times[HORIZON_WEEKS - 1 - n] = mean;
  }
  return ({ fromWeeks, toWeeks }) =>
    Math.max(1, sum(times.subarray(fromWeeks, toWeeks)) / (toWeeks - fromWeeks));
}

function byWeekBefore({ buyers, purchases: all }: Exposure) {
  const observed = new Float64Array(HORIZON_WEEKS);
  const expected = new Float64Array(HORIZON_WEEKS);
  for (const { before, sharesBefore, purchases } of buyers) {
    for (let week = 0; week < HORIZON_WEEKS; week++) {
      if ((before & (1 << week)) !== 0) observed[week] = (observed[week] as number) + 1;
      const share = sharesBefore[week] as number;
      if (share > 0)
        expected[week] = (expected[week] as number) + chanceOfAny(Math.min(1, share), purchases, all);
    }
  }
  return { observed, expected };
}

function sum(values: Float64Array): number {
  return values.reduce((total, each) => total + each, 0);
}
