import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { FIGURE_NAMES } from '../../../src/learning/evaluation/evaluation.js';
import { aucInterval } from '../../../src/learning/metrics/auc-interval.js';
import { averageFigures } from '../../../src/learning/metrics/average-figures.js';
import { aucDifferenceVariance, aucVariance, placements } from '../../../src/learning/metrics/delong.js';
import { figures } from '../../../src/learning/metrics/figures.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { predictions } from './arbitrary-predictions.js';
import { LABELS, OTHER_PROBABILITIES, PROBABILITIES } from './twelve-rows.js';

describe('DeLong’s variance', () => {
  // From the definition in DeLong et al. (1988), all pairs compared with numpy.
  it('is that of the definition', () => {
    const first = placements(PROBABILITIES, LABELS);
    const second = placements(OTHER_PROBABILITIES, LABELS);
    expect(first.auc).toBeCloseTo(0.7083333333333334, 14);
    expect(aucVariance(first, LABELS)).toBeCloseTo(0.027083333333333334, 14);
    expect(first.auc - second.auc).toBeCloseTo(-0.26388888888888884, 14);
    expect(aucDifferenceVariance(first, second, LABELS)).toBeCloseTo(0.03510802469135802, 14);
  });

  it('of a model against itself is 0', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        const placed = placements(probabilities, labels);
        expect(placed.auc).toBeCloseTo(rocAuc(probabilities, labels), 12);
        if (Math.min(placed.positives, placed.negatives) > 1) {
          expect(aucDifferenceVariance(placed, placed, labels)).toBe(0);
        }
      }),
    );
  });

  it('is the largest possible where a class has one row', () => {
    const labels = Float64Array.of(1, 0, 0, 0, 0);
    const placed = placements(Float64Array.of(0.5, 0.9, 0.4, 0.3, 0.2), labels);
    expect(aucVariance(placed, labels)).toBeCloseTo(0.75 * 0.25, 12);
  });
});

