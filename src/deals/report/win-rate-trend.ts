import { NORMAL_95 } from '../../learning/statistics/normal.js';

export interface WinRate {
  readonly won: number;
  readonly closed: number;
}

/** What can be said of a win rate against an earlier one: "rose" and "fell" only where chance hardly explains it. */
export interface WinRateTrend {
  readonly direction: 'rose' | 'fell' | 'steady' | 'too_few';
  readonly before: WinRate;
  readonly now: WinRate;
}

/** Closed deals that each of two periods needs. */
const FEWEST = 20;

/** Compared by the two-proportion z-test with a common rate, at 5 %. */
export function winRateTrend(before: WinRate, now: WinRate): WinRateTrend {
  if (before.closed < FEWEST || now.closed < FEWEST) return { direction: 'too_few', before, now };
  const common = (before.won + now.won) / (before.closed + now.closed);
  const error = Math.sqrt(common * (1 - common) * (1 / before.closed + 1 / now.closed));
  const difference = now.won / now.closed - before.won / before.closed;
  if (error === 0 || Math.abs(difference) < NORMAL_95 * error) return { direction: 'steady', before, now };
  return { direction: difference > 0 ? 'rose' : 'fell', before, now };
}
