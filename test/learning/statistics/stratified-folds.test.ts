import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stratifiedFolds } from '../../../src/learning/statistics/stratified-folds.js';

const labels = fc
  .array(fc.integer({ min: 0, max: 1 }), { minLength: 1, maxLength: 200 })
  .map((values) => Float64Array.from(values));
const folds = fc.integer({ min: 2, max: 10 });

describe('stratified folds', () => {
  it('deal each class and all rows evenly', () => {
    fc.assert(
      fc.property(labels, folds, fc.integer(), (rows, foldCount, seed) => {
        const fold = stratifiedFolds(rows, null, foldCount, seed);
        for (const isCounted of [
          () => true,
          (label: number) => label === 1,
          (label: number) => label === 0,
        ]) {
          const counts = new Array<number>(foldCount).fill(0);
          for (const [row, label] of rows.entries()) {
            const own = fold[row] as number;
            if (isCounted(label)) counts[own] = (counts[own] ?? 0) + 1;
          }
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keep a customer’s rows together', () => {
    fc.assert(
      fc.property(labels, folds, fc.integer(), (rows, foldCount, seed) => {
        const groups = Int32Array.from(rows, (_, row) => (row * 7) % 23);
        const fold = stratifiedFolds(rows, groups, foldCount, seed);
        const foldOf = new Map<number, number>();
        for (const [row, group] of groups.entries()) {
          expect(foldOf.get(group) ?? fold[row]).toBe(fold[row]);
          foldOf.set(group, fold[row] as number);
        }
      }),
    );
  });

  it('are the same for the same seed and others for another', () => {
    const rows = Float64Array.from({ length: 100 }, (_, row) => row % 2);
    expect(stratifiedFolds(rows, null, 5, 1)).toEqual(stratifiedFolds(rows, null, 5, 1));
    expect(stratifiedFolds(rows, null, 5, 1)).not.toEqual(stratifiedFolds(rows, null, 5, 2));
  });

  it('refuse fewer than two folds and groups of another length', () => {
    expect(() => stratifiedFolds(Float64Array.of(1), null, 1, 0)).toThrow(RangeError);
    expect(() => stratifiedFolds(Float64Array.of(1), Int32Array.of(1, 2), 2, 0)).toThrow(RangeError);
  });
});
