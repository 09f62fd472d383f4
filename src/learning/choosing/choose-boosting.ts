import { type FittedTrees, fitTrees } from '../boosting/fit-trees.js';
import type { BoostingSettings } from '../boosting/settings.js';
import type { Crew } from '../crew/crew.js';
import { firstTrees } from '../trees/ensemble-builder.js';
import { ensembleScorer } from '../trees/score-ensemble.js';
import { boostingCandidates, patienceOf } from './boosting-candidates.js';
import type { LoadedFold } from './loaded-fold.js';
import { successiveHalving } from './successive-halving.js';

export interface BoostingChoice {
  /** The best settings, with the number of trees that was best over all passes. */
  readonly settings: BoostingSettings;
  /** Mean loss over the passes. */
  readonly loss: number;
  /** Raw scores of each pass's test rows, by models that had not seen them. */
  readonly testScores: readonly Float64Array[];
  readonly candidates: number;
  /** Rows × columns × trees that were grown. */
  readonly workUnits: number;
  readonly isTruncated: boolean;
}

export interface SearchOptions {
  /** Settings that are not searched. */
  readonly fixed: Partial<BoostingSettings>;
  /** How many settings are tried at the most. */
  readonly mostCandidates?: number;
  /** Rows × columns × trees that may be grown, about. */
  readonly workUnits: number;
  readonly seed: number;
  readonly isOutOfTime: () => boolean;
}

const FEWEST_CANDIDATES = 3;
const MOST_CANDIDATES = 24;
// Passes that the average candidate goes through, the rounds below taken together.
const PASSES_PER_CANDIDATE = 1.8;

interface Record {
  readonly settings: BoostingSettings;
  readonly fits: FittedTrees[];
}

/**
 * Searches settings by cross-validation. How many are tried depends on the work the first one was, counted in rows × columns
 * × trees and not in seconds, so that the same data lead to the same choice.
 */
export function chooseBoosting(
  crew: Crew,
  folds: readonly LoadedFold[],
  options: SearchOptions,
): BoostingChoice {
  const { fixed, seed, isOutOfTime } = options;
  const trainRows = folds[0]?.rows.train.length ?? 0;
  let workUnits = 0;
  const evaluate = (record: Record, from: number, to: number): number => {
    for (const { loaded } of folds.slice(from, to)) {
      const fitted = fitTrees(crew, loaded, record.settings, seed, { patience: patienceOf(record.settings) });
      workUnits += loaded.rows.trainRows * loaded.binned.columnCount * fitted.validationLoss.length;
      record.fits.push(fitted);
    }
    return bestCount(record.fits).loss;
  };
  const asRecords = (count: number): Record[] =>
    boostingCandidates(count, trainRows, fixed, seed).map((settings) => ({ settings, fits: [] }));

  const [first] = asRecords(1);
  if (first === undefined || folds.length === 0)
    throw new RangeError('There is no pass to choose settings by.');
  evaluate(first, 0, 1);
  const affordable = Math.floor(options.workUnits / (Math.max(1, workUnits) * PASSES_PER_CANDIDATE));
  const count = Math.min(options.mostCandidates ?? MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, affordable));
  const records = [first, ...asRecords(count).slice(1)];
  const { finalists, isTruncated } = successiveHalving(
    records,
    { rounds: roundsFor(folds.length), reduction: 3 },
    (record, from, to) => evaluate(record, Math.max(from, record.fits.length), to),
    isOutOfTime,
  );
  const best = (finalists[0] as { candidate: Record }).candidate;
  const { trees, loss } = bestCount(best.fits);
  return {
    settings: { ...best.settings, trees },
    loss,
    testScores: folds.map(({ testValues, rows }, index) => {
      const { ensemble } = best.fits[index] as FittedTrees;
      return ensembleScorer(firstTrees(ensemble, trees))(testValues, rows.test.length);
    }),
    candidates: records.length,
    workUnits,
    isTruncated,
  };
}

/** One pass for all, another for a third, the rest for a ninth. */
function roundsFor(passes: number): number[] {
  return passes < 3 ? [passes] : [1, 1, passes - 2];
}

/** The number of trees with the lowest mean loss; a pass that stopped early counts with its last loss from there on. */
function bestCount(fits: readonly FittedTrees[]): { readonly trees: number; readonly loss: number } {
  const longest = Math.max(...fits.map(({ validationLoss }) => validationLoss.length));
  let trees = 1;
  let loss = Number.POSITIVE_INFINITY;
  for (let index = 0; index < longest; index++) {
    let sum = 0;
    for (const { validationLoss } of fits) {
      sum += validationLoss[Math.min(index, validationLoss.length - 1)] as number;
    }
    if (sum / fits.length < loss) {
      loss = sum / fits.length;
      trees = index + 1;
    }
  }
  return { trees, loss };
}
