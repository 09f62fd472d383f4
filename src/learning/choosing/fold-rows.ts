/** One train-and-test pass: positions of rows, rising. */
export interface FoldRows {
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/**
 * A pass for each fold: tested on it, trained on all others.
 * @param folds of each row; any whole numbers.
 * @throws RangeError when there are fewer than two folds.
 */
export function rowsOfFolds(folds: Int32Array): FoldRows[] {
  const names = [...new Set(folds)].sort((a, b) => a - b);
  if (names.length < 2) {
    throw new RangeError(
      `All ${folds.length} rows are in one fold; at least two are needed to train and to test.`,
    );
  }
  return names.map((name) => ({
    train: rowsWhere(folds, (fold) => fold !== name),
    test: rowsWhere(folds, (fold) => fold === name),
  }));
}

/**
 * Passes forward in time: the rows' instants are cut into `steps` + 1 stretches of about equal size, and each but the first
 * is tested by what was trained on all before it. Rows of one instant stay together.
 *
 * @param times an instant a row; rows without one (NaN) belong to no pass.
 * @param gap in the times' unit: training leaves out what lies less than that before the first test row.
 * @returns fewer passes than steps where instants are too few; none when all are the same.
 */
export function forwardInTime(times: Float64Array, steps: number, gap = 0): FoldRows[] {
  const sorted = times.filter((time) => !Number.isNaN(time)).sort();
  const borders = new Set<number>();
  for (let step = 1; step <= steps; step++) {
    const border = sorted[Math.floor((step * sorted.length) / (steps + 1))];
    if (border !== undefined && border > (sorted[0] as number)) borders.add(border);
  }
  const starts = [...borders];
  return starts.flatMap((start, index) => {
    const end = starts[index + 1];
    const train = rowsWhere(times, (time) => time < start - gap);
    const test = rowsWhere(times, (time) => time >= start && (end === undefined || time < end));
    return train.length === 0 || test.length === 0 ? [] : [{ train, test }];
  });
}

function rowsWhere(values: Int32Array | Float64Array, isWanted: (value: number) => boolean): Int32Array {
  const rows = new Int32Array(values.length);
  let count = 0;
  for (let row = 0; row < values.length; row++) if (isWanted(values[row] as number)) rows[count++] = row;
  return rows.slice(0, count);
}
