import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { leaveOneOutLosses } from '../../../src/learning/linear/approximate-leave-one-out.js';
import { type Design, takeDesignRows, times, timesTransposed } from '../../../src/learning/linear/design.js';
import { type LogisticProblem, rowLoss, solveLogistic, WIDE } from '../../../src/learning/linear/newton.js';

describe('logistic regression by Newton’s method', () => {
  // scikit-learn 1.9, LogisticRegression(C = 1 / l2, solver "newton-cholesky", tol 1e-14) on the same 24 rows.
  it('finds what scikit-learn finds with C = 1', () => {
    const { coefficients } = solveLogistic(twentyFourRows(null), 1, new Float64Array(6), 1e-16);
    expectClose(
      coefficients,
      [
        -0.09311751921860133, -0.19585825851900265, 1.4852658609867664, 0.013202595062431344,
        -1.4984684560491979, -0.014831076215063741,
      ],
    );
  });

  it('finds what scikit-learn finds with C = .25 and weights', () => {
    const weights = Float64Array.from({ length: 24 }, (_, row) => 1 + (row % 4) * 0.5);
    const { coefficients } = solveLogistic(twentyFourRows(weights), 4, new Float64Array(6), 1e-16);
    expectClose(
      coefficients,
      [
        -0.21684729986614157, -0.009796578384595843, 0.9648023630161485, -0.03599731013218057,
        -0.9288050528839679, -0.10658419826446397,
      ],
    );
  });

  it('ends at the same place wherever it starts, on classes that a line separates too', () => {
    const problem = problemOf(
      [-3, -2, -1, 1, 2, 3].map((value) => [value]),
      [0, 0, 0, 1, 1, 1],
    );
    const near = solveLogistic(problem, 0.01, Float64Array.of(0, 0)).coefficients;
    const far = solveLogistic(problem, 0.01, Float64Array.of(-40, 25)).coefficients;
    expect(near[0]).toBeCloseTo(far[0] as number, 4);
    expect(near[0]).toBeGreaterThan(1);
    expect(near[1]).toBeCloseTo(0, 6);
  });

  it('reaches a gradient of 0 on a wide design, where it never forms the matrix', () => {
    const random = randomStream(1, 'wide');
    const width = WIDE + 20;
    const rows = Array.from({ length: 120 }, () => Array.from({ length: width }, () => random() - 0.5));
    const problem = problemOf(
      rows,
      rows.map(([first]) => (random() < 0.5 + (first as number) ? 1 : 0)),
    );
    const { coefficients, probabilities } = solveLogistic(problem, 2, new Float64Array(width + 1));
    const gradient = timesTransposed(
      problem.design,
      probabilities.map((chance, row) => chance - (problem.target[row] as number)),
    );
    for (let at = 0; at < width; at++) {
      expect((gradient[at] as number) + 2 * (coefficients[at] as number)).toBeCloseTo(0, 4);
    }
    expect(gradient[width]).toBeCloseTo(0, 4);
  });
});

describe('approximate leave-one-out', () => {
  it('comes close to leaving out each row in turn', () => {
    const problem = twentyFourRows(null);
    const solution = solveLogistic(problem, 1, new Float64Array(6));
    const approximate = leaveOneOutLosses(problem, 1, solution);
    const exact = Array.from({ length: 24 }, (_, row) => {
      const others = Int32Array.from({ length: 23 }, (_, index) => (index < row ? index : index + 1));
      const without = {
        design: takeDesignRows(problem.design, others),
        target: problem.target.filter((_, index) => index !== row),
        weights: new Float64Array(23).fill(1),
      };
      const { coefficients } = solveLogistic(without, 1, new Float64Array(6));
      return rowLoss(times(problem.design, coefficients)[row] as number, problem.target[row] as number);
    });
    for (const [row, loss] of exact.entries()) expect(approximate[row]).toBeCloseTo(loss, 1);
    const mean = (losses: Iterable<number>) => [...losses].reduce((sum, loss) => sum + loss, 0) / 24;
    expect(mean(approximate)).toBeCloseTo(mean(exact), 2);
    // Far from the loss on the rows fitted on, which it is there to correct.
    const fitted = solution.logOdds.map((value, row) => rowLoss(value, problem.target[row] as number));
    expect(mean(exact) - mean(fitted)).toBeGreaterThan(0.1);
  });
});

function twentyFourRows(weights: Float64Array | null): LogisticProblem {
  const rows = Array.from({ length: 24 }, (_, row) => [((row * 7) % 5) - 2, ((row * 3) % 11) / 5 - 1]);
  const target = rows.map((_, row) => ((row * row + (row % 3)) % 4 < 2 ? 1 : 0));
  const problem = problemOf(rows, target);
  const levels = Int32Array.from(rows, (_, row) => 2 + (row % 3));
  return {
    ...problem,
    design: { ...problem.design, levelWidth: 1, levels, width: 5 },
    weights: weights ?? problem.weights,
  };
}

function problemOf(rows: readonly (readonly number[])[], target: readonly number[]): LogisticProblem {
  const width = rows[0]?.length ?? 0;
  const design: Design = {
    rowCount: rows.length,
    denseWidth: width,
    dense: Float64Array.from(rows.flat()),
    levelWidth: 0,
    levels: new Int32Array(0),
    width,
  };
  return { design, target: Float64Array.from(target), weights: new Float64Array(rows.length).fill(1) };
}

function expectClose(actual: Float64Array, expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  for (const [at, value] of expected.entries()) expect(actual[at]).toBeCloseTo(value, 6);
}
