// The inner loops of training and scoring, in AssemblyScript (https://www.assemblyscript.org). `npm run kernel` compiles
// them into ../kernel-bytes.ts. ../javascript-kernel.ts does the same in JavaScript, with the same results bit for bit:
// whoever changes one changes the other, and test/learning/kernel holds them together. All pointers are byte addresses.

// Bytes of one bin of a histogram: sum of gradients and sum of hessians, two doubles.
const BIN_SHIFT: u32 = 4;

export function gatherGradients(gradients: usize, rows: usize, count: i32, ordered: usize): void {
  for (let index: i32 = 0; index < count; index++) {
    const row = load<u32>(rows + (<usize>index << 2));
    store<u64>(ordered + (<usize>index << 3), load<u64>(gradients + (<usize>row << 3)));
  }
}

export function histogram(bins: usize, rows: usize, ordered: usize, count: i32, sums: usize): void {
  for (let index: i32 = 0; index < count; index++) {
    const row = <usize>load<u32>(rows + (<usize>index << 2));
    const at = sums + (<usize>load<u8>(bins + row) << BIN_SHIFT);
    const pair = f64x2.promote_low_f32x4(v128.load64_zero(ordered + (<usize>index << 3)));
    v128.store(at, f64x2.add(v128.load(at), pair));
  }
}

// Four columns in one pass over the rows: positions and gradients are read once for all four.
export function histogramOfFour(
  bins0: usize,
  bins1: usize,
  bins2: usize,
  bins3: usize,
  rows: usize,
  ordered: usize,
  count: i32,
  sums0: usize,
  sums1: usize,
  sums2: usize,
  sums3: usize,
): void {
  for (let index: i32 = 0; index < count; index++) {
    const row = <usize>load<u32>(rows + (<usize>index << 2));
    const pair = f64x2.promote_low_f32x4(v128.load64_zero(ordered + (<usize>index << 3)));
    const at0 = sums0 + (<usize>load<u8>(bins0 + row) << BIN_SHIFT);
    v128.store(at0, f64x2.add(v128.load(at0), pair));
    const at1 = sums1 + (<usize>load<u8>(bins1 + row) << BIN_SHIFT);
    v128.store(at1, f64x2.add(v128.load(at1), pair));
    const at2 = sums2 + (<usize>load<u8>(bins2 + row) << BIN_SHIFT);
    v128.store(at2, f64x2.add(v128.load(at2), pair));
    const at3 = sums3 + (<usize>load<u8>(bins3 + row) << BIN_SHIFT);
    v128.store(at3, f64x2.add(v128.load(at3), pair));
  }
}

// The same where a pass takes all rows, in order.
export function histogramOfFourWhole(
  bins0: usize,
  bins1: usize,
  bins2: usize,
  bins3: usize,
  gradients: usize,
  count: i32,
  sums0: usize,
  sums1: usize,
  sums2: usize,
  sums3: usize,
): void {
  for (let index: i32 = 0; index < count; index++) {
    const row = <usize>index;
    const pair = f64x2.promote_low_f32x4(v128.load64_zero(gradients + (row << 3)));
    const at0 = sums0 + (<usize>load<u8>(bins0 + row) << BIN_SHIFT);
    v128.store(at0, f64x2.add(v128.load(at0), pair));
    const at1 = sums1 + (<usize>load<u8>(bins1 + row) << BIN_SHIFT);
    v128.store(at1, f64x2.add(v128.load(at1), pair));
    const at2 = sums2 + (<usize>load<u8>(bins2 + row) << BIN_SHIFT);
    v128.store(at2, f64x2.add(v128.load(at2), pair));
    const at3 = sums3 + (<usize>load<u8>(bins3 + row) << BIN_SHIFT);
    v128.store(at3, f64x2.add(v128.load(at3), pair));
  }
}

export function clear(address: usize, bytes: i32): void {
  memory.fill(address, 0, <usize>bytes);
}

// larger -= smaller, where "larger" held the parent's sums.
export function subtract(larger: usize, smaller: usize, binCount: i32): void {
  for (let bin: i32 = 0; bin < binCount; bin++) {
    const offset = <usize>bin << BIN_SHIFT;
    v128.store(larger + offset, f64x2.sub(v128.load(larger + offset), v128.load(smaller + offset)));
  }
}

