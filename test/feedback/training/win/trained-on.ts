import { openWinModel, type WinModel } from '../../../../src/deals/model/win-model.js';
import type { Deal } from '../../../../src/domain/deal.js';
import { type TrainWinSources, trainWin } from '../../../../src/feedback/training/win/train-win.js';
import type { Crew } from '../../../../src/learning/crew/crew.js';
import type { TrainedModelStore } from '../../../../src/stores/trained-models.js';
import { UNTIL, WIN_SETTINGS } from '../../../deals/small-pipeline.js';
import { memoryStores } from '../../../memory/memory-stores.js';

/** What a small training is made of: quick, and the same each time. */
export function winSources(deals: readonly Deal[], over: Partial<TrainWinSources> = {}): TrainWinSources {
  return {
    deals: async function* () {
      yield deals;
    },
    customers: async () => [],
    trainedModels: memoryStores().trainedModels,
    settings: WIN_SETTINGS,
    now: UNTIL,
    isExperimental: false,
    createdBy: 'anna',
    momentsOfADeal: 2,
    fit: { learners: ['logistic'] },
    ...over,
  };
}

/** Trains, whatever speaks against it, and opens what came of it. */
export async function trainedOn(
  crew: Crew,
  deals: readonly Deal[],
  over: Partial<Omit<TrainWinSources, 'trainedModels'>> & { readonly trainedModels?: TrainedModelStore } = {},
): Promise<{ readonly open: WinModel; readonly state: string; readonly version: number }> {
  const { trainedModels = memoryStores().trainedModels } = over;
  const training = await trainWin(crew, winSources(deals, { ...over, trainedModels }));
  if (training.kind !== 'trained') throw new Error(`not trained: ${training.kind}`);
  const { id, version, state } = training.model;
  const bytes = await trainedModels.artefact('win', version);
  if (bytes === null) throw new Error('it was kept');
  return { open: openWinModel(id, bytes), state, version };
}

/** The same deal with another end. */
export function withEnd(deal: Deal, isWon: boolean): Deal {
  const { closed } = deal.state;
  if (closed === null) return deal;
  return {
    ...deal,
    state: { ...deal.state, closed: { ...closed, isWon } },
    entries: deal.entries.map((entry) =>
      entry.payload.type === 'closed' ? { ...entry, payload: { ...entry.payload, isWon } } : entry,
    ),
  };
}
