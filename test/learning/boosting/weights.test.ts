import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { OBJECTIVES } from '../../../src/learning/boosting/objective.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boost, numbers, scoresOf } from '../trees/fitting.js';

const crew = openCrew();
// Rows count by weight where hessians decide; by number where rows in a leaf do, so those are not limited.
const SETTINGS = { trees: 6, maxLeaves: 6, minRowsInLeaf: 0, minHessianInLeaf: 0.5 } as const;

const data = fc
  .record({ seed: fc.nat(), rowCount: fc.integer({ min: 8, max: 120 }) })
  .map(({ seed, rowCount }) => {
    const random = randomStream(seed, 'weights');
    const columns = Array.from({ length: 3 }, () =>
      Float64Array.from({ length: rowCount }, () => (random() < 0.1 ? Number.NaN : Math.floor(8 * random()))),
    );
    const targets = Float64Array.from({ length: rowCount }, (_, row) =>
      row < 2 ? row : Math.round(random()),
    );
    const weights = Float64Array.from({ length: rowCount }, () => 2 ** Math.floor(3 * random()));
    return { columns, targets, weights };
  });

describe('weights', () => {
  it('of whole numbers are rows that stand there so many times', () => {
    fc.assert(
      fc.property(data, fc.constantFrom(...OBJECTIVES), ({ columns, targets, weights }, objective) => {
        const positive = objective === 'gamma' ? targets.map((target) => target + 0.5) : targets;
        const times = [...weights].flatMap((weight, row) => new Array<number>(weight).fill(row));
        const repeat = (values: Float64Array) => Float64Array.from(times, (row) => values[row] as number);
        const repeated = { columns: columns.map(repeat), targets: repeat(positive) };
        const settings = { ...SETTINGS, objective };
        const weighted = { columns, targets: positive, weights };
        // Weights that are powers of two round alike, as do all sums of so few rows.
        expect(boost(crew, weighted, settings).ensemble).toEqual(boost(crew, repeated, settings).ensemble);
      }),
      { numRuns: 60 },
    );
  });

  it('of 0 are as if the rows were not there', () => {
    fc.assert(
      fc.property(data, ({ columns, targets, weights }) => {
        const isKept = (_: number, row: number) => row < 2 || row % 3 !== 0;
        const some = weights.map((weight, row) => (isKept(weight, row) ? weight : 0));
        const kept = {
          columns: columns.map((values) => values.filter(isKept)),
          targets: targets.filter(isKept),
          weights: weights.filter(isKept),
        };
        const zeroed = boost(crew, { columns, targets, weights: some }, SETTINGS).ensemble;
        const without = boost(crew, kept, SETTINGS).ensemble;
        const [one, other] = [zeroed, without].map((ensemble) => scoresOf(ensemble, kept.columns));
        for (const row of kept.targets.keys()) expect(one?.[row]).toBeCloseTo(other?.[row] as number, 3);
      }),
      { numRuns: 40 },
    );
  });

  it('of 0 alone in a tree’s sample make it add nothing, not NaN', () => {
    const rising = Float64Array.from({ length: 200 }, (_, row) => row);
    const targets = rising.map((row) => row % 2);
    const weights = rising.map((row) => (row < 2 ? 1 : 0));
    const { ensemble } = boost(crew, { columns: [rising], targets, weights }, { rowShare: 0.05, trees: 30 });
    expect([...scoresOf(ensemble, [rising])].every(Number.isFinite)).toBe(true);
    expect(ensemble.cover.every((cover) => cover > 0)).toBe(true);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e13])('of %s are refused', (weight) => {
    const rows = { columns: [numbers(1, 2)], targets: numbers(0, 1), weights: numbers(1, weight) };
    expect(() => boost(crew, rows)).toThrow(`The weight of row 1 is ${weight}; weights go from 0 to`);
  });

  it('add up: a node’s cover is its children’s, the root’s that of all rows', () => {
    fc.assert(
      fc.property(data, ({ columns, targets, weights }) => {
        const uneven = weights.map((weight) => weight / 7);
        const { roots, feature, left, cover } = boost(
          crew,
          { columns, targets, weights: uneven },
          SETTINGS,
        ).ensemble;
        const total = uneven.reduce((sum, weight) => sum + weight, 0);
        for (const root of roots.slice(0, -1)) expect(cover[root]).toBeCloseTo(total, 9);
        for (const [node, column] of feature.entries()) {
          const child = left[node] as number;
          if (column >= 0) expect(cover[node]).toBe((cover[child] as number) + (cover[child + 1] as number));
        }
      }),
      { numRuns: 30 },
    );
  });
});
