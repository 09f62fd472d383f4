import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Calibration,
  calibrate,
  logistic,
  logOdds,
} from '../../../src/learning/calibration/calibration.js';
import {
  factorsInPoints,
  type MemberExplanation,
} from '../../../src/learning/explanation/percentage-points.js';

const asItIs = (score: number) => score;

describe('factors in percentage points', () => {
  it('share the way from the typical chance to the one shown as the log-odds do', () => {
    const factors = factorsInPoints([inLogOdds(1, logOdds(0.2), [2, 1, -0.5])], logistic);
    expect(factors.reference).toBeCloseTo(0.2, 14);
    expect(factors.probability).toBeCloseTo(logistic(logOdds(0.2) + 2.5), 14);
    const difference = 100 * (factors.probability - 0.2);
    for (const [column, share] of [2 / 2.5, 1 / 2.5, -0.5 / 2.5].entries()) {
      expect(factors.points[column]).toBeCloseTo(share * difference, 11);
    }
  });

  it('take the slope of the chance where reasons for and against offset each other', () => {
    const { points, probability, reference } = factorsInPoints([inLogOdds(1, 0, [1, -1])], logistic);
    expect(probability).toBe(0.5);
    expect(reference).toBe(0.5);
    // The logistic function rises by ¼ at 0.
    expect(points[0]).toBeCloseTo(25, 5);
    expect(points[1]).toBeCloseTo(-25, 5);
  });

  it('add up and keep their signs for any blend of log-odds and votes under any calibration', () => {
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), calibration, (drawn, own) => {
        const total = drawn.reduce((sum, { weight }) => sum + weight, 0);
        const members = drawn.map((given) => ({ ...given, weight: given.weight / total }));
        const { points, probability, reference } = factorsInPoints(members, (pooled) =>
          calibrate(own, logistic(pooled)),
        );
        const sum = points.reduce((before, point) => before + point, 0);
        expect(sum).toBeCloseTo(100 * (probability - reference), 6);
        for (const [column, point] of points.entries()) {
          const signs = new Set(members.map(({ contributions }) => Math.sign(contributions[column] ?? 0)));
          if (signs.size === 1) expect([0, ...signs]).toContain(Math.sign(point));
        }
      }),
    );
  });

  it('blend chances as well as log-odds: the pool is whatever the members are brought to', () => {
    const boosting = { ...inLogOdds(0.5, 0, [1, 1]), pooledScore: logistic };
    const forest: MemberExplanation = {
      weight: 0.5,
      score: 0.7,
      reference: 0.4,
      contributions: Float64Array.of(0.3, 0),
      pooledScore: asItIs,
    };
    const { points, reference } = factorsInPoints([boosting, forest], asItIs);
    expect(reference).toBeCloseTo(0.45, 14);
    const half = 50 * (logistic(2) - 0.5);
    expect(points[0]).toBeCloseTo(half / 2 + 15, 10);
    expect(points[1]).toBeCloseTo(half / 2, 10);
  });

  it('are nothing where the chance has come to its end, never NaN', () => {
    const { points } = factorsInPoints([inLogOdds(1, 800, [5, -3])], logistic);
    expect([...points]).toEqual([0, -0]);
  });

  it('refuse contributions that do not explain the score', () => {
    expect(() => factorsInPoints([{ ...inLogOdds(1, 0, [1, 1]), score: 2.1 }], logistic)).toThrow(
      'Member 0 scores 2.1, but its reference and contributions add up to 2',
    );
    expect(() => factorsInPoints([inLogOdds(1, 0, [Number.NaN])], logistic)).toThrow(RangeError);
    expect(() => factorsInPoints([inLogOdds(-1, 0, [1])], logistic)).toThrow('weight of -1');
    expect(() => factorsInPoints([inLogOdds(1, 0, [1]), inLogOdds(1, 0, [1, 2])], logistic)).toThrow(
      'Member 1 explains 2 columns, the first one 1',
    );
    expect(() => factorsInPoints([], logistic)).toThrow('no member');
  });

  it('refuse a chance that falls where the score rises', () => {
    expect(() => factorsInPoints([inLogOdds(1, 0, [1])], (pooled) => logistic(-pooled))).toThrow(
      'never falls',
    );
  });
});

function inLogOdds(weight: number, reference: number, contributions: readonly number[]): MemberExplanation {
  const score = contributions.reduce((sum, own) => sum + own, reference);
  return { weight, score, reference, contributions: Float64Array.from(contributions), pooledScore: asItIs };
}

const COLUMNS = 4;

const member: fc.Arbitrary<MemberExplanation> = fc.oneof(
  fc
    .record({
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
      reference: fc.double({ min: -3, max: 3, noNaN: true }),
      contributions: contributionsUpTo(1),
    })
    .map(({ weight, reference, contributions }) => inLogOdds(weight, reference, contributions)),
  fc
    .record({
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
      reference: fc.double({ min: 0.4, max: 0.6, noNaN: true }),
      // From .4 − 4 · .1 to .6 + 4 · .1: certain votes are among them.
      contributions: contributionsUpTo(0.1),
    })
    .map(({ weight, reference, contributions }) => ({
      ...inLogOdds(weight, reference, contributions),
      pooledScore: (vote: number) => logOdds(Math.min(0.998, Math.max(0.002, vote))),
    })),
);

function contributionsUpTo(most: number): fc.Arbitrary<number[]> {
  // Whole steps: contributions that cancel out exactly come up often.
  return fc.array(
    fc.integer({ min: -8, max: 8 }).map((steps) => (steps / 8) * most),
    { minLength: COLUMNS, maxLength: COLUMNS },
  );
}

const calibration: fc.Arbitrary<Calibration> = fc.oneof(
  fc.constant<Calibration>({ kind: 'identity', reason: 'not_asked' }),
  fc
    .record({
      slope: fc.double({ min: 0.2, max: 3, noNaN: true }),
      intercept: fc.double({ min: -2, max: 2, noNaN: true }),
    })
    .map((own): Calibration => ({ kind: 'platt', ...own })),
  fc.constant<Calibration>({
    kind: 'isotonic',
    centres: [0.1, 0.4, 0.41, 0.9],
    values: [0.05, 0.2, 0.5, 0.6],
  }),
);
