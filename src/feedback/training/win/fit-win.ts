import { factorOfColumn, WIN_DIRECTIONS } from '../../../deals/features/win-columns.js';
import { stageRate } from '../../../deals/model/base-rate.js';
import {
  type ClosingModel,
  calibratedShares,
  expectedCloses,
  fitClosingModel,
} from '../../../deals/model/closing-date.js';
import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type {
  ClosingResult,
  WinTestResult,
  WinTrainingReport,
} from '../../../deals/model/training-report.js';
import { DAY_MS, utcDate } from '../../../domain/time.js';
import type { WinFactorKey } from '../../../domain/win-score.js';
import { type Classifier, predictClassifier } from '../../../learning/classifier/classifier.js';
import { type FitOptions, fitClassifier } from '../../../learning/classifier/fit-classifier.js';
import { settledOptions } from '../../../learning/classifier/settled-options.js';
import type { Crew } from '../../../learning/crew/crew.js';
import { permutationImportance } from '../../../learning/explanation/permutation-importance.js';
import { verdictAgainstBaseRate } from '../../../learning/honesty/verdict.js';
import { verdictAgainstReference } from '../../../learning/honesty/verdict-against-reference.js';
import { aucInterval } from '../../../learning/metrics/auc-interval.js';
import { brier } from '../../../learning/metrics/brier.js';
import { eceInterval } from '../../../learning/metrics/ece-interval.js';
import { logLoss } from '../../../learning/metrics/log-loss.js';
import type { Table } from '../../../learning/table.js';
import type { GatheredDeals } from './gather-deals.js';
import { groupsOf, type LearningRows, labelsOf, learningRows, rowsForModel } from './learning-rows.js';
import { type DealSplit, splitDeals } from './split-deals.js';
import { unusableColumns } from './unusable-columns.js';

export const WIN_TRAINING_SEED = 0;

export type FitWinOptions = Pick<FitOptions, 'learners' | 'workUnits'>;

export interface FittedWin
  extends Pick<
    WinTrainingReport,
    'test' | 'topFactors' | 'leaks' | 'ignored' | 'closing' | 'dealsWithNotes'
  > {
  /** Fitted on all snapshots, with the settings of the one that was tested. */
  readonly classifier: Classifier;
  readonly learner: string;
  readonly isTruncated: boolean;
  readonly learned: LearningRows;
  /** Without the columns that can't be used. */
  readonly table: Table;
  readonly closingModel: ClosingModel;
  /** What was tested, and the chances: for a comparison with the active model. */
  readonly tested: { readonly rows: readonly DealSnapshot[]; readonly probabilities: Float64Array };
}

/**
 * Fits on deals that closed earlier and tests on those that closed last, then fits again on all of them. Same data, same
 * model.
 *
 * @param now up to when open deals were seen.
 * @returns null where there are too few to test on later ones.
 */
export function fitWin(
  crew: Crew,
  { closed, open, context }: GatheredDeals,
  now: Date,
  options: FitWinOptions,
): FittedWin | null {
  const seed = WIN_TRAINING_SEED;
  const split = splitDeals(closed, seed);
  if (split === null) return null;
  const older = learningRows(split.train, seed);
  const unusable = unusableColumns(older, split.train, open, seed);
  const earlier = fitOn(crew, older, unusable.names, options);
  const judged = rowsForModel(
    split.test,
    older,
    earlier.classifier.columns.map(({ name }) => name),
  );
  const probabilities = predictClassifier(earlier.classifier, judged);
  const learned = learningRows(closed, seed, older);
  const final = fitOn(crew, learned, unusable.names, { ...options, ...settledOptions(earlier) });
  const everything = [...closed, ...open];
  const earlierClosing = fitClosingModel(
    crew,
    everything.filter(({ features }) => features.asOf < split.at),
    split.at,
    seed,
  );
  return {
    classifier: final.classifier,
    learner: final.name,
    isTruncated: earlier.isTruncated || final.isTruncated,
    learned,
    table: withoutColumns(learned.table, unusable.names),
    closingModel: {
      ...fitClosingModel(crew, everything, now, seed),
      stillOpen: calibratedShares(earlierClosing, earlyMoments(split, now)),
    },
    tested: { rows: split.test, probabilities },
    ignored: unusable.ignored,
    leaks: unusable.leaks,
    dealsWithNotes: learned.dealsWithNotes,
    topFactors: topFactors(earlier.classifier, judged, split.test, probabilities),
    test: testResult(split, probabilities, context),
    closing: closingResult(earlierClosing, earlyMoments(split, now)),
  };
}

