import type { CategorySums } from './category-sums.js';

/** Where the data don't say: a category's mean counts in full from some tens of rows on. */
const FALLBACK = 10;
/** Weakest shrinkage: a category of one row is never believed in full. */
const LEAST = 1;

/**
 * How many rows the mean of all should count for against a category's own: the variance within categories over that
 * between them, by the method of moments of the one-way random-effects model (Searle, Casella & McCulloch 1992, 3.6).
 * Never more than all rows together, so that categories keep their order even where they seem not to differ: trees may
 * need them beside another column.
 *
 * @param sums of these rows, about `prior`.
 * @returns ≥ 1, finite.
 */
export function shrinkageStrength(
  codes: Int32Array,
  target: Float64Array,
  weights: Float64Array | null,
  sums: CategorySums,
  prior: number,
): number {
  const filled = sums.weight.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  const rows = sums.rows.reduce((sum, count) => sum + count, 0);
  const total = sums.weight.reduce((sum, weight) => sum + weight, 0);
  const most = Math.max(LEAST, total);
  if (filled < 2) return Math.min(FALLBACK, most);
  // Weights as if they were counts of rows: their mean is taken as 1.
  const unit = rows / total;
  let between = 0;
  let squares = 0;
  for (let code = 0; code < sums.weight.length; code++) {
    const weight = sums.weight[code] as number;
    if (weight === 0) continue;
    between += unit * weight * ((sums.excess[code] as number) / weight) ** 2;
    squares += (unit * weight) ** 2;
  }
  const within = sumWithin(codes, target, weights, sums, prior) * unit;
  if (rows <= filled) return most;
  const withinVariance = within / (rows - filled);
  const betweenVariance = (between - (filled - 1) * withinVariance) / (rows - squares / rows);
  if (Number.isNaN(betweenVariance) || !Number.isFinite(withinVariance)) return Math.min(FALLBACK, most);
  if (!(betweenVariance > 0)) return most;
  return Math.min(most, Math.max(LEAST, withinVariance / betweenVariance / unit));
}

/** Σ weight × (target − mean of its category)². */
function sumWithin(
  codes: Int32Array,
  target: Float64Array,
  weights: Float64Array | null,
  sums: CategorySums,
  prior: number,
): number {
  let sum = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    const weight = weights === null ? 1 : (weights[row] as number);
    if (code === -1 || weight === 0) continue;
    const mean = (sums.excess[code] as number) / (sums.weight[code] as number);
    sum += weight * ((target[row] as number) - prior - mean) ** 2;
  }
  return sum;
}
