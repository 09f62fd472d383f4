import { randomStream } from '../../domain/random.js';
import type { Crew } from '../crew/crew.js';
import { operation } from '../crew/operation.js';
import { MOST_VALUE_BINS, quantileCuts, valueBinsFor } from './cuts.js';

/** Columns as bytes in a crew's memory. */
export interface BinnedColumns {
  readonly rowCount: number;
  readonly columnCount: number;
  /** Address of the first column; the next lies `stride` bytes further. */
  readonly bins: number;
  readonly stride: number;
  /** Cuts of each column, rising; a value's bin is the number of cuts below it. */
  readonly cuts: readonly Float64Array[];
  /** Bins for values of each column; the bin of that number holds the missing. */
  readonly valueBins: Int32Array;
  readonly hasMissing: Uint8Array;
  /** Address of valueBins as 32-bit integers. */
  readonly valueBinsAt: number;
  /** Address of hasMissing as 32-bit integers. */
  readonly hasMissingAt: number;
}

/** Cuts are taken from so many rows at most. */
const SAMPLED_ROWS = 50_000;
const CUT_BYTES = MOST_VALUE_BINS * 8;
// Columns are copied into the shared memory a few at a time, so that a large table isn't there twice.
const STAGED_BYTES = 64 * 2 ** 20;

/**
 * Cuts and fills the bins of all columns.
 *
 * @param columns one array a column, all of the same length; NaN is missing, infinities are the ends of the order.
 * @param trainRows cuts are made from the first so many rows; later ones are only put into bins.
 */
export function binColumns(
  crew: Crew,
  columns: readonly Float64Array[],
  trainRows: number,
  seed: number,
): BinnedColumns {
  const rowCount = columns[0]?.length ?? 0;
  const stride = Math.ceil(Math.max(1, rowCount) / 64) * 64;
  const columnCount = columns.length;
  const { arena, workspace } = crew;
  const bins = arena.allocate(stride * columnCount);
  const valueBinsAt = arena.allocate(4 * columnCount);
  const hasMissingAt = arena.allocate(4 * columnCount);
  const mark = arena.mark();
  const sample = sampleRows(trainRows, seed);
  const sampleAt = arena.allocate(4 * sample.length);
  workspace.views().ints.set(sample, sampleAt / 4);
  const batch = Math.max(crew.threads, Math.min(columnCount, Math.floor(STAGED_BYTES / (8 * stride)), 64));
  const stagedAt = arena.allocate(8 * stride * Math.min(batch, columnCount));
  const cutsAt = arena.allocate(CUT_BYTES * columnCount);
  for (let first = 0; first < columnCount; first += batch) {
    const staged = columns.slice(first, first + batch);
    const { doubles } = workspace.views();
    for (const [index, column] of staged.entries()) doubles.set(column, stagedAt / 8 + index * stride);
    crew.run('binColumn', staged.length, {
      stagedAt,
      rowCount,
      stride,
      trainRows,
      sampleAt,
      sampleCount: sample.length,
      cutsAt: cutsAt + CUT_BYTES * first,
      bins: bins + first * stride,
      valueBinsAt: valueBinsAt + 4 * first,
      hasMissingAt: hasMissingAt + 4 * first,
    });
  }
  const { doubles, ints } = workspace.views();
  const valueBins = ints.slice(valueBinsAt / 4, valueBinsAt / 4 + columnCount);
  const cuts = columns.map((_, column) => {
    const from = (cutsAt + CUT_BYTES * column) / 8;
    return doubles.slice(from, from + (valueBins[column] as number) - 1);
  });
  const hasMissing = Uint8Array.from(ints.subarray(hasMissingAt / 4, hasMissingAt / 4 + columnCount));
  arena.release(mark);
  return { rowCount, columnCount, bins, stride, cuts, valueBins, hasMissing, valueBinsAt, hasMissingAt };
}

/** One task: one column. */
export const binColumn = operation(
  {
    whole: [
      'stagedAt',
      'rowCount',
      'stride',
      'trainRows',
      'sampleAt',
      'sampleCount',
      'cutsAt',
      'bins',
      'valueBinsAt',
      'hasMissingAt',
    ],
  },
  (at, call, task) => {
    const { stagedAt, rowCount, stride, trainRows, sampleAt, sampleCount, ...addresses } = call;
    const { doubles, ints } = at.views();
    const from = stagedAt / 8 + task * stride;
    const staged = doubles.subarray(from, from + rowCount);
    const sample = takeSample(staged, ints.subarray(sampleAt / 4, sampleAt / 4 + sampleCount));
    const present = withoutMissing(sample);
    present.sort();
    const cutsFrom = addresses.cutsAt / 8 + task * MOST_VALUE_BINS;
    const cutCount = quantileCuts(
      present,
      doubles.subarray(cutsFrom, cutsFrom + MOST_VALUE_BINS),
      valueBinsFor(trainRows),
    );
    const valueBins = cutCount + 1;
    ints[addresses.valueBinsAt / 4 + task] = valueBins;
    ints[addresses.hasMissingAt / 4 + task] = hasMissingIn(staged, trainRows) ? 1 : 0;
    at.kernel.assignBins(
      8 * from,
      rowCount,
      8 * cutsFrom,
      cutCount,
      valueBins,
      addresses.bins + task * stride,
    );
  },
);

function sampleRows(rows: number, seed: number): Int32Array {
  if (rows <= SAMPLED_ROWS) return Int32Array.from({ length: rows }, (_, row) => row);
  // One row out of each of equal stretches.
  const random = randomStream(seed, 'rows to cut bins from');
  const stretch = rows / SAMPLED_ROWS;
  return Int32Array.from({ length: SAMPLED_ROWS }, (_, index) =>
    Math.min(rows - 1, Math.floor((index + random()) * stretch)),
  );
}

function takeSample(values: Float64Array, rows: Int32Array): Float64Array {
  const sample = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) sample[index] = values[rows[index] as number] as number;
  return sample;
}

function withoutMissing(values: Float64Array): Float64Array {
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (!Number.isNaN(value)) values[count++] = value;
  }
  return values.subarray(0, count);
}

function hasMissingIn(values: Float64Array, rows: number): boolean {
  for (let row = 0; row < rows; row++) if (Number.isNaN(values[row])) return true;
  return false;
}
