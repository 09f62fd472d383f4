import type { ClassResult } from './class-results.js';
import type { Confusion } from './confusions.js';
import type { Figure, ReliabilityBin } from './evaluation.js';

/** Texts and their classes, one a row. */
export interface TextEvaluationInput {
  readonly texts: readonly string[];
  /** Positions in `classes`. */
  readonly labels: Int32Array;
  readonly classes: readonly string[];
  /** The pass in which each row is tested; null for five drawn at random. */
  readonly folds: Int32Array | null;
  /** Rows to test on, trained on all of the above; null for folds. A class may be new to it. */
  readonly test: { readonly texts: readonly string[]; readonly labels: Int32Array } | null;
}

export const TEXT_FIGURE_NAMES = ['macroF1', 'accuracy'] as const;
export type TextFigureName = (typeof TEXT_FIGURE_NAMES)[number];

export interface TextFoldResult extends Readonly<Record<TextFigureName, number>> {
  readonly name: string;
  readonly trainRows: number;
  readonly testRows: number;
  readonly seconds: { readonly fit: number; readonly predict: number };
}

/** What `varsel evaluate text` finds out. */
export interface TextEvaluation {
  readonly rows: number;
  readonly classes: readonly { readonly name: string; readonly rows: number }[];
  readonly split: { readonly kind: 'given_folds' | 'stratified_folds' | 'test_file'; readonly folds: number };
  readonly folds: readonly TextFoldResult[];
  readonly average: Readonly<Record<TextFigureName, Figure>>;
  /** Over the test texts of all passes: how far the chance of the class named is from how often it is right. */
  readonly ece: Figure;
  /** The same in bins: the chance of the class named against how often it is right. */
  readonly reliability: readonly ReliabilityBin[];
  /** The share right, averaged over the passes, when every text is given the class that most training texts have. */
  readonly guessing: number;
  /** Over the test texts of all passes, the hardest class first. */
  readonly classResults: readonly ClassResult[];
  /** The ten most frequent mistakes over the test texts of all passes, the most frequent first. */
  readonly confusions: readonly Confusion[];
  readonly seconds: { readonly fit: number; readonly predict: number };
}
