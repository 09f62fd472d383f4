import type { Counted } from './exposed-buyers.js';
import { FEWEST_CUSTOMERS, likelihoodRatio } from './judge-exposure.js';
import {
  chanceOfAny,
  shareBeforeWithinHorizon,
  shareWithinHorizon,
  weeksAfter,
  weeksBefore,
} from './lag-days.js';
import { HORIZON_DAYS, HORIZON_WEEKS, LAG_WINDOWS, lagWindow } from './lag-window.js';
import type { PurchaseRates } from './purchase-rates.js';

/** A first look at the buyers of an item with tickets of one kind, which spares the exact one what will not hold anyway. */
export interface WindowTally {
  buyers: number;
  /**
   * Customers who would have bought anyway in a window after a ticket, and in windows side by side before one, by length in
   * weeks: as if their purchases were spread evenly over the half year.
   */
  readonly expectedAfter: Float64Array;
  readonly expectedBefore: Float64Array;
  /** Of those with one ticket and one purchase, who are most: shares of the whole half year. */
  plainAfter: number;
  plainBefore: number;
  /** How many customers bought in which weeks after a ticket, and before one: a bit each. */
  readonly after: Map<number, number>;
  readonly before: Map<number, number>;
}

export function newTally(): WindowTally {
  return {
    buyers: 0,
    expectedAfter: new Float64Array(HORIZON_WEEKS + 1),
    expectedBefore: new Float64Array(HORIZON_WEEKS + 1),
    plainAfter: 0,
    plainBefore: 0,
    after: new Map(),
    before: new Map(),
  };
}

export interface TalliedBuyer {
  readonly rates: PurchaseRates;
  readonly row: number;
  readonly tickets: Int32Array;
  readonly purchases: Int32Array;
  readonly allPurchases: number;
}

export function addToTally(
  tally: WindowTally,
  { rates, row, tickets, purchases, allPurchases }: TalliedBuyer,
): void {
  const count = purchases.length;
  tally.buyers++;
  const shareAfter = shareWithinHorizon(rates, row, tickets);
  const shareBefore = shareBeforeWithinHorizon(rates, row, tickets);
  if (count === 1 && tickets.length === 1) {
    tally.plainAfter += shareAfter;
    tally.plainBefore += shareBefore;
  } else {
    for (const length of LENGTHS) {
      const part = length / HORIZON_WEEKS;
      const covered = daysCovered(tickets, length * 7) / daysCovered(tickets, HORIZON_DAYS);
      const before = tilesOf(length) * chanceOfAny(part * shareBefore, count, allPurchases);
      add(tally.expectedAfter, length, chanceOfAny(covered * shareAfter, count, allPurchases));
      add(tally.expectedBefore, length, before);
    }
  }
  countOne(tally.after, weeksAfter(tickets, purchases));
  countOne(tally.before, weeksBefore(tickets, purchases));
}

const LENGTHS = [...new Set(LAG_WINDOWS.map(({ fromWeeks, toWeeks }) => toWeeks - fromWeeks))];

/** Under it no chance is small enough to hold after the choice of a window, whatever else was tried. */
const LEAST_RATIO = 6;

export function isPromising(tally: WindowTally): boolean {
  const most = [...tally.after.values()].reduce((sum, count) => sum + count, 0);
  if (most < FEWEST_CUSTOMERS) return false;
  const beforeOf = new Map(LENGTHS.map((length) => [length, countedBefore(tally, length)]));
  return LAG_WINDOWS.some(({ fromWeeks, toWeeks, mask }) => {
    const observed = within(tally.after, mask);
    if (observed < FEWEST_CUSTOMERS) return false;
    const length = toWeeks - fromWeeks;
    const usual = (tally.expectedAfter[length] as number) + (tally.plainAfter * length) / HORIZON_WEEKS;
    const before = beforeOf.get(length) ?? { observed: 0, expected: 0 };
    const asBefore = before.expected === 0 ? 0 : (before.observed * usual) / before.expected;
    return likelihoodRatio({ observed, expected: Math.max(usual, asBefore) }) > LEAST_RATIO;
  });
}

function countedBefore({ before, expectedBefore, plainBefore }: WindowTally, length: number): Counted {
  let observed = 0;
  for (let tile = 0; tile < tilesOf(length); tile++)
    observed += within(before, lagWindow(tile * length, (tile + 1) * length).mask);
  const plain = (plainBefore * tilesOf(length) * length) / HORIZON_WEEKS;
  return { observed, expected: (expectedBefore[length] as number) + plain };
}

function within(counts: ReadonlyMap<number, number>, mask: number): number {
  let sum = 0;
  for (const [weeks, count] of counts) if ((weeks & mask) !== 0) sum += count;
  return sum;
}

function tilesOf(length: number): number {
  return Math.floor(HORIZON_WEEKS / length);
}

/** Days that lie within so many after any of some tickets. */
function daysCovered(tickets: Int32Array, days: number): number {
  let covered = days;
  for (let n = 1; n < tickets.length; n++)
    covered += Math.min(days, (tickets[n] as number) - (tickets[n - 1] as number));
  return covered;
}

function add(to: Float64Array, at: number, amount: number): void {
  to[at] = (to[at] as number) + amount;
}

function countOne(counts: Map<number, number>, weeks: number): void {
  if (weeks !== 0) counts.set(weeks, (counts.get(weeks) ?? 0) + 1);
}
