import { operation } from '../crew/operation.js';
import { OBJECTIVES, writeGradients } from './objective.js';

export const ROWS_PER_TASK = 8192;

/** One task: the gradients of so many rows; `weights` is 0 where all weigh the same. */
export const gradientsOfRows = operation(
  { whole: ['objective', 'rowCount', 'raw', 'targets', 'weights', 'gradients'] },
  (at, { objective, rowCount, raw, targets, weights, gradients }, task) => {
    const { doubles, floats } = at.views();
    const name = OBJECTIVES[objective];
    if (name === undefined) throw new RangeError(`There is no objective ${objective}.`);
    const from = task * ROWS_PER_TASK;
    writeGradients(
      name,
      doubles.subarray(raw / 8, raw / 8 + rowCount),
      doubles.subarray(targets / 8, targets / 8 + rowCount),
      weights === 0 ? null : doubles.subarray(weights / 8, weights / 8 + rowCount),
      floats.subarray(gradients / 4, gradients / 4 + 2 * rowCount),
      from,
      Math.min(rowCount, from + ROWS_PER_TASK),
    );
  },
);
