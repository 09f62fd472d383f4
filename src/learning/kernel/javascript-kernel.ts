import type { Kernel } from './kernel.js';
import type { Views } from './workspace.js';

/**
 * The kernel in JavaScript, for where WebAssembly is not to be had and as the measure of the compiled one: every sum is
 * taken in the same order and every expression with the same operations as in assembly/kernel.ts, so that results agree
 * bit for bit.
 */
export function javascriptKernel(views: () => Views): Kernel {
  return {
    gatherGradients(gradients, rows, count, ordered) {
      const { floats, rows: positions } = views();
      for (let index = 0; index < count; index++) {
        const from = gradients / 4 + 2 * (positions[rows / 4 + index] as number);
        floats[ordered / 4 + 2 * index] = floats[from] as number;
        floats[ordered / 4 + 2 * index + 1] = floats[from + 1] as number;
      }
    },

    histogram(bins, rows, ordered, count, sums) {
      addToHistogram(views(), bins, rows, ordered, count, sums);
    },

    histogramOfFour(bins0, bins1, bins2, bins3, rows, ordered, count, sums0, sums1, sums2, sums3) {
      const all = views();
      addToHistogram(all, bins0, rows, ordered, count, sums0);
      addToHistogram(all, bins1, rows, ordered, count, sums1);
      addToHistogram(all, bins2, rows, ordered, count, sums2);
      addToHistogram(all, bins3, rows, ordered, count, sums3);
    },

    histogramOfFourWhole(bins0, bins1, bins2, bins3, gradients, count, sums0, sums1, sums2, sums3) {
      const all = views();
      addWhole(all, bins0, gradients, count, sums0);
      addWhole(all, bins1, gradients, count, sums1);
      addWhole(all, bins2, gradients, count, sums2);
      addWhole(all, bins3, gradients, count, sums3);
    },

    clear(address, bytes) {
      views().bytes.fill(0, address, address + bytes);
    },

    subtract(larger, smaller, binCount) {
      const { doubles } = views();
      for (let entry = 0; entry < 2 * binCount; entry++) {
        doubles[larger / 8 + entry] =
          (doubles[larger / 8 + entry] as number) - (doubles[smaller / 8 + entry] as number);
      }
    },

    bestSplit(sums, valueBins, hasMissing, gradient, hessian, l2, minHessian, out) {
      const { doubles } = views();
      const first = sums / 8;
      const missingGradient = hasMissing ? (doubles[first + 2 * valueBins] as number) : 0;
      const missingHessian = hasMissing ? (doubles[first + 2 * valueBins + 1] as number) : 0;
      const search = splitSearch(gradient, hessian, l2, minHessian);
      const last = hasMissing ? valueBins : valueBins - 1;
      let leftGradient = 0;
      let leftHessian = 0;
      for (let bin = 0; bin < last; bin++) {
        const binHessian = doubles[first + 2 * bin + 1] as number;
        if (binHessian === 0) continue;
        leftGradient += doubles[first + 2 * bin] as number;
        leftHessian += binHessian;
        if (hessian - leftHessian < minHessian) break;
        search.consider(bin, 0, leftGradient, leftHessian);
        if (hasMissing && bin < valueBins - 1) {
          search.consider(bin, 1, leftGradient + missingGradient, leftHessian + missingHessian);
        }
      }
      search.write(doubles, out / 8);
    },

    partition(bins, rows, count, splitBin, missingBin, missingLeft, scratch) {
      const { bytes, rows: positions } = views();
      const first = rows / 4;
      const aside = scratch / 4;
      const leftMissingBin = missingLeft ? missingBin : -1;
      let left = 0;
      let right = 0;
      for (let index = 0; index < count; index++) {
        const row = positions[first + index] as number;
        const bin = bytes[bins + row] as number;
        if (bin <= splitBin || bin === leftMissingBin) positions[first + left++] = row;
        else positions[aside + right++] = row;
      }
      positions.copyWithin(first + left, aside, aside + right);
      return left;
    },

    sparseBestSplit(
      bins,
      rows,
      ordered,
      count,
      sums,
      _touched,
      valueBins,
      gradient,
      hessian,
      minHessian,
      out,
    ) {
      const all = views();
      const { doubles } = all;
      addToHistogram(all, bins, rows, ordered, count, sums);
      const first = sums / 8;
      const missingGradient = doubles[first + 2 * valueBins] as number;
      const missingHessian = doubles[first + 2 * valueBins + 1] as number;
      const search = splitSearch(gradient, hessian, 0, minHessian);
      let leftGradient = 0;
      let leftHessian = 0;
      for (let bin = 0; bin < valueBins; bin++) {
        const binHessian = doubles[first + 2 * bin + 1] as number;
        if (binHessian === 0) continue;
        leftGradient += doubles[first + 2 * bin] as number;
        leftHessian += binHessian;
        search.consider(bin, 0, leftGradient, leftHessian);
        if (missingHessian > 0) {
          search.consider(bin, 1, leftGradient + missingGradient, leftHessian + missingHessian);
        }
      }
      doubles.fill(0, first, first + 2 * (valueBins + 1));
      search.write(doubles, out / 8);
    },

    assignBins(values, count, cuts, cutCount, missingBin, bins) {
      const { bytes, doubles } = views();
      for (let index = 0; index < count; index++) {
        const value = doubles[values / 8 + index] as number;
        let low = 0;
        let high = cutCount;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((doubles[cuts / 8 + middle] as number) < value) low = middle + 1;
          else high = middle;
        }
        bytes[bins + index] = Number.isNaN(value) ? missingBin : low;
      }
    },

    addTreeByBins(bins, stride, missingBins, nodes, values, rows, count, raw) {
      const { bytes, ints, doubles, rows: positions } = views();
      const firstNode = nodes / 4;
      for (let index = 0; index < count; index++) {
        const row = positions[rows / 4 + index] as number;
        let node = 0;
        let column = ints[firstNode + 1] as number;
        while (column >= 0) {
          const at = firstNode + 4 * node;
          const bin = bytes[bins + column * stride + row] as number;
          const isMissing = bin === ints[missingBins / 4 + column];
          const goesRight = isMissing ? 1 - (ints[at + 3] as number) : Number(bin > (ints[at] as number));
          node = (ints[at + 2] as number) + goesRight;
          column = ints[firstNode + 4 * node + 1] as number;
        }
        const target = raw / 8 + row;
        doubles[target] = (doubles[target] as number) + (doubles[values / 8 + node] as number);
      }
    },

    addToRows(rows, count, value, raw) {
      const { doubles, rows: positions } = views();
      for (let index = 0; index < count; index++) {
        const target = raw / 8 + (positions[rows / 4 + index] as number);
        doubles[target] = (doubles[target] as number) + value;
      }
    },

    scoreBlock(block, lanes, hasMissing, nodes, values, roots, depths, treeCount, sums) {
      const { doubles, rows: positions, ints } = views();
      for (let tree = 0; tree < treeCount; tree++) {
        const root = positions[roots / 4 + tree] as number;
        const depth = ints[depths / 4 + tree] as number;
        for (let lane = 0; lane < lanes; lane++) {
          let node = root;
          for (let step = 0; step < depth; step++) {
            const at = (nodes + node) / 4;
            const place = positions[at + 2] as number;
            const value = doubles[block / 8 + lane + (place >>> 4)] as number;
            const isRight =
              value > (doubles[at / 2] as number) ||
              (hasMissing !== 0 && Number.isNaN(value) && (place & 1) === 0);
            node = (positions[at + 3] as number) + (isRight ? 16 : 0);
          }
          const target = sums / 8 + lane;
          doubles[target] = (doubles[target] as number) + (doubles[values / 8 + node / 16] as number);
        }
      }
    },
  };
}

