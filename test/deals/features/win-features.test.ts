import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { winFeatures } from '../../../src/deals/features/win-features.js';
import type { Deal, DealEntry } from '../../../src/domain/deal.js';
import type { DealEventPayload } from '../../../src/domain/deal-event.js';
import { randomStream } from '../../../src/domain/random.js';
import { DAY_MS } from '../../../src/domain/time.js';
import { smallPipeline, winContext } from '../small-pipeline.js';

const OPENED = new Date('2026-01-05T08:00:00Z');
const day = (days: number) => new Date(OPENED.getTime() + days * DAY_MS);

function dealOf(events: readonly (readonly [days: number, payload: DealEventPayload])[]): Deal {
  const opened: DealEventPayload = {
    type: 'opened',
    name: null,
    customerId: 'crm:1',
    ownerId: 'S1',
    product: 'Fjordvik Link',
    stage: 'needs',
    amountMinor: 900_000,
    listPriceMinor: 1_000_000,
    currency: 'EUR',
    expectedCloseAt: day(60),
    leadSource: 'fair',
    leadId: null,
  };
  const { type: _, ...said } = opened;
  const entries = [[0, opened] as const, ...events].map(
    ([days, payload]): DealEntry => ({
      occurredAt: day(days),
      knownAt: day(days),
      supersededAt: null,
      payload,
    }),
  );
  return {
    id: 'D1',
    partition: 0,
    version: 1,
    entries,
    attributes: [],
    state: {
      ...said,
      openedAt: OPENED,
      stageSince: OPENED,
      isJudgedByPeople: false,
      lastActivityAt: null,
      closed: null,
    },
    team: 'north',
  };
}

function mail(direction: 'in' | 'out'): DealEventPayload {
  return {
    type: 'contact',
    channel: 'email',
    direction,
    contactIds: [],
    status: 'held',
    changedBy: null,
    tone: null,
  };
}

function numbersOf(deal: Deal, at: Date): Readonly<Record<string, number>> {
  return winFeatures(deal, winContext([deal]), at)?.numbers ?? {};
}

