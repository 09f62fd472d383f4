import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { columnEvidence } from '../../../src/learning/honesty/column-evidence.js';
import { findLeaks } from '../../../src/learning/honesty/find-leaks.js';
import { rocAuc } from '../../../src/learning/metrics/roc-auc.js';
import { stratifiedFolds } from '../../../src/learning/statistics/stratified-folds.js';
import { type CategoricalColumn, type NumericColumn, table } from '../../../src/learning/table.js';

const ROWS = 1_000;
const random = randomStream(1, 'leaks');
const labels = Float64Array.from({ length: ROWS }, () => (random() < 0.3 ? 1 : 0));
/** Tells something, as honest features do. */
const honest = numbers('tenure', (label) => random() - 0.4 * label);
const noise = numbers('noise', () => random());

describe('the leakage guard', () => {
  it('names an amount that is 0 for every lost deal', () => {
    const value = numbers('close_value', (label) => (label === 1 ? 100 + Math.floor(5_000 * random()) : 0));
    expect(findLeaks(table([honest, value, noise]), labels, 0)).toEqual([
      { column: 'close_value', why: { kind: 'separates_classes', auc: 1 } },
    ]);
  });

  it('names numbers that separate in the middle, in either direction, or by a gap', () => {
    const middle = numbers('middle', (label) =>
      label === 1 ? 40 + 20 * random() : random() < 0.5 ? 40 * random() : 60 + 40 * random(),
    );
    const falling = numbers('falling', (label) => random() - 1.01 * label);
    const gap = numbers('gap', (label) => (label === 1 ? (random() < 0.3 ? Number.NaN : 5) : random()));
    const leaks = findLeaks(table([middle, honest, falling, gap]), labels, 0);
    expect(leaks.map(({ column }) => column)).toEqual(['middle', 'falling', 'gap']);
  });

  it('names a status whose words are the answer', () => {
    const words = labels.map((label) => (label === 1 ? 0 : 1 + Math.floor(3 * random())));
    const status = names('status', Int32Array.from(words), 4);
    expect(findLeaks(table([honest, status]), labels, 0).map(({ column }) => column)).toEqual(['status']);
  });

  it('does not take 1,000 names of their own for an answer', () => {
    const own = names(
      'customer',
      Int32Array.from(labels, (_, row) => row),
      ROWS,
    );
    const twice = names(
      'account',
      Int32Array.from(labels, (_, row) => row >> 1),
      ROWS / 2,
    );
    const folds = stratifiedFolds(labels, null, 5, 0);
    expect(rocAuc(columnEvidence(own, labels, folds, 5), labels)).toBe(0.5);
    expect(findLeaks(table([honest, own, twice]), labels, 0)).toEqual([]);
  });

  it('names what is filled for one class only, wholly or for a good part', () => {
    const date = numbers('closed_on', (label) => (label === 1 ? random() : Number.NaN));
    const reason = names(
      'reason',
      Int32Array.from(labels, (label) => (label === 1 && random() < 0.4 ? Math.floor(3 * random()) : -1)),
      3,
    );
    const kept = numbers('kept_since', (label) => (label === 0 || random() < 0.03 ? random() : Number.NaN));
    const leaks = findLeaks(table([date, honest, reason, kept]), labels, 0);
    expect(leaks).toEqual([
      {
        column: 'closed_on',
        why: { kind: 'filled_after_the_fact', presentInPositives: 1, presentInNegatives: 0 },
      },
      {
        column: 'reason',
        why: {
          kind: 'filled_after_the_fact',
          presentInPositives: expect.closeTo(0.4, 1),
          presentInNegatives: 0,
        },
      },
      {
        column: 'kept_since',
        why: {
          kind: 'filled_after_the_fact',
          presentInPositives: expect.closeTo(0.03, 1),
          presentInNegatives: 1,
        },
      },
    ]);
  });

  it('leaves honest columns alone: strong ones, and gaps that lean to one class', () => {
    const strong = numbers('strong', (label) => random() - 0.8 * label);
    const gaps = numbers('gaps', (label) => (random() < (label === 1 ? 0.6 : 0.2) ? Number.NaN : random()));
    const silent = numbers('days_since_order', (label) =>
      label === 1 && random() < 0.5 ? Number.NaN : random(),
    );
    expect(findLeaks(table([honest, strong, gaps, silent, noise]), labels, 0)).toEqual([]);
  });

  it('leaves a nearly perfect column alone where all others together come as near', () => {
    const near = (name: string) => numbers(name, (label) => random() - 0.78 * label);
    const best = numbers('best', (label) => random() - 0.87 * label);
    expect(
      rocAuc(
        best.values.map((value) => -value),
        labels,
      ),
    ).toBeGreaterThan(0.98);
    const others = ['a', 'b', 'c', 'd', 'e'].map(near);
    expect(findLeaks(table([best, ...others]), labels, 0)).toEqual([]);
    expect(findLeaks(table([best, honest]), labels, 0).map(({ column }) => column)).toEqual(['best']);
  });

  it('says nothing of fewer than ten rows of a class, of no columns, or of one class', () => {
    const few = Float64Array.from({ length: 30 }, (_, row) => (row < 9 ? 1 : 0));
    const same: NumericColumn = { kind: 'numeric', name: 'same', values: few };
    expect(findLeaks(table([same]), few, 0)).toEqual([]);
    expect(findLeaks(table([same]), new Float64Array(30), 0)).toEqual([]);
    expect(findLeaks({ rowCount: ROWS, columns: [] }, labels, 0)).toEqual([]);
    expect(() => findLeaks(table([same]), labels, 0)).toThrow(/30 rows and 1000 labels/);
  });

  it('is safe with empty and constant columns and infinities', () => {
    const empty = numbers('empty', () => Number.NaN);
    const constant = numbers('constant', () => 1e300);
    const endless = numbers('endless', (label) =>
      label === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY,
    );
    const nothing = names('nothing', new Int32Array(ROWS).fill(-1), 0);
    expect(findLeaks(table([empty, constant, endless, nothing]), labels, 0)).toEqual([
      { column: 'endless', why: { kind: 'separates_classes', auc: 1 } },
    ]);
  });

  it('looks at a sample of many rows and finds the same', () => {
    const many = Float64Array.from({ length: 30_000 }, (_, row) => (row % 3 === 0 ? 1 : 0));
    const leak: NumericColumn = {
      kind: 'numeric',
      name: 'leak',
      values: many.map((label) => label + random() / 2),
    };
    const other: NumericColumn = { kind: 'numeric', name: 'other', values: many.map(() => random()) };
    expect(findLeaks(table([leak, other]), many, 0)).toEqual([
      { column: 'leak', why: { kind: 'separates_classes', auc: 1 } },
    ]);
  });
});

function numbers(name: string, drawValue: (label: number) => number): NumericColumn {
  return { kind: 'numeric', name, values: labels.map((label) => drawValue(label)) };
}

function names(name: string, codes: Int32Array, count: number): CategoricalColumn {
  return {
    kind: 'categorical',
    name,
    codes,
    categories: Array.from({ length: count }, (_, code) => `${name} ${code}`),
  };
}
