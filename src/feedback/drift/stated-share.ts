import { wilsonInterval } from '../../learning/statistics/wilson.js';

/** What a model says on average of some rows, beside what came of them. */
export interface StatedShare {
  readonly statedPercent: number;
  readonly happenedPercent: number;
  /** Of the share that it happened to: the 95 % interval. */
  readonly lowPercent: number;
  readonly highPercent: number;
}

/** What is stated, where it lies outside the 95 % interval of the share that it happened to; null inside, and without rows. */
export function statedAmiss(chances: Float64Array, happened: number): StatedShare | null {
  if (chances.length === 0) return null;
  const stated = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  const { low, high } = wilsonInterval(happened, chances.length);
  if (stated >= low && stated <= high) return null;
  return {
    statedPercent: tenths(100 * stated),
    happenedPercent: tenths((100 * happened) / chances.length),
    lowPercent: tenths(100 * low),
    highPercent: tenths(100 * high),
  };
}

function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
