import type { ImportCounts } from '../domain/import-run.js';
import type { ImportStore } from '../stores/imports.js';
import type { RawBatch, RawRow, RecordFile } from './raw-row.js';
import { type AcceptedRow, byRow, type RecordWriter } from './record-writer.js';
import type { Reject, RejectSink, RowFate } from './reject.js';

export interface PassageOptions {
  readonly file: RecordFile;
  readonly imports: ImportStore;
  readonly rejects: RejectSink;
  readonly runId: string;
  readonly isDryRun: boolean;
  readonly rowsPerBatch: number;
  /** Rows up to this one were stored by a run that was killed. */
  readonly storedUpTo: number;
  readonly writtenBefore: number;
  readonly now: Date;
  onProgress(rows: number, bytesRead: number): void;
}

export interface PassageResult {
  readonly counts: ImportCounts;
  /** What a person should know of the rows that came. */
  readonly notes: readonly string[];
}

/** One file's way from rows to stores. */
export type Passage = (options: PassageOptions) => Promise<PassageResult>;

/**
 * Reads all rows and stores them a batch at a time, noting after each how far it came. The next batch is read while
 * the one before is written. A run that goes on after a kill reads from the start too, because repetitions are counted
 * over the whole file, but writes only what isn't stored yet.
 */
export async function passRows<Row>(
  readRow: (row: RawRow) => RowFate<Row>,
  writer: RecordWriter<Row>,
  options: PassageOptions,
): Promise<PassageResult> {
  const { file, imports, rejects, runId, isDryRun, storedUpTo, onProgress } = options;
  const tally = newTally(options.writtenBefore);
  let lastRow = 0;
  const store = async (batch: ReadBatch<Row>): Promise<void> => {
    const isHeld = (row: AcceptedRow<Row>) => isDryRun || row.row <= storedUpTo;
    const checked = await writer.check(batch.accepted.filter(isHeld));
    const written = await writer.write(batch.accepted.filter((row) => !isHeld(row)));
    const fromStores = [...checked.rejects, ...written.rejects];
    countBatch(tally, batch, fromStores, written.written);
    await rejects.write([...batch.rejects, ...fromStores].sort(byRow));
    lastRow = Math.max(lastRow, batch.lastRow);
    if (!isDryRun && lastRow > storedUpTo) await imports.checkpoint(runId, lastRow, countsOf(tally));
    onProgress(tally.rows, batch.bytesRead);
  };

  let storing: Promise<void> = Promise.resolve();
  try {
    for await (const rows of file.batches(options.rowsPerBatch)) {
      const batch = readBatch(rows, readRow);
      await storing;
      storing = store(batch);
      // A failure is thrown where it is awaited; until then it must not count as unhandled.
      storing.catch(() => undefined);
    }
  } finally {
    await storing;
  }
  const late = (await writer.late?.()) ?? [];
  tally.parked += new Set(late.map(({ row }) => row)).size;
  await rejects.write([...late].sort(byRow));
  if (!isDryRun) {
    await writer.close();
    await imports.finish(runId, options.now, lastRow, countsOf(tally));
  }
  return { counts: countsOf(tally), notes: writer.notes?.() ?? [] };
}

interface ReadBatch<Row> {
  readonly accepted: readonly AcceptedRow<Row>[];
  readonly rejects: readonly Reject[];
  readonly rejectedRows: number;
  readonly skipped: ReadonlyMap<string, number>;
  readonly rowCount: number;
  readonly lastRow: number;
  readonly bytesRead: number;
}

function readBatch<Row>(
  { rows, bytesRead }: RawBatch,
  readRow: (row: RawRow) => RowFate<Row>,
): ReadBatch<Row> {
  const accepted: AcceptedRow<Row>[] = [];
  const rejects: Reject[] = [];
  const skipped = new Map<string, number>();
  let rejectedRows = 0;
  for (const raw of rows) {
    const { row, line } = raw;
    const fate: RowFate<Row> =
      raw.problem === null ? readRow(raw) : { kind: 'rejected', problems: [raw.problem] };
    if (fate.kind === 'accepted') accepted.push({ row, line, record: fate.record });
    else if (fate.kind === 'skipped') skipped.set(fate.reason, (skipped.get(fate.reason) ?? 0) + 1);
    else {
      rejectedRows += 1;
      for (const problem of fate.problems) rejects.push({ kind: 'rejected', row, line, ...problem });
    }
  }
  return {
    accepted,
    rejects,
    rejectedRows,
    skipped,
    rowCount: rows.length,
    lastRow: rows.at(-1)?.row ?? 0,
    bytesRead,
  };
}

interface Tally {
  rows: number;
  accepted: number;
  written: number;
  rejected: number;
  parked: number;
  readonly skipped: Map<string, number>;
}

function newTally(written: number): Tally {
  return { rows: 0, accepted: 0, written, rejected: 0, parked: 0, skipped: new Map() };
}

function countBatch<Row>(
  tally: Tally,
  batch: ReadBatch<Row>,
  fromStores: readonly Reject[],
  written: number,
): void {
  const refused = fromStores.filter(({ kind }) => kind === 'rejected').length;
  tally.rows += batch.rowCount;
  tally.accepted += batch.accepted.length - refused;
  tally.rejected += batch.rejectedRows + refused;
  tally.parked += fromStores.length - refused;
  tally.written += written;
  for (const [reason, count] of batch.skipped) {
    tally.skipped.set(reason, (tally.skipped.get(reason) ?? 0) + count);
  }
}

function countsOf({ skipped, ...counts }: Tally): ImportCounts {
  return { ...counts, skipped: Object.fromEntries(skipped) };
}
