import { softmax } from './softmax.js';
import { addProducts, type SparseRows } from './sparse-rows.js';
import { countTerms } from './term-counts.js';
import type { TextChoice } from './text-choice.js';
import { type Vocabulary, weighTerms } from './vocabulary.js';

/** A fitted text classifier as plain data. */
export interface TextModel {
  /** Names of the classes in the order of their characters' codes. */
  readonly classes: readonly string[];
  /** Each class's share of the training texts: what is said of a text without a single known n-gram. */
  readonly shares: Float64Array;
  readonly vocabulary: Vocabulary;
  /** N-grams × classes: log-odds against the average class. */
  readonly weights: Float32Array;
  readonly bias: Float64Array;
  readonly choice: TextChoice;
}

/**
 * Chances of the classes, texts × classes, each row summing to 1. A text without a known n-gram (an empty one, say) gets
 * the classes' shares.
 */
export function predictTextChances(model: TextModel, texts: readonly string[]): Float64Array {
  const classCount = model.classes.length;
  const rows = weighTerms(countTerms(texts), model.vocabulary);
  const chances = new Float64Array(texts.length * classCount);
  for (let row = 0; row < texts.length; row++) {
    const isUnknown = rows.starts[row] === rows.starts[row + 1];
    chances.set(isUnknown ? model.shares : softmax(rowScores(model, rows, row)), row * classCount);
  }
  return chances;
}

/** What is thought of a text: its likeliest class (of equally likely ones the first), and how likely that is. */
export interface TextPrediction {
  readonly className: string;
  readonly chance: number;
}

export function predictTextClasses(model: TextModel, texts: readonly string[]): TextPrediction[] {
  const classCount = model.classes.length;
  const chances = predictTextChances(model, texts);
  return texts.map((_, row) => {
    const own = chances.subarray(row * classCount, (row + 1) * classCount);
    const likeliest = own.reduce((most, chance, index) => (chance > (own[most] as number) ? index : most), 0);
    return { className: model.classes[likeliest] as string, chance: own[likeliest] as number };
  });
}

/** Scores whose softmax are the chances; null for a text without a known n-gram. */
export function textScores(model: TextModel, text: string): Float64Array | null {
  const rows = weighTerms(countTerms([text]), model.vocabulary);
  return rows.values.length === 0 ? null : rowScores(model, rows, 0);
}

function rowScores(model: TextModel, rows: SparseRows, row: number): Float64Array {
  const scores = Float64Array.from(model.bias);
  addProducts(rows, row, model.weights, scores);
  return scores;
}
