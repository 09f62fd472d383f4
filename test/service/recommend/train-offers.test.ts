import { describe, expect, it } from 'vitest';
import type { ServiceOffer } from '../../../src/domain/service-offer.js';
import { plantedAnswers } from '../../../src/sample/worlds/planted-answers.js';
import { heldOffersModel } from '../../../src/service/recommend/held-offers-model.js';
import {
  type HoldingsTwice,
  type TrainOffersSources,
  trainOffers,
} from '../../../src/service/recommend/train-offers.js';
import { memoryTrainedModels } from '../../memory/trained-models.js';
import { NOW } from './catalogue.js';
import { HELD_PRODUCTS, plantedHoldings } from './planted-holdings.js';

const holdings = plantedHoldings(2, 400);

function twice(earlierAt: Date, laterAt: Date): HoldingsTwice[] {
  const later = holdings(laterAt);
  return holdings(earlierAt).flatMap((earlier, place) => {
    const other = later[place];
    return other === undefined ? [] : [{ earlier, later: other }];
  });
}

function sourcesOf(over: Partial<TrainOffersSources> = {}): TrainOffersSources {
  return {
    products: HELD_PRODUCTS,
    async *holdings(earlier, later) {
      const all = twice(earlier, later);
      yield all.slice(200);
      yield all.slice(0, 200);
    },
    async *offers() {},
    trainedModels: memoryTrainedModels(),
    now: NOW,
    isExperimental: false,
    createdBy: 'test',
    ...over,
  };
}

async function* answered(count: number, seed = 9): AsyncGenerator<ServiceOffer[]> {
  yield plantedAnswers({ seed, customers: 300, offers: count }).map(({ offer }) => ({
    id: offer.offerId,
    interaction: offer.offerId,
    customerId: offer.customerId,
    candidate: {
      productId: 'Retail-1',
      case: 'growth',
      relevance: 0.5,
      isCalibrated: false,
      reasons: [],
      signals: offer.signals,
      modelId: null,
    },
    createdAt: offer.shownAt,
    shownAt: offer.shownAt,
    ownerId: null,
    team: '',
    valueMinor: null,
    state: { name: offer.isAccepted ? 'accepted' : 'declined', byId: 'S1', at: offer.answeredAt },
    isOpen: false,
    nextStepAt: null,
    version: 2,
    targets: [],
    isCardStale: false,
    undo: null,
  }));
}

describe('a training of offers', () => {
  it('counts at once where none did, by what similar customers have, while answers are too few', async () => {
    const sources = sourcesOf();
    const training = await trainOffers(sources);
    expect(training).toMatchObject({
      kind: 'trained',
      isNew: true,
      model: { kind: 'offers', state: 'active' },
      faults: [],
      report: { similarity: { isUsed: true }, acceptance: { isUsed: false, because: 'too_few_answers' } },
    });
    const model = await heldOffersModel(sources.trainedModels, () => sources.now)();
    expect(model?.id).toBe('offers.1');
    expect(model?.acceptance).toBeNull();
    expect(model?.neighbours?.model.productIds).toHaveLength(HELD_PRODUCTS.length);
  });

  it('tells calibrated chances once enough was answered', async () => {
    const sources = sourcesOf({ offers: () => answered(1_500) });
    await trainOffers(sources);
    const model = await heldOffersModel(sources.trainedModels, () => sources.now)();
    expect(model?.acceptance?.isCalibrated).toBe(true);
    expect(model?.report.acceptance.test?.ece.value).toBeLessThan(0.08);
  });

  it('gives the same model for the same data, in whatever order they come', async () => {
    const sources = sourcesOf({ offers: () => answered(600) });
    const first = await trainOffers(sources);
    const again = await trainOffers({
      ...sources,
      async *holdings(earlier, later) {
        yield twice(earlier, later);
      },
    });
    expect(again).toMatchObject({ isNew: false, model: { version: 1, state: 'active' } });
    expect(first.kind === 'trained' && again.kind === 'trained' && again.model.checksum).toBe(
      first.kind === 'trained' && first.model.checksum,
    );
  });

  it('stands in shadow beside an active one', async () => {
    const sources = sourcesOf();
    await trainOffers(sources);
    const next = await trainOffers({ ...sources, offers: () => answered(1_500) });
    expect(next).toMatchObject({ model: { version: 2, state: 'shadow' }, faults: [] });
  });

  it('stays a candidate where the active one tells chances and it can’t', async () => {
    const sources = sourcesOf({ offers: () => answered(1_500) });
    await trainOffers(sources);
    const next = await trainOffers({ ...sources, offers: () => answered(50) });
    expect(next).toMatchObject({ model: { state: 'candidate' }, faults: [{ kind: 'loses_chances' }] });
  });

  it('stays a candidate under the minimums', async () => {
    const experiment = await trainOffers(sourcesOf({ isExperimental: true, offers: () => answered(80) }));
    expect(experiment).toMatchObject({ model: { state: 'candidate' } });
  });

  it('is none without products', async () => {
    expect(await trainOffers(sourcesOf({ products: [] }))).toEqual({ kind: 'no_products' });
  });

  it('learns nothing from answers given later', async () => {
    const training = await trainOffers(
      sourcesOf({ offers: () => answered(1_500), now: new Date('2025-01-03') }),
    );
    expect(training).toMatchObject({
      report: { acceptance: { because: 'too_few_answers' } },
    });
  });
});
