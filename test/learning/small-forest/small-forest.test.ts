import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { predictForest } from '../../../src/learning/forest/forest.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { type CartNode, leafShare } from '../../../src/learning/small-forest/cart-tree.js';
import { compileCartTrees } from '../../../src/learning/small-forest/compile-cart-trees.js';
import { growCartTrees } from '../../../src/learning/small-forest/grow-cart-trees.js';
import { nextBelow } from '../../../src/learning/small-forest/next-below.js';
import { fitSmallForest, SMALL_FOREST_DEFAULTS } from '../../../src/learning/small-forest/small-forest.js';
import { type Column, table } from '../../../src/learning/table.js';
import { ensembleScorer } from '../../../src/learning/trees/score-ensemble.js';

const settings = { ...SMALL_FOREST_DEFAULTS, trees: 12, rowsPerTree: 150 };

describe('the small forest', () => {
  it('scores by its flat arrays as soft votes of the library’s own trees do', () => {
    const { columns, target } = rings(200, 1);
    const trees = growCartTrees(columns, target, null, settings, 7);
    const scores = ensembleScorer(compileCartTrees(trees, columns, Float64Array.of(0, 0, 0)))(columns, 200);
    const votes = Float64Array.from({ length: 200 }, (_, row) => {
      const shares = trees.map(({ root, columns: drawn }) =>
        leafShare(
          leafOf(
            root,
            drawn.map((column) => columns[column]?.[row] as number),
          ),
        ),
      );
      return shares.reduce((sum, share) => sum + share, 0) / trees.length;
    });
    for (const [row, vote] of votes.entries()) expect(scores[row]).toBeCloseTo(vote, 12);
    expect(new Set(votes).size).toBeGreaterThan(50);
  });

  it('agrees with the library’s own walk down a tree', () => {
    const { columns, target } = rings(120, 2);
    const [tree] = growCartTrees(columns, target, null, { ...settings, trees: 1 }, 3);
    if (tree === undefined) throw new Error('There is no tree.');
    const root = tree.root as CartNode & { classify(row: readonly number[]): CartNode['distribution'] };
    for (let row = 0; row < 120; row++) {
      const values = tree.columns.map((column) => columns[column]?.[row] as number);
      const distribution = root.classify(values);
      expect(distribution).toBe(leafOf(root, values).distribution);
    }
  });

  it('learns a ring that no line can tell', () => {
    const train = rings(400, 4);
    const test = rings(400, 5);
    const model = fitSmallForest(train.rows, train.target, null, settings, { seed: 1 });
    expect(rocAuc(predictForest(model, test.rows), test.target)).toBeGreaterThan(0.9);
  });

  it('counts in covers the rows drawn, which children share without loss', () => {
    const { columns, target } = rings(200, 6);
    const { cover, left, feature, roots } = compileCartTrees(
      growCartTrees(columns, target, null, settings, 2),
      columns,
      Float64Array.of(0, 0, 0),
    );
    for (const root of roots.slice(0, -1)) expect(cover[root]).toBe(150);
    for (let node = 0; node < feature.length; node++) {
      expect(cover[node]).toBeGreaterThan(0);
      const child = left[node] as number;
      if (feature[node] === -1) expect(child).toBe(node);
      else expect((cover[child] as number) + (cover[child + 1] as number)).toBe(cover[node]);
    }
  });

  it('takes missing numbers for the median', () => {
    const { rows, target, columns } = rings(200, 7);
    const model = fitSmallForest(rows, target, null, settings, { seed: 1 });
    const medians = columns.map((values) => {
      const sorted = Float64Array.from(values).sort();
      return ((sorted[99] as number) + (sorted[100] as number)) / 2;
    });
    const ask = (values: readonly number[]) =>
      predictForest(
        model,
        table(
          rows.columns.map(
            (column, at): Column => ({
              kind: 'numeric',
              name: column.name,
              values: Float64Array.of(values[at] as number),
            }),
          ),
        ),
      )[0];
    expect(ask([Number.NaN, 0.3, Number.NaN])).toBe(ask([medians[0] as number, 0.3, medians[2] as number]));
  });

  it('never draws a row of weight 0', () => {
    const { columns, target } = rings(100, 8);
    const weights = Float64Array.from({ length: 100 }, (_, row) => (row % 3 === 0 ? 0 : row));
    for (const { rows } of growCartTrees(columns, target, weights, settings, 1)) {
      expect(rows.every((row) => row % 3 !== 0)).toBe(true);
    }
  });

  it('grows the same forest from the same seed, another from another', () => {
    const { rows, target } = rings(150, 9);
    const fit = (seed: number) => fitSmallForest(rows, target, null, settings, { seed });
    expect(fit(1)).toEqual(fit(1));
    expect(fit(1).ensemble.threshold).not.toEqual(fit(2).ensemble.threshold);
  });

  it('gives chances from 0 to 1, whatever the table', () => {
    const cell = fc.constantFrom(
      0,
      1,
      -2,
      3.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      1e300,
    );
    const few = { trees: 3, rowsPerTree: 500, columnShare: 1, maxDepth: 4, leafRows: 1 };
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: cell, b: fc.integer({ min: -1, max: 2 }), y: fc.constantFrom(0, 1) }), {
          minLength: 1,
          maxLength: 25,
        }),
        (cells) => {
          const rows = table([
            { kind: 'numeric', name: 'a', values: Float64Array.from(cells, ({ a }) => a) },
            {
              kind: 'categorical',
              name: 'b',
              codes: Int32Array.from(cells, ({ b }) => b),
              categories: ['x', 'y', 'z'],
            },
          ]);
          const model = fitSmallForest(
            rows,
            Float64Array.from(cells, ({ y }) => y),
            null,
            few,
            { seed: 1 },
          );
          for (const chance of predictForest(model, rows)) expect(chance >= 0 && chance <= 1).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('grows on one column where one is asked for, though the library takes 1 for all', () => {
    const { columns, target } = rings(100, 10);
    for (const tree of growCartTrees(columns, target, null, { ...settings, columnShare: 0.1 }, 1)) {
      expect(tree.columns.length).toBe(1);
    }
  });

  it('refuses more than 2,000 rows and says what to use instead', () => {
    const rows = table([{ kind: 'numeric', name: 'a', values: new Float64Array(2001) }]);
    expect(() => fitSmallForest(rows, new Float64Array(2001), null, settings, { seed: 0 })).toThrow(
      /2000 rows at most, and there are 2001.*"forest"/,
    );
  });

  it('refuses settings beyond its limits', () => {
    const { rows, target } = rings(20, 11);
    const fit = (changed: Partial<typeof settings>) => () =>
      fitSmallForest(rows, target, null, { ...settings, ...changed }, { seed: 0 });
    expect(fit({ maxDepth: 11 })).toThrow(/1 to 10/);
    expect(fit({ trees: 0 })).toThrow(/1 tree/);
    expect(fit({ columnShare: 0 })).toThrow(/share of columns/);
    expect(fit({ leafRows: 0.5 })).toThrow(/leaf/);
    expect(fit({ rowsPerTree: 0 })).toThrow(/needs 1 row/);
    expect(() =>
      fitSmallForest(
        rows,
        target.map(() => 0.5),
        null,
        settings,
        { seed: 0 },
      ),
    ).toThrow(/0 or 1/);
    expect(() => fitSmallForest(rows, target, new Float64Array(20), settings, { seed: 0 })).toThrow(
      /Weights/,
    );
  });
});

