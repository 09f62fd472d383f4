import { IntakeError } from '../../src/intake/intake-error.js';
import type { RawRow } from '../../src/intake/raw-row.js';
import { decode, type Encoding } from './decode.js';
import { DamagedFileError } from './file-problem.js';
import { readBytes } from './read-bytes.js';

const MAX_COLUMNS = 2_000;

/** How a file is to be read. */
export interface Reading {
  readonly path: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly refusesReplacement: boolean;
}

export interface Rows {
  readonly rows: readonly RawRow[];
  readonly bytesRead: number;
}

/** A file's text in pieces, up to its end or to where it is damaged. */
export interface Texts {
  pieces(): AsyncGenerator<string>;
  /** Of the file as it lies on the disk, so far. */
  bytesRead(): number;
  /** What ended the file early; null for a whole one. */
  damage(): string | null;
}

export function textsOf({ path, encoding }: Reading): Texts {
  let bytesRead = 0;
  let damage: string | null = null;
  const bytes = readBytes(path, (piece) => {
    bytesRead += piece.length;
  });
  return {
    bytesRead: () => bytesRead,
    damage: () => damage,
    async *pieces() {
      try {
        yield* decode(bytes, encoding);
      } catch (error) {
        if (!(error instanceof DamagedFileError)) throw error;
        damage = error.message;
      }
    },
  };
}

/** @throws IntakeError where a file has more columns than any table. */
export function refuseTooManyColumns(path: string, count: number): void {
  if (count > MAX_COLUMNS) throw new IntakeError(`${path} has more than ${MAX_COLUMNS} columns`);
}
