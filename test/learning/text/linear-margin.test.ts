import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { fitLinearMargin, marginOf } from '../../../src/learning/text/linear-margin.js';
import type { SparseRows } from '../../../src/learning/text/sparse-rows.js';

function rowsOf(dense: readonly (readonly number[])[]): SparseRows {
  const entries = dense.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [[column, value] as const])),
  );
  const starts = [0];
  for (const row of entries) starts.push((starts.at(-1) ?? 0) + row.length);
  return {
    columnCount: dense[0]?.length ?? 0,
    starts: Int32Array.from(starts),
    columns: Int32Array.from(entries.flat(), ([column]) => column),
    values: Float32Array.from(entries.flat(), ([, value]) => value),
  };
}

const rows = rowsOf([
  [1, 0, 0.5],
  [0.9, 0, 0.1],
  [0, 1, 0.4],
  [0, 0.8, 0.3],
  [0, 0, 1],
]);
const fit = (cost: number) =>
  fitLinearMargin(rows, Int32Array.of(0, 1, 2, 3), (row) => row < 2, cost, randomStream(1, 'margin'));

describe('a linear margin', () => {
  it('puts what can be told apart on either side', () => {
    const model = fit(10);
    expect([0, 1, 2, 3].map((row) => marginOf(model, rows, row) > 0)).toEqual([true, true, false, false]);
  });

  it('comes to the optimum of two points, each 1 + 1 / (4 × cost) from the other side', () => {
    // With w = a (e1 − e2): minimises a² + 2 × cost × (1 − a)², so a = 2 cost / (1 + 2 cost).
    const pair = rowsOf([
      [1, 0],
      [0, 1],
    ]);
    const { weights, bias } = fitLinearMargin(
      pair,
      Int32Array.of(0, 1),
      (row) => row === 0,
      1,
      randomStream(1, 'two'),
    );
    expect(weights[0]).toBeCloseTo(2 / 3, 3);
    expect(weights[1]).toBeCloseTo(-2 / 3, 3);
    expect(bias).toBeCloseTo(0, 3);
  });

  it('learns the same from the same, and more with a higher cost', () => {
    expect(fit(1)).toEqual(fit(1));
    expect(marginOf(fit(10), rows, 0)).toBeGreaterThan(marginOf(fit(0.1), rows, 0));
  });
});
