import { rowResampler } from '../metrics/bootstrap.js';

const RESAMPLES = 500;
const MOST_UNITS = 2_000;

/**
 * Share of paired bootstrap resamples in which the challenger's mean absolute error is the lower one: 1 where it is
 * better for certain, 0.5 where nothing can be told. Of many customers sums over some thousand arbitrary groups are
 * drawn, which vary alike.
 */
export function chanceBetter(
  challenger: Float64Array,
  incumbent: Float64Array,
  actual: Float64Array,
  seed: number,
): number {
  const units = Math.min(MOST_UNITS, actual.length);
  const differences = new Float64Array(units);
  for (let row = 0; row < actual.length; row++) {
    const value = actual[row] as number;
    const lead = Math.abs((challenger[row] as number) - value) - Math.abs((incumbent[row] as number) - value);
    differences[row % units] = (differences[row % units] as number) + lead;
  }
  const resample = rowResampler(units, seed, 'value candidates');
  const strata = [Int32Array.from(differences.keys())];
  let better = 0;
  for (let time = 0; time < RESAMPLES; time++) {
    const counts = resample(strata);
    let sum = 0;
    for (let unit = 0; unit < units; unit++) sum += (counts[unit] as number) * (differences[unit] as number);
    if (sum < 0) better++;
  }
  return better / RESAMPLES;
}
