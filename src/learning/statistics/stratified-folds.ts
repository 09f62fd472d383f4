import { randomStream } from '../../domain/random.js';

/**
 * Fold (0 to foldCount − 1) of every row, at random, so that each fold gets its share of positives and of negatives.
 * With groups, all rows of a group share one fold, and groups with a positive are dealt apart from those without.
 *
 * @param labels 0 or 1, one a row.
 * @param groups whose each row is (any whole number), or null.
 * @param foldCount from 2; with fewer rows of a class than folds some folds go without that class.
 * @throws RangeError for another number of folds or lengths that differ.
 */
export function stratifiedFolds(
  labels: Float64Array,
  groups: Int32Array | null,
  foldCount: number,
  seed: number,
): Int32Array {
  if (!Number.isInteger(foldCount) || foldCount < 2)
    throw new RangeError(`There must be 2 folds or more, not ${foldCount}.`);
  if (groups !== null && groups.length !== labels.length) {
    throw new RangeError(
      `There are ${labels.length} labels and ${groups.length} groups; each row needs both.`,
    );
  }
  const units = groups === null ? Int32Array.from(labels, (_, row) => row) : groups;
  const withPositive = new Map<number, boolean>();
  for (let row = 0; row < labels.length; row++) {
    const unit = units[row] as number;
    withPositive.set(unit, withPositive.get(unit) === true || labels[row] === 1);
  }
  const shuffled = shuffle([...withPositive.keys()], seed);
  // One round of dealing for both classes: the second goes on where the first stopped, so that sizes stay even.
  const dealt = [true, false].flatMap((positive) =>
    shuffled.filter((unit) => withPositive.get(unit) === positive),
  );
  const foldOf = new Map(dealt.map((unit, position) => [unit, position % foldCount]));
  return units.map((unit) => foldOf.get(unit) ?? 0);
}

/** Fisher and Yates' shuffle. */
function shuffle(units: number[], seed: number): number[] {
  const random = randomStream(seed, 'stratified folds');
  for (let last = units.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = units[last] as number;
    units[last] = units[other] as number;
    units[other] = kept;
  }
  return units;
}
