import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomStream } from '../src/domain/random.js';

/** Numbers to learn from, and which rows are tested when. */
export interface LearningSet {
  readonly columns: readonly Float64Array[];
  /** 0 or 1, one a row. */
  readonly labels: Float64Array;
  readonly folds: Int32Array;
  /** Positions of columns whose numbers are codes of categories. */
  readonly categorical: readonly number[];
}

/** In these forms bench/peers/peer.py reads a set, and writes the one it generates. */
const COLUMNS_FILE = 'columns.f64';
const LABELS_FILE = 'labels.f64';
const FOLDS_FILE = 'folds.i32';

export async function writeSet(folder: string, { columns, labels, folds }: LearningSet): Promise<void> {
  const all = new Float64Array(columns.length * labels.length);
  for (const [index, column] of columns.entries()) all.set(column, index * labels.length);
  await writeFile(join(folder, COLUMNS_FILE), bytesOf(all));
  await writeFile(join(folder, LABELS_FILE), bytesOf(labels));
  await writeFile(join(folder, FOLDS_FILE), bytesOf(folds));
}

export async function readSet(folder: string): Promise<LearningSet> {
  const labels = doublesOf(await readFile(join(folder, LABELS_FILE)));
  const all = doublesOf(await readFile(join(folder, COLUMNS_FILE)));
  const folds = await readFile(join(folder, FOLDS_FILE));
  return {
    columns: Array.from({ length: all.length / labels.length }, (_, index) =>
      all.slice(index * labels.length, (index + 1) * labels.length),
    ),
    labels,
    folds: new Int32Array(folds.buffer.slice(folds.byteOffset, folds.byteOffset + folds.byteLength)),
    categorical: [],
  };
}

/**
 * Bell-shaped columns of which five decide: two alone, one by steps, two only together. The last rows are for testing
 * (fold 1), the others for training (fold 0).
 */
export function plantedSet(rowCount: number, columnCount: number, testRows: number): LearningSet {
  const random = randomStream(0, 'rows of the learning benchmark');
  const columns = Array.from({ length: columnCount }, () => {
    const values = new Float64Array(rowCount);
    for (let row = 0; row < rowCount; row++) values[row] = 2 * (random() + random() + random()) - 3;
    return values;
  });
  const labels = new Float64Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const [a, b, c, d, e] = columns.slice(0, 5).map((values) => values[row] as number) as FirstFive;
    const score = a - b + 2 * Math.sign(c) * Number(Math.abs(c) > 0.5) + 1.5 * d * e;
    labels[row] = random() < 1 / (1 + Math.exp(-2 * score)) ? 1 : 0;
  }
  return { columns, labels, folds: lastRowsTested(rowCount, testRows), categorical: [] };
}

type FirstFive = [number, number, number, number, number];

function lastRowsTested(rowCount: number, testRows: number): Int32Array {
  return new Int32Array(rowCount).fill(1, rowCount - testRows);
}

/** The numbers of a file or message, whatever address they were read to. */
export function doublesOf(bytes: Buffer): Float64Array {
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array | Int32Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
