import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../src/domain/time.js';
import { easeScores, fitEase } from '../../../src/learning/recommend/ease.js';
import { interactions, itemsOf } from '../../../src/learning/recommend/interactions.js';
import { standardised } from '../../../src/learning/recommend/popularity.js';
import { fitNeighbours } from '../../../src/service/recommend/fit-neighbours.js';
import { holdingEvents } from '../../../src/service/recommend/holdings.js';
import { learnSimilarity } from '../../../src/service/recommend/learn-similarity.js';
import {
  haveBoth,
  neighbourScores,
  openNeighbours,
  similarityOf,
} from '../../../src/service/recommend/neighbours.js';
import { productView } from '../../../src/service/recommend/product-view.js';
import { NOW, owning, REPORT, recommendTo, subjectOf, ticketAbout } from './catalogue.js';
import { HELD_PRODUCTS, plantedHoldings, SECTORS } from './planted-holdings.js';

const SPLIT = new Date(NOW.getTime() - 90 * DAY_MS);
const holdings = plantedHoldings(1, 600);
const sources = {
  products: HELD_PRODUCTS,
  earlier: holdings(SPLIT),
  current: holdings(NOW),
  splitAt: SPLIT,
  now: NOW,
};
const ALL = { regularisation: 100, recentWeight: 0, neighbours: 1_000 };

describe('what similar customers have', () => {
  const { neighbours: model, report } = learnSimilarity(sources, 0);
  if (model === null) throw new Error('nothing was learned');
  const neighbours = openNeighbours(model);

  it('is better on a later stretch than what everybody buys, or it isn’t used', () => {
    const { judged } = report;
    expect(judged?.chosen.hitRate).toBeGreaterThan((judged?.boughtMost.hitRate ?? 1) + 0.1);
  });

  it.each(SECTORS)('speaks for what its sector takes to where a customer is new: %s', (sector) => {
    const similarity = similarityOf(neighbours, [`sector:${sector}`]);
    const top = similarity?.most(4) ?? [];
    expect(top).toHaveLength(4);
    expect(top.every((id) => id.startsWith(sector))).toBe(true);
    expect(similarity?.of(top[0] ?? '')?.because).toMatchObject({ isTrait: true, input: `sector:${sector}` });
  });

  it('counts who has both', () => {
    const both = haveBoth(neighbours, 'Retail-0', 'Retail-1');
    const having = holdings(NOW).filter(({ got }) => got.some(({ productId }) => productId === 'Retail-0'));
    const withBoth = having.filter(({ got }) => got.some(({ productId }) => productId === 'Retail-1'));
    expect(both).toEqual({ of: having.length, customers: withBoth.length });
  });

  it('says nothing to somebody of whom nothing is known', () => {
    expect(similarityOf(neighbours, ['sector:Fishing', 'unknown'])).toBeNull();
    expect(similarityOf(neighbours, [])).toBeNull();
  });

  it('keeps no trait of a few customers, and no customer at all', () => {
    const [first, ...others] = holdings(NOW);
    if (first === undefined) throw new Error('no customers');
    const rare = { ...first, traits: { ...first.traits, sector: 'Rare earth', country: 'IS' } };
    const events = holdingEvents([rare, ...others], HELD_PRODUCTS);
    expect(events.traits.filter((trait) => /Rare|IS/.test(trait))).toEqual([]);
    expect(JSON.stringify(fitNeighbours(events, NOW.getTime(), ALL))).not.toContain('erp:');
  });

  it('becomes a reason with its customers, beside a ticket that the product solves', () => {
    const products = HELD_PRODUCTS.map((product) =>
      product.id === 'Retail-1' ? { ...product, solves: ['data_export' as const] } : product,
    );
    const offers = recommendTo(
      subjectOf({
        owned: owning('Retail-0'),
        traits: { sector: 'Retail', country: 'NO', yearlyValueMinor: null, currency: null, problems: [] },
        ticket: ticketAbout('data_export'),
      }),
      {
        view: productView(products, 1),
        model: { id: 'offers.1', neighbours, acceptance: null, report: REPORT },
        threshold: 0.25,
      },
    );
    expect(offers[0]).toMatchObject({ productId: 'Retail-1', modelId: 'offers.1/products.1' });
    const codes = offers[0]?.reasons.map(({ code }) => code) ?? [];
    expect(codes).toContain('solves');
    expect(codes.some((code) => code === 'bought_together' || code === 'similar_customers')).toBe(true);
  });
});

describe('the kept neighbours', () => {
  const events = holdingEvents(holdings(NOW), HELD_PRODUCTS);
  const data = interactions(events.customers, events.items, events.customerCount, events.itemCount);

  it('score as the whole matrix does where all are kept', () => {
    const model = fitNeighbours(events, NOW.getTime() + 1, ALL);
    const ease = fitEase(data, ALL.regularisation);
    const own = itemsOf(data, 0);
    const whole = standardised(easeScores(ease, own).slice(0, HELD_PRODUCTS.length));
    for (const [product, score] of neighbourScores(model, [...own]).entries()) {
      expect(score).toBeCloseTo(whole[product] as number, 4);
    }
  });

  it('are so many of each product, and the pairs that must be kept', () => {
    const model = fitNeighbours(events, NOW.getTime() + 1, { ...ALL, neighbours: 3 }, [[0, 17]]);
    const perProduct = HELD_PRODUCTS.map(
      (_, product) => model.products.filter((each) => each === product).length,
    );
    expect(perProduct.every((count, product) => count === 3 || (product === 17 && count === 4))).toBe(true);
  });

  it('learn nothing from what happened later', () => {
    const later = holdingEvents(holdings(NOW), HELD_PRODUCTS);
    const cut = fitNeighbours(later, SPLIT.getTime() + 1, ALL);
    const earlier = fitNeighbours(holdingEvents(holdings(SPLIT), HELD_PRODUCTS), SPLIT.getTime() + 1, ALL);
    expect(cut).toEqual(earlier);
  });
});

describe('too little to learn from', () => {
  it.each([
    ['customers', { ...sources, current: sources.current.slice(0, 50) }, 'too_few_purchases'],
    ['products', { ...sources, products: HELD_PRODUCTS.slice(0, 2) }, 'too_few_purchases'],
    ['purchases in the last stretch', { ...sources, current: sources.earlier }, 'too_few_later'],
  ] as const)('is said: %s', (_, few, because) => {
    expect(learnSimilarity(few, 0)).toMatchObject({ neighbours: null, report: { isUsed: false, because } });
  });
});
