import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { checkOffersTraining } from '../../src/app/offers-training-check.js';
import { DAY_MS } from '../../src/domain/time.js';
import { packArtefact } from '../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../src/learning/artefact/new-trained-model.js';
import type { Stores } from '../../src/stores/stores.js';
import { smallArtefact } from '../churn/model/small-model.js';
import { memoryStores } from '../memory/memory-stores.js';
import { someProduct } from '../support/some-product.js';

const NOW = new Date('2026-11-25T08:00:00Z');
const inDays = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const logger = pino({ enabled: false });

/** Keeps an offers model: the first counts, a second stands beside it. */
async function keep({ trainedModels }: Stores, training: number, at: Date): Promise<void> {
  const artefact = { ...smallArtefact(), kind: 'offers' as const, seeds: { training } };
  const bytes = packArtefact(artefact);
  const described = newTrainedModel(artefact, bytes, { createdAt: at, createdBy: 'test' });
  const { version } = (await trainedModels.save(described, bytes)).model;
  const note = { at, by: 'test', reason: 'test' };
  const isFirst = (await trainedModels.active('offers')) === null;
  const step = isFirst
    ? ({ name: 'promote', version, over: null } as const)
    : ({ name: 'move', version, to: 'shadow' } as const);
  await trainedModels.takeStep('offers', step, note);
}

describe('the daily look at what offers learn', () => {
  it('trains nothing where there are no products', async () => {
    const stores = memoryStores();
    await checkOffersTraining({ stores, now: () => NOW, logger });
    expect(await stores.runs.lastFinished('train-offers')).toBeNull();
  });

  it('is written down once a week, and trains nothing while the model is young', async () => {
    const stores = memoryStores();
    await stores.products.save([someProduct('P1')]);
    await keep(stores, 1, inDays(-10));
    await checkOffersTraining({ stores, now: () => NOW, logger });
    await checkOffersTraining({ stores, now: () => inDays(1), logger });
    expect(await stores.runs.lastFinished('train-offers')).toMatchObject({
      id: 'train-offers.2026-W48',
      startedAt: NOW,
      counts: { due: 0, trained: 0 },
    });
  });

  it('puts a model in the place of the active one after a week beside it', async () => {
    const stores = memoryStores();
    await keep(stores, 1, inDays(-30));
    await keep(stores, 2, NOW);
    const active = async () => (await stores.trainedModels.active('offers'))?.version;
    await checkOffersTraining({ stores, now: () => inDays(6), logger });
    expect(await active()).toBe(1);
    await checkOffersTraining({ stores, now: () => inDays(7), logger });
    expect(await active()).toBe(2);
  });
});
