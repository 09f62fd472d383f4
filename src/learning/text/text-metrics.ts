/**
 * Share of texts whose predicted label is the actual one.
 *
 * @throws RangeError when the lengths differ or nothing is given.
 */
export function accuracy(actual: readonly string[], predicted: readonly string[]): number {
  checkLengths(actual, predicted);
  return actual.filter((label, row) => label === predicted[row]).length / actual.length;
}

/**
 * Mean of the labels' F1 scores, every label that is actual or predicted counting alike, however rare: 2 × hits /
 * (actual + predicted). As scikit-learn's f1_score with average="macro".
 *
 * @throws RangeError when the lengths differ or nothing is given.
 */
export function macroF1(actual: readonly string[], predicted: readonly string[]): number {
  checkLengths(actual, predicted);
  const hits = new Map<string, number>();
  const mentions = new Map<string, number>();
  const count = (counts: Map<string, number>, label: string): void => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  };
  actual.forEach((label, row) => {
    const guess = predicted[row] as string;
    count(mentions, label);
    count(mentions, guess);
    if (guess === label) count(hits, label);
  });
  const scores = [...mentions].map(([label, mentioned]) => (2 * (hits.get(label) ?? 0)) / mentioned);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function checkLengths(actual: readonly string[], predicted: readonly string[]): void {
  if (actual.length !== predicted.length) {
    throw new RangeError(
      `There are ${actual.length} actual labels but ${predicted.length} predicted ones; each text needs both.`,
    );
  }
  if (actual.length === 0) throw new RangeError('There are no labels to compare; give at least one text.');
}
