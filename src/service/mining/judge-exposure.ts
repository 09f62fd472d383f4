import { binomialTail } from '../../learning/statistics/binomial-tail.js';
import { type BusyTimes, busyTimes } from './busy-times.js';
import { type Counted, countedBefore, type Exposure, liftOf } from './exposed-buyers.js';
import { ALL_WINDOWS, LAG_WINDOWS, type LagWindow } from './lag-window.js';
import { type WindowTable, windowTable } from './window-table.js';

/** Share of false ones among the patterns that are told: what is likelier than that on its own holds in no company. */
export const FALSE_DISCOVERIES = 0.01;
/** Fewer customers are no pattern, however unlikely they are. */
export const FEWEST_CUSTOMERS = 10;

export interface JudgedExposure {
  readonly window: LagWindow;
  /** Customers who bought within the window, each once. */
  readonly customers: number;
  readonly expected: number;
  readonly lift: number;
  /** Corrected for the choice of the window, not for all else that was tried. */
  readonly pValue: number;
}

/**
 * Whether more customers bought within some time after a ticket than would have anyway, and within which. Of each window two
 * things must be unlikely: so many where only the calendar, ages and each customer's own number of purchases decide; and so
 * many after a ticket beside those in windows as long before one. The second is what a customer's busy times, in which it
 * asks much and buys much, and purchases at even distances can't stand up to; windows before an exposure are compared in the
 * same way by prescription sequence symmetry: Hallas, Epidemiology 7 (1996). As both must hold, the larger of the two p-values
 * is that of the window; the smallest of all windows, times their number, is that of the best (Bonferroni: windows overlap,
 * so that this is more than enough). Null where no window has enough customers or is unlikely enough.
 *
 * A count of customers is a sum of independent chances, whose upper tail is at most that of the binomial distribution with
 * the same mean: Hoeffding, Annals of Mathematical Statistics 27 (1956).
 */
export function judgeExposure(exposure: Exposure): JudgedExposure | null {
  const after = windowTable(exposure);
  const busy = busyTimes(exposure);
  const pValue = Math.min(1, smallestTail(exposure, after, busy) * LAG_WINDOWS.length);
  if (pValue > FALSE_DISCOVERIES) return null;
  const window = likeliestWindow(exposure, after, busy);
  const { observed, expected } = after(window);
  return { window, customers: observed, expected, lift: liftOf(exposure, window, observed), pValue };
}

function smallestTail(exposure: Exposure, after: WindowTable, busy: BusyTimes): number {
  const beforeByLength = new Map<number, Counted>();
  let smallest = 1;
  for (const window of LAG_WINDOWS) {
    const counted = after(window);
    if (counted.observed < FEWEST_CUSTOMERS) continue;
    const ofChance = excessTail(counted, exposure.buyers.length);
    if (ofChance >= smallest) continue;
    const length = window.toWeeks - window.fromWeeks;
    const before = beforeByLength.get(length) ?? countedBefore(exposure, length);
    beforeByLength.set(length, before);
    smallest = Math.min(smallest, Math.max(ofChance, contrastTail(counted, before, busy(window))));
  }
  return smallest;
}

function excessTail({ observed, expected }: Counted, customers: number): number {
  // Nearer to the mean the bound doesn't hold, and nothing is unlikely.
  return observed < expected + 1 ? 1 : binomialTail(observed, customers, expected / customers);
}

/** Of the purchases after and before tickets, how unlikely so many after them are. */
function contrastTail(after: Counted, before: Counted, busy: number): number {
  if (before.expected <= 0) return 1;
  const share = (busy * after.expected) / (busy * after.expected + before.expected);
  return binomialTail(after.observed, after.observed + before.observed, share);
}

/** When purchases begin and end to come more often: the window with the largest likelihood ratio. */
function likeliestWindow({ buyers }: Exposure, after: WindowTable, busy: BusyTimes): LagWindow {
  let best = { window: ALL_WINDOWS[0] as LagWindow, ratio: Number.NEGATIVE_INFINITY };
  for (const window of ALL_WINDOWS) {
    const { observed, expected } = after(window);
    if (observed < FEWEST_CUSTOMERS) continue;
    const ratio = conditionalRatio({ observed, expected: busy(window) * expected }, buyers.length);
    if (ratio > best.ratio) best = { window, ratio };
  }
  return best.window;
}

/** The logarithm for counts within a window and without it, as of the scan statistic: Kulldorff, Communications in Statistics 26 (1997). */
function conditionalRatio({ observed, expected }: Counted, all: number): number {
  if (observed <= expected) return 0;
  const without = all - observed;
  return (
    observed * Math.log(observed / expected) +
    (without === 0 ? 0 : without * Math.log(without / (all - expected)))
  );
}

/** The same of a count alone. */
export function likelihoodRatio({ observed, expected }: Counted): number {
  return observed <= expected ? 0 : observed * Math.log(observed / expected) - (observed - expected);
}
