import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src/domain/overview.js';
import { firstContact } from '../../src/overview/first-contact.js';
import { day, exampleAlert } from '../contracts/stores/example-rows.js';
import { exampleOverride, exampleOverview, exampleValue } from '../contracts/stores/example-values.js';

const NOW = day(30);
const adviceOn = (over: Partial<Overview>, alert = false) => {
  const overview = exampleOverview('erp:1', { renewalAt: null, value: withTier('standard', 85), ...over });
  const { service, sales, isProposal } = firstContact(overview, alert ? exampleAlert('erp:1') : null, NOW);
  return { service, sales, isProposal };
};

describe('what to do at first contact', () => {
  it('is standard service and room for an upgrade with a content customer that may buy again', () => {
    expect(adviceOn({})).toEqual({
      service: 'standard_service',
      sales: 'room_for_upgrade',
      isProposal: false,
    });
  });

  it('is straight to a senior with high risk and high value, and to sell nothing', () => {
    expect(adviceOn({ isAmongTop: true }, true)).toMatchObject({
      service: 'senior_at_once',
      sales: 'do_not_sell',
    });
    expect(adviceOn({ isAmongTop: false }, true)).toMatchObject({ service: 'standard_service' });
  });

  it.each<[string, Partial<Overview>]>([
    ['a bad mood', { mood: 'bad' }],
    ['an open ticket', { openTickets: 1 }],
    ['a level of risk', { churn: { basis: 'model', risk: 40, level: 'low', mainFactor: null, asOf: NOW } }],
  ])('is to sell nothing with %s', (_why, over) => {
    expect(adviceOn(over).sales).toBe('do_not_sell');
  });

  it.each(['vip', 'premium', 'basic'] as const)('follows the class %s', (tier) => {
    expect(adviceOn({ value: withTier(tier, 10) }).service).toBe(`${tier}_service`);
  });

  it('follows a standing override, and the ranks again once it is over', () => {
    const override = exampleOverride('o1', { tier: 'vip', until: day(40) });
    expect(adviceOn({ override }).service).toBe('vip_service');
    expect(adviceOn({ override: { ...override, until: day(29) } }).service).toBe('standard_service');
  });

  it('is but a proposal with a natural person', () => {
    expect(adviceOn({ isNaturalPerson: true }).isProposal).toBe(true);
  });

  it('is to ask nobody for a renewal or a reference who has left', () => {
    const advocacy = { score: 95, topShare: 0.05, factors: [] };
    const value = { ...withTier('standard', 10), scores: { advocacy } };
    const over = { openTickets: 0, renewalAt: null };
    expect(adviceOn({ ...over, value }).sales).toBe('ask_for_reference');
    const left = { ...value, missing: [{ score: 'clv', reason: 'left', values: {} }] } as const;
    expect(adviceOn({ ...over, value: left }).sales).toBeNull();
    expect(adviceOn({ ...over, value: left, renewalAt: day(50) }).sales).toBeNull();
  });

  it('says why there is no score', () => {
    const missing = { score: 'clv', reason: 'no_purchases', values: {} } as const;
    const value = exampleValue('erp:1', { scores: {}, missing: [missing] });
    expect(firstContact(exampleOverview('erp:1', { value }), null, NOW)).toMatchObject({
      clv: null,
      clvMissing: missing,
    });
  });
});

function withTier(tier: 'vip' | 'premium' | 'standard' | 'basic', upsell: number) {
  const value = exampleValue('erp:1');
  return {
    ...value,
    standing: { ...value.standing, tier },
    scores: { ...value.scores, upsell: { score: upsell, topShare: 0.2, factors: [] } },
  };
}
