import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import type { CurvePoint } from '../../../src/learning/evaluation/evaluation.js';
import { gainCurve, rocCurve } from '../../../src/learning/metrics/curves.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { predictions } from './arbitrary-predictions.js';
import { LABELS, PROBABILITIES } from './twelve-rows.js';

describe('the ROC curve', () => {
  it('agrees with scikit-learn, whose corners on a line are left out', () => {
    const expected = [
      [0, 0],
      [0, 1 / 6],
      [1 / 6, 2 / 6],
      [1 / 6, 4 / 6],
      [2 / 6, 4 / 6],
      [4 / 6, 5 / 6],
      [5 / 6, 5 / 6],
      [5 / 6, 1],
      [1, 1],
    ];
    const curve = rocCurve(PROBABILITIES, LABELS);
    expect(curve).toHaveLength(expected.length);
    for (const [index, { x, y }] of curve.entries()) {
      expect([x, y]).toEqual(expected[index]?.map((coordinate) => expect.closeTo(coordinate, 12)));
    }
  });

  it('encloses the AUC', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        expect(areaUnder(rocCurve(probabilities, labels))).toBeCloseTo(rocAuc(probabilities, labels), 10);
      }),
    );
  });

  it('has at most 200 points, of many rows as well, and hardly loses area', () => {
    const { scores, labels } = manyRows();
    const curve = rocCurve(scores, labels);
    expect(curve.length).toBeGreaterThan(100);
    expect(curve.length).toBeLessThanOrEqual(200);
    expect(areaUnder(curve)).toBeCloseTo(rocAuc(scores, labels), 3);
  });
});

describe('the gain curve', () => {
  it('tells which share of the positives the best rows hold', () => {
    const labels = Float64Array.of(1, 1, 0, 1, 0, 0, 0, 0, 0, 0);
    const scores = Float64Array.from({ length: 10 }, (_, row) => 10 - row);
    expect(gainCurve(scores, labels)).toEqual([
      { x: 0, y: 0 },
      { x: 0.2, y: expect.closeTo(2 / 3, 12) },
      { x: 0.3, y: expect.closeTo(2 / 3, 12) },
      { x: 0.4, y: 1 },
      { x: 1, y: 1 },
    ]);
  });

  it('of equal scores is one straight line', () => {
    expect(gainCurve(new Float64Array(5).fill(0.5), Float64Array.of(0, 1, 0, 1, 1))).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ]);
  });
});

describe.each([
  ['ROC', rocCurve],
  ['gain', gainCurve],
])('a %s curve', (_name, curve) => {
  it('goes from (0, 0) to (1, 1) and never back', () => {
    fc.assert(
      fc.property(predictions, ({ probabilities, labels }) => {
        const points = curve(probabilities, labels);
        expect(points[0]).toEqual({ x: 0, y: 0 });
        expect(points.at(-1)).toEqual({ x: 1, y: 1 });
        for (const [index, point] of points.entries()) {
          const before = points[index - 1] ?? { x: 0, y: 0 };
          expect(point.x).toBeGreaterThanOrEqual(before.x);
          expect(point.y).toBeGreaterThanOrEqual(before.y);
        }
      }),
    );
  });

  it('needs both classes', () => {
    expect(() => curve(Float64Array.of(1, 2), Float64Array.of(1, 1))).toThrow(/no row is negative/);
  });
});

function areaUnder(points: readonly CurvePoint[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const before = points[index - 1] ?? { x, y };
    return sum + (x - before.x) * ((y + before.y) / 2);
  }, 0);
}

function manyRows(): { scores: Float64Array; labels: Float64Array } {
  const random = randomStream(1, 'many rows');
  const scores = Float64Array.from({ length: 20_000 }, () => random());
  return { scores, labels: scores.map((score) => (random() < score ? 1 : 0)) };
}
