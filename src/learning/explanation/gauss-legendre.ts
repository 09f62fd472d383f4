/** A quadrature rule on [0, 1]: ∫ f ≈ Σ weights · f(points). */
export interface QuadratureRule {
  /** Ascending, strictly between 0 and 1. */
  readonly points: Float64Array;
  /** Above 0, adding up to 1. */
  readonly weights: Float64Array;
}

const MAX_STEPS = 100;

/**
 * The Gauss-Legendre rule with `count` points, exact for polynomials up to degree 2 · count − 1. Points by Newton's
 * method on the Legendre polynomial's recurrence (Press et al., Numerical Recipes, 3rd ed. 2007, 4.6).
 *
 * @param count a whole number from 1.
 * @throws RangeError for others.
 */
export function gaussLegendre(count: number): QuadratureRule {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`A quadrature rule needs a whole number of points from 1, not ${count}.`);
  }
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < (count + 1) >> 1; index++) {
    const { root, slope } = legendreRoot(count, Math.cos((Math.PI * (index + 0.75)) / (count + 0.5)));
    const mirrored = count - 1 - index;
    points[index] = (1 - root) / 2;
    points[mirrored] = (1 + root) / 2;
    weights[index] = 1 / ((1 - root) * (1 + root) * slope * slope);
    weights[mirrored] = weights[index] as number;
  }
  return { points, weights };
}

/** A root in (−1, 1) of the Legendre polynomial of that degree, and its derivative there. */
function legendreRoot(degree: number, guess: number): { readonly root: number; readonly slope: number } {
  let root = guess;
  let slope = 1;
  for (let step = 0; step < MAX_STEPS; step++) {
    let value = 1;
    let before = 0;
    for (let order = 1; order <= degree; order++) {
      const next = ((2 * order - 1) * root * value - (order - 1) * before) / order;
      before = value;
      value = next;
    }
    slope = (degree * (root * value - before)) / (root * root - 1);
    const change = value / slope;
    root -= change;
    if (Math.abs(change) < 1e-15) break;
  }
  return { root, slope };
}
