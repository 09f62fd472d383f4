import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { binColumns } from '../../../src/learning/trees/bin-columns.js';
import { numbers } from './fitting.js';
import { columnsOf } from './random-columns.js';

const crew = openCrew();

/** The bins of each column's rows, and what they were made by. */
function binned(columns: readonly Float64Array[], trainRows = columns[0]?.length ?? 0, seed = 0) {
  const mark = crew.arena.mark();
  const made = binColumns(crew, columns, trainRows, seed);
  const { bytes } = crew.workspace.views();
  const bins = columns.map((values, column) => {
    const from = made.bins + column * made.stride;
    return [...bytes.slice(from, from + values.length)];
  });
  crew.arena.release(mark);
  return { ...made, bins };
}

describe('binned columns', () => {
  it('have every value in the bin that the cuts below it say, and the missing in one behind', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 700 }).chain((rows) => columnsOf(rows, 6)),
        (columns) => {
          const { bins, cuts, valueBins, hasMissing } = binned(columns);
          for (const [column, values] of columns.entries()) {
            const own = cuts[column] as Float64Array;
            expect(valueBins[column]).toBe(own.length + 1);
            expect(hasMissing[column]).toBe(values.some(Number.isNaN) ? 1 : 0);
            expect(bins[column]).toEqual(
              [...values].map((value) =>
                Number.isNaN(value) ? own.length + 1 : own.filter((cut) => cut < value).length,
              ),
            );
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('are cut by the training rows alone', () => {
    const { cuts, bins, hasMissing } = binned([numbers(1, 2, 3, 100, Number.NaN, -5)], 3);
    expect([...(cuts[0] as Float64Array)]).toEqual([1.5, 2.5]);
    expect(bins[0]).toEqual([0, 1, 2, 2, 3, 0]);
    expect(hasMissing[0]).toBe(0);
  });

  it('of nothing but the missing have one empty bin and the one of the missing', () => {
    const { bins, cuts } = binned([numbers(Number.NaN, Number.NaN)]);
    expect(cuts[0]).toHaveLength(0);
    expect(bins[0]).toEqual([1, 1]);
  });

  it('are the same when there are more columns than are copied at once', () => {
    const columns = Array.from({ length: 150 }, (_, column) =>
      Float64Array.from({ length: 30 }, (_, row) => (row * (column + 3)) % 31),
    );
    const all = binned(columns);
    for (const column of [0, 63, 64, 149]) {
      const alone = binned([columns[column] as Float64Array]);
      expect(all.bins[column]).toEqual(alone.bins[0]);
      expect(all.cuts[column]).toEqual(alone.cuts[0]);
    }
  });

  it('of many rows are cut by a sample of them that the seed decides', () => {
    const rows = 120_000;
    const values = Float64Array.from({ length: rows }, (_, row) => (row * 7919) % rows);
    const [first, again, other] = [1, 1, 2].map(
      (seed) => binned([values], rows, seed).cuts[0] as Float64Array,
    );
    expect(first).toEqual(again);
    expect(first).not.toEqual(other);
    const share = rows / ((first as Float64Array).length + 1);
    for (const [index, cut] of (first as Float64Array).entries()) {
      // Three standard deviations of a bin's mass among 50,000 sampled rows, gathered over the bins so far.
      expect(Math.abs(cut - (index + 1) * share)).toBeLessThan(3 * share);
    }
  });
});
