import { describe, expect, it } from 'vitest';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boost, numbers, scoresOf } from '../trees/fitting.js';
import { depthOf, leavesOf, treeCount } from '../trees/plain-walk.js';
import { plantedRows } from './planted-rows.js';

const crew = openCrew();
const FREE = { minRowsInLeaf: 1, minHessianInLeaf: 0 } as const;

describe('boosting by hand', () => {
  it('with squared errors: one tree, one split, means of both sides', () => {
    const columns = [numbers(1, 2, 3, 4)];
    const targets = numbers(0, 2, 10, 12);
    const { ensemble } = boost(
      crew,
      { columns, targets },
      { ...FREE, objective: 'squared', trees: 1, learningRate: 1, maxLeaves: 2 },
    );
    expect(ensemble).toEqual({
      featureCount: 1,
      base: 6,
      roots: Int32Array.of(0, 3),
      feature: Int32Array.of(0, -1, -1),
      threshold: numbers(2.5, 0, 0),
      missingLeft: Uint8Array.of(1, 0, 0),
      left: Int32Array.of(1, 1, 2),
      value: numbers(0, -5, 5),
      cover: numbers(4, 2, 2),
    });
  });

  it('with log loss: a Newton step, −Σ(p − y) / (Σ p (1 − p) + l2), times the learning rate', () => {
    const columns = [numbers(0, 0, 0, 1, 1)];
    const targets = numbers(0, 0, 1, 1, 1);
    const { ensemble } = boost(
      crew,
      { columns, targets },
      { ...FREE, trees: 1, learningRate: 0.5, maxLeaves: 2, l2: 0.25 },
    );
    // p = 3/5 everywhere, p (1 − p) = 0.24; left: gradients sum to 3 × 0.6 − 1, right to 2 × 0.6 − 2.
    expect(ensemble.base).toBeCloseTo(Math.log(1.5), 12);
    expect(ensemble.value[1]).toBeCloseTo((-0.5 * 0.8) / (3 * 0.24 + 0.25), 6);
    expect(ensemble.value[2]).toBeCloseTo((0.5 * 0.8) / (2 * 0.24 + 0.25), 6);
  });

  it('weighs gradients, hessians, the base and the covers', () => {
    const columns = [numbers(1, 2, 3)];
    const weighted = { columns, targets: numbers(0, 6, 9), weights: numbers(1, 3, 2) };
    const { ensemble } = boost(crew, weighted, {
      ...FREE,
      objective: 'squared',
      trees: 1,
      learningRate: 1,
      maxLeaves: 2,
    });
    expect(ensemble.base).toBe(6);
    expect(ensemble.threshold[0]).toBe(1.5);
    expect([...ensemble.value]).toEqual([0, -6, 6 / 5]);
    expect([...ensemble.cover]).toEqual([6, 1, 5]);
  });

  it('splits the leaf with the largest gain first', () => {
    // The first split parts 0 from the others; then only the right side has anything left to part.
    const columns = [numbers(1, 1, 2, 3)];
    const targets = numbers(0, 0, 20, 30);
    const { ensemble } = boost(
      crew,
      { columns, targets },
      { ...FREE, objective: 'squared', trees: 1, maxLeaves: 3 },
    );
    expect([...ensemble.threshold]).toEqual([1.5, 0, 2.5, 0, 0]);
    expect([...ensemble.cover]).toEqual([4, 2, 2, 1, 1]);
  });
});

