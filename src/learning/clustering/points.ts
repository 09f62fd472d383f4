/** Points of equal dimension, row by row in one array. No value is NaN. */
export interface Points {
  readonly count: number;
  readonly dimensions: number;
  /** `count × dimensions`, row by row. */
  readonly values: Float64Array;
}

/** Squared Euclidean distance between a row of one set and a row of another of the same dimension. */
export function squaredDistance(a: Points, rowA: number, b: Points, rowB: number): number {
  const { dimensions } = a;
  let sum = 0;
  for (let axis = 0; axis < dimensions; axis++) {
    const difference = (a.values[rowA * dimensions + axis] ?? 0) - (b.values[rowB * dimensions + axis] ?? 0);
    sum += difference * difference;
  }
  return sum;
}

/** Some rows of a set, in the given order. */
export function pointsAt({ dimensions, values }: Points, rows: ArrayLike<number>): Points {
  const taken = new Float64Array(rows.length * dimensions);
  for (let place = 0; place < rows.length; place++) {
    const start = (rows[place] ?? 0) * dimensions;
    taken.set(values.subarray(start, start + dimensions), place * dimensions);
  }
  return { count: rows.length, dimensions, values: taken };
}
