import { randomStream } from '../../domain/random.js';
import { quantileOfSorted } from '../statistics/quantile.js';
import type { Table } from '../table.js';
import {
  type FitProbability,
  fitDiscreteTimeHazard,
  predictSurvival,
  type Stays,
  takeStays,
} from './discrete-time-hazard.js';

export interface SurvivalIntervals {
  /** Rows × periods, row by row. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * 95 % intervals of predicted survival by the percentile bootstrap (Efron & Tibshirani 1993, 13.3): the model is fitted
 * anew on subjects drawn with replacement. All periods of a subject, and all subjects of a group, are drawn together.
 *
 * @param groups whose each subject is (any whole number), or null where each stands alone.
 * @param replicates from 20; each is a fit.
 * @throws RangeError for fewer, or as `fitDiscreteTimeHazard`.
 */
export function survivalIntervals(
  stays: Stays,
  groups: Int32Array | null,
  periodEdges: readonly number[],
  fit: FitProbability,
  predicted: Table,
  { replicates, seed }: { readonly replicates: number; readonly seed: number },
): SurvivalIntervals {
  if (!Number.isInteger(replicates) || replicates < 20) {
    throw new RangeError(`An interval needs 20 replicates or more, not ${replicates}.`);
  }
  const members = membersOf(groups, stays.durations.length);
  const random = randomStream(seed, 'survival bootstrap');
  const draws = Array.from({ length: replicates }, () => {
    const drawn = members.flatMap(() => members[Math.floor(random() * members.length)] ?? []);
    const own = groups === null ? stays : { ...stays, subjects: groups };
    const resampled = takeStays(own, Int32Array.from(drawn));
    return predictSurvival(fitDiscreteTimeHazard(resampled, periodEdges, fit), predicted);
  });
  const count = predicted.rowCount * (periodEdges.length - 1);
  const low = new Float64Array(count);
  const high = new Float64Array(count);
  const sorted = new Float64Array(replicates);
  for (let at = 0; at < count; at++) {
    for (let draw = 0; draw < replicates; draw++) sorted[draw] = draws[draw]?.[at] as number;
    sorted.sort();
    low[at] = quantileOfSorted(sorted, 0.025);
    high[at] = quantileOfSorted(sorted, 0.975);
  }
  return { low, high };
}

function membersOf(groups: Int32Array | null, count: number): readonly (readonly number[])[] {
  if (groups !== null && groups.length !== count) {
    throw new RangeError(`There are ${count} subjects and ${groups.length} groups; each subject needs one.`);
  }
  const members = new Map<number, number[]>();
  for (let row = 0; row < count; row++) {
    const group = groups === null ? row : (groups[row] as number);
    const known = members.get(group);
    if (known === undefined) members.set(group, [row]);
    else known.push(row);
  }
  return [...members.values()];
}
