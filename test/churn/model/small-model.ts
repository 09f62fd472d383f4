import { type ChurnModel, churnModel } from '../../../src/churn/model/churn-model.js';
import type { ChurnTrainingReport } from '../../../src/churn/model/training-report.js';
import { randomStream } from '../../../src/domain/random.js';
import type { Artefact } from '../../../src/learning/artefact/artefact.js';
import { schemaOf } from '../../../src/learning/artefact/feature-schema.js';
import { fitClassifier } from '../../../src/learning/classifier/fit-classifier.js';
import type { LearnerName } from '../../../src/learning/classifier/learners.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { referenceBins } from '../../../src/learning/honesty/reference-bins.js';
import { LIBRARY_VERSION } from '../../../src/learning/library-version.js';
import type { Table } from '../../../src/learning/table.js';

const ROWS = 600;
const SEGMENTS = ['machinery', 'services'];

/** A model of four features, in which fewer contacts and later payments raise the risk. */
export function smallArtefact(
  report: Partial<ChurnTrainingReport> = {},
  learners: readonly LearnerName[] = ['logistic'],
): Artefact {
  const random = randomStream(5, 'small model');
  const percent = Float64Array.from({ length: ROWS }, () => Math.round(120 * random() - 80));
  const change = Float64Array.from({ length: ROWS }, () => Math.round(20 * random() - 5));
  const days = Float64Array.from({ length: ROWS }, () => Math.round(2000 * random()));
  const codes = Int32Array.from({ length: ROWS }, () => Math.floor(2 * random()));
  const labels = Float64Array.from({ length: ROWS }, (_, row) => {
    const logOdds = -3.4 - 0.035 * (percent[row] as number) + 0.14 * (change[row] as number);
    return Number(random() < 1 / (1 + Math.exp(-logOdds)));
  });
  const table: Table = {
    rowCount: ROWS,
    columns: [
      { kind: 'numeric', name: 'contact_frequency.percent', values: percent },
      { kind: 'numeric', name: 'late_payment.change', values: change },
      { kind: 'numeric', name: 'tenure.days', values: days },
      { kind: 'categorical', name: 'segment.name', codes, categories: SEGMENTS },
    ],
  };
  const crew = openCrew();
  const fit = fitClassifier(
    crew,
    { table, labels, weights: null, groups: null, times: null },
    { seed: 0, learners, workUnits: 1e6 },
  );
  return {
    kind: 'churn',
    schema: schemaOf(table),
    window: { from: '2023-01-01', to: '2025-12-01' },
    quality: { auc: 0.8 },
    seeds: { training: 0 },
    libraryVersion: LIBRARY_VERSION,
    learner: fit.name,
    model: {
      classifier: fit.classifier,
      report: someReport(report),
      references: table.columns.map(referenceBins),
    },
  };
}

export function smallModel(report: Partial<ChurnTrainingReport> = {}): ChurnModel {
  return churnModel('churn.1', smallArtefact(report));
}

export function someReport(over: Partial<ChurnTrainingReport> = {}): ChurnTrainingReport {
  const level = { customersPerMonth: 10, alertsPerMonth: 4, leaversCaught: 0.2, lift: 4 };
  const levels = { low: level, medium: level, high: level };
  return {
    definition: 'auto',
    horizonDays: 90,
    waived: [],
    data: {
      customers: 380,
      churnedCustomers: 84,
      snapshots: 9_120,
      positiveSnapshots: 240,
      actedOn: 0,
      controls: 0,
      from: '2023-01-31',
      to: '2026-01-31',
    },
    labels: {
      losses: { import: 60, answer: 10, confirmation: 4, contract: 6, silence: 4 },
      answers: { saved: 5, lost: 10, never_at_risk: 7, too_early: 1 },
    },
    churnRate: { percentPerYear: 8, sector: 'machinery', isDoubtful: false },
    learner: 'logistic',
    columns: 4,
    leaks: [],
    ignored: [],
    test: {
      from: '2025-07-31',
      to: '2026-01-31',
      rows: 2_000,
      positives: 60,
      verdict: {
        verdict: 'usable',
        logLossGain: 0.08,
        pValue: 0.0004,
        reason: 'significant_and_large_enough',
      },
      auc: { value: 0.78, low: 0.72, high: 0.83 },
      recencyAuc: { value: 0.64, low: 0.58, high: 0.7 },
      aheadOfRecency: { value: 0.14, low: 0.08, high: 0.2, pValue: 0.0001 },
      logLoss: 0.12,
      brier: 0.028,
      ece: { value: 0.006, low: 0, high: 0.012 },
    },
    topFactors: [
      { factor: 'contact_frequency', importance: 0.02 },
      { factor: 'late_payment', importance: 0.01 },
      { factor: 'tenure', importance: 0.001 },
    ],
    typicalPercent: 4,
    levels: { by: 'configuration', borders: { low: 30, medium: 50, high: 70 }, levels },
    proposal: { by: 'capacity', borders: { low: 8, medium: 12, high: 18 }, levels },
    hysteresisPoints: 1.6,
    ...over,
  };
}
