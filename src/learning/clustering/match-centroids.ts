import { type Points, squaredDistance } from './points.js';

/**
 * Which earlier centroid each of today's continues: the pairs whose squared distances are least in all, no earlier one
 * twice (an assignment, exact by subsets; a few clusters only). Where there are more of today's, some continue none.
 *
 * @returns for each of today's centroids the earlier one's place; -1 for none.
 */
export function matchCentroids(today: Points, earlier: Points): Int32Array {
  const places = 1 << earlier.count;
  const spare = Math.max(0, today.count - earlier.count);
  // Least cost with the first rows placed and a set of earlier ones taken; leaving a row out is counted by bits short.
  let costs = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
  costs[0] = 0;
  const choices: Int32Array[] = [];
  for (let row = 0; row < today.count; row++) {
    const next = new Float64Array(places).fill(Number.POSITIVE_INFINITY);
    const choice = new Int32Array(places).fill(-2);
    for (let set = 0; set < places; set++) {
      const cost = costs[set] ?? Number.POSITIVE_INFINITY;
      if (cost === Number.POSITIVE_INFINITY) continue;
      if (row - bitsIn(set) < spare && cost < (next[set] ?? 0)) {
        next[set] = cost;
        choice[set] = -1;
      }
      for (let other = 0; other < earlier.count; other++) {
        if ((set & (1 << other)) !== 0) continue;
        const joined = set | (1 << other);
        const longer = cost + squaredDistance(today, row, earlier, other);
        if (longer >= (next[joined] ?? 0)) continue;
        next[joined] = longer;
        choice[joined] = other;
      }
    }
    choices.push(choice);
    costs = next;
  }
  return walkBack(choices, leastOf(costs));
}

function walkBack(choices: readonly Int32Array[], end: number): Int32Array {
  const matched = new Int32Array(choices.length).fill(-1);
  let set = end;
  for (let row = choices.length - 1; row >= 0; row--) {
    const other = choices[row]?.[set] ?? -1;
    if (other < 0) continue;
    matched[row] = other;
    set &= ~(1 << other);
  }
  return matched;
}

function leastOf(costs: Float64Array): number {
  let least = 0;
  for (let set = 0; set < costs.length; set++) {
    if ((costs[set] ?? 0) < (costs[least] ?? Number.POSITIVE_INFINITY)) least = set;
  }
  return least;
}

function bitsIn(set: number): number {
  let bits = 0;
  for (let left = set; left !== 0; left &= left - 1) bits++;
  return bits;
}
