/** How scores become chances: softmax of regression × scores + bayes × naive Bayes + prior × ln class share. */
export interface Blend {
  readonly regression: number;
  readonly bayes: number;
  readonly prior: number;
}

export interface HeldOutScores {
  readonly labels: Int32Array;
  readonly classCount: number;
  /** Rows × classes. */
  readonly regression: Float32Array;
  readonly bayes: Float32Array;
  /** Natural logarithm of each class's share. */
  readonly logShares: Float64Array;
  /** How much a row of each class counts. */
  readonly classWeights: Float64Array;
}

const MAX_STEPS = 50;
const PLAIN: readonly number[] = [1, 0, 0];

/**
 * The blend with the lowest log loss on rows the scores were not fitted on: temperature scaling (Guo, Pleiss, Sun and
 * Weinberger, ICML 2017) with two more terms, by Newton's method with halved steps. None of the three falls below 0. A
 * penalty that weighs like one row holds the blend near plain regression, so that few rows, perfectly told apart, don't
 * make it sure of all.
 *
 * @returns the blend and its mean log loss.
 */
export function fitBlend(scores: HeldOutScores): { readonly blend: Blend; readonly logLoss: number } {
  let point = [1, 0.1, 0.1];
  let at = evaluate(scores, point);
  for (let step = 0; step < MAX_STEPS; step++) {
    const free = [0, 1, 2].filter((i) => (point[i] as number) > 0 || (at.gradient[i] as number) < 0);
    const direction = newtonDirection(at, free);
    let scale = 1;
    let next = point;
    let nextAt = at;
    for (; scale > 1e-6; scale /= 2) {
      next = point.map((value, i) => Math.max(0, value + scale * (direction[i] as number)));
      nextAt = evaluate(scores, next);
      if (nextAt.loss <= at.loss) break;
    }
    const gain = at.loss - nextAt.loss;
    if (!(gain > 0)) break;
    point = next;
    at = nextAt;
    if (gain < 1e-9) break;
  }
  return {
    blend: { regression: point[0] as number, bayes: point[1] as number, prior: point[2] as number },
    logLoss: at.loss,
  };
}

interface Evaluated {
  readonly loss: number;
  readonly gradient: readonly number[];
  /** Row by row, 3 × 3. */
  readonly curvature: readonly number[];
}

function evaluate(scores: HeldOutScores, point: readonly number[]): Evaluated {
  const { labels, classCount, regression, bayes, logShares, classWeights } = scores;
  const [a, b, c] = point as [number, number, number];
  const chances = new Float64Array(classCount);
  const gradient = [0, 0, 0];
  const curvature = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let loss = 0;
  let whole = 0;
  for (let row = 0; row < labels.length; row++) {
    const first = row * classCount;
    const label = labels[row] as number;
    const weight = classWeights[label] as number;
    let top = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classCount; k++) {
      const score =
        a * (regression[first + k] as number) +
        b * (bayes[first + k] as number) +
        c * (logShares[k] as number);
      chances[k] = score;
      if (score > top) top = score;
    }
    const own = (chances[label] as number) - top;
    let sum = 0;
    for (let k = 0; k < classCount; k++) {
      const power = Math.exp((chances[k] as number) - top);
      chances[k] = power;
      sum += power;
    }
    whole += weight;
    loss += weight * (Math.log(sum) - own);
    const mean = [0, 0, 0];
    const square = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let k = 0; k < classCount; k++) {
      const p = (chances[k] as number) / sum;
      const x = [regression[first + k] as number, bayes[first + k] as number, logShares[k] as number];
      for (let i = 0; i < 3; i++) {
        mean[i] = (mean[i] as number) + p * (x[i] as number);
        for (let j = 0; j < 3; j++) {
          square[i * 3 + j] = (square[i * 3 + j] as number) + p * (x[i] as number) * (x[j] as number);
        }
      }
    }
    const held = [
      regression[first + label] as number,
      bayes[first + label] as number,
      logShares[label] as number,
    ];
    for (let i = 0; i < 3; i++) {
      gradient[i] = (gradient[i] as number) + weight * ((mean[i] as number) - (held[i] as number));
      for (let j = 0; j < 3; j++) {
        curvature[i * 3 + j] =
          (curvature[i * 3 + j] as number) +
          weight * ((square[i * 3 + j] as number) - (mean[i] as number) * (mean[j] as number));
      }
    }
  }
  point.forEach((value, i) => {
    const off = value - (PLAIN[i] as number);
    loss += off ** 2 / 2;
    gradient[i] = (gradient[i] as number) + off;
    curvature[i * 4] = (curvature[i * 4] as number) + 1;
  });
  return {
    loss: loss / whole,
    gradient: gradient.map((g) => g / whole),
    curvature: curvature.map((h) => h / whole),
  };
}

function newtonDirection({ gradient, curvature }: Evaluated, free: readonly number[]): number[] {
  // Gauss-Jordan on the free coordinates, with a ridge that keeps it solvable where two of them say the same.
  const size = free.length;
  const matrix = free.map((i) => [
    ...free.map((j) => (curvature[i * 3 + j] as number) * (i === j ? 1 + 1e-9 : 1) + (i === j ? 1e-12 : 0)),
    -(gradient[i] as number),
  ]);
  for (let pivot = 0; pivot < size; pivot++) {
    const row = matrix[pivot] as number[];
    for (let other = 0; other < size; other++) {
      if (other === pivot) continue;
      const target = matrix[other] as number[];
      const factor = (target[pivot] as number) / (row[pivot] as number);
      for (let j = pivot; j <= size; j++) target[j] = (target[j] as number) - factor * (row[j] as number);
    }
  }
  const direction = [0, 0, 0];
  free.forEach((i, position) => {
    const row = matrix[position] as number[];
    direction[i] = (row[size] as number) / (row[position] as number);
  });
  return direction;
}
