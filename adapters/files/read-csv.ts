import { IntakeError } from '../../src/intake/intake-error.js';
import { type RawRow, shortened } from '../../src/intake/raw-row.js';
import { type Reading, type Rows, refuseTooManyColumns, textsOf } from './reading.js';
import { splitCsv } from './split-csv.js';

/** The names in the first line. */
export async function csvColumns(reading: Reading): Promise<string[]> {
  for await (const { records } of csvRecords(reading)) {
    const [header] = records;
    if (header === undefined) continue;
    if (header.problem !== null) {
      throw new IntakeError(
        `the header of ${reading.path} (line ${header.line}) can't be read: it ${header.problem.reason}`,
      );
    }
    refuseTooManyColumns(reading.path, header.values.length);
    return header.values.map((name) => name.trim());
  }
  throw new IntakeError(`${reading.path} has no header: its first line names the columns`);
}

/** The records after it. */
export async function* csvRows(reading: Reading, columns: readonly string[]): AsyncGenerator<Rows> {
  let row = -1;
  for await (const { records, bytesRead } of csvRecords(reading)) {
    const rows: RawRow[] = [];
    for (const { line, values, problem } of records) {
      row += 1;
      // The header.
      if (row === 0) continue;
      if (problem === null && isHeader(values, columns)) {
        rows.push({
          row,
          line,
          values: [],
          problem: { field: '', reason: REPEATED_HEADER, value: values.join() },
        });
      } else if (problem === null) rows.push({ row, line, values, problem });
      else {
        const field = problem.column === null ? '' : (columns[problem.column] ?? '');
        rows.push({
          row,
          line,
          values: [],
          problem: { field, reason: problem.reason, value: shortened(problem.value) },
        });
      }
    }
    yield { rows, bytesRead };
  }
}

const REPEATED_HEADER = 'repeats the header, as where two files were put together: nothing of it is missing';
// The mark before UTF-8, which stands in the middle where marked files were put together; a quote behind it is literal.
const MARK = /^\uFEFF"?|"$/g;

function isHeader(values: readonly string[], columns: readonly string[]): boolean {
  return (
    columns.length > 1 &&
    values.length === columns.length &&
    values.every((value, index) => {
      const name = columns[index];
      return value === name || value.replaceAll(MARK, '').trim() === name;
    })
  );
}

async function* csvRecords(reading: Reading) {
  const splitter = splitCsv(reading);
  const texts = textsOf(reading);
  for await (const text of texts.pieces()) {
    yield { records: splitter.push(text), bytesRead: texts.bytesRead() };
  }
  const damage = texts.damage();
  const last = splitter.end(damage !== null);
  yield { records: last, bytesRead: texts.bytesRead() };
  // The damage has to show as a row of its own where it didn't cut one in two.
  if (damage !== null && (last.at(-1)?.problem ?? null) === null) {
    const problem = { column: null, reason: `and all after it are missing: ${damage}`, value: '' };
    yield { records: [{ line: 0, values: [], problem }], bytesRead: texts.bytesRead() };
  }
}
