import { utcDate } from './time.js';
import type { WinPoint, WinScore } from './win-score.js';

/** Whether a score replaces another of its deal: it knows more of the deal, or as much at a later moment. */
export function isNewerWinScore(
  score: Pick<WinScore, 'dealVersion' | 'asOf'>,
  held: Pick<WinScore, 'dealVersion' | 'asOf'>,
): boolean {
  if (score.dealVersion !== held.dealVersion) return score.dealVersion > held.dealVersion;
  return score.asOf > held.asOf;
}

/** Whether a score makes a point of its deal's history: the chance, the basis or the month is another than at the last. */
export function isNewWinPoint(
  { asOf, basis, chance }: Pick<WinScore, 'asOf' | 'basis' | 'chance'>,
  last: Pick<WinPoint, 'asOf' | 'basis' | 'chance'>,
): boolean {
  if (basis !== last.basis || (chance === null) !== (last.chance === null)) return true;
  if (utcDate(asOf).slice(0, 7) !== utcDate(last.asOf).slice(0, 7)) return true;
  return chance !== null && last.chance !== null && Math.abs(chance - last.chance) >= POINT - ROUNDING;
}

export function winPointOf({ dealId, asOf, dealVersion, basis, chance, modelId }: WinScore): WinPoint {
  return { dealId, asOf, dealVersion, basis, chance, modelId };
}

/** One percentage point, and what floating-point subtraction may take from it. */
const POINT = 0.01;
const ROUNDING = 1e-12;
