import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classResults } from '../../../src/learning/evaluation/class-results.js';
import { confusions } from '../../../src/learning/evaluation/confusions.js';
import { macroF1 } from '../../../src/learning/text/text-metrics.js';

const ACTUAL = ['a', 'a', 'a', 'b', 'b', 'c', 'c', 'c', 'd'];
const PREDICTED = ['a', 'a', 'b', 'b', 'a', 'c', 'b', 'b', 'e'];

describe('the result of each class', () => {
  it('is that of precision_recall_fscore_support in scikit-learn 1.9, the hardest class first', () => {
    expect(classResults(ACTUAL, PREDICTED)).toEqual([
      { name: 'd', rows: 1, precision: null, recall: 0, f1: 0 },
      { name: 'e', rows: 0, precision: 0, recall: null, f1: 0 },
      { name: 'b', rows: 2, precision: 0.25, recall: 0.5, f1: expect.closeTo(0.3333333333, 9) },
      { name: 'c', rows: 3, precision: 1, recall: expect.closeTo(0.3333333333, 9), f1: 0.5 },
      {
        name: 'a',
        rows: 3,
        precision: expect.closeTo(0.6666666667, 9),
        recall: expect.closeTo(0.6666666667, 9),
        f1: expect.closeTo(0.6666666667, 9),
      },
    ]);
  });

  it('averages to macro F1, whatever the classes', () => {
    const pair = fc.tuple(fc.constantFrom('a', 'b', '', 'constructor'), fc.constantFrom('a', 'b', 'z'));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 30 }), (pairs) => {
        const [actual, predicted] = [pairs.map(([name]) => name), pairs.map(([, name]) => name)];
        const results = classResults(actual, predicted);
        const mean = results.reduce((sum, { f1 }) => sum + f1, 0) / results.length;
        expect(mean).toBeCloseTo(macroF1(actual, predicted), 12);
      }),
    );
  });
});

describe('the most frequent confusions', () => {
  it('are counted by direction, the most frequent first, and cut off', () => {
    expect(confusions(ACTUAL, PREDICTED, 10)).toEqual([
      { actual: 'c', predicted: 'b', count: 2, share: 2 / 3 },
      { actual: 'a', predicted: 'b', count: 1, share: 1 / 3 },
      { actual: 'b', predicted: 'a', count: 1, share: 1 / 2 },
      { actual: 'd', predicted: 'e', count: 1, share: 1 },
    ]);
    expect(confusions(ACTUAL, PREDICTED, 2)).toHaveLength(2);
    expect(confusions(ACTUAL, ACTUAL, 10)).toEqual([]);
  });
});
