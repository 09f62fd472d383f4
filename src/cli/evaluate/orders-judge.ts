import { predictClassifier } from '../../learning/classifier/classifier.js';
import { type FitOptions, fitClassifier } from '../../learning/classifier/fit-classifier.js';
import type { Crew } from '../../learning/crew/crew.js';
import { permutationImportance } from '../../learning/explanation/permutation-importance.js';
import { columnFaults } from '../../learning/honesty/column-faults.js';
import { comparePaired } from '../../learning/honesty/compare-paired.js';
import { populationStability } from '../../learning/honesty/population-stability.js';
import { verdictAgainstBaseRate } from '../../learning/honesty/verdict.js';
import { aucInterval } from '../../learning/metrics/auc-interval.js';
import { averageFigures } from '../../learning/metrics/average-figures.js';
import { brierDecomposition } from '../../learning/metrics/brier.js';
import { gainCurve, rocCurve } from '../../learning/metrics/curves.js';
import { eceInterval } from '../../learning/metrics/ece-interval.js';
import { reliabilityTable } from '../../learning/metrics/reliability.js';
import type { Column, Table } from '../../learning/table.js';
import type { MovedFeature, OrdersEvaluation, OrdersEvaluationInput } from './orders-evaluation.js';
import { countsOf } from './orders-snapshot.js';

export interface OrdersJudgeOptions {
  readonly seed: number;
  /** Milliseconds of a clock that only runs forward. */
  readonly now: () => number;
  readonly fit?: Omit<FitOptions, 'seed'>;
}

/**
 * Fits on the customers of one day, everything chosen there, and judges on those of another, beside recency alone.
 *
 * @throws RangeError where either day has no customers of one kind, or nothing is left to learn from.
 */
export function judgeOrders(
  crew: Crew,
  { train, test }: OrdersEvaluationInput,
  { seed, now, fit: fitOptions = {} }: OrdersJudgeOptions,
): OrdersEvaluation {
  const faults = columnFaults(train.table);
  const faulty = new Set(faults.map(({ column }) => column));
  const usable = ({ rowCount, columns }: Table): Table => ({
    rowCount,
    columns: columns.filter(({ name }) => !faulty.has(name)),
  });
  const learned = usable(train.table);
  const judged = usable(test.table);
  const { labels } = test;
  const startedAt = now();
  const data = { table: learned, labels: train.labels, weights: null, groups: null, times: null };
  const fit = fitClassifier(crew, data, { ...fitOptions, seed });
  const fittedAt = now();
  const probabilities = predictClassifier(fit.classifier, judged);
  const seconds = { fit: (fittedAt - startedAt) / 1000, predict: (now() - fittedAt) / 1000 };
  const folds = new Int32Array(labels.length);
  const recency = recencyScores(test.table);
  const pass = { trainRows: learned.rowCount, labels };
  return {
    train: countsOf(train),
    test: countsOf(test),
    features: learned.columns.map(({ name, kind }) => ({ name, kind })),
    figures: averageFigures({ probabilities, labels, folds, groups: null, weights: null }, seed),
    seconds,
    pooled: {
      ece: eceInterval(probabilities, labels, null, seed),
      brier: brierDecomposition(probabilities, labels),
      reliability: reliabilityTable(probabilities, labels),
      roc: rocCurve(probabilities, labels),
      gain: gainCurve(probabilities, labels),
    },
    learner: {
      chosen: fit.name,
      members: fit.classifier.members.map(({ learner, weight }) => ({ name: learner, weight })),
      blendGain: fit.blendGain,
    },
    topFeatures: permutationImportance(
      [
        {
          rows: judged,
          labels,
          probabilities,
          predict: (changed) => predictClassifier(fit.classifier, changed),
        },
      ],
      seed,
    ),
    recencyAlone: {
      auc: aucInterval([{ scores: recency, labels }]),
      modelAhead: comparePaired([{ ...pass, first: probabilities, second: recency }]).auc.byRows,
    },
    moved: movedFeatures(learned.columns, judged.columns),
    warnings: faults.map((fault) => ({ kind: 'column_ignored', ...fault })),
    verdict: verdictAgainstBaseRate(
      [{ ...pass, trainPositives: countsOf(train).positives, probabilities, groups: null }],
      true,
    ),
  };
}

/** Days since the last order brought between 0 and 1, where the comparison wants them; ranks stay. */
function recencyScores({ columns }: Table): Float64Array {
  const column = columns.find(({ name }) => name === 'days_since_last_order');
  if (column?.kind !== 'numeric') throw new RangeError('There is no column "days_since_last_order".');
  return column.values.map((days) => days / (days + 1));
}

function movedFeatures(learned: readonly Column[], judged: readonly Column[]): MovedFeature[] {
  return learned
    .map((column, index) => ({
      name: column.name,
      drift: populationStability(column, judged[index] as Column),
    }))
    .filter(({ drift }) => drift.reading === 'large' && drift.isBeyondChance)
    .map(({ name, drift }) => ({ name, psi: drift.psi }))
    .sort((a, b) => b.psi - a.psi);
}
