/** A run of values that share their mean. */
export interface Block {
  /** First of the values, by position. */
  readonly start: number;
  /** Position after the last. */
  readonly end: number;
  readonly mean: number;
  readonly weight: number;
}

/**
 * The non-decreasing values nearest to the given ones in squared error: isotonic regression by pooling adjacent
 * violators (Ayer et al. 1955), O(n). Neighbouring blocks have strictly rising means. As scikit-learn's
 * isotonic_regression.
 *
 * @param values finite, in the order of what they should rise with.
 * @param weights above 0, one a value.
 */
export function poolAdjacentViolators(values: Float64Array, weights: Float64Array): Block[] {
  const blocks: Block[] = [];
  for (let position = 0; position < values.length; position++) {
    let block: Block = {
      start: position,
      end: position + 1,
      mean: values[position] as number,
      weight: weights[position] as number,
    };
    for (
      let before = blocks.at(-1);
      before !== undefined && before.mean >= block.mean;
      before = blocks.at(-1)
    ) {
      blocks.pop();
      const weight = before.weight + block.weight;
      const mean = (before.weight * before.mean + block.weight * block.mean) / weight;
      block = { start: before.start, end: block.end, mean, weight };
    }
    blocks.push(block);
  }
  return blocks;
}
