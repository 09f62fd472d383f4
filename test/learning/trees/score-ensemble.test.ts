import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstTrees } from '../../../src/learning/trees/ensemble-builder.js';
import { ensembleScorer } from '../../../src/learning/trees/score-ensemble.js';
import { numbers } from './fitting.js';
import { walk } from './plain-walk.js';
import { ensembles, rowsFor } from './random-ensemble.js';

// Rows are scored 64 abreast, and in fours.
const ROW_COUNTS = [0, 1, 2, 3, 4, 5, 63, 64, 65, 129];

describe('scoring an ensemble', () => {
  it('says what walking every tree says, bit for bit, with either kernel and for any number of rows', () => {
    fc.assert(
      fc.property(ensembles, fc.nat(), fc.constantFrom(...ROW_COUNTS), (ensemble, seed, rowCount) => {
        const columns = rowsFor(ensemble, rowCount, seed);
        const walked = walk(ensemble, columns, rowCount);
        for (const kernel of ['wasm', 'javascript'] as const) {
          const scores = ensembleScorer(ensemble, kernel)(columns, rowCount);
          expect([...scores]).toEqual([...walked]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does not mind what was scored before', () => {
    fc.assert(
      fc.property(ensembles, fc.nat(), (ensemble, seed) => {
        const score = ensembleScorer(ensemble);
        score(rowsFor(ensemble, 100, seed + 1), 100);
        const columns = rowsFor(ensemble, 7, seed);
        expect([...score(columns, 7)]).toEqual([...walk(ensemble, columns, 7)]);
      }),
      { numRuns: 30 },
    );
  });

  it('of its first trees is scoring with those alone', () => {
    fc.assert(
      fc.property(ensembles, fc.nat({ max: 9 }), (ensemble, count) => {
        const columns = rowsFor(ensemble, 20, count);
        const { roots } = ensemble;
        const alone = { ...ensemble, roots: roots.slice(0, Math.min(count, roots.length - 1) + 1) };
        const scores = ensembleScorer(firstTrees(ensemble, count))(columns, 20);
        expect([...scores]).toEqual([...walk(alone, columns, 20)]);
      }),
      { numRuns: 50 },
    );
  });

  it('works without columns, where trees are leaves', () => {
    const leaf = { featureCount: 0, base: 1, roots: Int32Array.of(0, 1), feature: Int32Array.of(-1) };
    const rest = { missingLeft: Uint8Array.of(0), left: Int32Array.of(0), threshold: numbers(0) };
    const score = ensembleScorer({ ...leaf, ...rest, value: numbers(0.5), cover: numbers(1) });
    expect([...score([], 3)]).toEqual([1.5, 1.5, 1.5]);
  });

  it('refuses another number of columns, and columns with too few rows', () => {
    const stump = {
      featureCount: 1,
      base: 0,
      roots: Int32Array.of(0, 3),
      feature: Int32Array.of(0, -1, -1),
      threshold: numbers(0, 0, 0),
      missingLeft: new Uint8Array(3),
      left: Int32Array.of(1, 1, 2),
      value: numbers(0, 1, 2),
      cover: numbers(2, 1, 1),
    };
    const score = ensembleScorer(stump);
    expect(() => score([numbers(1), numbers(1)], 1)).toThrow(
      new RangeError('The trees were grown on 1 columns; 2 were given.'),
    );
    expect(() => score([numbers(1)], 2)).toThrow(new RangeError('Column 0 has 1 rows; 2 are to be scored.'));
  });

  it('can be set up hundreds of times in one process', () => {
    const leaf = { featureCount: 1, base: 0, roots: Int32Array.of(0, 1), feature: Int32Array.of(-1) };
    const rest = { missingLeft: Uint8Array.of(0), left: Int32Array.of(0), threshold: numbers(0) };
    const ensemble = { ...leaf, ...rest, value: numbers(0.5), cover: numbers(1) };
    for (let time = 0; time < 300; time++) expect(ensembleScorer(ensemble)([numbers(1)], 1)[0]).toBe(0.5);
  });
});
