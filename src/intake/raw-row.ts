/** A cell as the file gives it: text from CSV; numbers and booleans too from JSON lines. */
export type RawValue = string | number | boolean;

/** Something wrong with one cell, or with a whole record (then the field is ''). */
export interface RowProblem {
  readonly field: string;
  /** What is wrong, and what to do where that isn't plain. */
  readonly reason: string;
  /** The value as it stood, shortened. */
  readonly value: string;
}

/** One record of a file, before anybody knows what it means. */
export interface RawRow {
  /** 1 for the first record after the header. */
  readonly row: number;
  /** Line of the file on which the record begins, 1-based. */
  readonly line: number;
  /** One value per column of the file; '' where there is none. */
  readonly values: readonly RawValue[];
  /** Set where the record could not be read: then there are no values. */
  readonly problem: RowProblem | null;
}

export interface RawBatch {
  readonly rows: readonly RawRow[];
  /** Bytes of the file read so far, as it lies on the disk. */
  readonly bytesRead: number;
}

/** A file of records that can be read again from its start. */
export interface RecordFile {
  /** Its name without folders. */
  readonly name: string;
  readonly byteLength: number;
  /** Of the bytes on the disk, in hexadecimal. */
  readonly sha256: string;
  readonly columns: readonly string[];
  /** What separates the columns; null in JSON lines. */
  readonly delimiter: string | null;
  /** How it was read, where a person should know: the encoding that was guessed, say. */
  readonly notes: readonly string[];
  batches(rowsPerBatch: number): AsyncIterable<RawBatch>;
}

const SHOWN_LENGTH = 80;

/** A value short enough for a message, on one line. */
export function shortened(value: RawValue): string {
  const text = String(value)
    .slice(0, SHOWN_LENGTH + 1)
    .replaceAll(/\s+/g, ' ');
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
