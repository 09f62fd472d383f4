import type { ShareFigure } from '../../domain/monthly-figures.js';
import type { Measured, ValueFigureName, WhyNotSaid } from '../../domain/value-figures.js';
import { medianInterval } from '../../learning/statistics/median-interval.js';
import { type RatioSums, ratioEstimate } from '../../learning/statistics/ratio-estimate.js';
import { wilsonInterval } from '../../learning/statistics/wilson.js';

/** Customers, answers or tickets: under these a figure would be that of a few. */
export const FIGURE_MINIMUM = {
  retention: 30,
  satisfaction: 10,
  upsell: 30,
  response_time: 10,
  service_cost: 10,
} as const satisfies Record<ValueFigureName, number>;

/** Those who stayed, of the customers at the beginning. */
export function retentionMeasure({ hits: lost, of }: Pick<ShareFigure, 'hits' | 'of'>): Measured {
  if (of < FIGURE_MINIMUM.retention) return notSaid('retention', 'too_few', of);
  return { isKnown: true, value: 1 - lost / of, ...wilsonInterval(of - lost, of), count: of };
}

/** The mean answer, 0 to 1. Several answers of one customer are not independent of each other. */
export function satisfactionMeasure(sums: RatioSums): Measured {
  const estimate = sums.bottoms < FIGURE_MINIMUM.satisfaction ? null : ratioEstimate(sums);
  if (estimate === null)
    return notSaid('satisfaction', sums.bottoms === 0 ? 'no_source' : 'too_few', sums.bottoms);
  const { value, low, high } = estimate;
  return { isKnown: true, value, low: Math.max(0, low), high: Math.min(1, high), count: sums.bottoms };
}

/** The share of quarters with further business; as sure as if each customer were asked once. */
export function upsellMeasure({ units, tops, bottoms }: RatioSums): Measured {
  if (units < FIGURE_MINIMUM.upsell) return notSaid('upsell', 'too_few', units);
  const value = tops / bottoms;
  return { isKnown: true, value, ...wilsonInterval(Math.min(units, value * units), units), count: units };
}

/** The median; a ticket that nobody has answered yet counts as a long time. */
export function responseTimeMeasure(hours: readonly number[]): Measured {
  if (hours.length < FIGURE_MINIMUM.response_time) return notSaid('response_time', 'too_few', hours.length);
  const estimate = medianInterval(Float64Array.from(hours).sort());
  return Number.isFinite(estimate.value)
    ? { isKnown: true, ...estimate, count: hours.length }
    : notSaid('response_time', 'mostly_unanswered', hours.length);
}

/** In minor units for each customer and month. */
export function serviceCostMeasure(sums: RatioSums | undefined): Measured {
  const units = sums?.units ?? 0;
  const estimate = sums === undefined || units < FIGURE_MINIMUM.service_cost ? null : ratioEstimate(sums);
  if (estimate === null) return notSaid('service_cost', 'too_few', units);
  const { value, low, high } = estimate;
  return { isKnown: true, value, low: Math.max(0, low), high, count: units };
}

export function notSaid(name: ValueFigureName, reason: WhyNotSaid, count: number): Measured {
  return { isKnown: false, reason, count, needed: FIGURE_MINIMUM[name] };
}
