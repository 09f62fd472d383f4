import { basename } from 'node:path';
import type { RawBatch, RawRow, RecordFile } from '../../src/intake/raw-row.js';
import { type Encoding, guessEncoding } from './decode.js';
import { type Inspection, inspectFile } from './inspect-file.js';
import { csvColumns, csvRows } from './read-csv.js';
import { jsonColumns, jsonRows } from './read-json-lines.js';
import type { Reading, Rows } from './reading.js';

export interface RecordFileOptions {
  readonly delimiter: string;
  readonly encoding: Encoding | 'auto';
}

/**
 * Opens a file of records: CSV or JSON lines, gzipped or not. It is read once here, to know its hash, encoding and
 * columns, and again with each `batches`.
 * @throws IntakeError where the file is missing, empty, no text, or has no header.
 */
export async function openRecordFile(path: string, options: RecordFileOptions): Promise<RecordFile> {
  const inspection = await inspectFile(path);
  const encoding = options.encoding === 'auto' ? guessEncoding(inspection) : options.encoding;
  const reading: Reading = {
    path,
    encoding,
    delimiter: options.delimiter,
    refusesReplacement: encoding === 'utf-8' && inspection.otherLines > 0,
  };
  const isJson = /\.(jsonl|ndjson)(\.gz)?$/i.test(path) || inspection.firstCharacter === '{';
  const columns = isJson ? await jsonColumns(reading) : await csvColumns(reading);
  return {
    name: basename(path),
    byteLength: inspection.byteLength,
    sha256: inspection.sha256,
    columns,
    delimiter: isJson ? null : options.delimiter,
    notes: notesOf(inspection, encoding, options.encoding),
    batches: (rowsPerBatch) =>
      inBatches(isJson ? jsonRows(reading, columns) : csvRows(reading, columns), rowsPerBatch),
  };
}

function notesOf(inspection: Inspection, encoding: Encoding, asked: Encoding | 'auto'): string[] {
  const notes: string[] = [];
  if (asked === 'auto' && encoding === 'latin1') {
    notes.push('read as Latin-1, because it is no UTF-8 ("encoding" in the mapping says otherwise)');
  }
  if (inspection.damage !== null) notes.push(`${inspection.damage}; the rows before that were read`);
  return notes;
}

async function* inBatches(pieces: AsyncIterable<Rows>, rowsPerBatch: number): AsyncGenerator<RawBatch> {
  let waiting: RawRow[] = [];
  let bytesRead = 0;
  for await (const piece of pieces) {
    bytesRead = piece.bytesRead;
    for (const row of piece.rows) {
      waiting.push(row);
      if (waiting.length < rowsPerBatch) continue;
      yield { rows: waiting, bytesRead };
      waiting = [];
    }
  }
  if (waiting.length > 0) yield { rows: waiting, bytesRead };
}
