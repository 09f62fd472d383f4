import type { WinTrainingCall } from '../cli/verb.js';
import type { WinSettings } from '../deals/features/win-context.js';
import { openDealScorer } from '../deals/live/deal-scorer.js';
import { type ScoredDeals, scoreOpenDeals } from '../deals/live/score-open-deals.js';
import { loadWinModel } from '../deals/model/load-win-model.js';
import type { WinModel } from '../deals/model/win-model.js';
import { rebuildDirtyDeals } from '../deals/rebuild/rebuild-dirty-deals.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import type { TrainedModel } from '../domain/trained-model.js';
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
  const { stores, now } = parts;
  await rebuildDealsNow(parts);
  const crew = openCrew({ threads: call.threads });
  try {
    const training = await trainWin(crew, {
      ...dealsToLearnFrom(parts),
      trainedModels: stores.trainedModels,
      ...(call.because === undefined ? {} : { because: call.because }),
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

/** All deals with what is known of their customers, as training and the look for drift read them. */
export function dealsToLearnFrom({ stores, config }: Pick<WinParts, 'stores' | 'config'>) {
  return {
    deals: () => stores.deals.byPartition(ALL_PARTITIONS, BATCH),
    customers: (ids: readonly string[]) => stores.customers.findMany(ids),
    settings: winSettings(config),
  };
}

/** Scores all open deals by the model in use, or by the rates of their stages, and keeps that. */
export async function scoreDealsNow(
  parts: WinParts,
  asOf: Date,
  tell?: Parameters<typeof scoreOpenDeals>[3],
): Promise<ScoredDeals> {
  return scoreOpenDeals(parts.stores, await winScorerNow(parts, { withShadow: true }), asOf, tell);
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

/** What scores deals at this moment: the model in use, or the rates of their stages; with one in shadow beside it, if asked. */
export async function winScorerNow({ stores, config, logger }: WinParts, { withShadow = false } = {}) {
  const [active, versions] = await Promise.all([
    stores.trainedModels.active('win'),
    withShadow ? stores.trainedModels.list('win') : [],
  ]);
  const after = active?.version ?? Number.POSITIVE_INFINITY;
  const waiting = versions.find(({ state, version }) => state === 'shadow' && version > after) ?? null;
  const usable = async (kept: TrainedModel | null): Promise<WinModel | null> => {
    if (kept === null) return null;
    try {
      return await loadWinModel(stores.trainedModels, kept.version);
    } catch (error) {
      logger.error(
        { modelId: kept.id, err: error },
        'the model can’t be used, and where it is the one in use stages score: train again, or roll back',
      );
      return null;
    }
  };
  return openDealScorer(stores, winSettings(config), await usable(active), await usable(waiting));
}
