import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKET_CATEGORIES } from '../../../src/domain/event.js';
import { randomStream } from '../../../src/domain/random.js';
import { fitAcceptance } from '../../../src/service/recommend/fit-acceptance.js';
import type { PatternHint } from '../../../src/service/recommend/pattern-hint.js';
import { NOW, owning, PRODUCTS, REPORT, recommendTo, subjectOf, ticketAbout } from './catalogue.js';

const ids = PRODUCTS.map(({ id }) => id);
const share = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null });
const anySubject = fc
  .record({
    owned: fc.subarray(ids),
    apiCalls: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: null }),
    data: fc.option(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 200 })), {
      nil: null,
    }),
    seats: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
    firmGrowth: share,
    age: fc.option(fc.integer({ min: 0, max: 15 }), { nil: null }),
    category: fc.option(fc.constantFrom(...TICKET_CATEGORIES), { nil: null }),
    text: fc.string({ maxLength: 60 }),
  })
  .map(({ owned, apiCalls, data, seats, firmGrowth, age, category, text }) =>
    subjectOf({
      owned: owning(...owned),
      use: [
        ...(apiCalls === null
          ? []
          : [{ metric: 'api_calls', value: apiCalls, earlier: null, overMonths: 6 }]),
        ...(data === null
          ? []
          : [{ metric: 'data_volume', value: data[0], earlier: data[1], overMonths: 6 }]),
      ],
      seats,
      firmGrowth,
      installations: [{ machineId: 'X7', productId: 'M1', ageYears: age, hours: null, outagesInYear: null }],
      ticket: category === null ? null : { ...ticketAbout(category), text },
    }),
  );

describe('recommending', () => {
  it('gives only what is sold to the customer, what the customer lacks, and with its reasons', () => {
    fc.assert(
      fc.property(
        anySubject,
        fc.subarray(ids),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (subject, sold, threshold) => {
          const offers = recommendTo(subject, { threshold, isSellable: ({ id }) => sold.includes(id) });
          for (const { productId, relevance, reasons } of offers) {
            expect(sold).toContain(productId);
            expect(subject.owned.map((each) => each.productId)).not.toContain(productId);
            expect(relevance).toBeGreaterThanOrEqual(threshold);
            expect(relevance).toBeLessThanOrEqual(1);
            expect(reasons.length).toBeGreaterThan(0);
            expect(reasons[0]?.values.points).toBeGreaterThan(0);
          }
          const chances = offers.map(({ relevance }) => relevance);
          expect(chances).toEqual([...chances].sort((a, b) => b - a));
        },
      ),
      { numRuns: 300, seed: 6 },
    );
  });

  it('gives no more with a higher threshold, and the same of what stays', () => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const all = recommendTo(subject, { threshold: 0 });
        const few = recommendTo(subject, { threshold: 0.4 });
        expect(few).toEqual(all.filter(({ relevance }) => relevance >= 0.4));
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it.each(TICKET_CATEGORIES)('gives nothing to a customer who merely asks about %s', (category) => {
    expect(
      recommendTo(subjectOf({ owned: owning('P1', 'M1', 'S0'), ticket: ticketAbout(category) })),
    ).toEqual([]);
  });

  it('asks whether something is sold only where it would be shown', () => {
    const asked: string[] = [];
    recommendTo(subjectOf({ owned: owning('P1'), ticket: ticketAbout('capacity') }), {
      isSellable: ({ id }) => {
        asked.push(id);
        return true;
      },
    });
    expect(asked).toEqual([]);
  });
});

describe('where customers take nearly all that they are offered', () => {
  const random = randomStream(4, 'willing');
  const offers = Array.from({ length: 400 }, (_, place) => ({
    offerId: `offer:${place}`,
    customerId: `erp:${place}`,
    shownAt: NOW,
    answeredAt: NOW,
    isAccepted: random() < 0.97,
    signals: { limit_reached: place % 2, growth: 1 - (place % 2), solves: 1, text: 0.1 },
  }));
  const model = { id: 'offers.1', neighbours: null, acceptance: fitAcceptance(offers, 0), report: REPORT };

  it('still gives nothing for which less speaks than for anything that was offered', () => {
    for (const category of TICKET_CATEGORIES) {
      expect(
        recommendTo(subjectOf({ owned: owning('P1'), ticket: ticketAbout(category) }), { model }),
      ).toEqual([]);
    }
  });

  it('names as a reason what every offer had that was learned from', () => {
    const always = {
      ...model,
      acceptance: fitAcceptance(
        offers.map((offer) => ({ ...offer, signals: { limit_reached: 1 } })),
        0,
      ),
    };
    const full = subjectOf({
      owned: owning('P1'),
      use: [{ metric: 'api_calls', value: 9_900, earlier: null, overMonths: 6 }],
      ticket: ticketAbout('capacity'),
    });
    expect(recommendTo(full, { model: always })[0]).toMatchObject({ productId: 'P2', case: 'limit_reached' });
  });

  it('gives what is like what was taken, with a chance that is called calibrated', () => {
    const grown = subjectOf({
      owned: owning('P1'),
      use: [{ metric: 'data_volume', value: 90, earlier: 30, overMonths: 6 }],
      ticket: { ...ticketAbout('capacity'), text: 'A1 storage A1' },
    });
    const [offer] = recommendTo(grown, { model });
    expect(offer).toMatchObject({ productId: 'A1', isCalibrated: true, modelId: 'offers.1/products.7' });
    expect(offer?.relevance).toBeGreaterThan(0.9);
  });
});

describe('a pattern of the past', () => {
  const pattern: PatternHint = {
    category: 'capacity',
    productId: 'A1',
    fromWeeks: 3,
    toWeeks: 4,
    lift: 3.2,
    customers: 41,
  };
  const subject = subjectOf({ owned: owning('P1'), ticket: ticketAbout('capacity') });

  it('is a reason with its lag, lift and customers', () => {
    const [offer] = recommendTo(subject, { patterns: [pattern], threshold: 0.3 });
    expect(offer).toMatchObject({ productId: 'A1', case: 'pattern' });
    expect(offer?.reasons[0]).toMatchObject({
      code: 'pattern',
      values: { category: 'capacity', fromWeeks: 3, toWeeks: 4, lift: 3.2, customers: 41 },
    });
  });

  it('counts for more the greater its lift, and of two the greater', () => {
    const chance = (...lifts: readonly number[]) =>
      recommendTo(subject, { patterns: lifts.map((lift) => ({ ...pattern, lift })), threshold: 0 }).find(
        ({ productId }) => productId === 'A1',
      )?.relevance ?? 0;
    expect(chance(3.2)).toBeGreaterThan(chance(1.5));
    expect(chance(1.5, 3.2, 2)).toBe(chance(3.2));
    expect(chance(1.5)).toBeGreaterThan(chance());
  });
});
