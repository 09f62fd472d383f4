import { randomStream } from '../../domain/random.js';
import { type FoldRows, rowsOfFolds } from '../choosing/fold-rows.js';
import { rowResampler } from '../metrics/bootstrap.js';
import { eceInterval } from '../metrics/ece-interval.js';
import { reliabilityTable } from '../metrics/reliability.js';
import { intervalOn } from '../metrics/scale.js';
import { wilsonInterval } from '../statistics/wilson.js';
import { heldOutFolds } from '../text/held-out-folds.js';
import { fitTextClassifier } from '../text/text-classifier.js';
import { accuracy, macroF1 } from '../text/text-metrics.js';
import { predictTextClasses } from '../text/text-model.js';
import { classResults } from './class-results.js';
import { confusions } from './confusions.js';
import type { Figure } from './evaluation.js';
import {
  TEXT_FIGURE_NAMES,
  type TextEvaluation,
  type TextEvaluationInput,
  type TextFigureName,
  type TextFoldResult,
} from './text-evaluation.js';

export interface TextEvaluationOptions {
  readonly seed: number;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  readonly onPass?: (done: number, of: number) => void;
}

const RANDOM_PASSES = 5;
const RESAMPLES = 200;
const MOST_CONFUSIONS = 10;
const MEASURES = { macroF1, accuracy } satisfies Record<
  TextFigureName,
  (actual: readonly string[], predicted: readonly string[]) => number
>;

interface Pass {
  readonly actual: readonly string[];
  readonly predicted: readonly string[];
  /** Of the class predicted, one a text. */
  readonly chances: Float64Array;
  readonly result: TextFoldResult;
}

/**
 * Judges how well classes of texts can be told: pass by pass it learns from some texts, everything chosen there, and is
 * tested on others.
 *
 * @throws RangeError naming the pass that has texts of one class only to learn from, or none to be tested on.
 */
export function evaluateText(input: TextEvaluationInput, options: TextEvaluationOptions): TextEvaluation {
  const { texts, labels, classes, test } = input;
  const named = (positions: Int32Array): string[] =>
    Array.from(positions, (position) => classes[position] as string);
  const learnt = { texts, labels: named(labels) };
  const splits =
    test === null
      ? passesOf(input, options.seed).map(
          ({ train, test: held }) => [taken(learnt, train), taken(learnt, held)] as const,
        )
      : [[learnt, { texts: test.texts, labels: named(test.labels) }] as const];
  for (const [index, [train, held]] of splits.entries()) checkPass(index, splits.length, train, held);
  const passes = splits.map(([train, held], index) => {
    const pass = runPass(String(index + 1), train, held, options);
    options.onPass?.(index + 1, splits.length);
    return pass;
  });
  const counts = new Map<number, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const results = passes.map(({ result }) => result);
  const actual = passes.flatMap((pass) => pass.actual);
  const predicted = passes.flatMap((pass) => pass.predicted);
  const chances = Float64Array.from(passes.flatMap((pass) => Array.from(pass.chances)));
  const isRight = Float64Array.from(actual, (name, row) => (name === predicted[row] ? 1 : 0));
  return {
    rows: texts.length,
    classes: classes.map((name, position) => ({ name, rows: counts.get(position) ?? 0 })),
    split: { kind: splitKind(input), folds: passes.length },
    folds: results,
    average: averages(passes, options.seed),
    ece: eceInterval(chances, isRight, null, options.seed),
    reliability: reliabilityTable(chances, isRight),
    guessing: meanOf(splits.map(([train, held]) => shareOf(mostFrequent(train.labels), held.labels))),
    classResults: classResults(actual, predicted),
    confusions: confusions(actual, predicted, MOST_CONFUSIONS),
    seconds: {
      fit: meanOf(results.map(({ seconds }) => seconds.fit)),
      predict: meanOf(results.map(({ seconds }) => seconds.predict)),
    },
  };
}

interface LabelledTexts {
  readonly texts: readonly string[];
  readonly labels: readonly string[];
}

function checkPass(index: number, of: number, train: LabelledTexts, test: LabelledTexts): void {
  if (test.texts.length === 0) throw new RangeError('There are no texts to test on; give at least one.');
  const [label = '', ...others] = new Set(train.labels);
  if (others.length > 0) return;
  throw new RangeError(
    `Pass ${index + 1} of ${of} has only texts of "${label}" to learn from; it takes two classes or more.`,
  );
}

