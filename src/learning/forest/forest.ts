import type { Crew } from '../crew/crew.js';
import type { Table } from '../table.js';
import type { TreeEnsemble } from '../trees/ensemble.js';
import { loadTable } from '../trees/load-rows.js';
import { ensembleScorer } from '../trees/score-ensemble.js';
import { type TreeInput, treeValues } from '../trees/tree-inputs.js';
import { type ForestSettings, fitForestTrees } from './fit-forest-trees.js';

/** A fitted random forest; plain data. Its ensemble's scores are means: chances where targets were 0 and 1. */
export interface ForestModel {
  readonly kind: 'forest';
  readonly inputs: readonly TreeInput[];
  readonly ensemble: TreeEnsemble;
  /** Means lie between these, the least and the largest target; sums of leaf values may miss them by a rounding. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * @param targets one a row: 0 or 1, or any finite numbers.
 * @param weights one a row, ≥ 0, or null.
 * @throws RangeError for settings that are out of range, or no rows.
 */
export function fitForest(
  crew: Crew,
  table: Table,
  targets: Float64Array,
  weights: Float64Array | null,
  settings: ForestSettings,
  seed: number,
): ForestModel {
  const mark = crew.arena.mark();
  try {
    const { inputs, loaded } = loadTable(crew, table, targets, weights, seed);
    const ensemble = fitForestTrees(crew, loaded, settings, seed);
    return {
      kind: 'forest',
      inputs,
      ensemble,
      lowest: targets.reduce((least, target) => Math.min(least, target), Number.POSITIVE_INFINITY),
      highest: targets.reduce((most, target) => Math.max(most, target), Number.NEGATIVE_INFINITY),
    };
  } finally {
    crew.arena.release(mark);
  }
}

/** Mean leaf values, one a row; never NaN. */
export function predictForest({ ensemble, inputs, lowest, highest }: ForestModel, rows: Table): Float64Array {
  const means = ensembleScorer(ensemble)(treeValues(inputs, rows), rows.rowCount);
  return means.map((mean) => Math.min(highest, Math.max(lowest, mean)));
}