function addToHistogram(
  { bytes, floats, doubles, rows: positions }: Views,
  bins: number,
  rows: number,
  ordered: number,
  count: number,
  sums: number,
): void {
  for (let index = 0; index < count; index++) {
    const bin = bytes[bins + (positions[rows / 4 + index] as number)] as number;
    const at = sums / 8 + 2 * bin;
    const pair = ordered / 4 + 2 * index;
    doubles[at] = (doubles[at] as number) + (floats[pair] as number);
    doubles[at + 1] = (doubles[at + 1] as number) + (floats[pair + 1] as number);
  }
}

function addWhole(
  { bytes, floats, doubles }: Views,
  bins: number,
  gradients: number,
  count: number,
  sums: number,
): void {
  for (let row = 0; row < count; row++) {
    const at = sums / 8 + 2 * (bytes[bins + row] as number);
    const pair = gradients / 4 + 2 * row;
    doubles[at] = (doubles[at] as number) + (floats[pair] as number);
    doubles[at + 1] = (doubles[at + 1] as number) + (floats[pair + 1] as number);
  }
}

interface SplitSearch {
  consider(bin: number, missingLeft: number, leftGradient: number, leftHessian: number): void;
  write(doubles: Float64Array, at: number): void;
}

function splitSearch(gradient: number, hessian: number, l2: number, minHessian: number): SplitSearch {
  const parent = (gradient * gradient) / (hessian + l2);
  let best = [0, -1, 0, 0, 0];
  return {
    consider(bin, missingLeft, leftGradient, leftHessian) {
      const rightHessian = hessian - leftHessian;
      if (!(leftHessian >= minHessian && rightHessian >= minHessian)) return;
      const rightGradient = gradient - leftGradient;
      const gain =
        (leftGradient * leftGradient) / (leftHessian + l2) +
        (rightGradient * rightGradient) / (rightHessian + l2) -
        parent;
      if (gain > (best[0] as number)) best = [gain, bin, missingLeft, leftGradient, leftHessian];
    },
    write(doubles, at) {
      doubles.set(best, at);
    },
  };
}
