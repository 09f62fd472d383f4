import type { FileNote } from '../intake/file-note.js';

/** What was found when an evaluation's file was read, beside what the engine warns of. */
export type EvaluationNote =
  | FileNote
  /** Rows left out because this column, which they need, is empty. */
  | { readonly kind: 'rows_without'; readonly column: string; readonly count: number }
  | {
      readonly kind: 'several_negatives';
      readonly column: string;
      readonly positive: string;
      /** The first few. */
      readonly negatives: readonly string[];
      readonly more: number;
    }
  | { readonly kind: 'dates_left_out'; readonly columns: readonly string[] }
  | { readonly kind: 'ids_repeat'; readonly column: string; readonly count: number };
