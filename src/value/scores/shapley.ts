const MOST_INPUTS = 8;

/**
 * Exact Shapley values: what each input adds to a figure against the typical case, whatever the order in which they are
 * let in. They add up to the figure less that of the typical case.
 *
 * Source: Shapley, L. S. (1953), A value for n-person games.
 *
 * @param count number of inputs, at most 8: every set of them is evaluated once.
 * @param figureOf the figure with the inputs of a set as they are (bit n of the set) and all others typical.
 */
export function shapleyValues(count: number, figureOf: (set: number) => number): number[] {
  if (count > MOST_INPUTS)
    throw new RangeError(`${count} inputs are too many to try every set of: at most ${MOST_INPUTS}`);
  const figures = Array.from({ length: 2 ** count }, (_, set) => figureOf(set));
  const weights = Array.from({ length: count }, (_, size) => 1 / (count * binomial(count - 1, size)));
  return Array.from({ length: count }, (_, input) => {
    const bit = 2 ** input;
    let value = 0;
    for (const [set, without] of figures.entries()) {
      if ((set & bit) !== 0) continue;
      value += (weights[bitsIn(set)] ?? 0) * ((figures[set | bit] ?? 0) - without);
    }
    return value;
  });
}

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function binomial(n: number, k: number): number {
  let value = 1;
  for (let step = 1; step <= k; step++) value = (value * (n - k + step)) / step;
  return value;
}
