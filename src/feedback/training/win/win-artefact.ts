import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type { WinTrainingReport } from '../../../deals/model/training-report.js';
import type { WinModelContent } from '../../../deals/model/win-model.js';
import { estimateDispersion, type PastDeal } from '../../../deals/pipeline/dispersion.js';
import { dispersionFigures } from '../../../deals/pipeline/kept-dispersion.js';
import { quarterOf } from '../../../deals/pipeline/quarters.js';
import { DAY_MS } from '../../../domain/time.js';
import type { Artefact } from '../../../learning/artefact/artefact.js';
import { schemaOf } from '../../../learning/artefact/feature-schema.js';
import { type ReferenceBins, referenceBins } from '../../../learning/honesty/reference-bins.js';
import { LIBRARY_VERSION } from '../../../learning/library-version.js';
import { takeRows } from '../../../learning/table.js';
import { type FittedWin, WIN_TRAINING_SEED } from './fit-win.js';

const YEAR_MS = 365 * DAY_MS;

/** All that is kept of a training: the fitted models, the report, and how the features were spread. */
export function winArtefact(
  report: WinTrainingReport,
  fitted: FittedWin,
  closed: readonly DealSnapshot[],
): Artefact {
  const { table, learned, classifier, closingModel } = fitted;
  const { test, data } = report;
  return {
    kind: 'win',
    schema: schemaOf(table),
    window: { from: data.from, to: data.to },
    quality: {
      auc: test.auc.value,
      stageAuc: test.stageAuc.value,
      ece: test.ece.value,
      logLoss: test.logLoss,
      logLossGain: test.verdict.logLossGain,
      stageLogLossGain: test.againstStages.logLossGain,
      brier: test.brier,
      deals: data.deals,
      won: data.won,
      ...dispersionFigures(estimateDispersion(pastDeals(fitted))),
    },
    seeds: { training: WIN_TRAINING_SEED },
    libraryVersion: LIBRARY_VERSION,
    learner: fitted.learner,
    ...(fitted.isTruncated ? { isTruncated: true } : {}),
    model: {
      classifier,
      report,
      own: learned.own,
      notes: learned.notes,
      closing: closingModel,
      references: newestYearBins(fitted, closed),
    } satisfies WinModelContent,
  };
}

/** The deals that were tested, with the chances that were seen for them before they ended. */
function pastDeals({ tested }: FittedWin): PastDeal[] {
  return tested.rows.flatMap(({ closedAt, team, isWon }, row) =>
    closedAt === null
      ? []
      : [
          {
            quarter: quarterOf(closedAt, 'UTC').key,
            team,
            isWon,
            chance: tested.probabilities[row] ?? Number.NaN,
          },
        ],
  );
}

/** Of a whole year, so that no season is missing. */
function newestYearBins({ table }: FittedWin, closed: readonly DealSnapshot[]): ReferenceBins[] {
  const moments = closed.map(({ features }) => features.asOf.getTime());
  const fromMs = moments.reduce((latest, atMs) => Math.max(latest, atMs), 0) - YEAR_MS;
  const rows = Int32Array.from(moments.keys()).filter((row) => (moments[row] ?? 0) > fromMs);
  return takeRows(table, rows).columns.map(referenceBins);
}
