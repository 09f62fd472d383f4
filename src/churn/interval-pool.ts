import type { IntervalDistribution } from '../domain/run.js';
import type { OrderIntervals } from '../history/order-intervals.js';

/** Fewer say too little about how customers differ. */
const MIN_CUSTOMERS = 10;
const MIN_INTERVALS = 30;

/** Takes in customers one at a time. */
export interface IntervalPool {
  readonly add: (segment: string, own: OrderIntervals) => void;
  /** One distribution per segment that has enough, by segment; '' is all together. */
  readonly distributions: () => IntervalDistribution[];
}

interface Sums {
  customers: number;
  intervals: number;
  mean: number;
  /** Squared deviations of the customers' means from their mean. */
  betweenSquares: number;
  withinSquares: number;
  inverseCounts: number;
}

/**
 * Estimates how order intervals vary within and between customers, in one pass. Each customer weighs the same, however
 * often it orders: a customer of whom nothing is known yet is like any other, not like the most frequent. The variance
 * between customers is that of their means less what chance within each adds to it: one-way random effects by the
 * method of moments with unweighted means (Searle, Casella and McCulloch, Variance Components, 1992, 3.6).
 */
export function intervalPool(): IntervalPool {
  const bySegment = new Map<string, Sums>();
  return {
    add(segment, own) {
      if (own.count === 0) return;
      take(sumsOf(bySegment, ''), own);
      if (segment !== '') take(sumsOf(bySegment, segment), own);
    },
    distributions: () =>
      [...bySegment]
        .filter(([, sums]) => sums.customers >= MIN_CUSTOMERS && sums.intervals >= MIN_INTERVALS)
        .filter(([, sums]) => sums.intervals > sums.customers)
        .map(([segment, sums]) => distribution(segment, sums))
        .sort((a, b) => (a.segment < b.segment ? -1 : 1)),
  };
}

function sumsOf(bySegment: Map<string, Sums>, segment: string): Sums {
  const held = bySegment.get(segment);
  if (held !== undefined) return held;
  const sums = {
    customers: 0,
    intervals: 0,
    mean: 0,
    betweenSquares: 0,
    withinSquares: 0,
    inverseCounts: 0,
  };
  bySegment.set(segment, sums);
  return sums;
}

function take(sums: Sums, own: OrderIntervals): void {
  sums.customers += 1;
  sums.intervals += own.count;
  sums.withinSquares += own.squaresLog;
  sums.inverseCounts += 1 / own.count;
  const deviation = own.meanLog - sums.mean;
  sums.mean += deviation / sums.customers;
  sums.betweenSquares += deviation * (own.meanLog - sums.mean);
}

function distribution(segment: string, sums: Sums): IntervalDistribution {
  const withinVarianceLog = sums.withinSquares / (sums.intervals - sums.customers);
  const varianceOfMeans = sums.betweenSquares / (sums.customers - 1);
  const chance = (withinVarianceLog * sums.inverseCounts) / sums.customers;
  return {
    segment,
    meanLog: sums.mean,
    withinVarianceLog,
    betweenVarianceLog: Math.max(0, varianceOfMeans - chance),
    intervalCount: sums.intervals,
    customerCount: sums.customers,
  };
}
