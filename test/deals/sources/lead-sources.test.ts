import { describe, expect, it } from 'vitest';
import {
  costPerWon,
  leadSources,
  type SourceMaterial,
  sourceAdvice,
} from '../../../src/deals/sources/lead-sources.js';
import type { Lead } from '../../../src/domain/lead.js';

const BORDERS = {
  reviseAboveMarginShare: 0.1,
  reviseAboveMedianTimes: 3,
  maximalFocusFrom: 0.6,
  increaseBudgetFrom: 0.35,
  minimumLeads: 30,
};
const FROM = new Date('2026-01-01T00:00:00Z');
const UNTIL = new Date('2026-07-01T00:00:00Z');

/** Leads of a source of which so many were won, and what they cost each. */
function source(name: string, leads: number, won: number, costPerLead: number) {
  const made = Array.from({ length: leads }, (_, nth) =>
    lead(`${name}${nth}`, name, nth < won ? `D${name}${nth}` : null),
  );
  const cost = {
    id: `costs:${name}`,
    source: name,
    from: FROM,
    until: UNTIL,
    amountMinor: costPerLead * leads * 100,
    currency: 'EUR',
  };
  return { leads: made, cost };
}

function lead(id: string, from: string, dealId: string | null, more: Partial<Lead> = {}): Lead {
  return {
    id,
    source: from,
    createdAt: new Date('2026-02-01T00:00:00Z'),
    knownAt: new Date('2026-02-01T00:00:00Z'),
    customerId: null,
    ownerId: null,
    sector: null,
    size: null,
    country: null,
    firstReplyAt: null,
    dealId,
    isLost: dealId === null,
    ...more,
  };
}

function material(
  sources: readonly ReturnType<typeof source>[],
  more: Partial<SourceMaterial> = {},
): SourceMaterial {
  const leads = sources.flatMap((each) => each.leads);
  return {
    leads,
    costs: sources.map(({ cost }) => cost),
    deals: new Map(
      leads.flatMap(({ dealId }) =>
        dealId === null
          ? []
          : [
              [
                dealId,
                { closed: { at: new Date('2026-04-01T00:00:00Z'), isWon: true }, amountMinor: 10_000_00 },
              ] as const,
            ],
      ),
    ),
    from: FROM,
    until: UNTIL,
    asOf: new Date('2026-07-10T00:00:00Z'),
    matureAfterDays: 180,
    margin: null,
    exchange: (amount, currency) => (currency === 'EUR' ? amount : null),
    ...more,
  };
}

/** The four of the requirements. */
const FOUR = [
  source('web', 100, 47, 85),
  source('fair', 100, 23, 340),
  source('referral', 100, 71, 45),
  source('cold', 100, 12, 25),
];

describe('sources of leads', () => {
  it('cost 181, 1,478, 63 and 208 € per won deal, and are told what to do', () => {
    const rows = new Map(leadSources(material(FOUR), BORDERS).map((row) => [row.source, row]));
    const euros = (name: string) => Math.round((rows.get(name)?.costPerWonMinor ?? 0) / 100);
    expect([euros('web'), euros('fair'), euros('referral'), euros('cold')]).toEqual([181, 1478, 63, 208]);
    expect([...FOUR].map(({ cost }) => rows.get(cost.source)?.advice)).toEqual([
      'increase_budget',
      'revise_strategy',
      'maximal_focus',
      'quality_before_quantity',
    ]);
  });

  it('stand in the order of what a won deal costs', () => {
    expect(leadSources(material(FOUR), BORDERS).map((row) => row.source)).toEqual([
      'referral',
      'web',
      'cold',
      'fair',
    ]);
  });

  it('are held against the margin of a won deal where it is known', () => {
    const rows = leadSources(material(FOUR, { margin: 0.2 }), BORDERS);
    // A tenth of 2,000 €: everything above 200 € is too dear.
    expect(rows.filter(({ advice }) => advice === 'revise_strategy').map((row) => row.source)).toEqual([
      'cold',
      'fair',
    ]);
  });

  it('under 30 leads say nothing', () => {
    const [row] = leadSources(material([source('web', 29, 29, 10)]), BORDERS);
    expect(row?.advice).toBe('too_few');
  });

  it('without a cost are judged by their win rate alone', () => {
    const web = source('web', 40, 30, 10);
    const [row] = leadSources({ ...material([web]), costs: [] }, BORDERS);
    expect(row).toMatchObject({ costPerLeadMinor: null, costPerWonMinor: null, advice: 'maximal_focus' });
  });

  it('don’t count leads as lost that are still young', () => {
    const young = Array.from({ length: 10 }, (_, nth) =>
      lead(`young${nth}`, 'web', null, { createdAt: new Date('2026-06-20T00:00:00Z'), isLost: false }),
    );
    const base = material([source('web', 40, 20, 10)]);
    const [row] = leadSources({ ...base, leads: [...base.leads, ...young] }, BORDERS);
    expect(row).toMatchObject({ leads: 50, judged: 40, winRate: 0.5 });
  });

  it('take of a longer bill what falls into the period', () => {
    const web = source('web', 40, 20, 10);
    const twice = { ...web.cost, until: new Date(UNTIL.getTime() + (UNTIL.getTime() - FROM.getTime())) };
    const [row] = leadSources({ ...material([web]), costs: [twice] }, BORDERS);
    expect(row?.costPerLeadMinor).toBe(500);
  });

  it('never divide by a win rate of nothing', () => {
    expect(costPerWon(85, 0)).toBeNull();
    expect(costPerWon(85, 0.47)).toBeCloseTo(180.85, 2);
    const none = {
      source: 'x',
      leads: 50,
      judged: 50,
      won: 0,
      winRate: 0,
      costPerLeadMinor: 10,
      costPerWonMinor: null,
    };
    expect(sourceAdvice({ ...none, marginPerWonMinor: null }, 100, BORDERS)).toBe('quality_before_quantity');
  });
});
