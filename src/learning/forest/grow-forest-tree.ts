import { type Random, randomStream } from '../../domain/random.js';
import { type Arguments, type OperationPlace, operation } from '../crew/operation.js';
import { MOST_VALUE_BINS } from '../trees/cuts.js';

/** Bytes of a node that a task leaves: column, bin, left child, missingLeft as 32-bit integers; value, cover as doubles. */
export const NODE_BYTES = 32;

const WHOLE = [
  'bins',
  'stride',
  'valueBins',
  'hasMissing',
  'columnCount',
  'rowCount',
  'targets',
  'weights',
  'columnsPerNode',
  'maxDepth',
  'mostNodes',
  'firstTree',
  'threads',
  'threadBytes',
  'trees',
  'treeBytes',
] as const;

const REAL = ['seed', 'minWeight'] as const;

type ForestCall = Arguments<(typeof WHOLE)[number] | (typeof REAL)[number]>;

const HISTOGRAM_BYTES = 16 * (MOST_VALUE_BINS + 1);
const TOUCHED_BYTES = 32;
/** Nodes with fewer rows are searched bin by bin. */
const SPARSE_ROWS = 256;

/** What a thread needs beside the rows: see layOut. */
export function forestThreadBytes(rowCount: number, columnCount: number): number {
  return HISTOGRAM_BYTES + TOUCHED_BYTES + 32 + 8 * Math.ceil(columnCount / 2) + 24 * rowCount + 64;
}

/**
 * One task: one tree on a bootstrap sample, grown depth first (Breiman 2001).
 *
 * `threads`: address of one area of `threadBytes` for each thread; `trees`: address of one area of `treeBytes` for each
 * task, the number of nodes and the nodes; `weights`: of each row's weight, 0 where all weigh the same.
 */
export const growForestTree = operation({ whole: WHOLE, real: REAL }, (at, call, task) => {
  const random = randomStream(call.seed, `tree ${call.firstTree + task}`);
  const area = layOut(call, at.thread);
  at.views().bytes.fill(0, area.sums, area.touched + TOUCHED_BYTES);
  const root = drawSample(at, call, area, random);
  growFrom(at, call, area, root, random, call.trees + task * call.treeBytes);
});

interface ThreadArea {
  readonly sums: number;
  readonly touched: number;
  readonly columns: number;
  readonly pairs: number;
  readonly ordered: number;
  readonly rows: number;
  readonly scratch: number;
}

interface Node {
  readonly node: number;
  readonly begin: number;
  readonly count: number;
  readonly depth: number;
  readonly gradient: number;
  readonly hessian: number;
}

interface Found {
  readonly column: number;
  readonly bin: number;
  readonly missingLeft: boolean;
  readonly leftGradient: number;
  readonly leftHessian: number;
}

function layOut({ threads, threadBytes, rowCount, columnCount }: ForestCall, thread: number): ThreadArea {
  const sums = threads + thread * threadBytes;
  const touched = sums + HISTOGRAM_BYTES;
  const pairs = touched + TOUCHED_BYTES;
  const ordered = pairs + 8 * rowCount;
  const rows = ordered + 8 * rowCount;
  const scratch = rows + 4 * rowCount;
  const columns = scratch + 4 * rowCount;
  if (columns + 4 * columnCount > sums + threadBytes) throw new RangeError('A thread area is too small.');
  return { sums, touched, pairs, ordered, rows, scratch, columns };
}

/**
 * Draws as many rows as there are, with replacement; a row drawn twice is one of twice the weight. Rows of no weight are
 * as if they weren't there.
 */
function drawSample(at: OperationPlace, call: ForestCall, area: ThreadArea, random: Random): Node {
  const { doubles, floats, ints } = at.views();
  const { rowCount } = call;
  const draws = ints.subarray(area.scratch / 4, area.scratch / 4 + rowCount).fill(0);
  const weightOf = (row: number): number =>
    call.weights === 0 ? 1 : Math.fround(doubles[call.weights / 8 + row] as number);
  const pool = ints.subarray(area.rows / 4, area.rows / 4 + rowCount);
  let poolCount = 0;
  for (let row = 0; row < rowCount; row++) if (weightOf(row) > 0) pool[poolCount++] = row;
  for (let draw = 0; draw < poolCount; draw++) {
    const row = pool[Math.floor(random() * poolCount)] as number;
    draws[row] = (draws[row] as number) + 1;
  }
  let count = 0;
  let gradient = 0;
  let hessian = 0;
  for (let row = 0; row < rowCount; row++) {
    const times = draws[row] as number;
    if (times === 0) continue;
    const weight = times * weightOf(row);
    pool[count++] = row;
    const pair = area.pairs / 4 + 2 * row;
    floats[pair] = weight * (doubles[call.targets / 8 + row] as number);
    floats[pair + 1] = weight;
    gradient += floats[pair] as number;
    hessian += floats[pair + 1] as number;
  }
  for (let column = 0; column < call.columnCount; column++) ints[area.columns / 4 + column] = column;
  return { node: 0, begin: 0, count, depth: 0, gradient, hessian };
}

