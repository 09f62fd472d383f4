import type { FileNote } from '../../src/intake/file-note.js';
import { bestKind, type ColumnCounts, decimalOfFile, probeColumn } from '../../src/intake/probe-column.js';
import { type ColumnStore, categoricalStore, dateStore, numericStore, textStore } from './column-store.js';
import type { ColumnFile, ColumnRole, FileColumn } from './file-column.js';
import { openRecords, type Records } from './open-records.js';

export interface ReadingProgress {
  readonly rows: number;
  /** Of all the reading there is to do, 0 to 1. */
  readonly share: number;
}

/**
 * Reads a file of records (CSV or JSON lines, gzipped or not) column by column. It is read twice: to see what the columns
 * hold, and to keep it in as little memory as that takes (8 bytes for a number, 4 for a word).
 * @param rolesOf says from the names of the columns which are known beforehand; it may throw about a name that is missing.
 * @throws IntakeError where the file is missing, empty, no text, or has no header.
 */
export async function readColumns(
  path: string,
  rolesOf: (columns: readonly string[]) => ReadonlyMap<string, ColumnRole>,
  onProgress: (progress: ReadingProgress) => void = () => undefined,
): Promise<ColumnFile> {
  const records = await openRecords(path);
  const roles = rolesOf(records.columns);
  const looked = await lookAt(records, roles, (progress) =>
    onProgress({ ...progress, share: progress.share / 2 }),
  );
  const decimal = decimalOfFile(looked.counts.flatMap((counts) => counts ?? []));
  const stores = records.columns.map((name, index): ColumnStore | null => {
    const role = roles.get(name);
    if (role === 'skipped') return null;
    if (role === 'text') return textStore(name);
    const counts = looked.counts[index] ?? null;
    if (counts === null) return categoricalStore(name, looked.rowCount, true);
    const kind = bestKind(counts, decimal);
    if (kind.kind === 'numeric') return numericStore(name, kind.decimal, looked.rowCount);
    if (kind.kind === 'date') return dateStore(name, kind.format, looked.rowCount);
    return categoricalStore(name, looked.rowCount, false);
  });
  const kept = await keep(records, stores, looked.rowCount, (progress) =>
    onProgress({ ...progress, share: 0.5 + progress.share / 2 }),
  );
  return {
    rowCount: kept.records.length,
    records: kept.records,
    recordCount: looked.recordCount,
    columns: stores.flatMap((store): FileColumn[] =>
      store === null ? [] : [store.take(kept.records.length)],
    ),
    notes: looked.unreadable === null ? records.notes : [...records.notes, looked.unreadable],
  };
}

interface LookedAt {
  readonly rowCount: number;
  readonly recordCount: number;
  /** Null for columns whose role is known. */
  readonly counts: readonly (ColumnCounts | null)[];
  readonly unreadable: Extract<FileNote, { kind: 'records_unreadable' }> | null;
}

async function lookAt(
  { columns, rows, byteLength }: Records,
  roles: ReadonlyMap<string, ColumnRole>,
  onProgress: (progress: ReadingProgress) => void,
): Promise<LookedAt> {
  const probes = columns.map((name) => (roles.has(name) ? null : probeColumn()));
  let rowCount = 0;
  let unreadable = 0;
  let first = { line: 0, reason: '' };
  for await (const piece of rows()) {
    for (const { values, problem, line } of piece.rows) {
      if (problem !== null) {
        if (unreadable === 0) first = { line, reason: problem.reason };
        unreadable += 1;
        continue;
      }
      rowCount += 1;
      for (let index = 0; index < probes.length; index++) probes[index]?.see(values[index] ?? '');
    }
    onProgress({ rows: rowCount, share: piece.bytesRead / byteLength });
  }
  return {
    rowCount,
    recordCount: rowCount + unreadable,
    counts: probes.map((probe) => probe?.counts() ?? null),
    unreadable: unreadable === 0 ? null : { kind: 'records_unreadable', count: unreadable, ...first },
  };
}

async function keep(
  { rows, byteLength }: Records,
  stores: readonly (ColumnStore | null)[],
  capacity: number,
  onProgress: (progress: ReadingProgress) => void,
): Promise<{ readonly records: Int32Array }> {
  const records = new Int32Array(capacity);
  let rowCount = 0;
  for await (const piece of rows()) {
    for (const { row, values, problem } of piece.rows) {
      // The file may have grown since it was looked at.
      if (problem !== null || rowCount === capacity) continue;
      for (let index = 0; index < stores.length; index++) stores[index]?.put(rowCount, values[index] ?? '');
      records[rowCount] = row - 1;
      rowCount += 1;
    }
    onProgress({ rows: rowCount, share: piece.bytesRead / byteLength });
  }
  return { records: records.subarray(0, rowCount) };
}
