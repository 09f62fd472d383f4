/** The middle value, or the mean of the two in the middle; NaN of nothing. */
export function median(numbers: readonly number[]): number {
  // Typed arrays sort by number, and much faster.
  const sorted = Float64Array.from(numbers).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
