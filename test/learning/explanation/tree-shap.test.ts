import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainRow, prepareTreeShap } from '../../../src/learning/explanation/tree-shap.js';
import type { TreeEnsemble } from '../../../src/learning/trees/ensemble.js';
import { at, goesLeft, randomEnsemble, randomRow, walk } from './random-ensembles.js';

describe('TreeSHAP', () => {
  it('equals the Shapley values summed over all subsets of columns', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          // Few columns and many leaves: columns come back on a way.
          featureCount: fc.integer({ min: 1, max: 7 }),
          trees: fc.integer({ min: 0, max: 3 }),
          maxLeaves: fc.integer({ min: 1, max: 16 }),
        }),
        (shape) => {
          const ensemble = randomEnsemble(shape);
          const row = randomRow(shape.seed, shape.featureCount);
          const found = explainRow(prepareTreeShap(ensemble), row);
          const expected = shapleyValues(ensemble, row);
          for (let column = 0; column < shape.featureCount; column++) {
            expect(found[column]).toBeCloseTo(at(expected, column), 10);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('adds up to the score less its mean, in large ensembles too', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          featureCount: fc.integer({ min: 1, max: 60 }),
          trees: fc.constant(20),
          maxLeaves: fc.integer({ min: 2, max: 200 }),
        }),
        (shape) => {
          const ensemble = randomEnsemble(shape);
          const prepared = prepareTreeShap(ensemble);
          const row = randomRow(shape.seed, shape.featureCount);
          const sum = explainRow(prepared, row).reduce((before, own) => before + own, prepared.expectedValue);
          expect(sum).toBeCloseTo(walk(ensemble, row), 10);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives the same for a row whatever was explained before', () => {
    const shape = { seed: 3, featureCount: 5, trees: 10, maxLeaves: 20 };
    const ensemble = randomEnsemble(shape);
    const used = prepareTreeShap(ensemble);
    for (let seed = 0; seed < 5; seed++) explainRow(used, randomRow(seed, 5));
    expect(explainRow(used, randomRow(9, 5))).toEqual(explainRow(prepareTreeShap(ensemble), randomRow(9, 5)));
  });

  it('gives a column no tree splits on nothing', () => {
    const ensemble = {
      ...randomEnsemble({ seed: 1, featureCount: 3, trees: 5, maxLeaves: 9 }),
      featureCount: 4,
    };
    expect(explainRow(prepareTreeShap(ensemble), new Float64Array(4))[3]).toBe(0);
  });

  it('credits one split by hand: a leaf less the mean of both', () => {
    const stump: TreeEnsemble = {
      featureCount: 1,
      base: 10,
      roots: Int32Array.of(0, 3),
      feature: Int32Array.of(0, -1, -1),
      threshold: Float64Array.of(5, 0, 0),
      missingLeft: Uint8Array.of(1, 0, 0),
      left: Int32Array.of(1, 1, 2),
      value: Float64Array.of(0, 4, -2),
      cover: Float64Array.of(4, 1, 3),
    };
    const prepared = prepareTreeShap(stump);
    // (1 · 4 + 3 · −2) / 4 = −.5
    expect(prepared.expectedValue).toBe(9.5);
    expect(explainRow(prepared, Float64Array.of(5))[0]).toBeCloseTo(4.5, 14);
    expect(explainRow(prepared, Float64Array.of(Number.POSITIVE_INFINITY))[0]).toBeCloseTo(-1.5, 14);
    expect(explainRow(prepared, Float64Array.of(Number.NaN))[0]).toBeCloseTo(4.5, 14);
  });

  it('stays exact where a split leaves nearly no cover on one side', () => {
    const shape = { seed: 12, featureCount: 6, trees: 1, maxLeaves: 12 };
    const { cover, ...rest } = randomEnsemble(shape);
    const ensemble = { ...rest, cover: cover.map((own, node) => (node % 3 === 1 ? 1e-200 : own)) };
    const row = randomRow(2, 6);
    const expected = shapleyValues(ensemble, row);
    for (const [column, found] of explainRow(prepareTreeShap(ensemble), row).entries()) {
      expect(found).toBeCloseTo(at(expected, column), 12);
    }
  });

  it('agrees with LightGBM', () => {
    const prepared = prepareTreeShap(LIGHTGBM);
    expect(prepared.expectedValue).toBeCloseTo(-0.26621788065816676, 12);
    for (const { row, contributions } of LIGHTGBM_ROWS) {
      for (const [column, found] of explainRow(prepared, Float64Array.from(row)).entries()) {
        expect(found).toBeCloseTo(contributions[column] ?? Number.NaN, 12);
      }
    }
  });

  it('refuses covers it cannot weigh branches by, and rows of another width', () => {
    const ensemble = randomEnsemble({ seed: 4, featureCount: 2, trees: 3, maxLeaves: 9 });
    const prepared = prepareTreeShap(ensemble);
    expect(() => explainRow(prepared, new Float64Array(3))).toThrow('2 columns; the row has 3');
    for (const cover of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => prepareTreeShap({ ...ensemble, cover: ensemble.cover.map(() => cover) })).toThrow(
        RangeError,
      );
    }
  });
});

