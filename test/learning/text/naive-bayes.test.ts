import { expect, it } from 'vitest';
import { fitNaiveBayes } from '../../../src/learning/text/naive-bayes.js';

it('weighs each column by its smoothed share of the class', () => {
  // Three rows of two columns: [1, .5], [0, 2], [.25, 0], classes 0, 0, 1. By hand with smoothing 0.03:
  // class 0 (1.03, 2.53) / 3.56, class 1 (0.28, 0.03) / 0.31.
  const rows = {
    columnCount: 2,
    starts: Int32Array.of(0, 2, 3, 4),
    columns: Int32Array.of(0, 1, 1, 0),
    values: Float32Array.of(1, 0.5, 2, 0.25),
  };
  const weights = fitNaiveBayes(rows, Int32Array.of(0, 0, 1), 2);
  [1.03 / 3.56, 0.28 / 0.31, 2.53 / 3.56, 0.03 / 0.31].forEach((share, at) => {
    expect(weights[at]).toBeCloseTo(Math.log(share), 5);
  });
});
