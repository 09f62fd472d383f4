import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { fitTargetEncoding } from '../../../src/learning/encoding/target-encoding.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';

describe('target encoding', () => {
  it('gives each category of a well filled column its shrunken mean, in training too', () => {
    const codes = Int32Array.from({ length: 400 }, (_, row) => row % 2);
    // Category 0: 20 of 200 positive; category 1: 140 of 200. All: 160 of 400.
    const target = Float64Array.from(codes, (code, row) =>
      Math.floor(row / 2) < (code === 0 ? 20 : 140) ? 1 : 0,
    );
    const encoding = fitTargetEncoding(codes, 2, target, null, { smoothing: 50, seed: 1 });
    expect(encoding.prior).toBeCloseTo(0.4, 12);
    expect(encoding.valueOfCategory[0]).toBeCloseTo((20 + 50 * 0.4) / 250, 12);
    expect(encoding.valueOfCategory[1]).toBeCloseTo((140 + 50 * 0.4) / 250, 12);
    expect(Array.from(encoding.trainValues)).toEqual(
      Array.from(codes, (code) => encoding.valueOfCategory[code] as number),
    );
  });

  it('estimates the strength of shrinking from the variance within and between, as one-way analysis does', () => {
    // Ten rows each of 0, 1, 2 and of 4, 5, 6 ...: mean square within 30 × 2/3 / 28, by hand.
    const codes = Int32Array.from({ length: 60 }, (_, row) => (row < 30 ? 0 : 1));
    const target = Float64Array.from(codes, (code, row) => (row % 3) + 4 * code);
    const within = 40 / 58;
    const between = (30 * 4 + 30 * 4 - within) / (60 - 1800 / 60);
    const strength = Math.max(1, within / between);
    const { valueOfCategory } = fitTargetEncoding(codes, 2, target, null, { seed: 1 });
    expect(valueOfCategory[0]).toBeCloseTo(3 - 60 / (30 + strength), 12);
    // Noisier rows are believed less.
    const noisy = target.map((value, row) => value + (row % 2 === 0 ? 12 : -12));
    const noise = fitTargetEncoding(codes, 2, noisy, null, { seed: 1 });
    const spread = (values: Float64Array) => (values[1] as number) - (values[0] as number);
    expect(spread(noise.valueOfCategory)).toBeLessThan(0.9 * spread(valueOfCategory));
  });

  it('lets a column of thinly filled categories say nothing where there is nothing to say', () => {
    const aucs = [1, 2, 3, 4].map((seed) => {
      const { codes, target, categoryCount } = noiseIn(6000, 2000, seed);
      const { trainValues } = fitTargetEncoding(codes, categoryCount, target, null, { seed });
      return rocAuc(trainValues, target);
    });
    // One standard error of an AUC by chance is .0085 at 6,000 rows, of the mean of four .0043.
    const mean = aucs.reduce((sum, auc) => sum + auc, 0) / aucs.length;
    expect(mean).toBeLessThan(0.5 + 3 * 0.0043);
    expect(mean).toBeGreaterThan(0.5 - 5 * 0.0043);
    // The plain means would have given the answer away.
    const { codes, target, categoryCount } = noiseIn(6000, 2000, 1);
    const { valueOfCategory } = fitTargetEncoding(codes, categoryCount, target, null, { seed: 1 });
    expect(
      rocAuc(
        Float64Array.from(codes, (code) => valueOfCategory[code] as number),
        target,
      ),
    ).toBeGreaterThan(0.75);
  });

  it('keeps what thinly filled categories do say', () => {
    const random = randomStream(5, 'test');
    const chances = Float64Array.from({ length: 500 }, () => (random() < 0.5 ? 0.1 : 0.7));
    const codes = Int32Array.from({ length: 6000 }, () => Math.floor(random() * 500));
    const target = Float64Array.from(codes, (code) => (random() < (chances[code] as number) ? 1 : 0));
    const encoding = fitTargetEncoding(codes, 500, target, null, { seed: 5 });
    const truth = rocAuc(
      Float64Array.from(codes, (code) => chances[code] as number),
      target,
    );
    expect(rocAuc(encoding.trainValues, target)).toBeGreaterThan(truth - 0.06);
    expect(rocAuc(encoding.trainValues, target)).toBeLessThan(truth + 0.01);
  });

  it('has nothing of a row in its own value where the category is thinly filled', () => {
    const { codes, target, categoryCount } = noiseIn(300, 60, 3);
    const settings = { smoothing: 4, seed: 9 };
    const before = fitTargetEncoding(codes, categoryCount, target, null, settings);
    const positives = Array.from(target.keys()).filter((row) => target[row] === 1);
    for (const row of positives.slice(0, 20)) {
      // Another category's row turns the other way, so that the prior stays.
      const other = target.findIndex((value, index) => value === 0 && codes[index] !== codes[row]);
      const turned = Float64Array.from(target);
      turned[row] = 0;
      turned[other] = 1;
      const after = fitTargetEncoding(codes, categoryCount, turned, null, settings);
      expect(after.trainValues[row]).toBeCloseTo(before.trainValues[row] as number, 12);
      expect(after.valueOfCategory).not.toEqual(before.valueOfCategory);
    }
  });

  it('leaves missing rows missing, and gives the prior to categories without rows', () => {
    const codes = Int32Array.of(0, -1, 0, 2, 2, -1);
    const target = Float64Array.of(1, 1, 0, 1, 1, 0);
    const { trainValues, valueOfCategory, prior } = fitTargetEncoding(codes, 4, target, null, { seed: 0 });
    expect(prior).toBe(0.75);
    expect(Array.from(trainValues, Number.isNaN)).toEqual([false, true, false, false, false, true]);
    expect(valueOfCategory[1]).toBe(prior);
    expect(valueOfCategory[3]).toBe(prior);
  });

  it('takes a column without a single category', () => {
    const encoding = fitTargetEncoding(Int32Array.of(-1, -1), 0, Float64Array.of(0, 1), null, { seed: 0 });
    expect(encoding.prior).toBe(0.5);
    expect(Array.from(encoding.trainValues)).toEqual([Number.NaN, Number.NaN]);
  });

  it('counts a row of weight 2 as two rows, and one of weight 0 as none', () => {
    const codes = Int32Array.from({ length: 200 }, (_, row) => row % 2);
    const target = Float64Array.from({ length: 200 }, (_, row) => (row % 7 < 3 ? 1 : 0));
    const twice = Int32Array.from([...codes, ...codes]);
    const twiceTarget = Float64Array.from([...target, ...target]);
    const weights = Float64Array.from({ length: 400 }, (_, row) => (row < 200 ? 2 : 0));
    const weighted = fitTargetEncoding(twice, 2, twiceTarget, weights, { smoothing: 3, seed: 0 });
    const repeated = fitTargetEncoding(twice, 2, twiceTarget, null, { smoothing: 3, seed: 0 });
    for (const code of [0, 1]) {
      expect(weighted.valueOfCategory[code]).toBeCloseTo(repeated.valueOfCategory[code] as number, 12);
    }
  });

  it('stays within the targets and never scores NaN, whatever the column', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ code: fc.integer({ min: -1, max: 5 }), target: fc.constantFrom(0, 1, -3, 1e300) }),
          {
            minLength: 1,
            maxLength: 40,
          },
        ),
        fc.integer({ min: 0, max: 5 }),
        (rows, seed) => {
          const codes = Int32Array.from(rows, ({ code }) => code);
          const target = Float64Array.from(rows, (row) => row.target);
          const encoding = fitTargetEncoding(codes, 6, target, null, { seed });
          const low = Math.min(...target);
          const high = Math.max(...target);
          const slack = 1e-9 * Math.max(Math.abs(low), Math.abs(high));
          for (const [row, value] of encoding.trainValues.entries()) {
            if (codes[row] === -1) expect(value).toBeNaN();
            else expect(value >= low - slack && value <= high + slack).toBe(true);
          }
          for (const value of encoding.valueOfCategory) {
            expect(value >= low - slack && value <= high + slack).toBe(true);
          }
        },
      ),
    );
  });

  it('is the same again with the same seed, and draws other folds with another', () => {
    const { codes, target, categoryCount } = noiseIn(500, 100, 2);
    const fit = (seed: number) => fitTargetEncoding(codes, categoryCount, target, null, { seed });
    expect(fit(4)).toEqual(fit(4));
    expect(fit(4).trainValues).not.toEqual(fit(5).trainValues);
    expect(fit(4).valueOfCategory).toEqual(fit(5).valueOfCategory);
  });

  it('refuses what it cannot count', () => {
    const one = Int32Array.of(0);
    const target = Float64Array.of(1);
    expect(() => fitTargetEncoding(new Int32Array(0), 0, new Float64Array(0), null, { seed: 0 })).toThrow(
      /no rows/,
    );
    expect(() => fitTargetEncoding(Int32Array.of(3), 2, target, null, { seed: 0 })).toThrow(/category 3/);
    expect(() => fitTargetEncoding(one, 1, target, Float64Array.of(0), { seed: 0 })).toThrow(/weigh 0/);
    expect(() => fitTargetEncoding(one, 1, Float64Array.of(1, 0), null, { seed: 0 })).toThrow(/2 targets/);
    expect(() => fitTargetEncoding(one, 1, target, null, { seed: 0, folds: 1 })).toThrow(/2 folds/);
    expect(() => fitTargetEncoding(one, 1, target, null, { seed: 0, smoothing: -1 })).toThrow(/Smoothing/);
  });
});

function noiseIn(rows: number, categoryCount: number, seed: number) {
  const random = randomStream(seed, 'noise');
  const codes = Int32Array.from({ length: rows }, () => Math.floor(random() * categoryCount));
  const target = Float64Array.from({ length: rows }, () => (random() < 0.3 ? 1 : 0));
  return { codes, target, categoryCount };
}
