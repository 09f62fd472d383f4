import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { earlierAnswers } from '../../../src/service/recommend/earlier-answers.js';
import { heldOffersModel } from '../../../src/service/recommend/held-offers-model.js';
import { productView } from '../../../src/service/recommend/product-view.js';
import { type RecommendSources, recommendFor } from '../../../src/service/recommend/recommend-for.js';
import { ticketInHand } from '../../../src/service/recommend/ticket-in-hand.js';
import type { Intent } from '../../../src/service/words/intent.js';
import { memoryTrainedModels } from '../../memory/trained-models.js';
import { CASES, NOW, PRODUCTS } from './catalogue.js';

const SINCE = new Date('2024-09-01');
const SIGNED: VarselEvent = {
  id: 'erp:contract_signed:C1~1',
  key: 'erp:contract_signed:C1',
  customerId: 'erp:1',
  occurredAt: SINCE,
  knownAt: SINCE,
  importId: 'i',
  importedAt: SINCE,
  payload: {
    type: 'contract_signed',
    contractId: 'C1',
    endsAt: null,
    yearlyValueMinor: null,
    currency: null,
    seats: null,
    product: 'P1',
  },
};
/** The larger one of the two upgrades isn't sold where the customer is. */
const SOLD_ELSEWHERE = PRODUCTS.map((product) =>
  product.id === 'P3' ? { ...product, markets: ['SE'] } : product,
);

it('holds no model while there is none', async () => {
  expect(await heldOffersModel(memoryTrainedModels(), () => new Date(0))()).toBeNull();
});

describe('recommending for a customer', () => {
  const sources = (over: Partial<RecommendSources> = {}): RecommendSources => ({
    stores: {
      customers: {
        async find(id) {
          return id !== 'erp:1'
            ? null
            : {
                id,
                partition: 0,
                externalIds: [],
                name: 'Nordvik',
                segment: '',
                country: 'NO',
                region: '',
                team: '',
                ownerId: null,
                yearlyValueMinor: null,
                currency: null,
                customerSince: null,
                renewalAt: null,
                attributes: [],
                mergedIntoId: null,
                updatedAt: NOW,
              };
        },
      },
      events: {
        async ofCustomers() {
          return new Map([['erp:1', [SIGNED]]]);
        },
      },
    },
    products: async () => productView(SOLD_ELSEWHERE, 7),
    model: async () => null,
    patternsFor: async () => null,
    answersOf: async () => null,
    cases: CASES,
    threshold: 0.3,
    ...over,
  });
  const ticket = {
    subject: 'API',
    text: 'API limit reached',
    category: 'capacity',
    asksToBuy: null,
  } as const;

  it('puts together what the stores know, and leaves out what isn’t sold there', async () => {
    const offers = await recommendFor('erp:1', ticket, NOW, sources());
    expect(offers?.map(({ productId }) => productId)).toEqual(['P2']);
  });

  it('asks for patterns of the ticket’s kind and of how long the customer has had something', async () => {
    const asked: unknown[] = [];
    await recommendFor(
      'erp:1',
      ticket,
      NOW,
      sources({
        patternsFor: async (category, ageMonths) => {
          asked.push([category, Math.round(ageMonths ?? 0)]);
          return [];
        },
      }),
    );
    expect(asked).toEqual([['capacity', 18]]);
  });

  it('is null for a customer that isn’t there', async () => {
    expect(await recommendFor('erp:2', ticket, NOW, sources())).toBeNull();
  });
});

it('reads a wish to buy from a ticket’s words, and none from words that nobody could judge', () => {
  const read = (isJudged: boolean, ...buying: Intent['buying']) =>
    ticketInHand('Price', 'What does it cost?', { category: 'how_to', buying, isJudged }).asksToBuy;
  expect(read(true, 'price')).toBe(true);
  expect(read(true)).toBe(false);
  expect(read(false)).toBeNull();
});

describe('earlier answers', () => {
  it('are none where nothing was offered', () => {
    expect(earlierAnswers([], NOW)).toEqual({ accepted: 0, declined: 0 });
  });
});
