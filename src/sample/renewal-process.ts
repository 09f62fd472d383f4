import type { Random } from '../domain/random.js';
import { isChristmasWeek, isWeekend } from './calendar.js';
import { chance, logNormal, uniform } from './distributions.js';

interface Rhythm {
  /** Median days between two events, at pace 1. */
  readonly gapDays: number;
  /** Deviation of the logarithm of the gap. */
  readonly spread: number;
  /** How fast time runs for this rhythm on a day: .5 makes gaps twice as long, also the one under way. */
  readonly pace: (day: number) => number;
}

/** Working days from `from` until before `until` on which a repeating event happens. */
export function renewalDays(random: Random, from: number, until: number, rhythm: Rhythm): number[] {
  const days: number[] = [];
  let wait = uniform(random, [0, rhythm.gapDays]);
  let isHeldUp = false;
  for (let day = from; day < until; day++) {
    if (isWeekend(day)) continue;
    // Five working days carry a whole week.
    wait -= rhythm.pace(day) * 1.4;
    if (wait > 0) continue;
    // Needs don't rest over Christmas: what fell due then follows within days, or January would look like a slump.
    isHeldUp = isChristmasWeek(day) || (isHeldUp && chance(random, 0.6));
    if (isHeldUp) continue;
    days.push(day);
    wait += rhythm.gapDays * logNormal(random, rhythm.spread);
  }
  return days;
}