/** By the definition: every subset of columns, weighed s!(n−1−s)!/n!. */
function shapleyValues(ensemble: TreeEnsemble, row: Float64Array): Float64Array {
  const { featureCount } = ensemble;
  const worth = Float64Array.from({ length: 2 ** featureCount }, (_, subset) =>
    worthOf(ensemble, row, subset),
  );
  const values = new Float64Array(featureCount);
  for (let column = 0; column < featureCount; column++) {
    for (let subset = 0; subset < worth.length; subset++) {
      if (subset & (1 << column)) continue;
      const size = Array.from({ length: featureCount }, (_, other) => (subset >> other) & 1).reduce(
        (sum, bit) => sum + bit,
        0,
      );
      const weight = (factorial(size) * factorial(featureCount - 1 - size)) / factorial(featureCount);
      values[column] = at(values, column) + weight * (at(worth, subset | (1 << column)) - at(worth, subset));
    }
  }
  return values;
}

/** Mean score where only the subset's columns are known. */
function worthOf(ensemble: TreeEnsemble, row: Float64Array, subset: number): number {
  const below = (node: number): number => {
    const column = at(ensemble.feature, node);
    if (column < 0) return at(ensemble.value, node);
    const left = at(ensemble.left, node);
    if (subset & (1 << column)) return below(goesLeft(ensemble, node, row) ? left : left + 1);
    const leftCover = at(ensemble.cover, left);
    const rightCover = at(ensemble.cover, left + 1);
    return (leftCover * below(left) + rightCover * below(left + 1)) / (leftCover + rightCover);
  };
  return ensemble.roots.subarray(0, -1).reduce((sum, root) => sum + below(root), 0);
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

/**
 * LightGBM 4: three trees of six leaves on 150 rows of three columns with missing values, dumped as flat arrays, covers
 * being counts of rows; contributions and mean from predict(pred_contrib=True).
 */
const LIGHTGBM: TreeEnsemble = {
  featureCount: 3,
  base: 0,
  roots: Int32Array.from([0, 11, 22, 33]),
  feature: Int32Array.from([
    0, 2, 2, -1, -1, -1, 0, 2, -1, -1, -1, 0, 2, 0, -1, -1, 2, 1, -1, -1, -1, -1, 0, 2, 2, -1, -1, 1, -1, 2,
    -1, -1, -1,
  ]),
  threshold: Float64Array.from([
    1.5000000000000002, -0.7499999999999999, -1.5499999999999998, 0, 0, 0, 2.5000000000000004,
    -0.9499999999999998, 0, 0, 0, 1.5000000000000002, -0.15, 2.5000000000000004, 0, 0, -1.5499999999999998,
    1.5000000000000002, 0, 0, 0, 0, 1.5000000000000002, -1.0499999999999998, 1.3500000000000003, 0, 0,
    1.0000000180025095e-35, 0, 1.0000000180025095e-35, 0, 0, 0,
  ]),
  missingLeft: Uint8Array.from([
    0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0,
  ]),
  left: Int32Array.from([
    1, 3, 5, 3, 4, 5, 7, 9, 8, 9, 10, 12, 14, 16, 14, 15, 18, 20, 18, 19, 20, 21, 23, 25, 27, 25, 26, 29, 28,
    31, 30, 31, 32,
  ]),
  value: Float64Array.from([
    0, 0, 0, -0.22345249065399475, -0.6781574932774067, -0.35542279379393743, 0, 0, 0.17975631571366427,
    0.28846457233239564, -0.1681101054662769, 0, 0, 0, -0.07605938344640413, -0.40251211551130045, 0, 0,
    -0.2626034755849433, 0.10356585118041038, 0.6029942986856045, 0.13695574326305948, 0, 0, 0,
    0.21391440995590086, -0.26036763701718585, 0, 0.5597219991353327, 0, -0.007958500890468206,
    0.4851862022261492, -0.13293063311332032,
  ]),
  cover: Float64Array.from([
    150, 48, 102, 11, 37, 26, 76, 48, 28, 8, 40, 150, 48, 102, 21, 27, 63, 39, 15, 48, 10, 29, 150, 48, 102,
    5, 43, 97, 5, 28, 69, 15, 13,
  ]),
};

const LIGHTGBM_ROWS: readonly {
  readonly row: readonly number[];
  readonly contributions: readonly number[];
}[] = [
  { row: [0, 3, 1.2], contributions: [-0.8579092410763399, -0.024274033851712076, -0.19263609021967384] },
  { row: [4, 0, -0.3], contributions: [0.8547477433728323, 0.4298642025547611, 0.2495427513559914] },
  {
    row: [2, Number.NaN, 0.5],
    contributions: [0.24718631904915628, -0.000387027451688453, -0.17805629833848788],
  },
  {
    row: [Number.NaN, 4, Number.NaN],
    contributions: [0.1574760760680047, -0.021681467061144235, -0.4955614986180426],
  },
  {
    row: [Number.NaN, Number.NaN, Number.NaN],
    contributions: [0.15460203059731809, -0.000387027451688453, -0.6389540249796639],
  },
  { row: [3, 1, -1.1], contributions: [0.545007993976154, 0.13247757649367556, 0.36352442369713767] },
];
