import { chanceOfAny, type SharesAfter } from './lag-days.js';
import { HORIZON_WEEKS, type LagWindow, lagWindow } from './lag-window.js';

/** A buyer of an item who also had tickets of a kind. */
export interface ExposedBuyer {
  readonly purchases: number;
  /** Weeks after a ticket, and before one, in which it bought: a bit each. */
  readonly after: number;
  readonly before: number;
  /** The shares of its purchases that would lie there anyway. */
  readonly sharesAfter: SharesAfter;
  /** By week, the nearest first. */
  readonly sharesBefore: Float64Array;
}

/** All buyers of an item with tickets of one kind. */
export interface Exposure {
  readonly buyers: readonly ExposedBuyer[];
  /** Purchases of everybody, with such tickets or without. */
  readonly purchases: number;
}

/** Customers who bought in a window, and those who would have anyway: each counts once. */
export interface Counted {
  readonly observed: number;
  readonly expected: number;
}

/** Of windows of one length side by side before the tickets, a customer once in each. */
export function countedBefore({ buyers, purchases: all }: Exposure, lengthWeeks: number): Counted {
  let observed = 0;
  let expected = 0;
  for (let from = 0; from + lengthWeeks <= HORIZON_WEEKS; from += lengthWeeks) {
    const { mask } = lagWindow(from, from + lengthWeeks);
    for (const { before, sharesBefore, purchases } of buyers) {
      if ((before & mask) !== 0) observed++;
      let share = 0;
      for (let week = from; week < from + lengthWeeks; week++) share += sharesBefore[week] as number;
      if (share > 0) expected += chanceOfAny(Math.min(1, share), purchases, all);
    }
  }
  return { observed, expected };
}

const LARGEST_LIFT = 1000;

/**
 * How many times as often purchases fall into a window as they do otherwise: the relative incidence of the self-controlled
 * case series. The expected count alone would understate it, since the purchases that a pattern brings are among those
 * from which it is reckoned.
 *
 * @param observed customers, at least as many as were expected.
 */
export function liftOf({ buyers, purchases: all }: Exposure, window: LagWindow, observed: number): number {
  const expectedAt = (lift: number) => {
    let expected = 0;
    for (const { sharesAfter, purchases } of buyers) {
      const share = shareWithin(sharesAfter, window);
      expected += chanceOfAny((lift * share) / (1 - share + lift * share), purchases, all);
    }
    return expected;
  };
  let low = 1;
  let high = LARGEST_LIFT;
  // To a thousandth: nobody reads more of it.
  while (high / low > 1.001) {
    const middle = Math.sqrt(low * high);
    if (expectedAt(middle) < observed) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

function shareWithin({ weeks, shares }: SharesAfter, { mask }: LagWindow): number {
  let share = 0;
  for (let n = 0; n < weeks.length; n++)
    if (((weeks[n] as number) & mask) !== 0) share += shares[n] as number;
  return Math.min(1, share);
}
