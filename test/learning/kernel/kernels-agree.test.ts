import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { kernelPair } from './kernel-pair.js';
import { type KernelRows, kernelRows } from './kernel-rows.js';

const HISTOGRAM_BYTES = 16 * 256;
const pair = kernelPair();

afterEach(() => pair.clear());

/** Puts rows, gathers their gradients, and adds those of one column into a histogram. */
function putHistogram({ rows, columns, gradients }: KernelRows, column = 0) {
  const bins = pair.put(columns[column] as Uint8Array);
  const rowsAt = pair.put(rows);
  const gradientsAt = pair.put(gradients);
  const ordered = pair.zeros(8 * rows.length);
  const sums = pair.zeros(HISTOGRAM_BYTES);
  pair.both((kernel) => kernel.gatherGradients(gradientsAt, rowsAt, rows.length, ordered));
  pair.both((kernel) => kernel.histogram(bins, rowsAt, ordered, rows.length, sums));
  return { bins, rowsAt, gradientsAt, ordered, sums };
}

function totals(at: { readonly sums: number }, valueBins: number): { gradient: number; hessian: number } {
  const sums = pair.sameDoubles(at.sums, 2 * (valueBins + 1));
  const add = (from: number) =>
    sums.reduce((sum, value, index) => (index % 2 === from ? sum + value : sum), 0);
  return { gradient: add(0), hessian: add(1) };
}

function check(property: (rows: KernelRows) => void, wholeNumbers = false): void {
  fc.assert(
    fc.property(kernelRows(wholeNumbers), (rows) => {
      pair.clear();
      property(rows);
    }),
    { numRuns: 60 },
  );
}

