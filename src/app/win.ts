import type { WinTrainingCall } from '../cli/verb.js';
import type { WinSettings } from '../deals/features/win-context.js';
import { openDealScorer } from '../deals/live/deal-scorer.js';
import { type ScoredDeals, scoreOpenDeals } from '../deals/live/score-open-deals.js';
import { loadWinModel } from '../deals/model/load-win-model.js';
import type { WinModel } from '../deals/model/win-model.js';
import { rebuildDirtyDeals } from '../deals/rebuild/rebuild-dirty-deals.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import type { WinScore } from '../domain/win-score.js';
import { trainWin, type WinTraining } from '../feedback/training/win/train-win.js';
import { openCrew } from '../learning/crew/crew.js';
import { announceWinTraining } from './announce-win-training.js';
import { rebuildDealsNow } from './deals.js';
import type { Parts } from './parts.js';

// A pass over deals: so many are in memory at once.
const BATCH = 200;

type WinParts = Pick<Parts, 'stores' | 'config' | 'logger' | 'now'>;

export function winSettings({ company, deals }: Parts['config']): WinSettings {
  const { stages, budgetMonths, exchangeRates } = deals;
  return { companyCurrency: company.currency, exchangeRates, stages, budgetMonths };
}

/**
 * Trains a win model on everything that is in the database, in this process. Blocks for minutes: not for a process that
 * serves people.
 */
export async function trainWinNow(parts: WinParts, call: WinTrainingCall): Promise<WinTraining> {
  const { stores, config, now } = parts;
  await rebuildDealsNow(parts);
  const crew = openCrew({ threads: call.threads });
  try {
    const training = await trainWin(crew, {
      deals: () => stores.deals.byPartition(ALL_PARTITIONS, BATCH),
      customers: (ids) => stores.customers.findMany(ids),
      trainedModels: stores.trainedModels,
      settings: winSettings(config),
      now: call.asOf ?? now(),
      ...call.effort,
      isExperimental: call.isExperimental,
      createdBy: call.by,
      onStep: call.onStep,
      onProgress: call.onProgress,
    });
    // One that is not new was told of already, unless a process was killed in between; the messages' ids say which.
    if (training.kind === 'trained') await announceWinTraining(parts, training);
    return training;
  } finally {
    await crew.close();
  }
}

/** Scores all open deals by the model in use, or by the rates of their stages, and keeps that. */
export async function scoreDealsNow(
  parts: WinParts,
  asOf: Date,
  tell?: Parameters<typeof scoreOpenDeals>[3],
): Promise<ScoredDeals> {
  return scoreOpenDeals(parts.stores, await winScorerNow(parts), asOf, tell);
}

/** For whoever scores all open deals right after, where no worker has rebuilt what was imported just now. */
export async function rebuildChangedDeals({ stores }: Pick<WinParts, 'stores'>): Promise<void> {
  const { failure } = await rebuildDirtyDeals(stores, { batchSize: BATCH });
  if (failure !== null) throw failure;
}

/** The same without keeping anything. */
export async function* previewDealScores(parts: WinParts, asOf: Date): AsyncGenerator<WinScore[]> {
  const scorer = await winScorerNow(parts);
  for await (const deals of parts.stores.deals.open({}, BATCH)) yield await scorer.score(deals, asOf);
}

/** What scores deals at this moment: the model in use, or the rates of their stages. */
export async function winScorerNow({ stores, config, logger }: WinParts) {
  const active = await stores.trainedModels.active('win');
  let model: WinModel | null = null;
  if (active !== null) {
    try {
      model = await loadWinModel(stores.trainedModels, active.version);
    } catch (error) {
      logger.error(
        { modelId: active.id, err: error },
        'the model can’t be used and stages score: train again, or roll back',
      );
    }
  }
  return openDealScorer(stores, winSettings(config), model);
}