describe('the next number below', () => {
  it('leaves no number between', () => {
    expect(nextBelow(1)).toBe(1 - 2 ** -53);
    expect(nextBelow(-1)).toBe(-1 - 2 ** -52);
    expect(nextBelow(0)).toBe(-5e-324);
    expect(nextBelow(-0)).toBe(-5e-324);
    expect(nextBelow(5e-324)).toBe(0);
  });
});

/** Yes within a ring; the third number says nothing. */
function rings(rowCount: number, seed: number) {
  const random = randomStream(seed, 'rings');
  const columns = [0, 1, 2].map(() => Float64Array.from({ length: rowCount }, () => 2 * random() - 1));
  const [x, y] = columns as [Float64Array, Float64Array];
  const target = x.map((value, row) => (value ** 2 + (y[row] as number) ** 2 < 0.6 ? 1 : 0));
  const rows = table(
    columns.map((values, at): Column => ({ kind: 'numeric', name: `column ${at}`, values })),
  );
  return { rows, columns, target };
}

function leafOf(node: CartNode, values: readonly number[]): CartNode {
  if (node.left === undefined || node.right === undefined) return node;
  const isBelow = (values[node.splitColumn as number] as number) < (node.splitValue as number);
  return leafOf(isBelow ? node.left : node.right, values);
}