describe('the compiled kernel and the one in JavaScript agree bit for bit', () => {
  it('on gathered gradients and on the histogram of one column', () => {
    check((data) => {
      const at = putHistogram(data);
      const ordered = new Float32Array(pair.same(at.ordered, 8 * data.rows.length).buffer);
      const wanted = [...data.rows].flatMap((row) => [data.gradients[2 * row], data.gradients[2 * row + 1]]);
      expect([...ordered]).toEqual(wanted);
      pair.same(at.sums, HISTOGRAM_BYTES);
    });
  });

  it('on histograms of four columns, which are those of one column each', () => {
    check((data) => {
      const bins = data.columns.map((column) => pair.put(column));
      const { rowsAt, ordered } = putHistogram(data);
      const sums = data.columns.map(() => pair.zeros(HISTOGRAM_BYTES));
      const [b0, b1, b2, b3] = bins as [number, number, number, number];
      const [s0, s1, s2, s3] = sums as [number, number, number, number];
      pair.both((kernel) =>
        kernel.histogramOfFour(b0, b1, b2, b3, rowsAt, ordered, data.rows.length, s0, s1, s2, s3),
      );
      for (const [column, at] of sums.entries()) {
        const alone = putHistogram(data, column);
        expect(pair.sameText(at, HISTOGRAM_BYTES)).toBe(pair.sameText(alone.sums, HISTOGRAM_BYTES));
      }
    });
  });

  it('on histograms of all rows in order, which are those of a list of all rows', () => {
    check((some) => {
      const data = { ...some, rows: Uint32Array.from({ length: some.rowCount }, (_, row) => row) };
      const [b0, b1, b2, b3] = data.columns.map((column) => pair.put(column)) as [
        number,
        number,
        number,
        number,
      ];
      const gradients = pair.put(data.gradients);
      const sums = data.columns.map(() => pair.zeros(HISTOGRAM_BYTES));
      const [s0, s1, s2, s3] = sums as [number, number, number, number];
      pair.both((kernel) =>
        kernel.histogramOfFourWhole(b0, b1, b2, b3, gradients, data.rowCount, s0, s1, s2, s3),
      );
      for (const [column, at] of sums.entries()) {
        const listed = putHistogram(data, column);
        expect(pair.sameText(at, HISTOGRAM_BYTES)).toBe(pair.sameText(listed.sums, HISTOGRAM_BYTES));
      }
    });
  });

  it('on an area that is cleared, and on nothing beside it', () => {
    const at = pair.put(new Uint8Array(96).fill(7));
    pair.both((kernel) => kernel.clear(at + 16, 48));
    const wanted = Uint8Array.from({ length: 96 }, (_, byte) => (byte >= 16 && byte < 64 ? 0 : 7));
    expect(pair.same(at, 96)).toEqual(wanted);
  });

  it('on a histogram less another', () => {
    check((data) => {
      const larger = putHistogram(data, 0).sums;
      const smaller = putHistogram(data, 1).sums;
      const before = pair.sameDoubles(larger, 512);
      pair.both((kernel) => kernel.subtract(larger, smaller, 200));
      const less = pair.sameDoubles(smaller, 512);
      expect(pair.sameDoubles(larger, 512)).toEqual(
        before.map((value, index) => (index < 400 ? value - (less[index] as number) : value)),
      );
    });
  });

  it('on the best split of a histogram', () => {
    check((data) => {
      const at = putHistogram(data);
      const valueBins = data.valueBins[0] as number;
      const { gradient, hessian } = totals(at, valueBins);
      for (const hasMissing of [0, 1]) {
        for (const l2 of [0, 1.5]) {
          const out = pair.zeros(40);
          pair.both((kernel) =>
            kernel.bestSplit(
              at.sums,
              valueBins,
              hasMissing,
              gradient,
              hessian,
              l2,
              0.02 * hessian + 1e-9,
              out,
            ),
          );
          pair.sameDoubles(out, 5);
        }
      }
    });
  });

  it('on the split of few rows, which is the one their histogram has, and both leave their scratch wiped', () => {
    check((data) => {
      const at = putHistogram(data);
      const valueBins = data.valueBins[0] as number;
      const { gradient, hessian } = totals(at, valueBins);
      const count = data.rows.length;
      const [dense, sparse] = [pair.zeros(40), pair.zeros(40)];
      const scratch = pair.zeros(HISTOGRAM_BYTES);
      const touched = pair.zeros(32);
      const hasMissing = data.columns[0]?.includes(valueBins) ? 1 : 0;
      pair.both((kernel) => kernel.bestSplit(at.sums, valueBins, hasMissing, gradient, hessian, 0, 2, dense));
      pair.both((kernel) =>
        kernel.sparseBestSplit(
          ...([at.bins, at.rowsAt, at.ordered, count, scratch, touched] as const),
          ...([valueBins, gradient, hessian, 2, sparse] as const),
        ),
      );
      expect(pair.sameDoubles(sparse, 5)).toEqual(pair.sameDoubles(dense, 5));
      expect(pair.same(scratch, HISTOGRAM_BYTES).every((byte) => byte === 0)).toBe(true);
      expect(pair.same(touched, 32).every((byte) => byte === 0)).toBe(true);
    }, true);
  });

  it('on parted rows: left ones first, each side in the order it had', () => {
    check((data) => {
      const valueBins = data.valueBins[0] as number;
      const column = data.columns[0] as Uint8Array;
      const bins = pair.put(column);
      for (const missingLeft of [0, 1]) {
        for (const splitBin of [0, valueBins >> 1, valueBins - 1]) {
          const rows = pair.put(data.rows);
          const scratch = pair.zeros(4 * data.rows.length);
          const left = pair.both((kernel) =>
            kernel.partition(bins, rows, data.rows.length, splitBin, valueBins, missingLeft, scratch),
          );
          const goesLeft = (row: number) => {
            const bin = column[row] as number;
            return bin === valueBins ? missingLeft === 1 : bin <= splitBin;
          };
          const all = [...data.rows];
          const wanted = [...all.filter(goesLeft), ...all.filter((row) => !goesLeft(row))];
          const parted = new Uint32Array(pair.same(rows, 4 * data.rows.length).buffer);
          expect([...parted]).toEqual(wanted);
          expect(left).toBe(all.filter(goesLeft).length);
        }
      }
    });
  });

  it('on the bins of values: how many cuts lie below each, and the missing in a bin of their own', () => {
    const value = fc.oneof(
      fc.double({ noNaN: false }),
      fc.integer({ min: -9, max: 9 }),
      fc.constantFrom(-0, 1e300, -1e300, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN),
    );
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 90 }),
        fc.array(value, { maxLength: 254 }),
        (values, wanted) => {
          pair.clear();
          const cuts = Float64Array.from(
            new Set(wanted.filter((cut) => !Number.isNaN(cut)).map((cut) => cut + 0)),
          ).sort();
          const missingBin = cuts.length + 1;
          const valuesAt = pair.put(Float64Array.from(values));
          const cutsAt = pair.put(cuts);
          const bins = pair.zeros(values.length);
          pair.both((kernel) =>
            kernel.assignBins(valuesAt, values.length, cutsAt, cuts.length, missingBin, bins),
          );
          expect([...pair.same(bins, values.length)]).toEqual(
            values.map((one) => (Number.isNaN(one) ? missingBin : cuts.filter((cut) => cut < one).length)),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('on raw scores that a tree or one value is added to', () => {
    check((data) => {
      const random = randomStream(data.rowCount, 'a tree');
      const stride = data.rowCount + 7;
      const bins = new Uint8Array(4 * stride);
      for (const [column, own] of data.columns.entries()) bins.set(own, column * stride);
      const binsAt = pair.put(bins);
      const missingBins = pair.put(Int32Array.from(data.valueBins));
      // Five inner nodes in a chain, each with a leaf on its left.
      const nodes = pair.put(
        Int32Array.from({ length: 11 }, (_, node) => node).reduce((packed, node) => {
          const isLeaf = node !== 0 && (node % 2 === 1 || node === 10);
          const column = Math.floor(4 * random());
          const at = [
            Math.floor((data.valueBins[column] as number) * random()),
            isLeaf ? -1 : column,
            node + 1,
            Math.round(random()),
          ];
          packed.set(at, 4 * node);
          return packed;
        }, new Int32Array(44)),
      );
      const values = pair.put(Float64Array.from({ length: 11 }, () => random() - 0.5));
      const raw = pair.put(Float64Array.from({ length: data.rowCount }, () => random()));
      const rows = pair.put(data.rows);
      pair.both((kernel) =>
        kernel.addTreeByBins(binsAt, stride, missingBins, nodes, values, rows, data.rows.length, raw),
      );
      pair.both((kernel) => kernel.addToRows(rows, data.rows.length, 0.1, raw));
      pair.same(raw, 8 * data.rowCount);
    });
  });
});
