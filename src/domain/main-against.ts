import type { WinFactor, WinFactorKey } from './win-score.js';

/** What weighs most against a deal: the factor with the fewest points, the first of equals; null where nothing does. */
export function mainAgainst(factors: readonly WinFactor[]): WinFactorKey | null {
  let main: WinFactor | null = null;
  for (const factor of factors) {
    if (factor.points < 0 && factor.points < (main?.points ?? 0)) main = factor;
  }
  return main?.key ?? null;
}