describe('the missing', () => {
  it('go to the side where they fit', () => {
    const columns = [numbers(1, 2, 3, 4, Number.NaN, Number.NaN)];
    const settings = { ...FREE, objective: 'squared', trees: 1, learningRate: 1, maxLeaves: 2 } as const;
    const asLow = boost(crew, { columns, targets: numbers(0, 0, 6, 6, 0, 0) }, settings).ensemble;
    const asHigh = boost(crew, { columns, targets: numbers(0, 0, 6, 6, 6, 6) }, settings).ensemble;
    expect([...scoresOf(asLow, [numbers(Number.NaN, 1, 4)])]).toEqual([0, 0, 6]);
    expect([...scoresOf(asHigh, [numbers(Number.NaN, 1, 4)])]).toEqual([6, 0, 6]);
  });

  it('are parted from all others where they alone differ', () => {
    const columns = [numbers(1, 5, 3, 9, Number.NaN, Number.NaN)];
    const { ensemble } = boost(
      crew,
      { columns, targets: numbers(2, 2, 2, 2, 8, 8) },
      { ...FREE, objective: 'squared', trees: 1, learningRate: 1, maxLeaves: 2 },
    );
    const rows = numbers(Number.NaN, 1, 9, 1e300, Number.POSITIVE_INFINITY);
    expect([...scoresOf(ensemble, [rows])]).toEqual([8, 2, 2, 2, 2]);
  });

  it('that training had none of go where most rows went', () => {
    const settings = { ...FREE, objective: 'squared', trees: 1, learningRate: 1, maxLeaves: 2 } as const;
    const columns = [numbers(1, 2, 3, 4)];
    const mostRight = boost(crew, { columns, targets: numbers(0, 8, 8, 8) }, settings).ensemble;
    const mostLeft = boost(crew, { columns, targets: numbers(0, 0, 0, 8) }, settings).ensemble;
    expect(scoresOf(mostRight, [numbers(Number.NaN)])[0]).toBe(8);
    expect(scoresOf(mostLeft, [numbers(Number.NaN)])[0]).toBe(0);
  });
});

describe('limits of a tree', () => {
  const rows = plantedRows(2000, 1);

  it.each([2, 5, 31])('keep it at %i leaves', (maxLeaves) => {
    const { ensemble } = boost(crew, rows, { trees: 5, maxLeaves });
    for (let tree = 0; tree < treeCount(ensemble); tree++) {
      expect(leavesOf(ensemble, tree)).toHaveLength(maxLeaves);
    }
  });

  it.each([1, 2, 4])('keep it at a depth of %i', (maxDepth) => {
    const { ensemble } = boost(crew, rows, { trees: 5, maxDepth });
    for (let tree = 0; tree < treeCount(ensemble); tree++) expect(depthOf(ensemble, tree)).toBe(maxDepth);
  });

  it('keep as many rows in a leaf as are asked for, to the row where all hessians are 1', () => {
    const settings = { objective: 'squared', trees: 10, minRowsInLeaf: 100 } as const;
    const { ensemble } = boost(crew, rows, settings);
    const covers = leavesOf(ensemble, 0).map((leaf) => ensemble.cover[leaf] as number);
    expect(Math.min(...covers)).toBeGreaterThanOrEqual(100);
    expect(covers.length).toBeGreaterThan(5);
    // Twenty rows are enough for two leaves of ten, and nineteen are not.
    const small = (count: number) => {
      const rising = Float64Array.from({ length: count }, (_, row) => row);
      return boost(crew, { columns: [rising], targets: rising }, { ...settings, trees: 1, minRowsInLeaf: 10 })
        .ensemble;
    };
    expect([...small(20).cover]).toEqual([20, 10, 10]);
    expect([...small(19).cover]).toEqual([19]);
  });

  it('do not part rows that are all alike for what rounding makes of it', () => {
    const { columns, targets } = plantedRows(2000, 4);
    const telling = [targets, ...columns];
    const { ensemble } = boost(crew, { columns: telling, targets }, { trees: 10 });
    expect(ensemble.feature.filter((column) => column >= 0)).toEqual(new Int32Array(10));
  });

  it('do not part what gains too little', () => {
    const columns = [numbers(1, 2, 3, 4)];
    const targets = numbers(0, 0, 1, 1);
    const settings = { ...FREE, objective: 'squared', trees: 1 } as const;
    // Twice the fall of half the squared error: 4 × 0.25.
    expect(boost(crew, { columns, targets }, { ...settings, minGain: 0.99 }).ensemble.feature).toHaveLength(
      3,
    );
    expect(boost(crew, { columns, targets }, { ...settings, minGain: 1 }).ensemble.feature).toHaveLength(1);
  });
});

