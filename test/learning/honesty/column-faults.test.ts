import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { columnFaults } from '../../../src/learning/honesty/column-faults.js';
import {
  type CategoricalColumn,
  type Column,
  type NumericColumn,
  table,
} from '../../../src/learning/table.js';

const ROWS = 200;
const random = randomStream(1, 'faults');

describe('faults of columns', () => {
  it('are none in honest columns', () => {
    expect(
      faults(
        numbers('amount', () => random()),
        numbers('orders', () => Math.floor(random() * 12)),
        names('sector', (row) => row % 7),
        names('account', (row) => row % 100),
        numbers('gap or one', (row) => (row % 2 === 0 ? 1 : Number.NaN)),
        names('gap or yes', (row) => (row % 3 === 0 ? 0 : -1)),
        // Distinct whole numbers, but from so wide a range that they may well be amounts.
        numbers('cents', (row) => row * 1_000_003 + Math.floor(random() * 1_000_000)),
      ),
    ).toEqual([]);
  });

  it('are named: empty and constant', () => {
    expect(
      faults(
        numbers('no numbers', () => Number.NaN),
        names('no names', () => -1),
        numbers('always 7', () => 7),
        names('always the same', () => 3),
        numbers('endless', () => Number.POSITIVE_INFINITY),
      ),
    ).toEqual([
      { column: 'no numbers', reason: 'empty' },
      { column: 'no names', reason: 'empty' },
      { column: 'always 7', reason: 'constant' },
      { column: 'always the same', reason: 'constant' },
      { column: 'endless', reason: 'constant' },
    ]);
  });

  it('are named: identifiers, of running numbers with gaps as of names', () => {
    expect(
      faults(
        numbers('row', (row) => row),
        numbers('customer number', (row) => 10_000 + 3 * ((row * 7) % ROWS)),
        names('key', (row) => row),
        names('nearly a key', (row) => (row < 4 ? 0 : row)),
      ).map(({ column, reason }) => [column, reason]),
    ).toEqual([
      ['row', 'identifier'],
      ['customer number', 'identifier'],
      ['key', 'identifier'],
      ['nearly a key', 'identifier'],
    ]);
  });

  it('are no identifiers in a handful of rows', () => {
    const few = Float64Array.of(1, 2, 3, 4, 5);
    expect(columnFaults(table([{ kind: 'numeric', name: 'few', values: few }]))).toEqual([]);
  });

  it('are named: duplicates, with the column they repeat', () => {
    const amount = numbers('amount', (row) => (row % 9 === 0 ? Number.NaN : row % 5));
    expect(
      faults(
        amount,
        names('plan', (row) => row % 4),
        { ...amount, name: 'amount again', values: amount.values.map((value) => (value === 0 ? -0 : value)) },
        names('plan code', (row) => 9 - (row % 4)),
        numbers('not quite', (row) => (row === 100 ? 99 : (amount.values[row] as number))),
      ),
    ).toEqual([
      { column: 'amount again', reason: 'duplicate', sameAs: 'amount' },
      { column: 'plan code', reason: 'duplicate', sameAs: 'plan' },
    ]);
  });

  it('are none of a table without columns', () => {
    expect(columnFaults(table([]))).toEqual([]);
  });
});

function faults(...columns: Column[]) {
  return columnFaults(table(columns));
}

function numbers(name: string, valueAt: (row: number) => number): NumericColumn {
  return { kind: 'numeric', name, values: Float64Array.from({ length: ROWS }, (_, row) => valueAt(row)) };
}

function names(name: string, codeOf: (row: number) => number): CategoricalColumn {
  return {
    kind: 'categorical',
    name,
    codes: Int32Array.from({ length: ROWS }, (_, row) => codeOf(row)),
    categories: Array.from({ length: ROWS }, (_, code) => `${code}`),
  };
}
