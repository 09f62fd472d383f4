import type { Random } from '../../domain/random.js';

/** A Poisson count by multiplication of uniforms (Knuth), for means of a few. */
export function drawCount(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count++;
  }
  return count;
}
