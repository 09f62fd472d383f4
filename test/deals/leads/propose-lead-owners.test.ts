import { describe, expect, it } from 'vitest';
import { repFit } from '../../../src/deals/effort/rep-fit.js';
import { leadFit } from '../../../src/deals/leads/lead-fit.js';
import { proposeLeadOwners } from '../../../src/deals/leads/propose-lead-owners.js';
import type { ScoredLead } from '../../../src/deals/leads/scored-lead.js';
import type { Lead } from '../../../src/domain/lead.js';
import { MATURE_DAYS, NOTHING_PLANTED, NOW, plantedLeads, someLead } from './planted-leads.js';

function scored(id: string, chance: number | null, over: Partial<Lead> = {}): ScoredLead {
  return {
    lead: someLead({ id, ...over }),
    customer: null,
    score: {
      leadId: id,
      asOf: NOW,
      basis: chance === null ? 'objected' : 'model',
      chance,
      typicalChance: chance,
      basedOn: 300,
      factors: [],
    },
  };
}

const EQUAL = repFit([], null);
/** S2 wins of web what others don't. */
const S2_ON_WEB = repFit(
  Array.from({ length: 120 }, (_, nth) => ({
    ownerId: nth % 2 === 0 ? 'S1' : 'S2',
    product: 'web',
    amountMinor: null,
    chance: 0.3,
    isWon: nth % 2 === 1 && nth % 3 !== 0,
  })),
  null,
);

describe('who might take a lead', () => {
  it('is who did better with leads of its source, with by how much', () => {
    const proposals = proposeLeadOwners([scored('a', 0.3)], ['S1', 'S2', 'S3'], () => 5, S2_ON_WEB);
    expect(proposals.get('a')).toMatchObject({ toId: 'S2', room: 5 });
    expect(proposals.get('a')?.points).toBeGreaterThan(5);
  });

  it('is spread over equals, the one with fewer leads first', () => {
    const held = [scored('x', 0.2, { ownerId: 'S1' }), scored('y', 0.2, { ownerId: 'S1' })];
    const free = ['a', 'b', 'c', 'd'].map((id) => scored(id, 0.3));
    const proposals = [
      ...proposeLeadOwners([...held, ...free], ['S1', 'S2', 'S3'], () => 10, EQUAL).values(),
    ];
    const counts = ['S1', 'S2', 'S3'].map((id) => proposals.filter(({ toId }) => toId === id).length);
    expect(counts).toEqual([0, 2, 2]);
    expect(proposals.every(({ points }) => points === null)).toBe(true);
  });

  it('is nobody beyond their capacity, and the best leads go first', () => {
    const leads = [scored('poor', 0.1), scored('good', 0.6), scored('held', 0.5, { ownerId: 'S2' })];
    const proposals = proposeLeadOwners(leads, ['S2'], () => 2, S2_ON_WEB);
    expect([...proposals.keys()]).toEqual(['good']);
    expect(proposeLeadOwners(leads, ['S2'], () => 1, S2_ON_WEB).size).toBe(0);
  });

  it('leaves alone what somebody has, in the source or by hand', () => {
    const handed = { toId: 'S1', insteadOfId: null, byId: 'M', at: NOW };
    const leads = [scored('a', 0.4, { ownerId: 'S1' }), scored('b', 0.4, { handed })];
    expect(proposeLeadOwners(leads, ['S1', 'S2'], () => 9, S2_ON_WEB).size).toBe(0);
  });

  it('goes by room alone for a lead without a chance', () => {
    const proposals = proposeLeadOwners([scored('a', null)], ['S1', 'S2'], () => 9, S2_ON_WEB);
    expect(proposals.get('a')?.points).toBeNull();
  });
});

describe('fit of people and leads', () => {
  it('is nothing where all do alike, and believes small numbers little', () => {
    const fit = leadFit(plantedLeads(11, 3_000, NOTHING_PLANTED), NOW, MATURE_DAYS);
    for (const effect of [...fit.general.values(), ...fit.onKind.values()])
      expect(Math.abs(effect)).toBeLessThan(0.25);
    const one = plantedLeads(11, 3_000, NOTHING_PLANTED).map((each) =>
      each.lead.ownerId === 'S3' && each.wonAt === null
        ? { ...each, lead: { ...each.lead, ownerId: 'S1' } }
        : each,
    );
    const favoured = leadFit(one, NOW, MATURE_DAYS);
    expect(favoured.general.get('S3')).toBeGreaterThan(0.4);
    expect(favoured.general.get('S1')).toBeLessThan(0);
  });

  it('doesn’t make everybody look good where only leads that became a deal have an owner', () => {
    const past = plantedLeads(12, 3_000).map((each) =>
      each.dealOpenedAt === null ? { ...each, lead: { ...each.lead, ownerId: null } } : each,
    );
    const { general } = leadFit(past, NOW, MATURE_DAYS);
    const mean = [...general.values()].reduce((sum, each) => sum + each, 0) / general.size;
    expect(general.size).toBe(3);
    expect(Math.abs(mean)).toBeLessThan(0.05);
  });
});
