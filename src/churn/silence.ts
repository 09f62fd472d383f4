import type { IntervalDistribution } from '../domain/run.js';
import type { OrderIntervals } from '../history/order-intervals.js';
import { studentTCdf } from '../learning/statistics/student-t.js';

/** From so many intervals on, a customer is compared with itself alone. */
export const OWN_INTERVALS = 5;
/** What the segment knows of the spread weighs as much as so many intervals of the customer's own. */
const PRIOR_INTERVALS = OWN_INTERVALS;
/** Nobody is more regular than a fifth of the interval: a day late is no silence. */
const MIN_VARIANCE_LOG = 0.2 ** 2;
/** However alike the customers of a segment are, twenty intervals of one's own weigh as much as the segment. */
const MAX_PRIOR_WEIGHT = 20;

export interface Silence {
  /** Share of the intervals expected of this customer that are shorter than the silence, 0 to 1. */
  readonly percentile: number;
  /** The customer's usual interval in days: the median of that expectation. */
  readonly usualDays: number;
  readonly variant: 'own' | 'shrunk' | 'segment';
}

/**
 * How unusual it is that a customer has not ordered for so many days: where the silence stands among the intervals
 * expected next. Logarithms of intervals are taken as normal with unknown mean and variance, so that what is expected
 * next is Student's t. From five intervals on by the customer's own alone (noninformative prior: Gelman et al., Bayesian
 * Data Analysis, 3rd ed. 2013, 3.2); under five with the segment as the conjugate prior (the same, 3.3; Murphy,
 * Conjugate Bayesian analysis of the Gaussian distribution, 2007, 5), whose weight on the mean is the variance
 * within customers over that between them; without any interval by the segment.
 *
 * @param days that count since the last order, ≥ 0. More days never lower the percentile.
 * @param segment null where too few customers have intervals.
 * @returns null where neither the customer nor the segment has enough.
 */
export function silenceOf(
  days: number,
  own: OrderIntervals,
  segment: IntervalDistribution | null,
): Silence | null {
  const expected = own.count >= OWN_INTERVALS ? ownExpectation(own) : segmentExpectation(own, segment);
  if (expected === null) return null;
  const { location, scale, degreesOfFreedom, variant } = expected;
  return {
    percentile: studentTCdf((Math.log(days) - location) / scale, degreesOfFreedom),
    usualDays: Math.exp(location),
    variant,
  };
}

interface Expectation {
  readonly location: number;
  readonly scale: number;
  readonly degreesOfFreedom: number;
  readonly variant: Silence['variant'];
}

function ownExpectation(own: OrderIntervals): Expectation {
  const variance = Math.max(own.squaresLog / (own.count - 1), MIN_VARIANCE_LOG);
  return {
    location: own.meanLog,
    scale: Math.sqrt(variance * (1 + 1 / own.count)),
    degreesOfFreedom: own.count - 1,
    variant: 'own',
  };
}

function segmentExpectation(own: OrderIntervals, segment: IntervalDistribution | null): Expectation | null {
  if (segment === null) return null;
  const priorVariance = Math.max(segment.withinVarianceLog, MIN_VARIANCE_LOG);
  const priorWeight = Math.min(priorVariance / segment.betweenVarianceLog, MAX_PRIOR_WEIGHT);
  const weight = priorWeight + own.count;
  const degreesOfFreedom = PRIOR_INTERVALS + own.count;
  const surprise = ((priorWeight * own.count) / weight) * (own.meanLog - segment.meanLog) ** 2;
  const variance = (PRIOR_INTERVALS * priorVariance + own.squaresLog + surprise) / degreesOfFreedom;
  return {
    location: (priorWeight * segment.meanLog + own.count * own.meanLog) / weight,
    scale: Math.sqrt(variance * (1 + 1 / weight)),
    degreesOfFreedom,
    variant: own.count === 0 ? 'segment' : 'shrunk',
  };
}
