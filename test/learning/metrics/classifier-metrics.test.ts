import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accuracy } from '../../../src/learning/metrics/accuracy.js';
import { averagePrecision } from '../../../src/learning/metrics/average-precision.js';
import { brier } from '../../../src/learning/metrics/brier.js';
import { figures } from '../../../src/learning/metrics/figures.js';
import { liftAt } from '../../../src/learning/metrics/lift.js';
import { logLoss } from '../../../src/learning/metrics/log-loss.js';
import { ece } from '../../../src/learning/metrics/reliability.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { predictions, repeatRows, repeats } from './arbitrary-predictions.js';
import { LABELS, PROBABILITIES, WEIGHTS } from './twelve-rows.js';

const METRICS = {
  rocAuc,
  averagePrecision,
  logLoss,
  brier,
  accuracy,
  lift: (scores: Float64Array, labels: Float64Array, weights: Float64Array | null = null) =>
    liftAt(scores, labels, 0.25, weights),
  ece,
};

describe('classifier metrics', () => {
  it.each([
    ['rocAuc', 0.7083333333333334, 0.9185059422750425],
    ['averagePrecision', 0.7196127946127946, 0.8838558390338346],
    ['logLoss', 0.6462387630865939, 0.45678784843853226],
    ['brier', 0.22770833333333332, 0.14753623188405796],
    ['accuracy', 0.5833333333333334, 0.7101449275362319],
  ] as const)('%s agrees with scikit-learn, ties and weights included', (name, plain, weighted) => {
    expect(METRICS[name](PROBABILITIES, LABELS)).toBeCloseTo(plain, 14);
    expect(METRICS[name](PROBABILITIES, LABELS, WEIGHTS)).toBeCloseTo(weighted, 14);
  });

  it.each(Object.entries(METRICS))(
    '%s takes a weight of n as the row standing there n times',
    (_name, metric) => {
      const weighted = predictions.chain((rows) => fc.tuple(fc.constant(rows), repeats(rows.labels.length)));
      fc.assert(
        fc.property(weighted, ([{ probabilities, labels }, times]) => {
          const repeated = metric(repeatRows(probabilities, times), repeatRows(labels, times));
          expect(metric(probabilities, labels, Float64Array.from(times))).toBeCloseTo(repeated, 10);
        }),
      );
    },
  );

  it.each(Object.entries(METRICS))('%s does not depend on the order of rows', (_name, metric) => {
    const shuffled = predictions.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray([...rows.labels.keys()], {
          minLength: rows.labels.length,
          maxLength: rows.labels.length,
        }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([{ probabilities, labels }, order]) => {
        const take = (values: Float64Array) => Float64Array.from(order, (row) => values[row] as number);
        expect(metric(take(probabilities), take(labels))).toBeCloseTo(metric(probabilities, labels), 10);
      }),
    );
  });

  it.each(Object.entries(METRICS))(
    '%s refuses NaN, other labels, no rows and weights below 0',
    (_name, metric) => {
      const labels = Float64Array.of(0, 1);
      const sound = Float64Array.of(0.2, 0.8);
      expect(() => metric(Float64Array.of(0.2, Number.NaN), labels)).toThrow(/row 1 is NaN/);
      expect(() => metric(sound, Float64Array.of(0, 2))).toThrow(/label of row 1 is 2/);
      expect(() => metric(sound, Float64Array.of(0, 1, 1))).toThrow(RangeError);
      expect(() => metric(new Float64Array(0), new Float64Array(0))).toThrow(/no rows/);
      expect(() => metric(sound, labels, Float64Array.of(1, -1))).toThrow(/weight of row 1 is -1/);
      expect(() => metric(sound, labels, Float64Array.of(0, 0))).toThrow(/some must be above 0/);
    },
  );

  it.each([
    ['logLoss', logLoss],
    ['brier', brier],
    ['accuracy', accuracy],
    ['ece', ece],
  ])('%s refuses what is no probability', (_name, metric) => {
    expect(() => metric(Float64Array.of(0.2, 1.1), Float64Array.of(0, 1))).toThrow(
      /probability of row 1 is 1.1/,
    );
  });

  it('ranks infinities and huge numbers, which are no probabilities', () => {
    const scores = Float64Array.of(Number.NEGATIVE_INFINITY, -1e300, 1e300, Number.POSITIVE_INFINITY);
    expect(rocAuc(scores, Float64Array.of(0, 0, 1, 1))).toBe(1);
    expect(averagePrecision(scores, Float64Array.of(1, 1, 0, 0))).toBeCloseTo((1 / 3 + 2 / 4) / 2, 14);
  });

  it('says which class is missing where one is', () => {
    const scores = Float64Array.of(0.1, 0.2);
    expect(() => rocAuc(scores, Float64Array.of(1, 1))).toThrow(/no row is negative/);
    expect(() => figures(scores, Float64Array.of(0, 0))).toThrow(/no row is positive/);
    expect(() => averagePrecision(scores, Float64Array.of(0, 0))).toThrow(/positive rows/);
    expect(() => liftAt(scores, Float64Array.of(0, 0), 0.1)).toThrow(/positive rows/);
  });
});