describe('what a chance is made of', () => {
  it('is how long the customer takes to answer, a wait that goes on included', () => {
    const deal = dealOf([
      [1, mail('out')],
      [1.5, mail('in')],
      [3, mail('out')],
      [4, mail('in')],
      [6, mail('out')],
    ]);
    expect(numbersOf(deal, day(2))['answer_time.hours']).toBe(12);
    expect(numbersOf(deal, day(5))['answer_time.hours']).toBe(18);
    expect(numbersOf(deal, day(10))['answer_time.hours']).toBe(24);
  });

  it('is whether the decision maker is known, where anybody notes such things', () => {
    const joined = dealOf([[5, { type: 'person_joined', contactId: 'K1', role: 'decision_maker' }]]);
    expect(numbersOf(joined, day(4))['decision_maker.known']).toBeNaN();
    expect(numbersOf(joined, day(6))['decision_maker.known']).toBe(1);
    const other = { ...dealOf([]), id: 'D2' };
    const features = winFeatures(other, winContext([joined, other]), day(6));
    expect(features?.numbers['decision_maker.known']).toBe(0);
  });

  it('is how often and how far it was put off, and nothing for a date that came nearer', () => {
    const deal = dealOf([
      [10, { type: 'date_moved', expectedCloseAt: day(90) }],
      [20, { type: 'date_moved', expectedCloseAt: day(80) }],
      [30, { type: 'date_moved', expectedCloseAt: day(100) }],
    ]);
    const numbers = numbersOf(deal, day(40));
    expect(numbers['postponed.count']).toBe(2);
    expect(numbers['postponed.days']).toBe(50);
    expect(numbers['overdue.days']).toBe(-60);
  });

  it('is the discount from list and the amount in the company’s currency, where there is a rate for it', () => {
    const deal = dealOf([[5, { type: 'amount_changed', amountMinor: 800_000, currency: 'NOK' }]]);
    expect(numbersOf(deal, day(1))['discount.percent']).toBeCloseTo(10);
    expect(numbersOf(deal, day(1))['amount.logMinor']).toBeCloseTo(Math.log10(900_000));
    expect(numbersOf(deal, day(6))['amount.logMinor']).toBeNaN();
  });

  it('counts meetings of the first four weeks apart', () => {
    const meeting: DealEventPayload = {
      ...mail('out'),
      type: 'contact',
      channel: 'meeting',
    } as DealEventPayload;
    const numbers = numbersOf(
      dealOf([
        [3, meeting],
        [27, meeting],
        [40, meeting],
      ]),
      day(45),
    );
    expect(numbers['early_meetings.count']).toBe(2);
    expect(numbers['meetings.count']).toBe(3);
  });

  it('leaves missing what nobody writes down', () => {
    const numbers = numbersOf(dealOf([]), day(10));
    for (const name of [
      'opens.count',
      'meetings.count',
      'competitor.count',
      'budget.confirmed',
      'tone.mean',
    ]) {
      expect(numbers[name], name).toBeNaN();
    }
  });

  it('is how deals like it fared, of those that had closed by then', () => {
    const closed = Array.from({ length: 20 }, (_, nth) => ({
      ...dealOf([[nth + 1, { type: 'closed', isWon: nth < 15, reason: null }]]),
      id: `past ${nth}`,
    }));
    const deal = { ...dealOf([]), id: 'D2' };
    const context = winContext([...closed, deal]);
    const at = (days: number) => winFeatures(deal, context, day(days))?.numbers ?? {};
    expect(at(0.5)['product_history.rate']).toBeNaN();
    expect(at(15)['product_history.deals']).toBe(15);
    expect(at(15)['product_history.rate']).toBe(1);
    expect(at(21)['product_history.rate']).toBeCloseTo(0.75);
  });

  it('does not change when everything that was known later is deleted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 30, max: 700 }), (seed, days) => {
        const asOf = new Date(Date.parse('2024-03-01') + days * DAY_MS);
        const deals = smallPipeline(seed, 15).map((deal) => lateAndCorrected(deal, seed));
        const cut = deals.flatMap((deal) => knownBy(deal, asOf));
        const all = winContext(deals);
        const known = winContext(cut);
        for (const deal of deals) {
          const before = cut.find(({ id }) => id === deal.id);
          const features = winFeatures(deal, all, asOf);
          expect(features).toEqual(before === undefined ? null : winFeatures(before, known, asOf));
        }
      }),
      { seed: 4, numRuns: 25 },
    );
  });
});

/** Some entries known days late, some corrected days after. */
function lateAndCorrected(deal: Deal, seed: number): Deal {
  const random = randomStream(seed, `late ${deal.id}`);
  const entries = deal.entries.map((entry) => {
    const knownAt = new Date(entry.knownAt.getTime() + (random() < 0.2 ? 20 * DAY_MS * random() : 0));
    const supersededAt = random() < 0.1 ? new Date(knownAt.getTime() + 60 * DAY_MS * random()) : null;
    return { ...entry, knownAt, supersededAt };
  });
  const attributes = [
    {
      name: 'region',
      value: 'north',
      validFrom: entries[0]?.occurredAt ?? null,
      knownAt: new Date('2025-02-01'),
    },
  ];
  return { ...deal, entries, attributes };
}

function knownBy(deal: Deal, asOf: Date): Deal[] {
  const entries = deal.entries
    .filter(({ knownAt, occurredAt }) => knownAt <= asOf && occurredAt <= asOf)
    .map((entry) => ({
      ...entry,
      supersededAt: entry.supersededAt !== null && entry.supersededAt <= asOf ? entry.supersededAt : null,
    }));
  const attributes = deal.attributes.filter(({ knownAt }) => knownAt <= asOf);
  return entries.length === 0 ? [] : [{ ...deal, entries, attributes }];
}
