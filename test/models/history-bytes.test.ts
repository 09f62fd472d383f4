import { describe, expect, it } from 'vitest';
import { fromBytes, SERIES_COUNT, toBytes } from '../../models/history-bytes.js';
import { encodeColumns } from '../../models/history-codec.js';
import { columnsOf, SERIES_NAMES } from '../../src/domain/history.js';
import { buildHistory } from '../../src/history/build.js';
import { CUSTOMER } from '../history/make-events.js';
import { installed, ordered, signed } from '../service/catalogue/made-products.js';

const { customerId: _, ...columns } = buildHistory(CUSTOMER, [
  ordered('2026-01-01', 'GTX Pro'),
  installed('2025-01-01', 'M1', 'Press 300'),
  signed('2025-01-01', 'K1', null),
]);

describe('a history as bytes', () => {
  it('comes back as it was, with what names products', () => {
    expect(fromBytes(toBytes(columns))).toStrictEqual(columns);
    expect(columns.products.atMs).toHaveLength(2);
  });

  it('from before the newest series is read with what it has', () => {
    const earlier = Buffer.concat(
      SERIES_NAMES.slice(0, -1).map((name) => {
        const series: Readonly<Record<string, Float64Array>> = columns[name];
        return encodeColumns(columnsOf(name).map((column) => series[column] ?? new Float64Array(0)));
      }),
    );
    const read = fromBytes(earlier);
    expect(read.orders).toStrictEqual(columns.orders);
    expect(read.products.productKey).toHaveLength(0);
    expect(Object.keys(read)).toHaveLength(SERIES_COUNT);
  });

  it('that ends within a series is refused', () => {
    const bytes = toBytes(columns);
    expect(() => fromBytes(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
  });
});
