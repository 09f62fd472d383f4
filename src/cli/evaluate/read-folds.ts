import { readColumns } from '../../../adapters/files/read-columns.js';
import { IntakeError } from '../../intake/intake-error.js';

export interface Folds {
  /** Of each row, as a position in `names`. */
  readonly folds: Int32Array;
  /** In their order: numbers by size, other names by alphabet. */
  readonly names: readonly string[];
}

/**
 * Reads a folds file: columns row (0-based record behind the header of the judged file) and fold.
 * @param records which record each row to be judged is.
 * @param recordCount how many the judged file has.
 * @throws IntakeError where a row is missing, stands twice or doesn't exist, or there are fewer than two folds.
 */
export async function readFolds(path: string, records: Int32Array, recordCount: number): Promise<Folds> {
  const file = await readColumns(path, (columns) => {
    const missing = ['row', 'fold'].filter((name) => !columns.includes(name));
    if (missing.length === 0) return new Map([['fold', 'label']]);
    throw new IntakeError(
      `${path}: a folds file has the columns row and fold; ${missing.join(' and ')} is missing`,
    );
  });
  const rows = file.columns.find(({ name }) => name === 'row');
  const folds = file.columns.find(({ name }) => name === 'fold');
  if (file.rowCount === 0) throw new IntakeError(`${path} has no rows under its header`);
  if (rows?.kind !== 'numeric' || folds?.kind !== 'categorical') {
    throw new IntakeError(`${path}: the column row holds no numbers`);
  }
  const foldOf = new Int32Array(recordCount).fill(-1);
  for (let index = 0; index < file.rowCount; index++) {
    const row = rows.values[index] as number;
    const fold = folds.codes[index] as number;
    if (!Number.isInteger(row) || row < 0 || row >= recordCount) {
      throw new IntakeError(
        `${path}: there is no row ${row}; the judged file has the rows 0 to ${recordCount - 1}`,
      );
    }
    if (fold === -1) throw new IntakeError(`${path}: row ${row} has no fold`);
    if (foldOf[row] !== -1) throw new IntakeError(`${path}: row ${row} stands twice`);
    foldOf[row] = fold;
  }
  const missing = records.filter((record) => foldOf[record] === -1);
  if (missing.length > 0) {
    throw new IntakeError(
      `${path}: ${missing.length.toLocaleString('en')} of ${records.length.toLocaleString('en')} rows have no fold, the first is row ${missing[0]}`,
    );
  }
  return ordered(
    Int32Array.from(records, (record) => foldOf[record] as number),
    folds.categories,
    path,
  );
}

function ordered(folds: Int32Array, categories: readonly string[], path: string): Folds {
  const used = [...new Set(folds)].map((code) => ({ code, name: categories[code] ?? '' }));
  if (used.length < 2) throw new IntakeError(`${path}: there is one fold only; two are needed at least`);
  used.sort((a, b) => Number(a.name) - Number(b.name) || (a.name < b.name ? -1 : 1));
  const position = new Map(used.map(({ code }, index) => [code, index]));
  return { folds: folds.map((code) => position.get(code) ?? 0), names: used.map(({ name }) => name) };
}
