import { describe, expect, it } from 'vitest';
import { dealPatterns } from '../../../src/deals/patterns/deal-patterns.js';
import { type EarlyFacts, earlyFacts } from '../../../src/deals/patterns/early-facts.js';
import type { DealEntry } from '../../../src/domain/deal.js';
import type { DealEventPayload } from '../../../src/domain/deal-event.js';
import { type Random, randomStream } from '../../../src/domain/random.js';

const ASOF = new Date('2026-11-01T00:00:00Z');

function facts(random: Random, chanceOf: (facts: EarlyFacts) => number): EarlyFacts {
  const made: EarlyFacts = {
    dealId: String(random()),
    meetings: Math.floor(random() * 8),
    people: Math.floor(random() * 6),
    knowsDecisionMaker: random() < 0.4,
    hasCompetitor: random() < 0.3,
    hasBudget: random() < 0.5,
    isPostponed: random() < 0.2,
    downloads: Math.floor(random() * 3),
    answerHours: random() < 0.2 ? null : random() * 72,
    product: ['GTX', 'Link', 'Plan'][Math.floor(random() * 3)] ?? null,
    leadSource: ['web', 'fair'][Math.floor(random() * 2)] ?? null,
    isWon: false,
  };
  return { ...made, isWon: random() < chanceOf(made) };
}

describe('patterns in deals', () => {
  it('finds that more than three meetings in the first four weeks go with a 40 % higher chance', () => {
    const random = randomStream(5, 'planted pattern');
    const deals = Array.from({ length: 3000 }, () =>
      facts(random, ({ meetings }) => (meetings > 3 ? 0.56 : 0.4)),
    );
    const { patterns, tried } = dealPatterns(deals);
    expect(patterns[0]?.key).toBe('many_meetings');
    expect(patterns[0]?.change).toBeGreaterThan(0.25);
    expect(patterns[0]?.low).toBeLessThan(0.4);
    expect(patterns[0]?.high).toBeGreaterThan(0.4);
    expect(tried).toBe(14);
  });

  it('finds something in at most 1 of 20 histories in which there is nothing', () => {
    let found = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const random = randomStream(seed, 'nothing planted');
      const deals = Array.from({ length: 400 }, () => facts(random, () => 0.4));
      if (dealPatterns(deals).patterns.length > 0) found++;
    }
    expect(found).toBeLessThanOrEqual(3);
  });

  it('says nothing of what a handful of deals have', () => {
    const random = randomStream(1, 'few');
    expect(dealPatterns(Array.from({ length: 30 }, () => facts(random, () => 0.5)))).toMatchObject({
      patterns: [],
    });
    expect(dealPatterns([])).toEqual({ patterns: [], tried: 0, deals: 0 });
  });
});

describe('the first weeks of a deal', () => {
  const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n, 9));
  const entry = (n: number, payload: DealEventPayload): DealEntry => ({
    occurredAt: day(n),
    knownAt: day(n),
    supersededAt: null,
    payload,
  });
  const opened: DealEventPayload = {
    type: 'opened',
    name: 'Line 2',
    customerId: 'C1',
    ownerId: 'S1',
    product: 'GTX',
    stage: 'needs',
    amountMinor: 100,
    listPriceMinor: null,
    currency: 'EUR',
    expectedCloseAt: day(60),
    leadSource: 'fair',
    leadId: null,
  };
  const contact = (
    channel: 'email' | 'meeting',
    direction: 'in' | 'out',
    contactIds: string[] = [],
  ): DealEventPayload => ({
    type: 'contact',
    channel,
    direction,
    contactIds,
    status: 'held',
    changedBy: null,
    tone: null,
  });
  const won: DealEventPayload = { type: 'closed', isWon: true, reason: null };

  it('counts what was known by their end and nothing later', () => {
    const entries = [
      entry(0, opened),
      entry(2, contact('email', 'out')),
      entry(3, contact('email', 'in', ['P1'])),
      entry(5, contact('meeting', 'out', ['P1', 'P2'])),
      entry(9, { type: 'person_joined', contactId: 'P3', role: 'decision_maker' }),
      entry(20, { type: 'date_moved', expectedCloseAt: day(90) }),
      entry(40, contact('meeting', 'out', ['P9'])),
      entry(50, { type: 'competitor', name: null, isIn: true }),
      entry(70, won),
    ];
    expect(earlyFacts({ id: 'D1', entries }, ASOF)).toEqual({
      dealId: 'D1',
      meetings: 1,
      people: 3,
      knowsDecisionMaker: true,
      hasCompetitor: false,
      hasBudget: false,
      isPostponed: true,
      downloads: 0,
      answerHours: 24,
      product: 'GTX',
      leadSource: 'fair',
      isWon: true,
    });
  });

  it('leaves out deals that closed within them, are open, or are judged by people', () => {
    expect(earlyFacts({ id: 'D1', entries: [entry(0, opened), entry(20, won)] }, ASOF)).toBeNull();
    expect(earlyFacts({ id: 'D1', entries: [entry(0, opened)] }, ASOF)).toBeNull();
    const judged: DealEventPayload = { type: 'judged_by_people', isOn: true, byId: 'S1' };
    expect(
      earlyFacts({ id: 'D1', entries: [entry(0, opened), entry(30, judged), entry(60, won)] }, ASOF),
    ).toBeNull();
  });
});