// The best split of one column by its histogram. `out` gets gain, bin, missingLeft, and the left side's sums, five
// doubles; a gain that isn't above 0 means none. The last bin, `valueBins`, holds the missing.
export function bestSplit(
  sums: usize,
  valueBins: i32,
  hasMissing: i32,
  gradient: f64,
  hessian: f64,
  l2: f64,
  minHessian: f64,
  out: usize,
): void {
  const parent = (gradient * gradient) / (hessian + l2);
  let bestGain: f64 = 0;
  let bestBin: i32 = -1;
  let bestMissingLeft: f64 = 0;
  let bestLeft = f64x2.splat(0);
  // Pairs (gradient, hessian) of both sides; gains of both sides are divided out at once.
  const total = f64x2.replace_lane(f64x2.splat(gradient), 1, hessian);
  const damping = f64x2.splat(l2);
  const missingAt = sums + (<usize>valueBins << BIN_SHIFT);
  const missing = hasMissing ? v128.load(missingAt) : f64x2.splat(0);
  // With missing values a split behind the last bin parts them from all others.
  const last = hasMissing ? valueBins : valueBins - 1;
  let left = f64x2.splat(0);
  for (let bin: i32 = 0; bin < last; bin++) {
    const pair = v128.load(sums + (<usize>bin << BIN_SHIFT));
    // Behind an empty bin the sides are what they were.
    if (f64x2.extract_lane(pair, 1) == 0) continue;
    left = f64x2.add(left, pair);
    const right = f64x2.sub(total, left);
    if (f64x2.extract_lane(right, 1) < minHessian) break;
    if (f64x2.extract_lane(left, 1) >= minHessian) {
      const gain = reductionOfBoth(left, right, damping) - parent;
      if (gain > bestGain) {
        bestGain = gain;
        bestBin = bin;
        bestMissingLeft = 0;
        bestLeft = left;
      }
    }
    if (hasMissing && bin < valueBins - 1) {
      const withMissing = f64x2.add(left, missing);
      const others = f64x2.sub(total, withMissing);
      if (f64x2.extract_lane(withMissing, 1) >= minHessian && f64x2.extract_lane(others, 1) >= minHessian) {
        const gain = reductionOfBoth(withMissing, others, damping) - parent;
        if (gain > bestGain) {
          bestGain = gain;
          bestBin = bin;
          bestMissingLeft = 1;
          bestLeft = withMissing;
        }
      }
    }
  }
  const bestLeftGradient = f64x2.extract_lane(bestLeft, 0);
  const bestLeftHessian = f64x2.extract_lane(bestLeft, 1);
  store<f64>(out, bestGain);
  store<f64>(out + 8, <f64>bestBin);
  store<f64>(out + 16, bestMissingLeft);
  store<f64>(out + 24, bestLeftGradient);
  store<f64>(out + 32, bestLeftHessian);
}

// Sum over both sides of gradient² / (hessian + l2).
// @ts-ignore: decorator
@inline
function reductionOfBoth(left: v128, right: v128, damping: v128): f64 {
  const gradients = v128.shuffle<f64>(left, right, 0, 2);
  const hessians = v128.shuffle<f64>(left, right, 1, 3);
  const parts = f64x2.div(f64x2.mul(gradients, gradients), f64x2.add(hessians, damping));
  return f64x2.extract_lane(parts, 0) + f64x2.extract_lane(parts, 1);
}

// Rows that go left come first, in their order, then those that go right, in theirs. Returns how many go left.
export function partition(
  bins: usize,
  rows: usize,
  count: i32,
  splitBin: i32,
  missingBin: i32,
  missingLeft: i32,
  scratch: usize,
): i32 {
  let left: usize = 0;
  let right: usize = 0;
  const leftMissingBin = missingLeft ? missingBin : -1;
  for (let index: i32 = 0; index < count; index++) {
    const row = load<u32>(rows + (<usize>index << 2));
    const bin = <i32>load<u8>(bins + <usize>row);
    const goesLeft = <usize>(<i32>(bin <= splitBin) | <i32>(bin == leftMissingBin));
    store<u32>(rows + (left << 2), row);
    store<u32>(scratch + (right << 2), row);
    left += goesLeft;
    right += 1 - goesLeft;
  }
  memory.copy(rows + (left << 2), scratch, right << 2);
  return <i32>left;
}

