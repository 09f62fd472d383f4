import type { Table } from './table.js';

/** A fitted model of a yes or no: plain data, so that it can be kept, and functions over it. */
export interface ProbabilityModel {
  /** Chances of "yes" in (0, 1), one a row; never NaN. Columns are those of the table it was fitted on, in order. */
  predict(rows: Table): Float64Array;
}

/** What a fit is told beside its settings. */
export interface FitContext {
  /** Same seed and same data give the same model, bit for bit. */
  readonly seed: number;
}
