import { randomStream } from '../../domain/random.js';
import { leaveOneOutLosses } from './approximate-leave-one-out.js';
import { takeDesignRows, times } from './design.js';
import { type LogisticProblem, rowLoss, solveLogistic, WIDE } from './newton.js';

const STRENGTHS: readonly number[] = [4096, 1024, 256, 64, 16, 4, 1, 0.25, 0.0625];
const FIRST = 16;
const FOLDS = 3;
// Which strength is best shows long before its last digits stand.
const ROUGH = 1e-6;

export interface StrengthChoice {
  readonly l2: number;
  /** Mean loss on rows not fitted on. */
  readonly loss: number;
  /** Coefficients at that strength: a start for the fit. */
  readonly coefficients: Float64Array;
}

/**
 * The penalty under which rows are predicted best by fits without them: by approximate leave-one-out, or, where the
 * design is so wide that the Hessian costs too much, by cross-validation. From `first` it goes to weaker ones, and to
 * stronger ones where weaker are no better, until it gets worse.
 */
export function chooseStrength(problem: LogisticProblem, seed: number, first = FIRST): StrengthChoice {
  const judge = judgeOf(problem, seed);
  const start = STRENGTHS.indexOf(first);
  let best = judge(first, new Float64Array(problem.design.width + 1));
  for (const direction of [1, -1]) {
    let isBetter = false;
    for (let at = start + direction; at >= 0 && at < STRENGTHS.length; at += direction) {
      const next = judge(STRENGTHS[at] as number, best.coefficients);
      if (next.loss >= best.loss) break;
      best = next;
      isBetter = true;
    }
    if (isBetter) break;
  }
  return best;
}

/** How well a given strength does. */
export function judgeStrength(problem: LogisticProblem, seed: number, l2: number): StrengthChoice {
  return judgeOf(problem, seed)(l2, new Float64Array(problem.design.width + 1));
}

type Judge = (l2: number, start: Float64Array) => StrengthChoice;

function judgeOf(problem: LogisticProblem, seed: number): Judge {
  return problem.design.width < WIDE ? leaveOneOut(problem) : crossValidated(problem, seed);
}

function leaveOneOut(problem: LogisticProblem): Judge {
  return (l2, start) => {
    const solution = solveLogistic(problem, l2, start, ROUGH);
    const losses = leaveOneOutLosses(problem, l2, solution);
    const loss = losses.reduce((sum, value) => sum + value, 0) / losses.length;
    return { l2, loss, coefficients: solution.coefficients };
  };
}

function crossValidated(problem: LogisticProblem, seed: number): Judge {
  const random = randomStream(seed, 'logistic folds');
  const foldOf = Int32Array.from(problem.target, () => Math.floor(random() * FOLDS));
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    train: takeRows(problem, (row) => foldOf[row] !== fold),
    test: takeRows(problem, (row) => foldOf[row] === fold),
    start: new Float64Array(problem.design.width + 1) as Float64Array,
  }));
  return (l2) => {
    let loss = 0;
    let weight = 0;
    for (const fold of folds) {
      fold.start = solveLogistic(fold.train, l2, fold.start, ROUGH).coefficients;
      const logOdds = times(fold.test.design, fold.start);
      for (let row = 0; row < logOdds.length; row++) {
        const counts = fold.test.weights[row] as number;
        loss += counts * rowLoss(logOdds[row] as number, fold.test.target[row] as number);
        weight += counts;
      }
    }
    return { l2, loss: loss / weight, coefficients: (folds[0] as (typeof folds)[number]).start };
  };
}

function takeRows(
  { design, target, weights }: LogisticProblem,
  isTaken: (row: number) => boolean,
): LogisticProblem {
  const rows = Int32Array.from(target.keys()).filter(isTaken);
  return {
    design: takeDesignRows(design, rows),
    target: target.filter((_, row) => isTaken(row)),
    weights: weights.filter((_, row) => isTaken(row)),
  };
}
