import { rebuildDirtyDeals } from '../../src/deals/rebuild/rebuild-dirty-deals.js';
import type { Deal } from '../../src/domain/deal.js';
import type { DealEvent } from '../../src/domain/deal-event.js';
import { ALL_PARTITIONS } from '../../src/domain/partition.js';
import { DAY_MS } from '../../src/domain/time.js';
import { trainWin } from '../../src/feedback/training/win/train-win.js';
import { openCrew } from '../../src/learning/crew/crew.js';
import { pipelineWorld } from '../../src/sample/worlds/pipeline-world.js';
import type { Stores } from '../../src/stores/stores.js';

const SETTINGS = {
  stages: ['qualification', 'needs', 'proposal', 'negotiation'],
  budgetMonths: [],
  companyCurrency: 'EUR',
  exchangeRates: {},
};
const EVENTS_AT_A_TIME = 2_000;

/** A company with closed deals to learn from and open ones; returns the open ones' ids. */
export async function loadCompany(stores: Stores, now: Date): Promise<string[]> {
  const past = pipelineWorld({ seed: 901, deals: 1_200, from: daysBefore(now, 900), until: now });
  const young = pipelineWorld({ seed: 902, deals: 1_500, from: daysBefore(now, 60), until: now });
  const deals = [...past.deals, ...young.deals];
  let waiting: DealEvent[] = [];
  for (const deal of deals) {
    waiting.push(...eventsOf(deal));
    if (waiting.length < EVENTS_AT_A_TIME) continue;
    await stores.dealEvents.append(waiting);
    waiting = [];
  }
  await stores.dealEvents.append(waiting);
  await stores.deals.markDirty(deals.map(({ id }) => id));
  const { failure } = await rebuildDirtyDeals(stores, { batchSize: 200 });
  if (failure !== null) throw failure;
  return deals.filter(({ state }) => state.closed === null).map(({ id }) => id);
}

/** Learns from the closed deals and puts the model in use. */
export async function trainModel(stores: Stores, now: Date): Promise<string> {
  const crew = openCrew({ threads: 1 });
  try {
    const training = await trainWin(crew, {
      deals: () => stores.deals.byPartition(ALL_PARTITIONS, 200),
      customers: (ids) => stores.customers.findMany(ids),
      trainedModels: stores.trainedModels,
      settings: SETTINGS,
      now,
      isExperimental: true,
      createdBy: 'bench',
      fit: { learners: ['boosting'], workUnits: 1e8 },
    });
    if (training.kind !== 'trained') return training.kind;
    const { version } = training.model;
    const note = { at: now, by: 'bench', reason: 'to be measured with' };
    // Better than the stages or not: what is measured is how fast a model scores.
    if ((await stores.trainedModels.active('win')) === null)
      await stores.trainedModels.takeStep('win', { name: 'promote', version, over: null }, note);
    return training.model.id;
  } finally {
    await crew.close();
  }
}

function eventsOf({ id, entries }: Deal): DealEvent[] {
  return entries.map(({ occurredAt, knownAt, payload }, nth) => ({
    id: `${id}:${nth}`,
    key: `${id}:${payload.type}:${nth}`,
    dealId: id,
    occurredAt,
    knownAt,
    importId: 'bench',
    importedAt: knownAt,
    payload,
  }));
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
