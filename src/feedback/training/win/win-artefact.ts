import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type { WinTrainingReport } from '../../../deals/model/training-report.js';
import type { WinModelContent } from '../../../deals/model/win-model.js';
import { estimateDispersion, type PastDeal } from '../../../deals/pipeline/dispersion.js';
import { dispersionFigures } from '../../../deals/pipeline/kept-dispersion.js';
import { quarterOf } from '../../../deals/pipeline/quarters.js';
import type { Artefact } from '../../../learning/artefact/artefact.js';
import { schemaOf } from '../../../learning/artefact/feature-schema.js';
import { LIBRARY_VERSION } from '../../../learning/library-version.js';
import { type FittedWin, WIN_TRAINING_SEED } from './fit-win.js';
import { winReferences } from './win-references.js';

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
      references: winReferences(fitted, closed),
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
