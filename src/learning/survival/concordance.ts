import { checkDurations } from './check-durations.js';

/**
 * Harrell's C (1982): of the pairs in which one is known to have left before the other, the share in which the one who
 * left was at higher risk; equal risks count half. O(n log n).
 *
 * @param risks any numbers but NaN, higher for those expected to leave sooner.
 * @returns 0 to 1, .5 for risks that say nothing; null where no pair can be told.
 * @throws RangeError for lengths that differ or values out of range.
 */
export function concordance(
  risks: Float64Array,
  durations: Float64Array,
  isEvent: Uint8Array,
): number | null {
  checkDurations(durations, isEvent);
  if (risks.length !== durations.length || risks.some(Number.isNaN)) {
    throw new RangeError(
      `There must be a risk for each of the ${durations.length} subjects, and none may be NaN.`,
    );
  }
  const distinct = Float64Array.from(new Set(risks)).sort();
  const rankOf = new Map(Array.from(distinct, (risk, rank) => [risk, rank]));
  const ranks = Int32Array.from(risks, (risk) => rankOf.get(risk) as number);
  const stayed = countTree(distinct.length);
  let pairs = 0;
  let concordant = 0;
  // From the longest on, so that who is counted already has outlasted who comes.
  const order = Int32Array.from(durations.keys()).sort(
    (a, b) => (durations[b] as number) - (durations[a] as number),
  );
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && durations[order[to] as number] === durations[order[from] as number]) to++;
    const together = order.subarray(from, to);
    // Last seen at a time means: stayed beyond it.
    for (const row of together) if (isEvent[row] === 0) stayed.add(ranks[row] as number);
    const left = together.filter((row) => isEvent[row] === 1);
    for (const row of left) {
      const rank = ranks[row] as number;
      const below = stayed.countBelow(rank);
      const equal = stayed.countBelow(rank + 1) - below;
      pairs += stayed.total();
      concordant += below + equal / 2;
    }
    for (const row of left) stayed.add(ranks[row] as number);
    from = to;
  }
  return pairs === 0 ? null : concordant / pairs;
}

/** Counts by rank, summed over those below one in logarithmic time (Fenwick 1994). */
function countTree(size: number) {
  const counts = new Int32Array(size + 1);
  let all = 0;
  return {
    add: (rank: number): void => {
      all++;
      for (let at = rank + 1; at <= size; at += at & -at) counts[at] = (counts[at] as number) + 1;
    },
    countBelow: (rank: number): number => {
      let sum = 0;
      for (let at = rank; at > 0; at -= at & -at) sum += counts[at] as number;
      return sum;
    },
    total: (): number => all,
  };
}