// Split search for a forest: the histogram of few rows is built, read and wiped bin by bin, so that deep nodes don't pay
// for 256 bins each. `touched` is 32 bytes of zeros, and so is left; `sums` likewise.
export function sparseBestSplit(
  bins: usize,
  rows: usize,
  ordered: usize,
  count: i32,
  sums: usize,
  touched: usize,
  valueBins: i32,
  gradient: f64,
  hessian: f64,
  minHessian: f64,
  out: usize,
): void {
  for (let index: i32 = 0; index < count; index++) {
    const row = <usize>load<u32>(rows + (<usize>index << 2));
    const bin = <usize>load<u8>(bins + row);
    const at = sums + (bin << BIN_SHIFT);
    const pair = f64x2.promote_low_f32x4(v128.load64_zero(ordered + (<usize>index << 3)));
    v128.store(at, f64x2.add(v128.load(at), pair));
    const word = touched + ((bin >> 6) << 3);
    store<u64>(word, load<u64>(word) | (<u64>1 << (bin & 63)));
  }
  const missing = sums + (<usize>valueBins << BIN_SHIFT);
  const missingGradient = load<f64>(missing);
  const missingHessian = load<f64>(missing + 8);
  const hasMissing = missingHessian > 0;
  const parent = (gradient * gradient) / hessian;
  let bestGain: f64 = 0;
  let bestBin: i32 = -1;
  let bestMissingLeft: f64 = 0;
  let bestLeftGradient: f64 = 0;
  let bestLeftHessian: f64 = 0;
  let leftGradient: f64 = 0;
  let leftHessian: f64 = 0;
  for (let word: i32 = 0; word < 4; word++) {
    let bits = load<u64>(touched + (<usize>word << 3));
    store<u64>(touched + (<usize>word << 3), 0);
    while (bits != 0) {
      const bin = (word << 6) + <i32>ctz(bits);
      bits &= bits - 1;
      const at = sums + (<usize>bin << BIN_SHIFT);
      const binGradient = load<f64>(at);
      const binHessian = load<f64>(at + 8);
      v128.store(at, f64x2.splat(0));
      if (bin < valueBins) {
        leftGradient += binGradient;
        leftHessian += binHessian;
        const rightHessian = hessian - leftHessian;
        if (leftHessian >= minHessian && rightHessian >= minHessian) {
          const rightGradient = gradient - leftGradient;
          const gain =
            (leftGradient * leftGradient) / leftHessian + (rightGradient * rightGradient) / rightHessian - parent;
          if (gain > bestGain) {
            bestGain = gain;
            bestBin = bin;
            bestMissingLeft = 0;
            bestLeftGradient = leftGradient;
            bestLeftHessian = leftHessian;
          }
        }
        if (hasMissing) {
          const withGradient = leftGradient + missingGradient;
          const withHessian = leftHessian + missingHessian;
          const otherHessian = hessian - withHessian;
          if (withHessian >= minHessian && otherHessian >= minHessian) {
            const otherGradient = gradient - withGradient;
            const gain =
              (withGradient * withGradient) / withHessian + (otherGradient * otherGradient) / otherHessian - parent;
            if (gain > bestGain) {
              bestGain = gain;
              bestBin = bin;
              bestMissingLeft = 1;
              bestLeftGradient = withGradient;
              bestLeftHessian = withHessian;
            }
          }
        }
      }
    }
  }
  store<f64>(out, bestGain);
  store<f64>(out + 8, <f64>bestBin);
  store<f64>(out + 16, bestMissingLeft);
  store<f64>(out + 24, bestLeftGradient);
  store<f64>(out + 32, bestLeftHessian);
}

// For each row and its place in a sorted list of cuts: how many cuts lie below the value; NaN gets `missingBin`.
export function assignBins(values: usize, count: i32, cuts: usize, cutCount: i32, missingBin: i32, bins: usize): void {
  for (let index: i32 = 0; index < count; index++) {
    const value = load<f64>(values + (<usize>index << 3));
    // Branchless search: `base` ends behind the last cut below the value.
    let base: usize = cuts;
    let length: i32 = cutCount;
    while (length > 1) {
      const half = length >> 1;
      base += load<f64>(base + (<usize>(half - 1) << 3)) < value ? <usize>half << 3 : 0;
      length -= half;
    }
    let bin = <i32>((base - cuts) >> 3);
    if (length == 1) bin += <i32>(load<f64>(base) < value);
    store<u8>(bins + <usize>index, <u8>(value != value ? missingBin : bin));
  }
}

