import { checkDurations } from './check-durations.js';
import { kaplanMeier, type SurvivalCurve } from './kaplan-meier.js';

/**
 * Brier score of the chances of staying beyond a time, with subjects lost from sight before it made up for by weighing
 * the others more (inverse probability of censoring; Graf et al. 1999).
 *
 * @param stays chances of staying beyond `time`, one a subject, 0 to 1.
 * @returns 0 to 1; lower is better.
 * @throws RangeError for lengths that differ, values out of range, or a time beyond which nobody was seen.
 */
export function censoredBrier(
  stays: Float64Array,
  time: number,
  durations: Float64Array,
  isEvent: Uint8Array,
): number {
  checkDurations(durations, isEvent);
  if (stays.length !== durations.length || !stays.every((chance) => chance >= 0 && chance <= 1)) {
    throw new RangeError(`There must be a chance from 0 to 1 for each of the ${durations.length} subjects.`);
  }
  const censoring = kaplanMeier(
    durations,
    isEvent.map((value) => 1 - value),
  );
  const seenAtTime = shareBefore(censoring, time, true);
  if (!(seenAtTime > 0) || Number.isNaN(time)) {
    throw new RangeError(`Nobody was seen beyond ${time}, so chances for that time cannot be judged.`);
  }
  let sum = 0;
  for (let row = 0; row < durations.length; row++) {
    const duration = durations[row] as number;
    const chance = stays[row] as number;
    if (duration > time) sum += (1 - chance) ** 2 / seenAtTime;
    // Who left at a time had not been lost before it.
    else if (isEvent[row] === 1) sum += chance ** 2 / shareBefore(censoring, duration, false);
  }
  return sum / durations.length;
}

function shareBefore({ times, survival }: SurvivalCurve, time: number, isIncluded: boolean): number {
  const place = times.findLastIndex((at) => at < time || (isIncluded && at === time));
  return place === -1 ? 1 : (survival[place] as number);
}
