import { logGamma } from '../lifetime/special/log-gamma.js';

/**
 * Two-sided p-value of a two-by-two table of counts by Fisher's exact test (1922): the chance, with the margins given and
 * nothing at work, of a table that is no likelier than this one.
 *
 * @param a of the first group, with; b: without; c of the second, with; d: without. Whole numbers ≥ 0.
 * @throws RangeError for counts that are none.
 */
export function fisherExact(a: number, b: number, c: number, d: number): number {
  for (const count of [a, b, c, d]) {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is no count.`);
  }
  const first = a + b;
  const second = c + d;
  const withIt = a + c;
  const lowest = Math.max(0, withIt - second);
  const highest = Math.min(first, withIt);
  const logChance = (x: number) =>
    choose(first, x) + choose(second, withIt - x) - choose(first + second, withIt);
  const seen = logChance(a);
  let sum = 0;
  for (let x = lowest; x <= highest; x++) {
    const each = logChance(x);
    if (each <= seen + ROUNDING) sum += Math.exp(each);
  }
  return Math.min(1, sum);
}

/** Tables as likely as the one seen differ from it by rounding alone. */
const ROUNDING = 1e-7;

function choose(of: number, taken: number): number {
  return logGamma(of + 1) - logGamma(taken + 1) - logGamma(of - taken + 1);
}
