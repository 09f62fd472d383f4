import { describe, expect, it } from 'vitest';
import { partialDependence } from '../../../src/learning/explanation/partial-dependence.js';
import { type Table, table } from '../../../src/learning/table.js';

describe('partial dependence', () => {
  it('is the mean chance with the column set to each value, the others left alone', () => {
    const rows = numbers([1, 2, 3], [0, 0.1, 0.5]);
    const points = partialDependence(tenth, rows, 'x', 0);
    expect(points.map(({ at, share }) => ({ at, share }))).toEqual([
      { at: 1, share: 1 / 3 },
      { at: 2, share: 2 / 3 },
      { at: 3, share: 1 },
    ]);
    for (const [index, x] of [1, 2, 3].entries()) {
      expect(points[index]?.probability.value).toBeCloseTo(x / 10 + 0.2, 14);
    }
    // .1, .2 and .6 have a variance of .07; Student's t is 4.303 for two degrees of freedom.
    expect(points[0]?.probability.high).toBeCloseTo(0.3 + (4.30265 * Math.sqrt(0.07)) / Math.sqrt(3), 4);
    expect(points[0]?.probability.low).toBe(0);
  });

  it('tries observed values of evenly spaced ranks, each once, and both ends', () => {
    const values = [...new Array(50).fill(7), ...Array.from({ length: 51 }, (_, index) => 100 + index)];
    const at = partialDependence(tenth, numbers(values, values), 'x', 0, { points: 5 }).map(
      (point) => point.at,
    );
    expect(at).toEqual([7, 100, 125, 150]);
  });

  it('sees missing values apart, at the end', () => {
    const rows = numbers([Number.NaN, 4, Number.NaN, 2], [0, 0, 0, 0]);
    const points = partialDependence(tenth, rows, 'x', 0);
    expect(points.map(({ at }) => at)).toEqual([2, 4, null]);
    expect(points[2]).toMatchObject({ share: 0.5, probability: { value: 0.05 } });
  });

  it('takes the most common categories, the most common first', () => {
    const codes = Int32Array.of(2, 0, 2, 1, 1, 2, -1);
    const rows = table([{ kind: 'categorical', name: 'size', codes, categories: ['s', 'm', 'l', 'never'] }]);
    const byCode = ({ columns: [column] }: Table) => {
      if (column?.kind !== 'categorical') throw new Error('The column was changed.');
      return Float64Array.from(column.codes, (code) => (code + 1) / 10);
    };
    const points = partialDependence(byCode, rows, 'size', 0, { points: 2 });
    expect(points.map(({ at, probability }) => [at, probability.value])).toEqual([
      ['l', expect.closeTo(0.3)],
      ['m', expect.closeTo(0.2)],
      [null, 0],
    ]);
  });

  it('averages over no more rows than asked for, the same for a seed', () => {
    let predicted = 0;
    const counting = (given: Table) => {
      predicted += given.rowCount;
      return tenth(given);
    };
    const values = Array.from({ length: 1000 }, (_, index) => index / 1000);
    const rows = numbers(
      values,
      values.map((value) => value / 2),
    );
    const once = partialDependence(counting, rows, 'x', 3, { points: 4, maxRows: 50 });
    expect(predicted).toBe(200);
    expect(partialDependence(tenth, rows, 'x', 3, { points: 4, maxRows: 50 })).toEqual(once);
    expect(partialDependence(tenth, rows, 'x', 4, { points: 4, maxRows: 50 })).not.toEqual(once);
    // All rows' mean of z is just under .25.
    const first = once[0]?.probability;
    expect(first?.low).toBeLessThan(0.25);
    expect(first?.high).toBeGreaterThan(0.25);
  });

  it('says nothing sure of a single row', () => {
    const [point] = partialDependence(tenth, numbers([1], [0.3]), 'x', 0);
    expect(point?.probability).toEqual({ value: expect.closeTo(0.4), low: 0, high: 1 });
  });

  it('knows what to do with infinities and columns without values', () => {
    const ends = numbers([Number.NEGATIVE_INFINITY, 1e300, Number.POSITIVE_INFINITY], [0, 0, 0]);
    expect(partialDependence(tenth, ends, 'x', 0).map(({ at }) => at)).toEqual([
      Number.NEGATIVE_INFINITY,
      1e300,
      Number.POSITIVE_INFINITY,
    ]);
    const empty = numbers([Number.NaN, Number.NaN], [0, 0]);
    expect(partialDependence(tenth, empty, 'x', 0).map(({ at, share }) => [at, share])).toEqual([[null, 1]]);
  });

  it('refuses what there is nothing to see in', () => {
    const rows = numbers([1, 2], [0, 0]);
    expect(() => partialDependence(tenth, rows, 'y', 0)).toThrow('no column "y"');
    expect(() => partialDependence(tenth, numbers([], []), 'x', 0)).toThrow('no rows');
    expect(() => partialDependence(tenth, rows, 'x', 0, { points: 1 })).toThrow('at 1 values');
    expect(() => partialDependence(tenth, rows, 'x', 0, { maxRows: 0 })).toThrow('over 0 rows');
  });
});

function numbers(x: readonly number[], z: readonly number[]): Table {
  return table([
    { kind: 'numeric', name: 'x', values: Float64Array.from(x) },
    { kind: 'numeric', name: 'z', values: Float64Array.from(z) },
  ]);
}

/** A tenth of x, or .05 where it is missing, plus z; kept from 0 to 1. */
function tenth({ columns: [x, z] }: Table): Float64Array {
  if (x?.kind !== 'numeric' || z?.kind !== 'numeric') throw new Error('Both columns are numbers.');
  return x.values.map((value, row) => {
    const chance = (Number.isNaN(value) ? 0.05 : value / 10) + (z.values[row] ?? 0);
    return Math.min(1, Math.max(0, chance));
  });
}
