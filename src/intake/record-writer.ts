import type { Reject } from './reject.js';

/** A record with the row it came from. */
export interface AcceptedRow<Row> {
  readonly row: number;
  readonly line: number;
  readonly record: Row;
}

export interface WriteResult {
  /** Records that were new or changed. */
  readonly written: number;
  /** Rows that are parked, and rows that the store's content contradicts. */
  readonly rejects: readonly Reject[];
}

/** Brings records of one kind into the stores. */
export interface RecordWriter<Row> {
  write(rows: readonly AcceptedRow<Row>[]): Promise<WriteResult>;
  /** What `write` would say of rows that are stored already, or are not to be stored: nothing is written. */
  check(rows: readonly AcceptedRow<Row>[]): Promise<WriteResult>;
  /**
   * Rows of which it shows only behind the last one that they name something that isn't there; asked before `close`, in a
   * dry run too. They are parked.
   */
  late?(): Promise<readonly Reject[]>;
  /** After the last row, before the import counts as finished. */
  close(): Promise<void>;
  /** What a person should know of the rows that came, in sentences; asked after the last one. */
  notes?(): readonly string[];
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Rejects in the order of their rows. */
export function byRow(a: { readonly row: number }, b: { readonly row: number }): number {
  return a.row - b.row;
}
