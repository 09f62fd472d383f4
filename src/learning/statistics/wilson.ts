import { NORMAL_95 } from './normal.js';

/**
 * The 95 % score interval of a share: Wilson, JASA 22 (1927). Holds also for few trials and at 0 and 1.
 *
 * @param successes 0 to trials, not necessarily whole (weighted counts).
 * @param trials ≥ 0; of none, everything from 0 to 1 is possible.
 * @throws RangeError when successes aren't within 0 and trials.
 */
export function wilsonInterval(
  successes: number,
  trials: number,
): { readonly low: number; readonly high: number } {
  if (!(successes >= 0 && successes <= trials && Number.isFinite(trials))) {
    throw new RangeError(
      `${successes} of ${trials} is no share; successes go from 0 to the number of trials.`,
    );
  }
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const squared = NORMAL_95 ** 2 / trials;
  const centre = (share + squared / 2) / (1 + squared);
  const half =
    (NORMAL_95 / (1 + squared)) * Math.sqrt((share * (1 - share)) / trials + squared / (4 * trials));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}
