import { type Calibration, logistic, logOdds, withinFloor } from './calibration.js';

/** Flatter than this a map says almost the same of everyone; still it rises. */
const LEAST_SLOPE = 1e-3;
/** Steeper than this separates as a threshold does. */
const GREATEST_SLOPE = 100;
/** Pulls the slope ever so slightly to 1, so that it is defined where all probabilities are the same. */
const PULL_TO_ONE = 1e-6;
const MAX_STEPS = 100;

/**
 * Platt's sigmoid on log-odds, which maps to itself where nothing is wrong. Targets are drawn in from 0 and 1 by one
 * row each way, (n₊ + 1)/(n₊ + 2) and 1/(n₋ + 2), as in Platt (1999); fitted by Newton's method with a line search as
 * in Lin, Lin and Weng, Machine Learning 68 (2007). A slope that would not be above 0 is held at .001, and the
 * intercept fitted to it.
 *
 * @param probabilities out of fold, 0 to 1. @param labels 0 or 1, both occurring. @param weights ≥ 0, or null.
 */
export function fitPlatt(
  probabilities: Float64Array,
  labels: Float64Array,
  weights: Float64Array | null,
): Calibration & { readonly kind: 'platt' } {
  const rows = smoothedRows(probabilities, labels, weights);
  const free = minimise(rows, { slope: 1, intercept: 0 }, true);
  if (free.slope >= LEAST_SLOPE && free.slope <= GREATEST_SLOPE) return { kind: 'platt', ...free };
  const slope = Math.min(GREATEST_SLOPE, Math.max(LEAST_SLOPE, free.slope));
  return { kind: 'platt', ...minimise(rows, { slope, intercept: 0 }, false) };
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
}

interface Rows {
  readonly logOdds: Float64Array;
  readonly targets: Float64Array;
  readonly weights: Float64Array;
  readonly total: number;
}

function smoothedRows(probabilities: Float64Array, labels: Float64Array, weights: Float64Array | null): Rows {
  const own = weights ?? new Float64Array(labels.length).fill(1);
  let positives = 0;
  let negatives = 0;
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] === 1) positives += own[row] as number;
    else negatives += own[row] as number;
  }
  const ofPositive = (positives + 1) / (positives + 2);
  const ofNegative = 1 / (negatives + 2);
  return {
    logOdds: probabilities.map((probability) => logOdds(withinFloor(probability))),
    targets: labels.map((label) => (label === 1 ? ofPositive : ofNegative)),
    weights: own,
    total: positives + negatives,
  };
}

function minimise(rows: Rows, start: Line, isSlopeFree: boolean): Line {
  let line = start;
  let loss = lossOf(rows, line);
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = newtonStep(rows, line, isSlopeFree);
    let length = 1;
    let next = moved(line, direction, length);
    let nextLoss = lossOf(rows, next);
    while (!(nextLoss <= loss) && length > 1e-10) {
      length /= 2;
      next = moved(line, direction, length);
      nextLoss = lossOf(rows, next);
    }
    if (!(nextLoss < loss)) break;
    const gained = loss - nextLoss;
    line = next;
    loss = nextLoss;
    if (gained <= 1e-14 * rows.total) break;
  }
  return line;
}

function moved(line: Line, direction: Line, length: number): Line {
  return {
    slope: line.slope + length * direction.slope,
    intercept: line.intercept + length * direction.intercept,
  };
}

function newtonStep(rows: Rows, line: Line, isSlopeFree: boolean): Line {
  const pull = PULL_TO_ONE * rows.total;
  let bySlope = pull * (line.slope - 1);
  let byIntercept = 0;
  let slopeSlope = pull;
  let slopeIntercept = 0;
  // A floor keeps the step finite where every row is certain already.
  let interceptIntercept = 1e-12 * rows.total;
  for (let row = 0; row < rows.targets.length; row++) {
    const x = rows.logOdds[row] as number;
    const weight = rows.weights[row] as number;
    const probability = logistic(line.slope * x + line.intercept);
    const residual = weight * (probability - (rows.targets[row] as number));
    const curvature = weight * probability * (1 - probability);
    bySlope += residual * x;
    byIntercept += residual;
    slopeSlope += curvature * x * x;
    slopeIntercept += curvature * x;
    interceptIntercept += curvature;
  }
  if (!isSlopeFree) return { slope: 0, intercept: -byIntercept / interceptIntercept };
  const determinant = slopeSlope * interceptIntercept - slopeIntercept ** 2;
  if (!(determinant > 0)) return { slope: 0, intercept: -byIntercept / interceptIntercept };
  return {
    slope: -(interceptIntercept * bySlope - slopeIntercept * byIntercept) / determinant,
    intercept: -(slopeSlope * byIntercept - slopeIntercept * bySlope) / determinant,
  };
}

function lossOf(rows: Rows, line: Line): number {
  let sum = (PULL_TO_ONE * rows.total * (line.slope - 1) ** 2) / 2;
  for (let row = 0; row < rows.targets.length; row++) {
    const z = line.slope * (rows.logOdds[row] as number) + line.intercept;
    // log(1 + e^z) − target × z without overflow.
    const softplus = Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    sum += (rows.weights[row] as number) * (softplus - (rows.targets[row] as number) * z);
  }
  return sum;
}
