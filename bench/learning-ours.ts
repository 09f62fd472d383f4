import { fitTrees } from '../src/learning/boosting/fit-trees.js';
import { BOOSTING_DEFAULTS } from '../src/learning/boosting/settings.js';
import { logistic } from '../src/learning/calibration/calibration.js';
import type { Crew } from '../src/learning/crew/crew.js';
import { explainRow, prepareTreeShap } from '../src/learning/explanation/tree-shap.js';
import { FOREST_DEFAULTS, fitForestTrees } from '../src/learning/forest/fit-forest-trees.js';
import type { TreeEnsemble } from '../src/learning/trees/ensemble.js';
import { type LoadedRows, loadRows, type TrainingRows } from '../src/learning/trees/load-rows.js';
import { ensembleScorer, type Scorer } from '../src/learning/trees/score-ensemble.js';
import type { Contestant } from './learning-contest.js';
import type { LearningSet } from './learning-set.js';

/** A set's rows as training and scoring take them. */
export interface SplitRows {
  readonly train: TrainingRows;
  readonly test: readonly Float64Array[];
  readonly testLabels: Float64Array;
}

const SEED = 0;

export function splitRows({ columns, labels, folds }: LearningSet): SplitRows {
  const rowsOf = (values: Float64Array, fold: number) => values.filter((_, row) => folds[row] === fold);
  const targets = rowsOf(labels, 0);
  return {
    train: {
      names: columns.map((_, index) => `column ${index + 1}`),
      columns: columns.map((values) => rowsOf(values, 0)),
      targets,
      weights: null,
      trainRows: targets.length,
    },
    test: columns.map((values) => rowsOf(values, 1)),
    testLabels: rowsOf(labels, 1),
  };
}

export function ourBoosting(crew: Crew, rows: SplitRows, times: number, explainedRows: number): Contestant {
  const grow = (loaded: LoadedRows) => fitTrees(crew, loaded, BOOSTING_DEFAULTS, SEED).ensemble;
  const { model, ...rest } = ours(crew, rows, times, grow, logistic);
  const firstRows = Array.from({ length: explainedRows }, (_, row) =>
    Float64Array.from(rows.test, (column) => column[row] as number),
  );
  return {
    ...rest,
    async explain() {
      const start = performance.now();
      const prepared = prepareTreeShap(model().ensemble);
      for (const row of firstRows) explainRow(prepared, row);
      return (performance.now() - start) / 1000;
    },
  };
}

/** With scikit-learn's size of a leaf, not our own default, so that both grow the same trees. */
export function ourForest(crew: Crew, rows: SplitRows, times: number, trees: number): Contestant {
  const settings = { ...FOREST_DEFAULTS, trees, minRowsInLeaf: 1 };
  const grow = (loaded: LoadedRows) => fitForestTrees(crew, loaded, settings, SEED);
  // A sum of the trees' shares is rounded, and so may pass 1.
  const { model: _, ...rest } = ours(crew, rows, times, grow, (vote) => Math.min(1, vote));
  return { ...rest, explain: null };
}

interface Fitted {
  readonly ensemble: TreeEnsemble;
  readonly scorer: Scorer;
}

/** Fitting includes putting values into bins and laying the trees out for scoring. */
function ours(
  crew: Crew,
  { train, test, testLabels }: SplitRows,
  times: number,
  grow: (loaded: LoadedRows) => TreeEnsemble,
  probabilityOf: (raw: number) => number,
): Omit<Contestant, 'explain'> & { readonly model: () => Fitted } {
  let fitted: Fitted | null = null;
  const model = () => {
    if (fitted === null) throw new Error('The bench scores or explains before it has fitted.');
    return fitted;
  };
  return {
    name: 'Varsel',
    threads: crew.threads,
    model,
    async fit() {
      const start = performance.now();
      const mark = crew.arena.mark();
      try {
        const ensemble = grow(loadRows(crew, train, SEED));
        fitted = { ensemble, scorer: ensembleScorer(ensemble) };
      } finally {
        crew.arena.release(mark);
      }
      return (performance.now() - start) / 1000;
    },
    async predict() {
      const { scorer } = model();
      const seconds: number[] = [];
      let probabilities = new Float64Array(0);
      for (let time = 0; time < times; time++) {
        const start = performance.now();
        probabilities = scorer(test, testLabels.length).map(probabilityOf);
        seconds.push((performance.now() - start) / 1000);
      }
      return { seconds, probabilities };
    },
  };
}
