import { IntakeError } from '../../src/intake/intake-error.js';
import { type RawRow, shortened } from '../../src/intake/raw-row.js';
import { type Reading, type Rows, refuseTooManyColumns, textsOf } from './reading.js';
import { splitJsonLines } from './split-json-lines.js';

/** The names that any record of the file uses. */
export async function jsonColumns(reading: Reading): Promise<string[]> {
  const names = new Set<string>();
  for await (const { records } of jsonRecords(reading)) {
    for (const { cells } of records) for (const [name] of cells) names.add(name);
    refuseTooManyColumns(reading.path, names.size);
  }
  if (names.size > 0) return [...names];
  throw new IntakeError(`${reading.path} holds no record: each line holds one as {"name": value}`);
}

/** The records, each with a value per column. */
export async function* jsonRows(reading: Reading, columns: readonly string[]): AsyncGenerator<Rows> {
  const indexes = new Map(columns.map((name, index) => [name, index]));
  let row = 0;
  for await (const { records, bytesRead } of jsonRecords(reading)) {
    const rows = records.map(({ line, cells, problem }): RawRow => {
      row += 1;
      if (problem !== null) {
        return { row, line, values: [], problem: { ...problem, value: shortened(problem.value) } };
      }
      const values = columns.map((): RawRow['values'][number] => '');
      for (const [name, value] of cells) values[indexes.get(name) ?? -1] = value;
      return { row, line, values, problem };
    });
    yield { rows, bytesRead };
  }
}

async function* jsonRecords(reading: Reading) {
  const texts = textsOf(reading);
  for await (const records of splitJsonLines(texts.pieces(), reading.refusesReplacement)) {
    yield { records, bytesRead: texts.bytesRead() };
  }
  const damage = texts.damage();
  if (damage === null) return;
  const problem = { field: '', reason: `and all after it are missing: ${damage}`, value: '' };
  yield { records: [{ line: 0, cells: [], problem }], bytesRead: texts.bytesRead() };
}
