import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boost, scoresOf } from '../trees/fitting.js';

const crew = openCrew();
const STEPS = 40;

const data = fc
  .record({ seed: fc.nat(), rowCount: fc.integer({ min: 20, max: 400 }), missing: fc.constantFrom(0, 0.2) })
  .map(({ seed, rowCount, missing }) => {
    const random = randomStream(seed, 'monotone');
    const columns = Array.from({ length: 3 }, () =>
      Float64Array.from({ length: rowCount }, () =>
        random() < missing ? Number.NaN : Math.floor(20 * random()),
      ),
    );
    const [bend, slope] = [3 * random() - 1, 2 * random() - 1];
    // Rises and falls along the first column, so that a constraint has something to hold against.
    const targets = Float64Array.from({ length: rowCount }, (_, row) => {
      const first = columns[0]?.[row] as number;
      const second = columns[1]?.[row] as number;
      return Math.sin((bend * (first || 0)) / 3) + (slope * (second || 0)) / 10 + random();
    });
    return { columns, targets, random };
  });

describe('monotone constraints', () => {
  it('hold along their columns from any row, and for the samples of rows and columns of each tree', () => {
    fc.assert(
      fc.property(
        data,
        fc.constantFrom<1 | -1>(1, -1),
        fc.constantFrom<1 | -1>(1, -1),
        (rows, first, second) => {
          const { ensemble } = boost(crew, rows, {
            objective: 'squared',
            trees: 12,
            learningRate: 0.5,
            minRowsInLeaf: 2,
            rowShare: 0.8,
            columnShare: 0.7,
            monotone: { c0: first, c1: second },
          });
          for (const [column, direction] of [first, second].entries()) {
            for (let trial = 0; trial < 5; trial++) {
              const row = Math.floor(rows.random() * rows.targets.length);
              const along = rows.columns.map((values, other) =>
                Float64Array.from({ length: STEPS }, (_, step) =>
                  other === column ? step / 2 - 1 : (values[row] as number),
                ),
              );
              const scores = scoresOf(ensemble, along);
              for (let step = 1; step < STEPS; step++) {
                const rise = (scores[step] as number) - (scores[step - 1] as number);
                expect(direction * rise).toBeGreaterThanOrEqual(0);
              }
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('cost nothing where the data run that way anyway', () => {
    const random = randomStream(1, 'rising');
    const columns = [Float64Array.from({ length: 500 }, () => Math.floor(20 * random()))];
    const targets = columns[0]?.map((value) => Math.floor(value / 4)) as Float64Array;
    const rows = { columns, targets };
    const settings = { objective: 'squared', trees: 60, minRowsInLeaf: 5 } as const;
    const scores = scoresOf(boost(crew, rows, { ...settings, monotone: { c0: 1 } }).ensemble, columns);
    for (const [row, score] of scores.entries()) expect(score).toBeCloseTo(targets[row] as number, 1);
  });

  it('do not touch columns of other names, whatever they are called', () => {
    const random = randomStream(2, 'names');
    const columns = ['constructor', 'toString'].map(() => Float64Array.from({ length: 200 }, () => random()));
    const targets = Float64Array.from({ length: 200 }, () => Math.round(random()));
    const plain = boost(crew, { columns, targets }, { trees: 3 });
    const named = { columns, targets, names: ['constructor', 'toString'] };
    expect(boost(crew, named, { trees: 3 }).ensemble).toEqual(plain.ensemble);
  });
});