function fitOn(
  crew: Crew,
  { table, labels, weights, groups }: LearningRows,
  unusable: ReadonlySet<string>,
  options: Omit<FitOptions, 'seed'>,
) {
  const kept = withoutColumns(table, unusable);
  const directions = kept.columns.flatMap(({ name }) => {
    const direction = WIN_DIRECTIONS[name];
    return direction === undefined ? [] : [[name, direction] as const];
  });
  return fitClassifier(
    crew,
    { table: kept, labels, weights, groups, times: null },
    {
      ...options,
      boosting: { monotone: Object.fromEntries(directions), ...options.boosting },
      seed: WIN_TRAINING_SEED,
    },
  );
}

function withoutColumns({ rowCount, columns }: Table, names: ReadonlySet<string>): Table {
  return { rowCount, columns: columns.filter(({ name }) => !names.has(name)) };
}

/** Against the rates that were known at the split. */
function testResult(
  { at, train, test }: DealSplit,
  probabilities: Float64Array,
  { past }: GatheredDeals['context'],
): WinTestResult {
  const labels = labelsOf(test);
  const groups = groupsOf(test);
  const trainRows = new Map(train.map(({ dealId, isWon }) => [dealId, isWon]));
  const trainPositives = [...trainRows.values()].filter(Boolean).length;
  const all = trainPositives / trainRows.size;
  const ofStages = Float64Array.from(
    test,
    ({ stage }) => stageRate(past, stage, at.getTime())?.chance ?? all,
  );
  const moments = test.map(({ features }) => features.asOf.getTime());
  return {
    from: utcDate(new Date(Math.min(...moments))),
    to: utcDate(new Date(Math.max(...moments))),
    deals: test.length,
    won: labels.reduce((sum, label) => sum + label, 0),
    verdict: verdictAgainstBaseRate(
      [{ trainRows: trainRows.size, trainPositives, probabilities, labels, groups }],
      true,
    ),
    againstStages: verdictAgainstReference(probabilities, ofStages, labels, groups),
    auc: aucInterval([{ scores: probabilities, labels }]),
    stageAuc: aucInterval([{ scores: ofStages, labels }]),
    logLoss: logLoss(probabilities, labels),
    stageLogLoss: logLoss(ofStages, labels),
    brier: brier(probabilities, labels),
    ece: eceInterval(probabilities, labels, groups, WIN_TRAINING_SEED),
  };
}

/** Of the first half of what is tested: of later moments only the deals that ended soon are known. */
function earlyMoments({ at, test }: DealSplit, now: Date): DealSnapshot[] {
  const halfMs = (at.getTime() + now.getTime()) / 2;
  return test.filter(({ features }) => features.asOf.getTime() <= halfMs);
}

/** The interval is fitted on every other deal and held against those between. */
function closingResult(model: ClosingModel, moments: readonly DealSnapshot[]): ClosingResult {
  const stillOpen = calibratedShares(
    model,
    moments.filter((_, place) => place % 2 === 0),
  );
  const test = moments.filter((_, place) => place % 2 === 1);
  const expected = expectedCloses(
    { ...model, stillOpen },
    test.map(({ features }) => features),
  );
  const errors: number[] = [];
  let within = 0;
  for (const [row, { closedAt }] of test.entries()) {
    const told = expected[row];
    if (closedAt === null || told === undefined) continue;
    // The first and last day of the interval belong to it whole.
    const isWithin =
      closedAt.getTime() >= told.lowAt.getTime() - DAY_MS / 2 &&
      closedAt.getTime() <= told.highAt.getTime() + DAY_MS / 2;
    within += Number(isWithin);
    errors.push(Math.abs(closedAt.getTime() - told.at.getTime()) / DAY_MS);
  }
  errors.sort((a, b) => a - b);
  return {
    deals: errors.length,
    withinInterval: within / Math.max(1, errors.length),
    medianErrorDays: errors[errors.length >> 1] ?? Number.NaN,
  };
}

function topFactors(
  classifier: Classifier,
  rows: Table,
  test: readonly DealSnapshot[],
  probabilities: Float64Array,
): FittedWin['topFactors'] {
  const predict = (changed: Table) => predictClassifier(classifier, changed);
  const byColumn = permutationImportance(
    [{ rows, labels: labelsOf(test), probabilities, predict, groups: groupsOf(test) }],
    WIN_TRAINING_SEED,
    { repeats: 2, maxRows: 1500 },
  );
  const byFactor = new Map<WinFactorKey, number>();
  for (const { name, importance } of byColumn) {
    const factor = factorOfColumn(name);
    byFactor.set(factor, (byFactor.get(factor) ?? 0) + Math.max(0, importance.value));
  }
  return [...byFactor]
    .map(([factor, importance]) => ({ factor, importance }))
    .filter(({ importance }) => importance > 0)
    .sort((a, b) => b.importance - a.importance || (a.factor < b.factor ? -1 : 1));
}
