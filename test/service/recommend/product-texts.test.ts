import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedProducts, productNames } from '../../../src/service/recommend/product-names.js';
import { productTexts, textSimilarities } from '../../../src/service/recommend/product-texts.js';
import { productView } from '../../../src/service/recommend/product-view.js';
import { productOf, recommendTo, subjectOf, ticketOf } from './catalogue.js';

const PRODUCTS = [
  productOf('E1', {
    name: 'Export Hub',
    description: 'Exports measurement data to Excel, Parquet and your own warehouse every night.',
  }),
  productOf('H1', {
    name: 'GTX Pro',
    otherNames: ['GTXPro', '4711-B'],
    description: 'Hydraulic pump with variable displacement for presses.',
  }),
  productOf('N1', {
    name: 'Vedlikehold',
    description: 'Forebyggende vedlikehold av hydrauliske presser to ganger i året.',
  }),
  productOf('X1', { name: 'X', description: '' }),
];

describe('likeness of a text to what is said of products', () => {
  const texts = productTexts(PRODUCTS);

  it('finds the product whose words it shares, in whichever language both are', () => {
    const best = (text: string) => [...textSimilarities(texts, text)].sort((a, b) => b[1] - a[1]).at(0)?.[0];
    expect(best('How can we export our measurements to a data warehouse?')).toBe('E1');
    expect(best('The hydraulic pump loses pressure')).toBe('H1');
    expect(best('Tilbyr dere vedlikehold av pressen hvert år?')).toBe('N1');
  });

  it('is nothing where no word is shared', () => {
    expect(textSimilarities(texts, 'qqq').size).toBe(0);
    expect(textSimilarities(texts, '').size).toBe(0);
    expect(textSimilarities(productTexts([]), 'export').size).toBe(0);
  });

  it('lies between 0 and 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const value of textSimilarities(texts, `${text} export`).values()) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100, seed: 2 },
    );
  });

  it('serves a product from its first day, since nobody need have bought it', () => {
    const view = productView([{ ...(PRODUCTS[0] ?? productOf('E1')), solves: ['data_export'] }], 1);
    const offers = recommendTo(
      subjectOf({
        ticket: {
          ...ticketOf(['Export Hub', 'What does Export Hub cost? We want to export data to Excel.']),
          category: 'data_export',
          asksToBuy: true,
        },
      }),
      { view },
    );
    expect(offers[0]).toMatchObject({ productId: 'E1', case: 'problem_solved' });
    expect(offers[0]?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['named', 'solves', 'text_matches', 'asks_to_buy']),
    );
  });
});

describe('products that a text names', () => {
  const names = productNames(PRODUCTS);

  it.each([
    ['Is the GTX Pro in stock?', ['H1']],
    ['is the gtx-pro in stock', ['H1']],
    ['GTXPRO', ['H1']],
    ['part 4711-B please', ['H1']],
    ['part 4711 please', []],
    ['GTX professional', []],
    ['an x and nothing else', []],
  ])('are found word for word: %s', (text, expected) => {
    expect([...namedProducts(names, text)]).toEqual(expected);
  });

  it('take any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        expect(namedProducts(names, `${text} . GTX Pro`).has('H1')).toBe(true);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
