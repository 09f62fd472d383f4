import type { Random } from '../../domain/random.js';

const MOST_AT_ONCE = 25;

/** A standard normal number. Box & Muller (1958). */
export function drawNormal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** A gamma number of rate 1. Marsaglia & Tsang (2000). @param shape above 0. */
export function drawGamma(random: Random, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const cube = (1 + c * normal) ** 3;
    if (cube <= 0) continue;
    if (Math.log(1 - random()) < 0.5 * normal * normal + d * (1 - cube + Math.log(cube))) return d * cube;
  }
}

/** A beta number in [0, 1]. */
export function drawBeta(random: Random, a: number, b: number): number {
  const first = drawGamma(random, a);
  const second = drawGamma(random, b);
  return first + second > 0 ? first / (first + second) : a / (a + b);
}

/** A Poisson number, by Knuth's product in pieces that don't underflow. */
export function drawPoisson(random: Random, mean: number): number {
  let left = mean;
  let count = 0;
  while (left > 0) {
    const piece = Math.min(left, MOST_AT_ONCE);
    const floor = Math.exp(-piece);
    let product = random();
    while (product > floor) {
      count++;
      product *= random();
    }
    left -= piece;
  }
  return count;
}

/** How many tries until the first hit, from 1. @param chance 0 to 1; with 0 it never comes. */
export function drawGeometric(random: Random, chance: number): number {
  if (chance >= 1) return 1;
  if (chance <= 0) return Number.POSITIVE_INFINITY;
  return 1 + Math.floor(Math.log(1 - random()) / Math.log1p(-chance));
}
