import type { Crew } from '../crew/crew.js';
import { FOREST_DEFAULTS, type ForestSettings, fitForestTrees } from '../forest/fit-forest-trees.js';
import { rowLogLoss } from '../metrics/log-loss.js';
import { ensembleScorer } from '../trees/score-ensemble.js';
import type { LoadedFold } from './loaded-fold.js';

export interface ForestChoice {
  readonly settings: ForestSettings;
  /** Soft votes for each pass's test rows, by forests that had not seen them. */
  readonly testVotes: readonly Float64Array[];
}

const FEW_ROWS = 20_000;
const LEAF_ROWS: readonly number[] = [3, 10, 30];
// Votes of a forest can be certain and wrong; no more than that is held against it.
const SUREST = 0.998;

/** Chooses the smallest leaf by the log loss of the passes' test rows. */
export function chooseForest(crew: Crew, folds: readonly LoadedFold[], seed: number): ForestChoice {
  const trainRows = folds[0]?.rows.train.length ?? 0;
  const trees = trainRows <= FEW_ROWS ? 200 : 100;
  // On many rows small leaves cost memory and gain nothing that a person would see.
  const leafRows = trainRows <= FEW_ROWS ? LEAF_ROWS : [Math.ceil(trainRows / 5000)];
  const choices = leafRows.map((minRowsInLeaf) => {
    const settings: ForestSettings = { ...FOREST_DEFAULTS, trees, minRowsInLeaf };
    const testVotes = folds.map(({ loaded, testValues, rows }) =>
      ensembleScorer(fitForestTrees(crew, loaded, settings, seed))(testValues, rows.test.length),
    );
    return { settings, testVotes, loss: meanLoss(folds, testVotes) };
  });
  const best = choices.reduce((least, choice) => (choice.loss < least.loss ? choice : least));
  return { settings: best.settings, testVotes: best.testVotes };
}

function meanLoss(folds: readonly LoadedFold[], votes: readonly Float64Array[]): number {
  let loss = 0;
  let total = 0;
  for (const [index, { loaded, rows }] of folds.entries()) {
    const { targets, weights, trainRows } = loaded.rows;
    for (let row = 0; row < rows.test.length; row++) {
      const weight = weights === null ? 1 : (weights[trainRows + row] as number);
      const vote = Math.min(SUREST, Math.max(1 - SUREST, votes[index]?.[row] as number));
      loss += weight * rowLogLoss(vote, targets[trainRows + row] as number);
      total += weight;
    }
  }
  return loss / total;
}
