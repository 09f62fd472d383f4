import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { lossOf } from '../../../src/learning/boosting/objective.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boost, scoresOf } from './fitting.js';
import { leafOf, leavesOf, treeCount } from './plain-walk.js';
import { columnsOf } from './random-columns.js';

const crew = openCrew();
const SETTINGS = {
  objective: 'squared',
  trees: 5,
  maxLeaves: 12,
  minRowsInLeaf: 1,
  minHessianInLeaf: 0,
} as const;

const data = fc.tuple(fc.integer({ min: 2, max: 300 }), fc.nat()).chain(([rowCount, seed]) =>
  columnsOf(rowCount).map((columns) => {
    const random = randomStream(seed, 'targets');
    return { columns, targets: Float64Array.from({ length: rowCount }, () => random() - 0.5) };
  }),
);

describe('a row never lands on the other side of a threshold by its value than by its bin', () => {
  it('when it was trained on: leaves cover as many rows as fall into them by value', () => {
    fc.assert(
      fc.property(data, ({ columns, targets }) => {
        const { ensemble } = boost(crew, { columns, targets }, SETTINGS);
        for (let tree = 0; tree < treeCount(ensemble); tree++) {
          const fallen = new Map<number, number>();
          for (let row = 0; row < targets.length; row++) {
            const leaf = leafOf(ensemble, tree, columns, row);
            fallen.set(leaf, (fallen.get(leaf) ?? 0) + 1);
          }
          for (const leaf of leavesOf(ensemble, tree))
            expect(ensemble.cover[leaf]).toBe(fallen.get(leaf) ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('when it was validated on: the loss by bins is the loss of the scores by values', () => {
    fc.assert(
      fc.property(data, fc.integer({ min: 1, max: 9 }), ({ columns, targets }, tenths) => {
        const trainRows = Math.max(1, Math.floor((targets.length * tenths) / 10));
        if (trainRows === targets.length) return;
        const fitted = boost(crew, { columns, targets, trainRows }, { ...SETTINGS, rowShare: 0.7 });
        const scores = scoresOf(fitted.ensemble, columns);
        let loss = 0;
        for (let row = trainRows; row < targets.length; row++) {
          loss += lossOf('squared', targets[row] as number, scores[row] as number);
        }
        expect(fitted.validationLoss.at(-1)).toBe(loss / (targets.length - trainRows));
      }),
      { numRuns: 60 },
    );
  });
});
