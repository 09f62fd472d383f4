import type { Figure } from '../evaluation/evaluation.js';
import { NORMAL_95 } from '../statistics/normal.js';
import { checkDurations } from './check-durations.js';

/** Share that has stayed: 1 before the first time, then level from each time to the next. One entry a time with events. */
export interface SurvivalCurve {
  /** Ascending. */
  readonly times: Float64Array;
  /** From each time on. */
  readonly survival: Float64Array;
  /** Greenwood's variance of it. */
  readonly variance: Float64Array;
  /** 95 % interval on the log-log scale. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Weight of those still seen just before each time. */
  readonly atRisk: Float64Array;
  readonly events: Float64Array;
  /** Longest duration seen: beyond it the curve knows nothing. */
  readonly lastSeen: number;
}

/**
 * The product-limit estimate (Kaplan & Meier 1958) with Greenwood's variance (1926) and intervals of log(−log S)
 * (Kalbfleisch & Prentice 1980), which stay within 0 and 1. Events at a time come before those who were last seen then.
 *
 * @param durations one a subject, ≥ 0, in any unit.
 * @param isEvent 1 where the duration ended with the event, 0 where it was last seen without (censored).
 * @param weights how many subjects each row stands for, ≥ 0; null for one each.
 * @throws RangeError without subjects, for lengths that differ or values out of range.
 */
export function kaplanMeier(
  durations: Float64Array,
  isEvent: Uint8Array,
  weights: Float64Array | null = null,
): SurvivalCurve {
  checkDurations(durations, isEvent, weights);
  const order = Int32Array.from(durations.keys()).sort(
    (a, b) => (durations[a] as number) - (durations[b] as number),
  );
  const times: number[] = [];
  const survival: number[] = [];
  const variance: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const atRisk: number[] = [];
  const events: number[] = [];
  // From the end: so many are still seen from each place on, without what subtracting leaves behind by rounding.
  const seen = new Float64Array(order.length + 1);
  for (let place = order.length - 1; place >= 0; place--) {
    seen[place] = (seen[place + 1] as number) + weightOf(weights, order[place] as number);
  }
  let share = 1;
  let sum = 0;
  for (let place = 0; place < order.length; ) {
    const time = durations[order[place] as number] as number;
    const risk = seen[place] as number;
    let ended = 0;
    for (; place < order.length && durations[order[place] as number] === time; place++) {
      const row = order[place] as number;
      if (isEvent[row] === 1) ended += weightOf(weights, row);
    }
    if (ended === 0) continue;
    const isLast = ended >= risk * (1 - 1e-12);
    share = isLast ? 0 : share * (1 - ended / risk);
    sum += isLast ? 0 : ended / (risk * (risk - ended));
    const [lower, upper] = isLast ? [0, high.at(-1) ?? 1] : logLogInterval(share, sum);
    times.push(time);
    survival.push(share);
    variance.push(share * share * sum);
    low.push(lower);
    high.push(upper);
    atRisk.push(risk);
    events.push(ended);
  }
  return {
    times: Float64Array.from(times),
    survival: Float64Array.from(survival),
    variance: Float64Array.from(variance),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    atRisk: Float64Array.from(atRisk),
    events: Float64Array.from(events),
    lastSeen: durations[order[order.length - 1] as number] as number,
  };
}

/** Share that has stayed beyond a time. @throws RangeError for a time that is no number. */
export function survivalAt({ times, survival }: SurvivalCurve, time: number): number {
  if (Number.isNaN(time)) throw new RangeError('There is no survival at a time that is no number.');
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) <= time) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 1 : (survival[low - 1] as number);
}

/**
 * The time by which half have left, with the interval of Brookmeyer & Crowley (1982): where the curve's own interval
 * crosses one half. Null where fewer have left; an upper end of infinity where the upper curve never gets there.
 */
export function medianSurvival({ times, survival, low, high }: SurvivalCurve): Figure | null {
  const crossing = (curve: Float64Array): number => {
    // Rounding must not keep a half from being a half.
    const place = curve.findIndex((share) => share <= 0.5 + 1e-12);
    return place === -1 ? Number.POSITIVE_INFINITY : (times[place] as number);
  };
  const value = crossing(survival);
  if (value === Number.POSITIVE_INFINITY) return null;
  return { value, low: crossing(low), high: crossing(high) };
}

/**
 * Mean time stayed, counted up to a horizon: the area under the curve, with the normal interval of its variance (Klein &
 * Moeschberger 2003, 4.5), kept within 0 and the horizon.
 *
 * @param horizon above 0, at most the longest duration seen.
 * @throws RangeError for others.
 */
export function restrictedMean(curve: SurvivalCurve, horizon: number): Figure {
  if (!(horizon > 0 && horizon <= curve.lastSeen)) {
    throw new RangeError(
      `The horizon must lie above 0 and, at most, at ${curve.lastSeen}, the longest seen; not at ${horizon}.`,
    );
  }
  const { times, survival, atRisk, events } = curve;
  const within = times.findLastIndex((time) => time < horizon) + 1;
  let beyond = 0;
  let variance = 0;
  for (let place = within - 1; place >= 0; place--) {
    const until = place + 1 < within ? (times[place + 1] as number) : horizon;
    beyond += (survival[place] as number) * (until - (times[place] as number));
    const risk = atRisk[place] as number;
    const stayed = risk - (events[place] as number);
    // Where nobody stayed, nothing is beyond.
    if (survival[place] !== 0) variance += (beyond ** 2 * (events[place] as number)) / (risk * stayed);
  }
  const value = beyond + (within === 0 ? horizon : (times[0] as number));
  const half = NORMAL_95 * Math.sqrt(variance);
  return { value, low: Math.max(0, value - half), high: Math.min(horizon, value + half) };
}

function logLogInterval(share: number, greenwood: number): [number, number] {
  const spread = (NORMAL_95 * Math.sqrt(greenwood)) / Math.abs(Math.log(share));
  // Of a share that rounding leaves at 1 nothing is known to be less.
  if (!Number.isFinite(spread)) return [share, share];
  return [share ** Math.exp(spread), share ** Math.exp(-spread)];
}

function weightOf(weights: Float64Array | null, row: number): number {
  return weights === null ? 1 : (weights[row] as number);
}
