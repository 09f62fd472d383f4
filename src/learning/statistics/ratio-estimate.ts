import type { Bounded } from './interval-of-difference.js';
import { studentTQuantile } from './student-t-quantile.js';

/** Sums over units, such as customers, of what each has of two quantities; added to one unit at a time. */
export interface RatioSums {
  units: number;
  tops: number;
  bottoms: number;
  squaredTops: number;
  products: number;
  squaredBottoms: number;
}

export function emptyRatioSums(): RatioSums {
  return { units: 0, tops: 0, bottoms: 0, squaredTops: 0, products: 0, squaredBottoms: 0 };
}

export function addUnit(sums: RatioSums, top: number, bottom: number): void {
  sums.units += 1;
  sums.tops += top;
  sums.bottoms += bottom;
  sums.squaredTops += top * top;
  sums.products += top * bottom;
  sums.squaredBottoms += bottom * bottom;
}

/**
 * The sum of one quantity for each of another, such as cost for each month, with a 95 % interval in which whole units vary:
 * what one customer has several of does not count as independent. Cochran, Sampling Techniques, 3rd ed. (1977), 6.4.
 *
 * @returns null for fewer than two units or a sum of 0 below: nothing can be said about how they vary.
 */
export function ratioEstimate(sums: Readonly<RatioSums>): Bounded | null {
  const { units, tops, bottoms, squaredTops, products, squaredBottoms } = sums;
  if (units < 2 || bottoms <= 0) return null;
  const value = tops / bottoms;
  const squares = Math.max(0, squaredTops - 2 * value * products + value * value * squaredBottoms);
  const standardError = Math.sqrt((units / (units - 1)) * squares) / bottoms;
  const half = studentTQuantile(0.975, units - 1) * standardError;
  return { value, low: value - half, high: value + half };
}
