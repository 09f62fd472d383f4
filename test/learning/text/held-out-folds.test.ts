import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { heldOutFolds } from '../../../src/learning/text/held-out-folds.js';

it('spreads every class and all rows evenly, and never holds out the only row of a class', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { maxLength: 60 }),
      fc.integer({ min: 2, max: 5 }),
      (labels, foldCount) => {
        const folds = heldOutFolds(Int32Array.from(labels), 10, foldCount, randomStream(1, 'test'));
        const sizes = (rows: readonly number[]): number[] =>
          Array.from({ length: foldCount }, (_, fold) => rows.filter((row) => folds[row] === fold).length);
        const spread = (counts: readonly number[]): number => Math.max(...counts) - Math.min(...counts);
        for (let label = 0; label < 10; label++) {
          const rows = [...labels.keys()].filter((row) => labels[row] === label);
          if (rows.length === 1) expect(folds[rows[0] ?? 0]).toBe(-1);
          else expect(spread(sizes(rows))).toBeLessThanOrEqual(1);
        }
        expect(spread(sizes([...labels.keys()]))).toBeLessThanOrEqual(1);
      },
    ),
  );
});
