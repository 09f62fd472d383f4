import type { Crew } from '../crew/crew.js';
import type { BinnedColumns } from '../trees/bin-columns.js';
import { boundedValue } from '../trees/constrained-split.js';
import type { GrownTree } from '../trees/ensemble-builder.js';
import { COLUMNS_PER_TASK } from '../trees/search-columns.js';
import { bestOf, SPLIT_BYTES, type Split } from '../trees/split.js';
import type { BoostingSettings } from './settings.js';

/** Addresses of what a tree is grown in; laid out once for all trees of a fit. */
export interface GrowingSpace {
  readonly binned: BinnedColumns;
  /** Rows of the tree, parted as it grows; room for all. */
  readonly rows: number;
  readonly scratch: number;
  readonly gradients: number;
  readonly ordered: number;
  /** Histograms of `slotBytes` each, as many as there may be leaves. */
  readonly slots: number;
  readonly slotBytes: number;
  /** Of each column's place in a slot. */
  readonly offsets: number;
  readonly columns: number;
  readonly splits: number;
  /** Of each column's monotone direction; 0 without constraints. */
  readonly directions: number;
}

/** A leaf's stretch of the tree's rows. */
export interface LeafRows {
  readonly node: number;
  readonly begin: number;
  readonly count: number;
  readonly value: number;
}

interface Leaf {
  readonly node: number;
  readonly begin: number;
  readonly count: number;
  readonly gradient: number;
  readonly hessian: number;
  readonly depth: number;
  readonly lowest: number;
  readonly highest: number;
  slot: number;
  split: Split | null;
}

// Waking another thread takes longer than so many additions to a histogram.
const SMALL_WORK = 40_000;
const SMALLEST_MIN_HESSIAN = 1e-9;
// Of a gain, relative to what it is a difference of.
const ROUNDING = 1e-12;

/**
 * Grows a tree leaf by leaf, the one with the largest gain first. The rows of the tree must lie in `rows`.
 *
 * @param rowCount how many rows the tree has; all of the training rows, in order, where `isWhole`.
 * @param columns the columns it may use, rising.
 * @returns the tree and its leaves' stretches of `rows`; values are already shrunken by the learning rate.
 */
