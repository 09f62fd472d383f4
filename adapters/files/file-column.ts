import type { FileNote } from '../../src/intake/file-note.js';
import type { CategoricalColumn, NumericColumn } from '../../src/learning/table.js';

/** A column of a file, as what it was found or asked to be. */
export type FileColumn =
  /** Cells that are no numbers are missing, and counted. */
  | (NumericColumn & { readonly cellsNotNumbers: number })
  | CategoricalColumn
  /** Milliseconds UTC, one a row; NaN is missing. */
  | {
      readonly kind: 'date';
      readonly name: string;
      readonly format: string;
      readonly instants: Float64Array;
    }
  | { readonly kind: 'text'; readonly name: string; readonly texts: readonly string[] }
  /** Too many different texts to be told apart: names or numbers of things, kept nowhere. */
  | { readonly kind: 'too_many_texts'; readonly name: string };

/** What a file's columns hold, row by row. */
export interface ColumnFile {
  readonly rowCount: number;
  /** Which record of the file each row is: 0 is the first behind the header. */
  readonly records: Int32Array;
  /** All records, those that could not be read included. */
  readonly recordCount: number;
  readonly columns: readonly FileColumn[];
  readonly notes: readonly FileNote[];
}

/** What is known of columns beforehand; the others are looked at. */
export type ColumnRole = 'label' | 'text' | 'skipped';
