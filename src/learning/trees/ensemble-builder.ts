import type { TreeEnsemble } from './ensemble.js';

/** A grown tree; children come behind their parent, a right child directly behind its left sibling. */
export interface GrownTree {
  readonly nodeCount: number;
  /** −1 at a leaf. */
  readonly column: Int32Array;
  /** Number of the bin a node splits behind. */
  readonly bin: Int32Array;
  readonly missingLeft: Uint8Array;
  /** Position within the tree. */
  readonly left: Int32Array;
  readonly value: Float64Array;
  readonly cover: Float64Array;
}

/** Joins trees that were grown on bins into one ensemble over values. */
export function joinTrees(
  trees: readonly GrownTree[],
  cuts: readonly Float64Array[],
  base: number,
): TreeEnsemble {
  const nodeCount = trees.reduce((sum, tree) => sum + tree.nodeCount, 0);
  const ensemble = {
    featureCount: cuts.length,
    base,
    roots: new Int32Array(trees.length + 1),
    feature: new Int32Array(nodeCount),
    threshold: new Float64Array(nodeCount),
    missingLeft: new Uint8Array(nodeCount),
    left: new Int32Array(nodeCount),
    value: new Float64Array(nodeCount),
    cover: new Float64Array(nodeCount),
  };
  let root = 0;
  for (const [index, tree] of trees.entries()) {
    ensemble.roots[index] = root;
    for (let node = 0; node < tree.nodeCount; node++) {
      const column = tree.column[node] as number;
      const at = root + node;
      ensemble.feature[at] = column;
      ensemble.threshold[at] = column < 0 ? 0 : thresholdOf(cuts[column], tree.bin[node] as number);
      ensemble.left[at] = root + (column < 0 ? node : (tree.left[node] as number));
    }
    ensemble.missingLeft.set(tree.missingLeft.subarray(0, tree.nodeCount), root);
    ensemble.value.set(tree.value.subarray(0, tree.nodeCount), root);
    ensemble.cover.set(tree.cover.subarray(0, tree.nodeCount), root);
    root += tree.nodeCount;
  }
  ensemble.roots[trees.length] = root;
  return ensemble;
}

/** The first trees of an ensemble alone. */
export function firstTrees(ensemble: TreeEnsemble, count: number): TreeEnsemble {
  const trees = Math.min(count, ensemble.roots.length - 1);
  const nodes = ensemble.roots[trees] as number;
  return {
    featureCount: ensemble.featureCount,
    base: ensemble.base,
    roots: ensemble.roots.slice(0, trees + 1),
    feature: ensemble.feature.slice(0, nodes),
    threshold: ensemble.threshold.slice(0, nodes),
    missingLeft: ensemble.missingLeft.slice(0, nodes),
    left: ensemble.left.slice(0, nodes),
    value: ensemble.value.slice(0, nodes),
    cover: ensemble.cover.slice(0, nodes),
  };
}

/** Behind the last cut there is nothing but the missing. */
function thresholdOf(cuts: Float64Array | undefined, bin: number): number {
  return cuts?.[bin] ?? Number.POSITIVE_INFINITY;
}
