import type { TrainingRows } from './load-rows.js';

/** Targets and weights stay under these, so that their product fits the single precision of gradients. */
export const LARGEST_TARGET = 1e25;
const LARGEST_WEIGHT = 1e12;

/** @throws RangeError when columns, targets and weights don't have the same rows, or a weight can't be one. */
export function checkTrainingRows({ names, columns, targets, weights, trainRows }: TrainingRows): void {
  const rowCount = targets.length;
  if (!(Number.isInteger(trainRows) && trainRows >= 0 && trainRows <= rowCount)) {
    throw new RangeError(`${trainRows} of ${rowCount} rows can't be for training.`);
  }
  for (const [index, column] of columns.entries()) {
    if (column.length !== rowCount) {
      throw new RangeError(`Column "${names[index]}" has ${column.length} rows, the targets ${rowCount}.`);
    }
  }
  if (weights === null) return;
  if (weights.length !== rowCount) {
    throw new RangeError(`There are ${weights.length} weights for ${rowCount} rows; give one for each.`);
  }
  for (let row = 0; row < rowCount; row++) {
    const weight = weights[row] as number;
    if (!(weight >= 0 && weight <= LARGEST_WEIGHT)) {
      throw new RangeError(`The weight of row ${row} is ${weight}; weights go from 0 to ${LARGEST_WEIGHT}.`);
    }
  }
}
