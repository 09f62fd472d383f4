import { randomStream } from '../../domain/random.js';
import type { Crew } from '../crew/crew.js';
import type { TreeEnsemble } from '../trees/ensemble.js';
import { type GrownTree, joinTrees } from '../trees/ensemble-builder.js';
import type { LoadedRows, TrainingRows } from '../trees/load-rows.js';
import { SPLIT_BYTES } from '../trees/split.js';
import { treeInMemory } from '../trees/tree-in-memory.js';
import { drawColumns, drawRows, listRows } from './draw-sample.js';
import { ROWS_PER_TASK } from './gradients-of-rows.js';
import { type GrowingSpace, growTree, type LeafRows } from './grow-tree.js';
import { baseScore, checkTargets, lossOf, OBJECTIVES, type Objective } from './objective.js';
import { type BoostingSettings, checkBoostingSettings } from './settings.js';

export interface Stopping {
  /** Stop when the validation loss was not lower for so many trees. */
  readonly patience: number;
}

export interface FittedTrees {
  /** All trees that were grown. */
  readonly ensemble: TreeEnsemble;
  /** Mean loss of the validation rows after each tree; empty without any. */
  readonly validationLoss: Float64Array;
}

/**
 * Gradient boosting (Friedman 2001) of histogram trees (Ke et al. 2017, LightGBM) with second-order leaf values (Chen &
 * Guestrin 2016). Bit for bit the same for any number of threads: each column's sums are taken by one thread, in the
 * order of the rows.
 *
 * @throws RangeError for settings, targets or weights that can't be trained on.
 */
export function fitTrees(
  crew: Crew,
  loaded: LoadedRows,
  settings: BoostingSettings,
  seed: number,
  stopping: Stopping | null = null,
): FittedTrees {
  checkBoostingSettings(settings);
  const { rows, binned } = loaded;
  const { targets, weights, trainRows } = rows;
  checkTargets(settings.objective, targets);
  const base = baseScore(
    settings.objective,
    targets.subarray(0, trainRows),
    weights?.subarray(0, trainRows) ?? null,
  );
  const { arena, workspace } = crew;
  const mark = arena.mark();
  try {
    const space = layOut(crew, loaded, settings);
    const rawAt = arena.allocate(8 * targets.length);
    const validation = listRows(crew, trainRows, targets.length);
    workspace.views().doubles.fill(base, rawAt / 8, rawAt / 8 + targets.length);
    const random = randomStream(seed, 'rows and columns of the trees');
    const trees: GrownTree[] = [];
    const losses: number[] = [];
    const inMemory = treeInMemory(crew, 2 * settings.maxLeaves - 1);
    let bestTree = -1;
    for (let index = 0; index < settings.trees; index++) {
      writeAllGradients(crew, loaded, settings.objective, rawAt, space.gradients);
      const sampled = drawRows(crew, space.rows, trainRows, settings.rowShare, random);
      const columns = drawColumns(binned.columnCount, settings.columnShare, random);
      const { tree, leaves } = growTree(crew, space, settings, sampled.count, sampled.isWhole, columns);
      trees.push(withCovers(crew, tree, leaves, space.rows, weights));
      for (const { begin, count, value } of leaves) {
        workspace.kernel.addToRows(space.rows + 4 * begin, count, value, rawAt);
      }
      const others = [validation, sampled.others].filter(({ count }) => count > 0);
      if (others.length > 0) {
        inMemory.write(tree);
        for (const { at, count } of others) inMemory.add(binned, at, count, rawAt);
      }
      if (validation.count === 0) continue;
      losses.push(meanLoss(crew, rows, settings.objective, rawAt));
      if (bestTree < 0 || (losses[index] as number) < (losses[bestTree] as number)) bestTree = index;
      if (stopping !== null && index - bestTree >= stopping.patience) break;
    }
    return { ensemble: joinTrees(trees, binned.cuts, base), validationLoss: Float64Array.from(losses) };
  } finally {
    arena.release(mark);
  }
}

function layOut(crew: Crew, { rows, binned }: LoadedRows, settings: BoostingSettings): GrowingSpace {
  const { arena, workspace } = crew;
  const { columnCount, valueBins } = binned;
  const offsets = new Int32Array(columnCount);
  let slotBytes = 0;
  for (let column = 0; column < columnCount; column++) {
    offsets[column] = slotBytes;
    slotBytes += 16 * ((valueBins[column] as number) + 1);
  }
  const directions = rows.names.map((name) =>
    Object.hasOwn(settings.monotone, name) ? (settings.monotone[name] as number) : 0,
  );
  const isConstrained = directions.some((direction) => direction !== 0);
  const space: GrowingSpace = {
    binned,
    rows: arena.allocate(4 * rows.trainRows),
    scratch: arena.allocate(4 * rows.trainRows),
    gradients: arena.allocate(8 * rows.trainRows),
    ordered: arena.allocate(8 * rows.trainRows),
    slots: arena.allocate(slotBytes * Math.min(settings.maxLeaves, rows.trainRows)),
    slotBytes,
    offsets: arena.allocate(4 * columnCount),
    columns: arena.allocate(4 * columnCount),
    splits: arena.allocate(2 * SPLIT_BYTES * columnCount),
    directions: isConstrained ? arena.allocate(4 * columnCount) : 0,
  };
  const { ints } = workspace.views();
  ints.set(offsets, space.offsets / 4);
  if (isConstrained) ints.set(directions, space.directions / 4);
  return space;
}

function writeAllGradients(
  crew: Crew,
  { rows, targetsAt, weightsAt }: LoadedRows,
  objective: Objective,
  raw: number,
  gradients: number,
): void {
  const call = {
    objective: OBJECTIVES.indexOf(objective),
    rowCount: rows.trainRows,
    raw,
    targets: targetsAt,
    weights: weightsAt,
    gradients,
  };
  crew.run('gradientsOfRows', Math.ceil(rows.trainRows / ROWS_PER_TASK), call);
}

function meanLoss(
  crew: Crew,
  { targets, weights, trainRows }: TrainingRows,
  objective: Objective,
  rawAt: number,
): number {
  const { doubles } = crew.workspace.views();
  let loss = 0;
  let total = 0;
  for (let row = trainRows; row < targets.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    loss += weight * lossOf(objective, targets[row] as number, doubles[rawAt / 8 + row] as number);
    total += weight;
  }
  if (!(total > 0)) throw new RangeError('No row to validate on has a weight above 0; give at least one.');
  return loss / total;
}

/** A leaf's cover is its rows' weight, an inner node's its children's. */
function withCovers(
  crew: Crew,
  tree: GrownTree,
  leaves: readonly LeafRows[],
  rowsAt: number,
  weights: Float64Array | null,
): GrownTree {
  const { ints } = crew.workspace.views();
  for (const { node, begin, count } of leaves) {
    let cover = weights === null ? count : 0;
    for (let index = begin; weights !== null && index < begin + count; index++) {
      cover += weights[ints[rowsAt / 4 + index] as number] as number;
    }
    // Rows of no weight can make a leaf of their own.
    tree.cover[node] = Math.max(cover, Number.EPSILON);
  }
  for (let node = tree.nodeCount - 1; node >= 0; node--) {
    if ((tree.column[node] as number) < 0) continue;
    const left = tree.left[node] as number;
    tree.cover[node] = (tree.cover[left] as number) + (tree.cover[left + 1] as number);
  }
  return tree;
}
