import type { Random } from '../domain/random.js';

/** Lowest and highest value, in that order. */
export type Range = readonly [number, number];

export function uniform(random: Random, [low, high]: Range): number {
  return low + (high - low) * random();
}

/** A whole number, both ends included. */
export function integer(random: Random, [low, high]: Range): number {
  return low + Math.floor(random() * (high - low + 1));
}

export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

export function pick<T>(random: Random, choices: readonly T[]): T {
  const choice = choices[Math.floor(random() * choices.length)];
  if (choice === undefined) throw new RangeError('Nothing to pick from: pass at least one choice.');
  return choice;
}

/** Each choice with its weight; weights need not add up to one. */
export function pickWeighted<T>(
  random: Random,
  choices: readonly (readonly [choice: T, weight: number])[],
): T {
  let left = random() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return pick(random, choices)[0];
}

/** Sum of twelve uniforms less six: additions only, so that no platform's cosine or logarithm takes part. */
export function normal(random: Random, mean: number, deviation: number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += random();
  return mean + deviation * sum;
}

/** Median 1; multiply by the median wanted. `spread` is the deviation of the logarithm. */
export function logNormal(random: Random, spread: number): number {
  return exponential(normal(random, 0, spread));
}

/** Fisher–Yates, on a copy. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const copy = [...items];
  for (let last = copy.length - 1; last > 0; last--) {
    const other = integer(random, [0, last]);
    const held = copy[last] as T;
    copy[last] = copy[other] as T;
    copy[other] = held;
  }
  return copy;
}

/**
 * ECMAScript lets engines approximate Math.exp as they like; multiplication and addition are exact by
 * IEEE 754. Taylor series of x/1024, squared ten times; relative error under 1e-12 for |x| < 20.
 */
export function exponential(x: number): number {
  const small = x / 1024;
  let result = 1 + small * (1 + (small / 2) * (1 + (small / 3) * (1 + small / 4)));
  for (let squaring = 0; squaring < 10; squaring++) result *= result;
  return result;
}
