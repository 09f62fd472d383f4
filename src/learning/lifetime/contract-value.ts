import type { SurvivalCurve } from '../survival/kaplan-meier.js';
import { survivalAt } from '../survival/kaplan-meier.js';
import { discountFactor } from './discounting.js';

/** What a contract is expected to bring from now on. */
export interface ContractValue {
  /** Margin within the horizon, discounted. */
  readonly value: number;
  /** Where a single contract's margin will lie with the level's chance. */
  readonly low: number;
  readonly high: number;
  /** Chance to be still there at the horizon's end. */
  readonly remaining: number;
}

export interface ContractTerms {
  /** Earned at the middle of each period in which the contract still runs; income less cost to serve. */
  readonly marginPerPeriod: number;
  readonly periodWeeks: number;
  readonly annualDiscount: number;
  /** Chance of lying within the interval, such as 0.8. */
  readonly level: number;
}

/**
 * Survival × margin, discounted: Gupta, Lehmann & Stuart (2004). A contract that ends within a period brings half of it.
 *
 * @param remaining chances to be still there at the end of each period from now, never rising, 0 to 1; as many as the
 * horizon has.
 * @throws RangeError for chances that can't be, or none.
 */
export function contractValue(remaining: Float64Array, terms: ContractTerms): ContractValue {
  checkRemaining(remaining);
  const { marginPerPeriod, periodWeeks, annualDiscount, level } = terms;
  const worth = Float64Array.from(
    remaining,
    (_, period) => marginPerPeriod * discountFactor((period + 0.5) * periodWeeks, annualDiscount),
  );
  let value = 0;
  let before = 1;
  remaining.forEach((after, period) => {
    value += ((before + after) / 2) * (worth[period] as number);
    before = after;
  });
  const stayedUntil = (chance: number) => {
    let sum = 0;
    for (let period = 0; period < remaining.length; period++) {
      if ((remaining[period] as number) < chance) return sum + (worth[period] as number) / 2;
      sum += worth[period] as number;
    }
    return sum;
  };
  const ends = [stayedUntil((1 + level) / 2), stayedUntil((1 - level) / 2)].sort((a, b) => a - b);
  return {
    value,
    low: ends[0] as number,
    high: ends[1] as number,
    remaining: remaining[remaining.length - 1] as number,
  };
}

export interface RemainingSurvival {
  /** Chances to be still there at the end of each period from now. */
  readonly remaining: Float64Array;
  /** Periods of them that lie beyond what was seen, and are told from the last stretch that was. */
  readonly periodsBeyond: number;
}

/** So much of the longest duration seen tells the rate of leaving beyond it. */
const LAST_STRETCH = 0.5;
/** Where a curve falls to 0 the few longest tell it; nobody is said to leave for certain. */
const LEAST_SURVIVAL = 1e-9;

/**
 * Survival from a tenure on, given having reached it: S(tenure + t) / S(tenure). Beyond the longest duration seen,
 * leaving goes on at the mean rate of the curve's second half.
 *
 * @param tenure in the unit of the curve. @param period length of a period, in that unit.
 */
export function remainingSurvival(
  curve: SurvivalCurve,
  tenure: number,
  period: number,
  periods: number,
): RemainingSurvival {
  const { lastSeen } = curve;
  const from = (1 - LAST_STRETCH) * lastSeen;
  const at = (time: number) => Math.max(LEAST_SURVIVAL, survivalAt(curve, time));
  const rate = lastSeen > 0 ? Math.log(at(from) / at(lastSeen)) / (lastSeen - from) : 0;
  const log = (time: number) => Math.log(at(Math.min(time, lastSeen))) - rate * Math.max(0, time - lastSeen);
  const now = log(tenure);
  const ends = Array.from({ length: periods }, (_, index) => tenure + (index + 1) * period);
  return {
    remaining: Float64Array.from(ends, (end) => Math.exp(log(end) - now)),
    periodsBeyond: ends.filter((end) => end > lastSeen).length,
  };
}

/**
 * Periods of survival as `predictSurvival` gives them for one contract from its beginning, as those from a tenure on;
 * beyond the last one, leaving goes on as in the last quarter of them.
 */
export function remainingFromPeriods(
  survival: Float64Array,
  tenurePeriods: number,
  periods: number,
): RemainingSurvival {
  const last = survival.length;
  const at = (period: number) =>
    period <= 0 ? 1 : Math.max(LEAST_SURVIVAL, survival[Math.min(period, last) - 1] as number);
  const stretch = Math.max(1, Math.floor(last / 4));
  const rate = Math.log(at(last - stretch) / at(last)) / stretch;
  const log = (period: number) => Math.log(at(period)) - rate * Math.max(0, period - last);
  return {
    remaining: Float64Array.from({ length: periods }, (_, index) =>
      Math.exp(log(tenurePeriods + index + 1) - log(tenurePeriods)),
    ),
    periodsBeyond: Math.max(0, Math.min(periods, tenurePeriods + periods - last)),
  };
}

function checkRemaining(remaining: Float64Array): void {
  if (remaining.length === 0)
    throw new RangeError('A contract value needs a horizon of one period at least.');
  let before = 1;
  for (const [period, chance] of remaining.entries()) {
    if (!(chance >= 0 && chance <= before)) {
      throw new RangeError(
        `Chances to remain lie from 0 to 1 and never rise, but the one of period ${period} is ${chance}.`,
      );
    }
    before = chance;
  }
}
