import type { Crew } from '../crew/crew.js';
import { LARGEST_TARGET } from '../trees/check-training-rows.js';
import type { TreeEnsemble } from '../trees/ensemble.js';
import { type GrownTree, joinTrees } from '../trees/ensemble-builder.js';
import type { LoadedRows, TrainingRows } from '../trees/load-rows.js';
import { forestThreadBytes, NODE_BYTES } from './grow-forest-tree.js';

export interface ForestSettings {
  readonly trees: number;
  /** Columns tried at each node; null for the square root of their number (Breiman 2001). */
  readonly columnsPerNode: number | null;
  /** Weight (rows, where all weigh the same) of a leaf at least. */
  readonly minRowsInLeaf: number;
  /** Splits between root and leaf; null for no limit. */
  readonly maxDepth: number | null;
}

export const FOREST_DEFAULTS: ForestSettings = {
  trees: 100,
  columnsPerNode: null,
  minRowsInLeaf: 5,
  maxDepth: null,
};

const DEEPEST = 1_000_000;
// Trees grown before their nodes are fetched: keeps all threads busy without holding the whole forest twice.
const WAVE_BYTES = 256 * 2 ** 20;

/**
 * A random forest on the same histograms as boosting; the ensemble's score is the mean of the trees' leaf means, for a 0/1
 * target the chance of a 1 (soft votes). Each tree has a stream of its own, so that the forest doesn't depend on how many
 * threads grow it.
 *
 * @throws RangeError for settings or targets out of range, or when no row has a weight above 0.
 */
export function fitForestTrees(
  crew: Crew,
  loaded: LoadedRows,
  settings: ForestSettings,
  seed: number,
): TreeEnsemble {
  const { rows, binned } = loaded;
  checkSettings(settings);
  checkRows(rows);
  const { columnCount } = binned;
  const { arena, threads } = crew;
  const mark = arena.mark();
  try {
    const threadBytes = Math.ceil(forestThreadBytes(rows.trainRows, columnCount) / 64) * 64;
    // Each leaf holds that weight at least, and rows drawn twice count twice.
    const smallest = rows.weights === null ? Math.max(1, settings.minRowsInLeaf) : 1;
    const mostNodes = 2 * Math.ceil(rows.trainRows / smallest) + 1;
    const treeBytes = 64 * Math.ceil((16 + NODE_BYTES * mostNodes) / 64);
    const wave = Math.max(1, Math.min(settings.trees, Math.floor(WAVE_BYTES / treeBytes)));
    const threadsAt = arena.allocate(threads * threadBytes);
    const treesAt = arena.allocate(wave * treeBytes);
    const trees: GrownTree[] = [];
    while (trees.length < settings.trees) {
      const count = Math.min(wave, settings.trees - trees.length);
      const call = {
        bins: binned.bins,
        stride: binned.stride,
        valueBins: binned.valueBinsAt,
        hasMissing: binned.hasMissingAt,
        columnCount,
        rowCount: rows.trainRows,
        targets: loaded.targetsAt,
        weights: loaded.weightsAt,
        columnsPerNode: Math.min(columnCount, settings.columnsPerNode ?? Math.round(Math.sqrt(columnCount))),
        maxDepth: settings.maxDepth ?? DEEPEST,
        mostNodes,
        firstTree: trees.length,
        threads: threadsAt,
        threadBytes,
        trees: treesAt,
        treeBytes,
        seed,
        minWeight: Math.max(Number.EPSILON, settings.minRowsInLeaf),
      };
      crew.run('growForestTree', count, call);
      for (let tree = 0; tree < count; tree++) {
        trees.push(fetchTree(crew, treesAt + tree * treeBytes, settings.trees));
      }
    }
    return joinTrees(trees, binned.cuts, 0);
  } finally {
    arena.release(mark);
  }
}

/** Reads a tree's nodes; values are its share of the forest's mean. */
function fetchTree(crew: Crew, at: number, treeCount: number): GrownTree {
  const { ints, doubles } = crew.workspace.views();
  const nodeCount = ints[at / 4] as number;
  const tree = {
    nodeCount,
    column: new Int32Array(nodeCount),
    bin: new Int32Array(nodeCount),
    missingLeft: new Uint8Array(nodeCount),
    left: new Int32Array(nodeCount),
    value: new Float64Array(nodeCount),
    cover: new Float64Array(nodeCount),
  };
  // Children first: an inner node's cover is its children's.
  for (let node = nodeCount - 1; node >= 0; node--) {
    const record = at + 16 + NODE_BYTES * node;
    const column = ints[record / 4] as number;
    tree.column[node] = column;
    if (column < 0) {
      tree.value[node] = (doubles[record / 8 + 2] as number) / treeCount;
      tree.cover[node] = doubles[record / 8 + 3] as number;
      continue;
    }
    const left = ints[record / 4 + 2] as number;
    tree.cover[node] = (tree.cover[left] as number) + (tree.cover[left + 1] as number);
    tree.bin[node] = ints[record / 4 + 1] as number;
    tree.left[node] = left;
    tree.missingLeft[node] = ints[record / 4 + 3] as number;
  }
  return tree;
}

function checkRows({ targets, weights, trainRows }: TrainingRows): void {
  let weighted = 0;
  for (let row = 0; row < trainRows; row++) {
    const target = targets[row] as number;
    if (!(Math.abs(target) <= LARGEST_TARGET)) {
      throw new RangeError(
        `The target of row ${row} is ${target}; a forest takes numbers within ±${LARGEST_TARGET}.`,
      );
    }
    if (weights === null || Math.fround(weights[row] as number) > 0) weighted++;
  }
  if (weighted === 0)
    throw new RangeError('There is no row with a weight above 0 to train on; give at least one.');
}

function checkSettings({ trees, columnsPerNode, minRowsInLeaf, maxDepth }: ForestSettings): void {
  const isCount = (value: number | null) => value === null || (Number.isInteger(value) && value >= 1);
  const checks: readonly [name: keyof ForestSettings, isRight: boolean, wanted: string][] = [
    ['trees', Number.isInteger(trees) && trees >= 1 && trees <= 10_000, 'a whole number from 1 to 10,000'],
    ['columnsPerNode', isCount(columnsPerNode), 'null or a whole number of at least 1'],
    ['minRowsInLeaf', minRowsInLeaf >= 0 && Number.isFinite(minRowsInLeaf), 'a number of at least 0'],
    ['maxDepth', isCount(maxDepth), 'null or a whole number of at least 1'],
  ];
  for (const [name, isRight, wanted] of checks) {
    if (!isRight) throw new RangeError(`The forest's setting ${name} must be ${wanted}.`);
  }
}
