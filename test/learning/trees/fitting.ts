import { type FittedTrees, fitTrees, type Stopping } from '../../../src/learning/boosting/fit-trees.js';
import { BOOSTING_DEFAULTS, type BoostingSettings } from '../../../src/learning/boosting/settings.js';
import type { Crew } from '../../../src/learning/crew/crew.js';
import {
  FOREST_DEFAULTS,
  type ForestSettings,
  fitForestTrees,
} from '../../../src/learning/forest/fit-forest-trees.js';
import type { TreeEnsemble } from '../../../src/learning/trees/ensemble.js';
import { loadRows, type TrainingRows } from '../../../src/learning/trees/load-rows.js';
import { ensembleScorer } from '../../../src/learning/trees/score-ensemble.js';

/** Rows to fit on; what isn't said is: columns named c0, c1 …, no weights, all rows for training. */
export type SomeRows = Pick<TrainingRows, 'columns' | 'targets'> & Partial<TrainingRows>;

export function trainingRows(rows: SomeRows): TrainingRows {
  return {
    names: rows.columns.map((_, column) => `c${column}`),
    weights: null,
    trainRows: rows.targets.length,
    ...rows,
  };
}

/** Boosts trees on rows that are loaded for it alone. */
export function boost(
  crew: Crew,
  rows: SomeRows,
  settings: Partial<BoostingSettings> = {},
  seed = 0,
  stopping: Stopping | null = null,
): FittedTrees {
  const mark = crew.arena.mark();
  try {
    const loaded = loadRows(crew, trainingRows(rows), seed);
    return fitTrees(crew, loaded, { ...BOOSTING_DEFAULTS, ...settings }, seed, stopping);
  } finally {
    crew.arena.release(mark);
  }
}

/** Grows a forest on rows that are loaded for it alone. */
export function plant(
  crew: Crew,
  rows: SomeRows,
  settings: Partial<ForestSettings> = {},
  seed = 0,
): TreeEnsemble {
  const mark = crew.arena.mark();
  try {
    const loaded = loadRows(crew, trainingRows(rows), seed);
    return fitForestTrees(crew, loaded, { ...FOREST_DEFAULTS, ...settings }, seed);
  } finally {
    crew.arena.release(mark);
  }
}

export function scoresOf(ensemble: TreeEnsemble, columns: readonly Float64Array[]): Float64Array {
  return ensembleScorer(ensemble)(columns, columns[0]?.length ?? 0);
}

export function numbers(...values: readonly number[]): Float64Array {
  return Float64Array.from(values);
}
