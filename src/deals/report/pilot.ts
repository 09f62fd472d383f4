import { NORMAL_95 } from '../../learning/statistics/normal.js';
import { wilsonInterval } from '../../learning/statistics/wilson.js';
import type { WinRate } from './win-rate-trend.js';

/** Standard deviations above which 80 % of a normal distribution's chance of finding something lies. */
const POWER_80 = 0.8416212335729143;

/** What is to be settled before a pilot begins. */
export interface PilotPlan {
  readonly pilotDeals: number;
  readonly controlDeals: number;
  /** Win rate so far, 0 to 1. */
  readonly baseRate: number;
  /** The success that was named beforehand, in percentage points. */
  readonly goalPoints: number;
}

/**
 * The smallest true difference of win rates, in percentage points, that such a pilot finds four times of five, tested at
 * 5 %, two-sided (normal approximation).
 */
export function detectablePoints({
  pilotDeals,
  controlDeals,
  baseRate,
}: Omit<PilotPlan, 'goalPoints'>): number {
  if (pilotDeals <= 0 || controlDeals <= 0) return Number.POSITIVE_INFINITY;
  const spread = baseRate * (1 - baseRate) * (1 / pilotDeals + 1 / controlDeals);
  return (NORMAL_95 + POWER_80) * Math.sqrt(spread) * 100;
}

export interface PilotResult {
  readonly pilot: WinRate;
  readonly control: WinRate;
  /** Pilot less control, in percentage points, with its 95 % interval; null before both have closed deals. */
  readonly difference: { readonly points: number; readonly low: number; readonly high: number } | null;
  /** "better" and "worse" where the interval leaves out nothing; "not_shown" otherwise; "too_early" while it runs. */
  readonly verdict: 'better' | 'worse' | 'not_shown' | 'too_early';
  readonly reachesGoal: boolean;
}

/** Whether the difference is real: Newcombe's interval of two shares, Statistics in Medicine 17 (1998), method 10. */
export function pilotResult(
  pilot: WinRate,
  control: WinRate,
  { isOver, goalPoints }: { readonly isOver: boolean; readonly goalPoints: number },
): PilotResult {
  const difference = pilot.closed === 0 || control.closed === 0 ? null : newcombe(pilot, control);
  const verdict =
    !isOver || difference === null
      ? 'too_early'
      : difference.low > 0
        ? 'better'
        : difference.high < 0
          ? 'worse'
          : 'not_shown';
  const reachesGoal = verdict === 'better' && difference !== null && difference.points >= goalPoints;
  return { pilot, control, difference, verdict, reachesGoal };
}

function newcombe(a: WinRate, b: WinRate): { points: number; low: number; high: number } {
  const [first, second] = [wilsonInterval(a.won, a.closed), wilsonInterval(b.won, b.closed)];
  const [rateA, rateB] = [a.won / a.closed, b.won / b.closed];
  const difference = rateA - rateB;
  return {
    points: difference * 100,
    low: (difference - Math.hypot(rateA - first.low, second.high - rateB)) * 100,
    high: (difference + Math.hypot(first.high - rateA, rateB - second.low)) * 100,
  };
}
