import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { FOREST_DEFAULTS, type ForestSettings } from '../../../src/learning/forest/fit-forest-trees.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { plantedRows } from '../boosting/planted-rows.js';
import { numbers, plant, scoresOf } from '../trees/fitting.js';
import { depthOf, leafOf, leavesOf, treeCount } from '../trees/plain-walk.js';

const crew = openCrew();
const planted = plantedRows(3000, 1);
const unseen = plantedRows(3000, 2);

describe('a forest', () => {
  it('gives chances that tell unseen rows apart, more trees better than one', () => {
    const auc = (trees: number) => {
      const ensemble = plant(crew, planted, { trees, minRowsInLeaf: 10 });
      const chances = scoresOf(ensemble, unseen.columns);
      expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...chances)).toBeLessThanOrEqual(1 + 1e-12);
      return rocAuc(chances, unseen.targets);
    };
    const one = auc(1);
    const many = auc(60);
    // The chances that the labels were drawn from reach 0.87.
    expect(many).toBeGreaterThan(0.84);
    expect(many).toBeGreaterThan(one + 0.02);
  });

  it('is the same for a seed and another one for another', () => {
    const settings = { trees: 3 };
    expect(plant(crew, planted, settings, 1)).toEqual(plant(crew, planted, settings, 1));
    expect(plant(crew, planted, settings, 1)).not.toEqual(plant(crew, planted, settings, 2));
  });

  it('keeps its first trees when more are asked for', () => {
    const few = plant(crew, planted, { trees: 2 });
    const more = plant(crew, planted, { trees: 4 });
    const nodes = few.feature.length;
    expect(more.feature.slice(0, nodes)).toEqual(few.feature);
    expect(more.threshold.slice(0, nodes)).toEqual(few.threshold);
    // Values are shares of the forest's mean.
    expect(more.value.slice(0, nodes)).toEqual(few.value.map((value) => value / 2));
  });

  it('draws as many rows as there are for each tree, some twice', () => {
    const { roots, cover } = plant(crew, planted, { trees: 5, maxDepth: 1 });
    expect([...roots.slice(0, -1)].map((root) => cover[root])).toEqual(new Array(5).fill(3000));
    const column = Float64Array.from({ length: 60 }, (_, row) => row);
    const { feature } = plant(crew, { columns: [column], targets: column }, { trees: 50, minRowsInLeaf: 1 });
    // Every row that is drawn is a leaf then: one in e is not.
    const leaves = feature.filter((one) => one === -1).length / 50;
    expect(Math.abs(leaves - 60 * (1 - 1 / Math.E))).toBeLessThan(2);
  });

  it.each([1, 5, 40, 2.5])('keeps a weight of %s in each leaf', (minRowsInLeaf) => {
    const weights = Float64Array.from({ length: 3000 }, (_, row) => 0.3 + (row % 5) / 4);
    for (const rows of [planted, { ...planted, weights }]) {
      const ensemble = plant(crew, rows, { trees: 3, minRowsInLeaf });
      for (let tree = 0; tree < 3; tree++) {
        const covers = leavesOf(ensemble, tree).map((leaf) => ensemble.cover[leaf] as number);
        expect(covers.length).toBeGreaterThan(10);
        expect(Math.min(...covers)).toBeGreaterThanOrEqual(minRowsInLeaf * (1 - 1e-9));
      }
    }
  });

  it.each([1, 3])('keeps to a depth of %i', (maxDepth) => {
    const ensemble = plant(crew, planted, { trees: 4, maxDepth });
    for (let tree = 0; tree < treeCount(ensemble); tree++) expect(depthOf(ensemble, tree)).toBe(maxDepth);
  });

  it('with leaves of one row parts until every node is pure, and no further', () => {
    const ensemble = plant(crew, planted, { trees: 3, minRowsInLeaf: 1 });
    for (let tree = 0; tree < 3; tree++) {
      for (const leaf of leavesOf(ensemble, tree))
        expect([0, 1]).toContain((ensemble.value[leaf] as number) * 3);
    }
    const pure = plant(crew, { ...planted, targets: new Float64Array(3000).fill(1) }, { trees: 3 });
    expect(pure.feature).toHaveLength(3);
    expect([...pure.value]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  it('of columns that say nothing, or none, is leaves alone', () => {
    const constant = new Float64Array(3000).fill(7);
    const missing = new Float64Array(3000).fill(Number.NaN);
    for (const columns of [[], [constant], [missing, constant]]) {
      const ensemble = plant(crew, { columns, targets: planted.targets }, { trees: 4 });
      expect(ensemble.feature).toEqual(new Int32Array(4).fill(-1));
    }
  });

  it('looks on until a column parts the node, where those drawn do not', () => {
    const useless = Array.from({ length: 12 }, () => new Float64Array(3000).fill(1));
    const columns = [...useless, planted.columns[2] as Float64Array];
    const ensemble = plant(crew, { columns, targets: planted.targets }, { trees: 5, columnsPerNode: 1 });
    for (let tree = 0; tree < 5; tree++) expect(ensemble.feature[ensemble.roots[tree] as number]).toBe(12);
  });

  it('tries only as many columns at a node as are asked for', () => {
    // The best column is known; with all tried every tree begins with it, with one tried only some do.
    const rows = plantedRows(2000, 5);
    const sure = rows.targets.map((target, row) => target + (row % 10) / 100);
    const columns = [...rows.columns, sure];
    const begins = (columnsPerNode: number) => {
      const { roots, feature } = plant(
        crew,
        { columns, targets: rows.targets },
        { trees: 40, columnsPerNode },
      );
      return [...roots.slice(0, -1)].filter((root) => feature[root] === 5).length;
    };
    expect(begins(6)).toBe(40);
    expect(begins(1)).toBeGreaterThan(0);
    expect(begins(1)).toBeLessThan(20);
  });
});

describe('what is missing in a forest', () => {
  it('goes to the side where it fits, and where training had none, where most went', () => {
    const column = Float64Array.from({ length: 400 }, (_, row) => (row % 4 === 3 ? Number.NaN : row % 2));
    const asHigh = Float64Array.from({ length: 400 }, (_, row) => (row % 4 === 3 || row % 2 === 1 ? 1 : 0));
    const [hole = 0] = scoresOf(plant(crew, { columns: [column], targets: asHigh }), [numbers(Number.NaN)]);
    expect(hole).toBeCloseTo(1, 12);
    const mostLow = Float64Array.from({ length: 400 }, (_, row) => (row % 4 === 0 ? 1 : 0));
    const [unknown = 0] = scoresOf(plant(crew, { columns: [mostLow], targets: mostLow }), [
      numbers(Number.NaN),
    ]);
    expect(unknown).toBe(0);
  });
});

describe('weights in a forest', () => {
  it('of 0 are as if the rows were not there', () => {
    const isKept = (_: number, row: number) => row % 3 !== 0;
    const few = plantedRows(240, 3);
    const rounded = few.columns.map((values) => values.map((value) => Math.round(4 * value)));
    const weights = Float64Array.from({ length: 240 }, (_, row) => (row % 3 === 0 ? 0 : 1));
    const kept = rounded.map((values) => values.filter(isKept));
    const zeroed = plant(crew, { columns: rounded, targets: few.targets, weights }, { trees: 5 });
    const ones = new Float64Array(160).fill(1);
    const without = { columns: kept, targets: few.targets.filter(isKept), weights: ones };
    expect(scoresOf(zeroed, rounded)).toEqual(scoresOf(plant(crew, without, { trees: 5 }), rounded));
  });

  it('move the means towards the rows that weigh more', () => {
    const targets = Float64Array.from({ length: 1000 }, (_, row) => row % 2);
    const weights = targets.map((target) => 1 + 3 * target);
    const { value, feature } = plant(crew, { columns: [], targets, weights }, { trees: 50 });
    expect(feature).toHaveLength(50);
    expect(value.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0.8, 1);
  });

  it('of any size leave chances between 0 and 1 and covers that add up', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomStream(seed, 'weights');
        const { columns, targets } = plantedRows(200, seed);
        const weights = Float64Array.from({ length: 200 }, () => 0.01 + 3 * random());
        const ensemble = plant(crew, { columns, targets, weights }, { trees: 2, minRowsInLeaf: 0.01 }, seed);
        for (const [node, column] of ensemble.feature.entries()) {
          const child = ensemble.left[node] as number;
          if (column < 0) {
            expect(ensemble.value[node] as number).toBeGreaterThanOrEqual(0);
            expect(ensemble.value[node] as number).toBeLessThanOrEqual(0.5);
          } else {
            const sum = (ensemble.cover[child] as number) + (ensemble.cover[child + 1] as number);
            expect(ensemble.cover[node]).toBe(sum);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('leaves of a forest', () => {
  it('hold the mean of the rows drawn into them: on rows drawn once all, that of their targets', () => {
    // Ten values a hundred times each: a leaf's mean is near the value's, and a value never splits.
    const column = Float64Array.from({ length: 1000 }, (_, row) => row % 10);
    const targets = column.map((value) => value * value);
    const ensemble = plant(crew, { columns: [column], targets }, { trees: 3, minRowsInLeaf: 1 });
    for (let tree = 0; tree < 3; tree++) {
      expect(leavesOf(ensemble, tree)).toHaveLength(10);
      for (let row = 0; row < 10; row++) {
        const leaf = leafOf(ensemble, tree, [column], row);
        expect((ensemble.value[leaf] as number) * 3).toBeCloseTo(row * row, 5);
      }
    }
  });
});

describe('a forest refuses', () => {
  it.each<[keyof ForestSettings, number]>([
    ['trees', 0],
    ['trees', 10_001],
    ['columnsPerNode', 0],
    ['minRowsInLeaf', -1],
    ['minRowsInLeaf', Number.NaN],
    ['maxDepth', 0.5],
  ])('%s of %s', (name, value) => {
    expect(() => plant(crew, planted, { ...FOREST_DEFAULTS, [name]: value })).toThrow(
      `The forest's setting ${name} must be`,
    );
  });

  it('rows without weight, and none', () => {
    const weightless = { columns: [numbers(1, 2)], targets: numbers(0, 1), weights: numbers(0, 0) };
    expect(() => plant(crew, weightless)).toThrow('There is no row with a weight above 0');
    expect(() => plant(crew, { columns: [numbers()], targets: numbers() })).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e300])('a target of %s', (target) => {
    const rows = { columns: [numbers(1, 2)], targets: numbers(0, target) };
    expect(() => plant(crew, rows)).toThrow(
      `The target of row 1 is ${target}; a forest takes numbers within`,
    );
  });
});
