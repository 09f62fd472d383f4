import type { ChurnModelContent } from '../../churn/model/churn-model.js';
import type { ChurnTrainingReport } from '../../churn/model/training-report.js';
import type { Artefact } from '../../learning/artefact/artefact.js';
import { schemaOf } from '../../learning/artefact/feature-schema.js';
import { type ReferenceBins, referenceBins } from '../../learning/honesty/reference-bins.js';
import { LIBRARY_VERSION } from '../../learning/library-version.js';
import { type Column, takeRows } from '../../learning/table.js';
import { type FittedChurn, TRAINING_SEED } from './fit-churn.js';
import type { LearningSet } from './learning-set.js';

const MONTHS_A_YEAR = 12;

/** All that is kept of a training: the fitted model, its report, and how its features were spread. */
export function churnArtefact(report: ChurnTrainingReport, fitted: FittedChurn, set: LearningSet): Artefact {
  const names = new Set(fitted.classifier.columns.map(({ name }) => name));
  const columns = set.table.columns.filter(({ name }) => names.has(name));
  const { test, data } = report;
  return {
    kind: 'churn',
    schema: schemaOf({ ...set.table, columns }),
    window: { from: data.from, to: data.to },
    quality: {
      auc: test.auc.value,
      recencyAuc: test.recencyAuc.value,
      ece: test.ece.value,
      logLoss: test.logLoss,
      logLossGain: test.verdict.logLossGain,
      brier: test.brier,
      customers: data.customers,
      churnedCustomers: data.churnedCustomers,
    },
    seeds: { training: TRAINING_SEED },
    libraryVersion: LIBRARY_VERSION,
    learner: fitted.learner,
    ...(fitted.isTruncated ? { isTruncated: true } : {}),
    model: {
      classifier: fitted.classifier,
      report,
      references: newestYearBins(set, columns),
    } satisfies ChurnModelContent,
  };
}

/** Of a whole year, so that no season is missing, and of the newest, whose record is as long as that of later days. */
function newestYearBins({ dates }: LearningSet, columns: readonly Column[]): ReferenceBins[] {
  const newest = dates.reduce((latest, date) => Math.max(latest, date), 0);
  const rows = Int32Array.from(dates.keys()).filter((row) => (dates[row] ?? 0) > newest - MONTHS_A_YEAR);
  return takeRows({ rowCount: dates.length, columns }, rows).columns.map(referenceBins);
}
