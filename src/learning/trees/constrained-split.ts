import { SPLIT_DOUBLES } from './split.js';

export interface Constraint {
  /** 1 where leaf values may only rise with the column, −1 where they may only fall, 0 for neither. */
  readonly direction: number;
  /** Values that this node's leaves may take at least and at most, from splits above it. */
  readonly lowest: number;
  readonly highest: number;
}

export interface NodeSums {
  readonly gradient: number;
  readonly hessian: number;
  readonly l2: number;
  readonly minHessian: number;
}

/** A leaf's best value within its bounds; 0 where its rows weigh nothing. */
export function boundedValue(
  gradient: number,
  hessian: number,
  { l2, lowest, highest }: { readonly l2: number; readonly lowest: number; readonly highest: number },
): number {
  const curvature = hessian + l2;
  return Math.min(highest, Math.max(lowest, curvature > 0 ? -gradient / curvature : 0));
}

/**
 * The best split of one column where leaf values are bounded: as the kernel's bestSplit, but with the gain of the values
 * that the bounds allow, and without splits that run against the column's direction (the "basic" method of LightGBM).
 */
export function constrainedBestSplit(
  doubles: Float64Array,
  sumsAt: number,
  valueBins: number,
  hasMissing: boolean,
  sums: NodeSums,
  constraint: Constraint,
  outAt: number,
): void {
  const { gradient, hessian, l2, minHessian } = sums;
  const first = sumsAt / 8;
  const missingGradient = hasMissing ? (doubles[first + 2 * valueBins] as number) : 0;
  const missingHessian = hasMissing ? (doubles[first + 2 * valueBins + 1] as number) : 0;
  const bounds = { ...constraint, l2 };
  const leafValue = (g: number, h: number): number => boundedValue(g, h, bounds);
  const parent = reduction(gradient, hessian + l2, leafValue(gradient, hessian));
  const best = [0, -1, 0, 0, 0];
  const consider = (bin: number, missingLeft: number, leftGradient: number, leftHessian: number): void => {
    const rightHessian = hessian - leftHessian;
    if (!(leftHessian >= minHessian && rightHessian >= minHessian)) return;
    const rightGradient = gradient - leftGradient;
    const left = leafValue(leftGradient, leftHessian);
    const right = leafValue(rightGradient, rightHessian);
    if (constraint.direction * (right - left) < 0) return;
    const gain =
      reduction(leftGradient, leftHessian + l2, left) +
      reduction(rightGradient, rightHessian + l2, right) -
      parent;
    if (gain > (best[0] as number))
      best.splice(0, SPLIT_DOUBLES, gain, bin, missingLeft, leftGradient, leftHessian);
  };
  let leftGradient = 0;
  let leftHessian = 0;
  for (let bin = 0; bin < (hasMissing ? valueBins : valueBins - 1); bin++) {
    leftGradient += doubles[first + 2 * bin] as number;
    leftHessian += doubles[first + 2 * bin + 1] as number;
    consider(bin, 0, leftGradient, leftHessian);
    if (hasMissing && bin < valueBins - 1) {
      consider(bin, 1, leftGradient + missingGradient, leftHessian + missingHessian);
    }
  }
  doubles.set(best, outAt / 8);
}

/** By how much the loss falls, times two, when a leaf takes a value: G²/H for the best one. */
function reduction(gradient: number, hessian: number, value: number): number {
  return -(2 * gradient * value + hessian * value * value);
}
