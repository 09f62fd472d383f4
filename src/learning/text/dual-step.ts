const MAX_ROUNDS = 20;
/** The sum of the chances may be off by this; they are scaled to 1 afterwards. */
const ROUGHLY = 1e-3;

/**
 * Half the sum of differences between the chances held (`classes` entries of `chances` from `first` on) and the softmax
 * of the scores; 0 at the optimum, 1 at most.
 */
export function distanceToSoftmax(scores: Float64Array, chances: Float32Array, first: number): number {
  const classCount = scores.length;
  let top = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classCount; k++) top = Math.max(top, scores[k] as number);
  let sum = 0;
  for (let k = 0; k < classCount; k++) sum += Math.exp((scores[k] as number) - top);
  let distance = 0;
  for (let k = 0; k < classCount; k++) {
    distance += Math.abs(Math.exp((scores[k] as number) - top) / sum - (chances[first + k] as number));
  }
  return distance / 2;
}

/**
 * Puts into `target` the chances z, Σ z = 1, that minimise Σ z ln z − scores · z + curvature/2 ‖z − chances‖². There
 * ln z + curvature × z = scores + curvature × chances + c with one c for all classes. So curvature × z is Wright's omega
 * function of the right side plus ln curvature, and c is found by Newton's method on the sum.
 *
 * @param curvature above 0.
 */
export function nearestChances(
  scores: Float64Array,
  chances: Float32Array,
  first: number,
  curvature: number,
  target: Float64Array,
): void {
  const classCount = scores.length;
  const logCurvature = Math.log(curvature);
  // First guess: the c for which the class that has most would keep what it has.
  let most = 0;
  for (let k = 1; k < classCount; k++) {
    if ((chances[first + k] as number) > (chances[first + most] as number)) most = k;
  }
  let shift = Math.log(chances[first + most] as number) - (scores[most] as number);
  let sum = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    sum = 0;
    let slope = 0;
    for (let k = 0; k < classCount; k++) {
      const held = curvature * (chances[first + k] as number);
      const omega = wrightOmega((scores[k] as number) + held + shift + logCurvature);
      target[k] = omega;
      sum += omega;
      slope += omega / (1 + omega);
    }
    const excess = Math.log(sum) - logCurvature;
    if (Math.abs(excess) < ROUGHLY) break;
    shift -= (excess * sum) / slope;
  }
  for (let k = 0; k < classCount; k++) target[k] = (target[k] as number) / sum;
}

/**
 * The w with w + ln w = u, to about nine digits: a series below −8, else two rounds of the iteration of Fritsch, Shafer
 * and Crowley (Communications of the ACM 16, 1973).
 */
export function wrightOmega(u: number): number {
  if (u < -8) {
    const power = Math.exp(u);
    return power * (1 - power * (1 - 1.5 * power));
  }
  let omega = u < 1 ? Math.exp(u) / (1 + 0.6 * Math.exp(u)) : u - Math.log(u);
  for (let round = 0; round < 2; round++) {
    const residual = u - omega - Math.log(omega);
    const one = 1 + omega;
    const two = 2 * one * (one + (2 / 3) * residual);
    omega *= 1 + ((residual / one) * (two - residual)) / (two - 2 * residual);
  }
  return omega;
}
