import type { FitContext } from '../learner.js';
import type { Blend } from './blend.js';
import { fitNaiveBayes } from './naive-bayes.js';
import type { LinearScores } from './softmax-regression.js';
import { countTerms } from './term-counts.js';
import { chooseOnHeldOut, fitRegression, type TextChoice, type TextTraining } from './text-choice.js';
import type { TextModel } from './text-model.js';
import { fitVocabulary, weighTerms } from './vocabulary.js';

export interface TextSettings {
  /** "balanced": every class counts alike in all, as though each were equally frequent. */
  readonly classWeights: 'none' | 'balanced';
  /** What was chosen for texts like these; chosen on held-out ones when left out, which takes most of the time. */
  readonly choice?: TextChoice;
}

/** Beyond it a label is rather a name or a number of its own than a class. */
const MOST_CLASSES = 1000;
/** 160 MB: what a fit holds a few times over. */
const MOST_WEIGHTS = 40_000_000;

/**
 * Learns to tell classes of texts: hashed words, pairs of words and characters 2 to 5 long, weighed by TF-IDF; a softmax
 * regression and a naive Bayes model over them, blended into one linear model by log loss on held-out training texts,
 * which calibrates it as well.
 *
 * @param texts any strings, two or more.
 * @param labels the class of each text.
 * @throws RangeError when the lengths differ, or there are fewer than two classes or more than 1,000.
 */
export function fitTextClassifier(
  texts: readonly string[],
  labels: readonly string[],
  settings: TextSettings,
  { seed }: FitContext,
): TextModel {
  const classes = classesOf(texts, labels);
  const classCount = classes.length;
  const positions = new Map(classes.map((name, position) => [name, position]));
  const codes = Int32Array.from(labels, (label) => positions.get(label) as number);
  const terms = countTerms(texts);
  const training: TextTraining = {
    terms,
    labels: codes,
    ...classBalance(codes, classCount, settings),
    vocabularyLimit: Math.floor(MOST_WEIGHTS / classCount),
    seed,
  };
  const choice = settings.choice ?? chooseOnHeldOut(training);
  const vocabulary = fitVocabulary(terms, training.vocabularyLimit);
  const rows = weighTerms(terms, vocabulary);
  const regression = fitRegression(training, rows, codes, choice.cost);
  const bayes = fitNaiveBayes(rows, codes, classCount);
  const { weights, bias } = blended(regression, bayes, choice.blend, training.shares);
  return { classes, shares: training.shares, vocabulary, weights, bias, choice };
}

function classBalance(
  codes: Int32Array,
  classCount: number,
  { classWeights }: TextSettings,
): Pick<TextTraining, 'classWeights' | 'shares'> {
  const frequency = new Float64Array(classCount);
  for (const code of codes) frequency[code] = (frequency[code] as number) + 1;
  return classWeights === 'balanced'
    ? {
        classWeights: frequency.map((count) => codes.length / (classCount * count)),
        shares: frequency.map(() => 1 / classCount),
      }
    : { classWeights: frequency.map(() => 1), shares: frequency.map((count) => count / codes.length) };
}

function classesOf(texts: readonly string[], labels: readonly string[]): readonly string[] {
  if (texts.length !== labels.length) {
    throw new RangeError(`There are ${texts.length} texts but ${labels.length} labels; each text needs one.`);
  }
  const classes = [...new Set(labels)].sort();
  if (classes.length < 2) {
    const found = classes.length === 0 ? 'there are no texts' : `all are labelled "${classes[0]}"`;
    throw new RangeError(`A text classifier needs texts of at least two classes, but ${found}.`);
  }
  if (classes.length > MOST_CLASSES) {
    throw new RangeError(
      `The labels hold ${classes.length} different values; a text classifier tells up to ${MOST_CLASSES} classes apart. Is it the right column?`,
    );
  }
  return classes;
}

/** One linear model out of both; what all classes have in common is taken out, as it changes no chance. */
function blended(
  regression: LinearScores,
  bayes: Float32Array,
  blend: Blend,
  shares: Float64Array,
): Pick<TextModel, 'weights' | 'bias'> {
  const classCount = shares.length;
  const weights = new Float32Array(bayes.length);
  for (let first = 0; first < weights.length; first += classCount) {
    let sum = 0;
    for (let at = first; at < first + classCount; at++) {
      const weight =
        blend.regression * (regression.weights[at] as number) + blend.bayes * (bayes[at] as number);
      weights[at] = weight;
      sum += weight;
    }
    for (let at = first; at < first + classCount; at++)
      weights[at] = (weights[at] as number) - sum / classCount;
  }
  const bias = shares.map(
    (share, k) => blend.regression * (regression.bias[k] as number) + blend.prior * Math.log(share),
  );
  return { weights, bias };
}
