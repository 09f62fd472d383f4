import { arena, type KernelName, newMemory, workspace } from '../kernel/workspace.js';
import type { TreeEnsemble } from './ensemble.js';

/**
 * Scores rows, given column by column; NaN is missing. Returns base plus the trees' values, one a row.
 * @throws RangeError for another number of columns than the trees were grown on, or one with too few rows.
 */
export type Scorer = (columns: readonly Float64Array[], rowCount: number) => Float64Array;

// Rows scored abreast: their values fit the first-level cache beside one tree for a few dozen columns.
const BLOCK_ROWS = 64;

/** Lays an ensemble out for scoring. The scorer holds a memory of its own and can be kept. */
export function ensembleScorer(ensemble: TreeEnsemble, kernelName: KernelName = 'wasm'): Scorer {
  const { featureCount, base, roots, feature } = ensemble;
  const memory = newMemory();
  const space = arena(memory);
  const nodeCount = feature.length;
  const treeCount = roots.length - 1;
  const block = space.allocate(8 * BLOCK_ROWS * Math.max(1, featureCount));
  const nodes = space.allocate(16 * nodeCount);
  const values = space.allocate(8 * nodeCount);
  const rootsAt = space.allocate(4 * treeCount);
  const depthsAt = space.allocate(4 * treeCount);
  const sums = space.allocate(8 * BLOCK_ROWS);
  const { kernel, views } = workspace(memory, kernelName);
  const { ints, rows: unsigned, doubles } = views();
  for (let node = 0; node < nodeCount; node++) {
    const column = feature[node] as number;
    const isLeaf = column < 0;
    const at = (nodes + 16 * node) / 4;
    doubles[at / 2] = isLeaf ? Number.POSITIVE_INFINITY : (ensemble.threshold[node] as number);
    const missingLeft = isLeaf ? 1 : (ensemble.missingLeft[node] as number);
    unsigned[at + 2] = isLeaf ? 1 : 2 * (column * BLOCK_ROWS * 8) + missingLeft;
    unsigned[at + 3] = 16 * (isLeaf ? node : (ensemble.left[node] as number));
  }
  doubles.set(ensemble.value, values / 8);
  for (let tree = 0; tree < treeCount; tree++) {
    const root = roots[tree] as number;
    unsigned[rootsAt / 4 + tree] = 16 * root;
    ints[depthsAt / 4 + tree] = depthOf(ensemble, root, roots[tree + 1] as number);
  }
  const used = usedColumns(ensemble);

  return (columns, rowCount) => {
    if (columns.length !== featureCount) {
      throw new RangeError(`The trees were grown on ${featureCount} columns; ${columns.length} were given.`);
    }
    for (const column of used) {
      const { length } = columns[column] as Float64Array;
      if (length < rowCount)
        throw new RangeError(`Column ${column} has ${length} rows; ${rowCount} are to be scored.`);
    }
    const scores = new Float64Array(rowCount);
    const inBlock = views().doubles;
    for (let from = 0; from < rowCount; from += BLOCK_ROWS) {
      const count = Math.min(BLOCK_ROWS, rowCount - from);
      let hasMissing = false;
      for (const column of used) {
        const at = block / 8 + column * BLOCK_ROWS;
        const stretch = (columns[column] as Float64Array).subarray(from, from + count);
        inBlock.set(stretch, at);
        if (!hasMissing) hasMissing = includesMissing(stretch);
      }
      inBlock.fill(base, sums / 8, sums / 8 + BLOCK_ROWS);
      const lanes = Math.ceil(count / 4) * 4;
      kernel.scoreBlock(block, lanes, hasMissing ? 1 : 0, nodes, values, rootsAt, depthsAt, treeCount, sums);
      scores.set(inBlock.subarray(sums / 8, sums / 8 + count), from);
    }
    return scores;
  };
}

function includesMissing(values: Float64Array): boolean {
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (Number.isNaN(value)) return true;
  }
  return false;
}

function usedColumns({ feature, featureCount }: TreeEnsemble): number[] {
  const isUsed = new Uint8Array(featureCount);
  for (const column of feature) if (column >= 0) isUsed[column] = 1;
  return Array.from(isUsed.keys()).filter((column) => isUsed[column] === 1);
}

/** Splits between a tree's root and its deepest leaf. Children come behind their parent. */
function depthOf({ feature, left }: TreeEnsemble, root: number, end: number): number {
  const depths = new Int32Array(end - root);
  let deepest = 0;
  for (let node = root; node < end; node++) {
    if ((feature[node] as number) < 0) continue;
    const child = (left[node] as number) - root;
    const depth = (depths[node - root] as number) + 1;
    depths[child] = depth;
    depths[child + 1] = depth;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
