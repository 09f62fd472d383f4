import type { FileNote } from '../../src/intake/file-note.js';
import type { RawRow } from '../../src/intake/raw-row.js';
import { guessEncoding } from './decode.js';
import { inspectFile } from './inspect-file.js';
import { csvColumns, csvRows } from './read-csv.js';
import { jsonColumns, jsonRows } from './read-json-lines.js';
import type { Reading } from './reading.js';
import { sniffDelimiter } from './sniff-delimiter.js';

/** A file of records of which nothing was said but where it is. */
export interface Records {
  /** Distinct, none empty. */
  readonly columns: readonly string[];
  readonly byteLength: number;
  readonly notes: readonly FileNote[];
  /** From the start, each time it is called. */
  rows(): AsyncGenerator<{ readonly rows: readonly RawRow[]; readonly bytesRead: number }>;
}

/**
 * Opens CSV or JSON lines, gzipped or not, and finds out encoding and delimiter.
 * @throws IntakeError where the file is missing, empty, no text, or has no header.
 */
export async function openRecords(path: string): Promise<Records> {
  const inspection = await inspectFile(path);
  const encoding = guessEncoding(inspection);
  const isJson = /\.(jsonl|ndjson)(\.gz)?$/i.test(path) || inspection.firstCharacter === '{';
  const reading: Reading = {
    path,
    encoding,
    delimiter: isJson ? ',' : await sniffDelimiter(path),
    refusesReplacement: encoding === 'utf-8' && inspection.otherLines > 0,
  };
  const columns = isJson ? await jsonColumns(reading) : await csvColumns(reading);
  const names = distinctNames(columns);
  return {
    columns: names,
    byteLength: inspection.byteLength,
    notes: [
      ...(encoding === 'latin1' ? [{ kind: 'read_as_latin1' } as const] : []),
      ...(inspection.damage === null ? [] : [{ kind: 'damaged', damage: inspection.damage } as const]),
      ...names.flatMap((name, index): FileNote[] =>
        name === columns[index] ? [] : [{ kind: 'column_named', position: index + 1, name }],
      ),
    ],
    rows: () => (isJson ? jsonRows(reading, columns) : csvRows(reading, columns)),
  };
}

function distinctNames(columns: readonly string[]): string[] {
  const taken = new Set(columns);
  const used = new Set<string>();
  return columns.map((column, index) => {
    if (column !== '' && !used.has(column)) {
      used.add(column);
      return column;
    }
    const base = column === '' ? `column ${index + 1}` : column;
    let name = base;
    for (let copy = 2; taken.has(name) || used.has(name); copy++) name = `${base} (${copy})`;
    used.add(name);
    return name;
  });
}
