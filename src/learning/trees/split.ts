/** Doubles that a search leaves for each column: gain, bin, missingLeft, left gradient, left hessian. */
export const SPLIT_DOUBLES = 5;
export const SPLIT_BYTES = 8 * SPLIT_DOUBLES;

/** Where a node is parted, and what lies on its left. */
export interface Split {
  readonly column: number;
  /** Rows whose bin is at or below it go left. */
  readonly bin: number;
  readonly missingLeft: boolean;
  readonly gain: number;
  readonly leftGradient: number;
  readonly leftHessian: number;
}

/** The best of the splits that a search left for the columns of a list; the earlier column wins a tie. */
export function bestOf(
  doubles: Float64Array,
  splitsAt: number,
  columns: Int32Array,
  minGain: number,
): Split | null {
  let best = -1;
  let bestGain = minGain;
  for (let index = 0; index < columns.length; index++) {
    const gain = doubles[splitsAt / 8 + SPLIT_DOUBLES * index] as number;
    if (gain > bestGain) {
      bestGain = gain;
      best = index;
    }
  }
  if (best < 0) return null;
  const [gain, bin, missingLeft, leftGradient, leftHessian] = doubles.subarray(
    splitsAt / 8 + SPLIT_DOUBLES * best,
    splitsAt / 8 + SPLIT_DOUBLES * (best + 1),
  ) as unknown as [number, number, number, number, number];
  return {
    column: columns[best] as number,
    bin,
    missingLeft: missingLeft === 1,
    gain,
    leftGradient,
    leftHessian,
  };
}