describe('samples', () => {
  const rows = plantedRows(1500, 2);
  const fit = (settings: object, seed: number) => boost(crew, rows, { trees: 8, ...settings }, seed).ensemble;

  it.each([{ rowShare: 0.5 }, { columnShare: 0.4 }])(
    '%o are the same for a seed and differ between seeds',
    (share) => {
      expect(fit(share, 1)).toEqual(fit(share, 1));
      expect(fit(share, 1)).not.toEqual(fit(share, 2));
      expect(fit(share, 1)).not.toEqual(fit({}, 1));
    },
  );

  it('are not drawn where all is taken: seeds make no difference', () => {
    expect(fit({}, 1)).toEqual(fit({}, 2));
  });

  it('give each tree its share of the rows', () => {
    const { roots, cover } = fit({ rowShare: 0.3 }, 1);
    expect([...roots.slice(0, -1)].map((root) => cover[root])).toEqual(new Array(8).fill(450));
  });

  it('give each tree its share of the columns, another one each', () => {
    const { roots, feature } = fit({ columnShare: 0.4 }, 1);
    const used = [...roots.slice(0, -1)].map((root, tree) =>
      [...new Set(feature.slice(root, roots[tree + 1]).filter((column) => column >= 0))].sort().join(),
    );
    expect(used.every((columns) => columns.split(',').length <= 2)).toBe(true);
    expect(new Set(used).size).toBeGreaterThan(2);
  });
});

describe('stopping early', () => {
  const rows = { ...plantedRows(900, 3), trainRows: 600 };

  it('follows the loss of the rows behind those for training, and stops when it no longer falls', () => {
    const patience = 10;
    const { ensemble, validationLoss } = boost(crew, rows, { trees: 400, learningRate: 0.3 }, 0, {
      patience,
    });
    const best = validationLoss.indexOf(Math.min(...validationLoss));
    expect(treeCount(ensemble)).toBe(validationLoss.length);
    expect(validationLoss.length - 1 - best).toBe(patience);
    expect(validationLoss.length).toBeLessThan(400);
  });

  it('does not look at those rows to grow trees', () => {
    const other = { ...rows, targets: rows.targets.map((target, row) => (row < 600 ? target : 1 - target)) };
    expect(boost(crew, other, { trees: 5 }).ensemble).toEqual(boost(crew, rows, { trees: 5 }).ensemble);
  });

  it('has no losses to tell where there is nothing to validate on', () => {
    expect(boost(crew, plantedRows(100, 1), { trees: 2 }).validationLoss).toHaveLength(0);
  });

  it('weighs the rows validated on, and needs one that weighs anything', () => {
    const weights = (of: (row: number) => number) => Float64Array.from({ length: 900 }, (_, row) => of(row));
    const half = { ...rows, weights: weights((row) => (row < 600 || row % 2 === 0 ? 1 : 0)) };
    const columns = rows.columns.map((values) => values.filter((_, row) => row < 600 || row % 2 === 0));
    const without = {
      columns,
      targets: rows.targets.filter((_, row) => row < 600 || row % 2 === 0),
      trainRows: 600,
    };
    expect(boost(crew, half, { trees: 4 }).validationLoss).toEqual(
      boost(crew, without, { trees: 4 }).validationLoss,
    );
    const none = { ...rows, weights: weights((row) => (row < 600 ? 1 : 0)) };
    expect(() => boost(crew, none, { trees: 4 })).toThrow('No row to validate on has a weight above 0');
  });
});