function runPass(
  name: string,
  train: LabelledTexts,
  test: LabelledTexts,
  { seed, now }: TextEvaluationOptions,
): Pass {
  const startedAt = now();
  const model = fitTextClassifier(train.texts, train.labels, { classWeights: 'none' }, { seed });
  const fittedAt = now();
  const predictions = predictTextClasses(model, test.texts);
  const predicted = predictions.map(({ className }) => className);
  const chances = Float64Array.from(predictions, ({ chance }) => chance);
  const seconds = { fit: (fittedAt - startedAt) / 1000, predict: (now() - fittedAt) / 1000 };
  const figures = { macroF1: macroF1(test.labels, predicted), accuracy: accuracy(test.labels, predicted) };
  return {
    actual: test.labels,
    predicted,
    chances,
    result: { name, trainRows: train.texts.length, testRows: test.texts.length, ...figures, seconds },
  };
}

function passesOf({ labels, classes, folds }: TextEvaluationInput, seed: number): FoldRows[] {
  if (folds !== null) return rowsOfFolds(folds);
  const random = randomStream(seed, 'folds of texts');
  const drawn = heldOutFolds(labels, classes.length, RANDOM_PASSES, random);
  if (drawn.every((fold) => fold === -1)) {
    throw new RangeError(
      `No class has two texts, one to learn from and one to be tested on (${labels.length} texts, ${classes.length} classes); give more.`,
    );
  }
  // The only text of a class is learnt from in every pass and tested in none.
  return rowsOfFolds(drawn)
    .filter(({ test }) => drawn[test[0] as number] !== -1)
    .map(({ test }) => ({ test, train: rowsBeside(labels.length, test) }));
}

function rowsBeside(rowCount: number, test: Int32Array): Int32Array {
  const isTested = new Uint8Array(rowCount);
  for (const row of test) isTested[row] = 1;
  return Int32Array.from(isTested.keys()).filter((row) => isTested[row] === 0);
}

function taken({ texts, labels }: LabelledTexts, rows: Int32Array): LabelledTexts {
  return {
    texts: Array.from(rows, (row) => texts[row] as string),
    labels: Array.from(rows, (row) => labels[row] as string),
  };
}

/** Means over the passes, with the spread that other test texts would give. */
function averages(passes: readonly Pass[], seed: number): Record<TextFigureName, Figure> {
  const resamplers = passes.map(({ actual }, index) => {
    const every = Int32Array.from(actual.keys());
    const draw = rowResampler(actual.length, seed, `texts of pass ${index}`);
    return () => draw([every]);
  });
  const replicates = Array.from({ length: RESAMPLES }, () =>
    meanFigures(passes.map((pass, index) => repeated(pass, (resamplers[index] as () => Float64Array)()))),
  );
  const values = meanFigures(passes);
  const tested = passes.reduce((sum, { actual }) => sum + actual.length, 0);
  const figure = (name: TextFigureName): Figure => {
    const value = values[name];
    // No resample of texts that are all right, or all wrong, is otherwise.
    if (value === 0 || value === 1) return { ...wilsonInterval(value * tested, tested), value };
    return intervalOn(
      'share',
      value,
      replicates.map((replicate) => replicate[name]),
    );
  };
  return Object.fromEntries(TEXT_FIGURE_NAMES.map((name) => [name, figure(name)])) as Record<
    TextFigureName,
    Figure
  >;
}

type Answers = Pick<Pass, 'actual' | 'predicted'>;

/** Each answer as often as it was drawn. */
function repeated({ actual, predicted }: Answers, counts: Float64Array): Answers {
  const rows = Array.from(counts.keys()).flatMap((row) => Array<number>(counts[row] as number).fill(row));
  return {
    actual: rows.map((row) => actual[row] as string),
    predicted: rows.map((row) => predicted[row] as string),
  };
}

function meanFigures(all: readonly Answers[]): Record<TextFigureName, number> {
  return Object.fromEntries(
    TEXT_FIGURE_NAMES.map((name) => [
      name,
      meanOf(all.map(({ actual, predicted }) => MEASURES[name](actual, predicted))),
    ]),
  ) as Record<TextFigureName, number>;
}

/** The first of them where several are equally so. */
function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

function shareOf(name: string, names: readonly string[]): number {
  return names.filter((each) => each === name).length / names.length;
}

function splitKind({ test, folds }: TextEvaluationInput): TextEvaluation['split']['kind'] {
  if (test !== null) return 'test_file';
  return folds === null ? 'stratified_folds' : 'given_folds';
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