describe('the interval of the AUC', () => {
  it('stays within 0 and 1 and holds the value', () => {
    fc.assert(
      fc.property(fc.array(predictions, { minLength: 1, maxLength: 4 }), (passes) => {
        const { low, value, high } = aucInterval(
          passes.map(({ probabilities, labels }) => ({ scores: probabilities, labels })),
        );
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('of a perfect ranking of few rows admits that it may be luck', () => {
    const scores = Float64Array.of(0.9, 0.8, 0.7, 0.2, 0.1, 0.05);
    const labels = Float64Array.of(1, 1, 1, 0, 0, 0);
    // .025 to the power of 1/3.
    expect(aucInterval([{ scores, labels }])).toEqual({ value: 1, low: expect.closeTo(0.2924, 4), high: 1 });
    const opposite = labels.map((label) => 1 - label);
    expect(aucInterval([{ scores, labels: opposite }])).toEqual({
      value: 0,
      low: 0,
      high: expect.closeTo(0.7076, 4),
    });
  });

  it('of scores that say nothing is one half for certain', () => {
    const constant = new Float64Array(6).fill(0.3);
    expect(aucInterval([{ scores: constant, labels: LABELS.slice(0, 6) }])).toEqual({
      value: 0.5,
      low: 0.5,
      high: 0.5,
    });
  });

  it('covers the truth about 95 times in 100', () => {
    // Scores of positives are uniform squared away from 1: P(positive above negative) = 2/3.
    const random = randomStream(5, 'coverage');
    const covered = Array.from({ length: 400 }, () => {
      const labels = Float64Array.from({ length: 120 }, (_, row) => (row % 3 === 0 ? 1 : 0));
      const scores = labels.map((label) => (label === 1 ? Math.max(random(), random()) : random()));
      const { low, high } = aucInterval([{ scores, labels }]);
      return low <= 2 / 3 && 2 / 3 <= high ? 1 : 0;
    }).reduce<number>((sum, hit) => sum + hit, 0);
    expect(covered).toBeGreaterThan(365);
    expect(covered).toBeLessThan(394);
  });
});

describe('average figures', () => {
  const { probabilities, labels, folds } = fiveFolds(600, 11);
  const ungrouped = { probabilities, labels, folds, groups: null, weights: null };

  it('are the means over the folds, each within its interval', () => {
    const all = averageFigures(ungrouped, 0);
    const single = [0, 1, 2, 3, 4].map((fold) => {
      const isIn = (_: number, row: number) => folds[row] === fold;
      return figures(probabilities.filter(isIn), labels.filter(isIn));
    });
    for (const name of FIGURE_NAMES) {
      expect(all[name].value).toBeCloseTo(single.reduce((sum, fold) => sum + fold[name], 0) / 5, 12);
      expect(all[name].low).toBeLessThan(all[name].value);
      expect(all[name].high).toBeGreaterThan(all[name].value);
    }
  });

  it('are the same for the same seed, and hardly others for another', () => {
    expect(averageFigures(ungrouped, 0)).toEqual(averageFigures(ungrouped, 0));
    const [first, second] = [averageFigures(ungrouped, 0), averageFigures(ungrouped, 1)];
    expect(first.logLoss).not.toEqual(second.logLoss);
    expect(second.logLoss.low).toBeCloseTo(first.logLoss.low, 1);
  });

  it('have intervals as wide as the standard error of a mean says', () => {
    const { accuracy } = averageFigures(ungrouped, 0, 400);
    const standardError = Math.sqrt((accuracy.value * (1 - accuracy.value)) / labels.length);
    expect((accuracy.high - accuracy.low) / (2 * 1.96 * standardError)).toBeCloseTo(1, 0);
    expect((accuracy.high - accuracy.low) / (2 * 1.96 * standardError)).toBeGreaterThan(0.85);
  });

  it('give DeLong’s interval of the AUC, which resampling every row as its own group confirms', () => {
    const own = Int32Array.from(labels, (_, row) => row);
    const delong = averageFigures(ungrouped, 0).auc;
    const resampled = averageFigures({ ...ungrouped, groups: own }, 0).auc;
    expect(resampled.low).toBeCloseTo(delong.low, 1);
    expect((resampled.high - resampled.low) / (delong.high - delong.low)).toBeGreaterThan(0.8);
    expect((resampled.high - resampled.low) / (delong.high - delong.low)).toBeLessThan(1.25);
  });

  it('have intervals √4 times as wide when every customer stands there four times', () => {
    const four = (values: Float64Array) =>
      Float64Array.from([...values].flatMap((value) => [value, value, value, value]));
    const copied = {
      probabilities: four(probabilities),
      labels: four(labels),
      folds: Int32Array.from([...folds].flatMap((fold) => [fold, fold, fold, fold])),
      weights: null,
    };
    const customers = Int32Array.from(copied.labels, (_, row) => Math.floor(row / 4));
    const width = (groups: Int32Array | null) => {
      const { low, high } = averageFigures({ ...copied, groups }, 0).brier;
      return high - low;
    };
    expect(width(customers) / width(null)).toBeGreaterThan(1.7);
    expect(width(customers) / width(null)).toBeLessThan(2.3);
  });

  it('of perfect predictions admit that they may be luck', () => {
    const perfect = labels.map((label) => (label === 1 ? 0.99 : 0.01));
    const { auc, averagePrecision } = averageFigures({ ...ungrouped, probabilities: perfect }, 0);
    for (const figure of [auc, averagePrecision]) {
      expect(figure.value).toBe(1);
      expect(figure.low).toBeLessThan(1);
      expect(figure.low).toBeGreaterThan(0.9);
    }
  });

  it('survive a fold with a single positive, one row weighing nothing', () => {
    const few = Float64Array.from(labels, (_, row) => (row < 5 ? 1 : 0));
    const weights = Float64Array.from(labels, (_, row) => (row === 100 ? 0 : 1));
    const all = averageFigures({ ...ungrouped, labels: few, weights }, 0);
    for (const name of FIGURE_NAMES) {
      expect(all[name].low).toBeLessThanOrEqual(all[name].value);
      expect(all[name].high).toBeGreaterThanOrEqual(all[name].value);
    }
  });

  it('name the fold that lacks a class', () => {
    const lacking = labels.map((label, row) => (folds[row] === 3 ? 0 : label));
    expect(() => averageFigures({ ...ungrouped, labels: lacking }, 0)).toThrow(
      /fold 3 needs rows of both classes/,
    );
  });
});

function fiveFolds(rows: number, seed: number) {
  const random = randomStream(seed, 'five folds');
  const chances = Float64Array.from({ length: rows }, () => random());
  return {
    probabilities: chances,
    labels: chances.map((chance) => (random() < chance ? 1 : 0)),
    folds: Int32Array.from({ length: rows }, (_, row) => row % 5),
  };
}
