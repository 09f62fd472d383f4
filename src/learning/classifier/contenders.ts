import { fitBoosting } from '../boosting/boosting.js';
import { type BoostingChoice, chooseBoosting } from '../choosing/choose-boosting.js';
import { chooseForest } from '../choosing/choose-forest.js';
import type { FoldRows } from '../choosing/fold-rows.js';
import { type LoadedFold, loadFold } from '../choosing/loaded-fold.js';
import type { Crew } from '../crew/crew.js';
import { fitForest } from '../forest/forest.js';
import { fitLogistic } from '../linear/fit-logistic.js';
import { fitSmallForest, SMALL_FOREST_DEFAULTS } from '../small-forest/small-forest.js';
import { takeNumbers, takeRows } from '../table.js';
import { type MemberModel, memberScores, voteLogOdds } from './classifier.js';
import type { ClassifierData, FitOptions } from './fit-classifier.js';
import type { LearnerName } from './learners.js';

/** A learner with its settings chosen. */
export interface Contender {
  readonly name: LearnerName;
  /** Log-odds of the passes' test rows, one pass after another, by models that had not seen them. */
  readonly scores: Float64Array;
  fitOnAll(): MemberModel;
}

export interface Contest {
  readonly contenders: readonly Contender[];
  readonly boosting: BoostingChoice | null;
}

/** Rows × columns × trees of a search at least. */
const LEAST_WORK = 1e9;
/** Work of a search in fits of a hundred trees on the rows searched on, where that is more. */
const SEARCHED_FITS = 25;
/** Settings are searched on so many rows at most. */
const SEARCHED_ROWS = 40_000;

/**
 * Lets learners run through the passes, each with the settings that do best there.
 * @param data its weights are those to train with.
 */
export function contend(
  crew: Crew,
  data: ClassifierData,
  passes: readonly FoldRows[],
  options: FitOptions,
  learners: readonly LearnerName[],
): Contest {
  const { table, labels, weights } = data;
  const { seed } = options;
  const mark = crew.arena.mark();
  try {
    const folds = passes.map((rows) => loadFold(crew, table, labels, weights, rows, seed));
    const boosting = learners.includes('boosting') ? searchBoosting(crew, data, folds, options) : null;
    const contenders = learners.map((name): Contender => {
      if (name === 'boosting') {
        const { settings, testScores } = boosting as BoostingChoice;
        return {
          name,
          scores: joined(testScores),
          fitOnAll: () => fitBoosting(crew, table, labels, weights, settings, seed),
        };
      }
      if (name === 'forest') {
        const { settings, testVotes } = chooseForest(crew, folds, seed);
        return {
          name,
          scores: joined(testVotes).map(voteLogOdds),
          fitOnAll: () => fitForest(crew, table, labels, weights, settings, seed),
        };
      }
      const fit = name === 'logistic' ? fitLogisticOn(options) : fitSmallForestOn(seed);
      return {
        name,
        scores: joined(passes.map((rows) => scoresOfPass(data, rows, fit))),
        fitOnAll: () => fit(data),
      };
    });
    return { contenders, boosting };
  } finally {
    crew.arena.release(mark);
  }
}

function searchBoosting(
  crew: Crew,
  { table, labels, weights }: ClassifierData,
  folds: readonly LoadedFold[],
  options: FitOptions,
): BoostingChoice {
  const { seed, boosting: fixed = {}, isOutOfTime = () => false } = options;
  const searchedRows = Math.min(SEARCHED_ROWS, table.rowCount);
  const workUnits =
    options.workUnits ?? Math.max(LEAST_WORK, SEARCHED_FITS * 100 * searchedRows * table.columns.length);
  const search = { fixed, workUnits, seed, isOutOfTime };
  if (table.rowCount <= SEARCHED_ROWS) return chooseBoosting(crew, folds, search);
  const mark = crew.arena.mark();
  const share = SEARCHED_ROWS / table.rowCount;
  const sampled = folds.map(({ rows }) =>
    loadFold(
      crew,
      table,
      labels,
      weights,
      { train: thinned(rows.train, share), test: thinned(rows.test, share) },
      seed,
    ),
  );
  const found = chooseBoosting(crew, sampled, search);
  crew.arena.release(mark);
  // More rows bear more trees: their number is found anew, by early stopping on all of them.
  const { trees: _, ...settings } = found.settings;
  const onAll = chooseBoosting(crew, folds, {
    ...search,
    fixed: { ...settings, ...fixed },
    mostCandidates: 1,
  });
  return {
    ...onAll,
    candidates: found.candidates,
    workUnits: found.workUnits + onAll.workUnits,
    isTruncated: found.isTruncated,
  };
}

/** Every so many-th row, evenly. */
function thinned(rows: Int32Array, share: number): Int32Array {
  return rows.filter((_, index) => Math.floor((index + 1) * share) > Math.floor(index * share));
}

type FitOn = (rows: Pick<ClassifierData, 'table' | 'labels' | 'weights'>) => MemberModel;

function fitLogisticOn({ seed, logistic = {} }: FitOptions): FitOn {
  return ({ table, labels, weights }) => fitLogistic(table, labels, weights, logistic, { seed });
}

function fitSmallForestOn(seed: number): FitOn {
  return ({ table, labels, weights }) =>
    fitSmallForest(table, labels, weights, SMALL_FOREST_DEFAULTS, { seed });
}

/** Log-odds of a pass's test rows, by a model of its training rows. */
function scoresOfPass(
  { table, labels, weights }: ClassifierData,
  { train, test }: FoldRows,
  fit: FitOn,
): Float64Array {
  const model = fit({
    table: takeRows(table, train),
    labels: takeNumbers(labels, train),
    weights: weights === null ? null : takeNumbers(weights, train),
  });
  return memberScores(model, takeRows(table, test));
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