function growFrom(
  at: OperationPlace,
  call: ForestCall,
  area: ThreadArea,
  root: Node,
  random: Random,
  out: number,
): void {
  const { ints } = at.views();
  const nodes = out + 16;
  let nodeCount = 1;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const record = nodes + NODE_BYTES * node.node;
    const found = nodeCount + 2 > call.mostNodes ? null : search(at, call, area, node, random);
    const leftCount = found === null ? 0 : part(at, call, area, node, found);
    if (found === null || leftCount === 0 || leftCount === node.count) {
      writeLeaf(at, area, node, record);
      continue;
    }
    ints.set([found.column, found.bin, nodeCount, found.missingLeft ? 1 : 0], record / 4);
    const depth = node.depth + 1;
    const { leftGradient, leftHessian } = found;
    open.push(
      {
        node: nodeCount + 1,
        begin: node.begin + leftCount,
        count: node.count - leftCount,
        depth,
        gradient: node.gradient - leftGradient,
        hessian: node.hessian - leftHessian,
      },
      {
        node: nodeCount,
        begin: node.begin,
        count: leftCount,
        depth,
        gradient: leftGradient,
        hessian: leftHessian,
      },
    );
    nodeCount += 2;
  }
  ints[out / 4] = nodeCount;
}

/** Puts the rows that go left first; returns how many they are. */
function part(at: OperationPlace, call: ForestCall, area: ThreadArea, node: Node, found: Found): number {
  return at.kernel.partition(
    call.bins + found.column * call.stride,
    area.rows + 4 * node.begin,
    node.count,
    found.bin,
    at.views().ints[call.valueBins / 4 + found.column] as number,
    found.missingLeft ? 1 : 0,
    area.scratch,
  );
}

/** Sums a leaf's rows anew: its mean then lies within their targets to the last bit, which differences of sums don't grant. */
function writeLeaf(at: OperationPlace, area: ThreadArea, { begin, count }: Node, record: number): void {
  const { doubles, floats, ints } = at.views();
  let gradient = 0;
  let hessian = 0;
  for (let index = begin; index < begin + count; index++) {
    const pair = area.pairs / 4 + 2 * (ints[area.rows / 4 + index] as number);
    gradient += floats[pair] as number;
    hessian += floats[pair + 1] as number;
  }
  ints[record / 4] = -1;
  doubles[record / 8 + 2] = gradient / hessian;
  doubles[record / 8 + 3] = hessian;
}

/** Tries columns drawn without replacement: as many as are asked for, and on until one of them parts the node. */
function search(
  at: OperationPlace,
  call: ForestCall,
  area: ThreadArea,
  node: Node,
  random: Random,
): Found | null {
  const { count, depth, gradient, hessian } = node;
  if (count < 2 || depth >= call.maxDepth || hessian < 2 * call.minWeight || isPure(at, area, node))
    return null;
  const { ints, doubles } = at.views();
  const { kernel } = at;
  const rows = area.rows + 4 * node.begin;
  kernel.gatherGradients(area.pairs, rows, count, area.ordered);
  const result = at.result / 8;
  let best: Found | null = null;
  let bestGain = 0;
  for (let tried = 0; tried < call.columnCount; tried++) {
    if (tried >= call.columnsPerNode && best !== null) break;
    const column = drawColumn(ints, area.columns / 4, tried, call.columnCount, random);
    const valueBins = ints[call.valueBins / 4 + column] as number;
    const bins = call.bins + column * call.stride;
    if (count < SPARSE_ROWS) {
      kernel.sparseBestSplit(
        bins,
        rows,
        area.ordered,
        count,
        area.sums,
        area.touched,
        valueBins,
        gradient,
        hessian,
        call.minWeight,
        at.result,
      );
    } else {
      const hasMissing = ints[call.hasMissing / 4 + column] as number;
      kernel.histogram(bins, rows, area.ordered, count, area.sums);
      kernel.bestSplit(area.sums, valueBins, hasMissing, gradient, hessian, 0, call.minWeight, at.result);
      doubles.fill(0, area.sums / 8, area.sums / 8 + 2 * (valueBins + 1));
    }
    const gain = doubles[result] as number;
    if (!(gain > bestGain)) continue;
    bestGain = gain;
    const leftHessian = doubles[result + 4] as number;
    const hasMissing = ints[call.hasMissing / 4 + column] === 1;
    best = {
      column,
      bin: doubles[result + 1] as number,
      missingLeft: hasMissing ? doubles[result + 2] === 1 : 2 * leftHessian >= hessian,
      leftGradient: doubles[result + 3] as number,
      leftHessian,
    };
  }
  return best;
}

/** The next of a shuffle that is made as it is read. */
function drawColumn(
  ints: Int32Array,
  columnsAt: number,
  tried: number,
  columnCount: number,
  random: Random,
): number {
  const other = columnsAt + tried + Math.floor(random() * (columnCount - tried));
  const column = ints[other] as number;
  ints[other] = ints[columnsAt + tried] as number;
  ints[columnsAt + tried] = column;
  return column;
}

function isPure(at: OperationPlace, area: ThreadArea, { begin, count }: Node): boolean {
  const { floats, ints } = at.views();
  const meanAt = (index: number): number => {
    const pair = area.pairs / 4 + 2 * (ints[area.rows / 4 + begin + index] as number);
    return (floats[pair] as number) / (floats[pair + 1] as number);
  };
  const first = meanAt(0);
  for (let index = 1; index < count; index++) if (meanAt(index) !== first) return false;
  return true;
}
