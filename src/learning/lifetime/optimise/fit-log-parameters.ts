import { factorise, inverseOfFactorised } from '../../linear/cholesky.js';
import { type Minimum, minimise } from './lbfgs.js';

/** Log-likelihood of parameters, all above 0; its gradient by them is written beside. */
export type LogLikelihood = (parameters: Float64Array, gradient: Float64Array) => number;

export interface FittedParameters {
  readonly parameters: Float64Array;
  /** Of the parameters' logarithms: how far off by chance they may be; Infinity where nothing holds them. */
  readonly standardErrors: Float64Array;
  readonly logLikelihood: number;
  /** Of the start that won. */
  readonly iterations: number;
  /** Of all starts together. */
  readonly evaluations: number;
  readonly hasConverged: boolean;
  /** Whether a parameter ran off to where the data no longer hold it. */
  readonly isAtBound: boolean;
}

/** Where a parameter is looked for: within a factor of its unit to either side. */
export interface ParameterRange {
  readonly unit: number;
  readonly mostFactor: number;
}

/** Beyond the range logarithms are drawn back, so that a search without an end has one. */
const DRAW_BACK = 1e-3;
/** So near the end of the range, as a logarithm, counts as there. */
const NEAR_BOUND = 0.5;
const MOST_ITERATIONS = 100;
const CURVATURE_STEP = 1e-4;

/**
 * Maximum likelihood over the parameters' logarithms, from several starts; the best end is taken.
 *
 * @param scale how many observations there are: makes tolerances mean the same for few and for many.
 * @param isHopeless whether the end of a start makes further ones pointless.
 */
export function fitLogParameters(
  logLikelihood: LogLikelihood,
  starts: readonly (readonly number[])[],
  ranges: readonly ParameterRange[],
  scale: number,
  isHopeless: (logLikelihood: number) => boolean = () => false,
): FittedParameters {
  const units = ranges.map(({ unit }) => unit);
  const bounds = ranges.map(({ mostFactor }) => Math.log(mostFactor));
  const toParameters = (point: Float64Array) =>
    point.map((at, index) => Math.exp(at) * (units[index] as number));
  const objective = (point: Float64Array, gradient: Float64Array): number => {
    const parameters = toParameters(point);
    let value = -logLikelihood(parameters, gradient) / scale;
    for (let index = 0; index < point.length; index++) {
      const at = point[index] as number;
      const beyond = Math.sign(at) * Math.max(0, Math.abs(at) - (bounds[index] as number));
      value += DRAW_BACK * beyond * beyond;
      gradient[index] =
        (-(gradient[index] as number) * (parameters[index] as number)) / scale + 2 * DRAW_BACK * beyond;
    }
    return value;
  };
  const ends: Minimum[] = [];
  for (const start of starts) {
    const point = Float64Array.from(start, (value, index) =>
      startWithin(value / (units[index] as number), bounds[index] as number),
    );
    const end = minimise(objective, point, { mostIterations: MOST_ITERATIONS });
    ends.push(end);
    if (isHopeless(-end.value * scale)) break;
  }
  const [first, ...others] = ends;
  if (first === undefined) throw new RangeError('A fit needs a place to start from.');
  const best = others.reduce((least, end) => (end.value < least.value ? end : least), first);
  const parameters = toParameters(best.point);
  return {
    parameters,
    standardErrors: standardErrors(objective, best.point, scale),
    logLikelihood: logLikelihood(parameters, new Float64Array(parameters.length)),
    iterations: best.iterations,
    evaluations: ends.reduce((sum, { evaluations }) => sum + evaluations, 0),
    hasConverged: best.hasConverged,
    isAtBound: best.point.some((at, index) => Math.abs(at) > (bounds[index] as number) - NEAR_BOUND),
  };
}

function startWithin(factor: number, bound: number): number {
  return Math.max(1 - bound, Math.min(bound - 1, Math.log(factor)));
}

/** From the inverse of the observed information, taken by differences of gradients. */
function standardErrors(
  objective: (point: Float64Array, gradient: Float64Array) => number,
  point: Float64Array,
  scale: number,
): Float64Array {
  const size = point.length;
  const matrix = new Float64Array(size * size);
  const gradientAt = (index: number, step: number) => {
    const gradient = new Float64Array(size);
    objective(
      point.map((at, other) => (other === index ? at + step : at)),
      gradient,
    );
    return gradient;
  };
  for (let row = 0; row < size; row++) {
    const above = gradientAt(row, CURVATURE_STEP);
    const below = gradientAt(row, -CURVATURE_STEP);
    for (let column = 0; column < size; column++) {
      const slope = (scale * ((above[column] as number) - (below[column] as number))) / (4 * CURVATURE_STEP);
      matrix[row * size + column] = (matrix[row * size + column] as number) + slope;
      matrix[column * size + row] = (matrix[column * size + row] as number) + slope;
    }
  }
  factorise(matrix, size);
  const variances = inverseOfFactorised(matrix, size);
  return Float64Array.from({ length: size }, (_, index) => {
    const variance = variances[index * size + index] as number;
    return variance > 0 && Number.isFinite(variance) ? Math.sqrt(variance) : Number.POSITIVE_INFINITY;
  });
}
