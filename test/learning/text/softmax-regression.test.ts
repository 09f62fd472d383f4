import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { distanceToSoftmax, nearestChances, wrightOmega } from '../../../src/learning/text/dual-step.js';
import { softmax } from '../../../src/learning/text/softmax.js';
import { fitSoftmaxRegression } from '../../../src/learning/text/softmax-regression.js';
import { addProducts, type SparseRows } from '../../../src/learning/text/sparse-rows.js';

const X = [
  [1, 0.5, 0, 0],
  [0.8, 0, 0.3, 0],
  [0, 1, 0, 0.2],
  [0, 0.7, 0.4, 0],
  [0, 0, 1, 0.9],
  [0.1, 0, 0.6, 1],
  [0.9, 0.2, 0, 0.1],
  [0, 0.3, 0.2, 0.8],
];
const LABELS = Int32Array.of(0, 0, 1, 1, 2, 2, 1, 0);

describe('softmax regression', () => {
  // scikit-learn 1.9: LogisticRegression(C, fit_intercept=False, tol=1e-10) on X with a column of ones; chances of rows
  // 0, 3, 4 and 7. The fit stops when chances are within 0.01 on average.
  it.each([
    {
      cost: 0.5,
      classWeights: [1, 1, 1],
      expected: [
        [0.4346, 0.3928, 0.1727],
        [0.3153, 0.4379, 0.2468],
        [0.2801, 0.234, 0.4858],
        [0.3253, 0.3214, 0.3533],
      ],
    },
    {
      cost: 10,
      classWeights: [1, 1, 1],
      expected: [
        [0.5496, 0.439, 0.0114],
        [0.1715, 0.7794, 0.0491],
        [0.0932, 0.0233, 0.8835],
        [0.4496, 0.2408, 0.3096],
      ],
    },
    {
      cost: 2,
      classWeights: [2, 1, 0.5],
      expected: [
        [0.6848, 0.2713, 0.0439],
        [0.3406, 0.545, 0.1144],
        [0.4421, 0.1335, 0.4243],
        [0.5395, 0.2473, 0.2132],
      ],
    },
  ])('finds the optimum that scikit-learn finds, cost $cost, class weights $classWeights', (given) => {
    const rows = sparse(X);
    const fit = fitSoftmaxRegression(
      {
        rows,
        labels: LABELS,
        classCount: 3,
        classWeights: Float64Array.from(given.classWeights),
        cost: given.cost,
      },
      randomStream(1, 'test'),
    );
    [0, 3, 4, 7].forEach((row, position) => {
      const scores = Float64Array.from(fit.bias);
      addProducts(rows, row, fit.weights, scores);
      softmax(scores).forEach((chance, k) => {
        expect(Math.abs(chance - (given.expected[position]?.[k] ?? Number.NaN))).toBeLessThan(0.02);
      });
    });
  });

  it('ends at weights of nothing where rows are empty', () => {
    const fit = fitSoftmaxRegression(
      {
        rows: sparse([[0], [0]]),
        labels: Int32Array.of(0, 1),
        classCount: 2,
        classWeights: Float64Array.of(1, 1),
        cost: 1,
      },
      randomStream(1, 'test'),
    );
    expect([...fit.weights]).toEqual([0, 0]);
    expect(Math.abs((fit.bias[0] ?? 1) - (fit.bias[1] ?? 0))).toBeLessThan(0.1);
  });
});

describe("Wright's omega function", () => {
  it('solves w + ln w = u', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 1e6, noNaN: true }), (u) => {
        const omega = wrightOmega(u);
        expect(Math.abs(omega + Math.log(omega) - u)).toBeLessThan(1e-8 * Math.max(1, Math.abs(u)));
      }),
    );
    // The omega constant is at u = 0.
    expect(wrightOmega(0)).toBeCloseTo(0.567143290409784, 8);
  });
});

describe('a step of the dual', () => {
  const scored = fc
    .array(fc.record({ score: fc.double({ min: -50, max: 50, noNaN: true }), held: fc.nat(100) }), {
      minLength: 2,
      maxLength: 8,
    })
    .filter((classes) => classes.some(({ held }) => held > 0));

  it('goes to where no other chances are better', () => {
    fc.assert(
      fc.property(scored, fc.double({ min: 0.01, max: 200, noNaN: true }), (classes, curvature) => {
        const scores = Float64Array.from(classes, ({ score }) => score);
        const whole = classes.reduce((sum, { held }) => sum + held, 0);
        const chances = Float32Array.from(classes, ({ held }) => held / whole);
        const found = new Float64Array(classes.length);
        nearestChances(scores, chances, 0, curvature, found);
        expect(found.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        const objective = (z: Float64Array): number =>
          z.reduce((sum, chance, k) => {
            const off = chance - (chances[k] ?? 0);
            const entropy = chance > 0 ? chance * Math.log(chance) : 0;
            return sum + entropy - (scores[k] ?? 0) * chance + (curvature / 2) * off * off;
          }, 0);
        const best = objective(found);
        for (let k = 0; k < classes.length; k++) {
          // A hundredth of the way towards each single class.
          const other = found.map((chance, j) => chance * 0.99 + (j === k ? 0.01 : 0));
          expect(objective(other)).toBeGreaterThan(best - 1e-3 * Math.max(1, Math.abs(best)));
        }
      }),
    );
  });

  it('measures no distance where the chances are the softmax', () => {
    const scores = Float64Array.of(1, 2, -1000);
    expect(distanceToSoftmax(scores, Float32Array.from(softmax(scores)), 0)).toBeLessThan(1e-6);
    expect(distanceToSoftmax(scores, Float32Array.of(0, 0, 1), 0)).toBeCloseTo(1, 6);
  });
});

function sparse(matrix: readonly (readonly number[])[]): SparseRows {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of matrix) {
    row.forEach((value, column) => {
      if (value === 0) return;
      columns.push(column);
      values.push(value);
    });
    starts.push(columns.length);
  }
  return {
    columnCount: matrix[0]?.length ?? 0,
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float32Array.from(values),
  };
}