// Adds a tree's leaf values to the raw scores of rows known by their bins. A node is 16 bytes: split bin, column (−1 at a
// leaf), position of the left child, 1 where the missing go left.
export function addTreeByBins(
  bins: usize,
  stride: i32,
  missingBins: usize,
  nodes: usize,
  values: usize,
  rows: usize,
  count: i32,
  raw: usize,
): void {
  for (let index: i32 = 0; index < count; index++) {
    const row = <usize>load<u32>(rows + (<usize>index << 2));
    let node: usize = 0;
    let at = nodes;
    let column = load<i32>(at + 4);
    while (column >= 0) {
      const bin = <i32>load<u8>(bins + <usize>column * <usize>stride + row);
      const isMissing = bin == load<i32>(missingBins + (<usize>column << 2));
      const goesRight = isMissing ? 1 - load<i32>(at + 12) : <i32>(bin > load<i32>(at));
      node = <usize>(load<i32>(at + 8) + goesRight);
      at = nodes + (node << 4);
      column = load<i32>(at + 4);
    }
    const target = raw + (row << 3);
    store<f64>(target, load<f64>(target) + load<f64>(values + (node << 3)));
  }
}

// Adds one value to the raw scores of some rows.
export function addToRows(rows: usize, count: i32, value: f64, raw: usize): void {
  for (let index: i32 = 0; index < count; index++) {
    const target = raw + (<usize>load<u32>(rows + (<usize>index << 2)) << 3);
    store<f64>(target, load<f64>(target) + value);
  }
}

// Scores a block of rows, held column by column (`lanes` doubles each, a multiple of four). A node is 16 bytes: threshold;
// byte offset of its column in the block, times two, plus 1 where the missing go left; byte offset of its left child, its
// own at a leaf, whose threshold is infinite and sends everything left. Every row takes `depth` steps, four rows abreast.
export function scoreBlock(
  block: usize,
  lanes: i32,
  hasMissing: i32,
  nodes: usize,
  values: usize,
  roots: usize,
  depths: usize,
  treeCount: i32,
  sums: usize,
): void {
  for (let tree: i32 = 0; tree < treeCount; tree++) {
    const root = nodes + <usize>load<u32>(roots + (<usize>tree << 2));
    const depth = load<i32>(depths + (<usize>tree << 2));
    for (let lane: i32 = 0; lane < lanes; lane += 4) {
      const column = block + (<usize>lane << 3);
      let at0 = root;
      let at1 = root;
      let at2 = root;
      let at3 = root;
      if (hasMissing) {
        for (let step: i32 = 0; step < depth; step++) {
          at0 = nodes + nextWithMissing(at0, column);
          at1 = nodes + nextWithMissing(at1, column + 8);
          at2 = nodes + nextWithMissing(at2, column + 16);
          at3 = nodes + nextWithMissing(at3, column + 24);
        }
      } else {
        for (let step: i32 = 0; step < depth; step++) {
          at0 = nodes + next(at0, column);
          at1 = nodes + next(at1, column + 8);
          at2 = nodes + next(at2, column + 16);
          at3 = nodes + next(at3, column + 24);
        }
      }
      const target = sums + (<usize>lane << 3);
      store<f64>(target, load<f64>(target) + load<f64>(values + ((at0 - nodes) >> 1)));
      store<f64>(target + 8, load<f64>(target + 8) + load<f64>(values + ((at1 - nodes) >> 1)));
      store<f64>(target + 16, load<f64>(target + 16) + load<f64>(values + ((at2 - nodes) >> 1)));
      store<f64>(target + 24, load<f64>(target + 24) + load<f64>(values + ((at3 - nodes) >> 1)));
    }
  }
}

// @ts-expect-error: decorator
@inline
function next(node: usize, column: usize): usize {
  const value = load<f64>(column + (<usize>load<u32>(node + 8) >> 1));
  return <usize>load<u32>(node + 12) + (<usize>(value > load<f64>(node)) << 4);
}

// @ts-expect-error: decorator
@inline
function nextWithMissing(node: usize, column: usize): usize {
  const place = load<u32>(node + 8);
  const value = load<f64>(column + (<usize>place >> 1));
  const isRight = <u32>(value > load<f64>(node)) | (<u32>(value != value) & (1 - (place & 1)));
  return <usize>load<u32>(node + 12) + (<usize>isRight << 4);
}
