import { describe, expect, it } from 'vitest';
import { codesInOrderOf } from '../../../src/learning/encoding/codes-in-order-of.js';
import type { CategoricalColumn } from '../../../src/learning/table.js';

describe('codes in the order of other categories', () => {
  const column: CategoricalColumn = {
    kind: 'categorical',
    name: 'plan',
    codes: Int32Array.of(0, 1, 2, -1, 1),
    categories: ['yearly', 'monthly', 'trial'],
  };

  it('translates names, keeps what is missing, and marks what the model never saw', () => {
    expect(Array.from(codesInOrderOf(column, ['monthly', 'yearly']))).toEqual([1, 0, 2, -1, 0]);
  });

  it('changes nothing where both lists are the same', () => {
    expect(codesInOrderOf(column, column.categories)).toEqual(column.codes);
  });

  it('knows nobody in an empty list', () => {
    expect(Array.from(codesInOrderOf(column, []))).toEqual([0, 0, 0, -1, 0]);
  });
});
