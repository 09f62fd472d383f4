import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import type { Figure } from '../../../src/learning/evaluation/evaluation.js';
import {
  type HeldOutRows,
  permutationImportance,
} from '../../../src/learning/explanation/permutation-importance.js';
import { rowLogLoss } from '../../../src/learning/metrics/log-loss.js';
import { type Table, table, takeNumbers, takeRows } from '../../../src/learning/table.js';

describe('permutation importance', () => {
  it('meets the mean over all pairs of rows when shuffled often', () => {
    const pass = heldOut(1, 60);
    const [first] = permutationImportance([pass], 0, { repeats: 2000 });
    expect(first?.name).toBe('used');
    expect(first?.importance.value).toBeCloseTo(overAllPairs(pass), 2);
  });

  it('gives a column the model ignores exactly nothing', () => {
    const [, second] = permutationImportance([heldOut(1, 60)], 0);
    expect(second).toEqual({ name: 'ignored', importance: { value: 0, low: 0, high: 0 } });
  });

  it('covers the truth about as often as it says, where a few rows hold the news too', () => {
    const share = 0.15;
    // Chances .8 and .2, rightly: the other value costs .6 · log 4 on average, and that often it is the other.
    const truth = 2 * share * (1 - share) * 0.6 * Math.log(4);
    let covered = 0;
    const samples = 300;
    for (let seed = 0; seed < samples; seed++) {
      const { low, high } = importanceOfUsed(heldOut(seed, 150, share), seed, 10);
      if (low <= truth && truth <= high) covered++;
    }
    expect(covered / samples).toBeGreaterThan(0.92);
    expect(covered / samples).toBeLessThan(0.99);
  });

  it('is wider where rows belong together', () => {
    const customers = heldOut(5, 12);
    const groups = Int32Array.from({ length: 240 }, (_, row) => Math.floor(row / 20));
    const pass = rowsTwentyTimes(customers, groups);
    const width = (given: HeldOutRows) => {
      const { low, high } = importanceOfUsed(given, 1);
      return high - low;
    };
    expect(width({ ...pass, groups })).toBeGreaterThan(3 * width(pass));
    expect(width({ ...pass, groups: new Int32Array(240) })).toBe(Number.POSITIVE_INFINITY);
  });

  it('averages over passes', () => {
    const [one, other] = [heldOut(1, 50), heldOut(2, 90)];
    const mean = (overAllPairs(one) + overAllPairs(other)) / 2;
    expect(permutationImportance([one, other], 0, { repeats: 1000 })[0]?.importance.value).toBeCloseTo(
      mean,
      2,
    );
  });

  it('predicts no more rows than asked for, and none whose value stays', () => {
    let predicted = 0;
    const pass = heldOut(1, 500);
    const counting = {
      ...pass,
      predict: (rows: Table) => {
        predicted += rows.rowCount;
        return predict(rows);
      },
    };
    permutationImportance([counting], 0, { repeats: 3, maxRows: 100 });
    // Two columns, three repeats; half of the values of one of them stay.
    expect(predicted).toBeLessThan(2 * 3 * 100);
    expect(predicted).toBeGreaterThan(1.2 * 3 * 100);
  });

  it('shuffles a column alike whatever other columns there are', () => {
    const pass = heldOut(1, 60);
    const alone = { ...pass, rows: { rowCount: 60, columns: pass.rows.columns.slice(0, 1) } };
    expect(permutationImportance([alone], 4)[0]).toEqual(permutationImportance([pass], 4)[0]);
    expect(permutationImportance([pass], 5)[0]).not.toEqual(permutationImportance([pass], 4)[0]);
  });

  it('shuffles categories and missing values as they are', () => {
    const codes = Int32Array.from({ length: 90 }, (_, row) => (row % 3) - 1);
    const labels = Float64Array.from(codes, (code) => (code === 1 ? 1 : 0));
    const rows = table([{ kind: 'categorical', name: 'size', codes, categories: ['small', 'large'] }]);
    const byCode = (given: Table) => {
      const [column] = given.columns;
      if (column?.kind !== 'categorical') throw new Error('The column was changed.');
      return Float64Array.from(column.codes, (code) => (code === 1 ? 0.9 : 0.1));
    };
    const [found] = permutationImportance(
      [{ rows, labels, probabilities: byCode(rows), predict: byCode }],
      0,
    );
    expect(found?.importance.low).toBeGreaterThan(0);
  });

  it('refuses passes it cannot shuffle', () => {
    const pass = heldOut(1, 10);
    expect(() => permutationImportance([], 0)).toThrow('no held-out rows');
    expect(() => permutationImportance([heldOut(1, 1)], 0)).toThrow('a single row');
    expect(() => permutationImportance([pass], 0, { repeats: 0 })).toThrow('shuffled 0 times');
    expect(() => permutationImportance([pass], 0, { maxRows: 1 })).toThrow('At most 1 rows');
    const other = { ...pass, rows: { rowCount: 10, columns: pass.rows.columns.slice(1) } };
    expect(() => permutationImportance([pass, other], 0)).toThrow('Pass 1 has other columns');
  });
});

function importanceOfUsed(pass: HeldOutRows, seed: number, repeats = 5): Figure {
  const found = permutationImportance([pass], seed, { repeats }).find(({ name }) => name === 'used');
  if (found === undefined) throw new Error('The column in use was not judged.');
  return found.importance;
}

/** A column that is 1 in that share of the rows and else 0, a label that agrees with it four times in five, and a column of noise. */
function heldOut(seed: number, rowCount: number, share = 0.5): HeldOutRows {
  const random = randomStream(seed, 'held-out rows');
  const column = Float64Array.from({ length: rowCount }, () => (random() < share ? 1 : 0));
  const rows = rowsWith(column);
  return {
    rows,
    labels: column.map((value) => (random() < 0.8 ? value : 1 - value)),
    probabilities: predict(rows),
    predict,
  };
}

function rowsWith(column: Float64Array): Table {
  return table([
    { kind: 'numeric', name: 'used', values: column },
    { kind: 'numeric', name: 'ignored', values: column.map((_, row) => row) },
  ]);
}

function predict({ columns }: Table): Float64Array {
  const [used] = columns;
  if (used?.kind !== 'numeric') throw new Error('The column in use is a number.');
  return used.values.map((value) => (value === 1 ? 0.8 : 0.2));
}

function rowsTwentyTimes({ rows, labels, probabilities }: HeldOutRows, rowOf: Int32Array): HeldOutRows {
  return {
    rows: takeRows(rows, rowOf),
    labels: takeNumbers(labels, rowOf),
    probabilities: takeNumbers(probabilities, rowOf),
    predict,
  };
}

function overAllPairs({ probabilities, labels }: HeldOutRows): number {
  let sum = 0;
  for (const [row, label] of labels.entries()) {
    for (const [donor, probability] of probabilities.entries()) {
      if (donor !== row) sum += rowLogLoss(probability, label) - rowLogLoss(probabilities[row] ?? 0, label);
    }
  }
  return sum / (labels.length * (labels.length - 1));
}
