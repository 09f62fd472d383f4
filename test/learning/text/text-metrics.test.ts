import { describe, expect, it } from 'vitest';
import { accuracy, macroF1 } from '../../../src/learning/text/text-metrics.js';

describe('macro-F1 and accuracy', () => {
  it("are scikit-learn's", () => {
    // scikit-learn 1.9: f1_score(average='macro').
    const [actual, predicted] = [[...'aabbccdda'], [...'abbbcdddb']];
    expect(macroF1(actual, predicted)).toBeCloseTo(0.6583333333333332, 12);
    expect(accuracy(actual, predicted)).toBeCloseTo(6 / 9, 12);
  });

  it('count a label that was only predicted', () => {
    expect(macroF1([...'aab'], [...'xaa'])).toBeCloseTo(0.16666666666666666, 12);
  });

  it('are 1 where all is right and 0 where all is wrong', () => {
    expect([macroF1(['a', 'b'], ['a', 'b']), accuracy(['a', 'b'], ['a', 'b'])]).toEqual([1, 1]);
    expect([macroF1(['a', 'b'], ['b', 'a']), accuracy(['a', 'b'], ['b', 'a'])]).toEqual([0, 0]);
  });

  it('refuse lists of different lengths, and none at all', () => {
    expect(() => macroF1(['a'], [])).toThrow('There are 1 actual labels but 0 predicted ones');
    expect(() => accuracy([], [])).toThrow(RangeError);
  });
});
