import { factorise, solveFactorised } from './cholesky.js';

/** Log-odds of a row: intercept + Σ coefficient × value. Plain data. */
export interface LinearLogOdds {
  readonly intercept: number;
  readonly coefficients: Float64Array;
}

export interface AroundPrior {
  /** rows × width, row by row, finite. */
  readonly values: Float64Array;
  /** 0 or 1, one a row. */
  readonly labels: Float64Array;
  /** What is believed without any row. */
  readonly prior: LinearLogOdds;
  /** How many rows' worth a coefficient's distance from the prior costs: ½ · strength · Σ (coefficient − prior)²; above 0. */
  readonly strength: number;
  /** Coefficients don't go below; the prior lies at or above. */
  readonly atLeast: Float64Array;
}

/** The intercept is told by few rows already, so it is held far less. */
const INTERCEPT_STRENGTH = 0.05;
const MAX_STEPS = 60;
const CONVERGED = 1e-9;

/**
 * Logistic regression that starts from a belief instead of from nothing: the ridge penalty is on the distance from prior
 * coefficients (the mode of the posterior under a normal prior), so that without rows the prior is returned and with many
 * the rows decide. Bounds by an active set: a coefficient that would fall below its own is held there.
 *
 * @throws RangeError for lengths that don't fit or a strength that is not above 0.
 */
export function fitAroundPrior(problem: AroundPrior): LinearLogOdds {
  check(problem);
  const { prior, atLeast } = problem;
  const held = new Set<number>();
  for (;;) {
    const fitted = minimise(problem, held);
    const below = fitted.coefficients.findIndex(
      (value, place) => !held.has(place) && value < (atLeast[place] as number) - CONVERGED,
    );
    if (below === -1) return fitted;
    for (let place = 0; place < prior.coefficients.length; place++) {
      if ((fitted.coefficients[place] as number) < (atLeast[place] as number) - CONVERGED) held.add(place);
    }
  }
}

export function logOddsOf({ intercept, coefficients }: LinearLogOdds, row: Float64Array): number {
  return coefficients.reduce(
    (sum, coefficient, place) => sum + coefficient * (row[place] as number),
    intercept,
  );
}

/** Newton's method with halved steps where one overshoots. */
function minimise(problem: AroundPrior, held: ReadonlySet<number>): LinearLogOdds {
  const { prior, atLeast } = problem;
  const width = prior.coefficients.length;
  let at = Float64Array.of(...prior.coefficients, prior.intercept);
  for (const place of held) at[place] = atLeast[place] as number;
  let loss = lossAt(problem, at);
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = newtonDirection(problem, at, held);
    let size = 1;
    let next = at;
    let nextLoss = Number.POSITIVE_INFINITY;
    while (size > 1e-6) {
      const scale = size;
      next = at.map((value, place) => value - scale * (direction[place] as number));
      nextLoss = lossAt(problem, next);
      if (nextLoss <= loss) break;
      size /= 2;
    }
    if (!(nextLoss <= loss)) break;
    const gained = loss - nextLoss;
    at = next;
    loss = nextLoss;
    if (gained < CONVERGED) break;
  }
  return { intercept: at[width] as number, coefficients: at.slice(0, width) };
}

function newtonDirection(
  { values, labels, prior, strength }: AroundPrior,
  at: Float64Array,
  held: ReadonlySet<number>,
): Float64Array {
  const width = prior.coefficients.length;
  const size = width + 1;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  const row = new Float64Array(size).fill(1);
  for (let index = 0; index < labels.length; index++) {
    row.set(values.subarray(index * width, (index + 1) * width));
    const chance = 1 / (1 + Math.exp(-dot(row, at)));
    const error = chance - (labels[index] as number);
    const curvature = Math.max(1e-9, chance * (1 - chance));
    for (let i = 0; i < size; i++) {
      gradient[i] = (gradient[i] as number) + error * (row[i] as number);
      const scaled = curvature * (row[i] as number);
      if (scaled === 0) continue;
      for (let j = 0; j <= i; j++) {
        hessian[i * size + j] = (hessian[i * size + j] as number) + scaled * (row[j] as number);
      }
    }
  }
  for (let i = 0; i < size; i++) {
    const weight = i < width ? strength : INTERCEPT_STRENGTH;
    gradient[i] = (gradient[i] as number) + weight * ((at[i] as number) - believed(prior, i));
    hessian[i * size + i] = (hessian[i * size + i] as number) + weight;
  }
  for (const place of held) {
    gradient[place] = 0;
    for (let j = 0; j < size; j++) {
      hessian[place * size + j] = 0;
      hessian[j * size + place] = 0;
    }
    hessian[place * size + place] = 1;
  }
  factorise(hessian, size);
  solveFactorised(hessian, size, gradient);
  return gradient;
}

function lossAt({ values, labels, prior, strength }: AroundPrior, at: Float64Array): number {
  const width = prior.coefficients.length;
  let loss = 0;
  for (let index = 0; index < labels.length; index++) {
    let score = at[width] as number;
    for (let place = 0; place < width; place++) {
      score += (at[place] as number) * (values[index * width + place] as number);
    }
    // ln(1 + e^s) − y s, without overflow.
    loss += Math.max(score, 0) + Math.log1p(Math.exp(-Math.abs(score))) - (labels[index] as number) * score;
  }
  for (let place = 0; place <= width; place++) {
    const weight = place < width ? strength : INTERCEPT_STRENGTH;
    loss += 0.5 * weight * ((at[place] as number) - believed(prior, place)) ** 2;
  }
  return loss;
}

function believed({ coefficients, intercept }: LinearLogOdds, place: number): number {
  return coefficients[place] ?? intercept;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place++) sum += (a[place] as number) * (b[place] as number);
  return sum;
}

function check({ values, labels, prior, strength, atLeast }: AroundPrior): void {
  const width = prior.coefficients.length;
  if (values.length !== labels.length * width || atLeast.length !== width) {
    throw new RangeError(
      `${values.length} values, ${labels.length} labels and ${atLeast.length} bounds don’t fit ${width} coefficients.`,
    );
  }
  if (!(strength > 0 && Number.isFinite(strength))) {
    throw new RangeError(`The strength of the prior is ${strength}; it is above 0.`);
  }
}
