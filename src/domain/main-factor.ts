import type { Factor, FactorKey } from './score.js';

/** What weighs most in a score: the factor with the most points, the first of equals; null where nothing raises the risk. */
export function mainFactor(factors: readonly Factor[]): FactorKey | null {
  let main: Factor | null = null;
  for (const factor of factors) {
    if (factor.points > 0 && factor.points > (main?.points ?? 0)) main = factor;
  }
  return main?.signal ?? null;
}
