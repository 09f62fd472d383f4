import type { Dimension } from '../domain/customer-value.js';
import type { StrategicFactKey } from '../domain/strategic-fact.js';
import type { ObservedValue } from './observed/observe-value.js';
import type { RankCurve } from './scores/rank-curve.js';

export type DimensionWeights = Readonly<Record<Dimension, number>>;
export type Dimensions = Readonly<Record<Dimension, number | null>>;

/** What the dimensions are ranked against: all active customers. */
export interface DimensionCurves {
  /** Of value to come, or so far where none can be predicted. */
  readonly value: RankCurve;
  readonly contacts: RankCurve;
  readonly years: RankCurve;
  /** Cost to serve, or tickets where no rate is set, over a year. */
  readonly effort: RankCurve;
}

const PAYMENT_WEIGHT = 0.2;
const HIGHEST_GRADE = 3;

/**
 * The three dimensions, 0 to 100 each; null where nothing is known of one. Monetary: rank of value, with a fifth for paying
 * on time. Strategic: mean of what staff or an import have said. Behavioural: interaction, loyalty and little effort, each
 * by rank.
 */
export function dimensionsOf(
  observed: ObservedValue,
  valueMinor: number,
  grades: Readonly<Partial<Record<StrategicFactKey, number>>>,
  curves: DimensionCurves,
): Dimensions {
  const worth = Number.isNaN(valueMinor) ? Number.NaN : curves.value.score(valueMinor);
  const given = Object.values(grades);
  const effort = effortOf(observed);
  return {
    monetary: weighted([
      [worth, 1 - PAYMENT_WEIGHT],
      // Who pays on time without buying is worth nothing for it.
      [Number.isNaN(worth) ? Number.NaN : 100 * observed.paidOnTime, PAYMENT_WEIGHT],
    ]),
    strategic: weighted(given.map((grade) => [(100 * grade) / HIGHEST_GRADE, 1])),
    behavioural: weighted([
      [rankOf(curves.contacts, observed.contactsLastYear), 1],
      [rankOf(curves.years, observed.years), 1],
      [Number.isNaN(effort) ? Number.NaN : 100 - curves.effort.score(effort), 1],
    ]),
  };
}

/** What serving a customer took in the last year; NaN where nobody knows. */
export function effortOf({ serviceLastYearMinor, ticketsLastYear }: ObservedValue): number {
  return Number.isNaN(serviceLastYearMinor) ? ticketsLastYear : serviceLastYearMinor;
}

/** The known dimensions with their weights, 0 to 100; NaN where none is known. */
export function combinedValue(dimensions: Dimensions, weights: DimensionWeights): number {
  const known = (['monetary', 'strategic', 'behavioural'] as const).flatMap((key): [number, number][] => {
    const value = dimensions[key];
    return value === null ? [] : [[value, weights[key]]];
  });
  return weighted(known) ?? Number.NaN;
}

function rankOf(curve: RankCurve, value: number): number {
  return Number.isNaN(value) || curve.count === 0 ? Number.NaN : curve.score(value);
}

function weighted(parts: readonly (readonly [value: number, weight: number])[]): number | null {
  const known = parts.filter(([value, weight]) => !Number.isNaN(value) && weight > 0);
  const weights = known.reduce((sum, [, weight]) => sum + weight, 0);
  return weights === 0 ? null : known.reduce((sum, [value, weight]) => sum + value * weight, 0) / weights;
}
