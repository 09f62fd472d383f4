import { KERNEL_BASE64 } from './kernel-bytes.js';

/**
 * The inner loops of training and scoring. All pointers are byte addresses in one memory: bins are bytes, one a row and
 * column by column; rows are unsigned 32-bit positions; gradients are pairs of floats (gradient, hessian), one a row;
 * sums are pairs of doubles, one a bin; raw scores are doubles. Two implementations give the same results bit for bit.
 */
export interface Kernel {
  /** Copies the pairs of some rows into their order. */
  gatherGradients(gradients: number, rows: number, count: number, ordered: number): void;
  /** Adds the pairs of some rows into the bins of a column; `ordered` is in the order of `rows`. */
  histogram(bins: number, rows: number, ordered: number, count: number, sums: number): void;
  histogramOfFour(
    bins0: number,
    bins1: number,
    bins2: number,
    bins3: number,
    rows: number,
    ordered: number,
    count: number,
    sums0: number,
    sums1: number,
    sums2: number,
    sums3: number,
  ): void;
  /** The same for all rows, in order. */
  histogramOfFourWhole(
    bins0: number,
    bins1: number,
    bins2: number,
    bins3: number,
    gradients: number,
    count: number,
    sums0: number,
    sums1: number,
    sums2: number,
    sums3: number,
  ): void;
  /** Sets bytes to zero. */
  clear(address: number, bytes: number): void;
  /** larger -= smaller, bin by bin. */
  subtract(larger: number, smaller: number, binCount: number): void;
  /** Writes gain, bin, missingLeft, left gradient, left hessian as five doubles; a gain of 0 means no split. */
  bestSplit(
    sums: number,
    valueBins: number,
    hasMissing: number,
    gradient: number,
    hessian: number,
    l2: number,
    minHessian: number,
    out: number,
  ): void;
  /** Reorders rows: those that go left first, each side in its order. Returns how many go left. */
  partition(
    bins: number,
    rows: number,
    count: number,
    splitBin: number,
    missingBin: number,
    missingLeft: number,
    scratch: number,
  ): number;
  /** histogram and bestSplit in one without L2, for few rows; `sums` and `touched` (32 bytes) are zero before and after. */
  sparseBestSplit(
    bins: number,
    rows: number,
    ordered: number,
    count: number,
    sums: number,
    touched: number,
    valueBins: number,
    gradient: number,
    hessian: number,
    minHessian: number,
    out: number,
  ): void;
  /** How many of the sorted cuts lie below each value; NaN gets `missingBin`. */
  assignBins(
    values: number,
    count: number,
    cuts: number,
    cutCount: number,
    missingBin: number,
    bins: number,
  ): void;
  /** Adds a tree's leaf values to the raw scores of rows known by their bins. Nodes as in the assembly's comment. */
  addTreeByBins(
    bins: number,
    stride: number,
    missingBins: number,
    nodes: number,
    values: number,
    rows: number,
    count: number,
    raw: number,
  ): void;
  addToRows(rows: number, count: number, value: number, raw: number): void;
  /** Adds all trees' values to the sums of a block of rows. Nodes as in the assembly's comment. */
  scoreBlock(
    block: number,
    lanes: number,
    hasMissing: number,
    nodes: number,
    values: number,
    roots: number,
    depths: number,
    treeCount: number,
    sums: number,
  ): void;
}

/** The WebAssembly kernel on a memory. */
export function wasmKernel(memory: WebAssembly.Memory): Kernel {
  const module = new WebAssembly.Module(Buffer.from(KERNEL_BASE64, 'base64'));
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}
