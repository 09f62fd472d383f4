/**
 * How many customers had each item, as the logarithm of one more: log-popularity adds to log-odds and keeps what
 * everybody buys from drowning all else.
 */
export function logPopularity(customers: Int32Array, items: Int32Array, itemCount: number): Float64Array {
  const sets = Array.from({ length: itemCount }, () => new Set<number>());
  for (const [place, item] of items.entries()) sets[item]?.add(customers[place] as number);
  return Float64Array.from(sets, ({ size }) => Math.log1p(size));
}

/** Mean 0 and standard deviation 1 over all items; all 0 where they are equal. */
export function standardised(scores: Float64Array): Float64Array {
  const mean = scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  const spread = Math.sqrt(
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length),
  );
  return scores.map((score) => (spread === 0 ? 0 : (score - mean) / spread));
}
