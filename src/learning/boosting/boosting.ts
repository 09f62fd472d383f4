import type { Crew } from '../crew/crew.js';
import type { Table } from '../table.js';
import type { TreeEnsemble } from '../trees/ensemble.js';
import { loadTable } from '../trees/load-rows.js';
import { ensembleScorer } from '../trees/score-ensemble.js';
import { type TreeInput, treeValues } from '../trees/tree-inputs.js';
import { fitTrees } from './fit-trees.js';
import { meanOfRaw, type Objective } from './objective.js';
import type { BoostingSettings } from './settings.js';

/** A fitted gradient boosting; plain data. */
export interface BoostingModel {
  readonly kind: 'boosting';
  readonly objective: Objective;
  readonly inputs: readonly TreeInput[];
  readonly ensemble: TreeEnsemble;
}

/**
 * Fits on all rows of a table with a fixed number of trees.
 *
 * @param targets one a row, as the objective wants them.
 * @param weights one a row, ≥ 0, or null.
 * @throws RangeError for settings or targets that can't be trained on (one class only, no rows, NaN).
 */
export function fitBoosting(
  crew: Crew,
  table: Table,
  targets: Float64Array,
  weights: Float64Array | null,
  settings: BoostingSettings,
  seed: number,
): BoostingModel {
  const mark = crew.arena.mark();
  try {
    const { inputs, loaded } = loadTable(crew, table, targets, weights, seed);
    const { ensemble } = fitTrees(crew, loaded, settings, seed);
    return { kind: 'boosting', objective: settings.objective, inputs, ensemble };
  } finally {
    crew.arena.release(mark);
  }
}

/** Raw scores, one a row: log-odds for a logistic model, log means for counts and amounts. */
export function boostingScores(model: BoostingModel, rows: Table): Float64Array {
  return ensembleScorer(model.ensemble)(treeValues(model.inputs, rows), rows.rowCount);
}

/** Chances, values or means, one a row; never NaN. */
export function predictBoosting(model: BoostingModel, rows: Table): Float64Array {
  return boostingScores(model, rows).map((raw) => meanOfRaw(model.objective, raw));
}
