import { FIGURE_NAMES, type Figure, type FigureName } from '../evaluation/evaluation.js';
import { wilsonInterval } from '../statistics/wilson.js';
import { takeNumbers } from '../table.js';
import { aucInterval, lowestBehindPerfect, type ScoredRows } from './auc-interval.js';
import { groupResampler, type Resampler, rowResampler } from './bootstrap.js';
import { checkBothClasses, checkProbabilities } from './check-predictions.js';
import { type Figures, figuresOf, type JudgedRows, judgeRows } from './figures.js';
import { classWeights, weightsByPlace } from './ranking.js';
import { intervalOn, type Scale } from './scale.js';

/** Out-of-fold predictions of all passes together; each row was predicted in the pass that didn't train on it. */
export interface OutOfFold {
  readonly probabilities: Float64Array;
  /** 0 or 1. */
  readonly labels: Float64Array;
  /** The pass each row was tested in; any whole numbers. */
  readonly folds: Int32Array;
  /** Whose the rows are: resampled together. Null: every row for itself. */
  readonly groups: Int32Array | null;
  /** ≥ 0, or null. */
  readonly weights: Float64Array | null;
}

const RESAMPLES = 200;

const SCALES = {
  auc: 'share',
  averagePrecision: 'share',
  logLoss: 'positive',
  brier: 'positive',
  accuracy: 'share',
  liftAt10: 'positive',
} satisfies Record<FigureName, Scale>;

/**
 * Each figure's mean over the folds, with its 95 % interval.
 *
 * The standard error comes from resampling the tested rows (with groups: the groups) with replacement; a fold that a
 * resample leaves without one class is left out of that resample's mean. It is taken on a scale without ends (log-odds
 * or logarithm) and the interval drawn around the value there: with some hundred resamples far steadier than their 2.5th
 * and 97.5th percentiles (Efron and Tibshirani 1993, ch. 13), and never beside the value. AUC of ungrouped, unweighted
 * rows takes DeLong's variance instead, which needs no resampling. How the models themselves would vary with other
 * training rows is not in it.
 *
 * @param resamples from 2; 200 do.
 * @throws RangeError when a fold lacks a class, or for what `checkProbabilities` refuses.
 */
export function averageFigures(
  predictions: OutOfFold,
  seed: number,
  resamples = RESAMPLES,
): Readonly<Record<FigureName, Figure>> {
  const { probabilities, labels, groups, weights } = predictions;
  checkProbabilities(probabilities, labels, weights);
  if (!Number.isInteger(resamples) || resamples < 2)
    throw new RangeError(`There must be 2 resamples or more, not ${resamples}.`);
  const folds = splitIntoFolds(predictions);
  const values = meanFigures(folds.map(({ judged, weights: own }) => figuresOf(judged, own)));
  const sampler =
    groups === null
      ? rowResampler(labels.length, seed, 'average figures')
      : groupResampler(groups, seed, 'average figures');
  const replicates = resample(folds, sampler, resamples);
  const drawn = Object.fromEntries(
    FIGURE_NAMES.map((name) => [
      name,
      intervalOn(
        SCALES[name],
        values[name],
        replicates.map((figures) => figures[name]),
      ),
    ]),
  ) as Record<FigureName, Figure>;
  const auc = groups === null && weights === null ? aucInterval(folds) : drawn.auc;
  return {
    ...drawn,
    auc: behindPerfect(auc, folds),
    averagePrecision: behindPerfect(drawn.averagePrecision, folds),
    accuracy: behindShare(drawn.accuracy, labels.length),
    // No tenth can hold more than all positives.
    liftAt10: { ...drawn.liftAt10, high: Math.min(Math.max(10, drawn.liftAt10.value), drawn.liftAt10.high) },
  };
}

interface Fold extends ScoredRows {
  readonly judged: JudgedRows;
  /** The row at each place, among all rows. */
  readonly rowOfPlace: Int32Array;
  /** One a place. */
  readonly weights: Float64Array;
  /** Resampled together with the other rows of the fold only. */
  readonly rows: Int32Array;
}

function splitIntoFolds({ probabilities, labels, folds, weights }: OutOfFold): Fold[] {
  if (folds.length !== labels.length) {
    throw new RangeError(
      `There are ${labels.length} rows and ${folds.length} folds; each row needs its own.`,
    );
  }
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < folds.length; row++) {
    const fold = folds[row] as number;
    const rows = rowsOf.get(fold);
    if (rows === undefined) rowsOf.set(fold, [row]);
    else rows.push(row);
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .map(([name, list]) => {
      const rows = Int32Array.from(list);
      const scores = takeNumbers(probabilities, rows);
      const own = takeNumbers(labels, rows);
      const judged = judgeRows(scores, own);
      const placed = weightsByPlace(judged.ranking, weights === null ? null : takeNumbers(weights, rows));
      const total = classWeights(judged.ranking, placed);
      checkBothClasses(total.positives, total.negatives, `Judging fold ${name}`);
      const rowOfPlace = judged.ranking.order.map((place) => rows[place] as number);
      return { scores, labels: own, judged, rowOfPlace, weights: placed, rows };
    });
}

function resample(folds: readonly Fold[], sampler: Resampler, resamples: number): Figures[] {
  const replicates: Figures[] = [];
  const drawn = folds.map(({ rows }) => new Float64Array(rows.length));
  // A resample in which no fold has both classes says nothing; with some in every fold it is rare.
  for (let attempt = 0; attempt < 10 * resamples && replicates.length < resamples; attempt++) {
    const counts = sampler(folds.map(({ rows }) => rows));
    const judged = folds.flatMap((fold, index) => {
      const weights = drawn[index] as Float64Array;
      for (let place = 0; place < weights.length; place++) {
        weights[place] =
          (fold.weights[place] as number) * (counts[fold.rowOfPlace[place] as number] as number);
      }
      const { positives, negatives } = classWeights(fold.judged.ranking, weights);
      return positives > 0 && negatives > 0 ? [figuresOf(fold.judged, weights)] : [];
    });
    if (judged.length > 0) replicates.push(meanFigures(judged));
  }
  return replicates;
}

function meanFigures(all: readonly Figures[]): Figures {
  const mean = (name: FigureName) => all.reduce((before, figures) => before + figures[name], 0) / all.length;
  return Object.fromEntries(FIGURE_NAMES.map((name) => [name, mean(name)])) as Record<FigureName, number>;
}

/** No resample of a perfect ranking is less than perfect, yet it may be luck. */
/** No resample of rows that are all right, or all wrong, is otherwise. */
function behindShare(figure: Figure, rows: number): Figure {
  if (figure.value > 0 && figure.value < 1) return figure;
  return { ...wilsonInterval(figure.value * rows, rows), value: figure.value };
}

function behindPerfect(figure: Figure, folds: readonly Fold[]): Figure {
  if (figure.value < 1) return figure;
  const rarer = folds.reduce((before, { labels }) => {
    const positives = labels.reduce((sum, label) => sum + label, 0);
    return before + Math.min(positives, labels.length - positives);
  }, 0);
  return { ...figure, low: Math.min(figure.low, lowestBehindPerfect(rarer)) };
}
