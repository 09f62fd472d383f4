import type { TreeEnsemble } from '../trees/ensemble.js';

/** What paths of the trees have that no row changes; one entry a node, or a tree. */
export interface TreePaths {
  /** Share of the parent's cover that goes to this child; at a root 1. */
  readonly share: Float64Array;
  /** Product of the shares of all branches on the way that split the same column as the last. */
  readonly mergedShare: Float64Array;
  /** At an inner node: the last node on the way whose parent splits the same column; −1 where none does. */
  readonly sameAbove: Int32Array;
  /** Most different columns on a way from root to leaf, one a tree. */
  readonly columnsOnPath: Int32Array;
}

/** @throws RangeError when a child's cover isn't finite and above 0. */
export function treePaths({ roots, feature, left, cover }: TreeEnsemble): TreePaths {
  const nodeCount = feature.length;
  const share = new Float64Array(nodeCount).fill(1);
  const mergedShare = new Float64Array(nodeCount).fill(1);
  const sameAbove = new Int32Array(nodeCount).fill(-1);
  const parent = new Int32Array(nodeCount).fill(-1);
  const columns = new Int32Array(nodeCount);
  const columnsOnPath = new Int32Array(roots.length - 1);
  for (let tree = 0; tree < columnsOnPath.length; tree++) {
    for (let node = roots[tree] as number; node < (roots[tree + 1] as number); node++) {
      const column = feature[node] as number;
      const columnsHere = columns[node] as number;
      if (columnsHere > (columnsOnPath[tree] as number)) columnsOnPath[tree] = columnsHere;
      if (column < 0) continue;
      let same = node;
      while (same >= 0 && feature[parent[same] as number] !== column) same = parent[same] as number;
      sameAbove[node] = same;
      const child = left[node] as number;
      const total = (cover[child] as number) + (cover[child + 1] as number);
      for (const own of [child, child + 1]) {
        if (!((cover[own] as number) > 0 && total < Number.POSITIVE_INFINITY)) {
          throw new RangeError(
            `Node ${own} has a cover of ${cover[own]}; explaining needs finite ones above 0.`,
          );
        }
        share[own] = (cover[own] as number) / total;
        mergedShare[own] = (share[own] as number) * (same < 0 ? 1 : (mergedShare[same] as number));
        parent[own] = node;
        columns[own] = columnsHere + (same < 0 ? 1 : 0);
      }
    }
  }
  return { share, mergedShare, sameAbove, columnsOnPath };
}

/** Mean raw score when every branch is taken as often as its share says. */
export function meanByCover(
  { base, roots, feature, left, value }: TreeEnsemble,
  { share }: TreePaths,
): number {
  let sum = base;
  const reach = new Float64Array(feature.length);
  for (const root of roots.subarray(0, -1)) reach[root] = 1;
  for (let node = 0; node < feature.length; node++) {
    const own = reach[node] as number;
    if ((feature[node] as number) < 0) {
      sum += own * (value[node] as number);
      continue;
    }
    const child = left[node] as number;
    reach[child] = own * (share[child] as number);
    reach[child + 1] = own * (share[child + 1] as number);
  }
  return sum;
}
