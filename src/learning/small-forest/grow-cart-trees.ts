import { RandomForestClassifier } from 'ml-random-forest';
import { randomStream } from '../../domain/random.js';
import type { CartNode, CartTree } from './cart-tree.js';
import type { SmallForestSettings } from './small-forest.js';

/**
 * Grows trees with ml-random-forest, one at a time, each on rows of our own drawing: its bagging knows no weights, and its
 * maxSamples takes the first rows. Settings that its defaults would spoil: columns are drawn without replacement, any gain
 * will do for a split, and out-of-bag votes, which cost more than the forest, are not taken.
 *
 * @param columns one array a column, without NaN.
 * @param target 0 or 1.
 */
export function growCartTrees(
  columns: readonly Float64Array[],
  target: Float64Array,
  weights: Float64Array | null,
  settings: SmallForestSettings,
  seed: number,
): CartTree[] {
  const draw = rowDrawer(target.length, weights);
  const rowCount = Math.min(settings.rowsPerTree, target.length);
  const columnCount = Math.max(1, Math.round(settings.columnShare * columns.length));
  return Array.from({ length: settings.trees }, (_, index) => {
    const random = randomStream(seed, `small forest, tree ${index}`);
    const rows = Int32Array.from({ length: rowCount }, () => draw(random()));
    const forest = new RandomForestClassifier({
      nEstimators: 1,
      // It takes a whole 1 for "all of them".
      maxFeatures: columnCount === 1 && columns.length > 1 ? 1.5 / columns.length : columnCount,
      replacement: false,
      useSampleBagging: false,
      noOOB: true,
      seed: Math.floor(random() * 2 ** 31),
      treeOptions: { gainThreshold: 0, maxDepth: settings.maxDepth, minNumSamples: settings.leafRows },
    });
    forest.train(
      Array.from(rows, (row) => columns.map((values) => values[row] as number)),
      Array.from(rows, (row) => target[row] as number),
    );
    const [estimator] = (forest.estimators ?? []) as unknown as readonly { readonly root: CartNode }[];
    const [drawn] = forest.indexes ?? [];
    if (estimator === undefined || drawn === undefined) throw new Error('ml-random-forest returned no tree.');
    return { root: estimator.root, columns: drawn, rows };
  });
}

/** Turns a number in [0, 1) into a row, with chances by weight. */
function rowDrawer(rowCount: number, weights: Float64Array | null): (uniform: number) => number {
  if (weights === null) return (uniform) => Math.floor(uniform * rowCount);
  const sums = new Float64Array(rowCount);
  let sum = 0;
  for (let row = 0; row < rowCount; row++) {
    sum += weights[row] as number;
    sums[row] = sum;
  }
  return (uniform) => {
    const aim = uniform * sum;
    let low = 0;
    let high = rowCount - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > aim) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
