import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Columns } from '../../models/history-bytes.js';
import { joinYears, splitByYear } from '../../models/history-years.js';
import { exampleHistory } from '../contracts/stores/example-rows.js';

function withOrdersAt(dates: readonly string[]): Columns {
  const { customerId: _customerId, ...columns } = exampleHistory('erp:1', dates.length);
  return {
    ...columns,
    orders: { ...columns.orders, atMs: Float64Array.from(dates, (date) => Date.parse(date)) },
  };
}

function joined(columns: Columns): Columns {
  const [first, ...rest] = splitByYear(columns).map((year) => year.columns);
  return first === undefined ? columns : joinYears([first, ...rest]);
}

describe('a history cut by year', () => {
  it('has one part per year, of all series', () => {
    const columns = withOrdersAt([
      '2019-12-31T23:59:59Z',
      '2020-01-01T00:00:00Z',
      '2020-06-01',
      '2022-01-01',
    ]);
    const years = splitByYear(columns);
    // The example's invoices are of January 2020.
    expect(
      years.map(({ year, columns: part }) => [year, part.orders.atMs.length, part.invoices.atMs.length]),
    ).toEqual([
      [2019, 1, 0],
      [2020, 2, 2],
      [2022, 1, 0],
    ]);
    expect(joined(columns)).toStrictEqual(columns);
  });

  it('keeps the order of entries where one stands behind a later year', () => {
    const columns = withOrdersAt(['2019-05-01', '2021-05-01', '2020-05-01', '2021-06-01']);
    expect(joined(columns)).toStrictEqual(columns);
  });

  it('comes back whole from any times', () => {
    const time = fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2026, 0) });
    fc.assert(
      fc.property(fc.array(time), fc.boolean(), (times, isSorted) => {
        const inOrder = isSorted ? [...times].sort((a, b) => a - b) : times;
        const columns = withOrdersAt(inOrder.map((at) => new Date(at).toISOString()));
        expect(joined(columns)).toStrictEqual(columns);
      }),
    );
  });
});
