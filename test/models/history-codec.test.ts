import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeColumns, encodeColumns } from '../../models/history-codec.js';

const DAY_MS = 86_400_000;

/** Values of every form, and any double. */
const value = fc.oneof(
  fc.constantFrom(0, -0, 1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.integer({ min: 0, max: 300 }),
  fc.integer({ min: 0, max: 70_000 }).map((days) => days * DAY_MS),
  fc.integer({ min: -(2 ** 31) - 3, max: 2 ** 31 + 3 }),
  fc.integer({ min: -(2 ** 31) - 3, max: 2 ** 31 + 3 }).map((seconds) => seconds * 1_000),
  fc.double(),
);
const alike = fc.oneof(
  fc.integer({ min: 0, max: 260 }),
  fc.integer({ min: 0, max: 70_000 }),
  fc.integer({ min: 0, max: 70_000 }).map((days) => days * DAY_MS),
  fc.integer().map((seconds) => seconds * 1_000),
);
const columns = fc.nat({ max: 12 }).chain((length) => {
  const column = (values: fc.Arbitrary<number>) =>
    fc.array(values, { minLength: length, maxLength: length }).map((numbers) => Float64Array.from(numbers));
  return fc
    .array(fc.oneof(column(value), column(alike), column(fc.constantFrom(5, Number.NaN))), { maxLength: 8 })
    .map((some) => [...some, ...some.slice(0, 1)]);
});

describe('columns as bytes', () => {
  it('come back number by number, NaN, infinities and −0 too', () => {
    fc.assert(
      fc.property(columns, (given) => {
        const bytes = encodeColumns(given);
        expect(decodeColumns(bytes)).toStrictEqual({ columns: given, end: bytes.length });
      }),
      { numRuns: 500 },
    );
  });

  it('come back from the middle of a larger buffer, as a driver hands them out', () => {
    const given = [Float64Array.of(1.5, 2.5), Float64Array.of(DAY_MS, 2 * DAY_MS)];
    const bytes = encodeColumns(given);
    const larger = new Uint8Array(bytes.length + 10);
    larger.set(bytes, 3);
    expect(decodeColumns(larger.subarray(3, 3 + bytes.length)).columns).toStrictEqual(given);
    expect(decodeColumns(larger, 3)).toStrictEqual({ columns: given, end: 3 + bytes.length });
  });

  it.each([
    ['one value for all', () => Number.POSITIVE_INFINITY, 9],
    ['small numbers', (index: number) => index % 255, 1 + 1_000],
    ['larger numbers', (index: number) => index * 60, 1 + 2_000],
    ['days', (index: number) => (18_000 + index) * DAY_MS, 1 + 2_000],
    ['seconds', (index: number) => 1_600_000_000_000 + index * 1_000, 1 + 4_000],
    ['days, some missing', (index: number) => (index % 2 ? Number.NaN : index * DAY_MS), 1 + 2_000],
    ['milliseconds', (index: number) => 1_600_000_000_000 + index, 1 + 8_000],
  ])('take little room for %s', (_name, valueAt, expectedBytes) => {
    const column = Float64Array.from({ length: 1_000 }, (_, index) => valueAt(index));
    expect(encodeColumns([column]).length).toBe(6 + expectedBytes);
    expect(decodeColumns(encodeColumns([column])).columns).toStrictEqual([column]);
  });

  it('take two bytes for a column that repeats an earlier one', () => {
    const column = Float64Array.from({ length: 100 }, (_, index) => index + 0.5);
    expect(encodeColumns([column, column.slice()]).length).toBe(6 + 801 + 2);
  });

  it('are refused when they differ in length', () => {
    expect(() => encodeColumns([new Float64Array(1), new Float64Array(2)])).toThrow(/differ in length: 1,2/);
  });

  it('of another format are refused with what to do', () => {
    const bytes = encodeColumns([Float64Array.of(1)]);
    bytes[0] = 9;
    expect(() => decodeColumns(bytes)).toThrow(/format 9 can't be read: mark the customer for a rebuild/);
  });
});
