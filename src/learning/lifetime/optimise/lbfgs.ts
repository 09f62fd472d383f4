import { type AlongLine, searchLine } from './line-search.js';

/** A smooth function: its value at a point, its gradient written beside. */
export type Differentiable = (point: Float64Array, gradient: Float64Array) => number;

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly iterations: number;
  readonly evaluations: number;
  /** Whether the gradient vanished, and not merely patience or precision ended. */
  readonly hasConverged: boolean;
}

export interface MinimiseOptions {
  readonly mostIterations?: number;
  /** Largest part of the gradient at which the search ends. */
  readonly gradientTolerance?: number;
  /** Largest step in any coordinate. */
  readonly longestStep?: number;
}

/** Pairs of steps and changes of the gradient that are kept. */
const MEMORY = 8;
/** Where rounding ends the search, a gradient this small still counts as vanished. */
const ROUNDED_TOLERANCE = 1e-5;

/**
 * L-BFGS by two loops: Nocedal (1980); Nocedal & Wright, Numerical Optimization (2nd ed. 2006), algorithm 7.4, with a
 * strong Wolfe line search. The same point and function give the same answer.
 *
 * @throws RangeError where the function has no finite value at the start.
 */
export function minimise(
  of: Differentiable,
  start: Float64Array,
  { mostIterations = 200, gradientTolerance = 1e-8, longestStep = 2 }: MinimiseOptions = {},
): Minimum {
  const size = start.length;
  let point = Float64Array.from(start);
  let gradient = new Float64Array(size);
  let value = of(point, gradient);
  if (!Number.isFinite(value)) throw new RangeError(`The function is ${value} where the search begins.`);
  let evaluations = 1;
  const pairs: Pair[] = [];
  for (let iterations = 0; ; iterations++) {
    const isFlat = largest(gradient) <= gradientTolerance;
    if (isFlat || iterations === mostIterations) {
      return { point, value, iterations, evaluations, hasConverged: isFlat };
    }
    let direction = twoLoops(pairs, gradient);
    let slope = dot(direction, gradient);
    if (!(slope < 0)) {
      pairs.length = 0;
      direction = gradient.map((part) => -part);
      slope = dot(direction, gradient);
    }
    const reach = longestStep / largest(direction);
    let found: { readonly point: Float64Array; readonly gradient: Float64Array } = { point, gradient };
    const at = (step: number): AlongLine => {
      const next = point.map((part, index) => part + step * (direction[index] as number));
      const nextGradient = new Float64Array(size);
      const nextValue = of(next, nextGradient);
      evaluations++;
      found = { point: next, gradient: nextGradient };
      return Number.isFinite(nextValue)
        ? { step, value: nextValue, slope: dot(nextGradient, direction) }
        : { step, value: Number.POSITIVE_INFINITY, slope: 0 };
    };
    const first = pairs.length === 0 ? Math.min(1, 0.5 / largest(gradient)) : 1;
    const line = searchLine({ step: 0, value, slope }, first, reach, at);
    if (line === null) {
      const hasConverged = largest(gradient) <= ROUNDED_TOLERANCE;
      if (hasConverged || pairs.length === 0) return { point, value, iterations, evaluations, hasConverged };
      // Once more down the gradient itself.
      pairs.length = 0;
      continue;
    }
    const same = point.every(
      (part, index) => part + line.step * (direction[index] as number) === found.point[index],
    );
    if (!same) at(line.step);
    const step = found.point.map((part, index) => part - (point[index] as number));
    const change = found.gradient.map((part, index) => part - (gradient[index] as number));
    const curvature = dot(step, change);
    if (curvature > 1e-14 * dot(change, change)) {
      pairs.push({ step, change, curvature });
      if (pairs.length > MEMORY) pairs.shift();
    }
    point = Float64Array.from(found.point);
    gradient = Float64Array.from(found.gradient);
    value = line.value;
  }
}

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly curvature: number;
}

function twoLoops(pairs: readonly Pair[], gradient: Float64Array): Float64Array {
  const direction = gradient.map((part) => -part);
  const weights: number[] = [];
  for (let at = pairs.length - 1; at >= 0; at--) {
    const { step, change, curvature } = pairs[at] as Pair;
    const weight = dot(step, direction) / curvature;
    weights[at] = weight;
    add(direction, change, -weight);
  }
  const last = pairs.at(-1);
  if (last !== undefined) {
    const scale = last.curvature / dot(last.change, last.change);
    for (let index = 0; index < direction.length; index++)
      direction[index] = scale * (direction[index] as number);
  }
  pairs.forEach(({ step, change, curvature }, at) => {
    add(direction, step, (weights[at] as number) - dot(change, direction) / curvature);
  });
  return direction;
}

function add(to: Float64Array, parts: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index++)
    to[index] = (to[index] as number) + times * (parts[index] as number);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function largest(parts: Float64Array): number {
  return parts.reduce((most, part) => Math.max(most, Math.abs(part)), 0);
}
