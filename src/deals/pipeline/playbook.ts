import type { WinChange } from '../../domain/win-score.js';

/** "close": close quickly, look for the upsell; "lever": the largest lever; "lift": a named measure would lift it; "minimal". */
export const BANDS = ['close', 'lever', 'lift', 'minimal'] as const;
export type Band = (typeof BANDS)[number];

/** Lower borders, 0 to 1. */
export interface BandBorders {
  readonly close: number;
  readonly lever: number;
}

/** What is done with a deal of a chance: minimal effort under the middle, unless a named measure lifts it over the border. */
export function bandOf(chance: number, changes: readonly WinChange[], { close, lever }: BandBorders): Band {
  if (chance >= close) return 'close';
  if (chance >= lever) return 'lever';
  return changes.some((change) => change.chance >= lever) ? 'lift' : 'minimal';
}
