/** Chances that sum to 1; of scores that may be −Infinity, but not all. */
export function softmax(scores: Float64Array): Float64Array {
  const top = scores.reduce((highest, score) => Math.max(highest, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((whole, power) => whole + power, 0);
  return powers.map((power) => power / sum);
}
