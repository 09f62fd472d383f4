import type { WinTrainingReport } from '../../../src/deals/model/training-report.js';
import type { TrainedModelState } from '../../../src/domain/trained-model.js';
import { type Artefact, packArtefact } from '../../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../../src/learning/artefact/new-trained-model.js';
import { LIBRARY_VERSION } from '../../../src/learning/library-version.js';
import type { Stores } from '../../../src/stores/stores.js';

const figure = (value: number) => ({ value, low: value - 0.02, high: value + 0.02 });

const USABLE = {
  verdict: 'usable',
  logLossGain: 0.12,
  pValue: 0.0001,
  reason: 'significant_and_large_enough',
} as const;
export const NO_BETTER = {
  verdict: 'no better than the base rate',
  logLossGain: 0.001,
  pValue: 0.4,
  reason: 'not_significant',
} as const;

/** Better than the stage, with one column of the company's own that was filled in at closing. */
export function someWinReport(over: Partial<WinTrainingReport> = {}): WinTrainingReport {
  return {
    waived: [],
    data: {
      deals: 640,
      won: 300,
      snapshots: 2_900,
      withoutSnapshot: 4,
      from: '2022-03-01',
      to: '2026-02-20',
    },
    learner: 'boosting',
    columns: 40,
    dealsWithNotes: 210,
    leaks: [
      {
        column: 'attribute.invoice number',
        why: { kind: 'filled_at_closing', presentInClosed: 0.91, presentInOpen: 0.02 },
      },
    ],
    ignored: [],
    test: {
      from: '2025-08-01',
      to: '2026-02-20',
      deals: 128,
      won: 60,
      verdict: USABLE,
      againstStages: USABLE,
      auc: figure(0.81),
      stageAuc: figure(0.66),
      logLoss: 0.5,
      stageLogLoss: 0.6,
      brier: 0.17,
      ece: figure(0.023),
    },
    topFactors: [
      { factor: 'decision_maker', importance: 0.05 },
      { factor: 'answer_time', importance: 0.03 },
    ],
    stages: [
      { stage: 'needs', rate: 0.41, deals: 600 },
      { stage: 'proposal', rate: 0.55, deals: 420 },
    ],
    typicalPercent: 46.5,
    closing: { deals: 120, withinInterval: 0.79, medianErrorDays: 18.4 },
    ...over,
  };
}

/** Keeps a win model that can be reported on, though not scored with. */
export async function keepWinModel(
  { trainedModels }: Pick<Stores, 'trainedModels'>,
  report: WinTrainingReport,
  state: Exclude<TrainedModelState, 'retired'>,
  at: Date,
): Promise<number> {
  const artefact: Artefact = {
    kind: 'win',
    schema: [{ name: 'silence.days', kind: 'numeric' }],
    window: { from: report.data.from, to: report.data.to },
    quality: { auc: report.test.auc.value, deals: report.data.deals },
    seeds: { training: 0 },
    libraryVersion: LIBRARY_VERSION,
    learner: report.learner,
    model: { report },
  };
  const bytes = packArtefact(artefact);
  const described = newTrainedModel(artefact, bytes, { createdAt: at, createdBy: 'weekly check' });
  const { model } = await trainedModels.save(described, bytes);
  const { version } = model;
  const note = { at, by: 'weekly check', reason: 'judged' };
  const over = (await trainedModels.active('win'))?.version ?? null;
  await trainedModels.takeStep(
    'win',
    state === 'active' ? { name: 'promote', version, over } : { name: 'move', version, to: state },
    note,
  );
  return version;
}