describe('AUC', () => {
  it('is the share of pairs in the right order, ties half', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        let right = 0;
        let pairs = 0;
        for (const [row, label] of labels.entries()) {
          for (const [other, otherLabel] of labels.entries()) {
            if (label !== 1 || otherLabel !== 0) continue;
            const difference = (probabilities[row] as number) - (probabilities[other] as number);
            right += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
            pairs++;
          }
        }
        expect(rocAuc(probabilities, labels)).toBeCloseTo(right / pairs, 12);
      }),
    );
  });
});

describe('log loss', () => {
  it('of a wrong certainty is large but finite', () => {
    expect(logLoss(Float64Array.of(0), Float64Array.of(1))).toBeCloseTo(52 * Math.LN2, 10);
    expect(logLoss(Float64Array.of(1), Float64Array.of(0))).toBeCloseTo(52 * Math.LN2, 10);
    expect(logLoss(Float64Array.of(1), Float64Array.of(1))).toBeLessThan(1e-15);
  });
});

describe('accuracy', () => {
  it('says yes from one half on', () => {
    expect(accuracy(Float64Array.of(0.5, 0.4999), Float64Array.of(1, 0))).toBe(1);
  });
});

describe('lift', () => {
  it('counts a part of a row as that part', () => {
    // A quarter of ten rows are two and a half: two positives and half of the negative behind them.
    const scores = Float64Array.from({ length: 10 }, (_, row) => -row);
    const labels = Float64Array.of(1, 1, 0, 0, 0, 0, 0, 0, 1, 1);
    expect(liftAt(scores, labels, 0.25)).toBeCloseTo(2 / 2.5 / 0.4, 12);
  });

  it('takes tied rows at the border with their mean', () => {
    const labels = Float64Array.of(1, 0, 0, 0, 1, 0, 0, 0, 0, 0);
    expect(liftAt(new Float64Array(10).fill(0.3), labels, 0.1)).toBeCloseTo(1, 12);
  });

  it('of everybody is 1', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        expect(liftAt(probabilities, labels, 1)).toBeCloseTo(1, 10);
      }),
    );
  });

  it('refuses a fraction of nothing or more than all', () => {
    for (const fraction of [0, -0.1, 1.01, Number.NaN]) {
      expect(() => liftAt(PROBABILITIES, LABELS, fraction)).toThrow(/fraction/);
    }
  });
});

describe('all figures at once', () => {
  it('are the single metrics', () => {
    for (const weights of [null, WEIGHTS]) {
      const all = figures(PROBABILITIES, LABELS, weights);
      expect(all.auc).toBeCloseTo(rocAuc(PROBABILITIES, LABELS, weights), 12);
      expect(all.averagePrecision).toBeCloseTo(averagePrecision(PROBABILITIES, LABELS, weights), 12);
      expect(all.logLoss).toBeCloseTo(logLoss(PROBABILITIES, LABELS, weights), 12);
      expect(all.brier).toBeCloseTo(brier(PROBABILITIES, LABELS, weights), 12);
      expect(all.accuracy).toBeCloseTo(accuracy(PROBABILITIES, LABELS, weights), 12);
      expect(all.liftAt10).toBeCloseTo(liftAt(PROBABILITIES, LABELS, 0.1, weights), 12);
    }
  });
});
