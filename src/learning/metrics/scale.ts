import type { Figure } from '../evaluation/evaluation.js';
import { NORMAL_95 } from '../statistics/normal.js';

/** Where a figure can lie: from 0 to 1, or from 0 upwards. */
export type Scale = 'share' | 'positive';

/**
 * The 95 % interval of a value from its resampled standard error on the scale without ends: log-odds of a share, the
 * logarithm of a positive number. Where the value or a replicate sits at an end, that scale is out of reach, and the
 * standard error is taken as it is and the interval cut at the ends.
 *
 * @param replicates the same figure of resamples, two or more.
 */
export function intervalOn(scale: Scale, value: number, replicates: readonly number[]): Figure {
  const stretched = replicates.map((replicate) => stretch(scale, replicate));
  const centre = stretch(scale, value);
  if (Number.isFinite(centre) && stretched.every(Number.isFinite)) {
    const half = NORMAL_95 * standardDeviation(stretched);
    return {
      value,
      low: Math.min(value, shrink(scale, centre - half)),
      high: Math.max(value, shrink(scale, centre + half)),
    };
  }
  const half = NORMAL_95 * standardDeviation(replicates);
  const top = scale === 'share' ? 1 : Number.POSITIVE_INFINITY;
  return { value, low: Math.max(0, value - half), high: Math.min(top, value + half) };
}

function stretch(scale: Scale, value: number): number {
  return scale === 'share' ? Math.log(value / (1 - value)) : Math.log(value);
}

function shrink(scale: Scale, stretched: number): number {
  return scale === 'share' ? 1 / (1 + Math.exp(-stretched)) : Math.exp(stretched);
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((before, value) => before + value, 0) / values.length;
  const squares = values.reduce((before, value) => before + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
