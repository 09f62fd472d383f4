import { describe, expect, it } from 'vitest';
import { type Random, randomStream } from '../../../src/domain/random.js';
import { type PassPredictions, verdictAgainstBaseRate } from '../../../src/learning/honesty/verdict.js';

describe('the verdict against the base rate', () => {
  it('finds a gain of 3 % on 2,000 rows in at least 8 of 10 sets', () => {
    const verdicts = Array.from({ length: 40 }, (_, seed) =>
      verdictAgainstBaseRate(fiveFolds(2_000, seed, 0.46, 0.46)),
    );
    const gain = verdicts.reduce((sum, { logLossGain }) => sum + logLossGain, 0) / verdicts.length;
    expect(gain).toBeGreaterThan(0.025);
    expect(gain).toBeLessThan(0.04);
    expect(verdicts.filter(({ verdict }) => verdict === 'usable').length).toBeGreaterThanOrEqual(32);
  });

  it('is not taken in by a model that learned noise, in any of 60 sets', () => {
    const verdicts = Array.from({ length: 60 }, (_, seed) =>
      verdictAgainstBaseRate(fiveFolds(400, seed, 0, 0.15)),
    );
    expect(verdicts.filter(({ verdict }) => verdict === 'usable')).toEqual([]);
    expect(new Set(verdicts.map(({ reason }) => reason))).toEqual(new Set(['not_significant']));
  });

  it('says that a certain but tiny gain is too small', () => {
    expect(verdictAgainstBaseRate(fiveFolds(60_000, 0, 0.25, 0.25))).toMatchObject({
      verdict: 'no better than the base rate',
      reason: 'gain_too_small',
    });
  });

  it('says that a large gain of a handful of rows is not significant, however alike the rows', () => {
    const handful = { trainRows: 24, trainPositives: 12, groups: null };
    const alike = {
      ...handful,
      probabilities: Float64Array.of(0.9, 0.1, 0.9, 0.1),
      labels: Float64Array.of(1, 0, 1, 0),
    };
    const verdict = verdictAgainstBaseRate([alike]);
    expect(verdict.logLossGain).toBeGreaterThan(0.8);
    expect(verdict).toMatchObject({ reason: 'not_significant', pValue: 1 / 16 });
    expect(verdictAgainstBaseRate([alike, alike, alike])).toMatchObject({ verdict: 'usable' });
  });

  it('does not let one lucky month carry months of bad luck', () => {
    // Rows by the thousand make the mean certain, but months differ far more than rows explain.
    const random = randomStream(1, 'months');
    const months = [3, 0, 0, 0].map((strength) =>
      pass(4_000, random, strength, strength === 0 ? 0.1 : strength),
    );
    const verdict = verdictAgainstBaseRate(months);
    expect(verdict.logLossGain).toBeGreaterThan(0.02);
    expect(verdict).toMatchObject({ verdict: 'no better than the base rate', reason: 'not_significant' });
    expect(verdictAgainstBaseRate(months.slice(0, 1)).verdict).toBe('usable');
  });

  it('takes rows of one customer as one', () => {
    const copies = copy(pass(60, randomStream(5, 'customers'), 1.2, 1.2), 20);
    const ungrouped = verdictAgainstBaseRate([{ ...copies, groups: null }]);
    const grouped = verdictAgainstBaseRate([copies]);
    expect(ungrouped.verdict).toBe('usable');
    expect(grouped.logLossGain).toBeCloseTo(ungrouped.logLossGain, 12);
    expect(grouped.pValue).toBeGreaterThan(100 * ungrouped.pValue);
  });

  it('finds no model at the base rate itself', () => {
    const passes = fiveFolds(500, 1, 0, 0).map((own) => ({
      ...own,
      probabilities: own.probabilities.map(() => (own.trainPositives + 0.5) / (own.trainRows + 1)),
    }));
    expect(verdictAgainstBaseRate(passes)).toEqual({
      verdict: 'no better than the base rate',
      logLossGain: 0,
      pValue: 1,
      reason: 'not_significant',
    });
  });

  it('stays finite with certainties, one class and single rows', () => {
    const certain = verdictAgainstBaseRate([
      {
        trainRows: 10,
        trainPositives: 0,
        probabilities: Float64Array.of(0, 1, 0),
        labels: Float64Array.of(0, 0, 0),
        groups: null,
      },
    ]);
    expect(certain.verdict).toBe('no better than the base rate');
    expect(certain.logLossGain).toBeLessThan(0);
    const single = {
      trainRows: 4,
      trainPositives: 2,
      probabilities: Float64Array.of(0.9),
      labels: Float64Array.of(1),
    };
    expect(verdictAgainstBaseRate([{ ...single, groups: null }])).toMatchObject({
      pValue: 1,
      reason: 'not_significant',
    });
  });

  it('refuses no passes and impossible training parts', () => {
    expect(() => verdictAgainstBaseRate([])).toThrow(/no passes/);
    const [first] = fiveFolds(50, 0, 0, 0);
    expect(() => verdictAgainstBaseRate([{ ...(first as PassPredictions), trainPositives: 1e9 }])).toThrow(
      RangeError,
    );
  });
});

/** Rows whose log-odds of yes are −1 plus `truth` times a normal number, said to be −1 plus `said` times it. */
function pass(rows: number, random: Random, truth: number, said: number): PassPredictions {
  const signal = Float64Array.from({ length: rows }, () => normal(random));
  const chance = (strength: number) => signal.map((value) => 1 / (1 + Math.exp(1 - strength * value)));
  const labels = chance(truth).map((probability) => (random() < probability ? 1 : 0));
  const share = labels.reduce((sum, label) => sum + label, 0) / rows;
  const trainRows = 4 * rows;
  return {
    trainRows,
    trainPositives: Math.round(share * trainRows),
    probabilities: chance(said),
    labels,
    groups: null,
  };
}

function fiveFolds(rows: number, seed: number, truth: number, said: number): PassPredictions[] {
  const random = randomStream(seed, 'five folds');
  return Array.from({ length: 5 }, () => pass(rows / 5, random, truth, said));
}

function copy(own: PassPredictions, times: number): PassPredictions {
  const rows = own.labels.length;
  const all = (values: Float64Array) =>
    Float64Array.from({ length: rows * times }, (_, row) => values[row % rows] as number);
  return {
    trainRows: own.trainRows * times,
    trainPositives: own.trainPositives * times,
    probabilities: all(own.probabilities),
    labels: all(own.labels),
    groups: Int32Array.from({ length: rows * times }, (_, row) => row % rows),
  };
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
