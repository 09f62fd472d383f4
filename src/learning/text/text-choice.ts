import { randomStream } from '../../domain/random.js';
import { type Blend, fitBlend } from './blend.js';
import { heldOutFolds } from './held-out-folds.js';
import { fitNaiveBayes } from './naive-bayes.js';
import { fitSoftmaxRegression, type LinearScores } from './softmax-regression.js';
import { addProducts, type SparseRows } from './sparse-rows.js';
import { type TermCounts, takeTexts } from './term-counts.js';
import { fitVocabulary, weighTerms } from './vocabulary.js';

/** Training texts with the class of each, and how classes count. */
export interface TextTraining {
  readonly terms: TermCounts;
  readonly labels: Int32Array;
  /** How much a text of each class counts, above 0. */
  readonly classWeights: Float64Array;
  /** Of each class, above 0. */
  readonly shares: Float64Array;
  /** Most n-grams to know. */
  readonly vocabularyLimit: number;
  readonly seed: number;
}

export interface TextChoice {
  readonly cost: number;
  readonly blend: Blend;
  /** How many training texts it was chosen on; 0 where there were too few to hold any out. */
  readonly heldOutTexts: number;
  /** Mean log loss of the blend there; null where none were held out. */
  readonly heldOutLogLoss: number | null;
}

/** Far apart: the blend mends most of what is off. */
const COSTS: readonly number[] = [1, 4, 16, 64];
const COST_UNTRIED = 16;
const UNTRIED: TextChoice = {
  cost: COST_UNTRIED,
  blend: { regression: 1, bayes: 0, prior: 0 },
  heldOutTexts: 0,
  heldOutLogLoss: null,
};
const MANY_FOLDS = 3;
/** Entries × classes above which one fold is held out and one cost tried. Counted, not timed: same data, same model. */
const HEAVY = 20_000_000;
const HEAVY_FOLDS = 5;

/**
 * Fits on all folds but one, scores that one, and so on; takes the cost whose blended scores have the lowest log loss.
 * The n-grams known are those of the fitted folds: the scores then meet as many unknown ones as those of new texts.
 */
export function chooseOnHeldOut(training: TextTraining): TextChoice {
  const { terms, labels, classWeights, shares, seed } = training;
  const classCount = classWeights.length;
  const isHeavy = terms.buckets.length * classCount > HEAVY;
  const foldCount = isHeavy ? HEAVY_FOLDS : MANY_FOLDS;
  const folds = heldOutFolds(labels, classCount, foldCount, randomStream(seed, 'text/held-out folds'));
  const parts = Array.from({ length: isHeavy ? 1 : foldCount }, (_, fold) => holdOut(training, folds, fold));
  const heldOutLabels = parts.flatMap((part) => [...part.outsideLabels]);
  if (heldOutLabels.length === 0) return UNTRIED;

  const bias = new Float32Array(classCount);
  const bayes = parts.map(({ inside, insideLabels, outside }) =>
    scoreRows(outside, { weights: fitNaiveBayes(inside, insideLabels, classCount), bias }),
  );
  const tried = (isHeavy ? [COST_UNTRIED] : COSTS).map((cost) => {
    const regression = parts.map(({ inside, insideLabels, outside }) =>
      scoreRows(outside, fitRegression(training, inside, insideLabels, cost)),
    );
    const fitted = fitBlend({
      labels: Int32Array.from(heldOutLabels),
      classCount,
      regression: joined(regression),
      bayes: joined(bayes),
      logShares: shares.map(Math.log),
      classWeights,
    });
    return { cost, ...fitted };
  });
  const best = tried.reduce((leader, next) => (next.logLoss < leader.logLoss ? next : leader));
  return {
    cost: best.cost,
    blend: best.blend,
    heldOutTexts: heldOutLabels.length,
    heldOutLogLoss: best.logLoss,
  };
}

export function fitRegression(
  { classWeights, seed }: TextTraining,
  rows: SparseRows,
  labels: Int32Array,
  cost: number,
): LinearScores {
  const random = randomStream(seed, 'text/softmax regression');
  return fitSoftmaxRegression({ rows, labels, classCount: classWeights.length, classWeights, cost }, random);
}

interface Part {
  readonly inside: SparseRows;
  readonly insideLabels: Int32Array;
  readonly outside: SparseRows;
  readonly outsideLabels: Int32Array;
}

function holdOut({ terms, labels, vocabularyLimit }: TextTraining, folds: Int32Array, fold: number): Part {
  const every = labels.map((_, row) => row);
  const inside = every.filter((row) => folds[row] !== fold);
  const outside = every.filter((row) => folds[row] === fold);
  const insideTerms = takeTexts(terms, inside);
  const vocabulary = fitVocabulary(insideTerms, vocabularyLimit);
  return {
    inside: weighTerms(insideTerms, vocabulary),
    insideLabels: inside.map((row) => labels[row] as number),
    outside: weighTerms(takeTexts(terms, outside), vocabulary),
    outsideLabels: outside.map((row) => labels[row] as number),
  };
}

function scoreRows(rows: SparseRows, { weights, bias }: LinearScores): Float32Array {
  const rowCount = rows.starts.length - 1;
  const scored = new Float32Array(rowCount * bias.length);
  const scores = new Float64Array(bias.length);
  for (let row = 0; row < rowCount; row++) {
    scores.set(bias);
    addProducts(rows, row, weights, scores);
    scored.set(scores, row * bias.length);
  }
  return scored;
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    whole.set(part, end);
    end += part.length;
  }
  return whole;
}