export function growTree(
  crew: Crew,
  space: GrowingSpace,
  settings: BoostingSettings,
  rowCount: number,
  isWhole: boolean,
  columns: Int32Array,
): { readonly tree: GrownTree; readonly leaves: readonly LeafRows[] } {
  const { kernel } = crew.workspace;
  const { ints, doubles } = crew.workspace.views();
  const { binned } = space;
  const { maxLeaves, learningRate, l2 } = settings;
  ints.set(columns, space.columns / 4);
  const tree = emptyTree(2 * maxLeaves - 1);
  let nodeCount = 1;
  let slotCount = 1;

  if (!isWhole) kernel.gatherGradients(space.gradients, space.rows, rowCount, space.ordered);
  const totals = sumsOf(crew, isWhole ? space.gradients : space.ordered, rowCount);
  const root: Leaf = {
    node: 0,
    begin: 0,
    count: rowCount,
    ...totals,
    depth: 0,
    lowest: Number.NEGATIVE_INFINITY,
    highest: Number.POSITIVE_INFINITY,
    slot: 0,
    split: null,
  };
  if (maySplit(root, settings)) search(root, null, isWhole);
  const leaves = [root];

  while (leaves.length < maxLeaves) {
    const best = nextToSplit(leaves);
    if (best < 0) break;
    const parent = leaves[best] as Leaf;
    const children = split(parent, parent.split as Split, leaves.length + 1 < maxLeaves);
    if (children === null) continue;
    leaves[best] = children[0];
    leaves.push(children[1]);
  }

  for (const { node, gradient, hessian, lowest, highest } of leaves) {
    tree.value[node] = learningRate * boundedValue(gradient, hessian, { l2, lowest, highest });
  }
  return {
    tree: { ...tree, nodeCount },
    leaves: leaves.map(({ node, begin, count }) => ({
      node,
      begin,
      count,
      value: tree.value[node] as number,
    })),
  };

  /** Parts a leaf; null, and the leaf stays one, when all its rows turn out to go one way. */
  function split(parent: Leaf, { column, bin, ...at }: Split, isMoreWanted: boolean): [Leaf, Leaf] | null {
    const hasMissing = binned.hasMissing[column] === 1;
    const rightHessian = parent.hessian - at.leftHessian;
    // Where training saw nothing missing, scoring sends it where most went.
    const missingLeft = hasMissing ? at.missingLeft : at.leftHessian >= rightHessian;
    const leftCount = kernel.partition(
      binned.bins + column * binned.stride,
      space.rows + 4 * parent.begin,
      parent.count,
      bin,
      binned.valueBins[column] as number,
      missingLeft ? 1 : 0,
      space.scratch,
    );
    parent.split = null;
    if (leftCount === 0 || leftCount === parent.count) return null;
    tree.column[parent.node] = column;
    tree.bin[parent.node] = bin;
    tree.missingLeft[parent.node] = missingLeft ? 1 : 0;
    tree.left[parent.node] = nodeCount;
    const bounds = childBounds(parent, at.leftGradient, at.leftHessian, column);
    const left: Leaf = {
      node: nodeCount,
      begin: parent.begin,
      count: leftCount,
      gradient: at.leftGradient,
      hessian: at.leftHessian,
      depth: parent.depth + 1,
      ...bounds.left,
      slot: -1,
      split: null,
    };
    const right: Leaf = {
      node: nodeCount + 1,
      begin: parent.begin + leftCount,
      count: parent.count - leftCount,
      gradient: parent.gradient - at.leftGradient,
      hessian: rightHessian,
      depth: parent.depth + 1,
      ...bounds.right,
      slot: -1,
      split: null,
    };
    nodeCount += 2;
    if (isMoreWanted && (maySplit(left, settings) || maySplit(right, settings))) {
      const [smaller, larger] = left.count <= right.count ? [left, right] : [right, left];
      smaller.slot = slotCount++;
      larger.slot = parent.slot;
      kernel.gatherGradients(space.gradients, space.rows + 4 * smaller.begin, smaller.count, space.ordered);
      search(smaller, larger, false);
    }
    return [left, right];
  }

  function search(smaller: Leaf, larger: Leaf | null, takesAll: boolean): void {
    const wanted = [smaller, larger].map((leaf) => leaf !== null && maySplit(leaf, settings));
    const largerSplits = space.splits + SPLIT_BYTES * columns.length;
    const call = {
      bins: binned.bins,
      stride: binned.stride,
      valueBins: binned.valueBinsAt,
      hasMissing: binned.hasMissingAt,
      columns: space.columns,
      columnCount: columns.length,
      offsets: space.offsets,
      rows: space.rows + 4 * smaller.begin,
      ordered: takesAll ? space.gradients : space.ordered,
      rowCount: smaller.count,
      isWhole: takesAll ? 1 : 0,
      smaller: space.slots + smaller.slot * space.slotBytes,
      larger: larger === null ? 0 : space.slots + larger.slot * space.slotBytes,
      smallerSplits: wanted[0] ? space.splits : 0,
      largerSplits: wanted[1] ? largerSplits : 0,
      directions: space.directions,
      l2,
      smallerGradient: smaller.gradient,
      smallerHessian: smaller.hessian,
      smallerMinHessian: minHessianOf(smaller, settings),
      smallerLowest: smaller.lowest,
      smallerHighest: smaller.highest,
      largerGradient: larger?.gradient ?? 0,
      largerHessian: larger?.hessian ?? 0,
      largerMinHessian: larger === null ? 0 : minHessianOf(larger, settings),
      largerLowest: larger?.lowest ?? 0,
      largerHighest: larger?.highest ?? 0,
    };
    const additions = columns.length * (smaller.count + 512);
    crew.run('searchColumns', Math.ceil(columns.length / COLUMNS_PER_TASK), call, additions < SMALL_WORK);
    if (wanted[0]) smaller.split = bestOf(doubles, space.splits, columns, minGainOf(smaller, settings));
    if (wanted[1] && larger !== null)
      larger.split = bestOf(doubles, largerSplits, columns, minGainOf(larger, settings));
  }

  /** Along a constrained column neither side's leaves may pass the middle between both sides' values. */
  function childBounds(parent: Leaf, leftGradient: number, leftHessian: number, column: number) {
    const bounds = { lowest: parent.lowest, highest: parent.highest };
    const direction = space.directions === 0 ? 0 : (ints[space.directions / 4 + column] as number);
    if (direction === 0) return { left: bounds, right: bounds };
    const leafValue = (gradient: number, hessian: number) =>
      boundedValue(gradient, hessian, { l2, ...bounds });
    const middle =
      (leafValue(leftGradient, leftHessian) +
        leafValue(parent.gradient - leftGradient, parent.hessian - leftHessian)) /
      2;
    const below = { ...bounds, highest: middle };
    const above = { ...bounds, lowest: middle };
    return direction > 0 ? { left: below, right: above } : { left: above, right: below };
  }
}

function emptyTree(nodes: number) {
  return {
    column: new Int32Array(nodes).fill(-1),
    bin: new Int32Array(nodes),
    missingLeft: new Uint8Array(nodes),
    left: new Int32Array(nodes),
    value: new Float64Array(nodes),
    cover: new Float64Array(nodes),
  };
}

function nextToSplit(leaves: readonly Leaf[]): number {
  let best = -1;
  let bestGain = 0;
  for (let index = 0; index < leaves.length; index++) {
    const gain = leaves[index]?.split?.gain ?? 0;
    if (gain > bestGain) {
      bestGain = gain;
      best = index;
    }
  }
  return best;
}

function maySplit({ depth, count, hessian }: Leaf, settings: BoostingSettings): boolean {
  const { maxDepth, minRowsInLeaf, minHessianInLeaf } = settings;
  return (
    (maxDepth === null || depth < maxDepth) &&
    count >= 2 * Math.max(1, minRowsInLeaf) &&
    hessian >= 2 * minHessianInLeaf
  );
}

function minHessianOf({ hessian, count }: Leaf, settings: BoostingSettings): number {
  const { minRowsInLeaf, minHessianInLeaf } = settings;
  // Half a row of grace, as LightGBM's rounding: sums of hessians are never exact.
  return Math.max(SMALLEST_MIN_HESSIAN, minHessianInLeaf, ((minRowsInLeaf - 0.5) * hessian) / count);
}

/** Below it a gain is what rounding leaves of a difference, and leaves of rows that are all alike would be parted further. */
function minGainOf({ gradient, hessian }: Leaf, { minGain, l2 }: BoostingSettings): number {
  return Math.max(minGain, (ROUNDING * gradient * gradient) / (hessian + l2));
}

function sumsOf(crew: Crew, pairs: number, count: number): { gradient: number; hessian: number } {
  const { floats } = crew.workspace.views();
  let gradient = 0;
  let hessian = 0;
  for (let index = pairs / 4; index < pairs / 4 + 2 * count; index += 2) {
    gradient += floats[index] as number;
    hessian += floats[index + 1] as number;
  }
  return { gradient, hessian };
}
