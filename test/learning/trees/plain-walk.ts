import type { TreeEnsemble } from '../../../src/learning/trees/ensemble.js';

/** The leaf that a row falls into, as the ensemble's description has it: one node after another. */
export function leafOf(
  ensemble: TreeEnsemble,
  tree: number,
  columns: readonly Float64Array[],
  row: number,
): number {
  let node = ensemble.roots[tree] as number;
  for (;;) {
    const column = ensemble.feature[node] as number;
    if (column < 0) return node;
    const value = columns[column]?.[row] as number;
    const goesLeft = Number.isNaN(value)
      ? ensemble.missingLeft[node] === 1
      : value <= (ensemble.threshold[node] as number);
    node = (ensemble.left[node] as number) + (goesLeft ? 0 : 1);
  }
}

export function walk(
  ensemble: TreeEnsemble,
  columns: readonly Float64Array[],
  rowCount: number,
): Float64Array {
  return Float64Array.from({ length: rowCount }, (_, row) => {
    let score = ensemble.base;
    for (let tree = 0; tree < treeCount(ensemble); tree++) {
      score += ensemble.value[leafOf(ensemble, tree, columns, row)] as number;
    }
    return score;
  });
}

export function treeCount({ roots }: TreeEnsemble): number {
  return roots.length - 1;
}

/** Nodes of a tree that are leaves. */
export function leavesOf({ roots, feature }: TreeEnsemble, tree: number): number[] {
  const leaves: number[] = [];
  for (let node = roots[tree] as number; node < (roots[tree + 1] as number); node++) {
    if (feature[node] === -1) leaves.push(node);
  }
  return leaves;
}

/** Splits on the longest way from a tree's root to a leaf. */
export function depthOf(ensemble: TreeEnsemble, tree: number): number {
  const below = (node: number): number => {
    if ((ensemble.feature[node] as number) < 0) return 0;
    const left = ensemble.left[node] as number;
    return 1 + Math.max(below(left), below(left + 1));
  };
  return below(ensemble.roots[tree] as number);
}
