import type { Random } from '../../domain/random.js';

/**
 * A fold from 0 to `foldCount` − 1 for each row, every class spread evenly; −1 for the only row of a class, which is
 * never held out, since nothing could be learnt of its class from the others.
 */
export function heldOutFolds(
  labels: Int32Array,
  classCount: number,
  foldCount: number,
  random: Random,
): Int32Array {
  const rowsOf: number[][] = Array.from({ length: classCount }, () => []);
  labels.forEach((label, row) => {
    rowsOf[label]?.push(row);
  });
  const folds = new Int32Array(labels.length).fill(-1);
  // Dealt on from class to class, so that many small classes don't all begin in fold 0.
  let next = 0;
  for (const rows of rowsOf) {
    if (rows.length < 2) continue;
    for (let last = rows.length - 1; last >= 0; last--) {
      const other = Math.floor(random() * (last + 1));
      folds[rows[other] as number] = next % foldCount;
      rows[other] = rows[last] as number;
      next += 1;
    }
  }
  return folds;
}
