import type { StageRate, WinShortfall, WinTrainingReport } from '../../../deals/model/training-report.js';
import { openWinModel, type WinModel } from '../../../deals/model/win-model.js';
import { winShortfalls } from '../../../deals/model/win-readiness.js';
import type { TrainedModel } from '../../../domain/trained-model.js';
import type { TrainingReason } from '../../../domain/training-reason.js';
import { packArtefact } from '../../../learning/artefact/artefact.js';
import { newTrainedModel } from '../../../learning/artefact/new-trained-model.js';
import type { Crew } from '../../../learning/crew/crew.js';
import type { TrainedModelStore } from '../../../stores/trained-models.js';
import { reasonText } from '../../drift/reason-text.js';
import { type FitWinOptions, fitWin } from './fit-win.js';
import { type GatherDealsSources, gatherDeals } from './gather-deals.js';
import { type WinFault, winFaults, winFaultText } from './judge-win.js';
import { winArtefact } from './win-artefact.js';
import { reportOf, stagesOf } from './win-report.js';

export interface TrainWinSources extends GatherDealsSources {
  readonly trainedModels: Pick<TrainedModelStore, 'active' | 'artefact' | 'find' | 'save' | 'takeStep'>;
  /** Goes on under the minimums; what comes of it is never used. */
  readonly isExperimental: boolean;
  readonly createdBy: string;
  /** Why it is trained; on demand where nobody says so. */
  readonly because?: TrainingReason;
  readonly fit?: FitWinOptions;
  readonly onStep?: (step: 'gathering' | 'fitting' | 'judging') => void;
}

export type WinTraining =
  | {
      readonly kind: 'under_the_minimum';
      readonly shortfalls: readonly WinShortfall[];
      readonly stages: readonly StageRate[];
    }
  | { readonly kind: 'too_few_later'; readonly deals: number }
  | {
      readonly kind: 'trained';
      readonly model: TrainedModel;
      /** False where the same data had led to the same model before. */
      readonly isNew: boolean;
      readonly report: WinTrainingReport;
      /** Why it was trained; not kept with the model, which depends on the data alone. */
      readonly because: TrainingReason;
      /** Empty: it counts from now on, or after a week beside the one before. */
      readonly faults: readonly WinFault[];
    };

/** Rows × columns × trees to search with: minutes for the largest companies. */
const WORK_UNITS = 1e9;

/**
 * Trains a win model on all that is known now, judges it on the deals that closed last, and keeps it: active at once where
 * nothing speaks against it and none is, since a share of the stage is all that it replaces; in shadow beside an active
 * one; else as a candidate with the reason.
 */
export async function trainWin(crew: Crew, sources: TrainWinSources): Promise<WinTraining> {
  const { now, isExperimental, onStep = () => undefined } = sources;
  onStep('gathering');
  const gathered = await gatherDeals(sources);
  const shortfalls = winShortfalls(gathered.readiness);
  const stages = stagesOf(gathered, now);
  if (shortfalls.length > 0 && !isExperimental) return { kind: 'under_the_minimum', shortfalls, stages };
  onStep('fitting');
  const fitted = fitWin(crew, gathered, now, { workUnits: WORK_UNITS, ...sources.fit });
  if (fitted === null) return { kind: 'too_few_later', deals: gathered.readiness.closed };
  onStep('judging');
  const report = reportOf(gathered, fitted, shortfalls, stages);
  const artefact = winArtefact(report, fitted, gathered.closed);
  const bytes = packArtefact(artefact);
  const active = await activeModel(sources.trainedModels);
  const described = newTrainedModel(artefact, bytes, { createdAt: now, createdBy: sources.createdBy });
  const kept = await sources.trainedModels.save(described, bytes);
  const faults = winFaults({ ...fitted, report }, active?.id === kept.model.id ? null : active);
  // Not only of a new one: a process that was killed in between left one without a fate.
  if (kept.model.history.length === 0) await noteFate(sources, kept.model, active, faults);
  const model = (await sources.trainedModels.find('win', kept.model.version)) ?? kept.model;
  return {
    kind: 'trained',
    model,
    isNew: kept.isNew,
    report,
    because: sources.because ?? { kind: 'on_demand' },
    faults,
  };
}

async function activeModel(trainedModels: TrainWinSources['trainedModels']): Promise<WinModel | null> {
  const active = await trainedModels.active('win');
  const bytes = active === null ? null : await trainedModels.artefact('win', active.version);
  return active === null || bytes === null ? null : openWinModel(active.id, bytes);
}

async function noteFate(
  { trainedModels, now, createdBy, because = { kind: 'on_demand' } }: TrainWinSources,
  { version }: TrainedModel,
  active: WinModel | null,
  faults: readonly WinFault[],
): Promise<void> {
  const verdict = faults.length === 0 ? 'nothing speaks against it' : faults.map(winFaultText).join('; ');
  const reason = [reasonText(because), verdict].filter((text) => text !== null).join('; ');
  const note = { at: now, by: createdBy, reason };
  if (faults.length > 0) {
    await trainedModels.takeStep('win', { name: 'move', version, to: 'candidate' }, note);
    return;
  }
  if (active !== null) {
    await trainedModels.takeStep('win', { name: 'move', version, to: 'shadow' }, note);
    return;
  }
  // Where somebody else promoted one meanwhile, this one waits beside it.
  const promoted = await trainedModels.takeStep('win', { name: 'promote', version, over: null }, note);
  if (!promoted.ok) await trainedModels.takeStep('win', { name: 'move', version, to: 'shadow' }, note);
}
